/* Labels as texts give them: what an experiment's text calls the settings of its sweep. */
#ifndef UNROLL_STORE_GIVEN_H
#define UNROLL_STORE_GIVEN_H

#include "store/database.h"

/* Binds the setting as parameter ?2 and its label, "" where it has none, as ?3 of the statement and runs it, for each setting of
 * the sweep. */
bool given_each(struct store *store, const struct experiment *experiment, sqlite3_stmt *statement, struct error *error);

/* Fills the labels that memberships lack, as those of older databases do, from the texts of their experiments. A text that cannot
 * be read any more, and a run that is not in its sweep, stays without. */
bool given_fill(struct store *store, struct error *error);

#endif
