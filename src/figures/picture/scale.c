#include "figures/picture/scale.h"

#include "base/memory.h"
#include "figures/picture/style.h"
#include "results/group.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BEGINNING 0.03   /* share of a line that is its steep beginning */
#define MOST 0.9         /* share of the values that a range holds whatever they are */
#define STEP 0.5         /* a further value is shown if it lengthens the range by less than so much of it, ... */
#define MOST_STEPS 1.0   /* all further values together do not lengthen the range by more than so much of it; ... */
#define LOG_STEP 10      /* ... or, on a logarithmic scale, is not more than so many times its top */
#define NEAR 1.2         /* a reference is drawn if it is within so many spans, of the data or of all references, of the data */
#define LOG_RATIO 30     /* losses that span more are drawn on a logarithmic axis */
#define MOST_POWERS 8    /* ticks at powers of ten */
#define FEW_DECADES 2.5  /* have ticks between them too */
#define LARGEST 1e200    /* beyond, ratios of losses and their means overflow */
#define MARGIN 0.04      /* of the span, above and below */
#define MIN_SPAN 1e-3    /* of a loss; noise around one value is not blown up, ... */
#define MIN_SHARE 1e-4   /* ... nor what differs by less than so much of it, which scripts could not tell apart */
#define COUNT_SHARE 0.05 /* of counts, of which ticks tell three digits */
#define MOST_COUNT 1e12  /* what is more is a loss that explodes */
#define ZERO_AT 0.06     /* of a logarithmic scale, below its low end: where 0 stands, ... */
#define ZERO_END 0.1     /* ... and where the scale then ends */

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
    const double whole = count;
    int thousands = 0;
    while (count >= 999.5 && thousands < 6) count /= 1000, thousands++;
    if (count < 999.5) {
        snprintf(out, SCALE_LABEL, "%.3g%s", count, suffixes[thousands]);
        return out;
    }
    snprintf(out, SCALE_LABEL, "%.3g", whole);
    char *plus = strchr(out, '+'); /* 1e+30 */
    if (plus != NULL) memmove(plus, plus + 1, strlen(plus));
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

