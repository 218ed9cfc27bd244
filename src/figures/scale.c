#include "figures/scale.h"

#include "base/memory.h"
#include "figures/group.h"
#include "figures/style.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BEGINNING 0.03     /* share of a line that is its steep beginning */
#define REST_SHOWN 0.95    /* share of the rest that lies below the top */
#define NEAR 1.2           /* a reference is drawn if it is within so many spans, of the data or of all references, of the data */
#define LOG_RATIO 30       /* losses that span more are drawn on a logarithmic axis */
#define LOG_FLOOR 1e-9     /* nats; a loss of zero has no logarithm */
#define MOST 0.9            /* share of the values by which outliers are judged */
#define MARGIN 0.04        /* of the span, above and below */
#define MIN_SPAN 1e-3      /* nats; noise around one value is not blown up */
#define CLOSE 1e-4          /* of a number, the least distance to the next; scripts are written with six digits */
#define OUTLIER 2           /* a value that lies so many times the span of most values above them is cut off */

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

static void add_tick(struct scale *scale, double at, int decimals)
{
    if (scale->num_ticks == SCALE_MAX_TICKS) return;
    struct tick *tick = &scale->ticks[scale->num_ticks++];
    tick->at = at;
    if (fabs(at) >= 1e4) scale_count(at, tick->label);
    else if (decimals > 5) snprintf(tick->label, sizeof tick->label, "%.0e", at);
    else snprintf(tick->label, sizeof tick->label, "%.*f", decimals, fabs(at) < 1e-12 ? 0.0 : at);
}

