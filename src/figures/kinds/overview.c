/* The figure "overview": one sheet with the figures that suit the experiment's axes. */
#include "figures/kinds/overview.h"
#include "base/memory.h"
#include "figures/gnuplot/sheet.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_VALUES = 8, WIDTH = 1280, GUTTER = 10, HEADING = 42 /* to the first line of a part's heading */, HEADING_SIZE = 15 };

/* Which kinds show something here, and whether each takes the whole width. */
struct choice {
    const struct figure_kind *kind;
    bool fits, wide;
};

static int choose(const struct figure_data *data, struct choice choices[MOST_PARTS])
{
    int varying = 0, most_values = 1, count = 0;
    bool seeds = !same_in_all_runs(hparam_find("seed"), &data->results), numbers = false;
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct axis *axis = &data->results.experiment->axes[i];
        if (axis->hparam->pooled || same_in_all_runs(axis->hparam, &data->results)) continue;
        varying++;
        numbers = numbers || hparam_is_number(axis->hparam);
        if (varying == 2) most_values = axis->count;
    }
    const struct choice all[MOST_PARTS] = {{&figure_curves, true, most_values > 1 || varying == 0},
                                           {&figure_slice, numbers, false},
                                           {&figure_heatmap, varying > 1, false},
                                           {&figure_parallel, varying > 2, true},
                                           {&figure_seeds, varying > 0 && seeds, false},
                                           {&figure_frontier, varying > 0, false}};
    for (int i = 0; i < MOST_PARTS; i++)
        if (all[i].fits) choices[count++] = all[i];
    return count;
}

static bool add(struct overview *overview, const struct figure_spec *spec, const struct figure_data *data,
                const struct figure_kind *kind, double width, int columns, struct error *error)
{
    struct place *place = &overview->places[overview->num_parts];
    struct figure_spec own = {0};
    snprintf(own.kind, sizeof own.kind, "%s", kind->name);
    if (strstr(kind->options, " metric ") != NULL) snprintf(own.metric, sizeof own.metric, "%s", spec->metric);
    *place = (struct place){.part = {.room = width, .columns = columns}};
    if (!part_prepare(&place->part, &own, data, error)) return false;
    if (columns == 0)
        place->heading = HEADING + PAGE_TEXT_STEP * caption_wrap(&place->part.note, " · ", STYLE_SUBTITLE_SIZE - 1,
                                                                 width - place->part.left - PAGE_EDGE);
    overview->num_parts++;
    return true;
}

/* Lays the parts out in rows, left to right; narrow ones take half the width, or all of it at the end of the sheet. */
static bool lay_out(struct overview *overview, const struct figure_spec *spec, const struct figure_data *data, struct part *part,
                    struct error *error)
{
    struct choice choices[MOST_PARTS];
    int count = choose(data, choices);
    double y = 0;
    for (int i = 0; i < count;) {
        bool pair = !choices[i].wide && i + 1 < count && !choices[i + 1].wide;
        double width = pair ? (WIDTH - GUTTER) / 2.0 : WIDTH, tallest = 0;
        for (int j = 0; j <= pair; j++, i++) {
            if (!add(overview, spec, data, choices[i].kind, width, part->columns, error)) return false;
            struct place *place = &overview->places[overview->num_parts - 1];
            place->x = j * (width + GUTTER);
            place->y = y;
            tallest = fmax(tallest, place->heading + place->part.height);
        }
        y += tallest;
    }
    part->height = y;
    return true;
}

/* "num steps 2, 5, 10, 20 · state size 4, 16, 64 · 3 seeds": what varies. Caller frees. */
static char *axes_text(const struct figure_data *data)
{
    char *text = NULL;
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct hparam *axis = data->results.experiment->axes[i].hparam;
        if (same_in_all_runs(axis, &data->results)) continue;
        struct dimension dimension = dimension_new(axis, &data->results);
        char *name = spoken_name(axis), *first = dimension_value(&dimension, 0),
             *last = dimension_value(&dimension, dimension.count - 1);
        if (axis->pooled) caption_append(&text, " · ", "%d seeds", dimension.count);
        else if (dimension.count > MOST_VALUES)
            caption_append(&text, " · ", "%s %s to %s (%d values)", name, first, last, dimension.count);
        for (int j = 0; j < dimension.count && dimension.count <= MOST_VALUES && !axis->pooled; j++) {
            char *value = dimension_value(&dimension, j);
            if (j == 0) caption_append(&text, " · ", "%s %s", name, value);
            else caption_append(&text, ", ", "%s", value);
            free(value);
        }
        free(name), free(first), free(last), free(dimension.values);
    }
    return text != NULL ? text : memory_text("One setting");
}

/* Adds what the sheet's remark does not say yet, if only of other marks: "band = min–max over 3 seeds" speaks for bars too. */
static void add_remark(char **remark, const char *of_part)
{
    char *pieces = memory_text(of_part != NULL ? of_part : ""), *rest = pieces;
    for (char *piece; rest != NULL && rest[0] != '\0';) {
        char *end = strstr(rest, " · ");
        piece = rest;
        rest = end != NULL ? end + strlen(" · ") : NULL;
        if (end != NULL) *end = '\0';
        const char *meaning = strstr(piece, " = ");
        if (*remark == NULL || strstr(*remark, meaning != NULL ? meaning : piece) == NULL)
            caption_append(remark, " · ", "%s", piece);
    }
    free(pieces);
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    struct overview *overview = memory_new(1, sizeof *overview);
    part->own = overview;
    if (!lay_out(overview, spec, data, part, error)) return false;
    const struct part *first = &overview->places[0].part;
    part->width = WIDTH;
    part->left = first->left;
    part->varying = axes_text(data);
    for (int i = 0; i < overview->num_parts; i++) add_remark(&part->remark, overview->places[i].part.remark);
    return true;
}

static void release(struct part *part)
{
    struct overview *overview = part->own;
    for (int i = 0; i < overview->num_parts; i++) part_release(&overview->places[i].part);
    free(overview);
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    const struct overview *overview = part->own;
    for (int i = 0; i < overview->num_parts; i++) {
        const struct place *place = &overview->places[i];
        double left = x + place->x + place->part.left, top = y + place->y;
        sheet_words(sheet);
        sheet_text(sheet, place->part.varying, left, top + HEADING,
                   (struct text_style){"left", HEADING_SIZE, {.ink = INK_TITLE}});
        sheet_lines(sheet, place->part.note, left, top + HEADING + PAGE_TEXT_STEP, PAGE_TEXT_STEP,
                    (struct text_style){"left", STYLE_SUBTITLE_SIZE - 1, {.ink = INK_SOFT}});
        sheet_words_end(sheet);
        part_write(&place->part, sheet, x + place->x, top + place->heading);
    }
}

const struct figure_kind figure_overview = {
    .name = "overview",
    .help = "One sheet with the figures that suit the experiment's axes.",
    .options = " metric ",
    .prepare = prepare,
    .write = write,
    .print = overview_print,
    .release = release,
};
