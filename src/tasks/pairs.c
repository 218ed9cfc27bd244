#include "tasks/pairs.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_FIELDS = 1000 };

struct lines {
    const struct file *file;
    int64_t at;      /* where the next line begins */
    int64_t number;  /* of this line, from 1 on */
    char *text;      /* it, which its fields are parts of */
    size_t capacity; /* bytes of text */
    bool commas;     /* whether they separate the fields */
    const char *fields[MOST_FIELDS];
    int num_fields;
};

static bool fail(const struct lines *lines, struct error *error, const struct error *sentence)
{
    return error_set(error, "%s:%lld: %s", lines->file->path, (long long)lines->number, sentence->message);
}

#define FAIL(...) (error_set(&sentence, __VA_ARGS__), fail(lines, error, &sentence))

/* Copies the next line without its end; false at the end of the file. */
static bool next_line(struct lines *lines)
{
    const int64_t left = lines->file->size - lines->at;
    if (left <= 0) return false;
    const unsigned char *bytes = lines->file->bytes + lines->at, *end = memchr(bytes, '\n', (size_t)left);
    size_t length = end != NULL ? (size_t)(end - bytes) : (size_t)left;
    lines->at += (int64_t)length + 1;
    lines->number++;
    if (length > 0 && bytes[length - 1] == '\r') length--;
    if (length >= lines->capacity) {
        lines->capacity = 2 * length + 80;
        lines->text = memory_resize(lines->text, lines->capacity, 1);
    }
    memcpy(lines->text, bytes, length);
    lines->text[length] = '\0';
    return true;
}

static bool add_field(struct lines *lines, const char *field, struct error *sentence)
{
    if (lines->num_fields == MOST_FIELDS) return error_set(sentence, "more than %d columns", MOST_FIELDS);
    lines->fields[lines->num_fields++] = field;
    return true;
}

/* A field in quotes, in which two stand for one; *at is moved behind it. */
static bool read_quoted(char **at, struct error *sentence)
{
    char *from = *at + 1, *to = *at;
    while (*from != '\0' && (from[0] != '"' || from[1] == '"')) {
        from += *from == '"';
        *to++ = *from++;
    }
    if (*from == '\0') return error_set(sentence, "a quote is not closed in its line");
    *at = from + 1;
    *to = '\0';
    return **at == ',' || **at == '\0' || error_set(sentence, "a field goes on behind its quote, expected a comma");
}

static bool split_commas(struct lines *lines, struct error *sentence)
{
    for (char *at = lines->text;; at++) {
        const char *field = at;
        if (*at != '"') at += strcspn(at, ",");
        else if (!read_quoted(&at, sentence)) return false;
        const bool last = *at == '\0';
        *at = '\0';
        if (!add_field(lines, field, sentence)) return false;
        if (last) return true;
    }
}

static bool split_blanks(struct lines *lines, struct error *sentence)
{
    char *rest;
    for (char *field = strtok_r(lines->text, " \t", &rest); field != NULL; field = strtok_r(NULL, " \t", &rest))
        if (!add_field(lines, field, sentence)) return false;
    return true;
}

static bool split_line(struct lines *lines, struct error *error)
{
    struct error sentence;
    lines->num_fields = 0;
    if (lines->text[strspn(lines->text, " \t")] == '\0') return true;
    return (lines->commas ? split_commas : split_blanks)(lines, &sentence) || fail(lines, error, &sentence);
}

/* The number of the column of that name in the header that was split; "": the usual one. */
static bool find_column(const struct lines *lines, const char *name, int usual, int *column, struct error *error)
{
    struct error sentence;
    for (*column = 0; *column < lines->num_fields; ++*column)
        if (strcmp(lines->fields[*column], name) == 0) return true;
    *column = usual;
    if (name[0] == '\0') return usual < lines->num_fields || FAIL("one column, expected two with names, such as input,target");
    const char *nearest = error_nearest(name, (const char **)lines->fields, lines->num_fields);
    if (nearest != NULL) return FAIL("no column is named %s, did you mean %s?", name, nearest);
    return FAIL("no column is named %s, expected one of the %d that this line names", name, lines->num_fields);
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
    return reader->take(reader->context, pair, &sentence) || fail(lines, error, &sentence);
}

static bool read_header(struct lines *lines, const struct pairs_reader *reader, int *input, int *target, struct error *error)
{
    struct error sentence;
    *input = 0, *target = 1;
    if (!lines->commas)
        return (reader->input[0] == '\0' && reader->target[0] == '\0') ||
               FAIL("no commas, so that columns have no names, expected input and target to be left out");
    return split_line(lines, error) && find_column(lines, reader->input, 0, input, error) &&
           find_column(lines, reader->target, 1, target, error);
}

static bool read_lines(struct lines *lines, const struct pairs_reader *reader, struct error *error)
{
    int input, target;
    if (!next_line(lines)) return true;
    lines->commas = strchr(lines->text, ',') != NULL;
    if (!read_header(lines, reader, &input, &target, error)) return false;
    const int num_fields = lines->commas ? lines->num_fields : 2;
    for (bool more = !lines->commas || next_line(lines); more; more = next_line(lines))
        if (!split_line(lines, error) || !read_line(lines, input, target, num_fields, reader, error)) return false;
    return true;
}

bool pairs_read(const struct file *file, const struct pairs_reader *reader, struct error *error)
{
    struct lines lines = {.file = file};
    const bool good = read_lines(&lines, reader, error);
    free(lines.text);
    return good;
}
