/* Successive halving (Jamieson and Talwalkar 2016, arXiv 1502.07943): all settings are trained to the first rung, the best part
 * of them to the next, and so on; a setting is judged by the median of its seeds. And Hyperband (Li et al. 2018, arXiv
 * 1603.06560), which hedges against settings that learn late: brackets, of which each leaves out one rung more at the start. What
 * is kept follows from the curves alone, so that it is the same wherever, whenever and in whatever pieces the runs are trained.
 */
#ifndef UNROLL_EXPERIMENT_HALVING_H
#define UNROLL_EXPERIMENT_HALVING_H

#include "experiment/experiment.h"
#include "experiment/run.h"

enum { HALVING_MOST_RUNGS = 40, HALVING_MOST_FACTOR = 100 };

/* Whether the rungs lie within the runs, and behind the first points by which they are judged; settles what settings are judged
 * by where the file does not say. The error is a sentence without a place. */
bool halving_settle(struct experiment *experiment, struct error *error);

/* Fills rungs with the train steps at which a bracket, 0 <= bracket < halving_brackets, is judged, ascending, all before the end
 * of the longest run; returns how many. */
int halving_rungs(const struct experiment *experiment, int bracket, int64_t rungs[HALVING_MOST_RUNGS]);
int halving_brackets(const struct experiment *experiment);

/* The bracket of the setting with that fingerprint (run_setting). Hyperband's shares: of s + 1 brackets number b, which leaves
 * out b rungs, has factor^(s-b) / (s-b+1) parts. No other setting matters: a sweep can be extended. */
int halving_bracket(const struct experiment *experiment, const char setting[RUN_KEY]);

/* How many of so many settings go on. */
int64_t halving_kept(const struct experiment *experiment, int64_t count);

/* The number of the sweep's settings; where it is no larger than keep_at_least, none is ever left behind. */
int64_t halving_settings(const struct experiment *experiment);

/* What a run is judged by at a rung: its training loss over the points in the last tenth of the train steps to there, or to its
 * end if that is before; or the last look before at what is held out. Infinity where it diverged. NaN where its curve does not
 * say. */
double halving_loss(const struct experiment *experiment, const struct run *run, int64_t rung);

#endif
