/* All kinds of figures, one file each. */
#ifndef UNROLL_FIGURES_KINDS_KINDS_H
#define UNROLL_FIGURES_KINDS_KINDS_H

#include "figures/kinds/kind.h"

extern const struct figure_kind figure_overview, figure_curves, figure_heatmap, figure_slice, figure_parallel, figure_frontier,
    figure_seeds;

/* Stands for any of them where none of the runs can be drawn; nobody asks for it by name. */
extern const struct figure_kind figure_lost;

#endif
