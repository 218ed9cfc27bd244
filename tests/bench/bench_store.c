/* What the store costs: microseconds a claim and a finish, for runs with 100 and 1000 curve points, in a new database and
 * in one that holds many runs already.   bench_store [FOLDER, default /tmp] */
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { POINTS = 1000, SWEEP = 2000 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void need(bool good, const struct error *error)
{
    if (!good) exit(error_report(error, EXIT_STORE));
}

/* One sweep of runs that differ in their seed; prints the mean of each part, the last commit included. */
static void measure(struct store *store, int64_t experiment, int points, int64_t first_seed)
{
    int64_t steps[POINTS];
    double losses[POINTS], claiming = 0, finishing = 0;
    struct error error;
    struct run run = {.hparams = hparams_default(),
                      .result = {.status = RUN_DONE, .final_loss = 0.47, .best_loss = 0.45, .train_seconds = 0.007}};
    for (int i = 0; i < points; i++) steps[i] = 10 * (i + 1), losses[i] = 0.69 / (1 + 0.001 * i);
    run.result.curve = (struct curve){points, steps, losses};
    for (int64_t seed = first_seed; seed < first_seed + SWEEP; seed++) {
        run.hparams.seed = seed;
        run_key(&run.hparams, 1, run.key);
        double start = now();
        need(store_claim(store, experiment, &run, &error) == STORE_CLAIMED, &error);
        double claimed = now();
        need(store_finish(store, &run, &error), &error);
        claiming += claimed - start;
        finishing += now() - claimed;
    }
    double start = now();
    need(store_flush(store, &error), &error);
    finishing += now() - start;
    printf(
        "%6d points: claim %6.1f us (it writes the run before), finish %6.1f us, together %6.1f us; %lld runs in the database\n",
        points, 1e6 * claiming / SWEEP, 1e6 * finishing / SWEEP, 1e6 * (claiming + finishing) / SWEEP,
        (long long)first_seed + SWEEP);
}

int main(int argc, char **argv)
{
    char path[4096];
    struct error error;
    struct experiment experiment = {.name = "bench", .question = "What does the store cost?", .text = "bench"};
    int64_t id;
    snprintf(path, sizeof path, "%.4000s/bench_store_%ld.db", argc > 1 ? argv[1] : "/tmp", (long)getpid());
    struct store *store = store_open(path, STORE_WRITE, &error);
    need(store != NULL, &error);
    need(store_experiment(store, &experiment, &id, &error), &error);
    for (int sweep = 0; sweep < 6; sweep++) measure(store, id, sweep % 2 == 0 ? 100 : POINTS, (int64_t)sweep * SWEEP);
    double start = now();
    store_close(store);
    printf("close %.1f ms\n", 1e3 * (now() - start));
    unlink(path);
    return EXIT_OK;
}
