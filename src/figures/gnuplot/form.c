#include "figures/gnuplot/form.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/gnuplot/hover.h"
#include "figures/gnuplot/tex.h"
#include "figures/picture/color.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MANY_PIXELS 6e6    /* of a PNG; compressing them takes most of the time of a large sheet */
#define PRINT_PIXELS 300.0 /* to the inch, of a PNG of a true size */

static unsigned background(const struct style *style)
{
    return color_rgb((struct color){.ink = INK_PAPER}, style->dark);
}

/* gnuplot's cairo terminals count font sizes in points; two real pixels to a logical one make 1.5. Large sheets have fewer, but
 * at least one and a half. */
static void png_terminal(const struct style *style, double width, double height, FILE *out)
{
    double zoom = fmax(1.5 * style->zoom, fmin(2 * style->zoom, sqrt(MANY_PIXELS / (width * height))));
    if (style->width > 0) zoom = style->zoom * (style->by_pixels ? 1 : PRINT_PIXELS / 96);
    fprintf(out,
            "set terminal pngcairo noenhanced rounded size %.0f,%.0f font '%s,%d' fontscale %g linewidth %g pointscale %g "
            "background rgb '#%06x'\n",
            zoom * width, zoom * height, style_font(style), STYLE_LABEL_SIZE, 0.75 * zoom, zoom * style->line, zoom * style->line,
            background(style));
}

/* gnuplot's own program for the mouse knows the axes of one panel and a key that gnuplot has drawn: ours are neither. So its
 * address is that of ours, which the file holds. */
static void svg_terminal(const struct style *style, double width, double height, FILE *out)
{
    fprintf(out,
            "set terminal svg noenhanced rounded size %.0f,%.0f font '%s,%d' fontscale %g linewidth %g background rgb '#%06x' "
            "mouse jsdir '",
            style->zoom * width, style->zoom * height, style_font(style), STYLE_LABEL_SIZE, style->zoom,
            style->zoom * style->line, background(style));
    hover_address(out);
    fprintf(out, "'\n");
}

/* 96 logical pixels to the inch. A size that means 4/3 pixels a point in a PNG means as many points here, hence 3/4 twice. */
static void pdf_terminal(const struct style *style, double width, double height, FILE *out)
{
    fprintf(out,
            "set terminal pdfcairo noenhanced rounded size %.4fin,%.4fin font '%s,%d' fontscale %g linewidth %g pointscale "
            "%g background rgb '#%06x'\n",
            style->zoom * width / 96, style->zoom * height / 96, style_font(style), STYLE_LABEL_SIZE, 0.5625 * style->zoom,
            1.5 * style->zoom * style->line, 1.5 * style->zoom * style->line, background(style));
}

/* As wide as the window, but not larger than a PNG. */
static void sixel_terminal(const struct style *style, double width, double height, FILE *out)
{
    double zoom = fmin(style->window / width, 2);
    fprintf(out,
            "set terminal sixelgd truecolor noenhanced rounded size %.0f,%.0f font '%s,%d' fontscale %g linewidth %g background "
            "rgb '#%06x'\n",
            zoom * width, zoom * height, style_font(style), STYLE_LABEL_SIZE, 0.75 * zoom, zoom * style->line, background(style));
}

/* LaTeX sets all words (tex.h), so there is no font here; the sizes of a PDF otherwise. */
static void tex_terminal(const struct style *style, double width, double height, FILE *out)
{
    double scale = 1.5 * style->zoom * style->line;
    fprintf(out,
            "set terminal cairolatex pdf input colortext rounded size %.4fin,%.4fin linewidth %g pointscale %g background rgb "
            "'#%06x'\n",
            style->zoom * width / 96, style->zoom * height / 96, scale, scale, background(style));
}

static const struct form forms[] = {
    {".png", "pixels, twice as many as a screen needs, fewer on large sheets; of a true size 300 to the inch", false,
     png_terminal},
    {".svg", "vectors, for web pages, with names and values under the mouse", true, svg_terminal},
    {".pdf", "vectors with the fonts inside, for print", false, pdf_terminal},
    {".tex", "for LaTeX, which sets all words in the fonts of the document: \\input it", false, tex_terminal},
};

/* Not for files: no ending asks for it. */
static const struct form sixel = {".sixel", "pixels, for windows that show them", false, sixel_terminal};

enum { FORMS = sizeof forms / sizeof *forms };

const struct form *form_at(int index)
{
    return index >= 0 && index < FORMS ? &forms[index] : NULL;
}

const char *form_file_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

bool form_is_tex(const char *name)
{
    const char *ending = strrchr(name, '.');
    return ending != NULL && strcmp(ending, ".tex") == 0;
}

char *form_script_path(const char *path)
{
    return memory_format("%.*s%s.gp", (int)(strrchr(path, '.') - path), path, form_is_tex(path) ? "-tex" : "");
}

