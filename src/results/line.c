#include "results/line.h"

#include "base/memory.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>

#define QUARTER 0.25
#define LOG_FLOOR 1e-9 /* nats; a loss of zero has no logarithm */

/* Equal settings have curves of equal steps; a shorter one could only be a damaged record, and limits the line. */
static int shortest(const struct group *group)
{
    int points = group->runs[0]->result.curve.count;
    for (int i = 1; i < group->num_runs; i++)
        if (group->runs[i]->result.curve.count < points) points = group->runs[i]->result.curve.count;
    return points;
}

/* The curve's losses as an exponential moving average that does not lean to its start (Kingma and Ba, "Adam", ICLR 2015,
 * section 3), whatever the number of points: the mean of y[0..n] weighted by k^(n - i), in logarithms exp of the mean of log y,
 * which on a logarithmic scale leaves the line in the middle of what it smooths. Caller frees. */
static double *smooth(const struct curve *curve, int count, const struct line_form *form)
{
    double *losses = memory_new((size_t)count, sizeof *losses);
    double kept = form->smoothing > 0 ? pow(form->smoothing, 100.0 / count) : 0, sum = 0, weight = 0;
    for (int i = 0; i < count; i++) {
        double loss = form->log ? log(fmax(curve->losses[i], LOG_FLOOR)) : curve->losses[i];
        sum = kept * sum + (1 - kept) * loss;
        weight = kept * weight + (1 - kept);
        losses[i] = form->log ? exp(sum / weight) : sum / weight;
    }
    return losses;
}

/* How many train steps loss number i stands for. */
static double width_of(const struct curve *curve, int i)
{
    return (double)(curve->steps[i] - (i > 0 ? curve->steps[i - 1] : 0));
}

/* The mean of the losses first..last, each counting for its train steps. */
static double mean_loss(const struct curve *curve, const double *losses, int first, int last)
{
    const double before = first > 0 ? (double)curve->steps[first - 1] : 0, steps = (double)curve->steps[last] - before;
    double sum = 0, mean = 0;
    for (int i = first; i <= last; i++) sum += losses[i] * width_of(curve, i);
    if (isfinite(sum)) return sum / steps;
    for (int i = first; i <= last; i++) mean += losses[i] * (width_of(curve, i) / steps); /* the sum is larger than numbers are */
    return mean;
}

/* What a train step is along x: in symbols, in steps, in seconds of the mean run. */
static double x_per_step(const struct group *group, enum line_x x)
{
    double seconds = 0;
    const struct curve *curve = &group->runs[0]->result.curve;
    if (x == LINE_STEPS) return 1;
    if (x == LINE_SYMBOLS) return (double)group->hparams->batch_size * (double)group->hparams->num_steps;
    for (int i = 0; i < group->num_runs; i++) seconds += group->runs[i]->result.train_seconds / group->num_runs;
    return seconds / (double)curve->steps[curve->count - 1];
}

/* Puts the middle and the spread of the seeds' losses into the point; sorts them. */
static void summarize(struct point *point, double *losses, int count, enum line_spread spread)
{
    double squares = 0;
    qsort(losses, (size_t)count, sizeof *losses, compare_doubles);
    for (int i = 0; i < count; i++) point->mean += losses[i] / count;
    for (int i = 0; i < count; i++) squares += (losses[i] - point->mean) * (losses[i] - point->mean);
    double sd = count > 1 ? sqrt(squares / (count - 1)) : 0;
    point->low = losses[0], point->high = losses[count - 1];
    if (spread == LINE_SD) point->low = point->mean - sd, point->high = point->mean + sd;
    if (spread == LINE_QUARTILES) {
        point->mean = sorted_quantile(losses, count, 0.5);
        point->low = sorted_quantile(losses, count, QUARTER);
        point->high = sorted_quantile(losses, count, 1 - QUARTER);
    }
}

/* The last of the blocks that point number i stands for; the first is i * width. */
static int last_of(int i, int width, int blocks)
{
    return (i + 1) * width < blocks ? (i + 1) * width - 1 : blocks - 1;
}

