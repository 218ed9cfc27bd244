/* What the files say is read once, into memory: names are numbered, and what follows an empty line is a new sequence. */
#include "tasks/symbols.h"

#include "base/memory.h"
#include "tasks/files.h"
#include "tasks/names.h"
#include "tasks/pairs.h"

#include <stdlib.h>
#include <string.h>

struct table {
    struct task_data data; /* first, so that a pointer to it is one to the whole */
    struct split_part part;
    int64_t length;   /* lines that hold an input */
    uint16_t *x, *y;  /* (length) */
    uint8_t *starts;  /* (length) 1 where a sequence starts */
    int64_t capacity; /* of the three */
};

/* While it is read. */
struct reading {
    struct table *table;
    struct names *inputs, *targets;
    bool starts; /* whether the next line starts a sequence */
};

static void enlarge(struct table *table)
{
    table->capacity = 2 * table->capacity + 1024;
    table->x = memory_resize(table->x, (size_t)table->capacity, sizeof *table->x);
    table->y = memory_resize(table->y, (size_t)table->capacity, sizeof *table->y);
    table->starts = memory_resize(table->starts, (size_t)table->capacity, sizeof *table->starts);
}

static bool add_pair(void *context, struct pair pair, struct error *error)
{
    struct reading *reading = context;
    struct table *table = reading->table;
    if (pair.input == NULL) {
        reading->starts = true;
        return true;
    }
    const int x = names_number(reading->inputs, pair.input);
    const int y = pair.target == NULL ? NO_TARGET : names_number(reading->targets, pair.target);
    if (x < 0 || y < 0) return error_set(error, "more than %d different %s", MOST_SYMBOLS, x < 0 ? "inputs" : "targets");
    if (table->length == table->capacity) enlarge(table);
    table->x[table->length] = (uint16_t)x;
    table->y[table->length] = (uint16_t)y;
    table->starts[table->length++] = reading->starts;
    reading->starts = false;
    return true;
}

/* From numbers by appearance to numbers by value. */
static void renumber(const struct names *names, uint16_t *symbols, int64_t length)
{
    uint16_t *places = names_order(names);
    for (int64_t i = 0; i < length; i++)
        if (symbols[i] != NO_TARGET) symbols[i] = places[symbols[i]];
    free(places);
}

static bool read_files(const struct files *files, const struct symbols_hparams *own, struct reading *reading, struct error *error)
{
    const struct pairs_reader reader = {own->input, own->target, add_pair, reading};
    struct table *table = reading->table;
    for (int i = 0; i < files->count; i++) {
        reading->starts = true; /* each file is a sequence of its own at least */
        if (!pairs_read(&files->files[i], &reader, error)) return false;
    }
    if (table->length == 0 || names_count(reading->targets) == 0)
        return error_set(error, "no %s in %s", table->length == 0 ? "line holds an input" : "target is", files->files[0].path);
    if (strcmp(own->symbol_order, "value") == 0) {
        renumber(reading->inputs, table->x, table->length);
        renumber(reading->targets, table->y, table->length);
    }
    table->data.num_symbols = names_count(reading->inputs);
    table->data.num_classes = names_count(reading->targets);
    return true;
}

static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    const struct table *table = (const struct table *)data;
    (void)epoch;
    while (count > 0) {
        int64_t run;
        const int64_t place = split_place(&table->part, first, &run);
        const int some = run < count ? (int)run : count;
        memcpy(x, table->x + place, (size_t)some * sizeof *x);
        memcpy(y, table->y + place, (size_t)some * sizeof *y);
        first += some, x += some, y += some, count -= some;
    }
}

static void starts(const struct task_data *data, int64_t epoch, int64_t first, int count, uint8_t *out)
{
    const struct table *table = (const struct table *)data;
    (void)epoch;
    while (count > 0) {
        int64_t run;
        const int64_t place = split_place(&table->part, first, &run);
        const int some = run < count ? (int)run : count;
        memcpy(out, table->starts + place, (size_t)some);
        first += some, out += some, count -= some;
    }
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    (void)data, (void)references;
    return 0;
}

