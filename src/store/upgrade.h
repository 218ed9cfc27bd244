/* Older databases: how they are brought to today's schema. */
#ifndef UNROLL_STORE_UPGRADE_H
#define UNROLL_STORE_UPGRADE_H

#include "store/database.h"

enum { UPGRADE_VERSION = 6 /* of schema.sql */ };

/* Creates the tables in an empty database; brings an older schema up to date, after a copy of the file beside it; adds the
 * columns of hyperparameters that are lacking, and fills the labels of memberships. */
bool upgrade_database(struct store *store, struct error *error);

#endif
