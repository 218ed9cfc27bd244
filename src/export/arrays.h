/* Arrays with names, and words about them: what goes into a file for other programs. */
#ifndef UNROLL_EXPORT_ARRAYS_H
#define UNROLL_EXPORT_ARRAYS_H

#include <stddef.h>
#include <stdint.h>

enum array_type { ARRAY_FLOAT32, ARRAY_INT32, ARRAY_FLOAT64, ARRAY_INT64, ARRAY_TEXT /* characters, 4 bytes each */ };

struct array {
    char name[40];
    enum array_type type;
    int64_t rows, columns; /* columns: 0 where it has one dimension; of texts: the longest, in characters */
    void *values;          /* row after row; a text ends with zeros if it is shorter than the longest */
};

struct array_note {
    char *name, *text;
};

struct arrays {
    int count, num_notes;
    struct array *arrays;     /* (count) */
    struct array_note *notes; /* (num_notes) */
};

/* Adds an array of zeros; returns its values, to be filled. */
void *arrays_add(struct arrays *arrays, const char *name, enum array_type type, int64_t rows, int64_t columns);

/* Adds an array of one dimension, taking its values over. */
void arrays_take(struct arrays *arrays, const char *name, enum array_type type, int64_t rows, void *values);

/* Adds an array of texts, copying them; NULL is an empty one. */
void arrays_texts(struct arrays *arrays, const char *name, char *const *texts, int64_t count);

/* Adds a word about them, copying both texts. */
void arrays_note(struct arrays *arrays, const char *name, const char *text);

/* Size of an array's values in bytes. */
size_t array_bytes(const struct array *array);

void arrays_release(struct arrays *arrays);

#endif
