/* `unroll run`: experiment file -> experiment -> runs -> trainer -> store -> figure and answer. */
#include "base/cores.h"
#include "base/error.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/text.h"
#include "cluster/shards.h"
#include "commands/answer.h"
#include "commands/asked.h"
#include "commands/command.h"
#include "commands/draw.h"
#include "commands/duration.h"
#include "commands/halve.h"
#include "commands/live.h"
#include "commands/page.h"
#include "commands/plan.h"
#include "commands/train.h"
#include "commands/unmerged.h"
#include "commands/warn.h"
#include "experiment/experiment.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    PLAN_KEY = 256,
    LIST_KEY,
    NO_PLOT_KEY,
    CHECKPOINT_KEY,
    WATCH_KEY,
    JSON_KEY,
    SHARD_KEY,
    TIME_KEY,
    MAX_RUNS_KEY,
    FINISH_KEY,
    PAGE_KEY
};

#define CHECKPOINT_SECONDS 10.0
#define MOST_SECONDS 1e6

struct options {
    int num_files, jobs;
    const char **files, *db, *page;
    struct asked asked;
    double checkpoint_seconds;
    bool plan, list, json, no_plot, watch, finish;
    int shards;       /* of a plan */
    int64_t max_runs; /* 0: any number */
    double seconds;   /* 0: any time */
    struct shard shard;
};

/* The store broke: keeps what can be kept and says what cannot. */
static int report_failure(const struct experiment *experiment, struct train *train)
{
    struct error again = {""};
    char *beside, printable[4096];
    const bool is_there = store_is_there(train->store, &train->error); /* else what a write complained about follows from that */
    int64_t lost = store_rescue(train->store, experiment, &beside, &again);
    error_report(&train->error, EXIT_STORE);
    if (beside != NULL)
        fprintf(stderr, "the finished runs %sare kept in %s\n", is_there ? "that it lacks " : "",
                text_printable(beside, printable, sizeof printable));
    if (lost > 0)
        fprintf(stderr, "%lld finished %s not kept; the same command trains %s again\n", (long long)lost,
                lost == 1 ? "run was" : "runs were", lost == 1 ? "it" : "them");
    else if (beside == NULL) fprintf(stderr, "all finished runs are kept; the same command goes on\n");
    free(beside);
    return EXIT_STORE;
}

/* After training: what to say, the figures, the answer. */
static int conclude(const struct options *options, const struct experiment *experiment, struct train *train, const char *db)
{
    if (train->failed || !store_flush(train->store, &train->error)) return report_failure(experiment, train);
    if (interrupt_code() != EXIT_OK) {
        fprintf(stderr, "stopped: %lld finished %s kept in %s; the same command goes on with the rest\n",
                (long long)train->finished, train->finished == 1 ? "run is" : "runs are", db);
        if (options->page != NULL && !page_draw_now(experiment, train->experiment, train->store, 0, options->page, &train->error))
            error_report(&train->error, EXIT_FIGURE);
        return (int)interrupt_code();
    }
    const bool none = options->no_plot || (experiment->has_figures && experiment->num_figures == 0);
    interrupt_be_patient(false);
    int code = none ? EXIT_OK : draw_experiment(experiment, train->store, db, &(struct draw_options){0});
    if (code == EXIT_OK && options->page != NULL)
        code = draw_experiment(experiment, train->store, db, &(struct draw_options){.out = options->page});
    if (code == EXIT_FIGURE) {
        error_set(&train->error, "all runs are kept; `unroll plot %.512s` draws the figures", experiment->path);
        error_report(&train->error, EXIT_FIGURE);
    }
    if (!answer_print(experiment, train->store, &train->error)) return error_report(&train->error, EXIT_STORE);
    interrupt_be_patient(true);
    if (!store_flush(train->store, &train->error)) return report_failure(experiment, train);
    if (train->too_large > 0) return EXIT_MEMORY;
    return code == EXIT_OK && train->failed_runs > 0 ? EXIT_RUN_FAILED : code;
}

static int plan(const struct experiment *experiment, const char *db, const struct options *options)
{
    struct error error = {""};
    struct store *store = NULL;
    if (access(db, F_OK) == 0 && (store = store_open(db, STORE_READ, &error)) == NULL) return error_report(&error, EXIT_STORE);
    if (options->json) plan_print_json(experiment, store);
    else plan_print(experiment, store, &(struct plan_options){options->jobs, options->shards, options->finish, options->list});
    store_close(store);
    return EXIT_OK;
}

