/* Another database beside the open one, for copying rows from it. */
#ifndef UNROLL_STORE_ATTACH_H
#define UNROLL_STORE_ATTACH_H

#include "store/database.h"

/* Attaches it read-only as `other`; false if it cannot be read or is damaged. */
bool attach_other(struct store *store, const char *path, struct error *error);
void attach_end(struct store *store);

/* What SQLite finds wrong with a database: its schema within db, its path for messages. */
bool attach_is_sound(sqlite3 *db, const char *schema, const char *path, struct error *error);

/* The columns that a table has in both databases but those named (SQL, quoted), with `before` before each; the caller frees, NULL
 * on error. */
char *attach_columns(struct store *store, const char *table, const char *without, const char *before, struct error *error);

/* A place for a database in the folder for temporary files. */
struct attach_temporary {
    char *folder, *path; /* NULL: there is none */
};

bool attach_temporary(struct attach_temporary *temporary, struct error *error);

/* Removes the database there with what SQLite put beside it. */
void attach_temporary_remove(struct attach_temporary *temporary);

#endif
