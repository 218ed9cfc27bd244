#include "experiment/settings.h"

#include "base/memory.h"
#include "base/text.h"
#include "experiment/axis.h"
#include "experiment/axis_setting.h"
#include "experiment/data.h"
#include "experiment/halving_setting.h"
#include "experiment/keep.h"
#include "experiment/selection.h"
#include "experiment/setting.h"
#include "experiment/variants.h"
#include "experiment/variants_setting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_PARTS = 1000,
    LONGEST_CONDITION = 10000,
    MAX_FIGURES = 100,
    LONGEST_NAME = 100,
    LONGEST_QUESTION = 1000,
    KNOWN_NAMES = 64
};

/* The axes of one group. */
static bool read_axes(struct reader *reader, const config_setting_t *setting, const char *verb)
{
    struct experiment *experiment = reader->experiment;
    char value[HPARAM_TEXT];
    if (!config_setting_is_group(setting))
        return reader_fail(reader, setting_line(setting), "sweep %s %s, expected a group such as { num_steps = [5, 10]; }", verb,
                           setting_shown(setting, value));
    experiment->axes = memory_new((size_t)hparam_count(), sizeof *experiment->axes);
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *member = config_setting_get_elem(setting, (unsigned)i);
        const char *name = config_setting_name(member);
        const struct hparam *hparam = hparam_find(name);
        if ((hparam == NULL || hparam->label) && variants_are(member)) {
            if (!variants_read(reader, member)) return false;
            continue;
        }
        if (hparam == NULL)
            return setting_unknown(reader, member, "hyperparameter", hparam_nearest(name),
                                   "one of `unroll hparams`, or variants (`unroll help sweeps`)");
        if (hparam->label)
            return reader_fail(
                reader, setting_line(member),
                "%s holds what variants are called, expected groups such as ( { label = \"LSTM\"; cell = \"lstm\"; } )", name);
        if (variants_of(experiment, hparam) != NULL)
            return reader_fail(reader, setting_line(member), "%s is set by '%.64s' already", name,
                               variants_of(experiment, hparam));
        experiment->axes[experiment->num_axes] = (struct axis){.hparam = hparam};
        if (!axis_read(reader, &experiment->axes[experiment->num_axes++], member)) return false;
    }
    return true;
}

/* The axes that were read become the next part of a union. */
static void add_part(struct experiment *experiment)
{
    experiment->parts = memory_resize(experiment->parts, (size_t)experiment->num_parts + 1, sizeof *experiment->parts);
    experiment->parts[experiment->num_parts++] = (struct sweep_part){experiment->num_axes, experiment->axes};
    experiment->axes = NULL;
    experiment->num_axes = 0;
}

/* One group, or a list of groups: their union. */
static bool read_sweep(struct reader *reader, const config_setting_t *setting)
{
    struct experiment *experiment = reader->experiment;
    const int count = config_setting_is_list(setting) ? config_setting_length(setting) : 0;
    axes_release(experiment);
    free(reader->sweep_place);
    reader->sweep_place = setting_place(reader, setting);
    if (count > MAX_PARTS)
        return reader_fail(reader, setting_line(setting), "sweep has %d groups, expected at most %d", count, MAX_PARTS);
    if (config_setting_is_list(setting) && count == 0)
        return reader_fail(reader, setting_line(setting),
                           "sweep is an empty list, expected groups such as { num_steps = [5, 10]; }");
    for (int i = 0; i < count; i++) {
        const bool good = read_axes(reader, config_setting_get_elem(setting, (unsigned)i), "holds");
        add_part(experiment);
        if (!good) return false;
    }
    return count > 0 || read_axes(reader, setting, "is");
}

