#include "figures/gnuplot/sheet.h"

#include "base/memory.h"
#include "figures/gnuplot/form.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/gnuplot/hover.h"
#include "figures/gnuplot/tex.h"
#include "figures/picture/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void sheet_begin(struct sheet *sheet, const char *kind, const char *output, const struct style *style)
{
    fprintf(sheet->out, "# The figure %s" SHEET_MAKER " to draw it again.\n", kind);
    fprintf(sheet->out, "reset session\n"); /* a GNUTERM that gnuplot lacks leaves it half set up */
    sheet->style = style;
    sheet->hover = form_of(output, style)->hover;
    sheet->zoom = style->zoom;
    sheet->tex = form_is_tex(output);
    form_begin(output, style, sheet->width, sheet->height, sheet->out);
    if (sheet->caption != NULL) form_caption(output, sheet->caption, sheet->out);
    fprintf(sheet->out, "set multiplot\n");
    if (!sheet->hover) return;
    fprintf(sheet->out, "# `hover`: what the picture tells in a browser; it travels as the title of an empty plot.\n");
    sheet_words(sheet); /* covers the black frame that gnuplot draws around an SVG with a mouse */
    sheet_box(sheet, -2, -2, sheet->width + 4, sheet->height + 4, (struct color){.ink = INK_PAPER});
    sheet_words_end(sheet);
}

unsigned sheet_rgb(const struct sheet *sheet, struct color color)
{
    return (unsigned)color.clear << 24 | color_rgb(color, sheet->style->dark);
}

void sheet_end(struct sheet *sheet)
{
    fprintf(sheet->out, "\nunset multiplot\nunset output\n");
}

void sheet_words(struct sheet *sheet)
{
    fprintf(sheet->out, "\nreset\nset margins at screen 0, screen 1, screen 0, screen 1\nunset border\nunset tics\n%sunset key\n",
            sheet->hover ? "set key noautotitle\n" : "");
    hover_words(sheet);
    sheet->grid = NULL;
}

void sheet_words_end(struct sheet *sheet)
{
    fprintf(sheet->out, "plot [0:1] [0:1] NaN%s\nunset label\nunset arrow\nunset object\n",
            sheet->hover ? " title hover noenhanced" : "");
}

/* gnuplot leaves > as it is, and "]]>" may not stand in the text of an SVG: what has no width keeps it apart. */
static char *xml_text(const char *text)
{
    static const char end[] = "]]>", apart[] = "]]\u200b>";
    char *copy = memory_new(strlen(text) * 2 + 1, 1), *out = copy;
    for (const char *at = text; *at != '\0';)
        if (strncmp(at, end, strlen(end)) == 0) out = stpcpy(out, apart), at += strlen(end);
        else *out++ = *at++;
    return copy;
}

/* The text as the form takes it, before it is quoted for gnuplot. Caller frees. */
static char *form_text(const struct sheet *sheet, const char *text, int size)
{
    if (sheet->tex) return tex_text(text, form_tex_size(sheet->style, style_size(sheet->style, size)));
    return sheet->hover ? xml_text(text) : memory_text(text);
}

char *sheet_quote(const struct sheet *sheet, const char *text, int size)
{
    char *own = form_text(sheet, text, size), *quoted = gnuplot_quote(own);
    free(own);
    return quoted;
}

void sheet_text(struct sheet *sheet, const char *text, double x, double y, struct text_style style)
{
    char *quoted = sheet_quote(sheet, text, style.size);
    fprintf(sheet->out, "set label %s at screen %.6f, screen %.6f %s font ',%d' textcolor rgb '#%06x'\n", quoted,
            x / sheet->width, 1 - y / sheet->height, style.how, style_size(sheet->style, style.size),
            sheet_rgb(sheet, style.color));
    free(quoted);
}

double sheet_lines(struct sheet *sheet, const char *text, double x, double y, double step, struct text_style style)
{
    char *copy = memory_text(text), *rest = copy;
    for (char *line; (line = strsep(&rest, "\n")) != NULL; y += step)
        if (line[0] != '\0') sheet_text(sheet, line, x, y, style);
    free(copy);
    return y;
}

void sheet_line(struct sheet *sheet, const double from[2], const double to[2], double width, const char *dash, struct color color)
{
    fprintf(sheet->out,
            "set arrow from screen %.6f, screen %.6f to screen %.6f, screen %.6f nohead lw %.2f lc rgb '#%06x' dt %s\n",
            from[0] / sheet->width, 1 - from[1] / sheet->height, to[0] / sheet->width, 1 - to[1] / sheet->height, width,
            sheet_rgb(sheet, color), dash);
}

void sheet_box(struct sheet *sheet, double x, double y, double width, double height, struct color color)
{
    fprintf(sheet->out,
            "set object rectangle from screen %.6f, screen %.6f to screen %.6f, screen %.6f fs solid noborder fc rgb '#%06x'\n",
            x / sheet->width, 1 - (y + height) / sheet->height, (x + width) / sheet->width, 1 - y / sheet->height,
            sheet_rgb(sheet, color));
}

