#include "experiment/halving_setting.h"

#include "experiment/halving.h"

#include <stdlib.h>
#include <string.h>

enum { USUAL_FACTOR = 3 };
#define MOST_STEPS 1000000000000

static bool read_metric(const struct reader *reader, const config_setting_t *setting, struct halving *halving)
{
    const char *text = config_setting_get_string(setting);
    char value[HPARAM_TEXT];
    halving->has_metric = true;
    halving->held_out = text != NULL && strcmp(text, "held_out_loss") == 0;
    return halving->held_out || (text != NULL && strcmp(text, "loss") == 0) ||
           reader_fail(reader, setting_line(setting), "metric is %s, expected \"loss\" or \"held_out_loss\"",
                       setting_shown(setting, value));
}

static bool read_whole(const struct reader *reader, const config_setting_t *setting, int64_t least, int64_t most, int64_t *whole)
{
    char value[HPARAM_TEXT];
    return (setting_whole(setting, whole) && *whole >= least && *whole <= most) ||
           reader_fail(reader, setting_line(setting), "%s is %s, expected a whole number from %lld to %lld",
                       config_setting_name(setting), setting_shown(setting, value), (long long)least, (long long)most);
}

static bool read_member(const struct reader *reader, const config_setting_t *setting, struct halving *halving)
{
    static const char *const names[] = {"first", "factor", "keep_at_least", "metric"};
    const char *name = config_setting_name(setting);
    int64_t factor = halving->factor;
    if (strcmp(name, "metric") == 0) return read_metric(reader, setting, halving);
    if (strcmp(name, "first") == 0) return read_whole(reader, setting, 1, MOST_STEPS, &halving->first);
    if (strcmp(name, "keep_at_least") == 0) return read_whole(reader, setting, 1, EXPERIMENT_MAX_RUNS, &halving->keep_at_least);
    if (strcmp(name, "factor") != 0)
        return setting_unknown(reader, setting, halving->brackets ? "setting of hyperband" : "setting of halving",
                               error_nearest(name, names, 4), "first, factor, keep_at_least or metric");
    if (!read_whole(reader, setting, 2, HALVING_MOST_FACTOR, &factor)) return false;
    halving->factor = (int)factor;
    return true;
}

bool halving_read(struct reader *reader, const config_setting_t *setting)
{
    const char *name = config_setting_name(setting);
    struct halving halving = {.factor = USUAL_FACTOR, .keep_at_least = 1, .brackets = strcmp(name, "hyperband") == 0};
    char value[HPARAM_TEXT];
    if (halving.brackets && config_setting_get_member(config_setting_parent(setting), "halving") != NULL)
        return reader_fail(reader, setting_line(setting), "hyperband stands beside halving, expected one of them");
    if (!config_setting_is_group(setting))
        return reader_fail(reader, setting_line(setting), "%s is %s, expected a group such as { first = 500; }", name,
                           setting_shown(setting, value));
    for (int i = 0; i < config_setting_length(setting); i++)
        if (!read_member(reader, config_setting_get_elem(setting, (unsigned)i), &halving)) return false;
    if (halving.first == 0)
        return reader_fail(reader, setting_line(setting), "%s lacks 'first', the train steps to the first rung", name);
    reader->experiment->halving = halving;
    free(reader->halving_place);
    reader->halving_place = setting_place(reader, setting);
    return true;
}
