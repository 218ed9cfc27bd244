#include "figures/web/curves.h"

#include "base/memory.h"
#include "base/text.h"
#include "results/line.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ALL_POINTS = 60000 /* of all curves, if that leaves each LINE_MIN_POINTS: a page is to be mailed */, MOST_TARGETS = 24 };

/* Bytes in base64 (RFC 4648), written as they come. */
struct base64 {
    FILE *out;
    uint32_t bits;
    int count; /* bytes in bits */
};

static void base64_end(struct base64 *base64)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (base64->count == 0) return;
    base64->bits <<= 8 * (3 - base64->count);
    for (int i = 0; i < 4; i++) fputc(i <= base64->count ? letters[base64->bits >> (18 - 6 * i) & 63] : '=', base64->out);
    base64->bits = 0, base64->count = 0;
}

static void base64_floats(struct base64 *base64, const float *values, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t word;
        memcpy(&word, &values[i], sizeof word);
        for (int byte = 0; byte < 4; byte++) {
            base64->bits = base64->bits << 8 | (word >> 8 * byte & 0xff);
            if (++base64->count == 3) base64_end(base64);
        }
    }
}

/* Numbers along x that many curves share. */
struct grids {
    int count;
    struct grid {
        int count;
        double *steps;
    } * grids;
};

/* The number of the grid with these steps, which are taken over. */
static int grid_of(struct grids *grids, double *steps, int count)
{
    for (int i = 0; i < grids->count; i++)
        if (grids->grids[i].count == count && memcmp(grids->grids[i].steps, steps, (size_t)count * sizeof *steps) == 0) {
            free(steps);
            return i;
        }
    grids->grids = memory_resize(grids->grids, (size_t)grids->count + 1, sizeof *grids->grids);
    grids->grids[grids->count] = (struct grid){count, steps};
    return grids->count++;
}

static void grids_write(struct grids *grids, FILE *out)
{
    char text[TEXT_REAL];
    fputs("],\n\"grids\":[", out);
    for (int i = 0; i < grids->count; i++) {
        fputs(i > 0 ? ",[" : "[", out);
        for (int k = 0; k < grids->grids[i].count; k++)
            fprintf(out, "%s%s", k > 0 ? "," : "", text_real(grids->grids[i].steps[k], text));
        fputc(']', out);
        free(grids->grids[i].steps);
    }
    fputc(']', out);
    free(grids->grids);
}

static void write_lines(const struct content *content, struct base64 *floats, FILE *out)
{
    struct grids grids = {0};
    int most = ALL_POINTS / (content->results->num_runs > 0 ? content->results->num_runs : 1);
    most = most > LINE_MAX_POINTS ? LINE_MAX_POINTS : most < LINE_MIN_POINTS ? LINE_MIN_POINTS : most;
    fputs(",\n\"lines\":[", out);
    for (int i = 0; i < content->groups.count; i++) {
        const struct group *group = &content->groups.groups[i];
        char symbols[TEXT_REAL], seconds[TEXT_REAL];
        fputs(i > 0 ? "," : "", out);
        if (group->num_runs == 0) {
            fputs("null", out);
            continue;
        }
        const struct run **runs = memory_new((size_t)group->num_runs, sizeof *runs);
        const struct group drawn = line_group(group, runs);
        struct strands strands = strands_new(&drawn, most);
        base64_floats(floats, strands.losses, (size_t)strands.num_points * (size_t)strands.num_runs);
        base64_floats(floats, strands.looks, (size_t)strands.num_looks * (size_t)strands.num_runs);
        const int points = grid_of(&grids, strands.steps, strands.num_points);
        const int looks = strands.num_looks > 0 ? grid_of(&grids, strands.looked, strands.num_looks) : -1;
        fprintf(out, "[%d,%d,%d,%d,%s,%s]", strands.num_runs, strands.blocks, points, looks, text_real(strands.symbols, symbols),
                text_real(strands.seconds, seconds));
        strands.steps = NULL;
        if (looks >= 0) strands.looked = NULL;
        strands_release(&strands);
        free(runs);
    }
    base64_end(floats);
    grids_write(&grids, out);
}

/* A round number, 1, 2 or 5 times a power of ten, of at least this size. */
static double round_up(double size)
{
    const double power = pow(10, floor(log10(size)));
    return size <= power ? power : size <= 2 * power ? 2 * power : size <= 5 * power ? 5 * power : 10 * power;
}

/* Round losses that curves pass, from the smallest that one reaches up to the largest that one begins at; returns how many. */
static int find_targets(const struct content *content, double targets[MOST_TARGETS])
{
    double low = INFINITY, high = -INFINITY;
    int count = 0;
    for (int i = 0; i < content->results->num_runs; i++) {
        const struct run *run = &content->results->runs[i];
        if (run->kept != NULL) return 0; /* its curve was thinned: nobody knows any more */
        if (!metric_holds(NULL, run)) continue;
        const struct curve *curve = &run->result.curve;
        for (int k = 0; k < curve->count; k++) low = fmin(low, curve->losses[k]);
        high = fmax(high, curve->losses[0]);
    }
    if (!(high > low) || !(low > 0)) return 0;
    if (high < 30 * low) {
        const double step = round_up((high - low) / (MOST_TARGETS - 1));
        for (double at = ceil(low / step) * step; at < high && count < MOST_TARGETS; at += step)
            targets[count++] = round(at / step) * step;
    } else {
        double at = round_up(fmax(low, high * 1e-7));
        for (; at < high && count < MOST_TARGETS; at = round_up(at * 1.5)) targets[count++] = at;
    }
    return count;
}

/* When each run reached which loss: 0 where it never did. */
static void write_targets(const struct content *content, FILE *out)
{
    double targets[MOST_TARGETS];
    const int count = find_targets(content, targets);
    fputs(",\n\"targets\":[", out);
    for (int i = 0; i < count; i++) {
        char *name = memory_format("steps_to %.12g", targets[i]);
        struct metric *metric = metric_new(name, content->unit);
        int written = 0;
        fprintf(out, "%s{\"loss\":%.12g,\"steps\":[", i > 0 ? ",\n" : "", targets[i]);
        for (int k = 0; k < content->groups.count; k++) {
            const struct group *group = &content->groups.groups[k];
            for (int run = 0; run < group->num_runs + group->num_diverged; run++, written++)
                fprintf(out, "%s%.0f", written > 0 ? "," : "",
                        metric_holds(metric, group->runs[run]) ? metric->of(metric, group->runs[run]) : 0);
        }
        fputs("]}", out);
        free(metric), free(name);
    }
    fputc(']', out);
}

void web_curves(const struct content *content, FILE *out)
{
    char *text = NULL;
    size_t length;
    struct base64 floats = {.out = open_memstream(&text, &length)};
    if (floats.out == NULL) error_die("out of memory");
    write_targets(content, out);
    write_lines(content, &floats, out);
    if (fclose(floats.out) != 0) error_die("out of memory");
    fprintf(out, ",\n\"losses\":\"%s\"", text);
    free(text);
}
