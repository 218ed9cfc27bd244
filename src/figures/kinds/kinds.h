/* All kinds of figures, one file each. */
#ifndef UNROLL_FIGURES_KINDS_KINDS_H
#define UNROLL_FIGURES_KINDS_KINDS_H

#include "figures/kinds/kind.h"

/* The one list of kinds, in the order in which people read of them: to add one is to write its file and to name it here. */
#define FIGURE_KINDS(KIND)                                                                                                       \
    KIND(overview)                                                                                                               \
    KIND(curves) KIND(heatmap) KIND(slice) KIND(parallel) KIND(frontier) KIND(seeds) KIND(importance) KIND(gradient_flow)

#define FIGURE_DECLARE(name) extern const struct figure_kind figure_##name;
FIGURE_KINDS(FIGURE_DECLARE)

/* Kind number index, or NULL past the last; the first is drawn when an experiment names no figures. */
const struct figure_kind *figure_kind(int index);

/* The kind of that name, the first for "", or NULL. */
const struct figure_kind *figure_kind_find(const char *name);

/* Stands for any of them where none of the runs can be drawn; nobody asks for it by name. */
extern const struct figure_kind figure_nothing;

#endif
