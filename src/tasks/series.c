/* What the files say is read once, into memory; each column is shifted and scaled so that in what is trained on its mean is 0 and
 * its standard deviation 1. */
#include "tasks/series.h"

#include "base/memory.h"
#include "tasks/series_table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MOST_DEVIATIONS 1e15

struct series {
    struct task_data data; /* first, so that a pointer to it is one to the whole */
    struct series_table table;
    struct split split;
    struct split_part part;
    int batch_size;
    int64_t horizon;
    bool standardized; /* outputs too, not only inputs */
    uint8_t *present;  /* (table.length) whether something is to be foretold with that line */
};

static const double *values_at(const struct series *series, int64_t line)
{
    return series->table.values + line * series_table_width(&series->table);
}

static const double *outputs_at(const struct series *series, int64_t line)
{
    return values_at(series, line) + series->table.num_inputs;
}

static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    const struct series *series = (const struct series *)data;
    int64_t run;
    (void)epoch;
    for (int i = 0; i < count; i++) {
        x[i] = 0;
        y[i] = series->present[split_place(&series->part, first + i, &run)] ? 0 : NO_TARGET;
    }
}

static void starts(const struct task_data *data, int64_t epoch, int64_t first, int count, uint8_t *out)
{
    const struct series *series = (const struct series *)data;
    int64_t run;
    (void)epoch;
    for (int i = 0; i < count; i++) out[i] = series->table.starts[split_place(&series->part, first + i, &run)];
}

static void numbers(const struct task_data *data, int64_t epoch, int64_t first, int count, float *inputs, float *outputs)
{
    const struct series *series = (const struct series *)data;
    const struct series_table *table = &series->table;
    int64_t run;
    (void)epoch;
    for (int i = 0; i < count; i++) {
        const int64_t line = split_place(&series->part, first + i, &run);
        const double *shown = values_at(series, line);
        for (int k = 0; k < table->num_inputs; k++) *inputs++ = (float)shown[k];
        const double *foretold = series->present[line] ? outputs_at(series, line + series->horizon) : NULL;
        for (int k = 0; k < table->num_outputs; k++) *outputs++ = foretold != NULL ? (float)foretold[k] : 0.0f;
    }
}

/* With a line something is to be foretold where its sequence goes on for as long as the horizon, and the outputs there are all
 * known. False where there is none. */
static bool find_targets(struct series *series, const char *file, struct data_file *found, struct error *error)
{
    const struct series_table *table = &series->table;
    int64_t known = table->length; /* the line at which the sequence after that of `line` starts */
    series->present = memory_new((size_t)table->length, 1);
    for (int64_t line = table->length - 1; line >= 0; line--) {
        const int64_t target = line + series->horizon;
        series->present[line] = target < known;
        for (int k = 0; k < table->num_outputs && series->present[line]; k++)
            series->present[line] = !isnan(outputs_at(series, target)[k]);
        if (table->starts[line]) known = line;
    }
    for (found->idle_before = 0; found->idle_before < table->length && !series->present[found->idle_before];)
        found->idle_before++;
    if (found->idle_before == table->length)
        return error_set(error,
                         "%s: nothing is to be foretold: of %lld lines none has all outputs %lld lines later in its sequence",
                         file, (long long)table->length, (long long)series->horizon);
    for (found->idle_behind = 0; !series->present[table->length - 1 - found->idle_behind];) found->idle_behind++;
    return true;
}

/* Mean and standard deviation of a column over the lines that are trained on; of one that does not change, its value, which the
 * mean of many misses by rounding, and 1. */
static void measure(const struct series *series, int column, double *mean, double *deviation)
{
    const struct split_part *part = &series->split.training;
    double sum = 0.0, squares = 0.0, least = INFINITY, most = -INFINITY;
    int64_t run, count = 0;
    for (int64_t i = 0; i < part->length * series->batch_size; i++) {
        const double value = values_at(series, split_place(part, i, &run))[column];
        if (isnan(value)) continue;
        sum += value, count++;
        least = fmin(least, value), most = fmax(most, value);
    }
    *mean = count > 0 ? sum / (double)count : 0.0;
    if (least == most) *mean = least;
    for (int64_t i = 0; i < part->length * series->batch_size; i++) {
        const double value = values_at(series, split_place(part, i, &run))[column];
        if (!isnan(value)) squares += (value - *mean) * (value - *mean);
    }
    *deviation = squares > 0.0 ? sqrt(squares / (double)count) : 1.0;
}

/* False where a number is so far from those that are trained on that its square is none for a float. */
static bool standardize_column(struct series *series, int column)
{
    const int width = series_table_width(&series->table);
    double mean, deviation;
    measure(series, column, &mean, &deviation);
    for (int64_t line = 0; line < series->table.length; line++) {
        double *value = &series->table.values[line * width + column];
        *value = (*value - mean) / deviation;
        if (fabs(*value) > MOST_DEVIATIONS) return false;
    }
    return true;
}

static bool standardize(struct series *series, const char *file, struct error *error)
{
    const int width = series->standardized ? series_table_width(&series->table) : series->table.num_inputs;
    for (int column = 0; column < width; column++)
        if (!standardize_column(series, column))
            return error_set(error,
                             "%s: a number of column %s is more than %g standard deviations of what is trained on from its "
                             "mean, expected numbers of one kind",
                             file, series->table.names[column], MOST_DEVIATIONS);
    return true;
}

/* Of each output, the input of the same name, or -1. */
static int input_of(const struct series_table *table, int output)
{
    for (int i = 0; i < table->num_inputs; i++)
        if (strcmp(table->names[i], table->names[table->num_inputs + output]) == 0) return i;
    return -1;
}

