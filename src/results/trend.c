#include "results/trend.h"

#include <math.h>

enum { LEAST_POINTS = 40 };

#define LEAST_FALL 0.005

struct stretch {
    double mean, squared_error; /* of the mean */
};

static struct stretch stretch_of(const double *losses, int count)
{
    double sum = 0, squares = 0;
    for (int i = 0; i < count; i++) sum += losses[i];
    for (int i = 0; i < count; i++) squares += pow(losses[i] - sum / count, 2);
    return (struct stretch){sum / count, squares / (count - 1) / count};
}

enum trend trend_of(const struct curve *curve)
{
    const int tenth = curve->count / 10;
    if (curve->count < LEAST_POINTS) return TREND_UNKNOWN;
    const struct stretch before = stretch_of(curve->losses + curve->count - 2 * tenth, tenth);
    const struct stretch last = stretch_of(curve->losses + curve->count - tenth, tenth);
    const double fall = before.mean - last.mean, error = sqrt(before.squared_error + last.squared_error);
    return fall > LEAST_FALL * last.mean && fall > 2 * error ? TREND_FALLING : TREND_FLAT;
}
