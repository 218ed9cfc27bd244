#include "results/rungs.h"

#include "base/memory.h"
#include "experiment/halving.h"
#include "experiment/sweep.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A setting on its way up. */
struct climber {
    char setting[RUN_KEY]; /* its fingerprint: of equals the smaller goes on */
    int bracket;
    int64_t num_runs;
    const int64_t *numbers; /* (num_runs) in the sweep */
    double median;
};

/* All runs, by their settings. */
struct climbers {
    const struct experiment *experiment;
    struct store *store;
    int numerics;
    int64_t *numbers; /* (sweep_size) */
    int64_t count;
    struct climber *climbers; /* (count) */
};

struct place {
    int64_t setting, number;
};

static int by_setting(const void *a, const void *b)
{
    const struct place *x = a, *y = b;
    if (x->setting != y->setting) return x->setting < y->setting ? -1 : 1;
    return (x->number > y->number) - (x->number < y->number);
}

static struct climbers climbers_new(const struct experiment *experiment, struct store *store, int numerics)
{
    const int64_t size = sweep_size(experiment);
    struct climbers all = {.experiment = experiment, .store = store, .numerics = numerics};
    struct place *places = memory_new((size_t)size, sizeof *places);
    all.numbers = memory_new((size_t)size, sizeof *all.numbers);
    all.climbers = memory_new((size_t)size, sizeof *all.climbers);
    for (int64_t i = 0; i < size; i++) places[i].number = i, sweep_run(experiment, i, &places[i].setting);
    qsort(places, (size_t)size, sizeof *places, by_setting);
    for (int64_t i = 0; i < size; i++) {
        all.numbers[i] = places[i].number;
        if (i == 0 || places[i].setting != places[i - 1].setting) {
            struct climber *climber = &all.climbers[all.count++];
            const struct hparams hparams = sweep_hparams(experiment, places[i].number);
            run_setting(&hparams, climber->setting);
            climber->bracket = halving_bracket(experiment, climber->setting);
            climber->numbers = &all.numbers[i];
        }
        all.climbers[all.count - 1].num_runs++;
    }
    free(places);
    return all;
}

static bool judge_run(const struct climbers *all, int64_t number, int64_t rung, double *loss, struct error *error)
{
    const struct hparams hparams = sweep_hparams(all->experiment, number);
    struct run run;
    char key[RUN_KEY];
    run_key(&hparams, all->numerics, key);
    if (!store_load(all->store, key, true, &run, error))
        return error->message[0] != '\0' ? false : error_set(error, "run %.8s is gone from the database", key);
    *loss = halving_loss(all->experiment, &run, rung);
    run_release_arrays(&run.result);
    return !isnan(*loss) || error_set(error, "run %.8s has no loss at train step %lld", key, (long long)rung);
}

/* Between infinities, too. */
static double median_of(double *losses, int64_t count)
{
    qsort(losses, (size_t)count, sizeof *losses, compare_doubles);
    return count % 2 == 1 ? losses[count / 2] : (losses[count / 2 - 1] + losses[count / 2]) / 2.0;
}

static bool judge(const struct climbers *all, struct climber *climber, int64_t rung, struct error *error)
{
    double *losses = memory_new((size_t)climber->num_runs, sizeof *losses);
    bool good = true;
    for (int64_t i = 0; good && i < climber->num_runs; i++) good = judge_run(all, climber->numbers[i], rung, &losses[i], error);
    climber->median = median_of(losses, climber->num_runs);
    free(losses);
    return good;
}

static int by_median(const void *a, const void *b)
{
    const struct climber *x = *(struct climber *const *)a, *y = *(struct climber *const *)b;
    if (x->median != y->median) return x->median < y->median ? -1 : 1;
    return strcmp(x->setting, y->setting);
}

static int compare_numbers(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* Of those on a rung, the best; *count becomes how many. */
static bool choose(const struct climbers *all, struct climber **there, int64_t *count, int64_t rung, struct error *error)
{
    for (int64_t i = 0; i < *count; i++)
        if (!judge(all, there[i], rung, error)) return false;
    qsort(there, (size_t)*count, sizeof *there, by_median);
    *count = halving_kept(all->experiment, *count);
    return true;
}

static struct rung rung_of(struct climber *const *there, int64_t count, int64_t *numbers)
{
    struct rung rung = {.num_settings = count, .numbers = numbers};
    for (int64_t i = 0; i < count; i++)
        for (int64_t k = 0; k < there[i]->num_runs; k++) numbers[rung.num_runs++] = there[i]->numbers[k];
    qsort(numbers, (size_t)rung.num_runs, sizeof *numbers, compare_numbers);
    return rung;
}

/* Those of one bracket. */
static bool climb(const struct climbers *all, int bracket, bool (*visit)(void *, const struct rung *), void *context,
                  struct error *error)
{
    int64_t rungs[HALVING_MOST_RUNGS], count = 0;
    const int num_rungs = halving_rungs(all->experiment, bracket, rungs);
    struct climber **there = memory_new((size_t)all->count, sizeof *there);
    int64_t *numbers = memory_new((size_t)sweep_size(all->experiment), sizeof *numbers);
    bool good = true;
    for (int64_t i = 0; i < all->count; i++)
        if (all->climbers[i].bracket == bracket) there[count++] = &all->climbers[i];
    for (int number = 0; good && count > 0 && number <= num_rungs; number++) {
        struct rung rung = rung_of(there, count, numbers);
        rung.bracket = bracket, rung.number = number, rung.until = number < num_rungs ? rungs[number] : 0;
        if (!visit(context, &rung)) break;
        good = number == num_rungs || choose(all, there, &count, rung.until, error);
    }
    free(there), free(numbers);
    return good;
}

bool rungs_each(const struct experiment *experiment, struct store *store, int numerics,
                bool (*visit)(void *context, const struct rung *rung), void *context, struct error *error)
{
    struct climbers all = climbers_new(experiment, store, numerics);
    bool good = true;
    for (int i = 0; good && i < halving_brackets(experiment); i++) good = climb(&all, i, visit, context, error);
    free(all.numbers), free(all.climbers);
    return good;
}