static void linear_ticks(struct scale *scale)
{
    double step = nice_step(scale->high - scale->low, 4);
    int decimals = scale_decimals(step * 99);
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

double scale_share(const struct scale *scale, double value)
{
    if (scale->log) return log(value / scale->low) / log(scale->high / scale->low);
    return (value - scale->low) / (scale->high - scale->low);
}

double scale_at(const struct scale *scale, double share)
{
    if (scale->log) return scale->low * pow(scale->high / scale->low, share);
    return scale->low + (scale->high - scale->low) * share;
}

int scale_decimals(double span)
{
    double step = span / 99;
    return step > 0 && step < 1 ? (int)ceil(-log10(step) - 1e-9) : 0;
}

enum scale_kind scale_kind(const char *name)
{
    return strcmp(name, "log") == 0 ? SCALE_LOG : strcmp(name, "linear") == 0 ? SCALE_LINEAR : SCALE_AUTOMATIC;
}

static void count_ticks(struct scale *scale)
{
    double step = nice_step(scale->high, 4);
    for (int i = 0; i * step <= scale->high * (1 + 1e-9) && i < SCALE_MAX_TICKS; i++) {
        scale->ticks[scale->num_ticks].at = i * step;
        scale_count(i * step, scale->ticks[scale->num_ticks++].label);
    }
}

struct scale scale_along(const struct line *lines, int count, enum scale_kind kind)
{
    struct scale scale = {.log = kind == SCALE_LOG};
    double first = INFINITY;
    for (int i = 0; i < count; i++) {
        const struct line *line = &lines[i];
        if (line->num_points == 0) continue;
        scale.high = fmax(scale.high, line->points[line->num_points - 1].x + line->x_per_point / 2);
        first = fmin(first, line->points[0].x);
    }
    if (!(scale.high > 0)) scale.high = 1;
    if (!scale.log) {
        count_ticks(&scale);
        return scale;
    }
    scale.low = first > 0 && first < scale.high ? first : scale.high / 1000;
    log_ticks(&scale);
    return scale;
}

/* From the range of the data to the scale: references, margins, ticks. */
static struct scale finish(double low, double high, enum scale_kind kind, const struct reference_loss *references,
                           int num_references)
{
    if (low > high) low = high = num_references > 0 ? references[0].loss : 1; /* nothing is drawn */
    struct scale scale = {.low = fmax(low, 0), .high = high};
    scale.log = kind == SCALE_LOG || (kind == SCALE_AUTOMATIC && scale.high > LOG_RATIO * fmax(scale.low, LOG_FLOOR));
    include_references(&scale, references, num_references);
    if (scale.log) {
        scale.low = fmax(scale.low, LOG_FLOOR);
        double margin = pow(fmax(scale.high / scale.low, 1.01), MARGIN);
        scale.low /= margin;
        scale.high *= margin;
        log_ticks(&scale);
    }
    if (!scale.log || scale.num_ticks < 2) {
        double missing = scale.log ? 0 : fmax(MIN_SPAN - (scale.high - scale.low), 0);
        double margin = scale.log ? 0 : MARGIN * (scale.high - scale.low) + missing / 2;
        scale.low = scale.log ? scale.low : fmax(scale.low - margin, 0);
        scale.high += margin;
        scale.num_ticks = 0;
        linear_ticks(&scale);
    }
    return scale;
}

/* The largest of sorted values that does not lie far above most of them; on a logarithmic scale the largest of all. */
static double high_without_outliers(double low, const double *values, int count, enum scale_kind kind)
{
    if (count == 0) return -INFINITY;
    double high = values[count - 1], most = sorted_quantile(values, count, MOST), limit = most + OUTLIER * (most - low);
    bool log = kind == SCALE_LOG || (kind == SCALE_AUTOMATIC && high > LOG_RATIO * fmax(low, LOG_FLOOR));
    if (log || most <= low || high <= limit) return high;
    for (int i = 0; i < count && values[i] <= limit; i++) high = values[i];
    return high;
}

struct scale scale_losses(const struct line *lines, int count, enum scale_kind kind, const struct reference_loss *references,
                          int num_references)
{
    double low = INFINITY, *tops = memory_new((size_t)count + 1, sizeof *tops);
    int num_tops = 0;
    for (int i = 0; i < count; i++) {
        if (lines[i].num_points == 0) continue;
        low = fmin(low, line_bottom(&lines[i]));
        tops[num_tops++] = line_top(&lines[i]);
    }
    qsort(tops, (size_t)num_tops, sizeof *tops, compare_doubles);
    double high = high_without_outliers(low, tops, num_tops, kind);
    free(tops);
    return finish(low, high, kind, references, num_references);
}

struct scale scale_values(const double *values, int count, enum scale_kind kind, const struct reference_loss *references,
                          int num_references)
{
    double low = count > 0 ? values[0] : INFINITY;
    return finish(low, high_without_outliers(low, values, count, kind), kind, references, num_references);
}

static double number(const struct dimension *dimension, int index)
{
    const struct hparam_value *value = &dimension->values[index];
    return dimension->hparam->type == HPARAM_INTEGER ? (double)value->integer : value->real;
}

/* Whether its values stand where they are as numbers; names do not, nor do numbers so close that six digits cannot tell them apart. */
static bool stands_by_number(const struct dimension *dimension)
{
    if (dimension->hparam == NULL || !hparam_is_number(dimension->hparam)) return false;
    for (int i = 1; i < dimension->count; i++)
        if (number(dimension, i) - number(dimension, i - 1) < CLOSE * fabs(number(dimension, i))) return false;
    return true;
}

double scale_position(const struct dimension *dimension, int index)
{
    return stands_by_number(dimension) ? number(dimension, index) : index + 1;
}

/* Whether ratios tell the values apart better than differences: their smallest gap is then a larger part of the whole. */
static bool lies_by_ratio(const struct dimension *dimension)
{
    double first = scale_position(dimension, 0), last = scale_position(dimension, dimension->count - 1), even = INFINITY,
           ratio = INFINITY;
    if (!(first > 0) || dimension->count < 3) return first > 0 && last >= 10 * first;
    for (int i = 1; i < dimension->count; i++) {
        double a = scale_position(dimension, i - 1), b = scale_position(dimension, i);
        even = fmin(even, (b - a) / (last - first));
        ratio = fmin(ratio, log(b / a) / log(last / first));
    }
    return ratio > even;
}

struct scale scale_dimension(const struct dimension *dimension, enum scale_kind kind, double width)
{
    bool ordered = stands_by_number(dimension);
    double first = scale_position(dimension, 0), last = scale_position(dimension, dimension->count - 1), room = width;
    struct scale scale = {.low = first, .high = last};
    scale.log = ordered && first > 0 && kind != SCALE_LINEAR && (kind == SCALE_LOG || lies_by_ratio(dimension));
    double margin = 0.5 / dimension->count < 0.08 ? 0.5 / dimension->count : 0.08;
    if (!ordered) margin = 0.5 / fmax(dimension->count - 1, 1);
    if (last <= first) scale.low = scale.log ? first / 2 : first - 1, scale.high = scale.log ? first * 2 : first + 1;
    struct scale inner = scale;
    scale.low = scale_at(&inner, -margin), scale.high = scale_at(&inner, 1 + margin);
    double taken = -INFINITY;
    for (int i = 0; dimension->hparam != NULL && i < dimension->count && scale.num_ticks < SCALE_MAX_TICKS; i++) {
        char *text = dimension_value(dimension, i);
        double at = scale_position(dimension, i), half = style_text_width(text, STYLE_LABEL_SIZE - 1) / 2;
        double middle = scale_share(&scale, at) * room;
        if (middle - half > taken) {
            struct tick *tick = &scale.ticks[scale.num_ticks++];
            tick->at = at;
            snprintf(tick->label, sizeof tick->label, "%s", text);
            taken = middle + half + 6;
        }
        free(text);
    }
    return scale;
}

double scale_gap(const struct scale *scale, const struct dimension *dimension)
{
    double gap = 1;
    for (int i = 1; i < dimension->count; i++)
        gap = fmin(gap, scale_share(scale, scale_position(dimension, i)) - scale_share(scale, scale_position(dimension, i - 1)));
    return gap;
}
