#include "experiment/setting.h"

#include "base/memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bool reader_fail(const struct reader *reader, int line, const char *format, ...)
{
    char sentence[sizeof reader->error->message];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    return error_set(reader->error, "%s:%d: %s", reader->path, line, sentence);
}

int setting_line(const config_setting_t *setting)
{
    return (int)config_setting_source_line(setting);
}

char *setting_place(const struct reader *reader, const config_setting_t *setting)
{
    return memory_format("%s:%d", reader->path, setting_line(setting));
}

bool setting_unknown(const struct reader *reader, const config_setting_t *setting, const char *what, const char *nearest,
                     const char *expected)
{
    const char *name = config_setting_name(setting);
    const bool included = strcmp(reader->path, reader->experiment->path) != 0; /* what others wrote is not shown */
    char otherwise[128];
    snprintf(otherwise, sizeof otherwise, ", expected %s", expected);
    if (nearest == NULL && included) return reader_fail(reader, setting_line(setting), "unknown %s%s", what, otherwise);
    return reader_fail(reader, setting_line(setting), "unknown %s '%.64s'%s", what, name,
                       error_did_you_mean(nearest, otherwise).text);
}

/* The setting's value as a person would write it. */
bool setting_check_label(const struct reader *reader, const struct hparam *hparam, const config_setting_t *setting)
{
    return !hparam->label ||
           reader_fail(reader, setting_line(setting),
                       "%s is set, expected label = \"...\" in each group of the variants of a sweep", hparam->name);
}

const char *setting_shown(const config_setting_t *setting, char out[HPARAM_TEXT])
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

bool setting_is_number(const config_setting_t *setting)
{
    return is_whole(setting) || config_setting_type(setting) == CONFIG_TYPE_FLOAT;
}

bool setting_is_list(const config_setting_t *setting)
{
    return config_setting_is_array(setting) || config_setting_is_list(setting);
}

static bool wrong_type(const struct reader *reader, const struct hparam *hparam, const config_setting_t *setting)
{
    static const char *const endings[] = {
        [HPARAM_NUMBER] = ", ", [HPARAM_TRUE_OR_FALSE] = "", [HPARAM_QUOTED] = " in quotes: ", [HPARAM_LIST] = ": "};
    const enum hparam_notation notation = hparam->kind->notation;
    char value[HPARAM_TEXT], range[HPARAM_TEXT];
    return reader_fail(reader, setting_line(setting), "%s is %s, expected %s%s%s", hparam->name, setting_shown(setting, value),
                       notation == HPARAM_TRUE_OR_FALSE ? "" : hparam->kind->expected, endings[notation],
                       hparam_range(hparam, range));
}

static bool write_number(const config_setting_t *setting, char out[HPARAM_TEXT])
{
    if (is_whole(setting)) hparam_integer.format(&(struct hparam_value){.integer = config_setting_get_int64(setting)}, out);
    else if (setting_is_number(setting))
        hparam_real.format(&(struct hparam_value){.real = config_setting_get_float(setting)}, out);
    else return false;
    return true;
}

bool setting_whole(const config_setting_t *setting, int64_t *whole)
{
    char number[HPARAM_TEXT];
    struct hparam_value value;
    if (!write_number(setting, number) || !hparam_integer.parse(number, &value)) return false;
    *whole = value.integer;
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
    return setting_is_list(setting);
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

/* Paths with ':' between. */
static bool write_paths(const config_setting_t *setting, char out[HPARAM_TEXT])
{
    size_t at = 0;
    for (int i = 0; i < config_setting_length(setting) && at < HPARAM_TEXT; i++) {
        const char *path = config_setting_get_string_elem(setting, i);
        if (path == NULL || path[0] == '\0') return false;
        at += (size_t)snprintf(out + at, HPARAM_TEXT - at, "%s%s", i > 0 ? ":" : "", path);
    }
    return at > 0 && at < HPARAM_TEXT;
}

/* Writes the value as the kind reads it; false if it is not in the kind's notation. */
static bool write_value(const struct hparam_kind *kind, const config_setting_t *setting, char out[HPARAM_TEXT])
{
    const char *text = config_setting_get_string(setting);
    if (kind == &hparam_paths && setting_is_list(setting)) return write_paths(setting, out);
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

bool setting_value(const struct reader *reader, const struct hparam *hparam, const config_setting_t *setting,
                   struct hparam_value *value)
{
    struct error error = {""};
    char text[HPARAM_TEXT];
    if (hparam->kind->notation == HPARAM_LIST && config_setting_length(setting) > HPARAM_MAX_LIST)
        return reader_fail(reader, setting_line(setting), "%s has %d numbers, expected at most %d", hparam->name,
                           config_setting_length(setting), HPARAM_MAX_LIST);
    if (!write_value(hparam->kind, setting, text) || !hparam->kind->parse(text, value))
        return wrong_type(reader, hparam, to_blame(hparam->kind, setting));
    return hparam_check(hparam, value, &error) || reader_fail(reader, setting_line(setting), "%s", error.message);
}
