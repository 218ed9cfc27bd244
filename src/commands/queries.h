/* Queries with a name: .sql files, those that are part of the program and a person's own. */
#ifndef UNROLL_COMMANDS_QUERIES_H
#define UNROLL_COMMANDS_QUERIES_H

#include "base/table.h"
#include "store/store.h"

enum { QUERIES_MOST_PARAMETERS = 32 };

/* A file begins with comments: the first is the question, then one for each parameter, "-- :NAME = DEFAULT  MEANING", without the
 * "= DEFAULT" where it must be given. */
struct query {
    char *text; /* all of it */
    int num_defaults;
    struct store_parameter defaults[QUERIES_MOST_PARAMETERS];
    char *words; /* where their texts stand */
};

/* Whether a word can be such a name rather than SQL. */
bool queries_is_name(const char *word);

/* The query of that name, a person's own before one of the program's; the caller releases. False, with the nearest name, if there
 * is none. */
bool queries_read(const char *name, struct query *query, struct error *error);
void queries_release(struct query *query);

/* A row for each: name, question, parameters with their defaults, whose it is. */
void queries_list(struct table *table);

/* The folder of a person's own: $XDG_CONFIG_HOME/unroll/queries, else ~/.config/unroll/queries. The caller frees; NULL: there is
 * no home. */
char *queries_folder(void);

#endif
