#include "store/lock.h"

#include "base/clock.h"
#include "store/holder.h"

#include <math.h>
#include <stdio.h>

/* Seconds: that a lock is waited for where nobody told the store to wait on; where somebody did, before it is said and other work
 * goes on; after the user wants to stop; before it is tried again. */
#define PATIENCE ((double)DATABASE_BUSY_SECONDS)
#define SHORT_PATIENCE 2.0
#define LAST_PATIENCE 0.5
#define PAUSE 1.0

enum { LONGEST_SLEEP = 50 /* milliseconds */ };

static bool waits(const struct store *store)
{
    return store->waiting.say != NULL;
}

static bool is_stopped(const struct store *store)
{
    return waits(store) && atomic_load(store->waiting.stop);
}

static double patience(const struct store *store)
{
    if (store->mode == STORE_READ_AT_ONCE) return 0.0;
    if (!waits(store)) return PATIENCE;
    if (is_stopped(store)) return store->is_locked ? 0.0 : LAST_PATIENCE;
    if (store->waiting.on) return INFINITY;
    return store->is_locked ? 0.0 : SHORT_PATIENCE;
}

/* Says once for whom the store waits. */
static void announce(struct store *store)
{
    char holder[256], message[1024];
    if (!waits(store) || store->waiting.is_said) return;
    holder_name(store->path, holder, sizeof holder);
    snprintf(message, sizeof message, "%.512s is locked by %s; finished runs wait in memory until it is free", store->path,
             holder);
    store->waiting.say(store->waiting.context, message);
    store->waiting.is_said = true;
}

/* Called by SQLite while it waits, count 0 first: whether it is to try again. */
static int try_again(void *context, int count)
{
    struct store *store = context;
    if (count == 0) store->waiting.since = clock_seconds();
    const double waited = clock_seconds() - store->waiting.since;
    if (waited >= patience(store)) return 0;
    if (waited >= SHORT_PATIENCE) announce(store);
    sqlite3_sleep(count < 5 ? 1 << count : LONGEST_SLEEP);
    return 1;
}

void lock_set_up(struct store *store)
{
    sqlite3_busy_handler(store->db, try_again, store);
}

bool lock_is_passing(const struct store *store, bool can_wait)
{
    return waits(store) && store->is_locked && can_wait && !is_stopped(store);
}

enum lock lock_take(struct store *store, bool can_wait, struct error *error)
{
    if (lock_is_passing(store, can_wait) && clock_seconds() - store->waiting.tried_at < PAUSE) return LOCK_LATER;
    store->waiting.on = !can_wait;
    const bool good = database_begin(store, error);
    store->waiting.on = false;
    store->waiting.tried_at = clock_seconds();
    if (good) return LOCK_TAKEN;
    if (!lock_is_passing(store, can_wait)) return LOCK_FAILED;
    announce(store);
    return LOCK_LATER;
}

void store_wait(struct store *store, const atomic_bool *stop, void (*say)(void *context, const char *message), void *context)
{
    store->waiting.stop = stop;
    store->waiting.say = say;
    store->waiting.context = context;
}
