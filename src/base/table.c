#include "base/table.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/table_json.h"
#include "base/terminal.h"
#include "base/text.h"

#include <libsmartcols/libsmartcols.h>
#include <limits.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>

enum { NARROWEST = 8 /* columns of text are cut to this before whole columns are left out */, GAP = 1 };

/* A block of rows that is printed at once when a table streams. */
enum { BLOCK_ROWS = 10000, BLOCK_BYTES = 1 << 22 };

struct column {
    char *name;
    enum table_align align;
};

/* Millions of cells fit: all texts lie in one block, one behind the other. */
struct table {
    int num_columns, num_rows;
    struct column *columns; /* (num_columns) */
    size_t *cells;          /* (num_rows, num_columns): 0 is no value, else 2 * (place in texts) + is it a number */
    size_t cells_capacity;
    char *texts;
    size_t used, capacity;
    FILE *stream; /* NULL: all rows are held until they are printed */
    enum table_format format;
    int num_printed;
};

struct table *table_new(void)
{
    struct table *table = memory_new(1, sizeof *table);
    table->used = 1; /* so that no text stands at place 0 */
    return table;
}

void table_free(struct table *table)
{
    if (table == NULL) return;
    for (int i = 0; i < table->num_columns; i++) free(table->columns[i].name);
    free(table->columns);
    free(table->cells);
    free(table->texts);
    free(table);
}

void table_column(struct table *table, const char *name, enum table_align align)
{
    table->columns = memory_resize(table->columns, (size_t)table->num_columns + 1, sizeof *table->columns);
    table->columns[table->num_columns++] = (struct column){memory_text(name), align};
}

static size_t *cell_at(const struct table *table, int row, int column)
{
    return &table->cells[(size_t)row * (size_t)table->num_columns + (size_t)column];
}

void table_stream(struct table *table, enum table_format format, FILE *out)
{
    table->stream = out;
    table->format = format;
}

static void print_block(struct table *table, enum table_format format, FILE *out);

static void forget_rows(struct table *table)
{
    table->num_printed = table->num_printed < INT_MAX - table->num_rows ? table->num_printed + table->num_rows : INT_MAX;
    table->num_rows = 0;
    table->used = 1;
}

void table_row(struct table *table)
{
    if (table->stream != NULL && (table->num_rows >= BLOCK_ROWS || table->used >= BLOCK_BYTES)) {
        print_block(table, table->format, table->stream);
        forget_rows(table);
    }
    size_t needed = ((size_t)table->num_rows + 1) * (size_t)table->num_columns;
    if (needed > table->cells_capacity) {
        table->cells_capacity = 2 * needed;
        table->cells = memory_resize(table->cells, table->cells_capacity, sizeof *table->cells);
    }
    table->num_rows++;
    for (int i = 0; i < table->num_columns; i++) *cell_at(table, table->num_rows - 1, i) = 0;
}

void table_cell(struct table *table, int column, const char *text, bool number)
{
    size_t *cell = cell_at(table, table->num_rows - 1, column);
    *cell = 0;
    if (text == NULL) return;
    size_t size = strlen(text) + 1;
    if (table->used + size > table->capacity) {
        table->capacity = 2 * (table->used + size);
        table->texts = memory_resize(table->texts, table->capacity, 1);
    }
    memcpy(table->texts + table->used, text, size);
    *cell = 2 * table->used + number;
    table->used += size;
}

int table_rows(const struct table *table)
{
    return table->num_printed < INT_MAX - table->num_rows ? table->num_printed + table->num_rows : INT_MAX;
}

size_t table_bytes(const struct table *table)
{
    return table->used;
}

const char *table_text(const struct table *table, int row, int column)
{
    size_t cell = *cell_at(table, row, column);
    return cell == 0 ? NULL : table->texts + cell / 2;
}

int table_columns(const struct table *table)
{
    return table->num_columns;
}

const char *table_name(const struct table *table, int column)
{
    return table->columns[column].name;
}

bool table_is_number(const struct table *table, int row, int column)
{
    return *cell_at(table, row, column) & 1;
}

/* A column that holds numbers alone stands at the right, asked or not. */
static bool is_right(const struct table *table, int column)
{
    bool number = false;
    if (table->columns[column].align == TABLE_RIGHT) return true;
    for (int row = 0; row < table->num_rows; row++) {
        if (table_text(table, row, column) == NULL) continue;
        if (!table_is_number(table, row, column)) return false;
        number = true;
    }
    return number;
}

/* Every byte that is not ASCII as \xNN. */
static void escape_bytes(const char *text, char *out)
{
    for (; *text != '\0'; text++) out += sprintf(out, (unsigned char)*text < 0x80 ? "%c" : "\\x%02x", (unsigned char)*text);
}

/* What people see of a text; the caller frees. In a locale without UTF-8 smartcols would never end with some texts. */
static char *printable(const char *text)
{
    char *shown = text_printable_copy(text);
    if (MB_CUR_MAX > 1) return shown;
    char *ascii = memory_new(4 * strlen(shown) + 1, 1);
    escape_bytes(shown, ascii);
    free(shown);
    return ascii;
}

/* The width below which a column may not shrink: that of its numbers and name, little for texts. */
static int smallest_width(const struct table *table, int column, bool right)
{
    size_t width = strlen(table->columns[column].name);
    for (int row = 0; row < table->num_rows; row++) {
        const char *text = table_text(table, row, column);
        size_t length = text == NULL ? 0 : strlen(text);
        if (!right && length > NARROWEST) length = NARROWEST;
        if (length > width) width = length;
    }
    return (int)width;
}

