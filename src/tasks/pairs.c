#include "tasks/pairs.h"

#include "tasks/lines.h"

#include <stdlib.h>
#include <string.h>

#define FAIL(...) (error_set(&sentence, __VA_ARGS__), lines_fail(lines, &sentence, error))

/* The number of the column of that name in the header that was split; "": the usual one. */
static bool find_column(const struct lines *lines, const char *name, int usual, int *column, struct error *error)
{
    struct error sentence;
    if (name[0] != '\0') return lines_find(lines, name, column, error);
    *column = usual;
    return usual < lines->num_fields || FAIL("one column, expected two with names, such as input,target");
}

/* With the columns' numbers, and how many fields a line has. */
static bool read_line(const struct lines *lines, int input, int target, int num_fields, const struct pairs_reader *reader,
                      struct error *error)
{
    struct pair pair = {0};
    struct error sentence;
    if (lines->num_fields > num_fields || (lines->commas && lines->num_fields > 0 && lines->num_fields < num_fields))
        return FAIL("%d columns, expected %d%s", lines->num_fields, num_fields,
                    lines->commas ? " as in the first line" : ": an input and a target");
    if (lines->num_fields > 0) {
        pair.input = lines->fields[input];
        if (target < lines->num_fields && lines->fields[target][0] != '\0') pair.target = lines->fields[target];
        if (pair.input[0] == '\0') return FAIL("no input, expected a name; an empty line starts a new sequence");
    }
    return reader->take(reader->context, pair, &sentence) || lines_fail(lines, &sentence, error);
}

static bool read_header(struct lines *lines, const struct pairs_reader *reader, int *input, int *target, struct error *error)
{
    struct error sentence;
    *input = 0, *target = 1;
    if (!lines->commas && strlen(lines->text) > 1 && strpbrk(lines->text, " \t") == NULL && strchr(lines->text, ';') != NULL)
        return FAIL("semicolons separate the columns, expected commas, or blanks");
    if (!lines->commas)
        return (reader->input[0] == '\0' && reader->target[0] == '\0') ||
               FAIL("no commas, so that columns have no names, expected input and target to be left out");
    return lines_split(lines, error) && find_column(lines, reader->input, 0, input, error) &&
           find_column(lines, reader->target, 1, target, error);
}

static bool read_lines(struct lines *lines, const struct pairs_reader *reader, struct error *error)
{
    int input, target;
    if (!lines_next(lines)) return true;
    lines->commas = strchr(lines->text, ',') != NULL;
    if (!read_header(lines, reader, &input, &target, error)) return false;
    const int num_fields = lines->commas ? lines->num_fields : 2;
    for (bool more = !lines->commas || lines_next(lines); more; more = lines_next(lines))
        if (!lines_split(lines, error) || !read_line(lines, input, target, num_fields, reader, error)) return false;
    return true;
}

bool pairs_read(const struct file *file, const struct pairs_reader *reader, struct error *error)
{
    struct lines lines = {.file = file};
    const bool good = read_lines(&lines, reader, error);
    free(lines.text);
    return good;
}
