/* Resolution: which difference between settings so many seeds can tell. */
#ifndef UNROLL_RESULTS_RESOLUTION_H
#define UNROLL_RESULTS_RESOLUTION_H

#include "results/group.h"

#include <stdbool.h>

struct resolution {
    int num_seeds;     /* n: the fewest runs of a group that has at least two */
    double sd;         /* s: the pooled standard deviation of a run within its group */
    double difference; /* of the means of two groups of n runs: t s sqrt(2 / n) */
};

/* Fisher's least significant difference ("The design of experiments", 1935): means of two groups that lie further apart differ by
 * a two-sided t test at 5 %. s^2 = sum of squared distances from the groups' means / degrees of freedom, the sum of
 * (runs - 1) over the groups; t is the 0.975 quantile of Student's distribution with as many. Groups with fewer than two
 * runs count nowhere; false where there are no others or they lie further apart than numbers tell. */
bool resolution_of(const struct groups *groups, const struct metric *metric, struct resolution *resolution);

/* What the runs of one setting came to. */
struct sample {
    int count;
    const double *values; /* (count) sorted */
};

/* The sum of squared distances of the values from their mean. */
double sample_squares(const struct sample *sample);

/* Half the width of the 95 % confidence interval of a sample's mean, t s / sqrt(n); infinite with one value. */
double sample_uncertainty(const struct sample *sample);

/* Whether the medians of two samples of at least two values each lie further apart than chance puts them at 5 %: as the means of
 * Welch's test ("The generalization of 'Student's' problem", Biometrika 1947), with the fewer degrees of freedom of the two. */
bool samples_differ(const struct sample *a, const struct sample *b);

/* The 0.975 quantile of Student's t distribution with `freedom` >= 1 degrees of freedom. */
double student_quantile(int freedom);

#endif
