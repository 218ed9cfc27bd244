/* What an experiment file or a command line asks of a figure. One table of options; which of them a kind of figure takes,
 * and what they may say, the kind knows (src/figures). */
#ifndef UNROLL_EXPERIMENT_FIGURE_SPEC_H
#define UNROLL_EXPERIMENT_FIGURE_SPEC_H

#include "base/error.h"

#include <stddef.h>

/* One figure; "" (has_smoothing, has_font_size: false) where it is left to the program. */
struct figure_spec {
    char kind[32];
    char x[32], y[32], color[32], rows[32], columns[32], dash[32]; /* names of hyperparameters; x: or what the kind knows */
    char metric[32];
    char unit[8];                  /* of losses: "nats" or "bits" */
    char x_scale[32], y_scale[32]; /* "linear" or "log" */
    char spread[32];
    double smoothing;   /* 0..1; 0: none */
    bool has_smoothing; /* it was said, be it 0 */
    char width[16];     /* "345pt": the true size of the picture */
    char font[48];      /* of its words, as fontconfig names it */
    double font_size;   /* of its labels, in points */
    bool has_font_size;
    bool bare;             /* title, subtitle and footer stand beside it, as a caption */
    char where[2048];      /* SQL over the columns of runs */
    char place[512];       /* "file:line", for messages; "" when not from a file */
    char where_place[512]; /* the same of where */
};

enum figure_option_type { FIGURE_TEXT, FIGURE_NUMBER, FIGURE_FLAG };

struct figure_option {
    const char *name;
    enum figure_option_type type;
    size_t offset, size;  /* of the member; a text has room for size bytes */
    size_t given;         /* of a number: offset of the member that tells whether it was said */
    double low, high;     /* bounds of a number ... */
    const char *expected; /* ... in words: "a number from 0 to below 1" */
    const char *argument; /* in a word, for help: "AXIS"; of a flag NULL */
    const char *help;     /* one sentence */
};

extern const struct figure_option figure_options[];
extern const int figure_option_count;

/* The row of that name, or NULL; and the known name nearest to it, or NULL. */
const struct figure_option *figure_option_find(const char *name);
const char *figure_option_nearest(const char *name);

/* Whether the spec says anything about it. */
bool figure_option_given(const struct figure_option *option, const struct figure_spec *spec);

/* Puts a text, a number written as text, or "true" or "false" for a flag, into the spec. The error is a sentence without a
 * place. */
bool figure_option_put(const struct figure_option *option, const char *text, struct figure_spec *spec, struct error *error);

/* Makes the spec `to` say of it what `from` does. */
void figure_option_copy(const struct figure_option *option, const struct figure_spec *from, struct figure_spec *to);

#endif
