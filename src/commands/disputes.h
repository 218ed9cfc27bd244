/* Disputes: runs that came out otherwise elsewhere, as was seen when databases were merged (store/merge.h). */
#ifndef UNROLL_COMMANDS_DISPUTES_H
#define UNROLL_COMMANDS_DISPUTES_H

#include "store/store.h"

/* The condition that picks the runs that are disputed and not trained again since; of a database that is older than disputes
 * none. */
const char *disputes_open(struct store *store);

/* Whether the run with that key is disputed. */
bool disputes_has(struct store *store, const char *key);

/* What training it again says: whose digest came out, or that none did. False if none did. */
bool disputes_judge(struct store *store, const char *key, const char *digest, char *verdict, size_t size);

#endif
