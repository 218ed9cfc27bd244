/* A scale: the range of an axis and its tick marks. */
#ifndef UNROLL_FIGURES_PICTURE_SCALE_H
#define UNROLL_FIGURES_PICTURE_SCALE_H

#include "base/reference_loss.h"
#include "figures/picture/scheme.h"
#include "results/line.h"

#define SCALE_SMALLEST 1e-200 /* of values; ratios to smaller ones and margins beside them leave the range of a double */

enum { SCALE_MAX_TICKS = 16, SCALE_LABEL = 64 };

struct tick {
    double at;
    char label[SCALE_LABEL];
};

struct scale {
    double low, high;
    bool log;
    double zero; /* on a logarithmic scale: where zeros stand, below all other values; 0 where there are none */
    int num_ticks;
    struct tick ticks[SCALE_MAX_TICKS];
};

enum scale_kind { SCALE_AUTOMATIC, SCALE_LINEAR, SCALE_LOG };

/* "" , "linear" or "log". */
enum scale_kind scale_kind(const char *name);

/* What lines run along, from 0 (logarithmic: their first point) to the end of the longest: "0", "200k", "1M". */
struct scale scale_along(const struct line *lines, int count, enum scale_kind kind);

/* Losses: most of what the lines show after their steep beginning, the ends (line_end) with their bands of all
 * that do not end far above the others, and the references near them; logarithmic if they span orders of magnitude. */
struct scale scale_losses(const struct line *lines, int count, enum scale_kind kind, const struct reference_loss *references,
                          int num_references);

/* Sorted values but for those far above most, and the references near them; logarithmic if they span orders of magnitude. */
struct scale scale_values(const double *values, int count, enum scale_kind kind, const struct reference_loss *references,
                          int num_references);

/* The values of a dimension: numbers where they are, evenly or by ratio as they lie best, a zero then before them; names by rank;
 * a tick each while there is room for labels in width logical pixels. */
struct scale scale_dimension(const struct dimension *dimension, enum scale_kind kind, double width);

/* Whether it can be logarithmic: numbers apart enough, none of them negative, one of them positive. */
bool scale_can_be_log(const struct dimension *dimension);

/* Puts ticks at round numbers, so many as fit into a width in points. */
void scale_round_ticks(struct scale *scale, double width);

/* Keeps every tick, every second, every third ... so that their labels stand apart along width logical pixels. */
void scale_thin_ticks(struct scale *scale, double width);

/* Where value number index stands on such a scale, and which share of the scale lies between neighbours at least. */
double scale_position(const struct dimension *dimension, int index);
double scale_gap(const struct scale *scale, const struct dimension *dimension);

/* Where the value stands on the scale: 0 at its low end, 1 at its high end; and back. */
double scale_share(const struct scale *scale, double value);
double scale_at(const struct scale *scale, double share);

/* The value at whose place this one is drawn: its own, but for a zero on a logarithmic scale. */
double scale_place(const struct scale *scale, double value);

/* Gives a logarithmic scale a place for zeros at its low end, with a tick. */
void scale_open_for_zero(struct scale *scale, const char *label);

/* A count of symbols for people, exact to three digits: "950", "12k", "1.5M", and "1e30" where no prefix
 * is known. Returns out. */
char *scale_count(double count, char out[SCALE_LABEL]);

/* How many decimals tell values of this span apart. */
int scale_decimals(double span);

#endif
