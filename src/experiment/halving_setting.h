/* `halving` and `hyperband` as a file says them. */
#ifndef UNROLL_EXPERIMENT_HALVING_SETTING_H
#define UNROLL_EXPERIMENT_HALVING_SETTING_H

#include "experiment/setting.h"

/* { first = 500; factor = 3; keep_at_least = 1; metric = "loss"; }, of which only the first must be said. */
bool halving_read(struct reader *reader, const config_setting_t *setting);

#endif
