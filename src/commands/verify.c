/* `unroll verify`: trains runs of the store again and compares what comes of it with what is kept, bit by bit. */
#include "base/available.h"
#include "base/cores.h"
#include "base/error.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/table.h"
#include "commands/choosing.h"
#include "commands/disputes.h"
#include "experiment/training.h"
#include "runner/progress.h"
#include "runner/runner.h"
#include "store/choose.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLE_KEY = 256, JSON_KEY, SHORT_KEY = 8 };

struct options {
    struct choosing choosing;
    int jobs;
    const char *db;
    double percent;
    struct asked asked;
    enum table_format format;
};

/* A run of the store that is to be trained again. */
struct check {
    char key[RUN_KEY];
    int64_t id;
    char verdict[256]; /* empty until it is known */
    bool differs, paused;
    bool disputed; /* databases that were merged said different things of it */
};

struct verify {
    struct store *store; /* open for reading */
    int64_t count;
    struct check *checks; /* (count) */
    struct run *runs;     /* (num_runs): those that can be trained, and whose check each is */
    struct check **owners;
    int64_t num_runs;
    struct progress *progress;
};

static int by_id(const void *a, const void *b)
{
    const struct check *x = a, *y = b;
    return (x->id > y->id) - (x->id < y->id);
}

/* What the words mean; with --set each is an experiment. */
static char *condition_of(const struct verify *verify, const struct options *options, enum exit_code *code, struct error *error)
{
    const struct choosing *choosing = &options->choosing;
    if (options->asked.num_sets > 0)
        return choosing_experiment(&options->asked, choosing->words[0], command_database(options->db), verify->store, code,
                                   error);
    struct choosing all = *choosing;
    all.all = true; /* without words it is the whole database */
    return choosing_condition(&all, verify->store, code, error);
}

/* All that are named, to say of those that are not finished that they are not; else the finished ones. */
static bool choose_finished(struct verify *verify, const struct options *options, const char *condition, struct choice *choice,
                            struct error *error)
{
    const bool named = options->choosing.num_words > 0;
    const char *open = disputes_open(verify->store);
    char *sql = named ? memory_text(condition)
                      : memory_format("(%s\n) AND (status IN ('done', 'stopped', 'diverged') OR %s)", condition, open);
    const bool good = choose_where(verify->store, sql, choice, error);
    free(sql);
    return good;
}

/* Of the runs that are asked for those whose keys, which are evenly spread, come first: the same on every machine. */
static enum exit_code choose(struct verify *verify, const struct options *options, struct error *error)
{
    enum exit_code code = EXIT_OK;
    struct choice choice = {0};
    char *condition = condition_of(verify, options, &code, error);
    if (condition != NULL && !choose_finished(verify, options, condition, &choice, error)) code = EXIT_STORE;
    verify->count = (int64_t)ceil((double)choice.count * options->percent / 100.0);
    verify->checks = memory_new((size_t)verify->count + 1, sizeof *verify->checks);
    for (int64_t i = 0; i < verify->count; i++) {
        verify->checks[i].id = choice.runs[i].id;
        memcpy(verify->checks[i].key, choice.runs[i].key, sizeof verify->checks[i].key);
    }
    if (options->percent >= 100.0) qsort(verify->checks, (size_t)verify->count, sizeof *verify->checks, by_id);
    if (code == EXIT_OK && verify->count == 0) {
        const bool any = options->choosing.num_words > 0 || options->choosing.where != NULL;
        error_set(error, any ? "the database has none of these runs" : "the database holds no finished run");
        code = EXIT_NO_RUN;
    }
    choice_release(&choice);
    free(condition);
    return code;
}

/* Fills the run to train, or says why that cannot be or is not needed. */
static bool prepare(struct verify *verify, struct check *check, struct run *run)
{
    struct run kept;
    struct error error = {""};
    char key[RUN_KEY];
    if (!store_load(verify->store, check->key, false, &kept, &error)) {
        snprintf(check->verdict, sizeof check->verdict, "cannot: %.200s",
                 error.message[0] != '\0' ? error.message : "it is gone");
        return false;
    }
    *run = (struct run){.hparams = kept.hparams};
    memcpy(run->key, check->key, sizeof run->key);
    const bool is_finished = run_has_ended(kept.result.status) || kept.result.status == RUN_DIVERGED;
    check->disputed = !is_finished && disputes_has(verify->store, check->key);
    check->paused = kept.result.status == RUN_PAUSED && !check->disputed;
    if (check->paused) {
        snprintf(check->verdict, sizeof check->verdict, "paused: `unroll run FILE --finish` trains it to its end");
        return false;
    }
    if (!is_finished && !check->disputed) {
        snprintf(check->verdict, sizeof check->verdict, "cannot: it is not finished (%s)", run_status_name(kept.result.status));
        return false;
    }
    if (kept.numerics != trainer_numerics()) {
        snprintf(check->verdict, sizeof check->verdict, "cannot: numerics version %d differs from this machine's %d",
                 kept.numerics, trainer_numerics());
        return false;
    }
    run_key(&run->hparams, kept.numerics, key);
    check->differs = strcmp(key, check->key) != 0;
    if (check->differs) {
        snprintf(check->verdict, sizeof check->verdict, "differs: its key is not that of its hyperparameters");
        return false;
    }
    if (run_check(&run->hparams, &error)) return true;
    snprintf(check->verdict, sizeof check->verdict, "cannot: %.200s", error.message);
    return false;
}

