#include "experiment/settings.h"

#include "base/memory.h"
#include "base/text.h"
#include "experiment/axis.h"

#include <libconfig.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FIGURES = 100, LONGEST_NAME = 100, LONGEST_QUESTION = 1000, KNOWN_NAMES = 64 };

__attribute__((format(printf, 3, 4))) static bool fail(const struct reader *reader, int line, const char *format, ...)
{
    char sentence[sizeof reader->error->message];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    return error_set(reader->error, "%s:%d: %s", reader->path, line, sentence);
}

static int line_of(const config_setting_t *setting)
{
    return (int)config_setting_source_line(setting);
}

static char *place_of(const struct reader *reader, const config_setting_t *setting)
{
    return memory_format("%s:%d", reader->path, line_of(setting));
}

/* The setting's value as a person would write it. */
static const char *shown(const config_setting_t *setting, char out[HPARAM_TEXT])
{
    switch (config_setting_type(setting)) {
    case CONFIG_TYPE_INT:
    case CONFIG_TYPE_INT64: snprintf(out, HPARAM_TEXT, "%lld", config_setting_get_int64(setting)); break;
    case CONFIG_TYPE_FLOAT:
        snprintf(out, HPARAM_TEXT - 2, "%.15g", config_setting_get_float(setting));
        if (strpbrk(out, ".en") == NULL) strcat(out, ".0");
        break;
    case CONFIG_TYPE_BOOL: return config_setting_get_bool(setting) ? "true" : "false";
    case CONFIG_TYPE_STRING: snprintf(out, HPARAM_TEXT, "\"%.64s\"", config_setting_get_string(setting)); break;
    case CONFIG_TYPE_GROUP: return "a group";
    default: return "a list";
    }
    return out;
}

static bool is_whole(const config_setting_t *setting)
{
    int type = config_setting_type(setting);
    return type == CONFIG_TYPE_INT || type == CONFIG_TYPE_INT64;
}

static bool is_number(const config_setting_t *setting)
{
    return is_whole(setting) || config_setting_type(setting) == CONFIG_TYPE_FLOAT;
}

static bool is_list(const config_setting_t *setting)
{
    return config_setting_is_array(setting) || config_setting_is_list(setting);
}

static bool wrong_type(const struct reader *reader, const struct hparam *hparam, const config_setting_t *setting)
{
    static const char *const endings[] = {
        [HPARAM_NUMBER] = ", ", [HPARAM_TRUE_OR_FALSE] = "", [HPARAM_QUOTED] = " in quotes: ", [HPARAM_LIST] = ": "};
    const enum hparam_notation notation = hparam->kind->notation;
    char value[HPARAM_TEXT], range[HPARAM_TEXT];
    return fail(reader, line_of(setting), "%s is %s, expected %s%s%s", hparam->name, shown(setting, value),
                notation == HPARAM_TRUE_OR_FALSE ? "" : hparam->kind->expected, endings[notation], hparam_range(hparam, range));
}

static bool write_number(const config_setting_t *setting, char out[HPARAM_TEXT])
{
    if (is_whole(setting)) hparam_integer.format(&(struct hparam_value){.integer = config_setting_get_int64(setting)}, out);
    else if (is_number(setting)) hparam_real.format(&(struct hparam_value){.real = config_setting_get_float(setting)}, out);
    else return false;
    return true;
}

static bool write_list(const config_setting_t *setting, char out[HPARAM_TEXT])
{
    char number[HPARAM_TEXT];
    size_t at = (size_t)snprintf(out, HPARAM_TEXT, "[");
    for (int i = 0; i < config_setting_length(setting) && i < HPARAM_MAX_LIST; i++) {
        if (!write_number(config_setting_get_elem(setting, (unsigned)i), number)) return false;
        at += (size_t)snprintf(out + at, HPARAM_TEXT - at, "%s%s", i > 0 ? ", " : "", number);
    }
    snprintf(out + at, HPARAM_TEXT - at, "]");
    return is_list(setting);
}

