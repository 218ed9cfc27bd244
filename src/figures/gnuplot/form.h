/* Forms: what a picture is as a file, told by the file's ending. */
#ifndef UNROLL_FIGURES_GNUPLOT_FORM_H
#define UNROLL_FIGURES_GNUPLOT_FORM_H

#include "base/error.h"
#include "figures/picture/style.h"

#include <stdio.h>

struct form {
    const char *ending; /* ".png" */
    const char *help;
    bool hover; /* what is under the mouse can be told (hover.h) */
    /* Writes the line that sets gnuplot's terminal; the page's size is in logical pixels. */
    void (*terminal)(const struct style *style, double width, double height, FILE *out);
};

/* Form number index, or NULL past the last. */
const struct form *form_at(int index);

/* The form of that file name, or NULL. */
const struct form *form_find(const char *name);

/* The form in which that style draws to the file of that name: for a window sixel, whatever the name; or NULL. */
const struct form *form_of(const char *name, const struct style *style);

/* Writes the beginning of a script that draws a page of this size to the file named output (no folder): terminal,
 * encoding, output. */
void form_begin(const char *output, const struct style *style, double width, double height, FILE *out);

/* Whether a figure can be drawn to path: its ending is known, its name can be written into scripts. */
bool form_check(const char *path, struct error *error);

/* Where the script of the figure at path stands: the same name with the ending .gp; of a .tex, like the other files that belong
 * to it alone, with the ending -tex.gp. Caller frees. */
char *form_script_path(const char *path);

/* Where the caption of a bare figure at path stands: "NAME.txt", of a .tex "NAME-caption.tex". Caller frees. */
char *form_caption_path(const char *path);

/* The command with which a script begins to write it. Caller frees. */
char *form_caption_command(const char *path);

/* Makes the script write the caption of the figure in the file named output beside it. */
void form_caption(const char *output, const char *caption, FILE *out);

/* Whether LaTeX sets the words of such a file, and how large, in big points, what is `size` logical pixels high. */
bool form_is_tex(const char *name);
double form_tex_size(const struct style *style, double size);

/* The part of the path after the last slash. */
const char *form_file_name(const char *path);

#endif
