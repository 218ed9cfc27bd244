/* How large a terminal is. */
#ifndef UNROLL_BASE_TERMINAL_H
#define UNROLL_BASE_TERMINAL_H

struct terminal_size {
    int columns, lines, pixels; /* pixels: its width, 0 where it does not say */
};

/* All 0 where the descriptor is no terminal or one that does not know its size. */
struct terminal_size terminal_size(int descriptor);

#endif
