/* Fills a database through the program's own store with made-up runs, for tests of commands and for load.
 *   make_store PATH [RUNS|FILE.cfg [POINTS]]
 * Run i has state_size 4, 16, 64 in turn and seed i / 3; its curve falls to 0.5 + 0.01 i, but every seventh diverges. Or they are
 * the runs of an experiment file's sweep, whose curves fall the lower the larger the state is, give or take what the key says. */
#include "experiment/sweep.h"
#include "rnn/trainer.h"
#include "store/store.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void need(bool good, const struct error *error)
{
    if (!good) exit(error_report(error, EXIT_STORE));
}

static void make_curve(struct curve *curve, double last, bool diverges)
{
    for (int i = 0; i < curve->count; i++) {
        curve->steps[i] = 10 * (i + 1);
        curve->losses[i] = last + 0.2 * exp(-4.0 * i / curve->count);
    }
    if (diverges) curve->losses[curve->count - 1] = NAN;
}

/* What run i of RUNS is; its last loss. */
static double counted_run(int i, struct hparams *hparams)
{
    static const int64_t sizes[] = {4, 16, 64};
    *hparams = hparams_default();
    hparams->state_size = sizes[i % 3];
    hparams->seed = i / 3;
    return 0.5 + 0.01 * i;
}

/* The same of a sweep. */
static double swept_run(const struct experiment *experiment, int i, struct hparams *hparams)
{
    char setting[RUN_KEY];
    *hparams = sweep_hparams(experiment, i);
    run_key(hparams, 1, setting);
    setting[4] = '\0';
    return 0.5 + 0.4 / (double)hparams->state_size + 1e-7 * (double)strtol(setting, NULL, 16);
}

static void add_run(struct store *store, int64_t experiment, int i, const struct hparams *hparams, double last,
                    struct curve *curve)
{
    const int64_t steps = 10 * (int64_t)curve->count;
    const bool diverges = i % 7 == 6;
    struct error error;
    struct run run = {.hparams = *hparams, .numerics = trainer_numerics(), .num_train_steps = steps};
    run_key(&run.hparams, run.numerics, run.key);
    need(store_claim(store, experiment, &run, &error) == STORE_CLAIMED, &error);
    make_curve(curve, last, diverges);
    run.result = (struct run_result){.status = diverges ? RUN_DIVERGED : RUN_DONE,
                                     .diverged_step = diverges ? steps - 3 : 0,
                                     .final_loss = last,
                                     .best_loss = last - 0.005,
                                     .train_seconds = 0.125,
                                     .curve = *curve};
    need(store_finish(store, &run, &error), &error);
}

int main(int argc, char **argv)
{
    const bool is_sweep = argc > 2 && strstr(argv[2], ".cfg") != NULL;
    int runs = argc > 2 ? atoi(argv[2]) : 7, points = argc > 3 ? atoi(argv[3]) : 50;
    struct curve curve = {points, calloc((size_t)points, sizeof(int64_t)), calloc((size_t)points, sizeof(double))};
    struct experiment counted = {.name = "made-up", .question = "Does it list?", .text = "name = \"made-up\";\n"}, swept;
    struct error error;
    int64_t id;
    struct store *store = argc > 1 ? store_open(argv[1], STORE_WRITE, &error) : NULL;
    if (argc < 2) return EXIT_USAGE;
    need(store != NULL, &error);
    if (is_sweep) need(experiment_read(argv[2], &swept, &error), &error);
    if (is_sweep) runs = (int)sweep_size(&swept);
    need(store_experiment(store, is_sweep ? &swept : &counted, &id, &error), &error);
    for (int i = 0; i < runs; i++) {
        struct hparams hparams;
        const double last = is_sweep ? swept_run(&swept, i, &hparams) : counted_run(i, &hparams);
        add_run(store, id, i, &hparams, last, &curve);
    }
    need(store_flush(store, &error), &error);
    store_close(store);
    if (is_sweep) experiment_release(&swept);
    curve_release(&curve);
    return EXIT_OK;
}
