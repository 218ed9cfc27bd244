/* `unroll run`: experiment file -> experiment -> runs -> trainer -> store -> figure and answer. */
#include "base/error.h"
#include "base/memory.h"
#include "commands/answer.h"
#include "commands/command.h"
#include "commands/draw.h"
#include "commands/plan.h"
#include "commands/watch.h"
#include "experiment/experiment.h"
#include "experiment/run.h"
#include "experiment/sweep.h"
#include "runner/progress.h"
#include "runner/runner.h"
#include "store/store.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PLAN_KEY = 256, NO_PLOT_KEY, SET_KEY, WATCH_KEY, MAX_JOBS = 1024 };

struct options {
    int num_files, num_sets, jobs;
    const char **files, **sets, *db;
    bool plan, no_plot, watch;
};

/* What the runner's events need. */
struct sweep_run {
    struct store *store;
    int64_t experiment;
    struct progress *progress;
    struct watch *watch; /* NULL: nobody watches */
    int64_t finished, taken;
    bool failed; /* the store cannot be written: stop */
    struct error error;
};

/* The one thing a signal handler can reach. */
static volatile sig_atomic_t interrupt_signal;

static void note_interrupt(int signal)
{
    interrupt_signal = signal;
}

/* The first Ctrl-C is noted, a second ends the program at once. */
static void catch_interrupts(void)
{
    struct sigaction action = {.sa_handler = note_interrupt, .sa_flags = (int)SA_RESETHAND};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

static bool store_broke(struct sweep_run *sweep)
{
#pragma omp atomic write
    sweep->failed = true;
    return false;
}

static bool start(void *context, const struct run *run)
{
    struct sweep_run *sweep = context;
    switch (store_claim(sweep->store, sweep->experiment, run, &sweep->error)) {
    case STORE_CLAIMED: return true;
    case STORE_TAKEN: sweep->taken++; return false;
    case STORE_FINISHED: return false;
    case STORE_CLAIM_ERROR: break;
    }
    return store_broke(sweep);
}

static void finish(void *context, const struct run *run)
{
    struct sweep_run *sweep = context;
    if (!store_finish(sweep->store, run, &sweep->error)) {
        store_broke(sweep);
        return;
    }
    sweep->finished++;
    progress_run(sweep->progress, run);
    watch_add(sweep->watch, run);
}

static void stop(void *context, const struct run *run)
{
    struct sweep_run *sweep = context;
    struct error ignored; /* a claim that stays is given up when this process is gone */
    store_unclaim(sweep->store, run->key, &ignored);
}

static bool interrupted(void *context)
{
    const struct sweep_run *sweep = context;
    bool failed;
#pragma omp atomic read
    failed = sweep->failed;
    return failed || interrupt_signal != 0;
}

static void share(void *context, double done)
{
    struct sweep_run *sweep = context;
    progress_share(sweep->progress, done);
    watch_show(sweep->watch);
}

/* Shows a run of an earlier sweep beside those of this one. */
static void watch_old(struct sweep_run *sweep, const char *key)
{
    struct error ignored;
    struct run run = {0};
    if (sweep->watch == NULL || !store_load(sweep->store, key, true, &run, &ignored)) return;
    watch_add(sweep->watch, &run);
    curve_release(&run.result.curve);
}

/* The runs that the store does not have. The caller frees. */
static struct run *missing_runs(const struct experiment *experiment, struct sweep_run *sweep, int64_t *count)
{
    int64_t size = sweep_size(experiment), room = 0;
    struct run *runs = NULL;
    *count = 0;
    for (int64_t i = 0; i < size; i++) {
        struct run run = {.hparams = sweep_hparams(experiment, i)};
        run_key(&run.hparams, trainer_numerics(), run.key);
        if (store_is_finished(sweep->store, run.key)) {
            /* the run is there; this only notes that the experiment asks for it too */
            if (store_claim(sweep->store, sweep->experiment, &run, &sweep->error) == STORE_CLAIM_ERROR) store_broke(sweep);
            watch_old(sweep, run.key);
            continue;
        }
        if (*count == room) runs = memory_resize(runs, (size_t)(room = room ? 2 * room : 64), sizeof *runs);
        runs[(*count)++] = run;
    }
    return runs;
}

static void train_missing(const struct experiment *experiment, struct sweep_run *sweep, int jobs, const char *db)
{
    int64_t count;
    struct run *runs = missing_runs(experiment, sweep, &count);
    int64_t size = sweep_size(experiment);
    fprintf(stderr, "%s: %lld %s, %lld in %s already, ", experiment->name, (long long)size, size == 1 ? "run" : "runs",
            (long long)(size - count), db);
    if (count == 0) fprintf(stderr, "nothing to train\n");
    else fprintf(stderr, "%lld to train with %d %s\n", (long long)count, jobs, jobs == 1 ? "thread" : "threads");
    sweep->progress = progress_new(experiment, count);
    const struct runner_events events = {sweep, start, finish, stop, interrupted, share};
    if (count > 0 && !sweep->failed) runner_train(runs, count, jobs, &events);
    watch_free(sweep->watch);
    progress_free(sweep->progress);
    free(runs);
}

/* After training: what to say, the figures, the answer. */
static int conclude(const struct options *options, const struct experiment *experiment, struct sweep_run *sweep, const char *db)
{
    if (sweep->failed || !store_flush(sweep->store, &sweep->error)) return error_report(&sweep->error, EXIT_STORE);
    if (interrupt_signal != 0) {
        fprintf(stderr, "stopped: %lld finished %s kept in %s; `unroll run %s` goes on\n", (long long)sweep->finished,
                sweep->finished == 1 ? "run is" : "runs are", db, experiment->path);
        return EXIT_INTERRUPTED;
    }
    if (sweep->taken > 0) fprintf(stderr, "%lld runs are being trained by another process\n", (long long)sweep->taken);
    int code = options->no_plot ? EXIT_OK : draw_experiment(experiment, sweep->store, db, &(struct draw_options){0});
    if (!answer_print(experiment, sweep->store, &sweep->error)) return error_report(&sweep->error, EXIT_STORE);
    return code;
}

static int plan(const struct experiment *experiment, const char *db, int jobs)
{
    struct error error;
    struct store *store = NULL;
    if (access(db, F_OK) == 0 && (store = store_open(db, STORE_READ, &error)) == NULL) return error_report(&error, EXIT_STORE);
    plan_print(experiment, store, jobs);
    store_close(store);
    return EXIT_OK;
}

static int run_experiment(const struct options *options, const struct experiment *experiment)
{
    const char *db = command_database(options->db);
    const int jobs = options->jobs > 0 ? options->jobs : runner_cores();
    if (options->plan) return plan(experiment, db, jobs);
    struct sweep_run sweep = {0};
    sweep.store = store_open(db, STORE_WRITE, &sweep.error);
    if (sweep.store == NULL) return error_report(&sweep.error, EXIT_STORE);
    int code = EXIT_STORE;
    if (!store_experiment(sweep.store, experiment, &sweep.experiment, &sweep.error)) {
        error_report(&sweep.error, EXIT_STORE);
    } else {
        catch_interrupts();
        sweep.watch = options->watch ? watch_new(experiment) : NULL;
        train_missing(experiment, &sweep, jobs, db);
        code = conclude(options, experiment, &sweep, db);
    }
    store_close(sweep.store);
    return code;
}

/* Reads the file and carries out every --set. */
static bool read_experiment(const struct options *options, const char *file, struct experiment *experiment, struct error *error)
{
    if (!experiment_read(file, experiment, error)) return false;
    bool good = draw_check(experiment, error);
    for (int i = 0; good && i < options->num_sets; i++) {
        struct error sentence;
        good = experiment_set(experiment, options->sets[i], &sentence);
        if (!good) error_set(error, "--set %s: %s", options->sets[i], sentence.message);
    }
    if (!good) experiment_release(experiment);
    return good;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct options *options = state->input;
    char *end;
    switch (key) {
    case COMMAND_DB_KEY: options->db = argument; break;
    case PLAN_KEY: options->plan = true; break;
    case NO_PLOT_KEY: options->no_plot = true; break;
    case WATCH_KEY: options->watch = true; break;
    case SET_KEY: options->sets[options->num_sets++] = argument; break;
    case ARGP_KEY_ARG: options->files[options->num_files++] = argument; break;
    case 'j': {
        long jobs = strtol(argument, &end, 10);
        if (*argument == '\0' || *end != '\0' || jobs < 1 || jobs > MAX_JOBS)
            argp_error(state, "--jobs is '%s', expected a whole number, 1 to %d", argument, MAX_JOBS);
        options->jobs = (int)jobs;
        break;
    }
    case ARGP_KEY_END:
        if (options->num_files == 0) argp_error(state, "no experiment file; try experiments/how-far-back.cfg");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static const struct argp_option option_table[] = {
    {"jobs", 'j', "N", 0, "Threads to train with (default: the cores this process may use)", 0},
    COMMAND_DB_OPTION,
    {"set", SET_KEY, "NAME=VALUE", 0, "Give a hyperparameter another value than the file does", 0},
    {"plan", PLAN_KEY, NULL, 0, "List the runs and foretell the time; train nothing", 0},
    {"no-plot", NO_PLOT_KEY, NULL, 0, "Draw no figures", 0},
    {"watch", WATCH_KEY, NULL, 0, "Draw the loss curves of finished runs on the terminal while the others train", 0},
    {0},
};

static const struct argp argp = {
    option_table, parse_option, "FILE...",
    "Examples:\n"
    "  unroll run experiments/how-far-back.cfg\n"
    "  unroll run my.cfg --plan\n"
    "  unroll run my.cfg -j 4 --set optimizer=adam --set learning_rate=0.01\n"
    "\n"
    "Trains every run of the experiments that the database does not have yet, keeps their loss curves there, and draws the "
    "experiments' figures. Ctrl-C keeps all finished runs; the same command goes on.",
    NULL, NULL, NULL,
};

int cmd_run(int argc, char **argv)
{
    struct options options = {.files = memory_new((size_t)argc, sizeof(char *)), .sets = memory_new((size_t)argc, sizeof(char *))};
    command_parse(&argp, argc, argv, &options);
    /* every file is read before anything is trained or created */
    struct experiment *experiments = memory_new((size_t)options.num_files, sizeof *experiments);
    int code = EXIT_OK, count = 0;
    for (; code == EXIT_OK && count < options.num_files; count++) {
        struct error error;
        if (!read_experiment(&options, options.files[count], &experiments[count], &error)) {
            code = error_report(&error, EXIT_USAGE);
            break;
        }
    }
    for (int i = 0; i < count; i++) {
        if (code == EXIT_OK) code = run_experiment(&options, &experiments[i]);
        experiment_release(&experiments[i]);
    }
    free(experiments);
    free(options.files);
    free(options.sets);
    return code;
}
