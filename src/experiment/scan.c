#include "experiment/scan.h"

#include "base/memory.h"
#include "base/text.h"
#include "experiment/lookalike.h"
#include "experiment/numeral.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 16 /* libconfig recurses */, MAX_NAMES = 2000 /* libconfig compares each with all */, SHOWN = 64 };

#define DIGITS "0123456789"
#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
#define NAME_BYTES LETTERS DIGITS "-_*"

/* What the last token was; opening brackets and signs stand for themselves. */
enum { AT_START = 0, NAME = 'n', WHOLE = 'w', REAL = 'r', BOOLEAN = 'b', STRING = 's', CLOSED = 'c' };

struct bracket {
    char open;
    char holds;      /* in [ ]: what its first value is, or AT_START */
    bool reals;      /* in [ ]: a real stands among its numbers, so that all are written as reals */
    int line, group; /* group: the number of the group that names inside belong to */
};

struct name {
    const char *text;
    int length, group, line;
};

struct scanner {
    const char *path, *at;
    int line;
    char *out; /* where the next byte of scan->text goes */
    char last;
    int depth, num_groups, num_names;
    struct bracket brackets[MAX_DEPTH];
    struct name *names; /* (num_names) */
    struct scan *scan;
    bool quotes; /* messages may show what stands in the file */
    struct error *error;
};

__attribute__((format(printf, 3, 4))) static bool fail(const struct scanner *scanner, int line, const char *format, ...)
{
    char sentence[sizeof scanner->error->message];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    return error_set(scanner->error, "%s:%d: %s", scanner->path, line, sentence);
}

/* The text at hand between quotes, or `name` in a file whose text is not to be shown. */
static const char *shown(const struct scanner *scanner, size_t length, const char *quote, const char *name, char out[SHOWN + 3])
{
    if (!scanner->quotes) return name;
    snprintf(out, SHOWN + 3, "%s%.*s%s", quote, (int)(length < SHOWN ? length : SHOWN), scanner->at, quote);
    return out;
}

/* Moves on over length bytes, copying them or, when blank, leaving a space for each; lines stay lines. */
static void move(struct scanner *scanner, size_t length, bool blank)
{
    for (; length > 0; length--, scanner->at++) {
        if (*scanner->at == '\n') scanner->line++;
        *scanner->out++ = blank && *scanner->at != '\n' ? ' ' : *scanner->at;
    }
}

static char bracket_around(const struct scanner *scanner)
{
    return scanner->depth > 0 ? scanner->brackets[scanner->depth - 1].open : '\0';
}

static bool in_list(const struct scanner *scanner)
{
    return bracket_around(scanner) == '[' || bracket_around(scanner) == '(';
}

static bool value_expected(const struct scanner *scanner)
{
    return scanner->last == '=' || scanner->last == ':' || in_list(scanner);
}

/* Notes a value of that kind; libconfig's [ ] holds one kind only. */
static bool end_value(struct scanner *scanner, char kind)
{
    scanner->last = kind;
    if (bracket_around(scanner) != '[') return true;
    struct bracket *bracket = &scanner->brackets[scanner->depth - 1];
    if (bracket->holds == AT_START) bracket->holds = kind;
    return bracket->holds == kind ||
           fail(scanner, scanner->line, "[ ] holds values of one type only, write (0.1, 1) or [0.1, 1.0]");
}

static bool scan_comment(struct scanner *scanner)
{
    if (scanner->at[0] == '/' && scanner->at[1] == '*') {
        const char *end = strstr(scanner->at + 2, "*/");
        if (end == NULL) return fail(scanner, scanner->line, "the comment that starts here never ends, expected */");
        move(scanner, (size_t)(end + 2 - scanner->at), true);
    } else {
        move(scanner, strcspn(scanner->at, "\n"), true);
    }
    return true;
}

