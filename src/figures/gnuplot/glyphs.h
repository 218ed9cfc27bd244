/* Glyphs: which characters the fonts of this machine can show; the only place that asks fontconfig. */
#ifndef UNROLL_FIGURES_GNUPLOT_GLYPHS_H
#define UNROLL_FIGURES_GNUPLOT_GLYPHS_H

#include <stdbool.h>

/* Puts a box in place of each character of *text (UTF-8) that no font of this machine has: gnuplot with pango draws such a one as
 * large as the page. Without an answer from fontconfig the text stays as it is. */
void glyphs_replace_missing(char **text);

/* Whether there is a font of that name, in which no quotes are; true without an answer from fontconfig. */
bool glyphs_has_font(const char *name);

/* "no font here has 有 and 41 more characters ...; on Debian fonts-noto-cjk has them", or NULL where nothing would be replaced.
 * Caller frees. */
char *glyphs_missing(const char *text);

#endif