/* Fills the line's points from its runs, neighbours averaged until max_points or fewer are left. */
static void fill(struct line *line, const struct group *group, const struct line_form *form, int max_points)
{
    int blocks = shortest(group), width = (blocks + max_points - 1) / max_points;
    double per_step = x_per_step(group, form->x), *losses = memory_new((size_t)group->num_runs, sizeof *losses);
    double **smoothed = memory_new((size_t)group->num_runs, sizeof *smoothed);
    for (int run = 0; run < group->num_runs; run++) smoothed[run] = smooth(&group->runs[run]->result.curve, blocks, form);
    const int64_t *steps = group->runs[0]->result.curve.steps;
    line->num_points = (blocks + width - 1) / width;
    line->points = memory_new((size_t)line->num_points, sizeof *line->points);
    line->x_per_point = (double)steps[width < blocks ? width - 1 : blocks - 1] * per_step;
    line->symbols_per_point = line->x_per_point / per_step * x_per_step(group, LINE_SYMBOLS);
    for (int i = 0; i < line->num_points; i++) {
        const int first = i * width, last = last_of(i, width, blocks);
        struct point *point = &line->points[i];
        point->x = ((first > 0 ? (double)steps[first - 1] : 0) + (double)steps[last]) / 2 * per_step;
        for (int run = 0; run < group->num_runs; run++) {
            const struct curve *curve = &group->runs[run]->result.curve;
            losses[run] = mean_loss(curve, smoothed[run], first, last);
            point->raw += mean_loss(curve, curve->losses, first, last) / group->num_runs;
        }
        summarize(point, losses, group->num_runs, form->spread);
    }
    for (int run = 0; run < group->num_runs; run++) free(smoothed[run]);
    free(smoothed), free(losses);
}

/* How many looks at what is held out all runs of the group have. */
static int fewest_looks(const struct group *group)
{
    int looks = group->runs[0]->result.held_out.curve.count;
    for (int i = 1; i < group->num_runs; i++)
        if (group->runs[i]->result.held_out.curve.count < looks) looks = group->runs[i]->result.held_out.curve.count;
    return looks;
}

/* Of many looks those are shown that lie evenly, the last among them. */
static void fill_held_out(struct line *line, const struct group *group, const struct line_form *form, int max_points)
{
    const int looks = fewest_looks(group), every = (looks + max_points - 1) / max_points;
    if (looks == 0) return;
    double per_step = x_per_step(group, form->x), *losses = memory_new((size_t)group->num_runs, sizeof *losses);
    line->held_out = memory_new((size_t)looks, sizeof *line->held_out);
    for (int look = (looks - 1) % every; look < looks; look += every) {
        struct point *point = &line->held_out[line->num_held_out++];
        for (int run = 0; run < group->num_runs; run++) losses[run] = group->runs[run]->result.held_out.curve.losses[look];
        point->x = (double)group->runs[0]->result.held_out.curve.steps[look] * per_step;
        summarize(point, losses, group->num_runs, form->spread);
        point->raw = point->mean;
    }
    free(losses);
}

static void copy_looks(const struct group *group, int max_points, struct strands *strands)
{
    const int looks = fewest_looks(group), every = (looks + max_points - 1) / max_points;
    if (looks == 0) return;
    strands->looked = memory_new((size_t)looks, sizeof *strands->looked);
    strands->looks = memory_new((size_t)looks * (size_t)group->num_runs, sizeof *strands->looks);
    for (int look = (looks - 1) % every; look < looks; look += every)
        strands->looked[strands->num_looks++] = (double)group->runs[0]->result.held_out.curve.steps[look];
    for (int run = 0, at = 0; run < group->num_runs; run++)
        for (int look = (looks - 1) % every; look < looks; look += every)
            strands->looks[at++] = (float)group->runs[run]->result.held_out.curve.losses[look];
}

