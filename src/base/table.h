/* Tables for people and machines. libsmartcols stands in table.c alone. */
#ifndef UNROLL_BASE_TABLE_H
#define UNROLL_BASE_TABLE_H

#include <stdbool.h>
#include <stdio.h>

struct table;

enum table_format {
    TABLE_TEXT, /* aligned columns, as wide as the terminal */
    TABLE_JSON, /* an array of objects; numbers unquoted, missing values null */
    TABLE_CSV   /* RFC 4180, with a line of names */
};

enum table_align { TABLE_LEFT, TABLE_RIGHT /* numbers */ };

struct table *table_new(void);
void table_free(struct table *table);

/* Adds a column at the right; all columns come before the first row. */
void table_column(struct table *table, const char *name, enum table_align align);

/* Adds a row; its cells are empty. */
void table_row(struct table *table);

/* Fills cell number column of the last row with a copy of text; NULL is "no value". Control characters are escaped when
 * printed for people. number: whether JSON leaves it unquoted. */
void table_cell(struct table *table, int column, const char *text, bool number);

int table_rows(const struct table *table);

void table_print(struct table *table, enum table_format format, FILE *out);

#endif
