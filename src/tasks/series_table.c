#include "tasks/series_table.h"

#include "base/memory.h"
#include "tasks/lines.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* While one file is read. */
struct reading {
    struct series_table *table;
    struct lines lines;
    bool of_shares;                     /* whether outputs are to be within 0 and 1 */
    bool starts;                        /* whether the next line with numbers starts a sequence */
    int header;                         /* columns of the file */
    const char *separator;              /* what seems to be between them instead of commas; NULL: nothing */
    int columns[2 * LINES_MOST_FIELDS]; /* (num_inputs + num_outputs) their places in it */
};

/* Beyond it the squares of numbers, added up, might be none for a double. */
#define LARGEST_NUMBER 1e100

#define FAIL(...) (error_set(&sentence, __VA_ARGS__), lines_fail(&reading->lines, &sentence, error))

static void add_name(struct series_table *table, const char *name, size_t length)
{
    const int count = series_table_width(table);
    const size_t blanks = strspn(name, " ");
    name += blanks, length -= blanks; /* none of the name */
    table->names = memory_resize(table->names, (size_t)count + 1, sizeof *table->names);
    table->names[count] = memory_format("%.*s", (int)length, name);
}

/* Adds the names in a list with commas between, or, where it is empty, all of the header; *count is how many. False where they
 * are more than a file has columns. */
static bool add_names(struct reading *reading, const char *list, int *count, struct error *error)
{
    struct error sentence;
    for (int i = 0; list[strspn(list, " ")] == '\0' && i < reading->lines.num_fields; i++, ++*count)
        add_name(reading->table, reading->lines.fields[i], strlen(reading->lines.fields[i]));
    while (*(list += strspn(list, " ,")) != '\0') {
        const size_t place = strcspn(list, ",");
        size_t length = place;
        while (list[length - 1] == ' ') length--;
        if (*count == LINES_MOST_FIELDS) return FAIL("more than %d columns are asked for", LINES_MOST_FIELDS);
        add_name(reading->table, list, length);
        ++*count;
        list += place;
    }
    return *count > 0 || FAIL("no column, expected some that this line names");
}

static bool is_number(const char *text)
{
    char *end;
    const double number = strtod(text, &end);
    return end != text && end[strspn(end, " ")] == '\0' && isfinite(number);
}

/* A first line of numbers alone names nothing. */
static bool check_header(struct reading *reading, struct error *error)
{
    struct error sentence;
    for (int i = 0; i < reading->header; i++)
        if (!is_number(reading->lines.fields[i])) return true;
    return FAIL("numbers, expected the names of the columns in the first line of each file");
}

/* Of a header that is one column for want of commas. */
static const char *other_separator(const struct lines *lines)
{
    if (lines->num_fields != 1) return NULL;
    return strchr(lines->fields[0], ';') != NULL ? "semicolons" : strchr(lines->fields[0], '\t') != NULL ? "tabs" : NULL;
}

/* Whose name has a comma, which a list of names cannot hold. */
static bool find_column(const struct reading *reading, const char *name, int *column, struct error *error)
{
    struct error sentence;
    if (lines_find(&reading->lines, name, column, error)) return true;
    for (int i = 0; i < reading->lines.num_fields; i++) {
        const char *field = reading->lines.fields[i];
        if (strchr(field, ',') != NULL && strstr(field, name) != NULL)
            return FAIL("no column is named %s; '%.200s' cannot be asked for, as a comma ends a name", name, field);
    }
    return false;
}

