#ifndef UNROLL_FIGURES_CURVES_H
#define UNROLL_FIGURES_CURVES_H

#include "figures/figure.h"

extern const struct figure_kind figure_curves;

#endif
