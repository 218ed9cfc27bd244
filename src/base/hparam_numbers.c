/* Kinds of values: numbers, lists of them, true or false. */
#include "base/hparam.h"

#include "base/text.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXACT 0x1p53 /* below it every whole number is a double of its own */

static const char *skip_space(const char *text)
{
    return text + strspn(text, " \t");
}

/* Whether a number starts here; strtod would take nan and inf too. */
static bool starts_number(const char *text)
{
    return strspn(text + (*text == '+' || *text == '-'), ".0123456789") > 0;
}

/* Reads the number at *text and moves behind it. A real that is too large, or so small that it would be 0, is none. */
static bool read_real(const char **text, double *real)
{
    char *end;
    if (!starts_number(*text)) return false;
    errno = 0;
    *real = strtod(*text, &end);
    if (errno == ERANGE && (*real == 0 || isinf(*real))) return false; /* others are small, but numbers */
    errno = 0;
    *text = end;
    return true;
}

/* The same for whole numbers, in any notation that is exactly whole: 16, 0x10, 16L, 1e6, 2.0. */
static bool read_whole(const char **text, int64_t *whole)
{
    char *end;
    double real;
    const char *digits = *text + (**text == '+' || **text == '-');
    if (!starts_number(*text)) return false;
    errno = 0;
    *whole = strtoll(*text, &end, digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X') ? 16 : 10);
    if (*end == '.' || *end == 'e' || *end == 'E') {
        if (!read_real(text, &real) || real != floor(real) || fabs(real) >= EXACT) return false;
        *whole = (int64_t)real;
        return true;
    }
    if (errno != 0) return false;
    for (int i = 0; i < 2 && *end == 'L'; i++) end++; /* libconfig's mark of 64 bits */
    *text = end;
    return true;
}

/* Sets "NAME is TEXT, expected RANGE" unless the value is good. */
static bool expect(bool good, const struct hparam *hparam, const struct hparam_value *value, struct error *error)
{
    char text[HPARAM_TEXT], range[HPARAM_TEXT];
    return good || error_set(error, "%s is %s, expected %s", hparam->name, hparam_format(hparam, value, text),
                             hparam_range(hparam, range));
}

static bool in_bounds(const struct hparam *hparam, double number)
{
    return isfinite(number) && number >= hparam->min && number <= hparam->max;
}

static void range_from(const struct hparam *hparam, const char *before, char *out)
{
    char min[TEXT_REAL], max[TEXT_REAL];
    text_real(hparam->min, min);
    text_real(hparam->max, max);
    snprintf(out, HPARAM_TEXT, "%s%s to %s", before, min, max);
}

static int compare_doubles(double a, double b)
{
    return (a > b) - (a < b);
}

static void get_integer(const void *at, struct hparam_value *value)
{
    value->integer = *(const int64_t *)at;
}

static void put_integer(void *at, const struct hparam_value *value)
{
    *(int64_t *)at = value->integer;
}

static void format_integer(const struct hparam_value *value, char *out)
{
    snprintf(out, HPARAM_TEXT, "%lld", (long long)value->integer);
}

static bool parse_integer(const char *text, struct hparam_value *value)
{
    return read_whole(&text, &value->integer) && *text == '\0';
}

static int compare_integer(const struct hparam_value *a, const struct hparam_value *b)
{
    return (a->integer > b->integer) - (a->integer < b->integer);
}

static bool check_integer(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    bool good = value->integer >= (int64_t)hparam->min && value->integer <= (int64_t)hparam->max;
    return expect(good, hparam, value, error);
}

static void range_integer(const struct hparam *hparam, char *out)
{
    range_from(hparam, "", out);
}

const struct hparam_kind hparam_integer = {
    "integer",      "a whole number", HPARAM_NUMBER,   HPARAM_AS_INTEGER, get_integer,   put_integer,
    format_integer, parse_integer,    compare_integer, check_integer,     range_integer,
};

static void get_real(const void *at, struct hparam_value *value)
{
    value->real = *(const double *)at;
}

static void put_real(void *at, const struct hparam_value *value)
{
    *(double *)at = value->real;
}

static void format_real(const struct hparam_value *value, char *out)
{
    text_real(value->real, out);
}

static bool parse_real(const char *text, struct hparam_value *value)
{
    return read_real(&text, &value->real) && *text == '\0';
}

static int compare_real(const struct hparam_value *a, const struct hparam_value *b)
{
    return compare_doubles(a->real, b->real);
}

static bool check_real(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    bool good = in_bounds(hparam, value->real);
    value->real += 0.0; /* -0 becomes 0: one value, one text, one key */
    return expect(good, hparam, value, error);
}

static void range_real(const struct hparam *hparam, char *out)
{
    char max[TEXT_REAL];
    text_real(hparam->max, max);
    if (hparam->min == 0 && hparam->max >= 1e6) snprintf(out, HPARAM_TEXT, "0 or more, up to %s", max);
    else range_from(hparam, "", out);
}

const struct hparam_kind hparam_real = {
    "real",      "a number", HPARAM_NUMBER, HPARAM_AS_REAL, get_real,   put_real,
    format_real, parse_real, compare_real,  check_real,     range_real,
};

static void get_boolean(const void *at, struct hparam_value *value)
{
    value->integer = *(const bool *)at;
}

static void put_boolean(void *at, const struct hparam_value *value)
{
    *(bool *)at = value->integer != 0;
}

static void format_boolean(const struct hparam_value *value, char *out)
{
    snprintf(out, HPARAM_TEXT, "%s", value->integer ? "true" : "false");
}

static bool parse_boolean(const char *text, struct hparam_value *value)
{
    value->integer = strcasecmp(text, "true") == 0;
    return value->integer || strcasecmp(text, "false") == 0;
}

static bool check_boolean(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    (void)hparam, (void)value, (void)error;
    return true;
}

static void range_boolean(const struct hparam *hparam, char *out)
{
    (void)hparam;
    snprintf(out, HPARAM_TEXT, "true or false");
}

const struct hparam_kind hparam_boolean = {
    "boolean",      "true or false", HPARAM_TRUE_OR_FALSE, HPARAM_AS_INTEGER, get_boolean,   put_boolean,
    format_boolean, parse_boolean,   compare_integer,      check_boolean,     range_boolean,
};

static void get_list(const void *at, struct hparam_value *value)
{
    value->list = *(const struct number_list *)at;
}

static void put_list(void *at, const struct hparam_value *value)
{
    *(struct number_list *)at = value->list;
}

static void format_list(const struct hparam_value *value, char *out)
{
    size_t at = (size_t)snprintf(out, HPARAM_TEXT, "[");
    for (int i = 0; i < value->list.count; i++) {
        char number[TEXT_REAL];
        text_real(value->list.values[i], number);
        at += (size_t)snprintf(out + at, HPARAM_TEXT - at, "%s%s", i ? ", " : "", number);
    }
    snprintf(out + at, HPARAM_TEXT - at, "]");
}

/* Numbers with commas between them, brackets around them or none. */
static bool parse_list(const char *text, struct number_list *list, bool (*read)(const char **text, double *number))
{
    bool bracket = *text == '[' || *text == '(';
    char close = *text == '(' ? ')' : ']';
    text = skip_space(text + bracket);
    list->count = 0;
    while (*text != '\0' && !(bracket && *text == close)) {
        if (list->count == HPARAM_MAX_LIST || !read(&text, &list->values[list->count++])) return false;
        text = skip_space(text);
        if (*text != ',') break;
        text = skip_space(text + 1);
    }
    if (bracket && *text++ != close) return false;
    return *text == '\0';
}

static bool read_whole_of_list(const char **text, double *number)
{
    int64_t whole = 0;
    bool good = read_whole(text, &whole);
    *number = (double)whole;
    return good;
}

static bool parse_integers(const char *text, struct hparam_value *value)
{
    return parse_list(text, &value->list, read_whole_of_list);
}

static bool parse_reals(const char *text, struct hparam_value *value)
{
    return parse_list(text, &value->list, read_real);
}

static int compare_list(const struct hparam_value *a, const struct hparam_value *b)
{
    for (int i = 0; i < a->list.count && i < b->list.count; i++)
        if (a->list.values[i] != b->list.values[i]) return compare_doubles(a->list.values[i], b->list.values[i]);
    return a->list.count - b->list.count;
}

static bool check_list(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    bool good = true;
    for (int i = 0; i < value->list.count; i++) {
        good = good && in_bounds(hparam, value->list.values[i]);
        value->list.values[i] += 0.0;
    }
    return expect(good, hparam, value, error);
}

static void range_list(const struct hparam *hparam, char *out)
{
    char before[HPARAM_TEXT / 2];
    snprintf(before, sizeof before, "up to %d numbers, each ", HPARAM_MAX_LIST);
    range_from(hparam, before, out);
}

const struct hparam_kind hparam_integers = {
    "integers",   "whole numbers such as [3, 8]",
    HPARAM_LIST,  HPARAM_AS_TEXT,
    get_list,     put_list,
    format_list,  parse_integers,
    compare_list, check_list,
    range_list,
};

const struct hparam_kind hparam_reals = {
    "reals",      "numbers such as [0.5, -0.25]",
    HPARAM_LIST,  HPARAM_AS_TEXT,
    get_list,     put_list,
    format_list,  parse_reals,
    compare_list, check_list,
    range_list,
};
