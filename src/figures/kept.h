/* Kept figures: whether the database still gives the same figure as the one that was kept with its script, which stands beside a
 * picture or, for each figure of a page, inside it. */
#ifndef UNROLL_FIGURES_KEPT_H
#define UNROLL_FIGURES_KEPT_H

#include "figures/figure.h"

enum kept_verdict { KEPT_SAME, KEPT_OTHER_LOOK, KEPT_OTHER_DATA }; /* from best to worst */

struct kept_script {
    char *text, *output;                          /* output: the file that it draws, without folder */
    char style[16], digest[RUN_KEY], version[32]; /* what its second line says; "" where it says nothing */
    int num_runs;
};

struct kept {
    bool page;
    int count;
    struct kept_script *scripts; /* (count), at least one */
};

/* Reads the script that stands beside the picture, or those in the page; the picture is there too. The caller releases. */
bool kept_read(const char *picture, struct kept *kept, struct error *error);
void kept_release(struct kept *kept);

/* Writes the script anew from the data, in the kept style, and compares. */
bool kept_compare(const struct kept_script *kept, const struct figure_spec *spec, const struct figure_data *data,
                  enum kept_verdict *verdict, struct error *error);

#endif
