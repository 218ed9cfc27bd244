/* How long runs will take here, before they are trained. */
#ifndef UNROLL_COMMANDS_FORECAST_H
#define UNROLL_COMMANDS_FORECAST_H

#include "experiment/experiment.h"
#include "store/store.h"

struct forecast;

/* Takes some train steps of each shape of network in the sweep (of many shapes those that stand for the others), for half a
 * second in all, and corrects them by what runs of these shapes took on such a processor; store: NULL: there are none. The caller
 * frees. */
struct forecast *forecast_new(const struct experiment *experiment, struct store *store);
void forecast_free(struct forecast *forecast);

/* Seconds that the run takes with one thread; 0 where its data cannot be had. */
double forecast_seconds(const struct forecast *forecast, const struct hparams *hparams);

/* Whether runs may end earlier than is foretold, by a rule of their own: nobody knows when. */
bool forecast_is_most(const struct experiment *experiment);

#endif