static bool scan_string(struct scanner *scanner)
{
    size_t length = 1;
    while (scanner->at[length] != '"') {
        if (strncmp(scanner->at + length, "\\x00", 4) == 0) /* which libconfig would leave out */
            return fail(scanner, scanner->line, "the string holds \\x00, the byte that ends every text, expected none");
        if (scanner->at[length] == '\\' && scanner->at[length + 1] != '\0') length++;
        if (scanner->at[length] == '\n' || scanner->at[length] == '\0')
            return fail(scanner, scanner->line, "the string that starts in this line does not end in it, expected a closing \"");
        length++;
    }
    move(scanner, length + 1, false);
    return end_value(scanner, STRING);
}

static bool among_reals(const struct scanner *scanner)
{
    return bracket_around(scanner) == '[' && scanner->brackets[scanner->depth - 1].reals;
}

/* libconfig reads a whole number without an L into 32 bits and drops what does not fit, so each gets its L. */
static bool scan_number(struct scanner *scanner)
{
    bool whole;
    size_t length = numeral_length(scanner->at, &whole), suffix = whole ? strspn(scanner->at + length, "L") : 0;
    size_t word = length + strspn(scanner->at + length, NAME_BYTES ".+");
    const char *last = scanner->at + length - 1;
    char out[SHOWN + 3];
    bool digits = strcspn(scanner->at, DIGITS) < length && strchr("eExX+-", *last) == NULL;
    if (!digits || suffix > 2 || word > length + suffix)
        return fail(scanner, scanner->line, "%s is not a number", shown(scanner, word, "'", "this", out));
    if (!numeral_fits(scanner->at, whole))
        return fail(scanner, scanner->line,
                    whole ? "%s is too large a whole number, expected at most 9223372036854775807"
                          : "%s is beyond what a number can hold, expected 0 or a size from 5e-324 to 1.8e308",
                    shown(scanner, length, "", "this", out));
    double real = strtod(scanner->at, NULL);
    char *start = scanner->out;
    move(scanner, length + suffix, false);
    if (whole && among_reals(scanner) && fabs(real) < 0x1p53) {
        scanner->out = start + sprintf(start, "%.0f.0", real);
        return end_value(scanner, REAL);
    }
    if (whole && suffix == 0) *scanner->out++ = 'L';
    return end_value(scanner, whole ? WHOLE : REAL);
}

static bool add_name(struct scanner *scanner, int length)
{
    char out[SHOWN + 3];
    int group = scanner->depth > 0 ? scanner->brackets[scanner->depth - 1].group : 0;
    for (int i = 0; i < scanner->num_names; i++) {
        const struct name *name = &scanner->names[i];
        if (name->group == group && name->length == length && memcmp(name->text, scanner->at, (size_t)length) == 0)
            return fail(scanner, scanner->line, "%s stands here a second time, the first is in line %d",
                        shown(scanner, (size_t)length, "", "this name", out), name->line);
    }
    if (scanner->num_names == MAX_NAMES) return fail(scanner, scanner->line, "more than %d settings in one file", MAX_NAMES);
    scanner->names = memory_resize(scanner->names, (size_t)scanner->num_names + 1, sizeof *scanner->names);
    scanner->names[scanner->num_names++] = (struct name){scanner->at, length, group, scanner->line};
    return true;
}

static bool scan_word(struct scanner *scanner)
{
    size_t length = strspn(scanner->at, NAME_BYTES);
    const char *word = scanner->at;
    bool boolean = (length == 4 && strncasecmp(word, "true", 4) == 0) || (length == 5 && strncasecmp(word, "false", 5) == 0);
    char out[SHOWN + 3];
    if (!value_expected(scanner)) {
        if (!add_name(scanner, (int)length)) return false;
        move(scanner, length, false);
        scanner->last = NAME;
        return true;
    }
    if (!boolean)
        return fail(scanner, scanner->line,
                    scanner->quotes ? "%s is not a value, expected a number, true, false or a name in quotes: \"%.*s\""
                                    : "%s is not a value, expected a number, true, false or a name in quotes",
                    shown(scanner, length, "'", "this", out), (int)(length < SHOWN ? length : SHOWN), word);
    move(scanner, length, false);
    return end_value(scanner, BOOLEAN);
}

