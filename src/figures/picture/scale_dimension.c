/* Scales of a hyperparameter's values. */
#include "base/memory.h"
#include "experiment/sample.h"
#include "figures/picture/scale.h"
#include "figures/picture/style.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define MOST_BEFORE 0.25 /* so far from the first power a zero stands, of all powers */
#define CLOSE 1e-4       /* of a number, the least distance to the next; scripts are written with six digits */

static double number(const struct dimension *dimension, int index)
{
    return hparam_number(dimension->hparam, &dimension->values[index]);
}

/* Whether its values stand where they are as numbers; names do not, nor do numbers that six digits cannot tell apart or that
 * are too small for ratios. */
static bool stands_by_number(const struct dimension *dimension)
{
    if (dimension->hparam == NULL || !dimension_is_ordered(dimension)) return false;
    for (int i = 0; i < dimension->count; i++)
        if (number(dimension, i) != 0 && fabs(number(dimension, i)) < SCALE_SMALLEST) return false;
    for (int i = 1; i < dimension->count; i++)
        if (number(dimension, i) - number(dimension, i - 1) < CLOSE * fabs(number(dimension, i))) return false;
    return true;
}

double scale_position(const struct dimension *dimension, int index)
{
    return stands_by_number(dimension) ? number(dimension, index) : index + 1;
}

/* The first value that has a logarithm, or the count of values. */
static int first_positive(const struct dimension *dimension)
{
    int index = 0;
    while (index < dimension->count && !(scale_position(dimension, index) > 0)) index++;
    return index;
}

/* Whether ratios tell the values from number `from` on apart better than differences: their smallest gap is then a larger part of
 * the whole. */
static bool lies_by_ratio(const struct dimension *dimension, int from)
{
    double first = scale_position(dimension, from), last = scale_position(dimension, dimension->count - 1), even = INFINITY,
           ratio = INFINITY;
    if (dimension->count - from < 3) return last >= 10 * first;
    for (int i = from + 1; i < dimension->count; i++) {
        double a = scale_position(dimension, i - 1), b = scale_position(dimension, i);
        even = fmin(even, (b - a) / (last - first));
        ratio = fmin(ratio, log(b / a) / log(last / first));
    }
    return ratio > even;
}

bool scale_can_be_log(const struct dimension *dimension)
{
    int from = first_positive(dimension);
    return stands_by_number(dimension) && from < dimension->count &&
           (from == 0 || (from == 1 && scale_position(dimension, 0) == 0));
}

struct scale scale_dimension(const struct dimension *dimension, enum scale_kind kind, double width)
{
    bool ordered = stands_by_number(dimension), log = ordered && scale_can_be_log(dimension) && kind != SCALE_LINEAR;
    int from = first_positive(dimension);
    const struct axis_drawn *drawn = dimension->hparam != NULL ? dimension_drawn(dimension) : NULL;
    log = log && (kind == SCALE_LOG || (drawn != NULL ? drawn->range.log : lies_by_ratio(dimension, from)));
    if (!log) from = 0;
    double first = scale_position(dimension, from), last = scale_position(dimension, dimension->count - 1), room = width;
    struct scale scale = {.low = first, .high = last, .log = log};
    double margin = 0.5 / dimension->count < 0.08 ? 0.5 / dimension->count : 0.08;
    if (!ordered) margin = 0.5 / fmax(dimension->count - 1, 1);
    if (last <= first) scale.low = scale.log ? first / 2 : first - 1, scale.high = scale.log ? first * 2 : first + 1;
    struct scale inner = scale;
    double zero =
        from > 0 ? fmin(1.0 / fmax(dimension->count - 1 - from, 1), MOST_BEFORE) : 0; /* as far as the others from each other */
    if (from > 0) scale.zero = scale_at(&inner, -zero);
    scale.low = scale_at(&inner, -margin - zero), scale.high = scale_at(&inner, 1 + margin);
    if (ordered && from == 0 && drawn != NULL) {
        scale_round_ticks(&scale, width);
        return scale;
    }
    double taken = -INFINITY;
    int every = (dimension->count + SCALE_MAX_TICKS - 1) / SCALE_MAX_TICKS;
    for (int i = 0; dimension->hparam != NULL && i < dimension->count; i += every) {
        bool is_zero = i < from && dimension->hparam->zero != NULL;
        char *text = is_zero ? memory_text(dimension->hparam->zero) : dimension_rounded(dimension, i);
        double at = scale_place(&scale, scale_position(dimension, i)), half = style_text_width(text, STYLE_LABEL_SIZE - 1) / 2;
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
