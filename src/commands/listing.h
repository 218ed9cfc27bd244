/* Listings: runs of the database as a table, a line a run. */
#ifndef UNROLL_COMMANDS_LISTING_H
#define UNROLL_COMMANDS_LISTING_H

#include "store/store.h"

struct listing_request {
    const char *condition; /* SQL over the columns of runs */
    const char *sort;      /* a column or a metric (results/metric.h), smallest first, missing values last; NULL: the id */
    long count;            /* at most so many; -1: all */
    const char *columns;   /* beside id, key, status and hyperparameters: columns and metrics, commas between; NULL: the usual */
    bool is_whole;         /* every hyperparameter, not only those that vary; all of the key; no curve */
};

/* What the runs of a listing have in common: "cell rnn, learning_rate 0.1"; the caller frees. */
struct listing {
    char *fixed;
};

/* Fills the table, which may stream. Of runs that do not use a hyperparameter the cell is empty. A wrong column is named with the
 * nearest one. The caller releases, also on error. */
bool listing_read(struct store *store, const struct listing_request *request, struct listing *listing, struct table *table,
                  struct error *error);
void listing_release(struct listing *listing);

/* The SQL of a column of `runs`, or of a metric, as a person writes it, which the caller frees; NULL, named with the nearest, if
 * there is no such column. */
char *listing_expression(struct store *store, const char *name, struct error *error);

/* Where the run with that id stands in a table whose first column is the id, smallest first; -1 if it is not there. */
int listing_row(const struct table *runs, int64_t id);

/* The hyperparameters in which the runs differ, as SQL expressions that are NULL where a run does not use it: fills names[] and
 * expressions[] (which the caller frees) with room for hparam_count() of them, and, if fixed is not NULL, says those in which
 * they do not differ, which the caller frees. Returns how many, -1 on error. */
int listing_varying(struct store *store, const char *condition, const char **names, char **expressions, char **fixed,
                    struct error *error);

#endif
