/* A scale: the range of an axis and its tick marks. */
#ifndef UNROLL_FIGURES_SCALE_H
#define UNROLL_FIGURES_SCALE_H

#include "figures/line.h"
#include "tasks/task.h"

enum { SCALE_MAX_TICKS = 16, SCALE_LABEL = 24 };

struct tick {
    double at;
    char label[SCALE_LABEL];
};

struct scale {
    double low, high;
    bool log;
    int num_ticks;
    struct tick ticks[SCALE_MAX_TICKS];
};

/* Symbols seen, from 0 to the end of the longest line: "0", "200k", "1M". */
struct scale scale_symbols(const struct line *lines, int count);

/* Losses: all lines after their steep beginning, and the references near them; logarithmic if they span orders of
 * magnitude. */
struct scale scale_losses(const struct line *lines, int count, const struct reference_loss *references, int num_references);

/* Where the value stands on the scale: 0 at its low end, 1 at its high end. */
double scale_share(const struct scale *scale, double value);

/* A count of symbols for people, exact to three digits: "950", "12k", "1.5M". Returns out. */
char *scale_count(double count, char out[SCALE_LABEL]);

#endif