/* { count = 64; method = "sobol"; seed = 0; } */
static bool read_sample(struct reader *reader, const config_setting_t *setting)
{
    static const char *const names[] = {"count", "method", "seed"};
    struct sweep_sample sample = {.method = POINTS_SOBOL};
    char value[HPARAM_TEXT];
    if (!config_setting_is_group(setting))
        return reader_fail(reader, setting_line(setting), "sample is %s, expected a group such as { count = 64; }",
                           setting_shown(setting, value));
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *member = config_setting_get_elem(setting, (unsigned)i);
        const char *name = config_setting_name(member), *text = config_setting_get_string(member);
        int64_t *const whole = strcmp(name, "count") == 0 ? &sample.count : strcmp(name, "seed") == 0 ? &sample.seed : NULL;
        if (whole == NULL && strcmp(name, "method") != 0)
            return setting_unknown(reader, member, "setting of sample", error_nearest(name, names, 3), "count, method or seed");
        if (whole != NULL && (!setting_whole(member, whole) || *whole < 0))
            return reader_fail(reader, setting_line(member), "%s is %s, expected a whole number, not below 0", name,
                               setting_shown(member, value));
        if (whole == NULL && (text == NULL || !points_method_find(text, &sample.method)))
            return reader_fail(reader, setting_line(member), "method is %s, expected \"sobol\", \"random\" or \"latin\"",
                               setting_shown(member, value));
    }
    if (config_setting_get_member(setting, "count") == NULL)
        return reader_fail(reader, setting_line(setting), "sample lacks 'count', the points to draw");
    if (sample.count < 1 || sample.count > POINTS_MOST)
        return reader_fail(reader, setting_line(setting), "sample has a count of %lld, expected 1 to %d", (long long)sample.count,
                           POINTS_MOST);
    reader->experiment->sample = sample;
    free(reader->sample_place);
    reader->sample_place = setting_place(reader, setting);
    return true;
}

static bool read_exclude(struct reader *reader, const config_setting_t *setting)
{
    char value[HPARAM_TEXT];
    const char *text = config_setting_get_string(setting);
    struct error error = {""};
    if (text == NULL)
        return reader_fail(reader, setting_line(setting),
                           "exclude is %s, expected a condition such as \"state_size = 64 and num_steps > 20\"",
                           setting_shown(setting, value));
    if (strlen(text) > LONGEST_CONDITION)
        return reader_fail(reader, setting_line(setting), "exclude has %zu bytes, expected at most %d", strlen(text),
                           LONGEST_CONDITION);
    if (!selection_check_exclude(text, &error)) return reader_fail(reader, setting_line(setting), "exclude: %s", error.message);
    free(reader->experiment->exclude);
    reader->experiment->exclude = memory_text(text);
    free(reader->experiment->exclude_place);
    reader->experiment->exclude_place = setting_place(reader, setting);
    return true;
}

/* Whether a sweep of the file has variants of that name. */
static bool are_called(const config_setting_t *setting, const char *name)
{
    while (config_setting_parent(setting) != NULL) setting = config_setting_parent(setting);
    const config_setting_t *sweep = config_setting_get_member(setting, "sweep");
    bool found = false;
    for (int i = 0; sweep != NULL && i < config_setting_length(sweep); i++) {
        const config_setting_t *member = config_setting_get_elem(sweep, (unsigned)i);
        if (config_setting_is_group(member)) member = config_setting_get_member(member, name);
        else if (!config_setting_is_group(sweep) || strcmp(config_setting_name(member), name) != 0) member = NULL;
        found = found || (member != NULL && variants_are(member));
    }
    return found;
}

static bool read_figure_member(const struct reader *reader, struct figure_spec *spec, const config_setting_t *setting)
{
    static const char *const axes[] = {"color", "rows", "columns", "dash"};
    static const char *const forms[] = {"a name in quotes", "a number", "true or false"};
    const char *name = config_setting_name(setting), *text = config_setting_get_string(setting);
    const struct figure_option *option = figure_option_find(name);
    struct error error = {""};
    char value[HPARAM_TEXT];
    if (option == NULL)
        return setting_unknown(reader, setting, "setting of a figure", figure_option_nearest(name),
                               "kind, x, y, color, rows, columns, metric, ...");
    if (!(option->type == FIGURE_TEXT     ? text != NULL
          : option->type == FIGURE_NUMBER ? setting_is_number(setting)
                                          : config_setting_type(setting) == CONFIG_TYPE_BOOL))
        return reader_fail(reader, setting_line(setting), "%s is %s, expected %s", name, setting_shown(setting, value),
                           forms[option->type]);
    for (int i = 0; i < 4; i++) {
        if (strcmp(name, axes[i]) == 0 && hparam_find(text) == NULL && are_called(setting, text))
            return reader_fail(reader, setting_line(setting), "%s is '%.64s', expected \"variant\", for the labels of its groups",
                               name, text);
        if (strcmp(name, axes[i]) == 0 && hparam_find(text) == NULL)
            return reader_fail(reader, setting_line(setting), "%s names no hyperparameter: '%.64s'%s", name, text,
                               error_did_you_mean(hparam_nearest(text), "").text);
    }
    if (strcmp(name, "where") == 0)
        snprintf(spec->where_place, sizeof spec->where_place, "%s:%d", reader->path, setting_line(setting));
    return figure_option_put(option, text != NULL ? text : setting_shown(setting, value), spec, &error) ||
           reader_fail(reader, setting_line(setting), "%s", error.message);
}

