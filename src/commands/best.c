/* unroll best: settings ranked by the medians over their seeds. */
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "commands/choosing.h"
#include "commands/listing.h"
#include "results/metric.h"
#include "results/ranking.h"
#include "store/choose.h"

#include <math.h>
#include <stdlib.h>

static const char help[] =
    "Ranks settings by the median of their seeds, best first, behind all others those of whose seeds half or more are lost: by "
    "the loss on what is held out where all of the runs "
    "hold something out, else by the final loss, or by --metric. sd, low and high are those of the seeds; runs that "
    "diverged, or never had the metric, are `lost` and never rank; nor do runs that are `paused`. Settings of one median stand "
    "by their hyperparameters, in the order of `unroll hparams`, numbers by size and names by the alphabet.\n\n" CHOOSING_HELP
    "\n"
    "Examples:\n"
    "  unroll best\n"
    "  unroll best how-far-back -n 3 --metric \"steps_to 0.5\"\n"
    "  unroll best --all --by cell\n"
    "\nOptions:";

enum { USUAL_COUNT = 10, METRIC_KEY = 256, BY_KEY };

struct best_arguments {
    struct choosing choosing;
    const char *metric, *by, *database;
    long count;
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct best_arguments *arguments = state->input;
    char *end;
    if (choosing_option(key, value, &arguments->choosing)) return 0;
    switch (key) {
    case METRIC_KEY: arguments->metric = value; break;
    case BY_KEY: arguments->by = value; break;
    case 'n':
        arguments->count = strtol(value, &end, 10);
        if (*end != '\0' || end == value || arguments->count < 1)
            command_error(state, "-n is '%s', expected a whole number from 1", value);
        break;
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* What all of the command's parts share. */
struct best {
    const struct best_arguments *arguments;
    struct store *store;
    const char *condition;
    struct ranking ranking;
    int num_shown;
    const struct standing **shown; /* (num_shown) */
    int num_names;
    const char **names;   /* (num_names) of the hyperparameters shown */
    struct table *values; /* of the settings shown: id, and a column for each name; by id */
    int *paused;          /* (num_shown) seeds of each that are paused, and so not ranked */
};

/* Of each run chosen its id, what --by says of it, and the number of that value among the others; by id. NULL on error. */
static struct table *read_by(struct best *best, struct error *error)
{
    char *column = listing_expression(best->store, best->arguments->by, error);
    if (column == NULL) return NULL;
    char *sql = memory_format("SELECT id, %s, dense_rank() OVER (ORDER BY %s) FROM runs WHERE (%s\n) ORDER BY id", column, column,
                              best->condition);
    struct table *values = table_new();
    const bool good = store_query(best->store, sql, values, error);
    free(column), free(sql);
    if (good) return values;
    table_free(values);
    return NULL;
}

/* Whether the run is the first that has its value. */
static bool is_first(const struct table *values, int64_t run, bool *seen)
{
    const int row = listing_row(values, run);
    if (row < 0 || table_text(values, row, 1) == NULL) return false;
    bool *is_seen = &seen[strtoll(table_text(values, row, 2), NULL, 10)];
    const bool is_new = !*is_seen;
    *is_seen = true;
    return is_new;
}

/* The settings to show: the first ones, or with --by the first of each of its values. */
static bool choose_shown(struct best *best, struct error *error)
{
    const struct standings *standings = &best->ranking.standings;
    struct table *values = best->arguments->by != NULL ? read_by(best, error) : NULL;
    if (best->arguments->by != NULL && values == NULL) return false;
    bool *seen = memory_new(values != NULL ? (size_t)table_rows(values) + 1 : 1, sizeof *seen);
    best->shown = memory_new((size_t)standings->count + 1, sizeof *best->shown);
    for (int i = 0; i < standings->num_ranked && best->num_shown < best->arguments->count; i++)
        if (values == NULL || is_first(values, standings->standings[i].run, seen))
            best->shown[best->num_shown++] = &standings->standings[i];
    table_free(values);
    free(seen);
    return true;
}

/* "3, 17": the ids of the settings shown; the caller frees. */
static char *list_ids(const struct best *best)
{
    enum { LONGEST = sizeof "-9223372036854775808, " };
    char *ids = memory_new((size_t)best->num_shown * LONGEST + 1, 1), *at = ids;
    for (int i = 0; i < best->num_shown; i++) at += sprintf(at, "%s%lld", i > 0 ? ", " : "", (long long)best->shown[i]->run);
    return ids;
}

/* The hyperparameters that vary among the runs chosen, or all that a program may ask for, but those that are pooled. */
static bool read_values(struct best *best, struct error *error)
{
    char **expressions = memory_new((size_t)hparam_count(), sizeof *expressions), *list = memory_text("id"),
         *ids = list_ids(best);
    best->names = memory_new((size_t)hparam_count(), sizeof *best->names);
    const int count = listing_varying(best->store, best->condition, best->names, expressions, NULL, error);
    for (int i = 0; i < count; i++) {
        if (!hparam_named(best->names[i])->pooled) {
            char *longer = memory_format("%s, %s", list, expressions[i]);
            free(list);
            list = longer;
            best->names[best->num_names++] = best->names[i];
        }
        free(expressions[i]);
    }
    char *sql = memory_format("SELECT %s FROM runs WHERE id IN (%s) ORDER BY id", list, ids);
    best->values = table_new();
    const bool good = count >= 0 && store_query(best->store, sql, best->values, error);
    free(expressions), free(list), free(ids), free(sql);
    return good;
}

/* How many seeds of each setting shown are paused, where others have ended. */
static bool read_paused(struct best *best, struct error *error)
{
    char *ids = list_ids(best);
    char *sql = memory_format(
        "SELECT s.id, count(DISTINCT p.seed) FROM runs s JOIN (SELECT setting, seed FROM runs WHERE setting IN "
        "(SELECT setting FROM runs WHERE id IN (%s)) AND status = 'paused' AND (%s\n)) p USING (setting) WHERE s.id IN (%s) "
        "AND NOT EXISTS (SELECT 1 FROM runs f WHERE f.setting = p.setting AND f.seed = p.seed AND f.status IN "
        "('done', 'stopped', 'diverged')) GROUP BY s.id ORDER BY s.id",
        ids, best->condition, ids);
    struct table *counts = table_new();
    const bool good = store_query(best->store, sql, counts, error);
    best->paused = memory_new((size_t)best->num_shown + 1, sizeof *best->paused);
    for (int i = 0; good && i < best->num_shown; i++) {
        const int row = listing_row(counts, best->shown[i]->run);
        if (row >= 0) best->paused[i] = (int)strtol(table_text(counts, row, 1), NULL, 10);
    }
    table_free(counts);
    free(ids), free(sql);
    return good;
}

static int count_paused(const struct best *best)
{
    int paused = 0;
    for (int i = 0; i < best->num_shown; i++) paused += best->paused[i];
    return paused;
}

/* The standard deviation of the values, NaN of a single one. */
static double deviation(const struct sample *sample)
{
    return sample->count > 1 ? sqrt(sample_squares(sample) / (sample->count - 1)) : NAN;
}

static void add_number(struct table *table, int column, double value, bool is_measured)
{
    char text[TEXT_REAL];
    if (isfinite(value)) table_cell(table, column, is_measured ? text_measured(value, text) : text_real(value, text), true);
}

static void print_table(const struct best *best)
{
    static const char *const before[] = {"rank", "run"}, *const behind[] = {"seeds", "median", "sd", "low", "high", "lost"};
    const bool people = best->arguments->format == TABLE_TEXT, tells_paused = !people || count_paused(best) > 0;
    struct table *table = table_new();
    for (int i = 0; i < 2; i++) table_column(table, before[i], TABLE_LEFT);
    for (int i = 0; i < best->num_names; i++) table_column(table, best->names[i], TABLE_LEFT);
    for (int i = 0; i < 6; i++) table_column(table, behind[i], TABLE_LEFT);
    if (tells_paused) table_column(table, "paused", TABLE_LEFT);
    for (int i = 0; i < best->num_shown; i++) {
        const struct standing *standing = best->shown[i];
        const struct sample *losses = &standing->losses;
        const int row = listing_row(best->values, standing->run);
        int column = 0;
        table_row(table);
        add_number(table, column++, (double)(standing - best->ranking.standings.standings) + 1, false);
        add_number(table, column++, (double)ranking_typical(&best->ranking, standing), false);
        for (int k = 1; k <= best->num_names; k++, column++)
            if (row >= 0) table_cell(table, column, table_text(best->values, row, k), table_is_number(best->values, row, k));
        add_number(table, column++, losses->count, false);
        add_number(table, column++, standing->median, people);
        add_number(table, column++, deviation(losses), people);
        add_number(table, column++, losses->values[0], people);
        add_number(table, column++, losses->values[losses->count - 1], people);
        add_number(table, column++, standing->num_diverged, false);
        if (tells_paused) add_number(table, column++, best->paused[i], false);
    }
    table_print(table, best->arguments->format, stdout);
    fflush(stdout);
    table_free(table);
}

/* What the table does not say, on stderr. */
static void print_notes(const struct best *best)
{
    const struct standings *standings = &best->ranking.standings;
    const char *metric = best->arguments->metric, *what = standings->held_out ? "held_out_loss" : "final_loss";
    const int alike = standings_tied(standings) + standings_near(standings);
    const int paused = count_paused(best);
    int single = 0, lost = 0;
    for (int i = 0; i < best->num_shown; i++) single += best->shown[i]->losses.count == 1;
    for (int i = 0; i < best->num_shown && !standings->standings[0].is_lost; i++) lost += best->shown[i]->is_lost;
    fprintf(stderr, "median of %s over the seeds; %d of %d %s", metric != NULL ? metric : what, best->num_shown,
            standings->num_ranked, standings->num_ranked == 1 ? "setting" : "settings");
    if (standings->count > standings->num_ranked)
        fprintf(stderr, ", %d more without a run that has it", standings->count - standings->num_ranked);
    if (alike > 1) fprintf(stderr, "; the first %d cannot be told apart by their seeds", alike);
    if (lost > 0)
        fprintf(stderr, "; the last %d rank%s behind the others for the seeds that %s lost", lost, lost == 1 ? "s" : "",
                lost == 1 ? "it" : "they");
    if (paused > 0) fprintf(stderr, "; %d of their seeds %s paused", paused, paused == 1 ? "is" : "are");
    if (best->ranking.num_paused > 0)
        fprintf(stderr, "; %lld more %s paused at a rung, not ranked", (long long)best->ranking.num_paused,
                best->ranking.num_paused == 1 ? "is" : "are");
    if (single > 0) fprintf(stderr, "; with one seed the rank may be luck");
    fputc('\n', stderr);
}

static enum exit_code rank(struct best *best, const char *metric, struct error *error)
{
    const struct best_arguments *arguments = best->arguments;
    const struct standings *standings = &best->ranking.standings;
    if (!ranking_read(best->store, best->condition, metric, &best->ranking, error)) return EXIT_STORE;
    if (standings->num_ranked == 0) {
        if (best->ranking.num_paused == 0)
            error_set(error, standings->count == 0 ? "no finished run matches" : "none of the runs has that metric");
        else
            error_set(error, "no finished run matches%s: %lld %s paused at a rung; `unroll run FILE --finish` trains them",
                      standings->count == 0 ? "" : " that has that metric", (long long)best->ranking.num_paused,
                      best->ranking.num_paused == 1 ? "setting is" : "settings are");
        return EXIT_NO_RUN;
    }
    const struct hparam *by = arguments->by != NULL ? hparam_find(arguments->by) : NULL;
    if (by != NULL && by->pooled) {
        error_set(error, "--by is '%s', over which the medians are taken; expected another hyperparameter", by->name);
        return EXIT_USAGE;
    }
    if (!choose_shown(best, error)) return EXIT_USAGE;
    if (!read_values(best, error) || !read_paused(best, error)) return EXIT_STORE;
    print_table(best);
    if (arguments->format == TABLE_TEXT) print_notes(best);
    return EXIT_OK;
}

/* The SQL expression of --metric, which a median over seeds is taken of; NULL on error. The caller frees. */
static char *metric_expression(const char *name, struct store *store, struct error *error)
{
    struct metric *metric = metric_new(name, unit_find(""));
    const bool is_share = metric != NULL && metric->is_share;
    free(metric);
    if (!is_share) return listing_expression(store, name, error);
    error_set(error, "--metric is '%s', yes or no of each run, which has no median; expected another, such as sequences_to_solve",
              name);
    return NULL;
}

static enum exit_code run_best(const struct best_arguments *arguments, struct store *store, struct error *error)
{
    char *metric = arguments->metric != NULL ? metric_expression(arguments->metric, store, error) : NULL, *condition = NULL;
    enum exit_code code = EXIT_USAGE;
    if (arguments->metric == NULL || metric != NULL) condition = choosing_condition(&arguments->choosing, store, &code, error);
    if (condition != NULL) {
        struct best best = {.arguments = arguments, .store = store, .condition = condition};
        code = rank(&best, metric, error);
        ranking_release(&best.ranking);
        table_free(best.values);
        free(best.shown), free(best.names), free(best.paused);
    }
    free(condition), free(metric);
    return code;
}

int cmd_best(int argc, char **argv)
{
    static const struct argp_option options[] = {
        CHOOSING_OPTIONS,
        {"count", 'n', "COUNT", 0, "So many settings (default: 10)", 0},
        {"metric", METRIC_KEY, "METRIC", 0, "What to rank by, smallest first: a metric of figures, or a column of runs", 0},
        {"by", BY_KEY, "AXIS", 0, "Only the best setting of each value of this hyperparameter", 0},
        {"json", 'j', NULL, 0, "Print an array of JSON objects", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = CHOOSING_ARGS, .doc = help};
    struct best_arguments arguments = {.format = TABLE_TEXT, .count = USUAL_COUNT};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    const enum exit_code code = run_best(&arguments, store, &error);
    store_close(store);
    choosing_release(&arguments.choosing);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
