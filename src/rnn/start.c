#include "rnn/start.h"

#include "base/rng.h"
#include "base/stop.h"

#include <math.h>

void start_uniform(const struct start *start, double limit)
{
    const int64_t count = (int64_t)start->rows * start->columns;
    enum { CHUNK = 1024 };
    double uniform[CHUNK];
    for (int64_t done = 0; done < count && !stop_asked(start->stop); done += CHUNK) {
        int some = count - done < CHUNK ? (int)(count - done) : CHUNK;
        rng_uniforms(start->settings->seed, RNG_WEIGHTS, start->first + (uint64_t)done, some, uniform);
        for (int i = 0; i < some; i++) start->weights[done + i] = (float)(limit * (2.0 * uniform[i] - 1.0));
    }
}

void start_glorot(const struct start *start, double scale)
{
    start_uniform(start, scale * sqrt(6.0 / ((double)start->rows + start->columns)));
}

float *start_of_states(const struct start *start)
{
    return start->weights + (int64_t)start->inputs * start->columns;
}