/* The first number of a list that the kind does not take, else the setting itself. */
static const config_setting_t *to_blame(const struct hparam_kind *kind, const config_setting_t *setting)
{
    char number[HPARAM_TEXT];
    struct hparam_value value;
    for (int i = 0; kind->notation == HPARAM_LIST && i < config_setting_length(setting); i++) {
        const config_setting_t *element = config_setting_get_elem(setting, (unsigned)i);
        if (!write_number(element, number) || !kind->parse(number, &value)) return element;
    }
    return setting;
}

/* Writes the value as the kind reads it; false if it is not in the kind's notation. */
static bool write_value(const struct hparam_kind *kind, const config_setting_t *setting, char out[HPARAM_TEXT])
{
    const char *text = config_setting_get_string(setting);
    switch (kind->notation) {
    case HPARAM_NUMBER: return write_number(setting, out);
    case HPARAM_LIST: return write_list(setting, out);
    case HPARAM_QUOTED: return text != NULL && snprintf(out, HPARAM_TEXT, "%s", text) < HPARAM_TEXT;
    case HPARAM_TRUE_OR_FALSE:
        snprintf(out, HPARAM_TEXT, "%s", config_setting_get_bool(setting) ? "true" : "false");
        return config_setting_type(setting) == CONFIG_TYPE_BOOL;
    }
    return false;
}

static bool read_value(const struct reader *reader, const struct hparam *hparam, const config_setting_t *setting,
                       struct hparam_value *value)
{
    struct error error;
    char text[HPARAM_TEXT];
    if (hparam->kind->notation == HPARAM_LIST && config_setting_length(setting) > HPARAM_MAX_LIST)
        return fail(reader, line_of(setting), "%s has %d numbers, expected at most %d", hparam->name,
                    config_setting_length(setting), HPARAM_MAX_LIST);
    if (!write_value(hparam->kind, setting, text) || !hparam->kind->parse(text, value))
        return wrong_type(reader, hparam, to_blame(hparam->kind, setting));
    return hparam_check(hparam, value, &error) || fail(reader, line_of(setting), "%s", error.message);
}

/* "unknown WHAT 'NAME', did you mean 'NEAREST'?", or what was expected if nothing is near. */
static bool unknown(const struct reader *reader, const config_setting_t *setting, const char *what, const char *nearest,
                    const char *expected)
{
    const char *name = config_setting_name(setting);
    char otherwise[96];
    snprintf(otherwise, sizeof otherwise, ", expected %s", expected);
    return fail(reader, line_of(setting), "unknown %s '%.64s'%s", what, name, error_did_you_mean(nearest, otherwise).text);
}

static bool read_count(const struct reader *reader, const config_setting_t *setting, int64_t *count)
{
    char value[HPARAM_TEXT];
    if (!is_whole(setting)) return fail(reader, line_of(setting), "count is %s, expected a whole number", shown(setting, value));
    *count = config_setting_get_int64(setting);
    return true;
}

static bool read_scale(const struct reader *reader, const config_setting_t *setting, bool *log)
{
    char value[HPARAM_TEXT];
    const char *scale = config_setting_get_string(setting);
    *log = scale != NULL && strcmp(scale, "log") == 0;
    if (*log || (scale != NULL && strcmp(scale, "linear") == 0)) return true;
    return fail(reader, line_of(setting), "scale is %s, expected \"linear\" or \"log\"", shown(setting, value));
}

static bool read_range(const struct reader *reader, struct axis *axis, const config_setting_t *setting)
{
    static const char *const names[] = {"from", "to", "count", "scale"};
    struct axis_range range = {0};
    struct error error;
    bool has[4] = {false};
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *member = config_setting_get_elem(setting, (unsigned)i);
        const char *name = config_setting_name(member);
        int which = 0;
        while (which < 4 && strcmp(name, names[which]) != 0) which++;
        if (which == 4)
            return unknown(reader, member, "setting of a range", error_nearest(name, names, 4), "from, to, count or scale");
        bool good = which < 2    ? read_value(reader, axis->hparam, member, which == 0 ? &range.from : &range.to)
                    : which == 2 ? read_count(reader, member, &range.count)
                                 : read_scale(reader, member, &range.log);
        if (!good) return false;
        has[which] = true;
    }
    for (int i = 0; i < 3; i++)
        if (!has[i]) return fail(reader, line_of(setting), "%s: the range lacks '%s'", axis->hparam->name, names[i]);
    return axis_expand(axis, &range, &error) || fail(reader, line_of(setting), "%s", error.message);
}

