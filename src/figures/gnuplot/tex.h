/* Text for LaTeX. */
#ifndef UNROLL_FIGURES_GNUPLOT_TEX_H
#define UNROLL_FIGURES_GNUPLOT_TEX_H

/* What makes LaTeX set exactly this text in letters of that size (in big points; 0: of any): nothing in it is a command to TeX.
 * Characters that pdfLaTeX does not know become question marks, by the macro \unrollchar (TEX_CHAR). Caller frees. */
char *tex_text(const char *text, double size);

/* Defines \unrollchar: its argument is one character beyond ASCII. */
#define TEX_CHAR "\\def\\unrollchar#1{\\ifcsname u8:\\detokenize{#1}\\endcsname#1\\else\\ifdefined\\Umathchar#1\\else?\\fi\\fi}%"

#endif
