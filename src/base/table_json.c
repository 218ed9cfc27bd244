#include "base/table_json.h"

#include "base/text.h"

/* How many bytes from here on stand in JSON as they are, ASCII alone: most texts are nothing else. */
static size_t plain_length(const char *text)
{
    size_t length = 0;
    while (text[length] >= ' ' && text[length] <= '~' && text[length] != '"' && text[length] != '\\') length++;
    return length;
}

void json_write_text(const char *text, FILE *out)
{
    fputc('"', out);
    for (;;) {
        const size_t plain = plain_length(text);
        fwrite(text, 1, plain, out);
        text += plain;
        if (*text == '\0') break;
        const char *from = text;
        int32_t character = text_next(&text);
        if (character == TEXT_BROKEN) fputs("\\ufffd", out);
        else if (!text_shows(character)) fprintf(out, "\\u%04x", (unsigned)character);
        else if (character == '"' || character == '\\') fprintf(out, "\\%c", (int)character);
        else fwrite(from, 1, (size_t)(text - from), out);
    }
    fputc('"', out);
}

/* Own JSON: that of smartcols wraps the array, makes names lower-case and knows one type for a whole column. */
static void print_object(const struct table *table, int row, FILE *out)
{
    fputc('{', out);
    for (int i = 0; i < table_columns(table); i++) {
        const char *text = table_text(table, row, i);
        if (i > 0) fputs(", ", out);
        json_write_text(table_name(table, i), out);
        fputs(": ", out);
        if (text == NULL) fputs("null", out);
        else if (table_is_number(table, row, i)) fputs(text, out);
        else json_write_text(text, out);
    }
    fputc('}', out);
}

void table_write_json(const struct table *table, int num_rows, bool is_first, FILE *out)
{
    if (is_first) fputs("[", out);
    for (int row = 0; row < num_rows; row++) {
        fputs(row > 0 || !is_first ? ",\n " : "\n ", out);
        print_object(table, row, out);
    }
}

void table_write_json_lines(const struct table *table, int num_rows, FILE *out)
{
    for (int row = 0; row < num_rows; row++) {
        print_object(table, row, out);
        fputc('\n', out);
    }
}
