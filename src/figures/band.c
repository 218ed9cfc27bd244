#include "figures/band.h"

#include "figures/group.h"

#include <math.h>
#include <stdlib.h>

#define LOWEST 1e-6 /* of a logarithmic scale's low end: what stands for zero and less */

enum { MOST_CROSSINGS = 4 /* of two ends of a band with two edges */ };

/* Where the value stands on the scale, finite for any. */
static double place(const struct scale *scale, double value)
{
    return scale_share(scale, scale->log ? fmax(value, LOWEST * scale->low) : value);
}

/* The value at t (0 to 1) of the straight line that is drawn from one value to the other. */
static double between(const struct scale *scale, double from, double to, double t)
{
    if (from == to) return from;
    return scale_at(scale, place(scale, from) + (place(scale, to) - place(scale, from)) * t);
}

/* At which t one end of the band crosses the edges of the panel; returns how many. */
static int crossings(const struct scale *y, double from, double to, double *t)
{
    double a = place(y, from), b = place(y, to);
    int count = 0;
    for (int edge = 0; edge <= 1; edge++)
        if ((a - edge) * (b - edge) < 0) t[count++] = (edge - a) / (b - a);
    return count;
}

static void write_row(const struct point *point, bool raw, FILE *out)
{
    fprintf(out, "%.8g %.6g %.6g %.6g", point->x, point->mean, point->low, point->high);
    fprintf(out, raw ? " %.6g\n" : "\n", point->raw);
}

static void write_crossings(const struct point *from, const struct point *to, const struct scale *x, const struct scale *y,
                            bool raw, FILE *out)
{
    double t[MOST_CROSSINGS];
    int count = crossings(y, from->low, to->low, t);
    count += crossings(y, from->high, to->high, t + count);
    qsort(t, (size_t)count, sizeof *t, compare_doubles);
    for (int i = 0; i < count; i++) {
        struct point point = {between(x, from->x, to->x, t[i]), between(y, from->mean, to->mean, t[i]),
                              between(y, from->low, to->low, t[i]), between(y, from->high, to->high, t[i]),
                              between(y, from->raw, to->raw, t[i])};
        write_row(&point, raw, out);
    }
}

void band_write(const struct line *line, const struct scale *x, const struct scale *y, bool raw, FILE *out)
{
    for (int i = 0; i < line->num_points; i++) {
        if (i > 0 && line->num_runs > 1) write_crossings(&line->points[i - 1], &line->points[i], x, y, raw, out);
        write_row(&line->points[i], raw, out);
    }
}

/* As exact as the range of the axis: of a band beyond it by less than can be seen, gnuplot draws the outside. */
void band_write_edge(const struct scale *y, FILE *out)
{
    fprintf(out, "# A band that leaves the panel ends at its edge.\n");
    fprintf(out, "edge(y) = y < %.8g ? %.8g : y > %.8g ? %.8g : y\n", y->low, y->low, y->high, y->high);
}
