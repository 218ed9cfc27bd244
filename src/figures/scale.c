#include "figures/scale.h"

#include "base/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define BEGINNING 0.03     /* share of a line that is its steep beginning */
#define REST_SHOWN 0.95    /* share of the rest that lies below the top */
#define NEAR 1.2           /* a reference is drawn if it is within so many spans, of the data or of all references, of the data */
#define LOG_RATIO 30       /* losses that span more are drawn on a logarithmic axis */
#define LOG_FLOOR 1e-9     /* nats; a loss of zero has no logarithm */
#define MARGIN 0.04        /* of the span, above and below */
#define MIN_SPAN 1e-3      /* nats; noise around one value is not blown up */

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The loss below which most of a line lies once its beginning is over; a line's end is always shown with its band. */
static double line_top(const struct line *line)
{
    int first = (int)(line->num_points * BEGINNING);
    int count = line->num_points - first;
    double *losses = memory_new((size_t)count, sizeof *losses);
    for (int i = 0; i < count; i++) losses[i] = line->points[first + i].high;
    qsort(losses, (size_t)count, sizeof *losses, compare_doubles);
    double top = losses[(int)((count - 1) * REST_SHOWN)];
    free(losses);
    return fmax(top, line->points[line->num_points - 1].high);
}

static double line_bottom(const struct line *line)
{
    double bottom = INFINITY;
    for (int i = 0; i < line->num_points; i++) bottom = fmin(bottom, line->points[i].low);
    return bottom;
}

/* The largest of 1, 2, 5 times a power of ten that cuts the span into at least `parts`. */
static double nice_step(double span, int parts)
{
    double power = pow(10, floor(log10(span / parts)));
    double steps[] = {5, 2, 1};
    for (int i = 0; i < 3; i++)
        if (steps[i] * power * parts <= span) return steps[i] * power;
    return power;
}

char *scale_count(double count, char out[SCALE_LABEL])
{
    static const char *const suffixes[] = {"", "k", "M", "G", "T", "P", "E"};
    int thousands = 0;
    while (count >= 999.5 && thousands < 6) count /= 1000, thousands++;
    snprintf(out, SCALE_LABEL, "%.3g%s", count, suffixes[thousands]);
    return out;
}

struct scale scale_symbols(const struct line *lines, int count)
{
    struct scale scale = {0};
    for (int i = 0; i < count; i++) {
        const struct line *line = &lines[i];
        if (line->num_points > 0) scale.high = fmax(scale.high, line->points[line->num_points - 1].symbols + line->symbols_per_point / 2);
    }
    if (scale.high <= 0) scale.high = 1;
    double step = nice_step(scale.high, 4);
    for (int i = 0; i * step <= scale.high * (1 + 1e-9) && i < SCALE_MAX_TICKS; i++) {
        scale.ticks[scale.num_ticks].at = i * step;
        scale_count(i * step, scale.ticks[scale.num_ticks++].label);
    }
    return scale;
}

static void add_tick(struct scale *scale, double at, int decimals)
{
    if (scale->num_ticks == SCALE_MAX_TICKS) return;
    struct tick *tick = &scale->ticks[scale->num_ticks++];
    tick->at = at;
    snprintf(tick->label, sizeof tick->label, "%.*f", decimals, fabs(at) < 1e-12 ? 0.0 : at);
}

static void linear_ticks(struct scale *scale)
{
    double step = nice_step(scale->high - scale->low, 4);
    int decimals = step < 1 ? (int)ceil(-log10(step) - 1e-9) : 0;
    for (double i = ceil(scale->low / step); i * step <= scale->high; i++) add_tick(scale, i * step, decimals);
}

/* Powers of ten, with their doubles and fives where there are few of them. */
static void log_ticks(struct scale *scale)
{
    static const double all[] = {1, 2, 5};
    double decades = log10(scale->high / scale->low);
    int every = (int)ceil(decades / SCALE_MAX_TICKS);
    for (int power = (int)floor(log10(scale->low)); power <= (int)ceil(log10(scale->high)); power += every)
        for (int i = 0; i < (decades < 4 ? 3 : 1); i++) {
            double at = all[i] * pow(10, power);
            if (at >= scale->low && at <= scale->high) add_tick(scale, at, power < 0 ? -power : 0);
        }
}

/* Makes room for the references that are near enough to be the marks that the lines fall towards. */
static void include_references(struct scale *scale, const struct reference_loss *references, int count)
{
    double low = scale->low, high = scale->high, span = high - low;
    if (count > 0) span = fmax(span, references[0].loss - references[count - 1].loss);
    for (int i = 0; i < count; i++) {
        if (references[i].loss < low - NEAR * span || references[i].loss > high + NEAR * span) continue;
        scale->low = fmin(scale->low, references[i].loss);
        scale->high = fmax(scale->high, references[i].loss);
    }
}

struct scale scale_losses(const struct line *lines, int count, const struct reference_loss *references, int num_references)
{
    struct scale scale = {.low = INFINITY, .high = -INFINITY};
    for (int i = 0; i < count; i++) {
        if (lines[i].num_points == 0) continue;
        scale.low = fmin(scale.low, line_bottom(&lines[i]));
        scale.high = fmax(scale.high, line_top(&lines[i]));
    }
    if (scale.low > scale.high && num_references > 0) scale.low = scale.high = references[0].loss; /* no line is drawn */
    else if (scale.low > scale.high) scale.low = scale.high = 1;
    scale.low = fmax(scale.low, 0);
    scale.log = scale.high > LOG_RATIO * fmax(scale.low, LOG_FLOOR);
    include_references(&scale, references, num_references);
    if (scale.log) {
        scale.low = fmax(scale.low, LOG_FLOOR);
        double margin = pow(scale.high / scale.low, MARGIN);
        scale.low /= margin;
        scale.high *= margin;
        log_ticks(&scale);
    } else {
        double missing = fmax(MIN_SPAN - (scale.high - scale.low), 0);
        double margin = MARGIN * (scale.high - scale.low) + missing / 2;
        scale.low = fmax(scale.low - margin, 0);
        scale.high += margin;
        linear_ticks(&scale);
    }
    return scale;
}

double scale_share(const struct scale *scale, double value)
{
    if (scale->log) return log(value / scale->low) / log(scale->high / scale->low);
    return (value - scale->low) / (scale->high - scale->low);
}
