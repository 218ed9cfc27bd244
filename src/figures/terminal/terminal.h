/* What a terminal can show. */
#ifndef UNROLL_FIGURES_TERMINAL_TERMINAL_H
#define UNROLL_FIGURES_TERMINAL_TERMINAL_H

#include "figures/terminal/screen.h"

/* What the file descriptor leads to. Colours unless NO_COLOR is set; 80 characters ($COLUMNS) and no colours where it is no
 * terminal. It is not asked for pictures. */
struct terminal terminal_of(int descriptor);

/* As terminal_of, and asks a terminal with colours whether it shows pictures. */
struct terminal terminal_of_pictures(int descriptor);

#endif
