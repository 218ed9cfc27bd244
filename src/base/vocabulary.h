/* Vocabularies: the letters that symbols stand for. Plain data. */
#ifndef UNROLL_BASE_VOCABULARY_H
#define UNROLL_BASE_VOCABULARY_H

#include <stdbool.h>
#include <stdint.h>

struct vocabulary {
    int count;          /* symbols, of inputs and targets alike; 0: they stand for no letters */
    bool of_characters; /* whether letters are code points, else bytes */
    int32_t *letters;   /* (count) of symbols 0, 1, ..., ascending */
};

#endif
