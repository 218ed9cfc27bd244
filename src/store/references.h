/* Reference losses in the store: runs of one task share a set, which is a few rows in the database and one copy in memory. */
#ifndef UNROLL_STORE_REFERENCES_H
#define UNROLL_STORE_REFERENCES_H

#include "store/database.h"

/* Writes the set (NULL: none) if the database lacks it, and binds its name, or NULL. */
bool references_bind(struct store *store, sqlite3_stmt *statement, int parameter, const struct reference_losses *set,
                     struct error *error);

/* The set of that name; the store keeps it. NULL on error. */
const struct reference_losses *references_load(struct store *store, const char *name, struct error *error);

void references_release(struct store *store);

#endif
