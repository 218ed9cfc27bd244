#include "results/resolution.h"

#include <math.h>

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

/* The sum of squared distances of a group's runs from their mean. */
static double squares(const struct group *group, const struct metric *metric)
{
    double mean = 0, sum = 0;
    for (int i = 0; i < group->num_runs; i++) mean += metric->of(metric, group->runs[i]) / group->num_runs;
    for (int i = 0; i < group->num_runs; i++) sum += pow(metric->of(metric, group->runs[i]) - mean, 2);
    return sum;
}

/* Of the mean, squared: s^2 / n. */
static double squared_error(const struct group *group, const struct metric *metric)
{
    return squares(group, metric) / (group->num_runs - 1) / group->num_runs;
}

double group_uncertainty(const struct group *group, const struct metric *metric)
{
    if (group->num_runs < 2) return INFINITY;
    return student_quantile(group->num_runs - 1) * sqrt(squared_error(group, metric));
}

bool groups_differ(const struct group *a, const struct group *b, const struct metric *metric)
{
    const int freedom = (a->num_runs < b->num_runs ? a->num_runs : b->num_runs) - 1;
    const double distance = fabs(group_middle(a, metric) - group_middle(b, metric));
    return distance > student_quantile(freedom) * sqrt(squared_error(a, metric) + squared_error(b, metric));
}

bool resolution_of(const struct groups *groups, const struct metric *metric, struct resolution *resolution)
{
    double sum = 0;
    int freedom = 0, fewest = 0;
    for (int i = 0; i < groups->count; i++) {
        const struct group *group = &groups->groups[i];
        if (group->num_runs < 2) continue;
        sum += squares(group, metric);
        freedom += group->num_runs - 1;
        if (fewest == 0 || group->num_runs < fewest) fewest = group->num_runs;
    }
    if (fewest == 0) return false;
    double sd = sqrt(sum / freedom);
    *resolution = (struct resolution){fewest, sd, student_quantile(freedom) * sd * sqrt(2.0 / fewest)};
    return true;
}
