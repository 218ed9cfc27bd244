/* How large a terminal is, and the pager through which a person reads what is longer. */
#ifndef UNROLL_BASE_TERMINAL_H
#define UNROLL_BASE_TERMINAL_H

#include <stdbool.h>

struct terminal_size {
    int columns, lines, pixels; /* pixels: its width, 0 where it does not say */
};

/* All 0 where the descriptor is no terminal or one that does not know its size. Of standard output that is paged it is the
 * terminal's. */
struct terminal_size terminal_size(int descriptor);

/* Whether a person reads there: it is a terminal, or standard output that is paged. */
bool terminal_is(int descriptor);

/* From now on standard output goes through $PAGER, if it is a terminal that is not dumb and there is such a variable. To be
 * called before any thread is started. LESS, where it is not set, is FX: what fits is shown and left there. Who leaves the pager
 * early ends the program in good order: with EXIT_OK, or EXIT_OUTPUT where the pager could not be run. */
void terminal_page(void);

/* Waits until the person has read it; standard output has been closed. False if it could not be shown. */
bool terminal_end_page(void);

#endif