static int train_experiment(const struct options *options, const struct experiment *experiment, const char *db)
{
    struct train train = {0};
    if (!train_open(&train, db)) return error_report(&train.error, EXIT_STORE);
    int code = EXIT_STORE;
    unmerged_say(experiment, db, 0);
    interrupt_be_patient(true); /* claims are given back, checkpoints kept, finished runs written */
    asked_say_other(experiment, train.store, db);
    if (!store_experiment(train.store, experiment, &train.experiment, &train.error)) {
        error_report(&train.error, EXIT_STORE);
    } else {
        const struct train_options how = {
            options->jobs,   options->checkpoint_seconds, db, options->watch, options->page, options->shard, options->max_runs,
            options->seconds};
        (experiment->halving.first > 0 && !options->finish ? halve : train_missing)(&how, experiment, &train);
        code = conclude(options, experiment, &train, db);
    }
    store_close(train.store);
    interrupt_be_patient(false);
    return code;
}

/* A part is no answer yet. */
static int conclude_shard(const struct train *train, bool published, enum exit_code stopped)
{
    if (!published) return error_report(&train->error, EXIT_STORE);
    if (train->failed) {
        error_report(&train->error, EXIT_STORE);
        fprintf(stderr, "what was kept before is published; the same command trains the rest\n");
        return EXIT_STORE;
    }
    if (stopped != EXIT_OK) {
        fprintf(stderr, "stopped: what is finished is published, and where long runs stand; the same command goes on\n");
        return (int)stopped;
    }
    if (train->too_large > 0) return EXIT_MEMORY;
    return train->failed_runs > 0 ? EXIT_RUN_FAILED : EXIT_OK;
}

static int train_shard(const struct options *options, const struct experiment *experiment, const char *db)
{
    struct train train = {0};
    char *folder = shards_folder(db, experiment, options->shard.count);
    unmerged_say(experiment, db, options->shard.count);
    int code = EXIT_STORE;
    interrupt_be_patient(true);
    if (train_open_shard(&train, folder, &options->shard, db)) {
        if (!store_experiment(train.store, experiment, &train.experiment, &train.error)) train.failed = true;
        else
            train_missing(&(struct train_options){options->jobs, options->checkpoint_seconds, folder, options->watch, NULL,
                                                  options->shard, options->max_runs, options->seconds},
                          experiment, &train);
        const struct error broke = train.error;
        const enum exit_code stopped = interrupt_code();
        const bool published = train_close_shard(&train);
        if (published) train.error = broke;
        code = conclude_shard(&train, published, stopped);
    } else {
        error_report(&train.error, EXIT_STORE);
    }
    interrupt_be_patient(false);
    free(folder);
    return code;
}

static int run_experiment(const struct options *options, const struct experiment *experiment)
{
    const char *db = command_database(options->db);
    struct error error = {""};
    if ((options->shard.count > 0 || options->shards > 0) && !options->finish && !shard_check(experiment, &error))
        return error_report(&error, EXIT_USAGE);
    warn_of_exclude(experiment);
    if (!options->finish) warn_of_halving(experiment);
    if (options->plan) return plan(experiment, db, options);
    return options->shard.count > 0 ? train_shard(options, experiment, db) : train_experiment(options, experiment, db);
}

