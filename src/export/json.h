/* JSON, as the files for other programs hold it. json-c stands in json.c alone. */
#ifndef UNROLL_EXPORT_JSON_H
#define UNROLL_EXPORT_JSON_H

#include "export/arrays.h"

#include <stdbool.h>

/* The notes as an object of texts; the caller frees. */
char *json_notes(const struct arrays *arrays);

/* The header of a safetensors file: of each array its type, shape and place among the arrays, which follow each other in their
 * order, and the notes; the caller frees. */
char *json_safetensors(const struct arrays *arrays);

/* A list of whole numbers, or, where they are code points, of texts of one character each; the caller frees. */
char *json_list(const int32_t *numbers, int count, bool are_characters);

#endif
