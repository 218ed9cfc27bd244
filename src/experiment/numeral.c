#include "experiment/numeral.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS "0123456789"

size_t numeral_length(const char *text, bool *whole)
{
    size_t length = strspn(text, "+-") != 0;
    *whole = true;
    if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) return 2 + strspn(text + 2, DIGITS "abcdefABCDEF");
    length += strspn(text + length, DIGITS);
    if (text[length] == '.') {
        *whole = false;
        length += 1 + strspn(text + length + 1, DIGITS);
    }
    if (text[length] == 'e' || text[length] == 'E') {
        *whole = false;
        length++;
        length += (text[length] == '+' || text[length] == '-');
        length += strspn(text + length, DIGITS);
    }
    return length;
}

bool numeral_fits(const char *text, bool whole)
{
    errno = 0;
    if (whole) {
        strtoll(text, NULL, text[0] == '0' && strchr("xX", text[1]) ? 16 : 10);
        return errno != ERANGE;
    }
    double real = strtod(text, NULL);
    return errno != ERANGE || (real != 0 && isfinite(real)); /* a small one has lost digits only */
}

bool numeral_real_before(const char *text, char end)
{
    bool whole = true;
    while (whole && *text != '\0' && *text != end && *text != '"') {
        size_t length = strchr(DIGITS "+-.", *text) != NULL ? numeral_length(text, &whole) : 1;
        text += length > 0 ? length : 1;
    }
    return !whole;
}
