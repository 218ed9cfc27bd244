/* Which runs figures show: those that their conditions pick. */
#ifndef UNROLL_COMMANDS_PICK_H
#define UNROLL_COMMANDS_PICK_H

#include "figures/figure.h"
#include "store/store.h"

/* "file:line: where is 'EXPRESSION': SENTENCE" */
bool pick_blame(const struct figure_spec *spec, const struct error *sentence, struct error *error);

/* Loads the runs that the experiment's figures show; page: all of them. The caller releases with results_release. */
bool pick_load(const struct experiment *experiment, struct store *store, bool page, struct results *results, struct error *error);

/* Fills data with the runs that the figure's condition picks; the caller frees data->results.runs, also on error. */
enum exit_code pick_runs(const struct figure_spec *spec, const struct figure_data *all, struct store *store,
                         struct figure_data *data, struct error *error);

/* All runs that the store has, shown or not. */
int pick_trained(const struct results *results);

#endif