/* The mean squared error of who foretells the mean of what is trained on, which is 0, or the value that is shown; NaN where there
 * is nothing to foretell, or it is not shown. */
static double naive_error(const struct series *series, bool last_value)
{
    const struct series_table *table = &series->table;
    const struct split_part *part = series->split.held_out.length > 0 ? &series->split.held_out : &series->split.training;
    double sum = 0.0;
    int64_t run, count = 0;
    for (int64_t i = 0; i < part->length * series->batch_size; i++) {
        const int64_t line = split_place(part, i, &run);
        for (int k = 0; series->present[line] && k < table->num_outputs; k++, count++) {
            const int input = input_of(table, k);
            if (last_value && input < 0) return NAN;
            const double guess = last_value ? values_at(series, line)[input] : 0.0;
            sum += pow(outputs_at(series, line + series->horizon)[k] - guess, 2.0);
        }
    }
    return sum / (double)count;
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct series *series = (const struct series *)data;
    const double mean = naive_error(series, false), last = naive_error(series, true);
    int count = 0;
    if (!series->standardized || !isfinite(mean)) return 0;
    if (isfinite(last) && last > mean)
        references[count++] = (struct reference_loss){"the last value", last, REFERENCE_OF_FORECASTS};
    references[count++] = (struct reference_loss){"the mean", mean, REFERENCE_OF_FORECASTS};
    if (isfinite(last) && last <= mean)
        references[count++] = (struct reference_loss){"the last value", last, REFERENCE_OF_FORECASTS};
    return count;
}

static void close_series(struct task_data *data)
{
    struct series *series = (struct series *)data;
    series_table_release(&series->table);
    free(series->present);
    free(series);
}

/* Whatever the part; *found but the folder is filled. NULL on error. */
static struct series *read_series(const struct task_request *request, struct data_file *found, struct error *error)
{
    const struct series_hparams *own = request->own;
    struct files files;
    if (!files_open(request->folder, request->file, &files, error)) return NULL;
    struct series *series = memory_new(1, sizeof *series);
    *series = (struct series){
        .data = {.symbols = symbols, .starts = starts, .numbers = numbers, .references = references, .close = close_series},
        .batch_size = request->batch_size,
        .horizon = own->horizon,
        .standardized = strcmp(own->targets, "numbers") == 0};
    bool good = series_table_read(&files, own, &series->table, error);
    found->bytes = files.bytes;
    found->length = series->table.length;
    found->num_inputs = series->data.num_inputs = series->table.num_inputs;
    found->num_outputs = series->data.num_outputs = series->table.num_outputs;
    memcpy(found->digest, files.digest, sizeof found->digest);
    files_close(&files);
    if (good) good = find_targets(series, request->file, found, error);
    if (good) return series;
    close_series(&series->data);
    return NULL;
}

static bool look(const struct task_request *request, struct data_file *found, struct error *error)
{
    struct series *series = read_series(request, found, error);
    if (series != NULL) close_series(&series->data);
    return series != NULL;
}

static struct task_data *open_series(const struct task_request *request, struct error *error)
{
    struct data_file found;
    struct series *series = read_series(request, &found, error);
    if (series == NULL) return NULL;
    if (!files_same(request->file, found.digest, request->digest, error) ||
        !split_make(series->table.length, request->batch_size, request->num_steps, request->held_out, request->held_out_from,
                    &series->split, error) ||
        !standardize(series, request->file, error)) {
        close_series(&series->data);
        return NULL;
    }
    series->part = request->part == TASK_HELD_OUT ? series->split.held_out : series->split.training;
    series->data.length = series->part.length * request->batch_size;
    return &series->data;
}

static bool check(const struct task_request *request, struct error *error)
{
    (void)request, (void)error;
    return true;
}

static enum targets targets(const void *own)
{
    const struct series_hparams *series = own;
    return strcmp(series->targets, "numbers") == 0 ? TARGETS_NUMBERS : TARGETS_YES_NO;
}

static const char *targets_name(int index)
{
    static const char *const names[] = {"numbers", "yes_no"};
    return index < 2 ? names[index] : NULL;
}

static const char *targets_help(int index)
{
    static const char *const help[] = {"standardized, as what is shown is; the loss is the mean over them of (output - target)^2",
                                       "yes is 1, no is 0, as they stand there, or the probability of yes; the loss is the sum "
                                       "of their cross entropies, in nats"};
    return index < 2 ? help[index] : NULL;
}

#define AT(member) offsetof(struct series_hparams, member)
#define OWN .owner = &task_series.owner

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"series_inputs", &hparam_text, AT(inputs), 0, 0, {.text = ""}, "", "Task series: the names of the columns that are shown, with commas between; else all.", OWN, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"series_outputs", &hparam_text, AT(outputs), 0, 0, {.text = ""}, "", "Task series: the names of the columns to be foretold, with commas between; else those that are shown.", OWN, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"horizon", &hparam_integer, AT(horizon), 0, 1e6, {.integer = 1}, "lines", "Task series: how far ahead of what is shown that lies which is to be foretold.", OWN, .telling = HPARAM_ALWAYS_TOLD},
    {"series_targets", &hparam_name, AT(targets), 0, 0, {.name = "numbers"}, "", "Task series: what the columns to be foretold hold.", targets_name, targets_help, OWN, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_series = {
    .owner = {"task", "series", sizeof(struct series_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "columns of numbers of `file`, comma-separated values under a line with names: at each line series_inputs are shown,\n"
        "and series_outputs of the line `horizon` lines later are to be foretold, each with mean 0 and standard deviation 1 in\n"
        "what is trained on; where an output is empty, or its sequence is over, nothing is\n"
        "what follows an empty line is a new sequence, before which the network knows nothing",
    .check = check,
    .targets = targets,
    .look = look,
    .open = open_series,
};
