#include "commands/duration.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

double duration_read(const char *text)
{
    static const struct {
        const char *unit;
        double seconds;
    } units[] = {{"", 1.0}, {"s", 1.0}, {"m", 60.0}, {"min", 60.0}, {"h", 3600.0}, {"d", 86400.0}};
    char *end;
    const double number = strtod(text, &end);
    if (end == text || !(number > 0.0) || !isfinite(number)) return NAN;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(end, units[i].unit) == 0) return number * units[i].seconds;
    return NAN;
}

const char *duration_write(double seconds, char out[DURATION])
{
    if (seconds < 120.0) snprintf(out, DURATION, "%.0f s", seconds);
    else if (seconds < 7200.0) snprintf(out, DURATION, "%.0f min", seconds / 60.0);
    else if (seconds < 72 * 3600.0) snprintf(out, DURATION, "%.1f h", seconds / 3600.0);
    else snprintf(out, DURATION, "%.0f days", seconds / 86400.0);
    return out;
}
