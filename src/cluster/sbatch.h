/* sbatch, which hands a script to Slurm. */
#ifndef UNROLL_CLUSTER_SBATCH_H
#define UNROLL_CLUSTER_SBATCH_H

#include "base/error.h"

enum { SBATCH_JOB = 64 };

/* Hands over the script, to be started after all tasks of the job `after` have ended, however they did (NULL: at once). job: its
 * number, "" if it was refused, "?" if nobody knows: sbatch was killed, or waited for an answer in vain. What sbatch says on
 * stderr, which may be no error, goes to ours. False where it was not taken, or its number is not known. */
bool sbatch_submit(const char *script, const char *after, char job[SBATCH_JOB], struct error *error);

#endif
