/* Symbols: what a network is shown, and what it is to predict. They are whole numbers from 0 on, of 16 bits. */
#ifndef UNROLL_BASE_SYMBOL_H
#define UNROLL_BASE_SYMBOL_H

enum {
    MOST_SYMBOLS = 65535, /* that a task may have, and as many classes: 0 .. MOST_SYMBOLS - 1 */
    NO_TARGET = 65535     /* in a target's place: nothing is to be predicted there */
};

#endif
