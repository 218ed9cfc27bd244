/* Rows of the tables `runs` and `losses` for other programs, exact to the last bit when they are read back. */
#ifndef UNROLL_COMMANDS_EXPORT_ROWS_H
#define UNROLL_COMMANDS_EXPORT_ROWS_H

#include "commands/choosing.h"

#include <stdbool.h>

enum rows_form { ROWS_UNSAID, ROWS_CSV, ROWS_JSON_LINES, ROWS_NPZ };

struct rows_request {
    const struct choosing *choosing; /* the runs */
    bool curves;                     /* their points, instead of the runs themselves */
    enum rows_form form;             /* unsaid: what the ending of path says, CSV where there is no path */
    const char *path;                /* NULL: standard output, which takes no ROWS_NPZ */
};

/* Chooses the form where it is unsaid; false if it says none, and then the error is a sentence. */
bool export_rows_form(struct rows_request *request, struct error *error);

/* Writes them: into a file whole or not at all. Runs are in the order of their ids, points in that of run and step. Memory does
 * not grow with the rows, except for ROWS_NPZ, which holds them as arrays. */
enum exit_code export_rows(const struct rows_request *request, struct store *store, struct error *error);

#endif
