/* Rows of a table as JSON. */
#ifndef UNROLL_BASE_TABLE_JSON_H
#define UNROLL_BASE_TABLE_JSON_H

#include "base/table.h"

/* The rows that a table holds as elements of an array, whose "[" comes before the first block of them; table_print ends it. */
void table_write_json(const struct table *table, int num_rows, bool is_first, FILE *out);

/* The same rows as one object a line. */
void table_write_json_lines(const struct table *table, int num_rows, FILE *out);

/* A text in quotes. Bytes that are no UTF-8 become U+FFFD, as readers of JSON would do. */
void json_write_text(const char *text, FILE *out);

#endif