static bool scan_include(struct scanner *scanner)
{
    static const char word[] = "@include";
    size_t start = sizeof word - 1 + strspn(scanner->at + sizeof word - 1, " \t");
    bool good = strncmp(scanner->at, word, sizeof word - 1) == 0 && scanner->at[start] == '"';
    size_t length = good ? strcspn(scanner->at + start + 1, "\"\n") : 0;
    if (!good || scanner->at[start + 1 + length] != '"' || length == 0)
        return fail(scanner, scanner->line, "expected @include \"path\"");
    if (scanner->depth > 0) return fail(scanner, scanner->line, "@include stands inside a group, expected it at the top level");
    if (scanner->last == NAME || value_expected(scanner))
        return fail(scanner, scanner->line, "@include stands inside a setting, expected it on a line of its own");
    struct scan *scan = scanner->scan;
    scan->includes = memory_resize(scan->includes, (size_t)scan->num_includes + 1, sizeof *scan->includes);
    scan->includes[scan->num_includes++] =
        (struct scan_include){memory_format("%.*s", (int)length, scanner->at + start + 1), scanner->line};
    move(scanner, start + length + 2, true);
    if (scanner->at[strspn(scanner->at, " \t")] == ';') return fail(scanner, scanner->line, "@include takes no ; at its end");
    return true;
}

static bool open_bracket(struct scanner *scanner)
{
    if (bracket_around(scanner) == '[')
        return fail(scanner, scanner->line, "%c stands inside [ ], which holds plain values; write ( ) around it", *scanner->at);
    if (scanner->depth == MAX_DEPTH) return fail(scanner, scanner->line, "more than %d brackets inside each other", MAX_DEPTH);
    scanner->brackets[scanner->depth++] =
        (struct bracket){*scanner->at, AT_START, numeral_real_before(scanner->at + 1, ']'), scanner->line, ++scanner->num_groups};
    return true;
}

static bool close_bracket(struct scanner *scanner)
{
    char open = *scanner->at == '}' ? '{' : *scanner->at == ')' ? '(' : '[';
    if (scanner->depth == 0) return fail(scanner, scanner->line, "%c closes nothing", *scanner->at);
    const struct bracket *bracket = &scanner->brackets[scanner->depth - 1];
    if (bracket->open != open)
        return fail(scanner, scanner->line, "%c does not close the %c of line %d", *scanner->at, bracket->open, bracket->line);
    if (scanner->last == ',' && open != '{')
        return fail(scanner, scanner->line, "a comma stands before %c, expected a value after it or no comma", *scanner->at);
    scanner->depth--;
    return true;
}

static bool scan_sign(struct scanner *scanner)
{
    char sign = *scanner->at;
    if (strchr("{[(", sign) != NULL && !open_bracket(scanner)) return false;
    if (strchr("}])", sign) != NULL && !close_bracket(scanner)) return false;
    move(scanner, 1, false);
    scanner->last = strchr("}])", sign) != NULL ? CLOSED : sign;
    return true;
}

/* Whether the token at hand may follow the last one, by libconfig's grammar. A wrong closing bracket is close_bracket's. */
static bool well_placed(const struct scanner *scanner)
{
    char next = *scanner->at;
    bool starts_name = strchr(LETTERS "*", next) != NULL, starts_value = strchr(LETTERS DIGITS "*+-.\"[({", next) != NULL;
    bool closes = strchr("}])", next) != NULL;
    switch (scanner->last) {
    case NAME:
        return next == '=' || next == ':' || fail(scanner, scanner->line, "expected = after the name, as in NAME = VALUE;");
    case '=':
    case ':': return starts_value || fail(scanner, scanner->line, "expected a value after %c", scanner->last);
    case WHOLE:
    case REAL:
    case BOOLEAN:
    case STRING:
    case CLOSED:
        if (closes || next == ',' || (next == '"' && scanner->last == STRING)) return true;
        if (in_list(scanner)) return fail(scanner, scanner->line, "expected a comma between values");
        return starts_name || next == ';' || fail(scanner, scanner->line, "expected ; after the value");
    default: /* at the start, after an opening bracket, a comma or a semicolon */
        if (closes) return true;
        if (in_list(scanner)) return starts_value || fail(scanner, scanner->line, "expected a value");
        return starts_name || fail(scanner, scanner->line, "expected a name, as in NAME = VALUE;");
    }
}

