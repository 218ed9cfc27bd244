/* Outputs: the gate through which every name goes that a figure or a page is drawn to. */
#ifndef UNROLL_FIGURES_OUTPUT_H
#define UNROLL_FIGURES_OUTPUT_H

#include "base/error.h"

/* Whether something can be drawn to path: its ending is known, no control characters are in it. */
bool output_check(const char *path, struct error *error);

/* Whether what is drawn to path overwrites only what unroll drew: a page that holds scripts of its, a picture beside which its
 * script stands and, of a bare one, a caption that it wrote. What is no file (a pipe, say) is nobody's. */
bool output_is_ours(const char *path, bool bare, struct error *error);

#endif
