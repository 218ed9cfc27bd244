/* The state is turned but neither grows nor shrinks. Saxe, McClelland and Ganguli, ICLR 2014. */
#include "rnn/init.h"

#include "base/memory.h"
#include "base/stop.h"

#include <math.h>
#include <stdlib.h>

/* Sums run side by side, in an order that does not depend on the machine. */
enum { SUMS = 8 };

static double product(int count, const double *a, const double *b)
{
    double sums[SUMS] = {0}, sum = 0.0;
    int i = 0;
    for (; i + SUMS <= count; i += SUMS)
        for (int k = 0; k < SUMS; k++) sums[k] += a[i + k] * b[i + k];
    for (; i < count; i++) sum += a[i] * b[i];
    for (int k = 0; k < SUMS; k++) sum += sums[k];
    return sum;
}

/* Takes from a row what it has of one of length 1. */
static void take(int units, double *row, const double *unit_row)
{
    const double share = product(units, row, unit_row);
    for (int i = 0; i < units; i++) row[i] -= share * unit_row[i];
}

/* Takes from rows first .. last - 1, which stay in the cache, what they have of all before them and of each other; twice, which
 * leaves rounding errors alone (Giraud et al., Computers & Mathematics with Applications 50, 2005). Their lengths become 1. */
static void take_block(int units, double *rows, int first, int last)
{
    const int64_t stride = units;
    for (int k = 0; k < 2 * first; k++)
        for (int u = first; u < last; u++) take(units, rows + u * stride, rows + k % first * stride);
    for (int u = first; u < last; u++) {
        double *row = rows + u * stride;
        for (int k = 0; k < 2 * (u - first); k++) take(units, row, rows + (first + k % (u - first)) * stride);
        const double length = sqrt(product(units, row, row));
        for (int i = 0; i < units; i++) row[i] /= length;
    }
}

static void make_orthonormal(int units, double *rows, const atomic_bool *stop)
{
    enum { BLOCK = 8 };
    for (int first = 0; first < units && !stop_asked(stop); first += BLOCK)
        take_block(units, rows, first, first + BLOCK < units ? first + BLOCK : units);
}

/* The matrix of one gate, from the uniform numbers that stand there. */
static void start_gate(const struct start *start, float *weights, double *rows)
{
    const int units = start->units;
    for (int u = 0; u < units; u++)
        for (int i = 0; i < units; i++) rows[(int64_t)u * units + i] = weights[(int64_t)u * start->columns + i];
    make_orthonormal(units, rows, start->stop);
    for (int u = 0; u < units; u++)
        for (int i = 0; i < units; i++)
            weights[(int64_t)u * start->columns + i] = (float)(start->settings->scale * rows[(int64_t)u * units + i]);
}

static void weights(const struct start *start)
{
    start_glorot(start, 1.0);
    if (start->states == 0) return;
    double *rows = memory_new((size_t)start->units * (size_t)start->units, sizeof *rows);
    for (int column = 0; column < start->columns && !stop_asked(start->stop); column += start->units)
        start_gate(start, start_of_states(start) + column, rows);
    free(rows);
}

const struct init init_orthogonal = {
    .name = "orthogonal",
    .help =
        "each gate's matrix from state to state init_scale times an orthogonal one: rows drawn uniform, then made orthonormal\n"
        "one after the other; all else as glorot of scale 1",
    .weights = weights,
};