static bool read_values(const struct reader *reader, struct axis *axis, const config_setting_t *setting)
{
    const char *name = axis->hparam->name;
    char text[HPARAM_TEXT];
    int count = config_setting_length(setting);
    if (count == 0) return fail(reader, line_of(setting), "%s: the axis is empty, expected a value or more", name);
    if (count > AXIS_MAX_VALUES)
        return fail(reader, line_of(setting), "%s has %d values, expected at most %d", name, count, AXIS_MAX_VALUES);
    axis->values = memory_new((size_t)count, sizeof *axis->values);
    for (; axis->count < count; axis->count++)
        if (!read_value(reader, axis->hparam, config_setting_get_elem(setting, (unsigned)axis->count),
                        &axis->values[axis->count]))
            return false;
    int repeated = axis_repeated(axis);
    if (repeated < 0) return true;
    return fail(reader, line_of(config_setting_get_elem(setting, (unsigned)repeated)), "%s: the axis has %s twice", name,
                hparam_format(axis->hparam, &axis->values[repeated], text));
}

static bool read_axis(const struct reader *reader, struct axis *axis, const config_setting_t *setting)
{
    bool of_lists = axis->hparam->kind->notation == HPARAM_LIST;
    char text[HPARAM_TEXT];
    if (config_setting_is_group(setting)) {
        if (hparam_is_number(axis->hparam)) return read_range(reader, axis, setting);
        return fail(reader, line_of(setting), "%s is no number and has no range, expected a list of its values",
                    axis->hparam->name);
    }
    if (of_lists && !config_setting_is_list(setting))
        return fail(reader, line_of(setting), "an axis of %s is a list of lists, such as (%s)", axis->hparam->name,
                    hparam_format(axis->hparam, &axis->hparam->default_value, text));
    if (is_list(setting)) return read_values(reader, axis, setting);
    axis->values = memory_new(1, sizeof *axis->values);
    axis->count = 1;
    return read_value(reader, axis->hparam, setting, &axis->values[0]);
}

static bool read_sweep(struct reader *reader, const config_setting_t *setting)
{
    struct experiment *experiment = reader->experiment;
    char value[HPARAM_TEXT];
    if (!config_setting_is_group(setting))
        return fail(reader, line_of(setting), "sweep is %s, expected a group such as { num_steps = [5, 10]; }",
                    shown(setting, value));
    axes_release(experiment);
    free(reader->sweep_place);
    reader->sweep_place = place_of(reader, setting);
    experiment->axes = memory_new((size_t)hparam_count(), sizeof *experiment->axes);
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *member = config_setting_get_elem(setting, (unsigned)i);
        const char *name = config_setting_name(member);
        const struct hparam *hparam = hparam_find(name);
        if (hparam == NULL) return unknown(reader, member, "hyperparameter", hparam_nearest(name), "one of `unroll hparams`");
        experiment->axes[experiment->num_axes] = (struct axis){.hparam = hparam};
        if (!read_axis(reader, &experiment->axes[experiment->num_axes++], member)) return false;
    }
    return true;
}

static bool read_figure_member(const struct reader *reader, struct figure_spec *spec, const config_setting_t *setting)
{
    static const char *const axes[] = {"color", "rows", "columns", "dash"};
    const char *name = config_setting_name(setting), *text = config_setting_get_string(setting);
    const struct figure_option *option = figure_option_find(name);
    struct error error;
    char value[HPARAM_TEXT];
    if (option == NULL)
        return unknown(reader, setting, "setting of a figure", figure_option_nearest(name),
                       "kind, x, y, color, rows, columns, metric, ...");
    if ((option->size > 0) != (text != NULL) || (text == NULL && !is_number(setting)))
        return fail(reader, line_of(setting), "%s is %s, expected %s", name, shown(setting, value),
                    option->size > 0 ? "a name in quotes" : "a number");
    for (int i = 0; i < 4; i++) {
        if (strcmp(name, axes[i]) == 0 && hparam_find(text) == NULL)
            return fail(reader, line_of(setting), "%s names no hyperparameter: '%.64s'%s", name, text,
                        error_did_you_mean(hparam_nearest(text), "").text);
    }
    return figure_option_put(option, text != NULL ? text : shown(setting, value), spec, &error) ||
           fail(reader, line_of(setting), "%s", error.message);
}

