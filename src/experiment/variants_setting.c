#include "experiment/variants_setting.h"

#include "base/memory.h"
#include "experiment/axis_setting.h"
#include "experiment/sample.h"
#include "experiment/variants.h"

#include <stdlib.h>
#include <string.h>

/* What one group says of one hyperparameter; count 0: nothing. */
struct member {
    int count;
    struct hparam_value *values; /* (count) */
};

/* A list of groups while it is read. */
struct reading {
    const struct reader *reader;
    const char *name;
    int num_groups, num_hparams, num_variants;
    const struct hparam **hparams; /* (num_hparams) in the order in which groups name them */
    struct member *members;        /* (num_groups, hparam_count()) by the numbers of rows */
};

bool variants_are(const config_setting_t *setting)
{
    return config_setting_is_list(setting) && config_setting_length(setting) > 0 &&
           config_setting_is_group(config_setting_get_elem(setting, 0));
}

static struct member *member_of(const struct reading *reading, int group, const struct hparam *hparam)
{
    return &reading->members[(size_t)group * (size_t)hparam_count() + (size_t)hparam_index(hparam)];
}

/* Whether the hyperparameter may be set here. */
static bool check_hparam(const struct reading *reading, const struct hparam *hparam, int line)
{
    const struct experiment *experiment = reading->reader->experiment;
    for (int i = 0; hparam->label && i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == hparam)
            return reader_fail(reading->reader, line,
                               "label: '%.64s' has labels already, and a run has one, expected none in '%.64s'",
                               experiment->axes[i].variants, reading->name);
    if (hparam->pooled)
        return reader_fail(reading->reader, line,
                           "%s: what a setting is repeated with is no part of a variant, expected an axis of its own",
                           hparam->name);
    for (int i = 0; i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == hparam)
            return reader_fail(reading->reader, line, "%s is an axis of the sweep already", hparam->name);
    return true;
}

/* What the variants of a group are called. */
static bool read_label(const struct reading *reading, const struct hparam *hparam, const config_setting_t *setting,
                       struct member *member)
{
    struct error error = {""};
    char value[HPARAM_TEXT];
    const char *text = config_setting_get_string(setting);
    *member = (struct member){1, memory_new(1, sizeof *member->values)};
    if (text == NULL)
        return reader_fail(reading->reader, setting_line(setting), "label is %s, expected what the variant is called, in quotes",
                           setting_shown(setting, value));
    if (text[strspn(text, " \t")] == '\0')
        return reader_fail(reading->reader, setting_line(setting), "label is empty, expected what the variant is called");
    return hparam_parse(hparam, text, member->values, &error) ||
           reader_fail(reading->reader, setting_line(setting), "label is %s, expected one line, up to %d bytes",
                       setting_shown(setting, value), HPARAM_LONGEST_TEXT - 1);
}

/* One value, or an axis' values; a flat list is one value of a hyperparameter that is a list. */
static bool read_member(const struct reading *reading, const struct hparam *hparam, const config_setting_t *setting,
                        struct member *member)
{
    struct axis axis = {.hparam = hparam};
    bool good;
    if (hparam->kind->notation == HPARAM_LIST && config_setting_is_array(setting)) {
        axis.values = memory_new(1, sizeof *axis.values);
        axis.count = 1;
        good = setting_value(reading->reader, hparam, setting, axis.values);
    } else {
        good = axis_read(reading->reader, &axis, setting);
        if (good && axis.drawn != NULL)
            good = reader_fail(reading->reader, setting_line(setting),
                               "%s: the range lacks 'count', as every range of a variant must have", hparam->name);
        axis_drawn_free(axis.drawn);
    }
    *member = (struct member){axis.count, axis.values};
    return good;
}

/* Whether no group before is called the same, and all are called something or none is. */
static bool check_label(const struct reading *reading, int group, const config_setting_t *setting)
{
    const struct hparam *label = hparam_find("variant");
    const struct member *own = member_of(reading, group, label);
    if (group > 0 && (own->count > 0) != (member_of(reading, 0, label)->count > 0))
        return reader_fail(reading->reader, setting_line(setting),
                           "%.64s: the group has %s label, the first has %s, expected one in "
                           "each or in none",
                           reading->name, own->count > 0 ? "a" : "no", own->count > 0 ? "none" : "one");
    for (int i = 0; i < group && own->count > 0; i++) {
        const struct member *other = member_of(reading, i, label);
        if (other->count > 0 && hparam_compare(label, &other->values[0], &own->values[0]) == 0)
            return reader_fail(reading->reader, setting_line(setting), "label '%.64s' is that of a group before",
                               own->values[0].text);
    }
    return true;
}

static const char *nearest(const char *name)
{
    const char *const names[] = {"label", hparam_nearest(name)};
    return error_nearest(name, names, names[1] != NULL ? 2 : 1);
}

