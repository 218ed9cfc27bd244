#include "figures/part.h"

#include "base/memory.h"
#include "figures/gnuplot/script.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/terminal/picture.h"
#include "results/metric.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 1280, NARROWEST_PAIR = 900, GUTTER = 10, HEADING = 42 /* to the first line of a heading */, HEADING_SIZE = 15 };

/* Whether there is a run that a figure of this spec can draw. */
static bool can_draw(const struct figure_spec *spec, const struct figure_data *data)
{
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    int drawn = 0;
    while (drawn < data->results.num_runs && !metric_holds(metric, &data->results.runs[drawn])) drawn++;
    free(metric);
    return drawn < data->results.num_runs;
}

static bool add(struct part *sheet, const struct figure_spec *spec, const struct figure_data *data,
                const struct figure_kind *kind, double width, struct error *error)
{
    struct place *place = &sheet->places[sheet->num_parts];
    struct figure_spec own = {0};
    if (strstr(kind->options, " metric ") != NULL) snprintf(own.metric, sizeof own.metric, "%s", spec->metric);
    *place = (struct place){.part = {.room = width, .beside = true, .columns = sheet->columns}};
    if (!part_prepare(&place->part, kind, &own, data, error)) return false;
    if (sheet->columns == 0)
        place->heading = HEADING + PAGE_TEXT_STEP * caption_wrap(&place->part.note, " · ", STYLE_SUBTITLE_SIZE - 1,
                                                                 width - place->part.left - PAGE_EDGE);
    sheet->num_parts++;
    return true;
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

/* Parts in rows, left to right; narrow ones take half the width, or all of it at the end of the sheet. */
static bool prepare_parts(struct part *sheet, const struct figure_spec *spec, const struct figure_data *data, struct error *error)
{
    struct part_kind choices[KIND_MOST_PARTS];
    const int count = sheet->kind->choose(data, sheet, choices);
    sheet->places = memory_new((size_t)count, sizeof *sheet->places);
    sheet->width = sheet->room > 0 ? sheet->room : WIDTH;
    for (int i = 0; i < count;) {
        bool pair = sheet->width >= NARROWEST_PAIR && !choices[i].wide && i + 1 < count && !choices[i + 1].wide;
        double width = pair ? (sheet->width - GUTTER) / 2.0 : sheet->width, tallest = 0;
        for (int j = 0; j <= pair; j++, i++) {
            if (!add(sheet, spec, data, choices[i].kind, width, error)) return false;
            struct place *place = &sheet->places[i];
            place->x = j * (width + GUTTER);
            place->y = sheet->height;
            sheet->width = fmax(sheet->width, place->x + place->part.width);
            tallest = fmax(tallest, place->heading + place->part.height);
            add_remark(&sheet->remark, place->part.remark);
        }
        sheet->height += tallest;
    }
    sheet->left = sheet->places[0].part.left;
    return true;
}

static bool prepare_picture(struct part *part, const struct figure_spec *spec, const struct figure_data *data,
                            struct error *error)
{
    if (!part->kind->picture(spec, data, part, error)) return false;
    part->width = part->picture.page.width, part->height = part->picture.page.height;
    if (part->left == 0) part->left = part->picture.page.left;
    return true;
}

bool part_prepare(struct part *part, const struct figure_kind *kind, const struct figure_spec *spec,
                  const struct figure_data *data, struct error *error)
{
    part->kind = can_draw(spec, data) ? kind : &figure_nothing;
    part->fixed = caption_fixed(data);
    bool good = part->kind->choose != NULL ? prepare_parts(part, spec, data, error) : prepare_picture(part, spec, data, error);
    if (!good) part_release(part);
    return good;
}

void part_release(struct part *part)
{
    for (int i = 0; i < part->num_parts; i++) part_release(&part->places[i].part);
    picture_release(&part->picture);
    free(part->places), free(part->varying), free(part->note), free(part->remark), free(part->fixed);
    *part = (struct part){0};
}

static void write_place(const struct place *place, struct sheet *sheet, double x, double y)
{
    double left = x + place->x + place->part.left, top = y + place->y;
    sheet_words(sheet);
    sheet_text(sheet, place->part.varying, left, top + HEADING, (struct text_style){"left", HEADING_SIZE, {.ink = INK_TITLE}});
    sheet_lines(sheet, place->part.note, left, top + HEADING + PAGE_TEXT_STEP, PAGE_TEXT_STEP,
                (struct text_style){"left", STYLE_SUBTITLE_SIZE - 1, {.ink = INK_SOFT}});
    sheet_words_end(sheet);
    part_write(&place->part, sheet, x + place->x, top + place->heading);
}

void part_write(const struct part *part, struct sheet *sheet, double x, double y)
{
    if (part->kind->choose == NULL) script_picture(&part->picture, sheet, x, y);
    for (int i = 0; i < part->num_parts; i++) write_place(&part->places[i], sheet, x, y);
}

void part_print(const struct part *part, struct screen *screen)
{
    if (part->kind->choose == NULL) terminal_picture(&part->picture, screen);
    for (int i = 0; i < part->num_parts; i++) {
        const struct part *one = &part->places[i].part;
        if (i > 0) screen_end(screen);
        screen_paragraph(screen, one->varying, SCREEN_OWN, 0);
        screen_paragraph(screen, one->note, SCREEN_SOFT, 0);
        part_print(one, screen);
    }
}
