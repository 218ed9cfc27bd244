/* The numbers of the task "series" as files hold them: comma-separated values (tasks/lines.h), the first line of each file naming
 * the columns. An empty line, and another file, start a new sequence. */
#ifndef UNROLL_TASKS_SERIES_TABLE_H
#define UNROLL_TASKS_SERIES_TABLE_H

#include "tasks/files.h"
#include "tasks/series.h"

struct series_table {
    int num_inputs, num_outputs; /* columns of each */
    int64_t length, capacity;    /* lines that hold numbers */
    double *values;              /* (length, num_inputs + num_outputs), the inputs first; NaN: an output that is not there */
    uint8_t *starts;             /* (length) 1 where a sequence starts */
    char **names;                /* (num_inputs + num_outputs) of the columns */
};

/* Reads the columns that the hyperparameters name. The error says FILE:LINE, the column and what was expected. Release the table
 * also then. */
bool series_table_read(const struct files *files, const struct series_hparams *own, struct series_table *table,
                       struct error *error);
void series_table_release(struct series_table *table);

/* Numbers of a line. */
static inline int series_table_width(const struct series_table *table)
{
    return table->num_inputs + table->num_outputs;
}

#endif
