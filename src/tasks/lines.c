#include "tasks/lines.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

bool lines_fail(const struct lines *lines, const struct error *sentence, struct error *error)
{
    return error_set(error, "%s:%lld: %s", lines->file->path, (long long)lines->number, sentence->message);
}

bool lines_next(struct lines *lines)
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
    lines->length = length;
    return true;
}

static bool add_field(struct lines *lines, const char *field, struct error *sentence)
{
    if (lines->num_fields == LINES_MOST_FIELDS) return error_set(sentence, "more than %d columns", LINES_MOST_FIELDS);
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

/* A NUL, which stands beside most letters in UTF-16, would end the line; without LF the whole file would be one. */
static bool check_text(const struct lines *lines, struct error *sentence)
{
    const unsigned char *bytes = lines->file->bytes;
    const bool first = lines->number == 1, whole = first && lines->at >= lines->file->size;
    if (first && lines->file->size >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0))
        return error_set(sentence, "UTF-16, expected UTF-8");
    if (strlen(lines->text) < lines->length) return error_set(sentence, "a NUL byte, expected text in UTF-8");
    if (whole && strchr(lines->text, '\r') != NULL) return error_set(sentence, "the lines end in CR alone, expected LF or CR LF");
    return true;
}

bool lines_split(struct lines *lines, struct error *error)
{
    struct error sentence;
    lines->num_fields = 0;
    if (!check_text(lines, &sentence)) return lines_fail(lines, &sentence, error);
    if (lines->text[strspn(lines->text, " \t")] == '\0') return true;
    return (lines->commas ? split_commas : split_blanks)(lines, &sentence) || lines_fail(lines, &sentence, error);
}

/* Blanks around a name are none of it, as in "a, b". */
static bool is_named(const char *field, const char *name)
{
    field += strspn(field, " "), name += strspn(name, " ");
    const size_t length = strlen(name);
    return strncmp(field, name, length) == 0 && field[length + strspn(field + length, " ")] == '\0';
}

bool lines_find(const struct lines *lines, const char *name, int *column, struct error *error)
{
    struct error sentence;
    int count = 0;
    for (int i = lines->num_fields - 1; i >= 0; i--)
        if (is_named(lines->fields[i], name)) *column = i, count++;
    if (count == 1) return true;
    if (count > 1) {
        error_set(&sentence, "%d columns are named %s, the first of them column %d, expected one", count, name, *column + 1);
        return lines_fail(lines, &sentence, error);
    }
    const char *nearest = error_nearest(name, (const char **)lines->fields, lines->num_fields);
    if (nearest != NULL) error_set(&sentence, "no column is named %s, did you mean %s?", name, nearest);
    else error_set(&sentence, "no column is named %s, expected one of the %d that this line names", name, lines->num_fields);
    return lines_fail(lines, &sentence, error);
}
