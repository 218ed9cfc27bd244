/* Schedules: how the learning rate changes with the train step. A schedule is one file with one const struct; to add one is to
 * write schedule_<name>.c and to name it in the list of schedule.c. */
#ifndef UNROLL_RNN_SCHEDULE_H
#define UNROLL_RNN_SCHEDULE_H

#include <stdint.h>

/* What schedules are told of a run; all but the decay in train steps. */
struct schedule_settings {
    int64_t warmup; /* below num_train_steps: the rate rises for so long, whatever the schedule */
    double decay;   /* schedule exponential: see there */
    int64_t decay_after, decay_every;
    int64_t num_train_steps; /* of the whole run */
};

struct schedule {
    const char *name;
    const char *help; /* its rule, for people; lines end with '\n' but the last */
    /* What the rate is multiplied with where `done` train steps are done, 0 <= done < num_train_steps, without the warmup. */
    double (*factor)(const struct schedule_settings *settings, int64_t done);
};

extern const struct schedule schedule_constant, schedule_exponential, schedule_cosine, schedule_linear;

/* The schedule of that name, or NULL. */
const struct schedule *schedule_find(const char *name);

/* What the rate is multiplied with, warmup and all: the same bits everywhere. */
double schedule_factor(const struct schedule *schedule, const struct schedule_settings *settings, int64_t done);

/* The share of what follows the warmup that is done, 0 <= share < 1; 0 during the warmup. */
double schedule_share(const struct schedule_settings *settings, int64_t done);

#endif
