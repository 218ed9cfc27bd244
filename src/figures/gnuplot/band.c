#include "figures/gnuplot/band.h"

#include <math.h>

#define LOWEST 1e-6 /* of a logarithmic scale's low end: what stands for zero and less */

/* Where the value stands on the scale, finite for any. */
static double place(const struct scale *scale, double value)
{
    return scale_share(scale, scale->log ? fmax(scale_place(scale, value), LOWEST * scale->low) : value);
}

/* The value at t (0 to 1) of the straight line that is drawn from one value to the other. */
static double between(const struct scale *scale, double from, double to, double t)
{
    if (from == to) return from;
    return scale_at(scale, place(scale, from) + (place(scale, to) - place(scale, from)) * t);
}

static void write_corner(double x, double loss, const struct scale *y, FILE *out)
{
    fprintf(out, "%.8g %.8g\n", x, fmin(fmax(scale_place(y, loss), y->low), y->high));
}

/* The crossings of the panel's edges on the way from one loss to the other, in their order. */
static void write_crossings(const double from[2], const double to[2], const struct scale *x, const struct scale *y, FILE *out)
{
    double a = place(y, from[1]), b = place(y, to[1]);
    for (int i = 0; i <= 1; i++) {
        int edge = a < b ? i : 1 - i;
        double t = (edge - a) / (b - a);
        if ((a - edge) * (b - edge) < 0) write_corner(between(x, from[0], to[0], t), edge ? y->high : y->low, y, out);
    }
}

void band_write(const struct item *items, int count, const struct scale *x, const struct scale *y, FILE *out)
{
    double before[2] = {0};
    for (int i = 0; i < 2 * count; i++) {
        bool back = i >= count;
        const struct item *item = &items[back ? 2 * count - 1 - i : i];
        const double corner[2] = {item->x, back ? item->high : item->low};
        if (i > 0) write_crossings(before, corner, x, y, out);
        write_corner(corner[0], corner[1], y, out);
        before[0] = corner[0], before[1] = corner[1];
    }
}
