/* Hyperparameters: the row that describes one, and its values. Whoever has hyperparameters states their rows: the program
 * those of every run (experiment/hparams.c), a task its own. */
#ifndef UNROLL_BASE_HPARAM_H
#define UNROLL_BASE_HPARAM_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    HPARAM_MAX_LIST = 8,
    HPARAM_TEXT = 256,        /* room for any value as text */
    HPARAM_LONGEST_TEXT = 240 /* room for a value that is a text, its end included */
};

struct number_list {
    int count; /* 0..HPARAM_MAX_LIST */
    double values[HPARAM_MAX_LIST];
};

struct hparam_value {
    union { /* the member that the kind says */
        int64_t integer;
        double real;
        const char *name;
        struct number_list list;
        char text[HPARAM_LONGEST_TEXT];
    };
};

struct hparam;

enum hparam_storage { HPARAM_AS_INTEGER, HPARAM_AS_REAL, HPARAM_AS_TEXT };

enum hparam_notation { HPARAM_NUMBER, HPARAM_TRUE_OR_FALSE, HPARAM_QUOTED, HPARAM_LIST };

/* A kind of value. */
struct hparam_kind {
    const char *name;              /* in a word for people */
    const char *expected;          /* "a whole number" */
    enum hparam_notation notation; /* how an experiment file writes it */
    enum hparam_storage storage;   /* how a database keeps it: as value.integer, value.real or its text */
    void (*get)(const void *at, struct hparam_value *value);
    void (*put)(void *at, const struct hparam_value *value);
    void (*format)(const struct hparam_value *value, char *out); /* see hparam_format */
    /* Reads a text without blanks or quotes around it; false if it is none of this kind, with errno ERANGE if only its size
     * forbids it. */
    bool (*parse)(const char *text, struct hparam_value *value);
    int (*compare)(const struct hparam_value *a, const struct hparam_value *b);
    bool (*check)(const struct hparam *hparam, struct hparam_value *value, struct error *error); /* see hparam_check */
    void (*range)(const struct hparam *hparam, char *out);                                       /* see hparam_range */
};

/*                                       a value is kept as                 */
extern const struct hparam_kind hparam_integer, /* int64_t */
    hparam_real,                                /* double, finite */
    hparam_boolean,                             /* bool; value.integer is 0 or 1 */
    hparam_name,                                /* const char *, one of the choices */
    hparam_integers,                            /* struct number_list of whole numbers */
    hparam_reals,                               /* struct number_list */
    hparam_text,                                /* char[HPARAM_LONGEST_TEXT] without control characters */
    hparam_paths,                               /* the same; a file may write it as a list, which is joined by ':' */
    hparam_digest;                              /* char[FINGERPRINT]: 32 hexadecimal digits, or none */

/* What owns hyperparameters of its own: a choice of another one, such as task = "lags". Its rows are used where it is chosen. */
struct hparam_owner {
    const char *hparam, *choice; /* "task", "lags" */
    size_t size;                 /* of the block that the rows' offsets point into, at most HPARAMS_OWNED in all; 0: they
                                    point into what every run has */
    int count;
    const struct hparam *rows; /* (count) */
};

/* What a row of no owner depends on: it is used where that hyperparameter is one of the choices that `by` takes. */
struct hparam_use {
    const char *hparam;
    bool (*by)(const char *choice);
};

/* Whether captions name a value that all runs share. */
enum hparam_telling {
    HPARAM_TOLD_UNLESS_DEFAULT,
    HPARAM_ALWAYS_TOLD,
    HPARAM_TOLD_OF_HELD_OUT, /* always where something is held out of data that is read, and there alone */
    HPARAM_NEVER_TOLD
};

/* One row. */
struct hparam {
    const char *name;
    const struct hparam_kind *kind;
    size_t offset;                     /* in the block of its owner */
    double min, max;                   /* bounds, inclusive, of a number or of each number of a list */
    struct hparam_value default_value; /* it never changes: keys rest on it */
    const char *unit;                  /* "symbols", "nats", or "" */
    const char *help;                  /* one sentence */
    const char *(*choice)(int index);  /* a name's choices, NULL past the last */
    const char *(*explain)(int index); /* that choice's rule, constants and start; lines but the last end with '\n' */
    const struct hparam_owner *owner;  /* NULL: every run has it */
    const struct hparam_use *use;      /* of one without an owner; NULL: it is always used */
    const char *needs;                 /* a number that is 0 where it is off, and then this one does nothing; or NULL */
    const char *zero;                  /* what 0 means, for the place of zeros on a logarithmic axis: "off"; or NULL */
    enum hparam_telling telling;
    bool found;  /* nobody sets it: it is found in the files that are read (base/data_file.h) */
    bool apart;  /* it is no part of the setting: where something was, not what */
    bool label;  /* what people call the setting: runs that differ in it alone are one run */
    bool pooled; /* runs that differ in it alone are of one setting: the seed */
    bool free;   /* neither whether a run can be trained nor what that takes depends on it, as on a learning rate */
};

/* Whether a value is within the row's bounds (a name: one of its choices; it is replaced by the static text).
 * The error is a sentence without a place: "state_size is 0, expected 1 to 4096". */
bool hparam_check(const struct hparam *hparam, struct hparam_value *value, struct error *error);

/* Reads a value as written on a command line or in a database: 16, 0x10, 1e6, true, lstm, [3, 8]; quotes around a name or
 * a text are allowed. Checks the bounds. */
bool hparam_parse(const struct hparam *hparam, const char *text, struct hparam_value *value, struct error *error);

/* Writes the one canonical text of a value, which hparam_parse reads back to the same bits; returns out (HPARAM_TEXT). */
char *hparam_format(const struct hparam *hparam, const struct hparam_value *value, char *out);

/* The same for people, who see that a setting lacks a label. */
#define HPARAM_UNLABELLED "unlabelled"
char *hparam_speak(const struct hparam *hparam, const struct hparam_value *value, char *out);

/* <0, 0, >0: the order in which values stand on an axis or in a legend. */
int hparam_compare(const struct hparam *hparam, const struct hparam_value *a, const struct hparam_value *b);

/* Whether it is a number, whose order a sequential palette may show. */
bool hparam_is_number(const struct hparam *hparam);

/* The number that the value is, of a row that hparam_is_number; else the value's own. */
double hparam_number(const struct hparam *hparam, const struct hparam_value *value);

/* The bounds or choices for people: "1 to 4096", "rnn, relu or lstm". Returns out (HPARAM_TEXT). */
char *hparam_range(const struct hparam *hparam, char *out);

#endif
