/* Facets whose runs have other best losses than those of the next: each shows its own. */
#ifndef UNROLL_FIGURES_PICTURE_FACETS_H
#define UNROLL_FIGURES_PICTURE_FACETS_H

#include "figures/picture/picture.h"

/* Fills in the reference losses that are to be on the scale, the highest first: those of all runs or, where facets may have
 * others, of each. Returns how many. */
int facets_near(const struct picture *picture, const struct figure_data *data, struct reference_loss *references);

/* The scale of such values of a metric. */
struct scale facets_scale(const struct picture *picture, const struct figure_data *data, const struct metric *metric,
                          const double *values, int count, enum scale_kind kind);

/* Adds to each panel, which has no marks yet, lines at the reference losses of its own runs, with their names, where those of all
 * the picture's runs are not the same; and to the note what they are. The metric
 * (NULL: the curves' loss) is to be a loss, or there are none. */
void facets_references(struct picture *picture, const struct figure_data *data, const struct metric *metric, char **note);

#endif