struct strands strands_new(const struct group *group, int max_points)
{
    const int blocks = shortest(group), width = (blocks + max_points - 1) / max_points;
    struct strands strands = {.num_runs = group->num_runs, .num_points = (blocks + width - 1) / width, .blocks = blocks};
    const int64_t *steps = group->runs[0]->result.curve.steps;
    strands.steps = memory_new((size_t)strands.num_points, sizeof *strands.steps);
    strands.losses = memory_new((size_t)strands.num_points * (size_t)group->num_runs, sizeof *strands.losses);
    strands.symbols = x_per_step(group, LINE_SYMBOLS);
    strands.seconds = x_per_step(group, LINE_SECONDS);
    for (int i = 0; i < strands.num_points; i++) {
        const int first = i * width, last = last_of(i, width, blocks);
        strands.steps[i] = ((first > 0 ? (double)steps[first - 1] : 0) + (double)steps[last]) / 2;
        for (int run = 0; run < group->num_runs; run++) {
            const struct curve *curve = &group->runs[run]->result.curve;
            strands.losses[run * strands.num_points + i] = (float)mean_loss(curve, curve->losses, first, last);
        }
    }
    copy_looks(group, max_points, &strands);
    return strands;
}

void strands_release(struct strands *strands)
{
    free(strands->steps), free(strands->losses), free(strands->looked), free(strands->looks);
    *strands = (struct strands){0};
}

static void convert(struct point *points, int count, double factor)
{
    for (struct point *point = points; point < points + count; point++)
        point->mean *= factor, point->low *= factor, point->high *= factor, point->raw *= factor;
}

struct group line_group(const struct group *group, const struct run **runs)
{
    struct group ended = {.hparams = group->hparams, .num_diverged = group->num_diverged, .runs = runs};
    for (int i = 0; i < group->num_runs; i++)
        if (group->runs[i]->result.status != RUN_PAUSED) runs[ended.num_runs++] = group->runs[i];
    return ended.num_runs > 0 ? ended : *group;
}

static struct line line_new(const struct group *group, const struct line_form *form, int max_points)
{
    const struct run **runs = memory_new((size_t)group->num_runs + 1, sizeof *runs);
    const struct group drawn = line_group(group, runs);
    struct line line = {.hparams = group->hparams, .num_runs = drawn.num_runs, .num_diverged = group->num_diverged};
    if (drawn.num_runs > 0) {
        line.num_left = group->num_runs - drawn.num_runs;
        line.paused = drawn.runs[0]->result.status == RUN_PAUSED;
        fill(&line, &drawn, form, max_points);
        fill_held_out(&line, &drawn, form, max_points);
        if (form->unit != NULL) convert(line.points, line.num_points, form->unit->per_nat);
        if (form->unit != NULL) convert(line.held_out, line.num_held_out, form->unit->per_nat);
    }
    free(runs);
    return line;
}

struct line *lines_new(const struct results *results, const struct line_form *form, int *count)
{
    struct groups groups = groups_new(results, NULL, NULL, 0);
    struct line *lines = memory_new((size_t)groups.count, sizeof *lines);
    *count = groups.count;
    int max_points = LINE_ALL_POINTS / groups.count;
    if (max_points < LINE_MIN_POINTS) max_points = LINE_MIN_POINTS;
    if (max_points > LINE_MAX_POINTS) max_points = LINE_MAX_POINTS;
    for (int i = 0; i < groups.count; i++) lines[i] = line_new(&groups.groups[i], form, max_points);
    groups_release(&groups);
    return lines;
}

struct point line_end(const struct line *line)
{
    struct point end = {0};
    int count = (line->num_points + 9) / 10;
    for (int i = line->num_points - count; i < line->num_points; i++) {
        const struct point *point = &line->points[i];
        end.x += point->x / count, end.mean += point->mean / count, end.raw += point->raw / count;
        end.low += point->low / count, end.high += point->high / count;
    }
    return end;
}

void lines_free(struct line *lines, int count)
{
    for (int i = 0; i < count; i++) free(lines[i].points), free(lines[i].held_out);
    free(lines);
}