static bool read_header(struct reading *reading, const struct series_hparams *own, struct error *error)
{
    static const char byte_order_mark[] = "\xef\xbb\xbf";
    struct series_table *table = reading->table;
    struct lines *lines = &reading->lines;
    if (lines->file->size >= 3 && memcmp(lines->file->bytes, byte_order_mark, 3) == 0) lines->at = 3;
    if (!lines_next(lines)) return error_set(error, "%s: nothing, expected a line that names the columns", lines->file->path);
    if (!lines_split(lines, error)) return false;
    reading->header = lines->num_fields;
    reading->separator = other_separator(lines);
    if (!check_header(reading, error)) return false;
    if (series_table_width(table) == 0) { /* the first file says it */
        if (!add_names(reading, own->inputs, &table->num_inputs, error)) return false;
        if (own->outputs[0] == '\0') /* what is shown is to be foretold */
            for (int i = 0, inputs = table->num_inputs; i < inputs; i++, table->num_outputs++)
                add_name(table, table->names[i], strlen(table->names[i]));
        else if (!add_names(reading, own->outputs, &table->num_outputs, error)) return false;
    }
    for (int i = 0; i < series_table_width(table); i++)
        if (!find_column(reading, table->names[i], &reading->columns[i], error)) return false;
    return true;
}

static void enlarge(struct series_table *table)
{
    table->capacity = 2 * table->capacity + 1024;
    table->values = memory_resize(table->values, (size_t)table->capacity * (size_t)series_table_width(table), sizeof(double));
    table->starts = memory_resize(table->starts, (size_t)table->capacity, 1);
}

/* The number of one of the columns asked for. */
static bool read_value(const struct reading *reading, int column, double *value, struct error *error)
{
    struct error sentence;
    const struct series_table *table = reading->table;
    const char *field = reading->lines.fields[reading->columns[column]];
    const bool is_output = column >= table->num_inputs;
    *value = NAN;
    if (field[0] == '\0' && is_output) return true;
    if (!is_number(field))
        return FAIL("column %d (%s) is '%.40s', expected a number", reading->columns[column] + 1, table->names[column], field);
    *value = strtod(field, NULL);
    if (fabs(*value) > LARGEST_NUMBER)
        return FAIL("column %d (%s) is %.40s, expected %g to %g", reading->columns[column] + 1, table->names[column], field,
                    -LARGEST_NUMBER, LARGEST_NUMBER);
    if (!is_output || !reading->of_shares || (*value >= 0.0 && *value <= 1.0)) return true;
    return FAIL("column %d (%s) is %.40s, expected 0 to 1, as series_targets \"yes_no\" asks", reading->columns[column] + 1,
                table->names[column], field);
}

static bool read_line(struct reading *reading, struct error *error)
{
    struct series_table *table = reading->table;
    struct error sentence;
    if (reading->lines.num_fields == 0) {
        reading->starts = true;
        return true;
    }
    if (reading->lines.num_fields != reading->header)
        return FAIL("%d columns, expected %d as in the first line", reading->lines.num_fields, reading->header);
    if (table->length == table->capacity) enlarge(table);
    double *values = table->values + table->length * series_table_width(table);
    for (int i = 0; i < series_table_width(table); i++)
        if (!read_value(reading, i, &values[i], error)) return false;
    table->starts[table->length++] = reading->starts;
    reading->starts = false;
    return true;
}

static bool read_file(struct reading *reading, const struct series_hparams *own, struct error *error)
{
    if (!read_header(reading, own, error)) return false;
    while (lines_next(&reading->lines))
        if (!lines_split(&reading->lines, error) || !read_line(reading, error)) return false;
    return true;
}

bool series_table_read(const struct files *files, const struct series_hparams *own, struct series_table *table,
                       struct error *error)
{
    *table = (struct series_table){0};
    for (int i = 0; i < files->count; i++) {
        struct reading reading = {.table = table, .lines = {.file = &files->files[i], .commas = true}, .starts = true};
        reading.of_shares = strcmp(own->targets, "yes_no") == 0;
        const bool good = read_file(&reading, own, error);
        free(reading.lines.text);
        if (!good && reading.separator != NULL)
            return error_set(error, "%s:1: %s separate the columns, expected commas", files->files[i].path, reading.separator);
        if (!good) return false;
    }
    return table->length > 0 || error_set(error, "%s: no line holds numbers", files->files[0].path);
}

void series_table_release(struct series_table *table)
{
    for (int i = 0; i < series_table_width(table); i++) free(table->names[i]);
    free(table->names);
    free(table->values);
    free(table->starts);
}
