/* The columns of the hyperparameters: one for each row of their table, whose name, type and default follow from it. */
#ifndef UNROLL_STORE_COLUMNS_H
#define UNROLL_STORE_COLUMNS_H

#include "store/database.h"

/* The text of schema.sql with a line for each hyperparameter; the caller frees. */
char *columns_schema(void);

/* Whether the table has the column; -1 on error. */
int columns_has(struct store *store, const char *table, const char *name, struct error *error);

/* Whether there is such a table, a plain one with stored columns; false on error. */
bool columns_has_table(struct store *store, const char *table, bool *has, struct error *error);

/* How many hyperparameters and later results have no column or table yet, -1 on error; and those added. */
int columns_count_missing(struct store *store, struct error *error);
bool columns_add_missing(struct store *store, struct error *error);

/* Fills store->hparam_columns: where an older database lacks a column its default stands in; and what it has, store->has_... */
bool columns_read(struct store *store, struct error *error);

/* A loss of the row: NaN where it is NULL. */
double columns_loss(sqlite3_stmt *statement, int column);

/* Reads the columns store->hparam_columns, the first of which is number `column` of the row, and checks them. */
bool columns_get(sqlite3_stmt *statement, int column, struct hparams *hparams, struct error *error);

#endif
