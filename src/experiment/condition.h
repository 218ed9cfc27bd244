/* Conditions over named values, in SQL: "state_size = 64 and num_steps > 20". They are expressions of SQLite's without subqueries
 * and without functions that say something else at another time, so that they hold for the same values always. Who asks them is
 * the store, in store/condition.c, where SQLite is. */
#ifndef UNROLL_EXPERIMENT_CONDITION_H
#define UNROLL_EXPERIMENT_CONDITION_H

#include "base/error.h"

#include <stdbool.h>
#include <stdint.h>

struct condition;

/* A name that a condition may speak of, and the type of its values: "INTEGER", "REAL" or "TEXT". */
struct condition_column {
    const char *name, *type;
};

/* NULL if the text is no condition over those columns, of which there are `count`. The error is a sentence without a place. */
struct condition *condition_new(const char *text, int count, const struct condition_column *columns, struct error *error);
void condition_free(struct condition *condition);

/* Gives the column a value, which it has until it is given another, or none (NULL), as at first. Texts are copied. */
void condition_set_integer(struct condition *condition, int column, int64_t value);
void condition_set_real(struct condition *condition, int column, double value);
void condition_set_text(struct condition *condition, int column, const char *value);
void condition_set_null(struct condition *condition, int column);

/* Whether it holds of the values; what is NULL does not. False on error, such as a number where a function wants a text. */
bool condition_ask(struct condition *condition, bool *holds, struct error *error);

#endif
