/* Fills a database through the program's own store with made-up runs, for tests of commands and for load.
 *   make_store PATH [RUNS [POINTS]]
 * Run i has state_size 4, 16, 64 in turn and seed i / 3; its curve falls to 0.5 + 0.01 i, but every seventh diverges. */
#include "store/store.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

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

int main(int argc, char **argv)
{
    static const int64_t sizes[] = {4, 16, 64};
    int runs = argc > 2 ? atoi(argv[2]) : 7, points = argc > 3 ? atoi(argv[3]) : 50;
    struct curve curve = {points, calloc((size_t)points, sizeof(int64_t)), calloc((size_t)points, sizeof(double))};
    struct experiment experiment = {.name = "made-up", .question = "Does it list?", .text = "name = \"made-up\";\n"};
    struct error error;
    int64_t id;
    struct store *store = argc > 1 ? store_open(argv[1], STORE_WRITE, &error) : NULL;
    if (argc < 2) return EXIT_USAGE;
    need(store != NULL, &error);
    need(store_experiment(store, &experiment, &id, &error), &error);
    for (int i = 0; i < runs; i++) {
        bool diverges = i % 7 == 6;
        double last = 0.5 + 0.01 * i;
        struct run run = {.hparams = hparams_default(), .numerics = 1, .num_train_steps = 10 * points};
        run.hparams.state_size = sizes[i % 3];
        run.hparams.seed = i / 3;
        run_key(&run.hparams, 1, run.key);
        need(store_claim(store, id, &run, &error) == STORE_CLAIMED, &error);
        make_curve(&curve, last, diverges);
        run.result = (struct run_result){.status = diverges ? RUN_DIVERGED : RUN_DONE,
                                         .diverged_step = diverges ? 10 * points - 3 : 0,
                                         .final_loss = last,
                                         .best_loss = last - 0.005,
                                         .train_seconds = 0.125,
                                         .curve = curve};
        need(store_finish(store, &run, &error), &error);
    }
    need(store_flush(store, &error), &error);
    store_close(store);
    curve_release(&curve);
    return EXIT_OK;
}
