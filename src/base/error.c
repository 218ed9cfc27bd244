#include "base/error.h"

#include "base/text.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_NAME = 64 };

bool error_set(struct error *error, const char *format, ...)
{
    char raw[sizeof error->message];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(raw, sizeof raw, format, arguments);
    va_end(arguments);
    text_printable(raw, error->message, (int)sizeof error->message);
    return false;
}

int error_report(const struct error *error, enum exit_code code)
{
    assert(error->message[0] != '\0');
    fprintf(stderr, "unroll: %s\n",
            error->message[0] != '\0' ? error->message : "failed without saying why, a mistake in unroll");
    return code;
}

void error_die(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("unroll: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(EXIT_MEMORY);
}

/* Edit distance with swaps of neighbours: Damerau, "A technique for computer detection and correction of spelling
 * errors", CACM 7 (1964), in its restricted form. */
static int distance(const char *a, const char *b)
{
    int rows = (int)strlen(a), columns = (int)strlen(b);
    int d[LONGEST_NAME + 1][LONGEST_NAME + 1];
    for (int i = 0; i <= rows; i++) d[i][0] = i;
    for (int j = 0; j <= columns; j++) d[0][j] = j;
    for (int i = 1; i <= rows; i++)
        for (int j = 1; j <= columns; j++) {
            int best = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            if (d[i - 1][j] + 1 < best) best = d[i - 1][j] + 1;
            if (d[i][j - 1] + 1 < best) best = d[i][j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && d[i - 2][j - 2] + 1 < best)
                best = d[i - 2][j - 2] + 1;
            d[i][j] = best;
        }
    return d[rows][columns];
}

const char *error_nearest(const char *name, const char *const *names, int count)
{
    const char *nearest = NULL;
    size_t length = strlen(name);
    if (length > LONGEST_NAME) return NULL;
    int smallest = (int)(length + 2) / 3 + 1;
    for (int i = 0; i < count; i++) {
        if (strlen(names[i]) > LONGEST_NAME) continue;
        int edits = strcasecmp(name, names[i]) == 0 ? 0 : distance(name, names[i]);
        if (edits < smallest) {
            smallest = edits;
            nearest = names[i];
        }
    }
    return nearest;
}

struct suggestion error_did_you_mean(const char *nearest, const char *otherwise)
{
    struct suggestion suggestion;
    if (nearest == NULL) snprintf(suggestion.text, sizeof suggestion.text, "%s", otherwise);
    else snprintf(suggestion.text, sizeof suggestion.text, ", did you mean '%.64s'?", nearest);
    return suggestion;
}
