/* Facets whose runs have other best losses than those of the next: each shows its own. */
#ifndef UNROLL_FIGURES_PICTURE_FACETS_H
#define UNROLL_FIGURES_PICTURE_FACETS_H

#include "figures/picture/picture.h"

/* Fills in the reference losses that are to be on the scale, the highest first: those of all runs or, where facets may have
 * others, of each. Returns how many. */
int facets_near(const struct picture *picture, const struct figure_data *data, struct reference_loss *references);

/* Adds to each panel, which has no marks yet, lines at the reference losses of its own runs, with their names, where those of all
 * the picture's runs are not the same; and to the note what they are. */
void facets_references(struct picture *picture, const struct figure_data *data, char **note);

#endif
