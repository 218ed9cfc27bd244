/* gnuplot's process, from its start to its end. */
#ifndef UNROLL_FIGURES_GNUPLOT_PROCESS_H
#define UNROLL_FIGURES_GNUPLOT_PROCESS_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* Its complaints come out at `out`. */
struct process {
    pid_t pid;
    int out;
    char said[600]; /* the beginning of its complaints */
    size_t length;
};

/* Runs gnuplot with those arguments, its own name first, in the folder; what it said stays in *process. When it returns, gnuplot
 * and all that it started are gone: when the time is up or we are interrupted they are killed, and that is an error. */
bool process_run(struct process *process, char *const *arguments, const char *folder, int seconds, struct error *error);

/* What it complained about last, on one line, without gnuplot's echo of the command and its caret; part of *process. */
const char *process_complaint(struct process *process);

#endif
