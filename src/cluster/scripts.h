/* The scripts that a Slurm cluster is given: one trains the shards of an experiment, one merges what they published. They are
 * made to be read, and edited. */
#ifndef UNROLL_CLUSTER_SCRIPTS_H
#define UNROLL_CLUSTER_SCRIPTS_H

#include "base/error.h"

#include <stdio.h>

struct submission {
    const char *name;                    /* of the experiment, safe as a file's name */
    const char *folder;                  /* of its shards: logs, scripts, and what is published */
    const char *program;                 /* the path of unroll */
    const char *db;                      /* that all is merged into */
    int shards, at_once;                 /* at_once: 0: as many as Slurm will */
    const char *time, *partition, *cpus; /* as sbatch takes them; NULL: Slurm's own */
    int num_options;
    const char *const *options; /* (num_options) further ones for sbatch */
};

/* Whether a script can say all that: the folder's path stands in lines of Slurm's, and so has letters, digits and
 * little else; options have no quote and no line break. */
bool scripts_check(const struct submission *submission, struct error *error);

/* Write them; what is the user's own is read from configs/slurm.sh and ~/.config/unroll/slurm.sh. */
void scripts_write_shards(const struct submission *submission, FILE *out);
void scripts_write_merge(const struct submission *submission, FILE *out);

#endif
