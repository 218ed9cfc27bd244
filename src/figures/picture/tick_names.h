/* Names of values below the panels, where they are too long to stand beside each other as ticks of numbers do. */
#ifndef UNROLL_FIGURES_PICTURE_TICK_NAMES_H
#define UNROLL_FIGURES_PICTURE_TICK_NAMES_H

#include "figures/picture/picture.h"

/* Whether the values are names: they have no order. */
bool has_names(const struct dimension *dimension);

/* The width of a panel in which each of its words fits into an equal share; 0 of numbers. */
double tick_names_width(const struct dimension *dimension, const struct style *style);

/* Where the ticks of picture->x, made of the dimension, name not all of its values in full, and these are names, they become
 * labels below it: over several lines or, where that takes too many, upright. The page, which has been laid out, makes room for
 * them. */
void tick_names(struct picture *picture, const struct dimension *dimension, const struct style *style);

#endif
