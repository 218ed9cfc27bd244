/* Databases of several machines become one. */
#ifndef UNROLL_STORE_MERGE_H
#define UNROLL_STORE_MERGE_H

#include "store/store.h"

struct merge_counts {
    int64_t added;     /* runs that the database did not have, or not finished */
    int64_t known;     /* that it had */
    int64_t conflicts; /* that it had with another digest */
    int64_t left;      /* that a live process trains in it */
};

/* Who is told of each conflict. */
struct merge_report {
    void (*say)(void *context, const char *message);
    void *context;
};

/* Adds to a store that is open for writing the finished runs of the database at path, with all that belongs to them: a union by
 * key, in one transaction. On error nothing is taken. The file is not changed; an older schema is brought up to date in a copy.
 * Of two digests of a run the smaller one stays, so that the content does not depend on the order of several. */
bool store_merge(struct store *store, const char *path, const struct merge_report *report, struct merge_counts *counts,
                 struct error *error);

#endif
