/* Choosing runs: by id, by the first letters of a key, by a condition over their columns, by setting. */
#ifndef UNROLL_STORE_CHOOSE_H
#define UNROLL_STORE_CHOOSE_H

#include "store/store.h"

struct chosen {
    int64_t id;
    char key[RUN_KEY];
};

/* Chosen runs, sorted by key. */
struct choice {
    int64_t count;
    struct chosen *runs; /* (count) */
};

/* The run that a person means by an id (a number) or by the first letters of a key (4 or more). */
bool choose_run(struct store *store, const char *reference, struct chosen *run, struct error *error);

/* The runs for which an SQL expression over the columns of `runs` is true. The caller releases, also on error. */
bool choose_where(struct store *store, const char *where, struct choice *choice, struct error *error);
/* Whether it can be such an expression, by the schema alone: there need not be a database. */
bool choose_check_where(const char *where, struct error *error);

/* Whether it is one expression for this database, that nothing can follow, nor stand before. */
bool choose_is_condition(struct store *store, const char *where, struct error *error);

/* Says that the runs have no such column, and the nearest; and makes an error of store_query that complains of a column say the
 * same. Always false. */
bool choose_unknown_column(struct store *store, const char *name, struct error *error);
bool choose_explain(struct store *store, struct error *error);

void choice_release(struct choice *choice);

bool choice_has(const struct choice *choice, const char *key);

/* The statement that lists these columns of the runs for which the expression is true (NULL: of all), smallest of the column
 * `sort` first, missing values last, at most `count` of them (-1: all). The caller frees. */
char *choose_sql(const char *columns, const char *where, const char *sort, long count);

struct chosen_setting {
    int count; /* of the runs, 0 if there is none; the rest is of the newest */
    char key[RUN_KEY];
    double final_loss, held_out_loss; /* NaN where it diverged, the second also where nothing is held out */
};

/* The finished runs with these hyperparameters, whatever arithmetic trained them. */
bool choose_setting(struct store *store, const struct hparams *hparams, struct chosen_setting *chosen, struct error *error);

/* The run with these hyperparameters that was paused, or goes on from there, furthest; key is "" where there is none. */
bool choose_paused(struct store *store, const struct hparams *hparams, char key[RUN_KEY], struct error *error);

#endif