static bool unexpected(const struct scanner *scanner)
{
    const unsigned char first = (unsigned char)*scanner->at;
    char character[5], sentence[128];
    snprintf(character, sizeof character, "%.*s", first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1, scanner->at);
    if (lookalike_at(scanner->at, sentence, sizeof sentence)) return fail(scanner, scanner->line, "%s", sentence);
    if (!scanner->quotes) return fail(scanner, scanner->line, "unexpected character");
    if (text_is_printable(character)) return fail(scanner, scanner->line, "unexpected '%s'", character);
    return fail(scanner, scanner->line, "unexpected character %c", first);
}

static bool scan_token(struct scanner *scanner)
{
    const char *at = scanner->at;
    if (*at == '#' || (at[0] == '/' && (at[1] == '/' || at[1] == '*'))) return scan_comment(scanner);
    if (*at == '@') return scan_include(scanner);
    if (strchr(LETTERS DIGITS "*+-.\"{[(}]),;=:", *at) == NULL) return unexpected(scanner);
    if (!well_placed(scanner)) return false;
    if (*at == '"') return scan_string(scanner);
    if (strchr(DIGITS "+-.", *at) != NULL) return scan_number(scanner);
    if (strchr(LETTERS "*", *at) != NULL) return scan_word(scanner);
    return scan_sign(scanner);
}

/* Lines may end in LF or CR LF; after a CR alone a comment would go on to the end of the file. */
static bool check_line_ends(struct scanner *scanner)
{
    int line = 1;
    for (const char *at = scanner->at; *at != '\0'; at++) {
        line += *at == '\n';
        if (at[0] == '\r' && at[1] != '\n')
            return fail(scanner, line,
                        "the line ends in a carriage return alone, expected a line feed; save it with Unix line ends");
    }
    return true;
}

static bool scan_all(struct scanner *scanner)
{
    if (!check_line_ends(scanner)) return false;
    static const char byte_order_mark[] = "\xef\xbb\xbf"; /* some editors begin a file with it */
    if (strncmp(scanner->at, byte_order_mark, 3) == 0) move(scanner, 3, true);
    while (*scanner->at != '\0') {
        size_t space = strspn(scanner->at, " \t\r\n\f");
        move(scanner, space, true);
        if (*scanner->at != '\0' && !scan_token(scanner)) return false;
    }
    if (scanner->depth > 0) {
        const struct bracket *bracket = &scanner->brackets[scanner->depth - 1];
        return fail(scanner, bracket->line, "the %c of this line is never closed", bracket->open);
    }
    if (scanner->last == NAME || scanner->last == '=' || scanner->last == ':')
        return fail(scanner, scanner->line, "the file ends inside a setting, expected NAME = VALUE;");
    return true;
}

bool scan_text(const char *path, const char *text, bool quotes, struct scan *scan, struct error *error)
{
    *scan = (struct scan){.text = memory_new(3 * strlen(text) + 1, 1)}; /* a number of one digit may take three bytes */
    struct scanner scanner = {
        .path = path, .at = text, .line = 1, .out = scan->text, .last = AT_START, .scan = scan, .quotes = quotes, .error = error};
    bool good = scan_all(&scanner);
    *scanner.out = '\0';
    free(scanner.names);
    if (!good) scan_release(scan);
    return good;
}

void scan_release(struct scan *scan)
{
    for (int i = 0; i < scan->num_includes; i++) free(scan->includes[i].path);
    free(scan->includes);
    free(scan->text);
    *scan = (struct scan){0};
}
