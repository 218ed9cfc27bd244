/* Importance of axes: which of them matters to the metric, and which of the best settings cannot be told apart. */
#ifndef UNROLL_COMMANDS_IMPORTANCE_H
#define UNROLL_COMMANDS_IMPORTANCE_H

#include "store/store.h"

/* Says it of the runs for which the SQL condition holds, on stdout. metric is the text of a column or metric, value its SQL; both
 * NULL: the usual (results/ranking.h). */
enum exit_code importance_say(struct store *store, const char *condition, const char *metric, const char *value,
                              enum table_format format, struct error *error);

#endif
