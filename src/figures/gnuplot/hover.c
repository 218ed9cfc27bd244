#include "figures/gnuplot/hover.h"

#include <string.h>

enum { KEY_HEIGHT = 20 };

/* Writes the text with what is not a letter, a digit or among `kept` as %XX. */
static void write_encoded(const char *text, const char *kept, FILE *out)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (; *text != '\0'; text++)
        fprintf(out, strchr(plain, *text) != NULL || strchr(kept, *text) != NULL ? "%c" : "%%%02X", (unsigned char)*text);
}

/* What follows an address is a file name to gnuplot; here it is the end of a comment. */
void hover_address(FILE *out)
{
    fputs("data:text/javascript,", out);
    write_encoded(hover_program, "()[]{}=.,;:!?*+-/_$|", out);
    write_encoded("\nconst gnuplot_svg = { Init: event => hover(event.target), toggleCoordBox() {}, moveCoordBox() {} };\n//",
                  "(){}=.,;:/_", out);
}

void hover_words(struct sheet *sheet)
{
    if (sheet->hover) fprintf(sheet->out, "hover = 'words %g'\n", sheet->zoom);
}

void hover_panel(struct sheet *sheet, double left, double top, double width, double height)
{
    sheet->panel[0] = left, sheet->panel[1] = top, sheet->panel[2] = width, sheet->panel[3] = height;
    if (sheet->hover)
        fprintf(sheet->out, "hover = 'panel %.2f %.2f %.2f %.2f'\n", left * sheet->zoom, top * sheet->zoom, width * sheet->zoom,
                height * sheet->zoom);
}

/* "key COLOR X Y WIDTH HEIGHT" or, with another word, the same of something else. */
static void write_box(struct sheet *sheet, const char *what, unsigned color, double x, double y, double width, double height)
{
    fprintf(sheet->out, "hover = hover.'|%s %06x %.2f %.2f %.2f %.2f", what, color, x * sheet->zoom, y * sheet->zoom,
            width * sheet->zoom, height * sheet->zoom);
}

void hover_legend(struct sheet *sheet, struct color color, double x, double y, double width)
{
    if (!sheet->hover) return;
    write_box(sheet, "key", sheet_rgb(sheet, color), x, y - KEY_HEIGHT / 2.0, width, KEY_HEIGHT);
    fprintf(sheet->out, "'\n");
}

/* What ends a record, and what gnuplot could take for more than a letter, is encoded. gnuplot writes a title into an SVG as it is
 * only with `noenhanced`: otherwise it may leave it out or repeat that of another plot. */
static void write_text(const char *text, FILE *out)
{
    write_encoded(text, " ()[]=.,:;/*+-_", out);
}

void hover_axis(struct sheet *sheet, char axis, const struct scale *scale, const char *unit)
{
    if (!sheet->hover) return;
    fprintf(sheet->out, "hover = hover.'|%c %.8g %.8g %d", axis, scale->low, scale->high, scale->log);
    if (scale->zero > 0) fprintf(sheet->out, " %.8g", scale->zero);
    fputc(':', sheet->out);
    write_text(unit, sheet->out);
    fprintf(sheet->out, "'\n");
}

void hover_mark(struct sheet *sheet, unsigned color, const double share[2], const double size[2], const char *text)
{
    if (!sheet->hover) return;
    const double *panel = sheet->panel;
    double x = panel[0] + share[0] * panel[2], y = panel[1] + (1 - share[1]) * panel[3];
    write_box(sheet, "mark", color, x - size[0] / 2, y - size[1] / 2, size[0], size[1]);
    fputc(':', sheet->out);
    write_text(text, sheet->out);
    fprintf(sheet->out, "'\n");
}

void hover_plot(struct sheet *sheet)
{
    fprintf(sheet->out, sheet->hover ? "plot NaN title hover noenhanced, \\\n  " : "plot ");
}

void hover_name(struct sheet *sheet, const char *name)
{
    if (!sheet->hover) return;
    fprintf(sheet->out, " title '");
    write_text(name, sheet->out);
    fprintf(sheet->out, "' noenhanced");
}