void sheet_panel(struct sheet *sheet, double left, double top, double width, double height)
{
    fprintf(sheet->out, "\nset margins at screen %.6f, screen %.6f, screen %.6f, screen %.6f\n", left / sheet->width,
            (left + width) / sheet->width, 1 - (top + height) / sheet->height, 1 - top / sheet->height);
    hover_panel(sheet, left, top, width, height);
}

/* The label of a tick is a format to gnuplot: each % of it stands for itself if it is doubled. */
static char *tick_format(const char *text)
{
    char *format = memory_new(2 * strlen(text) + 1, 1), *out = format;
    for (; *text != '\0'; text++) {
        if (*text == '%') *out++ = '%';
        *out++ = *text;
    }
    return format;
}

/* A name may have any letters, such as that of a file. */
static void write_tick(struct sheet *sheet, const char *text, double at, const char *separator)
{
    const double size = form_tex_size(sheet->style, sheet->style->tick);
    char *own = sheet->tex && text[0] != '\0' ? tex_text(text, size) : memory_text(text), *format = tick_format(own),
         *quoted = gnuplot_quote(format);
    fprintf(sheet->out, "%s%s %.8g", separator, quoted, at);
    free(own), free(format), free(quoted);
}

void sheet_axis(struct sheet *sheet, char axis, const struct scale *scale, bool labels)
{
    fprintf(sheet->out, "set %crange [%.8g:%.8g]\n", axis, scale->low, scale->high);
    if (scale->log) fprintf(sheet->out, "set logscale %c\n", axis);
    if (scale->num_ticks == 0) {
        fprintf(sheet->out, "unset %ctics\n", axis);
        return;
    }
    fprintf(sheet->out, "set %ctics nomirror out scale 0.4,0 font ',%d' textcolor rgb '#%06x' (", axis, sheet->style->tick,
            sheet_rgb(sheet, (struct color){.ink = INK_SOFT}));
    for (int i = 0; i < scale->num_ticks; i++)
        write_tick(sheet, labels ? scale->ticks[i].label : "", scale->ticks[i].at, i > 0 ? ", " : "");
    fprintf(sheet->out, ")\n");
}

void sheet_frame(struct sheet *sheet, const char *grid)
{
    fprintf(sheet->out, "set border 3 lc rgb '#%06x' lw 0.8\n", sheet_rgb(sheet, (struct color){.ink = INK_AXIS}));
    sheet->grid = grid;
    if (grid[0] != '\0' && !sheet->hover)
        fprintf(sheet->out, "set grid %s lt 1 lw 0.7 lc rgb '#%06x'\n", grid, sheet_rgb(sheet, (struct color){.ink = INK_GRID}));
}

void sheet_no_frame(struct sheet *sheet)
{
    fprintf(sheet->out, "set border 0 lc rgb '#%06x'\n", sheet_rgb(sheet, (struct color){.ink = INK_PAPER}));
}

/* Into an SVG with a mouse and a grid gnuplot draws an icon that hides the grid, at the corner of the picture. */
void sheet_grid(struct sheet *sheet, char axis, const struct scale *scale)
{
    char ticks[] = {axis, 't', 'i', 'c', 's', '\0'};
    if (!sheet->hover || sheet->grid == NULL || strstr(sheet->grid, ticks) == NULL) return;
    for (int i = 0; i < scale->num_ticks; i++) {
        double at = scale->ticks[i].at;
        if (at < fmin(scale->low, scale->high) || at > fmax(scale->low, scale->high)) continue;
        if (axis == 'x') fprintf(sheet->out, "set arrow from first %.8g, graph 0 to first %.8g, graph 1", at, at);
        else fprintf(sheet->out, "set arrow from graph 0, first %.8g to graph 1, first %.8g", at, at);
        fprintf(sheet->out, " nohead back lt 1 lw 0.7 lc rgb '#%06x'\n", sheet_rgb(sheet, (struct color){.ink = INK_GRID}));
    }
}

/* Such a text ends at the next double quote, whatever stands before it; a backslash is an escape. */
void sheet_field(struct sheet *sheet, const char *text, int size)
{
    char *own = form_text(sheet, text, size);
    fputs(" \"", sheet->out);
    for (const char *c = own; *c != '\0'; c++) {
        if (*c == '\\') fputc('\\', sheet->out);
        fputc(*c == '"' || *c == '\n' ? '\'' : *c, sheet->out);
    }
    fputc('"', sheet->out);
    free(own);
}

int sheet_block(struct sheet *sheet, const char *comment)
{
    if (comment != NULL) fprintf(sheet->out, "# %s\n", comment);
    fprintf(sheet->out, "$data_%d << END\n", ++sheet->num_blocks);
    return sheet->num_blocks;
}

void sheet_block_end(struct sheet *sheet)
{
    fprintf(sheet->out, "END\n");
}
