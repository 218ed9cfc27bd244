/* Lines: the curves of all seeds of one setting, made one line with a band. */
#ifndef UNROLL_RESULTS_LINE_H
#define UNROLL_RESULTS_LINE_H

#include "results/group.h"
#include "results/results.h"
#include "results/unit.h"

enum {
    LINE_MAX_POINTS = 100, /* more only make a line hairy */
    LINE_MIN_POINTS = 30,
    LINE_ALL_POINTS = 4000 /* of all lines together; more are slow to draw and not to be seen */
};

enum line_x { LINE_SYMBOLS, LINE_STEPS, LINE_SECONDS };
enum line_spread { LINE_MIN_MAX, LINE_QUARTILES, LINE_SD };

struct line_form {
    enum line_x x;
    enum line_spread spread;
    double smoothing;        /* the weight that what lies a hundredth of the curve back still has; 0: none */
    bool log;                /* smoothed in logarithms, for a logarithmic scale */
    const struct unit *unit; /* of losses; NULL: nats */
};

struct point {
    double x;               /* symbols seen, train steps or seconds, in the middle of the point's train steps */
    double mean, low, high; /* in the form's unit; over the seeds' means over these train steps (with quartiles: the median) */
    double raw;             /* mean before smoothing */
};

/* The runs that differ in nothing but the seed. */
struct line {
    const struct hparams *hparams; /* of one of them */
    int num_runs;                  /* done: they are drawn */
    int num_diverged, num_left;    /* they are not; left: paused, while others have ended */
    bool paused;                   /* all its runs were left behind at a rung, where it ends */
    int num_points;                /* 0 where no run is done */
    double symbols_per_point;
    double x_per_point;
    struct point *points;   /* (num_points) by x */
    int num_held_out;       /* 0 where nothing is held out */
    struct point *held_out; /* (num_held_out) by x: losses after so many train steps on what is held out; not smoothed */
};

/* The runs of a group whose curves are drawn: where some have ended, these alone, as the paused ones would cut theirs short.
 * runs: room for all of the group's. */
struct group line_group(const struct group *group, const struct run **runs);

/* One line for each setting among the runs, sorted by the hyperparameters in the table's order; *count of them. The caller
 * frees with lines_free. */
struct line *lines_new(const struct results *results, const struct line_form *form, int *count);
void lines_free(struct line *lines, int count);

/* The curves of a group's runs, apart: what a line is the mean of. */
struct strands {
    int num_runs, num_points;
    int blocks;              /* points of the shortest curve, of which so many are left */
    double *steps;           /* (num_points) the train step in the middle of the point's */
    float *losses;           /* (num_runs, num_points) nats, not smoothed */
    int num_looks;           /* 0 where nothing is held out */
    double *looked;          /* (num_looks) the train steps done */
    float *looks;            /* (num_runs, num_looks) nats, on what is held out */
    double symbols, seconds; /* of a train step; the mean run's */
};

/* Of group->runs[0..num_runs), which have curves, at least one; at most so many points and looks of each. The caller frees with
 * strands_release. */
struct strands strands_new(const struct group *group, int max_points);
void strands_release(struct strands *strands);

/* Where the line ends: the mean of its last tenth, as for a run's final loss. It has points. */
struct point line_end(const struct line *line);

#endif
