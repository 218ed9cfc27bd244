#include "experiment/figure_spec.h"

#include <float.h>
#include <stdlib.h>
#include <string.h>

#define TEXT(member) FIGURE_TEXT, offsetof(struct figure_spec, member), sizeof((struct figure_spec *)0)->member, 0, 0, 0, NULL
#define NUMBER(member, low, high, expected)                                                                                      \
    FIGURE_NUMBER, offsetof(struct figure_spec, member), sizeof(double), offsetof(struct figure_spec, has_##member), low, high,  \
        expected
#define FLAG(member) FIGURE_FLAG, offsetof(struct figure_spec, member), sizeof(bool), 0, 0, 0, NULL
#define BELOW_1 (1 - DBL_EPSILON / 2)

const struct figure_option figure_options[] = {
    {"kind", TEXT(kind), "KIND",
     "The kind of figure: overview, curves, heatmap, slice, parallel, frontier, seeds, importance or gradient-flow."},
    {"x", TEXT(x), "AXIS", "What stands along the figure."},
    {"y", TEXT(y), "AXIS", "What stands up the figure."},
    {"color", TEXT(color), "AXIS", "What colours tell."},
    {"rows", TEXT(rows), "AXIS", "A row of facets for each value."},
    {"columns", TEXT(columns), "AXIS", "A column of facets for each value."},
    {"dash", TEXT(dash), "AXIS", "What dashes tell, beside colours."},
    {"metric", TEXT(metric), "METRIC",
     "What runs are compared by: final_loss, best_loss, mean_loss, min_loss, last_loss, loss@STEP, held_out_loss, "
     "best_held_out_loss, held_out_error, argmin_loss, "
     "steps_to LOSS, symbols_to LOSS, seconds_to LOSS, sequences_to_solve, unsolved, diverged."},
    {"unit", TEXT(unit), "UNIT", "What losses are drawn in: nats, or bits for each symbol."},
    {"x_scale", TEXT(x_scale), "SCALE", "linear or log."},
    {"y_scale", TEXT(y_scale), "SCALE", "linear or log."},
    {"spread", TEXT(spread), "SPREAD", "What the band over the seeds is: min-max, quartiles or sd."},
    {"smoothing", NUMBER(smoothing, 0, BELOW_1, "a number from 0 to below 1"), "0..1",
     "The weight that what lies a hundredth of a curve back still has."},
    {"where", TEXT(where), "SQL", "Which runs are drawn: an expression over the columns of `runs`."},
    {"width", TEXT(width), "LENGTH",
     "Draws at this width, such as 345pt (TeX's points), 12cm, 120mm, 4.5in or 800px, with words of 8 to 9 points."},
    {"bare", FLAG(bare), NULL,
     "Leaves title, subtitle and footer out of the picture and writes them beside it: into NAME.txt, of a .tex into "
     "NAME-caption.tex."},
    {"font", TEXT(font), "FONT", "The font of the words (DejaVu Sans); a .tex has that of its document."},
    {"font_size", NUMBER(font_size, 4, 40, "a number from 4 to 40"), "POINTS", "The size of the labels, in points."},
};

const int figure_option_count = sizeof figure_options / sizeof *figure_options;

const struct figure_option *figure_option_find(const char *name)
{
    for (int i = 0; i < figure_option_count; i++)
        if (strcmp(figure_options[i].name, name) == 0) return &figure_options[i];
    return NULL;
}

const char *figure_option_nearest(const char *name)
{
    const char *names[sizeof figure_options / sizeof *figure_options];
    for (int i = 0; i < figure_option_count; i++) names[i] = figure_options[i].name;
    return error_nearest(name, names, figure_option_count);
}

static const bool *flag(const struct figure_spec *spec, size_t offset)
{
    return (const bool *)((const char *)spec + offset);
}

bool figure_option_given(const struct figure_option *option, const struct figure_spec *spec)
{
    switch (option->type) {
    case FIGURE_NUMBER: return *flag(spec, option->given);
    case FIGURE_FLAG: return *flag(spec, option->offset);
    default: return ((const char *)spec)[option->offset] != '\0';
    }
}

static bool put_number(const struct figure_option *option, const char *text, struct figure_spec *spec, struct error *error)
{
    char *end;
    double number = strtod(text, &end);
    if (end == text || *end != '\0' || !(number >= option->low && number <= option->high))
        return error_set(error, "%s is '%.64s', expected %s", option->name, text, option->expected);
    memcpy((char *)spec + option->offset, &number, sizeof number);
    memcpy((char *)spec + option->given, &(bool){true}, sizeof(bool));
    return true;
}

bool figure_option_put(const struct figure_option *option, const char *text, struct figure_spec *spec, struct error *error)
{
    if (option->type == FIGURE_NUMBER) return put_number(option, text, spec, error);
    if (option->type == FIGURE_FLAG) {
        const bool value = strcmp(text, "true") == 0;
        memcpy((char *)spec + option->offset, &value, sizeof value);
        return true;
    }
    if (strlen(text) >= option->size) return error_set(error, "%s is too long: '%.64s...'", option->name, text);
    strcpy((char *)spec + option->offset, text);
    return true;
}

void figure_option_copy(const struct figure_option *option, const struct figure_spec *from, struct figure_spec *to)
{
    memcpy((char *)to + option->offset, (const char *)from + option->offset, option->size);
    if (option->type == FIGURE_NUMBER) memcpy((char *)to + option->given, (const char *)from + option->given, sizeof(bool));
    if (option->offset == offsetof(struct figure_spec, where)) memcpy(to->where_place, from->where_place, sizeof to->where_place);
}
