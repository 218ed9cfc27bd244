#include "experiment/axis_setting.h"

#include "base/memory.h"
#include "experiment/axis.h"
#include "experiment/sample.h"

#include <stdlib.h>
#include <string.h>

static bool read_whole(const struct reader *reader, const config_setting_t *setting, int64_t *whole)
{
    char value[HPARAM_TEXT];
    return setting_whole(setting, whole) || reader_fail(reader, setting_line(setting), "%s is %s, expected a whole number",
                                                        config_setting_name(setting), setting_shown(setting, value));
}

static bool read_step(const struct reader *reader, const config_setting_t *setting, int64_t *step)
{
    return read_whole(reader, setting, step) &&
           (*step > 0 || reader_fail(reader, setting_line(setting), "step is %lld, expected 1 or more", (long long)*step));
}

static bool read_scale(const struct reader *reader, const config_setting_t *setting, bool *log)
{
    char value[HPARAM_TEXT];
    const char *scale = config_setting_get_string(setting);
    *log = scale != NULL && strcmp(scale, "log") == 0;
    if (*log || (scale != NULL && strcmp(scale, "linear") == 0)) return true;
    return reader_fail(reader, setting_line(setting), "scale is %s, expected \"linear\" or \"log\"",
                       setting_shown(setting, value));
}

static bool read_range(const struct reader *reader, struct axis *axis, const config_setting_t *setting)
{
    enum { FROM, TO, COUNT, STEP, SCALE, NAMES };
    static const char *const names[NAMES] = {"from", "to", "count", "step", "scale"};
    struct axis_range range = {0};
    struct error error = {""};
    bool has[NAMES] = {false};
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *member = config_setting_get_elem(setting, (unsigned)i);
        const char *name = config_setting_name(member);
        int which = 0;
        while (which < NAMES && strcmp(name, names[which]) != 0) which++;
        if (which == NAMES)
            return setting_unknown(reader, member, "setting of a range", error_nearest(name, names, NAMES),
                                   "from, to, count, step or scale");
        bool good = which < COUNT    ? setting_value(reader, axis->hparam, member, which == FROM ? &range.from : &range.to)
                    : which == COUNT ? read_whole(reader, member, &range.count)
                    : which == STEP  ? read_step(reader, member, &range.step)
                                     : read_scale(reader, member, &range.log);
        if (!good) return false;
        has[which] = true;
    }
    if (has[STEP] && (has[COUNT] || has[SCALE]))
        return reader_fail(reader, setting_line(setting), "%s: the range has a step and a %s, expected one of them",
                           axis->hparam->name, has[COUNT] ? "count" : "scale");
    for (int i = 0; i < COUNT; i++)
        if (!has[i]) return reader_fail(reader, setting_line(setting), "%s: the range lacks '%s'", axis->hparam->name, names[i]);
    if (!has[COUNT] && !has[STEP]) {
        axis->drawn = memory_new(1, sizeof *axis->drawn);
        *axis->drawn = (struct axis_drawn){range, setting_place(reader, setting)};
        return true;
    }
    return axis_expand(axis, &range, &error) || reader_fail(reader, setting_line(setting), "%s", error.message);
}

static bool read_values(const struct reader *reader, struct axis *axis, const config_setting_t *setting)
{
    const char *name = axis->hparam->name;
    char text[HPARAM_TEXT];
    int count = config_setting_length(setting);
    if (count == 0) return reader_fail(reader, setting_line(setting), "%s: the axis is empty, expected a value or more", name);
    if (count > AXIS_MAX_VALUES)
        return reader_fail(reader, setting_line(setting), "%s has %d values, expected at most %d", name, count, AXIS_MAX_VALUES);
    axis->values = memory_new((size_t)count, sizeof *axis->values);
    for (; axis->count < count; axis->count++)
        if (!setting_value(reader, axis->hparam, config_setting_get_elem(setting, (unsigned)axis->count),
                           &axis->values[axis->count]))
            return false;
    int repeated = axis_repeated(axis);
    if (repeated < 0) return true;
    return reader_fail(reader, setting_line(config_setting_get_elem(setting, (unsigned)repeated)), "%s: the axis has %s twice",
                       name, hparam_format(axis->hparam, &axis->values[repeated], text));
}

bool axis_read(const struct reader *reader, struct axis *axis, const config_setting_t *setting)
{
    bool of_lists = axis->hparam->kind->notation == HPARAM_LIST;
    char text[HPARAM_TEXT];
    if (config_setting_is_group(setting)) {
        if (hparam_is_number(axis->hparam)) return read_range(reader, axis, setting);
        return reader_fail(reader, setting_line(setting), "%s is no number and has no range, expected a list of its values",
                           axis->hparam->name);
    }
    if (of_lists && !config_setting_is_list(setting))
        return reader_fail(reader, setting_line(setting), "an axis of %s is a list of lists, such as (%s)", axis->hparam->name,
                           hparam_format(axis->hparam, &axis->hparam->default_value, text));
    if (setting_is_list(setting)) return read_values(reader, axis, setting);
    axis->values = memory_new(1, sizeof *axis->values);
    axis->count = 1;
    return setting_value(reader, axis->hparam, setting, &axis->values[0]);
}
