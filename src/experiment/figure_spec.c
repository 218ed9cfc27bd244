#include "experiment/figure_spec.h"

#include <stdlib.h>
#include <string.h>

#define TEXT(member) offsetof(struct figure_spec, member), sizeof((struct figure_spec *)0)->member

const struct figure_option figure_options[] = {
    {"kind", TEXT(kind), "KIND", "The kind of figure: overview, curves, heatmap, slice, parallel, frontier or seeds."},
    {"x", TEXT(x), "AXIS", "What stands along the figure."},
    {"y", TEXT(y), "AXIS", "What stands up the figure."},
    {"color", TEXT(color), "AXIS", "What colours tell."},
    {"rows", TEXT(rows), "AXIS", "A row of facets for each value."},
    {"columns", TEXT(columns), "AXIS", "A column of facets for each value."},
    {"dash", TEXT(dash), "AXIS", "What dashes tell, beside colours."},
    {"metric", TEXT(metric), "METRIC",
     "What runs are compared by: final_loss, best_loss, mean_loss, held_out_loss, best_held_out_loss, steps_to LOSS, "
     "symbols_to LOSS, seconds_to LOSS, diverged."},
    {"x_scale", TEXT(x_scale), "SCALE", "linear or log."},
    {"y_scale", TEXT(y_scale), "SCALE", "linear or log."},
    {"spread", TEXT(spread), "SPREAD", "What the band over the seeds is: min-max, quartiles or sd."},
    {"smoothing", offsetof(struct figure_spec, smoothing), 0, "0..1",
     "The weight that what lies a hundredth of a curve back still has."},
    {"where", TEXT(where), "SQL", "Which runs are drawn: an expression over the columns of `runs`."},
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

const char *figure_option_text(const struct figure_option *option, const struct figure_spec *spec)
{
    return option->size > 0 ? (const char *)spec + option->offset : NULL;
}

bool figure_option_given(const struct figure_option *option, const struct figure_spec *spec)
{
    return option->size > 0 ? figure_option_text(option, spec)[0] != '\0' : spec->has_smoothing;
}

bool figure_option_put(const struct figure_option *option, const char *text, struct figure_spec *spec, struct error *error)
{
    char *end, *member = (char *)spec + option->offset;
    if (option->size > 0) {
        if (strlen(text) >= option->size) return error_set(error, "%s is too long: '%.64s...'", option->name, text);
        strcpy(member, text);
        return true;
    }
    double number = strtod(text, &end);
    if (end == text || *end != '\0' || !(number >= 0 && number < 1))
        return error_set(error, "%s is '%.64s', expected a number from 0 to below 1", option->name, text);
    memcpy(member, &number, sizeof number);
    spec->has_smoothing = true;
    return true;
}

void figure_option_copy(const struct figure_option *option, const struct figure_spec *from, struct figure_spec *to)
{
    size_t size = option->size > 0 ? option->size : sizeof from->smoothing;
    memcpy((char *)to + option->offset, (const char *)from + option->offset, size);
    if (option->size == 0) to->has_smoothing = from->has_smoothing;
    if (option->offset == offsetof(struct figure_spec, where)) memcpy(to->where_place, from->where_place, sizeof to->where_place);
}
