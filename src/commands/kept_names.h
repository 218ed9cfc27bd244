/* Names of what is in the database, for completion. */
#ifndef UNROLL_COMMANDS_KEPT_NAMES_H
#define UNROLL_COMMANDS_KEPT_NAMES_H

#include "commands/completing.h"

enum kept_names {
    KEPT_EXPERIMENTS = 1, /* NAME, or @NAME where that would be taken for something else; and @last */
    KEPT_BEST = 2,        /* @best, @best:NAME */
    KEPT_TAGS = 4,        /* TAG, or +TAG */
    KEPT_KEYS = 8,        /* of runs; once their first letter is there, and not more than some dozens */
    KEPT_COLUMNS = 16     /* of the table of runs */
};

/* Offers those of these kinds (a sum). Of a database that is missing, locked, damaged or another program's there are none. */
void kept_names_offer(const struct completing *completing, int kinds);

#endif
