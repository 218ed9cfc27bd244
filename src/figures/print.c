/* Figures in the terminal, with characters or as a picture. */
#include "figures/print.h"

#include "base/memory.h"
#include "figures/figure.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/part.h"
#include "figures/picture/caption.h"

#include <stdlib.h>
#include <string.h>

#define LEAST_ZOOM 0.6 /* of a picture whose words can still be read */

/* The figure as sixel; caller frees, NULL where it cannot be drawn or read. */
static char *picture(const struct figure_spec *spec, const struct figure_data *data, int pixels)
{
    struct error ignored = {""};    /* characters will do */
    struct figure_spec own = *spec; /* as wide as the window */
    struct style style = *figure_style(data);
    struct figure_data shown = *data;
    double width;
    own.width[0] = own.font[0] = '\0', own.has_font_size = false;
    if (pixels == 0 || !figure_width(&own, data, &width, &ignored) || pixels < LEAST_ZOOM * width) return NULL;
    style.window = pixels;
    shown.style = &style;
    const char *folder = getenv("TMPDIR");
    char *script = figure_text(&own, &shown, "picture", &ignored);
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
    char *footer = caption_footer(data, part->remark, part->all_runs, part->num_lost);
    screen_paragraph(screen, footer, SCREEN_SOFT, 0);
    free(footer);
}

bool figure_print(const struct figure_spec *spec, const struct figure_data *data, const struct terminal *terminal, FILE *out,
                  struct error *error)
{
    struct screen screen = {.terminal = terminal, .out = out};
    char *sixel = picture(spec, data, terminal->pixels);
    const char *begin = sixel != NULL ? strstr(sixel, "\033P") : NULL; /* gnuplot 6 sends the cursor home before it */
    bool shown = begin != NULL && fprintf(out, "%s\n", begin) > 0;
    free(sixel);
    if (shown) return true;
    struct figure_data measured = *data;
    struct part part = {.columns = terminal->width};
    measured.unit = unit_of_results(&data->results, spec->unit);
    if (!part_prepare(&part, figure_kind_find(spec->kind), spec, &measured, error)) return false;
    if (!spec->bare) write_heading(&part, data, &screen);
    part_print(&part, &screen);
    if (!spec->bare) write_footer(&part, data, &screen);
    part_release(&part);
    return true;
}
