#include "commands/train_events.h"

#include "base/clock.h"
#include "base/interrupt.h"
#include "base/text.h"
#include "experiment/training.h"
#include "runner/progress.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A message on a line of its own, where progress and drawing would stand. */
void train_say(struct train *train, const char *format, ...)
{
    va_list arguments;
    watch_hide(train->watch);
    if (train->progress != NULL) progress_hide(train->progress);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
}

void train_say_waiting(void *context, const char *message)
{
    char printable[1024];
    train_say(context, "%s\n", text_printable(message, printable, sizeof printable));
}

void train_write_page(struct train *train)
{
    char *message = train->failed ? NULL : live_write(train->live);
    if (message != NULL) train_say(train, "no page now: %s\n", message);
    free(message);
}

bool train_broke(struct train *train)
{
    train->failed = true;
    interrupt_raise();
    return false;
}

/* Nothing of what goes on would be kept. */
static bool is_gone(struct train *train)
{
    return !store_is_there(train->store, &train->error) && !train_broke(train);
}

/* Foretold of the run, as far as it is to be trained for now. */
static double seconds_of(const struct train *train, const struct run *run)
{
    const double seconds = forecast_seconds(train->forecast, &run->hparams);
    if (run->pause_step == 0 || run->pause_step >= run->num_train_steps) return seconds;
    return seconds * (double)run->pause_step / (double)run->num_train_steps;
}

/* Whether the run is for another time. */
static bool is_put_off(const struct train *train, const struct run *run)
{
    if (train->runs_left == 0) return true;
    return train->forecast != NULL && clock_seconds() + seconds_of(train, run) > train->deadline;
}

static bool start(void *context, const struct run *run)
{
    struct train *train = context;
    if (is_put_off(train, run)) {
        train->put_off++;
        return false;
    }
    switch (store_claim(train->store, train->experiment, run, &train->error)) {
    case STORE_CLAIMED: train->runs_left -= train->runs_left > 0; return true;
    case STORE_TAKEN:
    case STORE_FINISHED: return false;
    case STORE_CLAIM_ERROR: break;
    }
    return train_broke(train);
}

static void finish(void *context, const struct run *run)
{
    struct train *train = context;
    if (!store_finish(train->store, run, &train->error)) {
        train_broke(train);
        return;
    }
    train->finished += run->result.status != RUN_PAUSED;
    progress_run(train->progress, run);
    watch_add(train->watch, run);
}

static bool opens(const struct run *run, enum task_part part)
{
    struct error ignored = {""};
    struct task_data *data = run_open_task(&run->hparams, part, &ignored);
    if (data != NULL) data->close(data);
    return data != NULL;
}

/* Whether it fails for what its data holds, not for a disk: the files are there, as they were. */
static bool is_lasting(const struct run *run)
{
    const struct task *task = task_find(run->hparams.task);
    const struct task_request request = run_task_request(&run->hparams, TASK_TRAINING);
    struct data_file found = {0};
    struct error ignored = {""};
    return task->look != NULL && task->look(&request, &found, &ignored) && strcmp(found.digest, run->hparams.found.digest) == 0 &&
           !(opens(run, TASK_TRAINING) && (run->hparams.held_out == 0.0 || opens(run, TASK_HELD_OUT)));
}

static void fail(void *context, const struct run *run, const struct error *error)
{
    struct train *train = context;
    if (is_lasting(run)) {
        train_say(train, "run %.8s failed: %s\n", run->key, error->message);
        train->lasting_runs++;
    } else if (train->tries_left > 0)
        train_say(train, "run %.8s failed and is tried again later: %s\n", run->key, error->message);
    else train_say(train, "run %.8s failed %d times: %s\n", run->key, TRAIN_MOST_TRIES, error->message);
    train->failed_runs++;
}

static void give_up(void *context, const struct run *run)
{
    struct train *train = context;
    struct error ignored = {""}; /* a claim that stays is given up when this process is gone */
    if (!train->failed) store_unclaim(train->store, run->key, &ignored);
}

/* Without a checkpoint training goes on all the same. */
static void checkpoint(void *context, const struct run *run, int64_t step, const void *data, size_t size)
{
    struct train *train = context;
    struct error error = {""};
    if (train->failed || store_checkpoint(train->store, run->key, step, data, size, &error)) return;
    if (is_gone(train)) return;
    if (!train->checkpoint_failed) train_say(train, "run %.8s: no checkpoint kept: %s\n", run->key, error.message);
    train->checkpoint_failed = true;
}

static void refuse(void *context, const struct run *run)
{
    train_say(context, "run %.8s: its checkpoint does not fit and is ignored; it starts anew\n", run->key);
}

static void *resume(void *context, const struct run *run, size_t most, size_t *size)
{
    struct train *train = context;
    struct error error = {""};
    void *data = store_load_checkpoint(train->store, run->key, most, size, &error);
    if (data == NULL && error.message[0] != '\0')
        train_say(train, "run %.8s: its checkpoint is ignored: %s; it starts anew\n", run->key, error.message);
    return data;
}

/* What cannot be published now may be later. */
static void publish(struct train *train)
{
    struct error error = {""};
    if (train->failed || publication_follow(train->publication, &error)) return;
    if (!train->publishing_failed) train_say(train, "not published yet: %s\n", error.message);
    train->publishing_failed = true;
}

static void share(void *context, double done)
{
    struct train *train = context;
    struct error ignored = {""}; /* a disk that is full is noticed when a run finishes */
    if (!train->failed && !store_heartbeat(train->store, &ignored)) is_gone(train);
    if (train->publication != NULL) publish(train);
    progress_share(train->progress, done);
    watch_show(train->watch);
    train_write_page(train);
}

struct runner_events train_events(struct train *train, double checkpoint_seconds)
{
    return (struct runner_events){.context = train,
                                  .start = start,
                                  .finish = finish,
                                  .stop = interrupt_flag(),
                                  .fail = fail,
                                  .give_up = give_up,
                                  .progress = share,
                                  .memory = train->memory,
                                  .checkpoint_seconds = checkpoint_seconds,
                                  .checkpoint = checkpoint,
                                  .resume = resume,
                                  .refuse = refuse};
}
