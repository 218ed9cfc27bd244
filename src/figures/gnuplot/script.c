#include "figures/gnuplot/script.h"

#include "figures/gnuplot/above.h"
#include "figures/gnuplot/hover.h"
#include "figures/gnuplot/marks.h"
#include "figures/gnuplot/words.h"

#include <stdlib.h>

static void write_words(const struct picture *picture, struct sheet *sheet, double x, double y)
{
    sheet_words(sheet);
    const struct page *page = &picture->page;
    if (page->facets > 0) page_words(page, &picture->content, sheet, x, y);
    for (int i = 0; i < picture->num_rows; i++)
        sheet_text(sheet, picture->rows[i], x + page->left - 10,
                   y + page->top + (i + 0.5) * page->panel_height / picture->num_rows,
                   (struct text_style){"right", STYLE_LABEL_SIZE - 1, {.ink = INK_SOFT}});
    for (int i = 0; i < picture->num_labels; i++) {
        const struct label *label = &picture->labels[i];
        sheet_text(sheet, label->text, x + label->x, y + label->y, (struct text_style){label->how, label->size, label->color});
        if (label->in_legend)
            hover_legend(sheet, label->color, x + label->x, y + label->y, style_text_width(label->text, label->size));
    }
    sheet_words_end(sheet);
}

static void write_reason(const struct panel *panel, struct sheet *sheet)
{
    if (panel->reason == NULL) return;
    char *quoted = sheet_quote(sheet, panel->reason, STYLE_LABEL_SIZE);
    fprintf(sheet->out, "set label %s at graph 0.5, graph 0.5 center font ',%d' textcolor rgb '#%06x'\n", quoted,
            STYLE_LABEL_SIZE, sheet_rgb(sheet, (struct color){.ink = INK_FAINT}));
    free(quoted);
}

/* Blocks first: a plot is one command. Labels and arrows are those of this panel alone. */
static void write_panel(const struct picture *picture, int facet, struct sheet *sheet, const double corner[2])
{
    const struct panel *panel = &picture->panels[facet];
    int first = sheet->num_blocks + 1;
    bool labels = panel->reason != NULL || panel->num_above > 0;
    for (int i = 0; i < panel->num_marks; i++)
        if (panel->marks[i].num_items > 0) marks_data(&panel->marks[i], picture, sheet);
    page_panel(&picture->page, sheet, corner, facet, &picture->x, &picture->y);
    if (picture->bare && picture->x.num_ticks > 0) fprintf(sheet->out, "set xtics scale 0\n");
    if (picture->bare && picture->y.num_ticks > 0) fprintf(sheet->out, "set ytics scale 0\n");
    write_reason(panel, sheet);
    above_write(panel, picture->page.panel_width, sheet);
    for (int i = 0; i < panel->num_marks; i++) marks_hover(&panel->marks[i], picture, sheet);
    if (picture->x_unit != NULL) hover_axis(sheet, 'x', &picture->x, picture->x_unit);
    if (picture->y_unit != NULL) hover_axis(sheet, 'y', &picture->y, picture->y_unit);
    hover_plot(sheet);
    fprintf(sheet->out, "NaN");
    for (int i = 0; i < panel->num_marks; i++) {
        if (panel->marks[i].num_items > 0) marks_clause(&panel->marks[i], first++, sheet);
    }
    fprintf(sheet->out, "\n%s", labels ? "unset label\n" : "");
}

void script_picture(const struct picture *picture, struct sheet *sheet, double x, double y)
{
    write_words(picture, sheet, x, y);
    if (picture->page.facets == 0) return;
    if (picture->bare) sheet_no_frame(sheet);
    else sheet_frame(sheet, picture->grid);
    for (int i = 0; i < picture->page.facets; i++) write_panel(picture, i, sheet, (const double[]){x, y});
}
