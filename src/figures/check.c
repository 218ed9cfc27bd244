/* Whether a figure is asked for in words that it knows. */
#include "base/text.h"
#include "figures/figure.h"
#include "figures/picture/style.h"
#include "results/metric.h"
#include "results/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_NAMES = 32 };

const char *const figure_scales[] = {"linear", "log", NULL};
const char *const figure_spreads[] = {"min-max", "quartiles", "sd", NULL};

/* Names in a list for people, "a, b or c"; into text. */
static const char *listed(const char *const *names, int count, char text[256])
{
    text[0] = '\0';
    for (int i = 0; i < count; i++)
        snprintf(text + strlen(text), 256 - strlen(text), "%s%s", i == 0 ? "" : i == count - 1 ? " or " : ", ", names[i]);
    return text;
}

/* "PLACE: WHAT 'VALUE', expected LIST, did you mean 'NEAREST'?" */
static bool unknown_name(const struct figure_spec *spec, const char *what, const char *value, const char *const *names, int count,
                         struct error *error)
{
    char list[256];
    return error_set(error, "%s%s%s '%s', expected %s%s", spec->place, spec->place[0] != '\0' ? ": " : "", what, value,
                     listed(names, count, list), error_did_you_mean(error_nearest(value, names, count), "").text);
}

static bool check_kind(const struct figure_spec *spec, struct error *error)
{
    const char *names[MOST_NAMES];
    int count = 0;
    for (; count < MOST_NAMES && figure_kind(count) != NULL; count++) names[count] = figure_kind(count)->name;
    return figure_kind_find(spec->kind) != NULL || unknown_name(spec, "unknown figure", spec->kind, names, count, error);
}

/* Whether the options, each between blanks, have that name. */
static bool has(const char *options, const char *name)
{
    char between[40];
    snprintf(between, sizeof between, " %s ", name);
    return strstr(options, between) != NULL;
}

/* What all kinds take. */
static bool is_general(const char *name)
{
    return has(" kind where unit width bare font font_size ", name);
}

static bool check_taken(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    const char *names[MOST_NAMES];
    char list[256];
    int count = 0;
    for (int i = 1; i < figure_option_count; i++)
        if (has(kind->options, figure_options[i].name) || strcmp(figure_options[i].name, "where") == 0)
            names[count++] = figure_options[i].name;
    for (int i = 0; i < figure_option_count; i++)
        if (figure_option_given(&figure_options[i], spec) && !is_general(figure_options[i].name) &&
            !has(kind->options, figure_options[i].name))
            return error_set(error, "%s%sthe figure '%s' has no option '%s', expected %s", spec->place,
                             spec->place[0] != '\0' ? ": " : "", kind->name, figure_options[i].name, listed(names, count, list));
    return true;
}

/* An option that must be one of these names, ended by NULL. */
static bool check_name(const struct figure_spec *spec, const char *option, const char *value, const char *const *names,
                       struct error *error)
{
    char what[40];
    int count = 0;
    for (; names[count] != NULL; count++)
        if (value[0] == '\0' || strcmp(value, names[count]) == 0) return true;
    snprintf(what, sizeof what, "%s is", option);
    return unknown_name(spec, what, value, names, count, error);
}

static bool check_metric(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    const char *names[MOST_NAMES];
    int count = 0;
    struct metric *metric = metric_new(spec->metric, unit_find(""));
    bool known = metric != NULL, share = known && metric->is_share;
    free(metric);
    if (share && !kind->shares)
        return error_set(error, "%s%smetric is '%s', a share of runs, which the figure 'heatmap' shows, not '%s'", spec->place,
                         spec->place[0] != '\0' ? ": " : "", spec->metric, kind->name);
    while (count < MOST_NAMES && metric_name(count) != NULL) names[count] = metric_name(count), count++;
    return known || unknown_name(spec, "metric is", spec->metric, names, count, error);
}

static bool check_names(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    return (kind->xs == NULL || check_name(spec, "x", spec->x, kind->xs, error)) &&
           check_name(spec, "x_scale", spec->x_scale, figure_scales, error) &&
           check_name(spec, "y_scale", spec->y_scale, figure_scales, error) &&
           check_name(spec, "spread", spec->spread, figure_spreads, error) &&
           check_name(spec, "unit", spec->unit, unit_names, error) && check_metric(kind, spec, error);
}

static bool check_axes(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    static const char *const uses[] = {"color", "columns", "rows", "dash", "y", "x"};
    const char *axes[] = {spec->color, spec->columns, spec->rows, spec->dash, spec->y, kind->xs == NULL ? spec->x : ""};
    const char *separator = spec->place[0] != '\0' ? ": " : "";
    for (int i = 0; i < 6; i++) {
        if (axes[i][0] == '\0') continue;
        if (hparam_find(axes[i]) == NULL)
            return error_set(error, "%s%s%s is '%s', expected a hyperparameter%s", spec->place, separator, uses[i], axes[i],
                             error_did_you_mean(hparam_nearest(axes[i]), "").text);
        if (hparam_find(axes[i])->pooled)
            return error_set(error, "%s%s%s is 'seed', but the seeds of a setting are shown together", spec->place, separator,
                             uses[i]);
        for (int j = 0; j < i; j++)
            if (strcmp(axes[i], axes[j]) == 0)
                return error_set(error, "%s%s%s and %s are both '%s', expected two hyperparameters", spec->place, separator,
                                 uses[j], uses[i], axes[i]);
    }
    return true;
}

/* The name of a font goes into scripts and pictures, where a comma or a quote would mean something. */
static bool check_look(const struct figure_spec *spec, struct error *error)
{
    const char *separator = spec->place[0] != '\0' ? ": " : "";
    double pixels;
    if (spec->width[0] != '\0' && !style_length(spec->width, &pixels))
        return error_set(error,
                         "%s%swidth is '%s', expected a length from 1in to 100in, such as 345pt, 12cm, 120mm, 4.5in or 800px",
                         spec->place, separator, spec->width);
    return (text_is_printable(spec->font) && spec->font[0] != '-' && strpbrk(spec->font, "'\",:;<>&\\`{}$%#") == NULL) ||
           error_set(error, "%s%sfont is '%s', expected the name of a font such as DejaVu Serif", spec->place, separator,
                     spec->font);
}

bool figure_check(const struct figure_spec *spec, struct error *error)
{
    if (!check_kind(spec, error)) return false;
    const struct figure_kind *kind = figure_kind_find(spec->kind);
    return check_taken(kind, spec, error) && check_names(kind, spec, error) && check_axes(kind, spec, error) &&
           check_look(spec, error);
}
