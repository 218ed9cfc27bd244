#include "base/hparam.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

char *hparam_format(const struct hparam *hparam, const struct hparam_value *value, char *out)
{
    hparam->kind->format(value, out);
    return out;
}

char *hparam_speak(const struct hparam *hparam, const struct hparam_value *value, char *out)
{
    if (hparam->label && value->text[0] == '\0') return strcpy(out, HPARAM_UNLABELLED);
    return hparam_format(hparam, value, out);
}

char *hparam_range(const struct hparam *hparam, char *out)
{
    hparam->kind->range(hparam, out);
    return out;
}

bool hparam_check(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    return hparam->kind->check(hparam, value, error);
}

int hparam_compare(const struct hparam *hparam, const struct hparam_value *a, const struct hparam_value *b)
{
    return hparam->kind->compare(a, b);
}

bool hparam_is_number(const struct hparam *hparam)
{
    return hparam->kind->notation == HPARAM_NUMBER;
}

double hparam_number(const struct hparam *hparam, const struct hparam_value *value)
{
    return hparam->kind->storage == HPARAM_AS_INTEGER ? (double)value->integer : value->real;
}

/* The text without blanks and, where a value may be quoted, without the quotes around it; false if it is too long. */
static bool bare(const struct hparam_kind *kind, const char *text, char out[HPARAM_TEXT])
{
    text += strspn(text, " \t");
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t", text[length - 1]) != NULL) length--;
    if (kind->notation == HPARAM_QUOTED && length >= 2 && text[0] == '"' && text[length - 1] == '"') text++, length -= 2;
    snprintf(out, HPARAM_TEXT, "%.*s", length < HPARAM_TEXT ? (int)length : 0, text);
    return length < HPARAM_TEXT;
}

bool hparam_parse(const struct hparam *hparam, const char *text, struct hparam_value *value, struct error *error)
{
    char word[HPARAM_TEXT], range[HPARAM_TEXT];
    errno = 0;
    if (bare(hparam->kind, text, word) && hparam->kind->parse(word, value)) return hparam_check(hparam, value, error);
    if (errno == ERANGE)
        return error_set(error, "%s is %.64s, beyond what a number can hold, expected %s", hparam->name, word,
                         hparam_range(hparam, range));
    return error_set(error, "%s is '%.64s', expected %s", hparam->name, text + strspn(text, " \t"), hparam->kind->expected);
}
