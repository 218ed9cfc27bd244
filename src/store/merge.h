/* Merging: databases of several machines become one, a set union by the keys of their runs. */
#ifndef UNROLL_STORE_MERGE_H
#define UNROLL_STORE_MERGE_H

#include "store/store.h"

struct merged {
    int64_t num_taken;    /* runs that were not there, or not finished, or paused earlier */
    int64_t num_same;     /* runs that were there, with the same digest, or no less far */
    int64_t num_disputed; /* keys with more than one digest */
    int64_t num_left;     /* runs that are neither finished nor paused elsewhere, or that a living process trains here */
};

/* Whether there is a database at the path that can be read whole. */
bool store_is_sound(const char *path, struct error *error);

/* Adds all finished runs of another database, which is only read, with their curves, weights, notes, tags and memberships, paused
 * ones with their checkpoints, and its experiments; in one transaction. Whichever order databases are merged in, the same rows
 * but for their ids come out: of two that say the same run, the one that finished first stays; of two texts of one experiment,
 * the newer; of two notes, both. Runs with the same key and other digests become disputes. A database of an older schema is read
 * from a copy of it in the folder for temporary files. where: an SQL expression over the columns of its runs; of the others
 * nothing is taken; NULL: all. False, and nothing is taken, if the other database cannot be read, is damaged, or not of unroll,
 * or that is no expression. */
bool store_merge(struct store *store, const char *other, const char *where, struct merged *merged, struct error *error);

#endif
