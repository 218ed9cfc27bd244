/* unroll compare: whether two settings, or two experiments, differ by more than luck. */
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "commands/curve.h"
#include "commands/importance.h"
#include "commands/listing.h"
#include "commands/verdict.h"
#include "store/choose.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Compares A with B: what differs, how each ends, and whether the difference is more than luck. Runs that agree in the seed, "
    "and in all else that varies within A or within B, are pairs. If neither side is better, the differences within the pairs "
    "could as well have the other signs: p is the share of all signs that put the mean as far from 0 (exact up to 16 pairs, "
    "sampled with a fixed seed beyond). The interval is a bootstrap's, 95 %. A run stands for its setting, with all its seeds; "
    "of "
    "experiments without a pair the best settings are compared.\n\n"
    "Of one choice of runs it says which axis matters: the share of the metric's variance that each axis and each pair of "
    "them explains, beside the seeds', in a grid of settings by their medians (of settings that are no grid, rank "
    "correlations), and which of the best settings cannot be told apart.\n\n" CHOOSING_HELP "\n"
    "Examples:\n"
    "  unroll compare 12 40\n"
    "  unroll compare how-far-back\n"
    "  unroll compare @best:how-far-back @best:cells --metric \"steps_to 0.5\"\n"
    "  unroll compare adam sgd --where \"state_size = 16\"\n"
    "\nOptions:";

enum { METRIC_KEY = 256, MOST_VALUES = 5 };

