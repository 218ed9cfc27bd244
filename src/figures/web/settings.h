/* The settings of a page as a table for who has no scripts. */
#ifndef UNROLL_FIGURES_WEB_SETTINGS_H
#define UNROLL_FIGURES_WEB_SETTINGS_H

#include "figures/web/content.h"

#include <stdio.h>

/* Writes it, best first: the values of the axes, of each metric the median over the seeds, of the first one their spread, how
 * many seeds, how many of them diverged, the seconds of training. */
void web_settings(const struct content *content, FILE *out);

#endif