static bool read_figure(const struct reader *reader, struct figure_spec *spec, const config_setting_t *setting)
{
    char value[HPARAM_TEXT];
    if (!config_setting_is_group(setting))
        return reader_fail(reader, setting_line(setting), "a figure is %s, expected a group such as { kind = \"curves\"; }",
                           setting_shown(setting, value));
    snprintf(spec->place, sizeof spec->place, "%s:%d", reader->path, setting_line(setting));
    for (int i = 0; i < config_setting_length(setting); i++)
        if (!read_figure_member(reader, spec, config_setting_get_elem(setting, (unsigned)i))) return false;
    return spec->kind[0] != '\0' ||
           reader_fail(reader, setting_line(setting), "the figure lacks 'kind', such as kind = \"curves\"");
}

static bool read_figures(struct reader *reader, const config_setting_t *setting)
{
    struct experiment *experiment = reader->experiment;
    char value[HPARAM_TEXT];
    int count = config_setting_length(setting);
    if (!setting_is_list(setting))
        return reader_fail(reader, setting_line(setting),
                           "figures is %s, expected a list of groups such as ( { kind = \"curves\"; } )",
                           setting_shown(setting, value));
    if (count > MAX_FIGURES)
        return reader_fail(reader, setting_line(setting), "%d figures, expected at most %d", count, MAX_FIGURES);
    free(experiment->figures);
    experiment->figures = memory_new((size_t)count, sizeof *experiment->figures);
    experiment->has_figures = true;
    experiment->num_figures = count;
    for (int i = 0; i < count; i++)
        if (!read_figure(reader, &experiment->figures[i], config_setting_get_elem(setting, (unsigned)i))) return false;
    return true;
}