struct compare_arguments {
    struct choosing choosing;
    const char *metric, *database;
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct compare_arguments *arguments = state->input;
    if (choosing_option(key, value, &arguments->choosing)) return 0;
    switch (key) {
    case METRIC_KEY: arguments->metric = value; break;
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_END:
        if (arguments->choosing.num_words > 2) argp_error(state, "expected two choices of runs, A and B, or one");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* The values of an expression over a side's runs: "16", "4, 16, 64", "1 to 12 (12 values)"; "-" where none of them uses it, and
 * `empty` for one that is empty. The caller frees; NULL on error. */
static char *spoken_values(struct store *store, const char *expression, const char *empty, const struct side *side,
                           struct error *error)
{
    char *sql =
        memory_format("SELECT DISTINCT %s AS value FROM %s WHERE (%s\n) ORDER BY 1", expression, side->source, side->condition);
    char *text = memory_text("");
    struct table *table = table_new();
    const bool good = store_query(store, sql, table, error);
    const int count = good ? table_rows(table) : 0;
    for (int i = 0; i < count; i++) {
        const char *value = table_text(table, i, 0);
        if (count > MOST_VALUES && i > 0 && i < count - 1) continue;
        char *longer = memory_format("%s%s%s", text,
                                     i == 0                ? ""
                                     : count > MOST_VALUES ? " to "
                                                           : ", ",
                                     value == NULL      ? "-"
                                     : value[0] == '\0' ? empty
                                                        : value);
        free(text);
        text = longer;
    }
    if (count > MOST_VALUES) {
        char *longer = memory_format("%s (%d values)", text, count);
        free(text);
        text = longer;
    }
    table_free(table);
    free(sql);
    if (good) return text;
    free(text);
    return NULL;
}

static bool is_over(const struct sides *sides, const char *name)
{
    for (int i = 0; i < sides->num_over; i++)
        if (strcmp(sides->over[i], name) == 0) return true;
    return hparam_named(name)->pooled;
}

static void add_texts(struct table *table, const char *name, const char *const texts[2], bool are_numbers)
{
    table_row(table);
    table_cell(table, 0, name, false);
    for (int i = 0; i < 2; i++) table_cell(table, i + 1, texts[i], are_numbers && texts[i] != NULL);
}

/* A row for each hyperparameter in which the sides differ. */
static bool add_differences(const struct sides *sides, struct store *store, struct table *table, struct error *error)
{
    const char **names = memory_new((size_t)hparam_count(), sizeof *names);
    char **expressions = memory_new((size_t)hparam_count(), sizeof *expressions);
    char *both = memory_format("(%s\n) OR (%s\n)", sides->sides[0].condition, sides->sides[1].condition);
    const int count = listing_varying(store, both, names, expressions, NULL, error);
    bool good = count >= 0;
    for (int i = 0; i < count; i++) {
        const char *empty = hparam_named(names[i])->label ? HPARAM_UNLABELLED : "";
        char *texts[2] = {NULL, NULL};
        for (int k = 0; good && k < 2; k++)
            good = (texts[k] = spoken_values(store, expressions[i], empty, &sides->sides[k], error)) != NULL;
        if (good && (!is_over(sides, names[i]) || (strcmp(texts[0], texts[1]) != 0 && !hparam_named(names[i])->pooled)))
            add_texts(table, names[i], (const char *const[]){texts[0], texts[1]}, false);
        free(texts[0]), free(texts[1]), free(expressions[i]);
    }
    free(names), free(expressions), free(both);
    return good;
}

static const char *text_of(double value, char text[TEXT_REAL])
{
    return isfinite(value) ? text_measured(value, text) : NULL;
}

static void add_measured(struct table *table, const char *name, double a, double b)
{
    char texts[2][TEXT_REAL];
    add_texts(table, name, (const char *const[]){text_of(a, texts[0]), text_of(b, texts[1])}, true);
}

static void add_counts(struct table *table, const char *name, int64_t a, int64_t b)
{
    char texts[2][TEXT_REAL];
    if (a == 0 && b == 0) return;
    snprintf(texts[0], TEXT_REAL, "%" PRId64, a), snprintf(texts[1], TEXT_REAL, "%" PRId64, b);
    add_texts(table, name, (const char *const[]){texts[0], texts[1]}, true);
}

/* The values of a side, sorted: of its pairs, or, where there are none, of its best setting's runs. */
static struct sample side_sample(const struct sides *sides, int side, double *sorted)
{
    const struct standings *standings = &sides->sides[side].ranking.standings;
    if (sides->num_pairs == 0) return standings->num_ranked > 0 ? standings->standings[0].losses : (struct sample){0};
    memcpy(sorted, sides->values[side], (size_t)sides->num_pairs * sizeof *sorted);
    qsort(sorted, (size_t)sides->num_pairs, sizeof *sorted, compare_doubles);
    return (struct sample){sides->num_pairs, sorted};
}

static int count_lost(const struct side *side)
{
    int lost = 0;
    for (int i = 0; i < side->ranking.standings.count; i++) lost += side->ranking.standings.standings[i].num_diverged;
    return lost;
}

static void add_outcomes(const struct sides *sides, const struct sample samples[2], struct table *table)
{
    const struct side *a = &sides->sides[0], *b = &sides->sides[1];
    double ends[2][3];
    for (int i = 0; i < 2; i++) {
        ends[i][0] = sorted_quantile(samples[i].values, samples[i].count, 0.5);
        ends[i][1] = samples[i].count > 0 ? samples[i].values[0] : NAN;
        ends[i][2] = samples[i].count > 0 ? samples[i].values[samples[i].count - 1] : NAN;
    }
    if (a->ranking.standings.count > 1 || b->ranking.standings.count > 1)
        add_counts(table, "settings", a->ranking.standings.count, b->ranking.standings.count);
    add_counts(table, "runs", a->ranking.ends.count, b->ranking.ends.count);
    add_counts(table, "lost", count_lost(a), count_lost(b));
    add_measured(table, sides->metric, ends[0][0], ends[1][0]);
    if (samples[0].count > 1 || samples[1].count > 1) {
        add_measured(table, "lowest", ends[0][1], ends[1][1]);
        add_measured(table, "highest", ends[0][2], ends[1][2]);
    }
    add_counts(table, "curve of run", side_typical(a), side_typical(b));
}

static bool print_table(const struct sides *sides, const struct sample samples[2], struct store *store, struct error *error)
{
    struct table *table = table_new();
    table_column(table, "", TABLE_LEFT);
    for (int i = 0; i < 2; i++) {
        char *name = memory_format("%c: %s%s", 'A' + i, sides->sides[i].is_best ? "best of " : "", sides->sides[i].word);
        char *shown = text_printable_copy(name);
        table_column(table, shown, TABLE_LEFT);
        free(name), free(shown);
    }
    const bool good = add_differences(sides, store, table, error);
    if (good) add_outcomes(sides, samples, table);
    if (good) table_print(table, TABLE_TEXT, stdout);
    table_free(table);
    return good;
}

/* Both curves on the same axes; what cannot be read, as it is gone, is not drawn. */
static void print_curves(const struct sides *sides, struct store *store)
{
    struct run runs[2] = {{.num_weights = 0}};
    struct curve curves[2] = {{0}};
    for (int i = 0; i < 2; i++) {
        struct error ignored = {""};
        struct chosen chosen;
        char id[TEXT_REAL];
        snprintf(id, sizeof id, "%" PRId64, side_typical(&sides->sides[i]));
        if (choose_run(store, id, &chosen, &ignored) && store_load(store, chosen.key, true, &runs[i], &ignored))
            curves[i] = runs[i].result.curve;
    }
    putchar('\n');
    curve_draw(curves, 2, stdout);
    for (int i = 0; i < 2; i++) run_release_arrays(&runs[i].result);
}

static void add_real(struct table *table, int column, double value)
{
    char text[TEXT_REAL];
    if (isfinite(value)) table_cell(table, column, text_real(value, text), true);
}

/* One row for programs. */
static void print_row(const struct sides *sides, const struct sample samples[2], const struct paired *paired,
                      enum table_format format)
{
    static const char *const names[] = {"a",          "b",   "metric", "a_median", "b_median", "pairs",   "lost_pairs",
                                        "difference", "low", "high",   "p",        "exact",    "settled", "pairs_needed"};
    struct table *table = table_new();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) table_column(table, names[i], TABLE_LEFT);
    table_row(table);
    int column = 0;
    for (int i = 0; i < 2; i++) table_cell(table, column++, sides->sides[i].word, false);
    table_cell(table, column++, sides->metric, false);
    for (int i = 0; i < 2; i++) add_real(table, column++, sorted_quantile(samples[i].values, samples[i].count, 0.5));
    add_real(table, column++, sides->num_pairs), add_real(table, column++, sides->num_lost);
    if (sides->num_pairs > 0) {
        const double numbers[] = {paired->difference, paired->low,        paired->high,          paired->p,
                                  paired->is_exact,   paired->is_settled, (double)paired->needed};
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) add_real(table, column++, numbers[i]);
    }
    table_print(table, format, stdout);
    table_free(table);
}

