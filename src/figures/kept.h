/* Kept figures: whether the database still gives the same figure as the one that was kept with its script. */
#ifndef UNROLL_FIGURES_KEPT_H
#define UNROLL_FIGURES_KEPT_H

#include "figures/figure.h"

enum kept_verdict { KEPT_SAME, KEPT_OTHER_DATA, KEPT_OTHER_LOOK };

struct kept {
    char *path;   /* of the script beside the picture */
    char *script;
    char style[16], digest[RUN_KEY], version[32]; /* what its second line says; "" where it says nothing */
    int num_runs;
};

/* Reads the script that stands beside the picture; it is there too. The caller releases. */
bool kept_read(const char *picture, struct kept *kept, struct error *error);
void kept_release(struct kept *kept);

/* Draws the script anew from the data, in the kept style, and compares. */
bool kept_compare(const struct kept *kept, const struct figure_spec *spec, const struct figure_data *data, const char *picture,
                  enum kept_verdict *verdict, struct error *error);

#endif