const struct form *form_find(const char *name)
{
    const char *ending = strrchr(form_file_name(name), '.');
    for (int i = 0; i < FORMS; i++)
        if (ending != NULL && ending != form_file_name(name) && strcmp(forms[i].ending, ending) == 0) return &forms[i];
    return NULL;
}

const struct form *form_of(const char *name, const struct style *style)
{
    return style->window > 0 ? &sixel : form_find(name);
}

/* What the document inputs: it makes the figure, which stands beside it in <stem>-tex.tex and <stem>-tex.pdf, and finds it
 * wherever the document is. The words are set as large as the style says; a figure without a size of its own becomes as wide as a
 * line, and they shrink with it. */
static void write_wrapper(const char *output, double size, bool resized, FILE *out)
{
    int stem = (int)strlen(output) - 4;
    const char *const lines[] = {
        ("\\begingroup" TEX_CHAR),
        "\\edef\\unrollfolder{\\ifdefined\\CurrentFilePath\\ifx\\CurrentFilePath\\empty\\else\\CurrentFilePath/\\fi\\fi}%",
        "\\edef\\unrollgraphics{\\noexpand\\graphicspath{{\\unrollfolder}}}\\unrollgraphics%",
    };
    fprintf(out, "set print '%s'\n", output);
    fprintf(out, "print '%% Made by unroll; needs \\usepackage{graphicx,xcolor,calc}. In a figure: \\input{%.*s}'\n", stem,
            output);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) fprintf(out, "print '%s'\n", lines[i]);
    fprintf(out, "print '%s{\\fontsize{%.4gbp}{%.4gbp}\\selectfont%%'\n", resized ? "\\resizebox{\\linewidth}{!}" : "", size,
            1.2 * size);
    fprintf(out, "print '\\input{\\unrollfolder %.*s-tex}}\\endgroup'\n", stem, output);
    fprintf(out, "set print\nset output '%.*s-tex.tex'\n", stem, output);
}

double form_tex_size(const struct style *style, double size)
{
    return 0.75 * style->zoom * size;
}

/* The name as gnuplot takes it for one: what begins with `|`, say, it would run. */
static char *as_file(const char *output)
{
    const bool is_plain_begin = isalnum((unsigned char)output[0]);
    char *name = memory_format("%s%s", is_plain_begin ? "" : "./", output), *quoted = gnuplot_quote(name);
    free(name);
    return quoted;
}

char *form_caption_path(const char *path)
{
    return memory_format("%.*s%s", (int)(strrchr(path, '.') - path), path, form_is_tex(path) ? "-caption.tex" : ".txt");
}

char *form_caption_command(const char *path)
{
    char *caption = form_caption_path(path), *name = as_file(form_file_name(caption)),
         *command = memory_format("set print %s", name);
    free(caption), free(name);
    return command;
}

/* A line for each of the caption; LaTeX takes them for one paragraph. */
void form_caption(const char *output, const char *caption, FILE *out)
{
    const bool tex = form_is_tex(output);
    char *path = form_caption_path(output), *command = form_caption_command(output), *copy = memory_text(caption), *rest = copy;
    fprintf(out, "%s\n", command);
    if (tex) fprintf(out, "print '%% \\caption[]{\\input{%s}}'\nprint '%s'\n", path, TEX_CHAR);
    for (char *line; (line = strsep(&rest, "\n")) != NULL;) {
        char *text = tex ? tex_text(line, 0) : memory_text(line), *quoted = gnuplot_quote(text);
        fprintf(out, "print %s\n", quoted);
        free(text), free(quoted);
    }
    fprintf(out, "set print\n");
    free(path), free(command), free(copy);
}

void form_begin(const char *output, const struct style *style, double width, double height, FILE *out)
{
    form_of(output, style)->terminal(style, width, height, out);
    fprintf(out, "set encoding utf8\n");
    if (form_is_tex(output)) {
        write_wrapper(output, form_tex_size(style, STYLE_LABEL_SIZE - 1), style->width == 0, out);
    } else {
        char *quoted = as_file(output);
        fprintf(out, "set output %s\n", quoted);
        free(quoted);
    }
}

/* What LaTeX would take for commands. */
static bool is_plain(const char *name)
{
    return strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-+") == strlen(name);
}

bool form_check(const char *path, struct error *error)
{
    char printable[4096], list[128] = "";
    for (int i = 0; i < FORMS; i++) snprintf(list + strlen(list), sizeof list - strlen(list), "%s, ", forms[i].ending);
    if (form_find(path) == NULL)
        return error_set(error, "%s: cannot draw this form, expected a name that ends in %sor .html", path, list);
    if (strlen(path) * 4 >= sizeof printable) return error_set(error, "%.64s...: the path is too long", path);
    if (!text_is_printable(path))
        return error_set(error, "%s: cannot draw into a name with control characters or broken UTF-8", path);
    if (form_is_tex(form_file_name(path)) && !is_plain(form_file_name(path)))
        return error_set(error, "%s: LaTeX cannot read such a name, expected letters, digits, '.', '_', '-' and '+'", path);
    return true;
}