static bool read_figure(const struct reader *reader, struct figure_spec *spec, const config_setting_t *setting)
{
    char value[HPARAM_TEXT];
    if (!config_setting_is_group(setting))
        return fail(reader, line_of(setting), "a figure is %s, expected a group such as { kind = \"curves\"; }",
                    shown(setting, value));
    snprintf(spec->place, sizeof spec->place, "%s:%d", reader->path, line_of(setting));
    for (int i = 0; i < config_setting_length(setting); i++)
        if (!read_figure_member(reader, spec, config_setting_get_elem(setting, (unsigned)i))) return false;
    return spec->kind[0] != '\0' || fail(reader, line_of(setting), "the figure lacks 'kind', such as kind = \"curves\"");
}

static bool read_figures(struct reader *reader, const config_setting_t *setting)
{
    struct experiment *experiment = reader->experiment;
    char value[HPARAM_TEXT];
    int count = config_setting_length(setting);
    if (!is_list(setting))
        return fail(reader, line_of(setting), "figures is %s, expected a list of groups such as ( { kind = \"curves\"; } )",
                    shown(setting, value));
    if (count > MAX_FIGURES) return fail(reader, line_of(setting), "%d figures, expected at most %d", count, MAX_FIGURES);
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
        return fail(reader, line,
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
    if (strlen(question) > LONGEST_QUESTION) return fail(reader, line, "the question is longer than %d bytes", LONGEST_QUESTION);
    if (!text_is_printable(question))
        return fail(reader, line, "the question holds control characters or broken UTF-8: %.200s",
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
        return fail(reader, line_of(setting), "%s is %s, expected text in quotes", config_setting_name(setting),
                    shown(setting, value));
    return set(reader, line_of(setting), text);
}

/* A hyperparameter that a file sets replaces the axis that an included file may have made of it. */
static bool read_hparam(struct reader *reader, const struct hparam *hparam, const config_setting_t *setting)
{
    struct hparam_value value;
    if (!read_value(reader, hparam, setting, &value)) return false;
    hparam_put(hparam, &reader->experiment->base, &value);
    axes_drop(reader->experiment, hparam);
    char **place = &reader->hparam_places[hparam_index(hparam)];
    free(*place);
    *place = place_of(reader, setting);
    return true;
}

static bool unknown_setting(const struct reader *reader, const config_setting_t *setting)
{
    const char *names[KNOWN_NAMES] = {"name", "question", "sweep", "figures"};
    int count = 4;
    for (int i = 0; i < hparam_count() && count < KNOWN_NAMES; i++) names[count++] = hparam_row(i)->name;
    return unknown(reader, setting, "setting", error_nearest(config_setting_name(setting), names, count),
                   "a hyperparameter (see `unroll hparams`), name, question, sweep or figures");
}

static bool read_setting(struct reader *reader, const config_setting_t *setting)
{
    const char *name = config_setting_name(setting);
    const struct hparam *hparam = hparam_find(name);
    if (hparam != NULL) return read_hparam(reader, hparam, setting);
    if (strcmp(name, "name") == 0) return read_text(reader, setting, settings_name);
    if (strcmp(name, "question") == 0) return read_text(reader, setting, set_question);
    if (strcmp(name, "figures") == 0) return read_figures(reader, setting);
    return unknown_setting(reader, setting);
}

static bool read_root(struct reader *reader, const config_setting_t *root)
{
    const config_setting_t *sweep = config_setting_get_member(root, "sweep");
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
    else fail(reader, config_error_line(&config), "%s", config_error_text(&config)); /* the scanner should have seen it */
    config_destroy(&config);
    return good;
}

const char *settings_libconfig_version(void)
{
#define TEXT_OF(number) #number
#define VERSION_OF(major, minor, revision) TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(revision)
    return VERSION_OF(LIBCONFIG_VER_MAJOR, LIBCONFIG_VER_MINOR, LIBCONFIG_VER_REVISION);
}