static struct paired test_pairs(const struct sides *sides)
{
    double *differences = memory_new((size_t)sides->num_pairs + 1, sizeof *differences);
    for (int i = 0; i < sides->num_pairs; i++) differences[i] = sides->values[1][i] - sides->values[0][i];
    const struct paired paired = sides->num_pairs > 0 ? paired_of(differences, sides->num_pairs) : (struct paired){0};
    free(differences);
    return paired;
}

static enum exit_code compare(const struct compare_arguments *arguments, struct store *store, struct error *error)
{
    struct sides sides;
    enum exit_code code = sides_read(&arguments->choosing, arguments->metric, store, &sides, error);
    if (code == EXIT_OK) {
        double *sorted = memory_new(2 * (size_t)sides.num_pairs + 1, sizeof *sorted);
        struct sample samples[2];
        for (int i = 0; i < 2; i++) samples[i] = side_sample(&sides, i, sorted + i * sides.num_pairs);
        const struct paired paired = test_pairs(&sides);
        if (arguments->format != TABLE_TEXT) print_row(&sides, samples, &paired, arguments->format);
        else if (print_table(&sides, samples, store, error)) print_curves(&sides, store), verdict_say(&sides, &paired);
        else code = EXIT_STORE;
        free(sorted);
    }
    sides_release(&sides);
    return code;
}

/* Of one choice of runs, or the newest experiment. */
static enum exit_code rank_axes(const struct compare_arguments *arguments, struct store *store, struct error *error)
{
    char *value = arguments->metric != NULL ? listing_expression(store, arguments->metric, error) : NULL, *condition = NULL;
    enum exit_code code = EXIT_USAGE;
    if (arguments->metric == NULL || value != NULL) condition = choosing_condition(&arguments->choosing, store, &code, error);
    if (condition != NULL) code = importance_say(store, condition, arguments->metric, value, arguments->format, error);
    free(value), free(condition);
    return code;
}

int cmd_compare(int argc, char **argv)
{
    static const struct argp_option options[] = {
        CHOOSING_OPTIONS,
        {"metric", METRIC_KEY, "METRIC", 0, "What to compare (default: as in `unroll best`)", 0},
        {"json", 'j', NULL, 0, "Print an array of one JSON object", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "A B\n[RUNS]", .doc = help};
    struct compare_arguments arguments = {.format = TABLE_TEXT};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    const enum exit_code code =
        arguments.choosing.num_words == 2 ? compare(&arguments, store, &error) : rank_axes(&arguments, store, &error);
    store_close(store);
    choosing_release(&arguments.choosing);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
