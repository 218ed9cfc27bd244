/* Text in HTML. */
#ifndef UNROLL_FIGURES_WEB_TEXT_H
#define UNROLL_FIGURES_WEB_TEXT_H

#include <stdio.h>

/* Writes text as HTML shows it, in an element or in an attribute in double quotes: every character is data, those that HTML does
 * not allow are left out. */
void web_text(const char *text, FILE *out);

#endif
