/* unroll diff: in what two runs differ, and where along their curves they part. */
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "commands/choosing.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Says in which hyperparameters two runs differ, and at which train step their curves part, to the last bit. The exit code is "
    "0 "
    "whether they differ or not. `unroll compare` says whether their settings differ by more than luck.\n\n"
    "A and B are each as RUNS in `unroll ls --help`: an id, the first letters of a key, @best, @best:NAME, a tag.\n\n"
    "Examples:\n"
    "  unroll diff 12 40\n"
    "  unroll diff @best 3f2a --json\n"
    "\nOptions:";

struct diff_arguments {
    int num_words;
    const char *words[2], *database;
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct diff_arguments *arguments = state->input;
    switch (key) {
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_ARG:
        if (arguments->num_words == 2) argp_error(state, "expected two runs");
        arguments->words[arguments->num_words++] = value;
        break;
    case ARGP_KEY_END:
        if (arguments->num_words < 2) argp_error(state, "expected two runs");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static void add_row(struct table *table, const char *name, const char *a, const char *b, bool are_numbers)
{
    table_row(table);
    table_cell(table, 0, name, false);
    table_cell(table, 1, a, are_numbers && a != NULL);
    table_cell(table, 2, b, are_numbers && b != NULL);
}

/* The value as text; NULL where the run does not use it. */
static const char *text_of(const struct hparam *hparam, const struct run *run, char text[HPARAM_TEXT])
{
    const struct hparam_value value = hparam_get(hparam, &run->hparams);
    return hparam_used(hparam, &run->hparams) ? hparam_format(hparam, &value, text) : NULL;
}

static void add_hparams(struct table *table, const struct run *a, const struct run *b)
{
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        char texts[2][HPARAM_TEXT];
        const char *of_a = text_of(hparam, a, texts[0]), *of_b = text_of(hparam, b, texts[1]);
        const bool same = of_a != NULL && of_b != NULL ? strcmp(of_a, of_b) == 0 : of_a == of_b;
        if (!same) add_row(table, hparam->name, of_a, of_b, hparam->kind->notation == HPARAM_NUMBER);
    }
}

static bool same_bits(double a, double b)
{
    uint64_t x, y;
    memcpy(&x, &a, sizeof x), memcpy(&y, &b, sizeof y);
    return x == y || (isnan(a) && isnan(b));
}

/* Where curves part: the first train steps that both have a point of, with losses that differ. */
struct parting {
    int64_t last_alike, step; /* step 0: they do not part */
    double losses[2];
    bool in_common; /* whether they have such train steps at all */
};

static struct parting parting_of(const struct curve *a, const struct curve *b)
{
    struct parting parting = {0};
    for (int i = 0, k = 0; i < a->count && k < b->count;) {
        const int64_t x = a->steps[i], y = b->steps[k];
        if (x == y) {
            parting.in_common = true;
            if (!same_bits(a->losses[i], b->losses[k])) {
                parting.step = x, parting.losses[0] = a->losses[i], parting.losses[1] = b->losses[k];
                return parting;
            }
            parting.last_alike = x;
        }
        i += x <= y, k += y <= x;
    }
    return parting;
}

/* Two numbers in a row, each as long as it takes to tell it from the other. */
static void add_reals(struct table *table, const char *name, const double values[2])
{
    char texts[2][TEXT_REAL];
    for (int i = 0; i < 2; i++) text_real(values[i], texts[i]);
    add_row(table, name, isfinite(values[0]) ? texts[0] : NULL, isfinite(values[1]) ? texts[1] : NULL, true);
}

static void add_outcomes(struct table *table, const struct run *a, const struct run *b, const struct parting *parting)
{
    const double final[] = {a->result.final_loss, b->result.final_loss};
    if (a->result.status != b->result.status)
        add_row(table, "status", run_status_name(a->result.status), run_status_name(b->result.status), false);
    if (parting->step > 0) {
        char *name = memory_format("loss@%" PRId64, parting->step);
        add_reals(table, name, parting->losses);
        free(name);
    }
    if (!same_bits(final[0], final[1])) add_reals(table, "final_loss", final);
    if (strcmp(a->result.digest, b->result.digest) != 0) add_row(table, "digest", a->result.digest, b->result.digest, false);
    if (a->numerics != b->numerics) {
        const double numerics[] = {a->numerics, b->numerics};
        add_reals(table, "numerics", numerics);
    }
}

static void print_parting(const struct run *a, const struct run *b, const struct parting *parting)
{
    const bool finished = a->result.digest[0] != '\0' && b->result.digest[0] != '\0';
    if (!parting->in_common) printf("Their curves have no train step in common.\n");
    else if (parting->step > 0 && parting->last_alike == 0)
        printf("Their curves part at their first common point, train step %" PRId64 ".\n", parting->step);
    else if (parting->step > 0)
        printf("Their curves are equal to the bit up to train step %" PRId64 " and part at %" PRId64 ".\n", parting->last_alike,
               parting->step);
    else if (finished && strcmp(a->result.digest, b->result.digest) == 0)
        printf("Curves and final weights are equal to the bit.\n");
    else printf("Their curves are equal to the bit as far as both go, train step %" PRId64 ".\n", parting->last_alike);
}

static void print_diff(const struct chosen chosen[2], const struct run *a, const struct run *b, enum table_format format)
{
    const struct parting parting = parting_of(&a->result.curve, &b->result.curve);
    struct table *table = table_new();
    char names[2][64];
    for (int i = 0; i < 2; i++)
        snprintf(names[i], sizeof names[i], format == TABLE_TEXT ? "run %" PRId64 : "run_%" PRId64, chosen[i].id);
    table_column(table, format == TABLE_TEXT ? "" : "name", TABLE_LEFT);
    table_column(table, names[0], TABLE_LEFT), table_column(table, names[1], TABLE_LEFT);
    add_hparams(table, a, b);
    add_outcomes(table, a, b, &parting);
    if (format != TABLE_TEXT || table_rows(table) > 0) table_print(table, format, stdout);
    if (format == TABLE_TEXT) print_parting(a, b, &parting);
    table_free(table);
}

static enum exit_code diff(const struct diff_arguments *arguments, struct store *store, struct error *error)
{
    struct chosen chosen[2];
    struct run runs[2] = {{.numerics = 0}};
    enum exit_code code = EXIT_OK;
    for (int i = 0; code == EXIT_OK && i < 2; i++) {
        code = choosing_one(arguments->words[i], store, &chosen[i], error);
        if (code == EXIT_OK && !store_load(store, chosen[i].key, true, &runs[i], error)) {
            code = EXIT_STORE;
            if (error->message[0] == '\0') error_set(error, "run %" PRId64 " was deleted meanwhile", chosen[i].id);
        }
    }
    if (code == EXIT_OK) print_diff(chosen, &runs[0], &runs[1], arguments->format);
    for (int i = 0; i < 2; i++) run_release_arrays(&runs[i].result);
    return code;
}

int cmd_diff(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"json", 'j', NULL, 0, "Print an array of JSON objects, one for each difference", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "A B", .doc = help};
    struct diff_arguments arguments = {.format = TABLE_TEXT};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    const enum exit_code code = diff(&arguments, store, &error);
    store_close(store);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