/* Losses that are not finite are kept as one, NULL. */
static bool same_loss(double kept, double trained)
{
    return isfinite(kept) && isfinite(trained) ? kept == trained : isfinite(kept) == isfinite(trained);
}

/* The number of the first point in which the curves differ, or -1. */
static int first_difference(const struct curve *kept, const struct curve *trained)
{
    int shorter = kept->count < trained->count ? kept->count : trained->count;
    for (int i = 0; i < shorter; i++)
        if (kept->steps[i] != trained->steps[i] || !same_loss(kept->losses[i], trained->losses[i])) return i;
    return kept->count == trained->count ? -1 : shorter;
}

static void compare(struct check *check, const struct run_result *kept, const struct run_result *trained)
{
    const int at = first_difference(&kept->curve, &trained->curve);
    check->differs = true;
    if (at >= 0)
        snprintf(check->verdict, sizeof check->verdict, "differs from step %lld on",
                 (long long)(at > 0 && at <= trained->curve.count ? trained->curve.steps[at - 1] + 1 : 1));
    else if (kept->status != trained->status)
        snprintf(check->verdict, sizeof check->verdict, "differs: %s, trained again %s", run_status_name(kept->status),
                 run_status_name(trained->status));
    else if (run_has_ended(kept->status) && (kept->final_loss != trained->final_loss || kept->best_loss != trained->best_loss))
        snprintf(check->verdict, sizeof check->verdict, "differs: same curve, another final_loss or best_loss");
    else if (first_difference(&kept->held_out.curve, &trained->held_out.curve) >= 0)
        snprintf(check->verdict, sizeof check->verdict, "differs: same curve, another loss on what is held out");
    else if (kept->held_out.solved_at != trained->held_out.solved_at)
        snprintf(check->verdict, sizeof check->verdict, "differs: same curve, another solved_at");
    else if (kept->stopped_step != trained->stopped_step)
        snprintf(check->verdict, sizeof check->verdict, "differs: same curve, another stopped_step");
    else if (kept->diverged_step != trained->diverged_step)
        snprintf(check->verdict, sizeof check->verdict, "differs: same curve, another diverged_step");
    else if (strcmp(kept->digest, trained->digest) != 0)
        snprintf(check->verdict, sizeof check->verdict, "differs: same curve, another digest");
    else {
        check->differs = false;
        snprintf(check->verdict, sizeof check->verdict, "same");
    }
}

static void judge(const struct verify *verify, struct check *check, const struct run_result *trained)
{
    struct run kept;
    struct error error = {""};
    if (check->disputed) {
        check->differs = !disputes_judge(verify->store, check->key, trained->digest, check->verdict, sizeof check->verdict);
    } else if (store_load(verify->store, check->key, true, &kept, &error)) {
        compare(check, &kept.result, trained);
        run_release_arrays(&kept.result);
    } else {
        snprintf(check->verdict, sizeof check->verdict, "cannot: %.200s",
                 error.message[0] != '\0' ? error.message : "it is gone");
    }
}

static void finish(void *context, const struct run *run)
{
    struct verify *verify = context;
    if (run->result.status != RUN_FAILED) judge(verify, verify->owners[run - verify->runs], &run->result); /* else it is said */
    progress_run(verify->progress, run);
}

/* Its data cannot be had, say. */
static void fail(void *context, const struct run *run, const struct error *error)
{
    struct verify *verify = context;
    struct check *check = verify->owners[run - verify->runs];
    snprintf(check->verdict, sizeof check->verdict, "cannot: %.200s", error->message);
}

static void share(void *context, double done)
{
    struct verify *verify = context;
    progress_share(verify->progress, done);
}

static void train_again(struct verify *verify, int jobs)
{
    static const struct experiment no_axes; /* to name the best run by */
    verify->runs = memory_new((size_t)verify->count, sizeof *verify->runs);
    verify->owners = memory_new((size_t)verify->count, sizeof *verify->owners);
    for (int64_t i = 0; i < verify->count; i++)
        if (prepare(verify, &verify->checks[i], &verify->runs[verify->num_runs]))
            verify->owners[verify->num_runs++] = &verify->checks[i];
    verify->progress = progress_new(&no_axes, verify->num_runs);
    if (verify->num_runs > 0)
        runner_train(verify->runs, verify->num_runs, jobs,
                     &(struct runner_events){.context = verify,
                                             .finish = finish,
                                             .stop = interrupt_flag(),
                                             .fail = fail,
                                             .progress = share,
                                             .memory = memory_available().bytes / 10 * 9});
    progress_free(verify->progress);
}