/* Two experiments of one name would take each other's place in the database and among the figures. */
static bool check_names(const struct experiment *experiments, int count, struct error *error)
{
    for (int i = 1; i < count; i++)
        for (int k = 0; k < i; k++)
            if (strcmp(experiments[i].name, experiments[k].name) == 0 && strcmp(experiments[i].text, experiments[k].text) != 0)
                return error_set(error, "%s and %s are two experiments with the name '%s', expected a name of its own for each",
                                 experiments[k].path, experiments[i].path, experiments[i].name);
    return true;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct options *options = state->input;
    struct error error = {""};
    char *end;
    switch (key) {
    case COMMAND_DB_KEY: options->db = argument; break;
    case PLAN_KEY: options->plan = true; break;
    case LIST_KEY: options->list = true; break;
    case COMMAND_SHARDS_KEY: options->shards = command_shards(state, "shards", argument); break;
    case JSON_KEY: options->json = true; break;
    case SHARD_KEY:
        if (!shard_parse(argument, &options->shard, &error)) command_error(state, "--shard: %s", error.message);
        break;
    case NO_PLOT_KEY: options->no_plot = true; break;
    case WATCH_KEY: options->watch = true; break;
    case PAGE_KEY:
        if (!live_check(argument, &error)) command_error(state, "%s", error.message);
        options->page = argument;
        break;
    case ASKED_SET_KEY: asked_set(&options->asked, argument); break;
    case ARGP_KEY_ARG: options->files[options->num_files++] = argument; break;
    case 'j': options->jobs = command_jobs(state, argument); break;
    case CHECKPOINT_KEY:
        options->checkpoint_seconds = strtod(argument, &end);
        if (*argument == '\0' || *end != '\0' ||
            !(options->checkpoint_seconds >= 0.0 && options->checkpoint_seconds <= MOST_SECONDS))
            command_error(state, "--checkpoint-every is '%s', expected seconds, 0 to %.0e", argument, MOST_SECONDS);
        break;
    case TIME_KEY:
        options->seconds = duration_read(argument);
        if (!(options->seconds > 0.0)) command_error(state, "--time is '%s', expected a time such as 90s, 10m or 2h", argument);
        break;
    case FINISH_KEY: options->finish = true; break;
    case MAX_RUNS_KEY:
        options->max_runs = strtoll(argument, &end, 10);
        if (*argument == '\0' || *end != '\0' || options->max_runs < 1)
            command_error(state, "--max-runs is '%s', expected a whole number, 1 or more", argument);
        break;
    case ARGP_KEY_END:
        if (options->num_files == 0) argp_error(state, "no experiment file; try experiments/how-far-back.cfg");
        if (options->shard.count > 0 && options->plan) argp_error(state, "--plan is of the whole sweep, not of a --shard");
        if (options->page != NULL && (options->plan || options->shard.count > 0 || options->num_files > 1))
            argp_error(state, "--page is of one experiment that is trained whole");
        if ((options->list || options->shards > 0) && !options->plan) argp_error(state, "--list and --shards are for --plan");
        if (options->json && (!options->plan || options->num_files > 1))
            argp_error(state, "--json is for --plan of one experiment");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static const struct argp_option option_table[] = {
    {"jobs", 'j', "N", 0,
     "Threads to train with (default: the cores this process may use; OMP_NUM_THREADS and OMP_THREAD_LIMIT count)", 0},
    COMMAND_DB_OPTION,
    ASKED_SET_OPTION,
    {"checkpoint-every", CHECKPOINT_KEY, "SECONDS", 0,
     "Keep what a long run goes on from after a kill or a power cut so often (default: 10; 0: never)", 0},
    {"plan", PLAN_KEY, NULL, 0, "Say what the sweep holds, what of it is there, and foretell the time; train nothing", 0},
    {"list", LIST_KEY, NULL, 0, "In a plan, list every run", 0},
    {"shards", COMMAND_SHARDS_KEY, "N", 0, "In a plan, foretell the time in N shards, too", 0},
    {"json", JSON_KEY, NULL, 0, "Of a plan: print an array of JSON objects, one for each run", 0},
    {"shard", SHARD_KEY, "I/N", 0,
     "Train the I-th of N parts that take equally long: what the database lacks of it. Works in $TMPDIR, publishes in the folder "
     "NAME.N-shards beside the database; `unroll merge --sweep` puts the parts together",
     0},
    {"time", TIME_KEY, "T", 0, "Start no run that is foretold to end later than so long from now: 90s, 10m, 2h", 0},
    {"max-runs", MAX_RUNS_KEY, "N", 0, "Start at most N runs; the same command goes on with the others", 0},
    {"finish", FINISH_KEY, NULL, 0, "Train to their end, too, runs that are paused at a rung", 0},
    {"no-plot", NO_PLOT_KEY, NULL, 0, "Draw no figures", 0},
    {"watch", WATCH_KEY, NULL, 0, "Draw the first figure from the finished runs on the terminal while the others train", 0},
    {"page", PAGE_KEY, "OUT.html", 0,
     "Write a page of all runs (unroll help figures) every few seconds while they train, and whole at the end", 0},
    {0},
};

static const struct argp argp = {
    option_table,
    parse_option,
    "FILE...",
    "Examples:\n"
    "  unroll run experiments/how-far-back.cfg\n"
    "  unroll run my.cfg --plan\n"
    "  unroll run my.cfg -j 4 --set optimizer=adam --set learning_rate=0.01\n"
    "\n"
    "Trains every run of the experiments that the database does not have yet, keeps their loss curves there, and draws the "
    "experiments' figures. Ctrl-C keeps all finished runs and where the long ones stand; the same command goes on.",
    NULL,
    NULL,
    NULL,
};

int cmd_run(int argc, char **argv)
{
    struct options options = {.files = memory_new((size_t)argc, sizeof(char *)),
                              .jobs = cores_to_use().count,
                              .checkpoint_seconds = CHECKPOINT_SECONDS};
    command_parse(&argp, argc, argv, &options);
    /* every file is read before anything is trained or created */
    struct experiment *experiments = memory_new((size_t)options.num_files, sizeof *experiments);
    int code = EXIT_OK, count = 0;
    for (; code == EXIT_OK && count < options.num_files; count++) {
        struct error error = {""};
        code = asked_read(&options.asked, options.files[count], command_database(options.db), &experiments[count], &error);
        if (code != EXIT_OK) {
            error_report(&error, (enum exit_code)code);
            break;
        }
    }
    struct error error = {""};
    if (code == EXIT_OK && !check_names(experiments, count, &error)) code = error_report(&error, EXIT_USAGE);
    for (int i = 0; i < count; i++) {
        if (code == EXIT_OK || code == EXIT_FIGURE) { /* without gnuplot the next file's runs can still be trained */
            int one = run_experiment(&options, &experiments[i]);
            if (one != EXIT_OK) code = one;
        }
        experiment_release(&experiments[i]);
    }
    free(experiments);
    free(options.files);
    asked_release(&options.asked);
    return code;
}
