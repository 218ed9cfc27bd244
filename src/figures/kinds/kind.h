/* A kind of figure: one file with one const struct, listed in kinds.h. It makes a picture of results, which others draw. */
#ifndef UNROLL_FIGURES_KINDS_KIND_H
#define UNROLL_FIGURES_KINDS_KIND_H

#include "figures/picture/picture.h"

struct sheet;
struct screen;

/* A figure laid out: alone on its sheet, or beside others; or for a terminal. Lengths are logical pixels. */
struct part {
    const struct figure_kind *kind;
    double room;                /* in: the width that it must not exceed, 0: as it likes */
    int columns;                /* in: of characters with which it will be printed, 0: it will be written */
    double width, height, left; /* left: where its panels, or what stands before them, begin */
    char *varying;              /* "Final loss by num steps"; freed by part_release, as are the others */
    char *note;                 /* what its marks mean, or NULL */
    char *remark;               /* for the caption of the sheet, or NULL */
    char *fixed;                /* what all runs share */
    bool all_runs;              /* those that diverged are shown like the others */
    struct picture picture;     /* of kinds that make one */
    void *own;                  /* of the others */
};

struct figure_kind {
    const char *name;      /* as in `kind = "curves"` */
    const char *help;      /* one sentence */
    const char *options;   /* names of figure_options that it takes beside kind and where, each between blanks */
    const char *const *xs; /* what x may be, ended by NULL; NULL: a hyperparameter */
    /* Makes the part's picture and words; where panels begin and how large the part is follow from the picture. On error it
     * leaves what it made so far to part_release. */
    bool (*picture)(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error);
    /* Of kinds without `picture`: fills the part but for its kind, room and columns; ... */
    bool (*prepare)(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error);
    /* ... writes the part of the script that draws it with its upper left corner at (x, y), in the colours of paper; ... */
    void (*write)(const struct part *part, struct sheet *sheet, double x, double y);
    /* ... draws it with characters, at most as many in a line as the screen has; ... */
    void (*print)(const struct part *part, struct screen *screen);
    void (*release)(struct part *part); /* ... frees what is the kind's own. */
};

#endif