/* How many columns, from the left, fit into width. */
static int fitting_columns(const struct table *table, const bool *right, int width)
{
    int total = 0;
    for (int i = 0; i < table->num_columns; i++) {
        total += smallest_width(table, i, right[i]) + (i > 0 ? GAP : 0);
        if (total > width) return i > 0 ? i : 1;
    }
    return table->num_columns;
}

static void *need(void *block)
{
    if (block == NULL) error_die("out of memory");
    return block;
}

/* Fills smartcols' table with the first `count` columns. */
static void lay_out(const struct table *table, const bool *right, int count, bool cut, struct libscols_table *lines)
{
    for (int i = 0; i < count; i++) {
        char *name = printable(table->columns[i].name);
        int flags = right[i] ? SCOLS_FL_RIGHT : cut ? SCOLS_FL_TRUNC : 0;
        need(scols_table_new_column(lines, name, 1, flags));
        free(name);
    }
    for (int row = 0; row < table->num_rows; row++) {
        struct libscols_line *line = need(scols_table_new_line(lines, NULL));
        for (int i = 0; i < count; i++) {
            const char *text = table_text(table, row, i);
            if (text != NULL && scols_line_refer_data(line, (size_t)i, printable(text)) != 0) error_die("out of memory");
        }
    }
}

/* smartcols prints nothing at all of a table without rows. */
static void print_names(const struct table *table, int count, FILE *out)
{
    for (int i = 0; i < count; i++) {
        char *name = printable(table->columns[i].name);
        fprintf(out, "%s%s", i > 0 ? " " : "", name);
        free(name);
    }
    fputc('\n', out);
}

/* As wide as the terminal, whole where there is none: what reads a pipe wants everything. */
static void print_text(const struct table *table, FILE *out)
{
    int width = terminal_size(fileno(out)).columns;
    bool terminal = width > 0;
    bool *right = memory_new((size_t)table->num_columns, sizeof *right);
    for (int i = 0; i < table->num_columns; i++) right[i] = is_right(table, i);
    int count = terminal ? fitting_columns(table, right, width) : table->num_columns;
    struct libscols_table *lines = need(scols_new_table());
    scols_table_set_stream(lines, out);
    scols_table_enable_noencoding(lines, 1); /* printable() has escaped already */
    scols_table_set_termforce(lines, terminal ? SCOLS_TERMFORCE_ALWAYS : SCOLS_TERMFORCE_NEVER);
    if (terminal) scols_table_set_termwidth(lines, width);
    lay_out(table, right, count, terminal, lines);
    scols_table_enable_noheadings(lines, table->num_printed > 0);
    if (table->num_rows > 0) scols_print_table(lines);
    else if (table->num_printed == 0) print_names(table, count, out);
    if (count < table->num_columns && table->num_printed == 0)
        fprintf(out, "(%d more column%s; --json and --csv show all)\n", table->num_columns - count,
                table->num_columns - count == 1 ? "" : "s");
    scols_unref_table(lines);
    free(right);
}

static void print_quoted(const char *text, FILE *out)
{
    if (text[0] != '\0' && strpbrk(text, "\",\r\n") == NULL) {
        fputs(text, out);
        return;
    }
    fputc('"', out); /* an empty text too, to tell it from no value */
    for (; *text != '\0'; text++) {
        if (*text == '"') fputc('"', out);
        fputc(*text, out);
    }
    fputc('"', out);
}

/* Byte by byte for programs, escaped for a terminal. */
static void print_csv_field(const char *text, bool terminal, FILE *out)
{
    if (text == NULL) return;
    char *escaped = terminal ? printable(text) : NULL;
    print_quoted(terminal ? escaped : text, out);
    free(escaped);
}

static void print_csv(const struct table *table, FILE *out)
{
    bool terminal = terminal_is(fileno(out));
    for (int i = 0; table->num_printed == 0 && i < table->num_columns; i++) {
        if (i > 0) fputc(',', out);
        print_csv_field(table->columns[i].name, terminal, out);
    }
    if (table->num_printed == 0) fputs("\r\n", out);
    for (int row = 0; row < table->num_rows; row++) {
        for (int i = 0; i < table->num_columns; i++) {
            if (i > 0) fputc(',', out);
            print_csv_field(table_text(table, row, i), terminal, out);
        }
        fputs("\r\n", out);
    }
}

/* The rows that are held, with what comes before them. */
static void print_block(struct table *table, enum table_format format, FILE *out)
{
    const int locking = __fsetlocking(out, FSETLOCKING_BYCALLER); /* else every field takes a lock, for a quarter of the time */
    switch (format) {
    case TABLE_TEXT: print_text(table, out); break;
    case TABLE_JSON: table_write_json(table, table->num_rows, table->num_printed == 0, out); break;
    case TABLE_JSON_LINES: table_write_json_lines(table, table->num_rows, out); break;
    case TABLE_CSV: print_csv(table, out); break;
    }
    __fsetlocking(out, locking);
}

void table_print(struct table *table, enum table_format format, FILE *out)
{
    if (table->num_columns > 0) print_block(table, format, out);
    else if (format == TABLE_JSON) fputs("[", out);
    if (format == TABLE_JSON) fputs(table_rows(table) > 0 ? "\n]\n" : "]\n", out);
}