static void close_table(struct task_data *data)
{
    struct table *table = (struct table *)data;
    free(table->x);
    free(table->y);
    free(table->starts);
    free(table);
}

/* Of a table that has a target at least. */
static void find_targets(const struct table *table, struct data_file *found)
{
    for (found->idle_before = 0; table->y[found->idle_before] == NO_TARGET;) found->idle_before++;
    for (found->idle_behind = 0; table->y[table->length - 1 - found->idle_behind] == NO_TARGET;) found->idle_behind++;
}

/* Both files and table are read whatever the part; *found but the folder is filled. NULL on error. */
static struct table *read_table(const struct task_request *request, struct data_file *found, struct error *error)
{
    struct files files;
    if (!files_open(request->folder, request->file, &files, error)) return NULL;
    struct table *table = memory_new(1, sizeof *table);
    table->data = (struct task_data){.symbols = symbols, .starts = starts, .references = references, .close = close_table};
    struct reading reading = {table, names_new(), names_new(), true};
    const bool good = read_files(&files, request->own, &reading, error);
    found->bytes = files.bytes;
    found->length = table->length;
    if (good) find_targets(table, found);
    found->num_symbols = table->data.num_symbols;
    found->num_classes = table->data.num_classes;
    memcpy(found->digest, files.digest, sizeof found->digest);
    names_free(reading.inputs);
    names_free(reading.targets);
    files_close(&files);
    if (good) return table;
    close_table(&table->data);
    return NULL;
}

static bool look(const struct task_request *request, struct data_file *found, struct error *error)
{
    struct table *table = read_table(request, found, error);
    if (table != NULL) close_table(&table->data);
    return table != NULL;
}

static struct task_data *open_table(const struct task_request *request, struct error *error)
{
    struct data_file found;
    struct split split;
    struct table *table = read_table(request, &found, error);
    if (table == NULL) return NULL;
    if (!files_same(request->file, found.digest, request->digest, error) ||
        !split_make(table->length, request->batch_size, request->num_steps, request->held_out, request->held_out_from, &split,
                    error)) {
        close_table(&table->data);
        return NULL;
    }
    table->part = request->part == TASK_HELD_OUT ? split.held_out : split.training;
    table->data.length = table->part.length * request->batch_size;
    return &table->data;
}

static bool check(const struct task_request *request, struct error *error)
{
    (void)request, (void)error;
    return true;
}

static const char *order_name(int index)
{
    static const char *const names[] = {"appearance", "value"};
    return index < 2 ? names[index] : NULL;
}

static const char *order_help(int index)
{
    static const char *const help[] = {"0 is the name that comes first in the files",
                                       "0 is the smallest number, or, where some are no numbers, the first name by its bytes"};
    return index < 2 ? help[index] : NULL;
}

#define AT(member) offsetof(struct symbols_hparams, member)
#define OWN .owner = &task_symbols.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"input", &hparam_text, AT(input), 0, 0, {.text = ""}, "", "Task symbols: the name of the column of inputs; else the first column.", OWN},
    {"target", &hparam_text, AT(target), 0, 0, {.text = ""}, "", "Task symbols: the name of the column of targets; else the second column.", OWN},
    {"symbol_order", &hparam_name, AT(symbol_order), 0, 0, {.name = "appearance"}, "", "Task symbols: how names are numbered.", order_name, order_help, OWN},
};
/* clang-format on */

const struct task task_symbols = {
    .owner = {"task", "symbols", sizeof(struct symbols_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "x and y are names in two columns of `file`: of comma-separated values with a header, or separated by blanks without "
        "one\n"
        "where a line has no target nothing is to be foretold; what follows an empty line is a new sequence, before which the\n"
        "network knows nothing",
    .check = check,
    .look = look,
    .open = open_table,
};
