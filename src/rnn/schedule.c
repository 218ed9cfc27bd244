#include "rnn/schedule.h"

#include "rnn/trainer.h"

#include <stddef.h>
#include <string.h>

static const struct schedule *const schedules[] = {&schedule_constant, &schedule_exponential, &schedule_cosine, &schedule_linear};

enum { SCHEDULES = sizeof schedules / sizeof *schedules };

const struct schedule *schedule_find(const char *name)
{
    for (int i = 0; i < SCHEDULES; i++)
        if (strcmp(schedules[i]->name, name) == 0) return schedules[i];
    return NULL;
}

const char *trainer_schedule_name(int index)
{
    return index < SCHEDULES ? schedules[index]->name : NULL;
}

const char *trainer_schedule_help(int index)
{
    return index < SCHEDULES ? schedules[index]->help : NULL;
}

double schedule_factor(const struct schedule *schedule, const struct schedule_settings *settings, int64_t done)
{
    const double factor = schedule->factor(settings, done);
    return done < settings->warmup ? factor * ((double)(done + 1) / (double)settings->warmup) : factor;
}

double schedule_share(const struct schedule_settings *settings, int64_t done)
{
    if (done < settings->warmup) return 0.0;
    return (double)(done - settings->warmup) / (double)(settings->num_train_steps - settings->warmup);
}
