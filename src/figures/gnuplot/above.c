#include "figures/gnuplot/above.h"

#include <math.h>
#include <stdlib.h>

enum {
    NARROW = 260 /* a panel that has no room for words beside its title */,
    FEW = 3 /* marks over one */,
    TITLE = 60 /* half of its width */
};

/* Ends at this share of the panel's width. */
static void write_mark(struct sheet *sheet, const char *text, double share, struct color color)
{
    char *quoted = sheet_quote(sheet, text, STYLE_CAPTION_SIZE);
    fprintf(sheet->out, "set label %s at graph %.4f, graph 1 right offset 0,0.45 front font ',%d' textcolor rgb '#%06x'\n",
            quoted, share, style_size(sheet->style, STYLE_CAPTION_SIZE), sheet_rgb(sheet, color));
    free(quoted);
}

void above_write(const struct panel *panel, double panel_width, struct sheet *sheet)
{
    char text[40];
    const int count = panel->num_above, step = style_size(sheet->style, STYLE_CAPTION_SIZE);
    if (count == 0) return;
    snprintf(text, sizeof text, "%d%s", count, panel_width < NARROW ? "" : " above");
    const double x = panel_width - 5 - style_text_width(text, step), beside_title = (x - panel_width / 2 - TITLE) / step;
    const int triangles = count <= fmin(panel_width < NARROW ? FEW : MOST_ABOVE, beside_title) ? count : 0;
    if (triangles == 0) snprintf(text, sizeof text, "▲ %d%s", count, panel_width < NARROW ? "" : " above");
    write_mark(sheet, text, 1, (struct color){.ink = INK_SOFT});
    for (int i = 0; i < triangles; i++) write_mark(sheet, "▲", (x - (triangles - 1 - i) * step) / panel_width, panel->above[i]);
}
