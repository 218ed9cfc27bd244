#include "commands/trained.h"

#include "base/available.h"
#include "base/cores.h"
#include "base/interrupt.h"
#include "base/text.h"
#include "commands/choosing.h"
#include "runner/progress.h"
#include "runner/runner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A run that is trained again. */
struct again {
    struct trained *trained;
    struct progress *progress;
    struct run_result result; /* its words and, of what it holds, the weights */
    struct error error;       /* why it failed */
};

static void finish(void *context, const struct run *run)
{
    struct again *again = context;
    again->result = run->result;
    run_copy_arrays(&run->result, &again->result);
    progress_run(again->progress, run);
}

static void fail(void *context, const struct run *run, const struct error *error)
{
    (void)run;
    ((struct again *)context)->error = *error;
}

static void share(void *context, double done)
{
    progress_share(((struct again *)context)->progress, done);
}

static void say_again(const struct run *run, enum weights_kind kind)
{
    char seconds[TEXT_REAL];
    fprintf(stderr, "run %.8s: its %s weights are not kept; it is trained again, which took %s s\n", run->key,
            weights_kind_name(kind), text_measured(run->result.train_seconds, seconds));
}

/* Says what it is that was trained now, if it is not what the database says. */
static bool say_difference(const struct run *run, const struct run_result *result)
{
    if (strcmp(run->result.digest, result->digest) == 0) return false;
    fprintf(stderr, "unroll: run %.8s came out another one than the database has: its digest is %s, not %s", run->key,
            result->digest, run->result.digest);
    if (run->numerics != trainer_numerics())
        fprintf(stderr, "; it was trained with numerics version %d, this machine has %d", run->numerics, trainer_numerics());
    fputc('\n', stderr);
    return true;
}

static enum exit_code train_again(struct trained *trained, int jobs, struct error *error)
{
    static const struct experiment no_axes; /* to name the best run by */
    struct run run = {.hparams = trained->run.hparams, .num_weights = trained->run.num_weights, .keep = 1U << trained->kind};
    struct again again = {.trained = trained};
    memcpy(run.key, trained->run.key, sizeof run.key);
    if (!run_check(&run.hparams, error)) return EXIT_RUN_FAILED;
    say_again(&trained->run, trained->kind);
    again.progress = progress_new(&no_axes, 1);
    runner_train(&run, 1, jobs,
                 &(struct runner_events){.context = &again,
                                         .finish = finish,
                                         .stop = interrupt_flag(),
                                         .fail = fail,
                                         .progress = share,
                                         .memory = memory_available().bytes / 10 * 9});
    progress_free(again.progress);
    trained->kept = again.result.weights;
    again.result.weights = (struct kept_weights){0};
    run_release_arrays(&again.result);
    if (interrupt_code() != EXIT_OK) error_set(error, "the training was stopped");
    else if (again.result.status == RUN_FAILED) *error = again.error;
    else if (trained->kept.kind[trained->kind] == NULL)
        error_set(error, "run %.8s has no such weights when it is trained again", run.key);
    if (trained->kept.kind[trained->kind] == NULL) return EXIT_RUN_FAILED;
    trained->differs = say_difference(&trained->run, &again.result);
    return EXIT_OK;
}

/* Whether a run can have such weights. */
static enum exit_code check(const struct run *run, enum weights_kind kind, struct error *error)
{
    const enum run_status status = run->result.status;
    if (status == RUN_DIVERGED)
        error_set(error, "run %.8s diverged at train step %lld: its weights are worth nothing", run->key,
                  (long long)run->result.diverged_step);
    else if (status == RUN_PAUSED)
        error_set(error, "run %.8s is paused after train step %lld; `unroll run FILE --finish` trains it to its end", run->key,
                  (long long)run->result.paused_step);
    else if (!run_has_ended(status)) error_set(error, "run %.8s is not finished (%s)", run->key, run_status_name(status));
    else if (kind == WEIGHTS_BEST && run->result.held_out.best_step == 0)
        error_set(error, "run %.8s has no best weights: it holds nothing out (held_out is 0)", run->key);
    else return EXIT_OK;
    return EXIT_NO_RUN;
}

static enum exit_code load(struct store *store, const char *reference, int jobs, struct trained *trained, struct error *error)
{
    struct chosen chosen;
    enum exit_code code = choosing_one(reference, store, &chosen, error);
    if (code != EXIT_OK) return code;
    if (!store_load(store, chosen.key, false, &trained->run, error)) return EXIT_STORE;
    code = check(&trained->run, trained->kind, error);
    if (code != EXIT_OK) return code;
    if (!run_find_settings(&trained->run.hparams, &trained->settings, error)) return EXIT_STORE;
    trained->kept.count = trainer_num_weights(&trained->settings);
    if (!store_load_weights(store, chosen.key, trained->kind, &trained->kept, error))
        code = error->message[0] != '\0' ? EXIT_STORE : train_again(trained, jobs, error);
    trained->weights = trained->kept.kind[trained->kind];
    const int letters = trained->kept.vocabulary.count;
    if (code != EXIT_OK || letters == 0 || letters == trained->settings.num_symbols) return code;
    error_set(error, "run %.8s: its kept letters are %d, expected %d", chosen.key, letters, trained->settings.num_symbols);
    return EXIT_STORE;
}

static enum exit_code get(const struct trained_request *request, struct trained *trained, struct error *error)
{
    *trained = (struct trained){.kind = request->kind};
    struct store *store = store_open(command_database(request->database), STORE_READ, error);
    if (store == NULL) return EXIT_STORE;
    const int jobs = request->jobs > 0 ? request->jobs : cores_to_use().count;
    const enum exit_code code = load(store, request->run, jobs, trained, error);
    trained->run.references = NULL; /* the store's */
    store_close(store);
    return code;
}

static void release(struct kept_weights *kept)
{
    for (int kind = 0; kind < WEIGHTS_KINDS; kind++) free(kept->kind[kind]);
    free(kept->vocabulary.letters);
}

bool trained_option(int key, char *value, const struct argp_state *state, struct trained_request *request)
{
    switch (key) {
    case COMMAND_DB_KEY: request->database = value; return true;
    case TRAINED_BEST_KEY: request->kind = WEIGHTS_BEST; return true;
    case 'j': request->jobs = command_jobs(state, value); return true;
    default: return false;
    }
}

int trained_use(const struct trained_request *request,
                enum exit_code (*use)(const struct trained *trained, const void *context, struct error *error),
                const void *context)
{
    struct trained trained;
    struct error error = {""};
    enum exit_code code = get(request, &trained, &error);
    if (code == EXIT_OK) code = use(&trained, context, &error);
    release(&trained.kept);
    if (code != EXIT_OK) return error_report(&error, code);
    return trained.differs ? EXIT_RUN_FAILED : EXIT_OK;
}
