#include "results/importance.h"

#include "base/memory.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_GAPS = 8 /* times the settings that there are: more is a sample, not a grid with gaps */ };

/* The settings of the grid while levels are left out of it. */
struct grid {
    const struct factors *factors;
    bool *is_kept;  /* (count) */
    int **settings; /* (num_axes, num_levels) how many are kept of each level */
    int num_kept;
};

static int level_of(const struct factors *factors, int setting, int axis)
{
    return factors->levels[(size_t)setting * (size_t)factors->num_axes + (size_t)axis];
}

static struct grid grid_new(const struct factors *factors)
{
    struct grid grid = {factors, memory_new((size_t)factors->count + 1, sizeof *grid.is_kept),
                        memory_new((size_t)factors->num_axes + 1, sizeof *grid.settings), factors->count};
    for (int a = 0; a < factors->num_axes; a++)
        grid.settings[a] = memory_new((size_t)factors->num_levels[a] + 1, sizeof **grid.settings);
    for (int i = 0; i < factors->count; i++) {
        grid.is_kept[i] = true;
        for (int a = 0; a < factors->num_axes; a++) grid.settings[a][level_of(factors, i, a)]++;
    }
    return grid;
}

static void grid_release(struct grid *grid)
{
    for (int a = 0; a < grid->factors->num_axes; a++) free(grid->settings[a]);
    free(grid->settings), free(grid->is_kept);
}

static int levels_left(const struct grid *grid, int axis)
{
    int left = 0;
    for (int level = 0; level < grid->factors->num_levels[axis]; level++) left += grid->settings[axis][level] > 0;
    return left;
}

/* How many settings the whole grid would have. */
static double whole(const struct grid *grid)
{
    double product = 1;
    for (int a = 0; a < grid->factors->num_axes; a++) product *= levels_left(grid, a);
    return product;
}

/* The level of which the smallest part of the settings is there. */
static struct level emptiest(const struct grid *grid)
{
    struct level worst = {-1, -1};
    double least = INFINITY;
    for (int a = 0; a < grid->factors->num_axes; a++) {
        const int left = levels_left(grid, a);
        for (int level = 0; level < grid->factors->num_levels[a]; level++) {
            const double there = (double)grid->settings[a][level] * left;
            if (grid->settings[a][level] > 0 && left > 1 && there < least) least = there, worst = (struct level){a, level};
        }
    }
    return worst;
}

static void drop(struct grid *grid, struct level level)
{
    for (int i = 0; i < grid->factors->count; i++) {
        if (!grid->is_kept[i] || level_of(grid->factors, i, level.axis) != level.level) continue;
        grid->is_kept[i] = false;
        grid->num_kept--;
        for (int a = 0; a < grid->factors->num_axes; a++) grid->settings[a][level_of(grid->factors, i, a)]--;
    }
}

/* Leaves out levels until the grid is whole; false if too little would be left. */
static bool make_whole(struct grid *grid, struct importance *importance)
{
    if (whole(grid) > MOST_GAPS * (double)grid->num_kept) return false;
    while (grid->num_kept < whole(grid)) {
        const struct level level = emptiest(grid);
        if (level.axis < 0) return false;
        drop(grid, level);
        importance->dropped =
            memory_resize(importance->dropped, (size_t)importance->num_dropped + 1, sizeof *importance->dropped);
        importance->dropped[importance->num_dropped++] = level;
        if (2 * grid->num_kept < grid->factors->count) return false;
    }
    return grid->num_kept > 1;
}

static void add_share(struct importance *importance, int a, int b, double share, double correlation)
{
    importance->shares = memory_resize(importance->shares, (size_t)importance->count + 1, sizeof *importance->shares);
    importance->shares[importance->count++] = (struct share){a, b, share, correlation};
}

/* The variance of the means over the cells of one axis, or of two (b not -1), about the mean of all. */
static double variance_of_means(const struct grid *grid, int a, int b, double mean)
{
    const struct factors *factors = grid->factors;
    const int width = b >= 0 ? factors->num_levels[b] : 1, cells = factors->num_levels[a] * width;
    double *sums = memory_new((size_t)cells, sizeof *sums), variance = 0;
    int *counts = memory_new((size_t)cells, sizeof *counts);
    for (int i = 0; i < factors->count; i++) {
        if (!grid->is_kept[i]) continue;
        const int cell = level_of(factors, i, a) * width + (b >= 0 ? level_of(factors, i, b) : 0);
        sums[cell] += factors->values[i];
        counts[cell]++;
    }
    for (int cell = 0; cell < cells; cell++)
        if (counts[cell] > 0) variance += counts[cell] * pow(sums[cell] / counts[cell] - mean, 2) / grid->num_kept;
    free(sums), free(counts);
    return variance;
}

