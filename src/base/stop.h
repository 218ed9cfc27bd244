/* Stopping: one flag that anybody may set, a signal handler too, and that whatever takes long looks at. */
#ifndef UNROLL_BASE_STOP_H
#define UNROLL_BASE_STOP_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

/* Whether to give up what goes on; never where there is no flag (NULL). */
static inline bool stop_asked(const atomic_bool *stop)
{
    return stop != NULL && atomic_load_explicit(stop, memory_order_relaxed);
}

#endif
