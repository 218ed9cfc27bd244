#include "figures/gnuplot/above.h"

#include <stdlib.h>

enum { STEP = 11, NARROW = 260 /* a panel that has no room for words beside its title */, FEW = 3 /* marks over one */ };

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
    int count = panel->num_above, triangles = count <= (panel_width < NARROW ? FEW : MOST_ABOVE) ? count : 0;
    if (count == 0) return;
    snprintf(text, sizeof text, "%s%d%s", triangles > 0 ? "" : "▲ ", count, panel_width < NARROW ? "" : " above");
    double x = panel_width - 5 - style_text_width(text, style_size(sheet->style, STYLE_CAPTION_SIZE));
    write_mark(sheet, text, 1, (struct color){.ink = INK_SOFT});
    for (int i = 0; i < triangles; i++) write_mark(sheet, "▲", (x - (triangles - 1 - i) * STEP) / panel_width, panel->above[i]);
}
