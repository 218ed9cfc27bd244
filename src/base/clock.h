/* Clocks. */
#ifndef UNROLL_BASE_CLOCK_H
#define UNROLL_BASE_CLOCK_H

#include <stdint.h>
#include <time.h>

/* Time since some moment of the past, by the clock that never jumps: for differences. */
double clock_seconds(void);
int64_t clock_nanoseconds(void);

/* Time for which this thread had a processor: what others take of it does not count. */
double clock_thread_seconds(void);

/* The time of day so many seconds from now, as pthread_cond_timedwait wants its end. */
struct timespec clock_deadline(double seconds);

#endif