static const char allowed_in_names[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";

bool settings_name(struct reader *reader, int line, const char *name)
{
    size_t length = strlen(name);
    if (length == 0 || length > LONGEST_NAME || name[0] == '.' || strspn(name, allowed_in_names) != length)
        return reader_fail(reader, line,
                           "the experiment's name is '%.64s', expected up to %d letters, digits, '.', '_' and '-', not starting "
                           "with '.'",
                           name, LONGEST_NAME);
    free(reader->experiment->name);
    reader->experiment->name = memory_text(name);
    return true;
}

static bool set_question(struct reader *reader, int line, const char *question)
{
    char printable[4 * LONGEST_QUESTION + 1];
    if (strlen(question) > LONGEST_QUESTION)
        return reader_fail(reader, line, "the question is longer than %d bytes", LONGEST_QUESTION);
    if (!text_is_printable(question))
        return reader_fail(reader, line, "the question holds control characters or broken UTF-8: %.200s",
                           text_printable(question, printable, (int)sizeof printable));
    free(reader->experiment->question);
    reader->experiment->question = memory_text(question);
    return true;
}

static bool read_text(struct reader *reader, const config_setting_t *setting, bool (*set)(struct reader *, int, const char *))
{
    char value[HPARAM_TEXT];
    const char *text = config_setting_get_string(setting);
    if (text == NULL)
        return reader_fail(reader, setting_line(setting), "%s is %s, expected text in quotes", config_setting_name(setting),
                           setting_shown(setting, value));
    return set(reader, setting_line(setting), text);
}

static bool read_keep(struct reader *reader, const config_setting_t *setting)
{
    char value[HPARAM_TEXT];
    const char *name = config_setting_get_string(setting);
    if (name == NULL || !keep_find(name, &reader->experiment->keep))
        return reader_fail(reader, setting_line(setting), "keep is %s, expected \"none\", \"final\", \"best\" or \"both\"",
                           setting_shown(setting, value));
    reader->experiment->has_keep = true;
    free(reader->keep_place);
    reader->keep_place = setting_place(reader, setting);
    return true;
}

/* A hyperparameter that a file sets replaces the axis that an included file may have made of it. */
static bool read_hparam(struct reader *reader, const struct hparam *hparam, const config_setting_t *setting)
{
    struct hparam_value value;
    if (!setting_check_label(reader, hparam, setting) || !setting_value(reader, hparam, setting, &value)) return false;
    const char *variants = variants_of_any(reader->experiment, hparam);
    if (variants != NULL)
        return reader_fail(reader, setting_line(setting), "%s is set by '%.64s' of the sweep in an included file", hparam->name,
                           variants);
    hparam_put(hparam, &reader->experiment->base, &value);
    axes_drop(reader->experiment, hparam);
    char **place = &reader->hparam_places[hparam_index(hparam)];
    free(*place);
    *place = setting_place(reader, setting);
    return true;
}

static bool unknown_setting(const struct reader *reader, const config_setting_t *setting)
{
    const char *names[KNOWN_NAMES] = {"name",    "question",  "sweep",   "sample", "exclude",
                                      "halving", "hyperband", "figures", "keep"};
    int count = 9;
    for (int i = 0; i < hparam_count() && count < KNOWN_NAMES; i++)
        if (!hparam_row(i)->found) names[count++] = hparam_row(i)->name;
    return setting_unknown(
        reader, setting, "setting", error_nearest(config_setting_name(setting), names, count),
        "a hyperparameter (see `unroll hparams`), name, question, sweep, sample, exclude, halving, hyperband, figures or keep");
}

static bool read_setting(struct reader *reader, const config_setting_t *setting)
{
    const char *name = config_setting_name(setting);
    const struct hparam *hparam = hparam_find(name);
    if (hparam != NULL) return read_hparam(reader, hparam, setting);
    if (strcmp(name, "data") == 0) return data_read(reader, setting);
    if (strcmp(name, "name") == 0) return read_text(reader, setting, settings_name);
    if (strcmp(name, "question") == 0) return read_text(reader, setting, set_question);
    if (strcmp(name, "sample") == 0) return read_sample(reader, setting);
    if (strcmp(name, "exclude") == 0) return read_exclude(reader, setting);
    if (strcmp(name, "halving") == 0 || strcmp(name, "hyperband") == 0) return halving_read(reader, setting);
    if (strcmp(name, "keep") == 0) return read_keep(reader, setting);
    if (strcmp(name, "figures") == 0) return read_figures(reader, setting);
    return unknown_setting(reader, setting);
}

static bool read_root(struct reader *reader, const config_setting_t *root)
{
    const config_setting_t *sweep = config_setting_get_member(root, "sweep");
    if (sweep != NULL) axes_release(reader->experiment); /* that of an included file gives way whole */
    for (int i = 0; i < config_setting_length(root); i++) {
        const config_setting_t *setting = config_setting_get_elem(root, (unsigned)i);
        if (setting != sweep && !read_setting(reader, setting)) return false;
    }
    return sweep == NULL || read_sweep(reader, sweep); /* last: it stands above the file's own settings */
}

bool settings_read(struct reader *reader, const char *text)
{
    config_t config;
    config_init(&config);
    bool good = config_read_string(&config, text) == CONFIG_TRUE;
    if (good) good = read_root(reader, config_root_setting(&config));
    else reader_fail(reader, config_error_line(&config), "%s", config_error_text(&config)); /* the scanner should have seen it */
    config_destroy(&config);
    return good;
}

const char *settings_libconfig_version(void)
{
#define TEXT_OF(number) #number
#define VERSION_OF(major, minor, revision) TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(revision)
    return VERSION_OF(LIBCONFIG_VER_MAJOR, LIBCONFIG_VER_MINOR, LIBCONFIG_VER_REVISION);
}