/* Shares of the variance, while they are sums of squares; the caller divides. */
static double explain(const struct grid *grid, struct importance *importance)
{
    const struct factors *factors = grid->factors;
    double mean = 0, all = 0, explained = 0;
    double *alone = memory_new((size_t)factors->num_axes + 1, sizeof *alone);
    for (int i = 0; i < factors->count; i++) mean += grid->is_kept[i] ? factors->values[i] / grid->num_kept : 0;
    for (int i = 0; i < factors->count; i++) all += grid->is_kept[i] ? pow(factors->values[i] - mean, 2) / grid->num_kept : 0;
    for (int a = 0; a < factors->num_axes; a++) {
        alone[a] = variance_of_means(grid, a, -1, mean);
        if (levels_left(grid, a) > 1) add_share(importance, a, -1, alone[a], NAN);
    }
    for (int a = 0; a < factors->num_axes; a++)
        for (int b = a + 1; b < factors->num_axes; b++)
            if (levels_left(grid, a) > 1 && levels_left(grid, b) > 1)
                add_share(importance, a, b, fmax(variance_of_means(grid, a, b, mean) - alone[a] - alone[b], 0), NAN);
    for (int i = 0; i < importance->count; i++) explained += importance->shares[i].share;
    importance->rest = fmax(all - explained, 0);
    free(alone);
    return all;
}

/* What is left of rounding is nothing. */
static double share_of(double variance, double total)
{
    return variance > total * 1e-12 ? variance / total : 0;
}

static void analyse(const struct grid *grid, struct importance *importance)
{
    const double all = explain(grid, importance), within = grid->factors->within, total = all + (isnan(within) ? 0 : within);
    for (int i = 0; i < importance->count; i++) importance->shares[i].share = share_of(importance->shares[i].share, total);
    importance->rest = share_of(importance->rest, total);
    importance->seeds = total > 0 ? within / total : within;
    importance->num_used = grid->num_kept;
}

struct ranked {
    double value;
    int setting;
};

static int compare_ranked(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;
    return compare_doubles(&x->value, &y->value);
}

/* The ranks of values[0..count), from 1; ties have their mean. */
static void rank(const double *values, int count, double *ranks)
{
    struct ranked *sorted = memory_new((size_t)count + 1, sizeof *sorted);
    for (int i = 0; i < count; i++) sorted[i] = (struct ranked){values[i], i};
    qsort(sorted, (size_t)count, sizeof *sorted, compare_ranked);
    for (int first = 0, next; first < count; first = next) {
        for (next = first + 1; next < count && sorted[next].value == sorted[first].value;) next++;
        for (int i = first; i < next; i++) ranks[sorted[i].setting] = (first + 1 + next) / 2.0;
    }
    free(sorted);
}

/* Pearson's correlation; 0 where one does not vary. Ranks of n values have the mean (n + 1) / 2. */
static double correlate(const double *x, const double *y, int count)
{
    const double mean = (count + 1) / 2.0;
    double xx = 0, yy = 0, xy = 0;
    for (int i = 0; i < count; i++) {
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
        xy += (x[i] - mean) * (y[i] - mean);
    }
    return xx > 0 && yy > 0 ? xy / sqrt(xx * yy) : 0;
}

static void correlate_axes(const struct factors *factors, struct importance *importance)
{
    const int count = factors->count;
    double *ranks = memory_new((size_t)count + 1, sizeof *ranks), *places = memory_new((size_t)count + 1, sizeof *places);
    const struct factors of_ranks = {factors->num_axes, count, factors->num_levels, factors->is_ordered, factors->levels,
                                     factors->values,   NAN};
    struct factors ranked = of_ranks;
    rank(factors->values, count, ranks);
    ranked.values = ranks;
    struct grid grid = grid_new(&ranked);
    for (int a = 0; a < factors->num_axes; a++) {
        for (int i = 0; i < count; i++) places[i] = level_of(factors, i, a);
        rank(places, count, places);
        const double rho = correlate(places, ranks, count);
        double all = 0;
        for (int i = 0; i < count; i++) all += pow(ranks[i] - (count + 1) / 2.0, 2) / count;
        if (factors->is_ordered[a]) add_share(importance, a, -1, rho * rho, rho);
        else add_share(importance, a, -1, all > 0 ? variance_of_means(&grid, a, -1, (count + 1) / 2.0) / all : 0, NAN);
    }
    grid_release(&grid);
    free(ranks), free(places);
    importance->num_used = count;
}

static int compare_shares(const void *a, const void *b)
{
    const struct share *x = a, *y = b;
    if (x->share != y->share) return x->share > y->share ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

struct importance importance_of(const struct factors *factors)
{
    struct importance importance = {.seeds = NAN, .rest = NAN};
    struct grid grid = grid_new(factors);
    importance.is_grid = make_whole(&grid, &importance);
    if (importance.is_grid) analyse(&grid, &importance);
    else {
        importance.num_dropped = 0;
        correlate_axes(factors, &importance);
    }
    grid_release(&grid);
    if (importance.count > 0) qsort(importance.shares, (size_t)importance.count, sizeof *importance.shares, compare_shares);
    return importance;
}

void importance_release(struct importance *importance)
{
    free(importance->shares), free(importance->dropped);
    *importance = (struct importance){0};
}

void factors_release(struct factors *factors)
{
    free(factors->num_levels), free(factors->is_ordered), free(factors->levels), free(factors->values);
    *factors = (struct factors){0};
}
