/* The curves of a page's data, and when each run reached which loss. */
#ifndef UNROLL_FIGURES_WEB_CURVES_H
#define UNROLL_FIGURES_WEB_CURVES_H

#include "figures/web/content.h"

#include <stdio.h>

/* Writes members of the object that web_data writes. */
void web_curves(const struct content *content, FILE *out);

#endif
