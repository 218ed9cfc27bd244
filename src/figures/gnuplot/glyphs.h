/* Glyphs: which characters the fonts of this machine can show; the only place that asks fontconfig. */
#ifndef UNROLL_FIGURES_GNUPLOT_GLYPHS_H
#define UNROLL_FIGURES_GNUPLOT_GLYPHS_H

/* Puts a box in place of each character of *text (UTF-8) that no font of this machine has: gnuplot with pango draws such a one as
 * large as the page. Without an answer from fontconfig the text stays as it is. */
void glyphs_replace_missing(char **text);

#endif
