#include "store/silence.h"

#include "base/clock.h"
#include "base/memory.h"

#include <stdio.h>
#include <string.h>

static struct heard *find(struct store *store, int64_t run)
{
    for (int i = 0; i < store->num_heard; i++)
        if (store->heard[i].run == run) return &store->heard[i];
    store->heard = memory_resize(store->heard, (size_t)store->num_heard + 1, sizeof *store->heard);
    struct heard *heard = &store->heard[store->num_heard++];
    *heard = (struct heard){.run = run};
    return heard;
}

bool silence_is_death(struct store *store, int64_t run, const char *heartbeat)
{
    struct heard *heard = find(store, run);
    const double now = clock_seconds();
    if (strncmp(heard->heartbeat, heartbeat, sizeof heard->heartbeat - 1) != 0) {
        snprintf(heard->heartbeat, sizeof heard->heartbeat, "%s", heartbeat);
        heard->since = now;
    }
    return now - heard->since > OWNER_LONGEST_SILENCE;
}
