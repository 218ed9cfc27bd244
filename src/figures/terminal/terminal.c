#include "figures/terminal/terminal.h"

#include "base/memory.h"
#include "base/terminal.h"
#include "figures/figure.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/picture/caption.h"
#include "figures/terminal/ask.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LEAST_ZOOM 0.6 /* of a picture whose words can still be read */

enum { NARROWEST = 34, WIDEST = 1000, USUAL_WIDTH = 80 };

struct terminal terminal_of(int descriptor)
{
    struct terminal_size size = terminal_size(descriptor);
    const char *columns = getenv("COLUMNS"), *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    bool is_terminal = isatty(descriptor) && (term == NULL || strcmp(term, "dumb") != 0);
    struct terminal terminal = {.width = columns != NULL ? atoi(columns) : 0, .utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0};
    if (is_terminal && size.columns > 0) {
        terminal.width = size.columns;
        terminal.height = size.lines;
    }
    if (terminal.width < NARROWEST) terminal.width = terminal.width > 0 ? NARROWEST : USUAL_WIDTH;
    if (terminal.width > WIDEST) terminal.width = WIDEST;
    terminal.color = is_terminal && (no_color == NULL || no_color[0] == '\0');
    return terminal;
}

struct terminal terminal_of_pictures(int descriptor)
{
    struct terminal terminal = terminal_of(descriptor);
    if (terminal.color) terminal.pixels = terminal_ask_pixels(descriptor);
    return terminal;
}

/* The figure as sixel; caller frees, NULL where it cannot be drawn or read. */
static char *picture(const struct figure_spec *spec, const struct figure_data *data, int pixels)
{
    struct error ignored; /* characters will do */
    struct style style = *figure_style(data);
    struct figure_data shown = *data;
    double width;
    if (pixels == 0 || !figure_width(spec, data, &width, &ignored) || pixels < LEAST_ZOOM * width) return NULL;
    style.window = pixels;
    shown.style = &style;
    const char *folder = getenv("TMPDIR");
    char *script = figure_text(spec, &shown, "picture", &ignored);
    char *path = memory_format("%s/picture", folder != NULL && folder[0] != '\0' ? folder : "/tmp");
    char *sixel = script != NULL ? gnuplot_picture(script, path, "picture", GNUPLOT_SECONDS, &ignored) : NULL;
    free(script), free(path);
    return sixel;
}

/* The question, what varies and, unless the height is limited, what is fixed and what marks mean. */
static void write_heading(const struct part *part, const struct figure_data *data, struct screen *screen)
{
    char *question = caption_question(data->results.experiment);
    screen_paragraph(screen, question, SCREEN_OWN, 0);
    screen_paragraph(screen, part->varying, SCREEN_OWN, 0);
    free(question);
    if (screen->terminal->height > 0) return;
    char *fixed = memory_text(part->fixed);
    if (part->note != NULL) caption_append(&fixed, fixed[0] != '\0' ? " · " : "", "%s", part->note);
    screen_paragraph(screen, fixed, SCREEN_SOFT, 0);
    free(fixed);
}

static void write_footer(const struct part *part, const struct figure_data *data, struct screen *screen)
{
    if (screen->terminal->height > 0) return;
    char *footer = caption_footer(data, part->remark, part->all_runs);
    screen_paragraph(screen, footer, SCREEN_SOFT, 0);
    free(footer);
}

bool terminal_draw(const struct figure_spec *spec, const struct figure_data *data, const struct terminal *terminal, FILE *out,
                   struct error *error)
{
    struct screen screen = {.terminal = terminal, .out = out};
    char *sixel = picture(spec, data, terminal->pixels);
    const char *begin = sixel != NULL ? strstr(sixel, "\033P") : NULL; /* gnuplot 6 sends the cursor home before it */
    bool shown = begin != NULL && fprintf(out, "%s\n", begin) > 0;
    free(sixel);
    if (shown) return true;
    struct part part = {.columns = terminal->width};
    if (!part_prepare(&part, spec, data, error)) return false;
    write_heading(&part, data, &screen);
    part_print(&part, &screen);
    write_footer(&part, data, &screen);
    part_release(&part);
    return true;
}
