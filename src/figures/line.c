#include "figures/line.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>

/* The order of settings, whatever their seeds. */
static int compare_settings(const struct hparams *a, const struct hparams *b)
{
    const struct hparam *seed = hparam_find("seed");
    for (int i = 0; i < hparam_count; i++) {
        const struct hparam *hparam = &hparam_table[i];
        struct hparam_value x = hparam_get(hparam, a), y = hparam_get(hparam, b);
        int order = hparam == seed ? 0 : hparam_compare(hparam, &x, &y);
        if (order != 0) return order;
    }
    return 0;
}

static int compare_runs(const void *a, const void *b)
{
    const struct run *x = *(const struct run *const *)a, *y = *(const struct run *const *)b;
    int order = compare_settings(&x->hparams, &y->hparams);
    return order != 0 ? order : (x->hparams.seed > y->hparams.seed) - (x->hparams.seed < y->hparams.seed);
}

static bool is_drawn(const struct run *run)
{
    if (run->result.status != RUN_DONE || run->result.curve.count == 0) return false;
    for (int i = 0; i < run->result.curve.count; i++)
        if (!isfinite(run->result.curve.losses[i])) return false;
    return true;
}

/* The mean loss over the points first..last, each counting for its train steps. */
static double mean_loss(const struct curve *curve, int first, int last)
{
    double sum = 0, steps = 0;
    for (int i = first; i <= last; i++) {
        double width = (double)(curve->steps[i] - (i > 0 ? curve->steps[i - 1] : 0));
        sum += curve->losses[i] * width;
        steps += width;
    }
    return sum / steps;
}

/* Equal settings have curves of equal steps; a shorter one could only be a damaged record, and limits the line. */
static int shortest(const struct run *const *runs, int count)
{
    int points = runs[0]->result.curve.count;
    for (int i = 1; i < count; i++)
        if (runs[i]->result.curve.count < points) points = runs[i]->result.curve.count;
    return points;
}

/* Fills the line's points from its drawn runs, neighbours averaged until LINE_MAX_POINTS or fewer are left. */
static void fill(struct line *line, const struct run *const *runs)
{
    int blocks = shortest(runs, line->num_runs);
    int width = (blocks + LINE_MAX_POINTS - 1) / LINE_MAX_POINTS;
    double symbols_per_step = (double)line->hparams->batch_size * (double)line->hparams->num_steps;
    const struct curve *first_curve = &runs[0]->result.curve;
    line->num_points = (blocks + width - 1) / width;
    line->points = memory_new((size_t)line->num_points, sizeof *line->points);
    for (int i = 0; i < line->num_points; i++) {
        int first = i * width, last = first + width - 1 < blocks ? first + width - 1 : blocks - 1;
        double begin = first > 0 ? (double)first_curve->steps[first - 1] : 0, end = (double)first_curve->steps[last];
        struct point point = {.symbols = (begin + end) / 2 * symbols_per_step, .low = INFINITY, .high = -INFINITY};
        for (int run = 0; run < line->num_runs; run++) {
            double loss = mean_loss(&runs[run]->result.curve, first, last);
            point.mean += loss / line->num_runs;
            point.low = fmin(point.low, loss);
            point.high = fmax(point.high, loss);
        }
        line->points[i] = point;
        if (i == 0) line->symbols_per_point = (end - begin) * symbols_per_step;
    }
}

/* Makes the line of runs[0..count), all of one setting; moves those that are drawn to the front. */
static struct line line_new(const struct run **runs, int count)
{
    struct line line = {.hparams = &runs[0]->hparams};
    for (int i = 0; i < count; i++) {
        if (is_drawn(runs[i])) runs[line.num_runs++] = runs[i];
        else line.num_diverged++;
    }
    if (line.num_runs > 0) fill(&line, runs);
    return line;
}

struct line *lines_new(const struct figure_data *data, int *count)
{
    const struct run **runs = memory_new((size_t)data->num_runs, sizeof *runs);
    struct line *lines = memory_new((size_t)data->num_runs, sizeof *lines);
    for (int i = 0; i < data->num_runs; i++) runs[i] = &data->runs[i];
    qsort(runs, (size_t)data->num_runs, sizeof *runs, compare_runs);
    *count = 0;
    for (int first = 0, next; first < data->num_runs; first = next) {
        next = first + 1;
        while (next < data->num_runs && compare_settings(&runs[first]->hparams, &runs[next]->hparams) == 0) next++;
        lines[(*count)++] = line_new(runs + first, next - first);
    }
    free(runs);
    return lines;
}

void lines_free(struct line *lines, int count)
{
    for (int i = 0; i < count; i++) free(lines[i].points);
    free(lines);
}
