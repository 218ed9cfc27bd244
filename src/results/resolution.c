#include "results/resolution.h"

#include <math.h>
#include <stdlib.h>

/* P(|T| < t) for t = sqrt(freedom) tan(angle): a finite sum (Abramowitz and Stegun, 26.7.3 and 26.7.4). */
static double student_within(int freedom, double angle)
{
    double cosine = cos(angle), odd = freedom % 2, sum = 0, term = odd ? cosine : 1;
    for (int i = freedom % 2; i + 2 <= freedom; i += 2) {
        sum += term;
        term *= (i + 1) / (double)(i + 2) * cosine * cosine;
    }
    return odd ? (angle + sin(angle) * sum) / M_PI_2 : sin(angle) * sum;
}

double student_quantile(int freedom)
{
    double low = 0, high = M_PI_2;
    for (int i = 0; i < 60; i++) {
        double middle = (low + high) / 2;
        *(student_within(freedom, middle) < 0.95 ? &low : &high) = middle;
    }
    return sqrt(freedom) * tan(low);
}

double sample_squares(const struct sample *sample)
{
    double mean = 0, sum = 0;
    for (int i = 0; i < sample->count; i++) mean += sample->values[i] / sample->count;
    for (int i = 0; i < sample->count; i++) sum += pow(sample->values[i] - mean, 2);
    return sum;
}

/* Of the mean, squared: s^2 / n. */
static double squared_error(const struct sample *sample)
{
    return sample_squares(sample) / (sample->count - 1) / sample->count;
}

double sample_uncertainty(const struct sample *sample)
{
    if (sample->count < 2) return INFINITY;
    return student_quantile(sample->count - 1) * sqrt(squared_error(sample));
}

bool samples_differ(const struct sample *a, const struct sample *b)
{
    const int freedom = (a->count < b->count ? a->count : b->count) - 1;
    const double distance = fabs(sorted_quantile(a->values, a->count, 0.5) - sorted_quantile(b->values, b->count, 0.5));
    return distance > student_quantile(freedom) * sqrt(squared_error(a) + squared_error(b));
}

bool resolution_of(const struct groups *groups, const struct metric *metric, struct resolution *resolution)
{
    double sum = 0;
    int freedom = 0, fewest = 0;
    for (int i = 0; i < groups->count; i++) {
        const struct group *group = &groups->groups[i];
        if (group->num_runs < 2) continue;
        struct sample sample;
        double *values = groups_values(&(struct groups){.count = 1, .groups = &groups->groups[i]}, metric, &sample.count);
        sample.values = values;
        sum += sample_squares(&sample);
        free(values);
        freedom += group->num_runs - 1;
        if (fewest == 0 || group->num_runs < fewest) fewest = group->num_runs;
    }
    if (fewest == 0 || !isfinite(sum)) return false;
    double sd = sqrt(sum / freedom);
    *resolution = (struct resolution){fewest, sd, student_quantile(freedom) * sd * sqrt(2.0 / fewest)};
    return true;
}