/* The logarithm of a / b, which itself may be larger than numbers are. */
static double log_ratio(double a, double b)
{
    return log(a) - log(b);
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
    double decades = log_ratio(scale->high, scale->low) / log(10);
    int every = (int)ceil(decades / MOST_POWERS);
    for (int power = (int)floor(log10(scale->low)); power <= (int)ceil(log10(scale->high)); power += every)
        for (int i = 0; i < (decades < FEW_DECADES ? 3 : 1); i++) {
            double at = all[i] * pow(10, power);
            if (at < scale->low || at > scale->high) continue;
            add_tick(scale, at, power < 0 ? -power : 0);
            if (power < -3) snprintf(scale->ticks[scale->num_ticks - 1].label, SCALE_LABEL, "%.0fe%d", all[i], power);
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

double scale_place(const struct scale *scale, double value)
{
    return scale->zero > 0 && value <= 0 ? scale->zero : value;
}

void scale_open_for_zero(struct scale *scale, const char *label)
{
    const struct scale inner = *scale;
    scale->zero = scale_at(&inner, -ZERO_AT);
    scale->low = scale_at(&inner, -ZERO_END);
    if (scale->num_ticks == SCALE_MAX_TICKS) scale->num_ticks--;
    memmove(scale->ticks + 1, scale->ticks, (size_t)scale->num_ticks++ * sizeof *scale->ticks);
    scale->ticks[0].at = scale->zero;
    snprintf(scale->ticks[0].label, SCALE_LABEL, "%s", label);
}

double scale_share(const struct scale *scale, double value)
{
    if (scale->log) return log_ratio(scale_place(scale, value), scale->low) / log_ratio(scale->high, scale->low);
    return (value - scale->low) / (scale->high - scale->low);
}

double scale_at(const struct scale *scale, double share)
{
    if (scale->log) return scale->low * exp(share * log_ratio(scale->high, scale->low));
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

/* The value that nine tenths of the sorted values do not exceed: the largest of all where they are fewer than ten. */
static double top_of_most(const double *values, int count)
{
    return count > 0 ? values[(int)ceil(MOST * count) - 1] : -INFINITY;
}

/* Raises the top over further values (sorted) while each adds little to the range so far. */
static void extend(struct scale *scale, const double *values, int count)
{
    double limit = scale->high + MOST_STEPS * (scale->high - scale->low);
    for (int i = 0; i < count; i++) {
        if (values[i] <= scale->high) continue;
        bool near = values[i] <= limit && values[i] - scale->high < STEP * (scale->high - scale->low);
        if (scale->log) near = near || values[i] <= LOG_STEP * scale->high || scale_share(scale, values[i]) < 1 + STEP;
        if (!near) return;
        scale->high = values[i];
    }
}

static void add_margins(struct scale *scale)
{
    if (scale->log) {
        double margin = exp(MARGIN * fmax(log_ratio(scale->high, scale->low), log(1.01)));
        scale->low /= margin;
        scale->high *= margin;
        return;
    }
    double least = fmax(MIN_SPAN, (scale->high >= 1000 && scale->high < MOST_COUNT ? COUNT_SHARE : MIN_SHARE) * scale->high);
    double missing = fmax(least - (scale->high - scale->low), 0), margin = MARGIN * (scale->high - scale->low) + missing / 2;
    scale->low = fmax(scale->low - margin, 0);
    scale->high += margin;
}

/* The smallest positive value, INFINITY if there is none, and whether there is a zero. */
struct least {
    double positive;
    bool zero;
};

static void add_value(struct least *least, double value)
{
    if (value > 0) least->positive = fmin(least->positive, fmax(value, SCALE_SMALLEST));
    else least->zero = true;
}

/* The rule for all ranges: from the smallest value to the larger of `most`, where nine tenths lie, and the highest reference
 * near; then over further values in order, as long as each lengthens the range by less than half and all no more than double it;
 * then a margin. On a logarithmic scale ratios count, not differences, and zeros stand below it. What lies above is marked where
 * it is. */
static struct scale range(struct least least, double most, const double *values, int count, enum scale_kind kind,
                          const struct reference_loss *references, int num_references)
{
    const bool positive = isfinite(least.positive);
    if (!positive && !least.zero) least.zero = false, least.positive = most = num_references > 0 ? references[0].loss : 1;
    struct scale scale = {.low = least.zero ? 0 : least.positive, .high = fmax(most, least.zero ? 0 : least.positive)};
    include_references(&scale, references, num_references);
    extend(&scale, values, count);
    scale.log = positive && (kind == SCALE_LOG || (kind == SCALE_AUTOMATIC && scale.high > LOG_RATIO * least.positive));
    if (scale.log) {
        if (!(scale.low > 0))
            scale.low = least.positive; /* zeros have a place of their own, a reference of zero only with them */
        scale.high = fmax(scale.high, scale.low);
        extend(&scale, values, count);
    }
    scale.low = fmin(scale.low, LARGEST), scale.high = fmin(scale.high, LARGEST);
    add_margins(&scale);
    if (scale.log) log_ticks(&scale);
    if (scale.num_ticks < 2) {
        scale.num_ticks = 0;
        linear_ticks(&scale);
    }
    if (scale.log && least.zero) scale_open_for_zero(&scale, "0");
    return scale;
}

struct scale scale_losses(const struct line *lines, int count, enum scale_kind kind, const struct reference_loss *references,
                          int num_references)
{
    struct least least = {.positive = INFINITY};
    int num_ends = 0, num_losses = 0;
    for (int i = 0; i < count; i++) num_losses += lines[i].num_points;
    double *ends = memory_new(2 * (size_t)count + 1, sizeof *ends), *losses = memory_new((size_t)num_losses + 1, sizeof *losses);
    num_losses = 0;
    for (int i = 0; i < count; i++) {
        const struct line *line = &lines[i];
        for (int j = 0; j < line->num_points; j++) {
            add_value(&least, line->points[j].mean);
            if (line->points[j].low > 0) add_value(&least, line->points[j].low); /* a standard deviation can reach below 0 */
        }
        for (int j = (int)(line->num_points * BEGINNING); j < line->num_points; j++) losses[num_losses++] = line->points[j].mean;
        if (line->num_points > 0) ends[num_ends++] = line_end(line).high;
        for (int j = 0; j < line->num_held_out; j++) add_value(&least, line->held_out[j].mean);
        if (line->num_held_out > 0) ends[num_ends++] = line->held_out[line->num_held_out - 1].mean;
    }
    qsort(ends, (size_t)num_ends, sizeof *ends, compare_doubles);
    qsort(losses, (size_t)num_losses, sizeof *losses, compare_doubles);
    double most = fmax(top_of_most(ends, num_ends), top_of_most(losses, num_losses));
    struct scale scale = range(least, most, ends, num_ends, kind, references, num_references);
    free(ends), free(losses);
    return scale;
}

struct scale scale_values(const double *values, int count, enum scale_kind kind, const struct reference_loss *references,
                          int num_references)
{
    struct least least = {.positive = INFINITY};
    for (int i = 0; i < count; i++) add_value(&least, values[i]);
    return range(least, top_of_most(values, count), values, count, kind, references, num_references);
}

void scale_thin_ticks(struct scale *scale, double width)
{
    int every = 1, kept = 0;
    for (int i = 0; i + every < scale->num_ticks;) {
        const struct tick *tick = &scale->ticks[i], *next = &scale->ticks[i + every];
        double size = STYLE_LABEL_SIZE - 1, room = (scale_share(scale, next->at) - scale_share(scale, tick->at)) * width;
        bool apart = (style_text_width(tick->label, size) + style_text_width(next->label, size)) / 2 + size <= room;
        if (apart) i += every;
        else i = 0, every++;
    }
    for (int i = 0; i < scale->num_ticks; i += every) scale->ticks[kept++] = scale->ticks[i];
    scale->num_ticks = kept;
}

void scale_round_ticks(struct scale *scale, double width)
{
    scale->num_ticks = 0;
    if (scale->log) log_ticks(scale);
    if (scale->num_ticks < 2) {
        scale->num_ticks = 0;
        linear_ticks(scale);
    }
    scale_thin_ticks(scale, width);
}
