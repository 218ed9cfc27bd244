/* Asking a terminal whether it shows pictures. */
#ifndef UNROLL_FIGURES_TERMINAL_ASK_H
#define UNROLL_FIGURES_TERMINAL_ASK_H

#include <stdbool.h>

/* What a terminal has answered so far. */
struct answer {
    bool ended; /* the answer to the last question is there */
    bool sixel;
    int pixels;       /* the window's width, 0: not told */
    char pending[64]; /* an escape sequence whose end is still to come */
    int num_pending;
    char typed[256]; /* what came between and is not an answer */
    int num_typed;
};

/* Takes in one byte that the terminal sent. */
void answer_take(struct answer *answer, char byte);

/* The width in pixels of the window that the descriptor leads to if it shows sixel pictures, else 0. The terminal must be the one
 * that controls this process, which must be in its foreground; it has 0.15 s to answer. What was typed meanwhile is given back to
 * it where the system allows that; where something was typed before, nothing is asked. */
int terminal_ask_pixels(int descriptor);

#endif
