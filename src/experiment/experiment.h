/* An experiment: one question, one file. A base setting, the sweep around it, the figures that answer it.
 * Reading takes three steps: source (bytes), scan (text), settings (values). */
#ifndef UNROLL_EXPERIMENT_EXPERIMENT_H
#define UNROLL_EXPERIMENT_EXPERIMENT_H

#include "experiment/figure_spec.h"
#include "experiment/hparams.h"
#include "experiment/points.h"

#define EXPERIMENT_MAX_RUNS 10000000

/* One hyperparameter with several values. */
struct axis {
    const struct hparam *hparam;
    int count;
    struct hparam_value *values; /* (count) in the file's order, no value twice but in variants */
    char *variants;              /* the name of the variants of which it is a part (variants.h), or NULL */
    bool *said;                  /* (count) then: whether a variant says its value */
    int *lines;                  /* (count) of labels: where in the file the group of each stands; else NULL */
    struct axis_drawn *drawn;    /* the range that its values are drawn from (sample.h), or NULL */
};

/* One of the sweeps of a union. */
struct sweep_part {
    int num_axes;
    struct axis *axes; /* (num_axes) */
};

/* A run of a sweep that is not all that its axes span. */
struct selected_run {
    int64_t number, setting;          /* its number in the parts, one behind the other; the number of its setting */
    const struct hparam_value *label; /* that a part gives the setting (labels.h), or NULL */
};

/* How ranges without a count are drawn from. */
struct sweep_sample {
    int64_t count; /* points; 0: nothing is drawn */
    enum points_method method;
    int64_t seed;
};

/* How a sweep is narrowed down while it is trained (halving.h). */
struct halving {
    int64_t first;   /* train steps to the first rung; 0: it is not */
    int64_t longest; /* train steps of the longest run */
    int factor;      /* of so many settings one goes on; and so many times as far lies the next rung */
    int64_t keep_at_least;
    bool brackets;   /* hyperband: some settings pass the first rungs unjudged */
    bool held_out;   /* whether settings are judged by what is held out, not by their training loss */
    bool has_metric; /* whether the file says so; without, they are where all runs hold something out */
};

struct experiment {
    char *path; /* as it was given; "@NAME" of one from a database */
    char *name; /* letters, digits, '.', '_', '-', not starting with '.': safe as the name of a folder */
    char *question;
    char *text; /* the file with all that it includes, its name and every --set: it can be read without any other file */
    struct hparams base;
    int num_axes;
    struct axis *axes; /* (num_axes) in the file's order; of a union what differs between any of its runs, with all values */
    int num_parts;
    struct sweep_part *parts; /* (num_parts) the sweeps of a union; 0: the axes are the sweep */
    struct sweep_sample sample;
    struct halving halving;
    char *exclude;       /* what holds of the runs that are left out, a condition (experiment/condition.h), or NULL */
    char *exclude_place; /* "file:line" of it, or NULL */
    int64_t num_excluded, num_repeated, num_selected; /* runs; runs that stand in several parts are excluded once */
    struct selected_run *selected;                    /* (num_selected) the runs (selection.h); NULL: all that the axes span */
    char *folder; /* where the file lies, absolute; of a text alone, where the process works */
    int num_data;
    struct hparams *data; /* (num_data) settings that tell what is read, with what was found there (data.h) */
    bool has_keep;        /* whether the file says which weights are kept; without, small ones are (experiment/keep.h) */
    unsigned keep;        /* a bit 1 << weights_kind for each that are */
    bool has_figures;     /* whether the file says `figures` at all; without, one of the first kind is drawn */
    int num_figures;
    struct figure_spec *figures; /* (num_figures) */
};

/* Reads and checks an experiment file with all that it includes. On error nothing needs to be released and the message
 * starts with "file:line: ". A relative path that leads to nothing is looked for among what was installed (source_installed). The
 * caller releases. */
bool experiment_read(const char *path, struct experiment *experiment, struct error *error);

/* The same where it is read with what --set says (experiment_set), all of it, before it is checked whether all fits together: a
 * file may be right only so. Messages start with the place in the file, or with the "--set NAME=VALUE: " that is wrong. */
bool experiment_read_with(const char *path, const char *const *sets, int count, struct experiment *experiment,
                          struct error *error);

/* The same of a text that stands alone, such as a database keeps; path becomes "@NAME", and so start messages. */
bool experiment_read_text(const char *name, const char *text, struct experiment *experiment, struct error *error);

/* Reads a text, which it takes over, in the experiment's place; on error the experiment stays. Message without a place. */
bool experiment_read_anew(struct experiment *experiment, char *text, struct error *error);

/* Carries out `--set NAME=VALUE`: the base takes the value, and an axis of that name is dropped; of several values, written as an
 * axis is in a file, it becomes one. Message without a place. */
bool experiment_set(struct experiment *experiment, const char *assignment, struct error *error);

void experiment_release(struct experiment *experiment);

#endif