static int print_verdicts(const struct verify *verify, enum table_format format)
{
    static const char *const columns[] = {"id", "key", "verdict"};
    struct table *table = table_new();
    int64_t same = 0, differ = 0, paused = 0;
    for (int c = 0; c < 3; c++) table_column(table, columns[c], TABLE_LEFT);
    for (int64_t i = 0; i < verify->count; i++) {
        const struct check *check = &verify->checks[i];
        char id[32], key[SHORT_KEY + 1];
        snprintf(id, sizeof id, "%lld", (long long)check->id);
        snprintf(key, sizeof key, "%.*s", SHORT_KEY, check->key);
        table_row(table);
        table_cell(table, 0, id, true);
        table_cell(table, 1, key, false);
        table_cell(table, 2, check->verdict, false);
        differ += check->differs;
        paused += check->paused;
        same += strcmp(check->verdict, "same") == 0 || (check->disputed && !check->differs);
    }
    table_print(table, format, stdout);
    table_free(table);
    fflush(stdout);
    fprintf(stderr, "%lld the same, %lld differ, %lld cannot be verified here", (long long)same, (long long)differ,
            (long long)(verify->count - same - differ - paused));
    if (paused > 0) fprintf(stderr, "; %lld %s paused, not finished", (long long)paused, paused == 1 ? "is" : "are");
    fputc('\n', stderr);
    return differ > 0 ? EXIT_RUN_FAILED : EXIT_OK;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct options *options = state->input;
    char *end;
    if (key != CHOOSING_ALL_KEY && choosing_option(key, argument, &options->choosing)) return 0;
    switch (key) {
    case COMMAND_DB_KEY: options->db = argument; break;
    case ASKED_SET_KEY: asked_set(&options->asked, argument); break;
    case SAMPLE_KEY:
        options->percent = strtod(argument, &end);
        if (*end == '%') end++;
        if (end == argument || *end != '\0' || !(options->percent > 0.0 && options->percent <= 100.0))
            command_error(state, "--sample is '%s', expected a percentage, above 0 to 100", argument);
        break;
    case 'j': options->jobs = command_jobs(state, argument); break;
    case JSON_KEY: options->format = TABLE_JSON; break;
    case ARGP_KEY_END:
        if (options->asked.num_sets > 0 && (options->choosing.num_words != 1 || options->choosing.where != NULL))
            argp_error(state, "--set speaks of one experiment; which?");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static const struct argp_option option_table[] = {
    CHOOSING_WHERE_OPTION,
    {"sample", SAMPLE_KEY, "PERCENT", 0, "So many of them, always the same ones", 0},
    {"jobs", 'j', "N", 0, "Threads to train with (default: the cores this process may use)", 0},
    {"json", JSON_KEY, NULL, 0, "Print an array of JSON objects: id, key, verdict", 0},
    ASKED_SET_OPTION,
    COMMAND_DB_OPTION,
    {0},
};

static const struct argp argp = {
    option_table,
    parse_option,
    CHOOSING_ARGS,
    "Examples:\n"
    "  unroll verify --sample 5%\n"
    "  unroll verify 12 9f3a @best\n"
    "  unroll verify my.cfg --set optimizer=adam    the runs of an experiment\n"
    "\n"
    "Trains finished runs again, all of them without RUNS, and compares curves and digests with those of the database, to "
    "the last bit; of a run that databases disagree about it says whose digest comes out. The database is not touched. Exit code "
    "1 "
    "if any differs.\n\n" CHOOSING_WORDS,
    NULL,
    NULL,
    NULL,
};

int cmd_verify(int argc, char **argv)
{
    struct options options = {.percent = 100, .jobs = cores_to_use().count};
    struct verify verify = {0};
    struct error error = {""};
    enum exit_code chosen = EXIT_STORE;
    command_parse(&argp, argc, argv, &options);
    verify.store = store_open(command_database(options.db), STORE_READ, &error);
    if (verify.store != NULL) chosen = choose(&verify, &options, &error);
    int code = chosen;
    if (chosen != EXIT_OK) error_report(&error, chosen);
    else {
        train_again(&verify, options.jobs);
        code = interrupt_code() != EXIT_OK ? EXIT_OK : print_verdicts(&verify, options.format);
    }
    store_close(verify.store);
    free(verify.checks);
    free(verify.runs);
    free(verify.owners);
    choosing_release(&options.choosing);
    asked_release(&options.asked);
    return code;
}
