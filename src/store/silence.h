/* Processes of other machines: their clocks are not ours, so a heartbeat is only compared with itself. */
#ifndef UNROLL_STORE_SILENCE_H
#define UNROLL_STORE_SILENCE_H

#include "store/database.h"

/* A claimed run whose process is elsewhere. */
struct heard {
    int64_t run;
    char heartbeat[32]; /* as it was read */
    double since;       /* when this process read it first, seconds by its own clock */
};

/* Whether the heartbeat of the run has been the same for so long that its process is taken for dead. */
bool silence_is_death(struct store *store, int64_t run, const char *heartbeat);

#endif