static bool read_group(struct reading *reading, int group, const config_setting_t *setting)
{
    int64_t variants = 1;
    char value[HPARAM_TEXT];
    if (!config_setting_is_group(setting))
        return reader_fail(reading->reader, setting_line(setting), "%.64s holds %s, expected groups such as { state_size = 16; }",
                           reading->name, setting_shown(setting, value));
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *one = config_setting_get_elem(setting, (unsigned)i);
        const char *name = config_setting_name(one);
        const struct hparam *hparam = hparam_find(strcmp(name, "label") == 0 ? "variant" : name);
        int known = 0;
        if (hparam == NULL)
            return setting_unknown(reading->reader, one, "hyperparameter", nearest(name), "label, or one of `unroll hparams`");
        if (strcmp(name, "label") != 0 && !setting_check_label(reading->reader, hparam, one)) return false;
        if (!check_hparam(reading, hparam, setting_line(one))) return false;
        while (known < reading->num_hparams && reading->hparams[known] != hparam) known++;
        if (known == reading->num_hparams) reading->hparams[reading->num_hparams++] = hparam;
        struct member *member = member_of(reading, group, hparam);
        if (!(hparam->label ? read_label : read_member)(reading, hparam, one, member)) return false;
        variants = variants > VARIANTS_MOST ? variants : variants * member->count;
    }
    if (!check_label(reading, group, setting)) return false;
    if (reading->num_variants + variants > VARIANTS_MOST)
        return reader_fail(reading->reader, setting_line(setting), "%.64s has more than %d variants", reading->name,
                           VARIANTS_MOST);
    reading->num_variants += (int)variants;
    return true;
}

/* Fills the axes with the variants of a group, which stands in that line, from that one on; the last list turns fastest. Returns
 * the next. */
static int lay_out(const struct reading *reading, int group, int line, int variant, struct axis *axes)
{
    int64_t count = 1;
    for (int i = 0; i < reading->num_hparams; i++) {
        const struct member *member = member_of(reading, group, reading->hparams[i]);
        if (member->count > 0) count *= member->count;
    }
    for (int64_t number = 0; number < count; number++, variant++) {
        int64_t rest = number;
        for (int i = reading->num_hparams - 1; i >= 0; i--) {
            const struct member *member = member_of(reading, group, reading->hparams[i]);
            axes[i].said[variant] = member->count > 0;
            if (axes[i].lines != NULL) axes[i].lines[variant] = line;
            if (member->count == 0) continue;
            axes[i].values[variant] = member->values[rest % member->count];
            rest /= member->count;
        }
    }
    return variant;
}

static bool add_axes(const struct reading *reading, const config_setting_t *setting)
{
    struct experiment *experiment = reading->reader->experiment;
    const int first = experiment->num_axes;
    struct axis *axes = experiment->axes + first;
    if (reading->num_hparams == 0)
        return reader_fail(reading->reader, setting_line(setting),
                           "%.64s sets nothing, expected groups such as { state_size = 16; }", reading->name);
    for (int i = 0; i < reading->num_hparams; i++)
        axes[i] = (struct axis){
            .hparam = reading->hparams[i],
            .values = memory_new((size_t)reading->num_variants, sizeof *axes[i].values),
            .variants = memory_text(reading->name),
            .said = memory_new((size_t)reading->num_variants, sizeof *axes[i].said),
            .lines = reading->hparams[i]->label ? memory_new((size_t)reading->num_variants, sizeof *axes[i].lines) : NULL};
    experiment->num_axes += reading->num_hparams;
    for (int group = 0, variant = 0; group < reading->num_groups; group++) {
        const int line = setting_line(config_setting_get_elem(setting, (unsigned)group));
        int own = variant;
        variant = lay_out(reading, group, line, variant, axes);
        for (int i = 0; i < reading->num_hparams; i++) axes[i].count = variant;
        variants_fill(experiment);
        if (variants_repeated(experiment, first) >= 0)
            return reader_fail(reading->reader, line, "%.64s: the group says what one before says", reading->name);
        for (const char *before; own < variant; own++)
            if ((before = variants_called_before(experiment, first, own)) != NULL)
                return reader_fail(reading->reader, line, VARIANTS_SAID_BEFORE, reading->name, before);
    }
    variants_unite(experiment, first);
    return true;
}

bool variants_read(const struct reader *reader, const config_setting_t *setting)
{
    struct reading reading = {
        .reader = reader, .name = config_setting_name(setting), .num_groups = config_setting_length(setting)};
    const size_t members = (size_t)reading.num_groups * (size_t)hparam_count();
    if (reading.num_groups > VARIANTS_MOST)
        return reader_fail(reader, setting_line(setting), "%.64s has more than %d variants", reading.name, VARIANTS_MOST);
    reading.hparams = memory_new((size_t)hparam_count(), sizeof *reading.hparams);
    reading.members = memory_new(members, sizeof *reading.members);
    bool good = true;
    for (int i = 0; good && i < reading.num_groups; i++)
        good = read_group(&reading, i, config_setting_get_elem(setting, (unsigned)i));
    good = good && add_axes(&reading, setting);
    for (size_t i = 0; i < members; i++) free(reading.members[i].values);
    free(reading.members), free((void *)reading.hparams);
    return good;
}
