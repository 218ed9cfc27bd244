#include "commands/plan_rungs.h"

#include "base/error.h"
#include "base/table.h"
#include "commands/duration.h"
#include "commands/halve.h"
#include "experiment/halving.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include <stdio.h>

enum { RUNG, SETTINGS, RUNS, THERE, LEFT };

struct planning {
    const struct experiment *experiment;
    struct store *store;
    const struct forecast *forecast; /* NULL: no time is foretold */
    struct table *table;
    double seconds; /* left, of all rungs */
    int64_t before; /* train steps of the rung before in this bracket */
};

static void add_count(const struct planning *planning, int column, int64_t count)
{
    char text[32];
    snprintf(text, sizeof text, "%lld", (long long)count);
    table_cell(planning->table, column, text, true);
}

/* there: below 0 if nobody knows who will stand there. */
static void add_row(struct planning *planning, const struct rung *rung, int64_t there, double seconds)
{
    char text[RUNG_SAID], duration[DURATION];
    table_row(planning->table);
    table_cell(planning->table, RUNG, halve_say_rung(planning->experiment, rung, text), false);
    add_count(planning, SETTINGS, rung->num_settings);
    add_count(planning, RUNS, rung->num_runs);
    if (planning->forecast != NULL && there >= 0) add_count(planning, THERE, there);
    if (planning->forecast != NULL && there < rung->num_runs)
        table_cell(planning->table, LEFT, seconds < 1.0 ? "< 1 s" : duration_write(seconds, duration), false);
    planning->seconds += seconds;
}

/* Seconds of a run from the rung before to that one. */
static double seconds_between(const struct planning *planning, const struct hparams *hparams, int64_t until)
{
    struct trainer_settings settings;
    struct error ignored = {""};
    if (planning->forecast == NULL || !run_find_settings(hparams, &settings, &ignored)) return 0.0;
    const int64_t all = settings.num_train_steps, to = until > 0 && until < all ? until : all;
    const int64_t from = planning->before < all ? planning->before : all;
    return forecast_seconds(planning->forecast, hparams) * (double)(to - from) / (double)all;
}

/* Of the rung's runs: how many are there, the seconds that the others take, and those that one takes to the rung `until`. */
static int64_t count_there(const struct planning *planning, const struct rung *rung, double *seconds)
{
    int64_t there = 0;
    char key[RUN_KEY];
    *seconds = 0.0;
    for (int64_t i = 0; i < rung->num_runs; i++) {
        const struct hparams hparams = sweep_hparams(planning->experiment, rung->numbers[i]);
        run_key(&hparams, trainer_numerics(), key);
        const bool is_there = planning->store != NULL && store_is_finished(planning->store, key, rung->until);
        there += is_there;
        if (!is_there) *seconds += seconds_between(planning, &hparams, rung->until);
    }
    return there;
}

static double mean_seconds(const struct planning *planning, const struct rung *rung, int64_t until)
{
    double sum = 0.0;
    for (int64_t i = 0; i < rung->num_runs; i++) {
        const struct hparams hparams = sweep_hparams(planning->experiment, rung->numbers[i]);
        sum += seconds_between(planning, &hparams, until);
    }
    return sum / (double)rung->num_runs;
}

/* The rungs above one that is not complete: who will stand there is not known, but how many. */
static void foretell(struct planning *planning, const struct rung *rung)
{
    int64_t rungs[HALVING_MOST_RUNGS];
    const int count = halving_rungs(planning->experiment, rung->bracket, rungs);
    struct rung next = *rung;
    for (next.number++; next.number <= count; next.number++) {
        next.until = next.number < count ? rungs[next.number] : 0;
        next.num_settings = halving_kept(planning->experiment, next.num_settings);
        next.num_runs = rung->num_runs * next.num_settings / rung->num_settings;
        add_row(planning, &next, -1, mean_seconds(planning, rung, next.until) * (double)next.num_runs);
        planning->before = next.until;
    }
}

static bool plan_rung(void *context, const struct rung *rung)
{
    struct planning *planning = context;
    double seconds;
    if (rung->number == 0) planning->before = 0;
    const int64_t there = count_there(planning, rung, &seconds);
    add_row(planning, rung, there, seconds);
    planning->before = rung->until;
    if (there < rung->num_runs) foretell(planning, rung);
    return there == rung->num_runs;
}

double plan_rungs(const struct experiment *experiment, struct store *store, const struct forecast *forecast)
{
    static const char *const names[] = {"rung", "settings", "runs", "there", "left"};
    struct planning planning = {experiment, store, forecast, table_new(), 0.0, 0};
    struct error error = {""};
    for (int i = 0; i < (forecast != NULL ? 5 : THERE); i++)
        table_column(planning.table, names[i], i == RUNG ? TABLE_LEFT : TABLE_RIGHT);
    if (!rungs_each(experiment, store, trainer_numerics(), plan_rung, &planning, &error))
        fprintf(stderr, "unroll: the rungs cannot be judged: %s\n", error.message);
    table_print(planning.table, TABLE_TEXT, stdout);
    table_free(planning.table);
    return planning.seconds;
}
