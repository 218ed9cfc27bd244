#include "figures/gnuplot/marks.h"

#include "figures/gnuplot/band.h"
#include "figures/gnuplot/hover.h"

#include <math.h>
#include <string.h>

/* x and y, then what the type asks for, then the colour; an empty line breaks a path. */
static void write_item(const struct mark *mark, const struct item *item, const struct picture *picture, struct sheet *sheet)
{
    const struct scale *x = &picture->x, *y = &picture->y, *along = mark->along == 'x' ? x : y;
    if (mark->type == MARK_PATH && !isfinite(item->y)) {
        fprintf(sheet->out, "\n");
        return;
    }
    fprintf(sheet->out, "%.8g %.6g", scale_place(x, item->x), scale_place(y, item->y));
    if (mark->type == MARK_RANGES)
        fprintf(sheet->out, " %.6g %.6g", scale_place(along, item->low), scale_place(along, item->high));
    if (mark->type == MARK_TEXTS) sheet_field(sheet, item->text, (int)mark->size);
    if (mark->varied) fprintf(sheet->out, " 0x%06x", sheet_rgb(sheet, item->color));
    fprintf(sheet->out, "\n");
}

void marks_data(const struct mark *mark, const struct picture *picture, struct sheet *sheet)
{
    sheet_block(sheet, mark->comment);
    if (mark->type == MARK_AREA) band_write(mark->items, mark->num_items, &picture->x, &picture->y, sheet->out);
    else
        for (int i = 0; i < mark->num_items; i++) write_item(mark, &mark->items[i], picture, sheet);
    sheet_block_end(sheet);
    if (mark->boxed)
        fprintf(sheet->out, "set style textbox opaque noborder fillcolor rgb '#%06x' margins 0.4, 0.3\n",
                sheet_rgb(sheet, (struct color){.ink = INK_PAPER}));
}

/* " lc rgb '#aabbcc'", or what reads it from the data; what: "lc" or "textcolor". */
static void write_color(const struct mark *mark, const char *what, struct sheet *sheet)
{
    if (mark->varied) fprintf(sheet->out, " %s rgb variable", what);
    else fprintf(sheet->out, mark->color.clear > 0 ? " %s rgb '#%08x'" : " %s rgb '#%06x'", what, sheet_rgb(sheet, mark->color));
}

static int point_type(enum mark_shape shape)
{
    return shape == SHAPE_TRIANGLE ? 9 : 7;
}

static void write_path(const struct mark *mark, struct sheet *sheet)
{
    if (mark->shape == SHAPE_NONE) fprintf(sheet->out, "using 1:2 with lines");
    else fprintf(sheet->out, "using 1:2 with linespoints pt %d ps %.2g", point_type(mark->shape), mark->size);
    fprintf(sheet->out, " lw %.2f dt %s", mark->width, style_dash(mark->dash));
    write_color(mark, "lc", sheet);
    if (mark->name != NULL) hover_name(sheet, mark->name);
}

static void write_cells(const struct mark *mark, struct sheet *sheet)
{
    static const char *const fills[] = {"solid noborder", "transparent pattern 5 noborder", "empty"};
    fprintf(sheet->out, "using 1:2:(%.4f):(%.4f)%s with boxxyerror fs %s", mark->half[0], mark->half[1], mark->varied ? ":3" : "",
            fills[mark->fill]);
    write_color(mark, "lc", sheet);
    if (mark->fill == FILL_FRAME) fprintf(sheet->out, " lw %.2g", mark->width);
}

static void write_ranges(const struct mark *mark, struct sheet *sheet)
{
    bool x = mark->along == 'x';
    const char *color = mark->varied ? ":5" : "";
    if (mark->capped) fprintf(sheet->out, "using 1:2:3:4%s with %cerrorbars pt -1", color, mark->along);
    else fprintf(sheet->out, "using %s%s with vectors nohead", x ? "3:2:($4 - $3):(0)" : "1:3:(0):($4 - $3)", color);
    fprintf(sheet->out, " lw %.2g dt %s", mark->width, style_dash(mark->dash));
    write_color(mark, "lc", sheet);
}

void marks_clause(const struct mark *mark, int block, struct sheet *sheet)
{
    fprintf(sheet->out, ", \\\n  $data_%d ", block);
    switch (mark->type) {
    case MARK_PATH: write_path(mark, sheet); break;
    case MARK_CELLS: write_cells(mark, sheet); break;
    case MARK_RANGES: write_ranges(mark, sheet); break;
    case MARK_AREA:
        fprintf(sheet->out, "using 1:2 with filledcurves closed fs transparent solid %g noborder", mark->opacity);
        write_color(mark, "lc", sheet);
        break;
    case MARK_DOTS:
        fprintf(sheet->out, "using 1:2%s with points pt %d ps %.2g", mark->varied ? ":3" : "", point_type(mark->shape),
                mark->size);
        write_color(mark, "lc", sheet);
        break;
    case MARK_TEXTS:
        fprintf(sheet->out, "using 1:2:3%s with labels %s%s font ',%d'", mark->varied ? ":4" : "", mark->align,
                mark->boxed ? " boxed" : "", style_size(sheet->style, (int)mark->size));
        write_color(mark, "textcolor", sheet);
        break;
    }
}

/* To the mouse a cell is as large as it is drawn, a range a bar, all else a dot. */
void marks_hover(const struct mark *mark, const struct picture *picture, struct sheet *sheet)
{
    static const double bar[2] = {3, 12};
    double size[2] = {0, 0};
    if (mark->type == MARK_RANGES) memcpy(size, bar, sizeof bar);
    if (mark->type == MARK_CELLS) {
        size[0] = 2 * mark->half[0] / fabs(picture->x.high - picture->x.low) * picture->page.panel_width;
        size[1] = 2 * mark->half[1] / fabs(picture->y.high - picture->y.low) * picture->page.panel_height;
    }
    for (int i = 0; sheet->hover && i < mark->num_items; i++) {
        const struct item *item = &mark->items[i];
        const double share[2] = {scale_share(&picture->x, item->x), scale_share(&picture->y, item->y)};
        struct color color = mark->varied ? item->color : mark->color;
        color.clear = 0;
        if (item->tooltip != NULL) hover_mark(sheet, sheet_rgb(sheet, color), share, size, item->tooltip);
    }
}
