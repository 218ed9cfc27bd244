#include "experiment/data.h"

#include "base/memory.h"
#include "experiment/flatten.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether both read the same files in the same way. */
static bool reads_same(const struct hparams *a, const struct hparams *b)
{
    return strcmp(a->task, b->task) == 0 && strcmp(a->file, b->file) == 0 && memcmp(a->owned, b->owned, sizeof a->owned) == 0;
}

static const struct hparams *find(const struct experiment *experiment, const struct hparams *hparams)
{
    for (int i = 0; i < experiment->num_data; i++)
        if (reads_same(&experiment->data[i], hparams)) return &experiment->data[i];
    return NULL;
}

void data_put(const struct experiment *experiment, struct hparams *hparams)
{
    if (!task_reads_files(hparams->task)) return;
    const struct hparams *known = find(experiment, hparams);
    hparams->found = known != NULL ? known->found : (struct data_file){0};
}

static void add(struct experiment *experiment, const struct hparams *hparams)
{
    experiment->data = memory_resize(experiment->data, (size_t)experiment->num_data + 1, sizeof *experiment->data);
    experiment->data[experiment->num_data++] = *hparams;
}

/* Another name for what is read in the same way already, or NULL. */
static const char *other_name(const struct experiment *experiment, const struct hparams *hparams)
{
    for (int i = 0; i < experiment->num_data; i++) {
        const struct hparams *known = &experiment->data[i];
        if (strcmp(known->file, hparams->file) != 0 && strcmp(known->found.digest, hparams->found.digest) == 0 &&
            strcmp(known->task, hparams->task) == 0 && memcmp(known->owned, hparams->owned, sizeof known->owned) == 0)
            return known->file;
    }
    return NULL;
}

static bool look(const struct experiment *experiment, struct hparams *hparams, struct error *error)
{
    if (hparams->file[0] == '\0') return error_set(error, "the task %s reads a file, expected file = \"PATH\"", hparams->task);
    if (strlen(experiment->folder) >= sizeof hparams->found.folder)
        return error_set(error, "the path of the folder %s has more than %d bytes", experiment->folder, DATA_PATH - 1);
    snprintf(hparams->found.folder, sizeof hparams->found.folder, "%s", experiment->folder);
    const struct task_request request = run_task_request(hparams, TASK_TRAINING);
    return task_find(hparams->task)->look(&request, &hparams->found, error);
}

/* The axes that make a difference to what is read. */
static bool tells_data(const struct hparam *hparam)
{
    const char *decides = hparam_depends(hparam);
    return strcmp(hparam->name, "task") == 0 || strcmp(hparam->name, "file") == 0 ||
           (decides != NULL && strcmp(decides, "task") == 0);
}

/* Adds to seen->data what the runs of one part read. */
static bool look_at_part(const struct experiment *experiment, int part, struct experiment *seen, struct error *error)
{
    struct experiment reading = sweep_part(experiment, part); /* of all its runs one for each data */
    struct axis *axes = memory_new((size_t)reading.num_axes + 1, sizeof *axes);
    bool good = true;
    int count = 0;
    for (int i = 0; i < reading.num_axes; i++)
        if (tells_data(reading.axes[i].hparam)) axes[count++] = reading.axes[i];
    reading.axes = axes;
    reading.num_axes = count;
    const int64_t size = sweep_size(&reading);
    for (int64_t i = 0; good && i < size && size <= EXPERIMENT_MAX_RUNS; i++) {
        struct hparams hparams = sweep_hparams(&reading, i);
        if (!task_reads_files(hparams.task) || find(seen, &hparams) != NULL) continue;
        const struct hparams *known = find(experiment, &hparams);
        if (known != NULL) hparams.found = known->found;
        good = known != NULL || look(experiment, &hparams, error);
        const char *other = good ? other_name(seen, &hparams) : NULL;
        if (other != NULL)
            good = error_set(error, "%.200s holds what %.200s holds: their runs are the same", hparams.file, other);
        if (good) add(seen, &hparams);
    }
    free(axes);
    return good;
}

bool data_look(struct experiment *experiment, struct error *error)
{
    struct experiment seen = {0};
    bool good = true;
    for (int i = 0; good && i < sweep_num_parts(experiment); i++) good = look_at_part(experiment, i, &seen, error);
    free(good ? experiment->data : seen.data);
    if (!good) return false;
    experiment->data = seen.data;
    experiment->num_data = seen.num_data;
    return true;
}

/* Whether the row tells one data from another, or says what was found in it. */
static bool is_kept(const struct hparam *hparam, const struct hparams *hparams)
{
    return hparam->found || (tells_data(hparam) && hparam_used(hparam, hparams));
}

/* What was found, as the value of a setting; NULL if no run reads files. The caller frees. */
static char *data_text(const struct experiment *experiment)
{
    char *text = NULL, value[HPARAM_WRITTEN];
    size_t size;
    if (experiment->num_data == 0) return NULL;
    FILE *out = open_memstream(&text, &size);
    if (out == NULL) error_die("out of memory");
    for (int i = 0; i < experiment->num_data; i++) {
        fputs(i == 0 ? "(" : ",", out);
        for (int row = 0; row < hparam_count(); row++) {
            const struct hparam *hparam = hparam_row(row);
            if (!is_kept(hparam, &experiment->data[i])) continue;
            const struct hparam_value written = hparam_get(hparam, &experiment->data[i]);
            fprintf(out, "%s%s = %s;", row == 0 ? " { " : " ", hparam->name, hparam_write(hparam, &written, value));
        }
        fputs(" }", out);
    }
    fputs(" )", out);
    if (fclose(out) != 0) error_die("out of memory");
    return text;
}

void data_say(struct experiment *experiment)
{
    char *data = data_text(experiment);
    if (data != NULL && experiment->text != NULL) {
        char *text = flat_set(experiment->text, "data", data);
        free(experiment->text);
        experiment->text = text;
    }
    free(data);
}

static bool read_one(const struct reader *reader, const config_setting_t *setting)
{
    struct hparams hparams = hparams_default();
    struct hparam_value value;
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *member = config_setting_get_elem(setting, (unsigned)i);
        const char *name = config_setting_name(member);
        const struct hparam *hparam = name != NULL ? hparam_named(name) : NULL;
        if (hparam == NULL) return reader_fail(reader, setting_line(member), "data has something that no data has");
        if (!setting_value(reader, hparam, member, &value)) return false;
        hparam_put(hparam, &hparams, &value);
    }
    if (!task_reads_files(hparams.task) || hparams.found.digest[0] == '\0' ||
        hparams.found.num_symbols + hparams.found.num_inputs < 1 || hparams.found.num_classes + hparams.found.num_outputs < 1)
        return reader_fail(reader, setting_line(setting), "data lacks what was found, expected what a database keeps of it");
    add(reader->experiment, &hparams);
    return true;
}

bool data_read(struct reader *reader, const config_setting_t *setting)
{
    if (!config_setting_is_list(setting))
        return reader_fail(reader, setting_line(setting), "data is no list, expected what a database keeps of the files");
    for (int i = 0; i < config_setting_length(setting); i++) {
        const config_setting_t *one = config_setting_get_elem(setting, (unsigned)i);
        if (!config_setting_is_group(one)) return reader_fail(reader, setting_line(one), "data has something that no data has");
        if (!read_one(reader, one)) return false;
    }
    return true;
}

void data_release(struct experiment *experiment)
{
    free(experiment->data);
    experiment->data = NULL;
    experiment->num_data = 0;
}
