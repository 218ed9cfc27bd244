/* Hyperparameters: one setting of a run, and the one table that describes them. Reading experiment files, --set, axes,
 * the columns of the database, tables, captions and `unroll hparams` follow from the table; to add one is to add a row. */
#ifndef UNROLL_EXPERIMENT_HPARAMS_H
#define UNROLL_EXPERIMENT_HPARAMS_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { HPARAMS_MAX_LIST = 8, HPARAM_TEXT = 256 /* room for any value as text */ };

struct number_list {
    int count; /* 0..HPARAMS_MAX_LIST */
    double values[HPARAMS_MAX_LIST];
};

/* One setting. Plain data: copied by assignment, nothing to free (names point to static text). */
struct hparams {
    const char *task, *cell, *optimizer;
    int64_t num_steps, state_size, num_layers, batch_size, epoch_length, epochs, log_every, seed;
    double learning_rate, clip_norm, base_probability;
    bool carry_state;
    struct number_list lags, effects;
};

enum hparam_type {
    HPARAM_INTEGER,  /* int64_t */
    HPARAM_REAL,     /* double, finite */
    HPARAM_BOOLEAN,  /* bool */
    HPARAM_NAME,     /* const char *, one of the choices */
    HPARAM_INTEGERS, /* struct number_list of whole numbers */
    HPARAM_REALS     /* struct number_list */
};

struct hparam_value { /* the member that the hparam's type says */
    int64_t integer;
    double real;
    bool boolean;
    const char *name;
    struct number_list list;
};

/* One row of the table. */
struct hparam {
    const char *name;
    enum hparam_type type;
    size_t offset;                    /* in struct hparams */
    double min, max;                  /* bounds, inclusive, of a number or of each number of a list */
    struct hparam_value usual;        /* the default; it never changes: keys rest on it */
    const char *unit;                 /* "symbols", "nats", or "" */
    const char *help;                 /* one sentence */
    const char *(*choice)(int index); /* a name's choices, NULL past the last */
};

extern const struct hparam hparam_table[];
extern const int hparam_count;

/* The defaults of the table. */
struct hparams hparams_default(void);

/* The row of that name, or NULL. */
const struct hparam *hparam_find(const char *name);

/* The known name nearest to `name`, or NULL (see error_nearest). */
const char *hparam_nearest(const char *name);

struct hparam_value hparam_get(const struct hparam *hparam, const struct hparams *hparams);

/* Stores a value that hparam_check has passed. */
void hparam_put(const struct hparam *hparam, struct hparams *hparams, const struct hparam_value *value);

/* Whether a value is within the row's bounds (a name: one of its choices; it is replaced by the static text).
 * The error is a sentence without a place: "state_size is 0, expected 1 to 4096". */
bool hparam_check(const struct hparam *hparam, struct hparam_value *value, struct error *error);

/* Reads a value as written on a command line or in a database: 16, 0.1, true, lstm, [3, 8]; quotes around a name are
 * allowed. Checks the bounds. */
bool hparam_parse(const struct hparam *hparam, const char *text, struct hparam_value *value, struct error *error);

/* Writes the one canonical text of a value, which hparam_parse reads back to the same bits; returns out (HPARAM_TEXT). */
char *hparam_format(const struct hparam *hparam, const struct hparam_value *value, char *out);

/* The same for people, who read no more than three digits of a real: 0.00316. Returns out (HPARAM_TEXT). */
char *hparam_spoken(const struct hparam *hparam, const struct hparam_value *value, char *out);

/* <0, 0, >0: the order in which values stand on an axis or in a legend. */
int hparam_compare(const struct hparam *hparam, const struct hparam_value *a, const struct hparam_value *b);

/* Whether numbers of this type have an order that a sequential palette may show. */
bool hparam_is_number(const struct hparam *hparam);

/* The type in a word for people: "integer", "real", "boolean", "name", "integers", "reals". */
const char *hparam_type_name(const struct hparam *hparam);

/* The bounds or choices for people: "1 to 4096", "rnn, lstm or gru". Returns out (HPARAM_TEXT). */
char *hparam_range(const struct hparam *hparam, char *out);

/* Whether the values fit each other (a window fits into each sequence, an effect for each lag, memory in reason).
 * The error is a sentence without a place. */
bool hparams_check(const struct hparams *hparams, struct error *error);

#endif
