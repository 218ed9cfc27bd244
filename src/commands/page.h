/* Pages: all of an experiment's runs in one HTML file. */
#ifndef UNROLL_COMMANDS_PAGE_H
#define UNROLL_COMMANDS_PAGE_H

#include "figures/figure.h"
#include "store/store.h"

/* Draws the page with its figures to path and prints that on stdout; data: all runs of the experiment. Errors are reported. */
enum exit_code page_draw(const struct figure_spec *figures, int count, const struct figure_data *data, struct store *store,
                         const char *path);

/* Draws it without figures from what the store has by now. again: more is to come, and it is drawn again in so many seconds: then
 * the runs of the experiment (its id) that are being trained are shown as such; 0: this is the end. */
bool page_draw_now(const struct experiment *experiment, int64_t id, struct store *store, double again, const char *path,
                   struct error *error);

#endif
