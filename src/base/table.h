/* Tables for people and machines. libsmartcols stands in table.c alone. */
#ifndef UNROLL_BASE_TABLE_H
#define UNROLL_BASE_TABLE_H

#include <stdbool.h>
#include <stdio.h>

struct table;

enum table_format {
    TABLE_TEXT,       /* aligned columns, as wide as the terminal */
    TABLE_JSON,       /* an array of objects; numbers unquoted, missing values null */
    TABLE_JSON_LINES, /* the objects, one a line (jsonlines.org) */
    TABLE_CSV         /* RFC 4180, with a line of names */
};

enum table_align { TABLE_LEFT /* numbers, if all are, at the right */, TABLE_RIGHT };

struct table *table_new(void);
void table_free(struct table *table);

/* From now on rows are printed in blocks as they come and forgotten, so that any number of them takes little memory;
 * table_print with the same format and file prints the rest. Texts are aligned within each block. */
void table_stream(struct table *table, enum table_format format, FILE *out);

/* Adds a column at the right; all columns come before the first row. */
void table_column(struct table *table, const char *name, enum table_align align);

/* Adds a row; its cells are empty. */
void table_row(struct table *table);

/* Fills cell number column of the last row with a copy of text; NULL is "no value". Control characters are escaped when
 * printed for people. number: the text is a number as JSON writes them, left unquoted there. */
void table_cell(struct table *table, int column, const char *text, bool number);

/* All rows so far, those printed and forgotten included. */
int table_rows(const struct table *table);

/* What the texts of the rows that are held take. */
size_t table_bytes(const struct table *table);

int table_columns(const struct table *table);
const char *table_name(const struct table *table, int column);
bool table_is_number(const struct table *table, int row, int column);

/* The text of a cell, which the table owns until the next table_cell, or NULL where there is no value. */
const char *table_text(const struct table *table, int row, int column);

/* What goes to a terminal has its control characters escaped, whatever the format. */
void table_print(struct table *table, enum table_format format, FILE *out);

#endif
