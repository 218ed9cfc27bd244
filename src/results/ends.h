/* Ends: what each run of an experiment ended at, and no more, so that a million of them fit into little memory. */
#ifndef UNROLL_RESULTS_ENDS_H
#define UNROLL_RESULTS_ENDS_H

#include "results/resolution.h"
#include "store/store.h"

struct end {
    int64_t run, setting; /* their numbers in the sweep, or whatever the caller numbers them by */
    double loss;          /* nats; NaN: it diverged */
};

struct ends {
    const struct experiment *experiment;
    bool held_out; /* whether the losses are those of what is held out, as where each run holds something out; else final ones */
    int64_t count, room;
    struct end *ends;   /* (count) */
    int64_t num_paused; /* runs that are at no end: they were left behind at a rung */
};

/* Reads the ends of the experiment's finished runs. The caller releases, also on error. */
bool ends_load(const struct experiment *experiment, struct store *store, struct ends *ends, struct error *error);

/* Adds the end of a run to ends, which start as {.experiment = ...}. */
void ends_add(struct ends *ends, int64_t run, double loss);

/* The same where there is no sweep: the setting has a number that the caller gives. */
void ends_put(struct ends *ends, int64_t run, int64_t setting, double loss);

void ends_release(struct ends *ends);

/* A setting among the others. */
struct standing {
    int64_t run, setting; /* the number of one of its runs in the sweep, and its own */
    struct sample losses; /* of those that did not diverge */
    int num_diverged;
    double median; /* NaN where all diverged */
    bool is_lost;  /* mostly (group.h) */
};

struct standings {
    bool held_out;              /* as in the ends */
    int count, num_ranked;      /* ranked: those with a median */
    int64_t num_paused;         /* as in the ends */
    struct standing *standings; /* (count) by their medians, best first, lost ones behind, those without one last */
    double *losses;             /* where their samples stand */
};

/* Ranks the settings by the medians over their seeds, those of one median by compare_settings (group.h) where there is an
 * experiment, else by their numbers; sorts the ends. The caller releases. */
struct standings standings_new(struct ends *ends);
void standings_release(struct standings *standings);

/* How many settings have the best median, 0 where none has a median; and how many of those that follow by rank their seeds and
 * the best one's cannot tell from it. */
int standings_tied(const struct standings *standings);
int standings_near(const struct standings *standings);

#endif
