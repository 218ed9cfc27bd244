/* The cores that this process may use. */
#ifndef UNROLL_BASE_CORES_H
#define UNROLL_BASE_CORES_H

struct cores {
    int count;        /* at least 1 */
    const char *said; /* what allows no more: "OMP_NUM_THREADS", "the control group's quota", ...; static */
};

/* The least of what the process may run on (its affinity, of which the machine's cores are all), of the processor time that its
 * control groups grant, in whole cores rounded up, and of OMP_NUM_THREADS and OMP_THREAD_LIMIT, where they are numbers. */
struct cores cores_to_use(void);

/* The same of a process that may run on the allowed ones; root stands before /proc and /sys. */
struct cores cores_of(struct cores allowed, const char *root);

/* What OMP_THREAD_LIMIT leaves of a number of threads that was asked for. */
int cores_at_most(int threads);

#endif
