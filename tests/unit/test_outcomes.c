/* Where training ends: mean and spread over seeds of the mean loss over the last fifth of one epoch, against those of 20
 * seeds of an independent implementation, within sampling error. Means are compared over as many seeds; spreads over
 * more: with 4 units, one seed in twenty learns late or not at all, and the spread of 20 seeds ranges from 0.001 to 0.05. */
#include "base/cores.h"
#include "runner/runner.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { SEEDS = 20, MORE_SEEDS = 100 };

static const struct outcome {
    int64_t state_size, num_steps;
    double learning_rate, mean, sd; /* of the independent implementation */
} outcomes[] = {
    {16, 10, 0.1, 0.4704, 0.0031},
    {4, 5, 0.1, 0.5225, 0.0158},
    {64, 10, 0.03, 0.4670, 0.0016},
    {16, 20, 0.3, 0.4702, 0.0017},
};

struct ends {
    double losses[MORE_SEEDS]; /* by seed */
};

static double last_fifth(const struct curve *curve)
{
    int first = curve->count - curve->count / 5;
    double sum = 0.0;
    for (int i = first; i < curve->count; i++) sum += curve->losses[i];
    return sum / (curve->count - first);
}

static void finish(void *context, const struct run *run)
{
    struct ends *ends = context;
    ends->losses[run->hparams.seed] = last_fifth(&run->result.curve);
}

static void mean_and_sd(const double *losses, int count, double *mean, double *sd)
{
    double sum = 0.0, squares = 0.0;
    for (int s = 0; s < count; s++) sum += losses[s];
    *mean = sum / count;
    for (int s = 0; s < count; s++) squares += (losses[s] - *mean) * (losses[s] - *mean);
    *sd = sqrt(squares / (count - 1));
}

static struct ends train(const struct outcome *outcome)
{
    static struct run runs[MORE_SEEDS];
    struct ends ends = {{0}};
    for (int s = 0; s < MORE_SEEDS; s++) {
        runs[s] = (struct run){.hparams = hparams_default()};
        runs[s].hparams.state_size = outcome->state_size;
        runs[s].hparams.num_steps = outcome->num_steps;
        runs[s].hparams.learning_rate = outcome->learning_rate;
        runs[s].hparams.log_every = 1;
        runs[s].hparams.seed = s;
    }
    runner_train(runs, MORE_SEEDS, cores_to_use().count, &(struct runner_events){.context = &ends, .finish = finish});
    return ends;
}

/* Whether the outcome is as expected. */
static bool check(const struct outcome *outcome)
{
    struct ends ends = train(outcome);
    double mean, sd, more_mean, more_sd;
    mean_and_sd(ends.losses, SEEDS, &mean, &sd);
    mean_and_sd(ends.losses, MORE_SEEDS, &more_mean, &more_sd);
    double error = sqrt((sd * sd + outcome->sd * outcome->sd) / SEEDS), off = fabs(mean - outcome->mean) / error;
    double ratio = fmax(more_sd / outcome->sd, outcome->sd / more_sd);
    printf(
        "state_size %2lld, num_steps %2lld, learning_rate %.2f: expected mean %.4f, sd %.4f; %d seeds %.4f, %.4f; %d seeds %.4f, "
        "%.4f; means %.1f standard errors apart, spreads a factor %.1f\n",
        (long long)outcome->state_size, (long long)outcome->num_steps, outcome->learning_rate, outcome->mean, outcome->sd, SEEDS,
        mean, sd, MORE_SEEDS, more_mean, more_sd, off, ratio);
    return off <= 4.0 && ratio <= 2.0;
}

static void training_ends_where_it_should(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof outcomes / sizeof *outcomes; i++) wrong += !check(&outcomes[i]);
    if (wrong > 0) fail_msg("%d settings end elsewhere: a mean more than 4 standard errors off, or a spread a factor 2", wrong);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(training_ends_where_it_should)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
