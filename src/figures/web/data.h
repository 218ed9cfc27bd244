/* The data of a page's live views: one object of JSON. Its numbers are those of results/: a real number is the shortest text that
 * reads back to it; curves are single precision, little-endian, in base64. */
#ifndef UNROLL_FIGURES_WEB_DATA_H
#define UNROLL_FIGURES_WEB_DATA_H

#include "figures/web/content.h"
#include "figures/web/html.h"

/* Writes it so that it can stand in an element of HTML: no '<' is in it. */
void web_data(const struct html_page *page, const struct content *content, FILE *out);

#endif
