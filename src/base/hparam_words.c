/* Kinds of values: names and texts. */
#include "base/hparam.h"

#include "base/fingerprint.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

enum { MAX_CHOICES = 32 };

static void get_name(const void *at, struct hparam_value *value)
{
    value->name = *(const char *const *)at;
}

static void put_name(void *at, const struct hparam_value *value)
{
    *(const char **)at = value->name;
}

static void format_name(const struct hparam_value *value, char *out)
{
    snprintf(out, HPARAM_TEXT, "%s", value->name);
}

static bool parse_name(const char *text, struct hparam_value *value)
{
    value->name = text; /* check_name puts the choice in its place */
    return true;
}

static int compare_name(const struct hparam_value *a, const struct hparam_value *b)
{
    return strcmp(a->name, b->name);
}

static bool check_name(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    const char *names[MAX_CHOICES];
    int count = 0;
    for (; hparam->choice(count) != NULL && count < MAX_CHOICES; count++) {
        names[count] = hparam->choice(count);
        if (strcmp(names[count], value->name) == 0) {
            value->name = names[count];
            return true;
        }
    }
    char range[HPARAM_TEXT];
    return error_set(error, "unknown %s '%.64s', expected %s%s", hparam->name, value->name, hparam_range(hparam, range),
                     error_did_you_mean(error_nearest(value->name, names, count), "").text);
}

static void range_name(const struct hparam *hparam, char *out)
{
    size_t at = 0;
    out[0] = '\0';
    for (int i = 0; hparam->choice(i) != NULL && at < HPARAM_TEXT; i++) {
        const char *before = i == 0 ? "" : hparam->choice(i + 1) == NULL ? " or " : ", ";
        at += (size_t)snprintf(out + at, HPARAM_TEXT - at, "%s%s", before, hparam->choice(i));
    }
}

const struct hparam_kind hparam_name = {
    "name",      "a name",   HPARAM_QUOTED, HPARAM_AS_TEXT, get_name,   put_name,
    format_name, parse_name, compare_name,  check_name,     range_name,
};

static void get_text(const void *at, struct hparam_value *value)
{
    memcpy(value->text, at, HPARAM_LONGEST_TEXT);
}

static void put_text(void *at, const struct hparam_value *value)
{
    memcpy(at, value->text, HPARAM_LONGEST_TEXT);
}

/* In quotes only where reading it back would take something away. */
static void format_text(const struct hparam_value *value, char *out)
{
    size_t length = strlen(value->text);
    bool quote = length > 0 && (strchr(" \"", value->text[0]) != NULL || value->text[length - 1] == ' ');
    snprintf(out, HPARAM_TEXT, quote ? "\"%s\"" : "%s", value->text);
}

static bool parse_text(const char *text, struct hparam_value *value)
{
    memset(value->text, 0, sizeof value->text);
    return strcmp(text_printable(text, value->text, sizeof value->text), text) == 0;
}

static int compare_text(const struct hparam_value *a, const struct hparam_value *b)
{
    return strcmp(a->text, b->text);
}

static bool check_text(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    (void)hparam, (void)value, (void)error;
    return true;
}

static void range_text(const struct hparam *hparam, char *out)
{
    (void)hparam;
    snprintf(out, HPARAM_TEXT, "up to %d bytes, no control characters", HPARAM_LONGEST_TEXT - 1);
}

static void range_paths(const struct hparam *hparam, char *out)
{
    (void)hparam;
    snprintf(out, HPARAM_TEXT, "up to %d bytes; several with ':' between, * ? [ ] match names", HPARAM_LONGEST_TEXT - 1);
}

const struct hparam_kind hparam_text = {
    "text",        "a text of one line, up to 239 bytes",
    HPARAM_QUOTED, HPARAM_AS_TEXT,
    get_text,      put_text,
    format_text,   parse_text,
    compare_text,  check_text,
    range_text,
};

const struct hparam_kind hparam_paths = {
    "paths",       "a path, a pattern or a list of them, up to 239 bytes",
    HPARAM_QUOTED, HPARAM_AS_TEXT,
    get_text,      put_text,
    format_text,   parse_text,
    compare_text,  check_text,
    range_paths,
};

static void get_digest(const void *at, struct hparam_value *value)
{
    memset(value->text, 0, sizeof value->text);
    memcpy(value->text, at, FINGERPRINT);
}

static void put_digest(void *at, const struct hparam_value *value)
{
    memcpy(at, value->text, FINGERPRINT);
}

static bool parse_digest(const char *text, struct hparam_value *value)
{
    const size_t length = strlen(text);
    memset(value->text, 0, sizeof value->text);
    if ((length != 0 && length != FINGERPRINT - 1) || strspn(text, "0123456789abcdef") != length) return false;
    memcpy(value->text, text, length);
    return true;
}

static void range_digest(const struct hparam *hparam, char *out)
{
    (void)hparam;
    snprintf(out, HPARAM_TEXT, "%d hexadecimal digits", FINGERPRINT - 1);
}

const struct hparam_kind hparam_digest = {
    "digest",    "a digest",   HPARAM_QUOTED, HPARAM_AS_TEXT, get_digest,   put_digest,
    format_text, parse_digest, compare_text,  check_text,     range_digest,
};
