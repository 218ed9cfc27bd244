#include "commands/curve.h"

#include "base/memory.h"
#include "base/terminal.h"

#include <langinfo.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PIPE_WIDTH = 72, ROWS = 12, LABEL = 9, NARROWEST = 10, WIDEST = 500, MOST = 2 /* curves */, DASH = 4, FIRST = 'A' };

/* Points of ink: (height, width), row 0 at the top. */
struct raster {
    int width, height;
    char *ink; /* a curve's letter; 0: none */
};

/* Where the curves lie. */
struct extent {
    int64_t first_step, last_step;
    double min, max;
    int count; /* finite losses */
};

static void measure(const struct curve *curve, struct extent *extent)
{
    for (int i = 0; i < curve->count; i++) {
        const int64_t step = curve->steps[i];
        if (!isfinite(curve->losses[i])) continue;
        if (extent->count == 0 || step < extent->first_step) extent->first_step = step;
        if (extent->count++ == 0 || step > extent->last_step) extent->last_step = step;
        extent->min = fmin(extent->min, curve->losses[i]);
        extent->max = fmax(extent->max, curve->losses[i]);
    }
}

/* Share of the way from low to high, as one of 0..count-1. Halves: the difference of two losses may overflow. */
static int place(double value, double low, double high, int count)
{
    double span = high / 2 - low / 2;
    return span > 0 ? (int)lround((value / 2 - low / 2) / span * (count - 1)) : 0;
}

/* Inks the column x from height `from` to height `to`. */
static void ink_upright(struct raster *raster, int x, int from, int to, char letter)
{
    if (letter > FIRST && x / DASH % 2 == 1) return;
    int low = from < to ? from : to, high = from < to ? to : from;
    for (int y = low; y <= high; y++) raster->ink[y * raster->width + x] = letter;
}

/* A point for each loss, joined to the one before. Returns the height at which it ends, -1 if it has none. */
static int ink_curve(const struct curve *curve, const struct extent *extent, struct raster *raster, char letter)
{
    int x0 = -1, y0 = -1;
    for (int i = 0; i < curve->count; i++) {
        if (!isfinite(curve->losses[i])) continue;
        int x1 = place((double)curve->steps[i], (double)extent->first_step, (double)extent->last_step, raster->width);
        int y1 = raster->height - 1 - place(curve->losses[i], extent->min, extent->max, raster->height);
        if (x0 < 0) x0 = x1, y0 = y1;
        int before = y0;
        for (int x = x0 + 1; x < x1; x++) { /* curves with fewer losses than columns */
            int y = y0 + (y1 - y0) * (x - x0) / (x1 - x0);
            ink_upright(raster, x, before, y, letter);
            before = y;
        }
        ink_upright(raster, x1, before, y1, letter);
        x0 = x1;
        y0 = y1;
    }
    return y0;
}

/* U+2800 + a bit for each of 2 x 4 points. */
static void print_braille(const struct raster *raster, int row, int column, FILE *out)
{
    static const unsigned char bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    unsigned pattern = 0;
    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 2; x++)
            if (raster->ink[(4 * row + y) * raster->width + 2 * column + x] != 0) pattern |= bits[y][x];
    if (pattern == 0) fputc(' ', out);
    else fprintf(out, "\xe2%c%c", 0xa0 | (pattern >> 6), 0x80 | (pattern & 0x3f));
}

/* letters: of the curves that end in a row, by row; of a single curve none. */
static void print_raster(const struct raster *raster, bool braille, const struct extent *extent, char letters[ROWS][MOST + 1],
                         FILE *out)
{
    int columns = braille ? raster->width / 2 : raster->width;
    for (int row = 0; row < ROWS; row++) {
        if (row == 0) fprintf(out, "%*.4g ", LABEL - 1, extent->max);
        else if (row == ROWS - 1) fprintf(out, "%*.4g ", LABEL - 1, extent->min);
        else fprintf(out, "%*s", LABEL, "");
        fputs(braille ? "│" : "|", out);
        for (int column = 0; column < columns; column++) {
            if (braille) print_braille(raster, row, column, out);
            else fputc(raster->ink[row * raster->width + column] != 0 ? raster->ink[row * raster->width + column] : ' ', out);
        }
        fprintf(out, "%s%s\n", letters[row][0] != '\0' ? " " : "", letters[row]);
    }
    fprintf(out, "%*s%s", LABEL, "", braille ? "└" : "+");
    for (int column = 0; column < columns; column++) fputs(braille ? "─" : "-", out);
    char first[32], last[32];
    snprintf(first, sizeof first, "%lld", (long long)extent->first_step);
    snprintf(last, sizeof last, "%lld", (long long)extent->last_step);
    fprintf(out, "\n%*s%s%*s train steps\n", LABEL + 1, "", first, columns - (int)strlen(first) - (int)strlen(" train steps"),
            last);
}

/* The terminal's columns. */
static int width_of(FILE *out)
{
    const int columns = terminal_size(fileno(out)).columns;
    return columns > 0 ? columns : PIPE_WIDTH;
}

void curve_draw(const struct curve *curves, int count, FILE *out)
{
    const bool braille = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    struct extent extent = {.min = INFINITY, .max = -INFINITY};
    char letters[ROWS][MOST + 1] = {""};
    for (int i = 0; i < count; i++) measure(&curves[i], &extent);
    if (extent.count == 0) return;
    int columns = width_of(out) - LABEL - 1 - (count > 1 ? 1 + count : 0);
    if (columns < NARROWEST) columns = NARROWEST;
    if (columns > WIDEST) columns = WIDEST;
    struct raster raster = {.width = braille ? 2 * columns : columns, .height = braille ? 4 * ROWS : ROWS};
    raster.ink = memory_new((size_t)raster.width * (size_t)raster.height, sizeof *raster.ink);
    for (int i = count - 1; i >= 0; i--) { /* the first lies on top */
        const int end = ink_curve(&curves[i], &extent, &raster, count > 1 ? (char)(FIRST + i) : '*');
        if (count > 1 && end >= 0) {
            char *row = letters[end * ROWS / raster.height];
            memmove(row + 1, row, strlen(row) + 1);
            row[0] = (char)(FIRST + i);
        }
    }
    print_raster(&raster, braille, &extent, letters, out);
    free(raster.ink);
}

/* The smallest and the largest finite loss. */
static void measure_losses(const struct curve *curves, int count, double *low, double *high)
{
    *low = INFINITY, *high = -INFINITY;
    for (int i = 0; i < count; i++)
        for (int k = 0; k < curves[i].count; k++) {
            if (!isfinite(curves[i].losses[k])) continue;
            *low = fmin(*low, curves[i].losses[k]);
            *high = fmax(*high, curves[i].losses[k]);
        }
}

char **curve_sparks(const struct curve *curves, int count)
{
    static const char blocks[][4] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    const int most = (int)(sizeof blocks / sizeof *blocks) - 1;
    char **sparks = memory_new((size_t)count + 1, sizeof *sparks);
    double low, high;
    measure_losses(curves, count, &low, &high);
    for (int i = 0; i < count; i++) {
        char *at = sparks[i] = memory_new((size_t)curves[i].count + 1, 3);
        for (int k = 0; k < curves[i].count; k++) {
            const double loss = curves[i].losses[k];
            const double share = !isfinite(loss) ? 1 : high > low ? (loss - low) / (high - low) : 0;
            at = stpcpy(at, !isfinite(loss) ? "×" : blocks[(int)lround(share * most)]);
        }
    }
    return sparks;
}
