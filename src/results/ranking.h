/* Ranking: any runs of the database, put together by their settings and ranked by the medians over their seeds. */
#ifndef UNROLL_RESULTS_RANKING_H
#define UNROLL_RESULTS_RANKING_H

#include "results/ends.h"

struct ranking {
    struct ends ends; /* of each run its id, the number of its setting, and its metric; NaN: it diverged or does not have it */
    struct standings standings; /* ranked; `run` is the id of one of them */
    int64_t num_paused;         /* settings all of whose runs are paused at a rung: they are not ranked */
};

/* Ranks the finished runs for which the SQL condition holds by an SQL expression over the columns of `runs`. metric NULL: the
 * loss on what is held out where all of them hold something out, else the final loss. Of runs of the same setting and seed, by
 * older arithmetic, the newest counts. The caller releases, also on error. */
bool ranking_read(struct store *store, const char *condition, const char *metric, struct ranking *ranking, struct error *error);
void ranking_release(struct ranking *ranking);

/* The id of that run of the setting which ends at its median, or next below it. */
int64_t ranking_typical(const struct ranking *ranking, const struct standing *standing);

#endif
