/* A copy of the database before it is changed in earnest. */
#ifndef UNROLL_STORE_BACKUP_H
#define UNROLL_STORE_BACKUP_H

#include "store/database.h"

/* Copies the database as the disk has it to a file, written aside first; what was there gives way. A transaction that this
 * process holds on the database keeps others from changing it meanwhile. */
bool backup_make(const struct store *store, const char *copy, struct error *error);

/* The same of what this process wrote; no transaction may be open. */
bool backup_publish(const struct store *store, const char *copy, struct error *error);

/* Removes such a copy, with what a process that was killed wrote aside for it. */
void backup_remove(const char *copy);

#endif
