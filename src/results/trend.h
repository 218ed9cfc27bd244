/* Trend: whether a loss curve has come to rest. */
#ifndef UNROLL_RESULTS_TREND_H
#define UNROLL_RESULTS_TREND_H

#include "experiment/run.h"

enum trend { TREND_UNKNOWN /* fewer than 40 points */, TREND_FLAT, TREND_FALLING };

/* Falling: the mean of the last tenth of the points lies below that of the tenth before by more than half a percent, and by more
 * than two standard errors of that difference. */
enum trend trend_of(const struct curve *curve);

#endif
