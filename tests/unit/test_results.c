/* From an experiment to its results: found by setting, measured by whole curves, thinned for drawing alone. */
#include "base/memory.h"
#include "results/load.h"
#include "results/metric.h"

#include "store_fixture.h"

enum { POINTS = 3000, RUNS = 4 };

/* A loss for each of 3000 points: 0.9, but for one dip to 0.1 at point 43, and at last 0.5. */
static void keep_runs(struct store *store, int numerics)
{
    static int64_t steps[POINTS];
    static double losses[POINTS];
    int64_t experiment = note_experiment(store, "text");
    for (int i = 0; i < POINTS; i++) steps[i] = i + 1, losses[i] = i == 42 ? 0.1 : i > 2900 ? 0.5 : 0.9;
    for (int seed = 0; seed < RUNS; seed++) {
        struct run run = make_run(seed);
        run.numerics = numerics;
        run_key(&run.hparams, numerics, run.key);
        assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
        run.result = (struct run_result){
            .status = RUN_DONE, .final_loss = numerics, .best_loss = 0.1, .train_seconds = 3, .curve = {POINTS, steps, losses}};
        assert_true(store_finish(store, &run, &problem));
        assert_true(store_flush(store, &problem));
    }
}

static double measure(const char *text, const struct run *run)
{
    struct metric *metric = metric_new(text, unit_find(""));
    assert_true(metric_holds(metric, run));
    double value = metric->of(metric, run);
    free(metric);
    return value;
}

struct seeds {
    struct axis axis;
    struct figure_spec figures[4];
    struct experiment experiment;
};

/* An experiment of so many seeds. */
static void make_experiment(struct seeds *seeds, int count)
{
    *seeds = (struct seeds){.axis = {.hparam = hparam_find("seed"), .count = count}};
    seeds->axis.values = memory_new((size_t)count, sizeof *seeds->axis.values);
    for (int i = 0; i < count; i++) seeds->axis.values[i].integer = i;
    const char *const metrics[] = {"", "steps_to 0.1", "seconds_to 0.1", "mean_loss"};
    for (int i = 0; i < 4; i++) snprintf(seeds->figures[i].metric, sizeof seeds->figures[i].metric, "%s", metrics[i]);
    seeds->experiment = (struct experiment){.name = "e",
                                            .question = "",
                                            .base = hparams_default(),
                                            .num_axes = 1,
                                            .axes = &seeds->axis,
                                            .has_figures = true,
                                            .num_figures = 4,
                                            .figures = seeds->figures};
}

static void metrics_come_from_whole_curves(void **state)
{
    (void)state;
    static const int most_points[] = {LOAD_POINTS, RUNS * 700, 1};
    static const int expected[] = {POINTS, 600, 100}; /* five neighbours, thirty */
    struct store *store = open_store(STORE_WRITE);
    struct seeds seeds;
    struct results results;
    keep_runs(store, 1);
    make_experiment(&seeds, RUNS);
    for (int i = 0; i < 3; i++) {
        assert_true(
            results_load(&seeds.experiment, store, &(struct load_request){.most_points = most_points[i]}, &results, &problem));
        assert_int_equal(results.num_runs, RUNS);
        for (int j = 0; j < RUNS; j++) {
            const struct run *run = &results.runs[j];
            assert_int_equal(run->result.curve.count, expected[i]);
            assert_float_equal(measure("steps_to 0.1", run), 43, 0);
            assert_float_equal(measure("seconds_to 0.1", run), 0.043, 1e-12);
            assert_float_equal(measure("mean_loss", run), (0.1 + 99 * 0.5 + 2900 * 0.9) / POINTS, 1e-12);
        }
        results_release(&results);
    }
    /* in an experiment of 20000 runs too */
    free(seeds.axis.values);
    make_experiment(&seeds, 20000);
    assert_true(results_load(&seeds.experiment, store, &(struct load_request){.most_points = LOAD_POINTS}, &results, &problem));
    assert_int_equal(results.num_runs, RUNS);
    assert_int_equal(results.num_missing, 20000 - RUNS);
    assert_int_equal(results.runs[0].result.curve.count, 200);
    assert_float_equal(measure("steps_to 0.1", &results.runs[0]), 43, 0);
    results_release(&results);
    free(seeds.axis.values);
    store_close(store);
}

static void the_end_of_a_run_needs_no_curve(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    struct seeds seeds;
    struct results results;
    keep_runs(store, 1);
    make_experiment(&seeds, 1);
    assert_true(results_load(&seeds.experiment, store, &(struct load_request){0}, &results, &problem));
    struct metric *steps = metric_new("steps_to 0.1", unit_find(""));
    assert_int_equal(results.runs[0].result.curve.count, 0);
    assert_float_equal(measure("final_loss", &results.runs[0]), 1, 0);
    assert_false(metric_holds(steps, &results.runs[0]) || metric_holds(NULL, &results.runs[0]));
    free(steps), free(seeds.axis.values);
    results_release(&results);
    store_close(store);
}

static void of_two_arithmetics_the_newest_counts(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    struct seeds seeds;
    struct results results;
    keep_runs(store, 1);
    keep_runs(store, 2);
    change("UPDATE runs SET finished_at = '2030-01-01' WHERE numerics = 1 AND seed = 1; DELETE FROM runs WHERE numerics = 1 AND "
           "seed = 3");
    make_experiment(&seeds, RUNS + 1);
    assert_true(results_load(&seeds.experiment, store, &(struct load_request){.most_points = LOAD_POINTS}, &results, &problem));
    assert_int_equal(results.num_runs, RUNS);
    assert_int_equal(results.num_missing, 1);
    assert_int_equal(results.num_repeated, RUNS - 1);
    const int numerics[] = {2, 1, 2, 2};
    for (int i = 0; i < RUNS; i++) assert_int_equal(results.runs[i].numerics, numerics[i]);
    results_release(&results);
    free(seeds.axis.values);
    store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(metrics_come_from_whole_curves),
        TEST(the_end_of_a_run_needs_no_curve),
        TEST(of_two_arithmetics_the_newest_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
