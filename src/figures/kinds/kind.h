/* A kind of figure: one file with one const struct, listed in kinds.h. It makes a picture of results, which others draw. */
#ifndef UNROLL_FIGURES_KINDS_KIND_H
#define UNROLL_FIGURES_KINDS_KIND_H

#include "figures/picture/picture.h"

/* A figure laid out: alone on its sheet, or beside others; or for a terminal. It is one picture, or has parts of its own. Lengths
 * are logical pixels. */
struct part {
    const struct figure_kind *kind;
    double room;                /* in: the width that it must not exceed, 0: as it likes */
    bool beside;                /* in: it stands beside other figures */
    int columns;                /* in: of characters with which it will be printed, 0: it will be written */
    double width, height, left; /* left: where its panels, or what stands before them, begin */
    char *varying;              /* "Final loss by num steps"; freed by part_release, as are the others */
    char *note;                 /* what its marks mean, or NULL */
    char *remark;               /* for the caption of the sheet, or NULL */
    char *fixed;                /* what all runs share */
    bool all_runs;              /* those that diverged are shown like the others */
    int num_lost;               /* runs that came to their end and are not shown, as the remark says */
    struct picture picture;
    int num_parts;
    struct place *places; /* (num_parts) */
};

/* Where a part stands in another: the corner of its heading, and how high that is. */
struct place {
    struct part part;
    double x, y, heading;
};

enum { KIND_MOST_PARTS = 6 };

/* A kind that is a part of another, with all of its width or half of it. */
struct part_kind {
    const struct figure_kind *kind;
    bool wide;
};

struct figure_kind {
    const char *name;      /* as in `kind = "curves"` */
    const char *help;      /* one sentence */
    const char *options;   /* names of figure_options that it takes beside kind and where, each between blanks */
    bool shows_paused;     /* it shows the curves of runs that were left behind at a rung */
    bool shares;           /* it can show a metric that is a share of runs */
    const char *const *xs; /* what x may be, ended by NULL; NULL: a hyperparameter */
    /* Makes the part's picture and words; how large the part is and, unless it says so, where it begins follow from the picture.
     * On error it leaves what it made so far to part_release. */
    bool (*picture)(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error);
    /* Of a kind that has parts instead: fills them in, in the order of reading, and the part's `varying`; returns how many. */
    int (*choose)(const struct figure_data *data, struct part *part, struct part_kind choices[KIND_MOST_PARTS]);
};

#endif
