/* Who holds the lock on a database. */
#ifndef UNROLL_STORE_HOLDER_H
#define UNROLL_STORE_HOLDER_H

#include <stddef.h>

/* "sqlite3 (process 1234)", or "another process" where this machine does not know it. */
void holder_name(const char *database, char *out, size_t size);

#endif
