/* The memory that this process may still take. */
#ifndef UNROLL_BASE_AVAILABLE_H
#define UNROLL_BASE_AVAILABLE_H

#include <stdint.h>

struct available {
    int64_t bytes;    /* INT64_MAX where nobody knows */
    const char *said; /* who has no more: "the machine", "the control group", "`ulimit -v`"; static */
};

/* The least of what the machine has free without swapping, of what its control groups leave the process, and of `ulimit -v`.
 * Other processes may take it at any time. */
struct available memory_available(void);

/* The same without `ulimit -v`; root stands before /proc and /sys. */
struct available memory_available_in(const char *root);

#endif
