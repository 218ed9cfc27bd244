/* A page that is written anew while its runs are trained. */
#ifndef UNROLL_COMMANDS_LIVE_H
#define UNROLL_COMMANDS_LIVE_H

#include "experiment/experiment.h"
#include "store/store.h"

/* Whether a page can be written there: the name is a page's, and what is there is one of unroll's. */
bool live_check(const char *path, struct error *error);

/* path and experiment must stay; id: the experiment's number in the store, which is open for writing. NULL with path NULL, and
 * then the functions below do nothing. live_free frees. */
struct live *live_new(const char *path, const struct experiment *experiment, struct store *store, int64_t id);

/* Writes the page if it is time to: at most every three seconds, and rarer where that takes long, so that it costs a twentieth of
 * the time. Nothing else may use the store meanwhile. A message once where it cannot be written, else NULL; the caller frees. */
char *live_write(struct live *live);

void live_free(struct live *live);

#endif
