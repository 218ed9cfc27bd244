/* Notes that an experiment asks for runs that are there already: many of them in one transaction. */
#include "store/identity.h"
#include "store/lock.h"
#include "store/rows.h"

enum { JOINED_AT_ONCE = 50000 /* then other processes may write */ };

bool store_end_joining(struct store *store, struct error *error)
{
    if (store->num_joined == 0) return true;
    store->num_joined = 0;
    return database_end(store, true, error);
}

/* Begins a transaction where none is open. */
static bool begin(struct store *store, struct error *error)
{
    if (store->num_joined == JOINED_AT_ONCE && !store_end_joining(store, error)) return false;
    if (store->num_joined == 0 && (!identity_check(store, error) || lock_take(store, false, error) != LOCK_TAKEN)) return false;
    store->num_joined++;
    return true;
}

bool store_join(struct store *store, int64_t experiment, const char *key, bool *finished, struct error *error)
{
    int64_t id;
    enum store_claim claim;
    *finished = false;
    if (!begin(store, error)) return false;
    bool good = rows_find(store, key, &id, &claim, error);
    *finished = good && claim == STORE_FINISHED;
    if (*finished) good = rows_join(store, experiment, id, error);
    if (!good) database_end(store, false, error), store->num_joined = 0;
    return good;
}
