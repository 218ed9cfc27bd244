#include "commands/duration.h"

#include <stdio.h>

const char *duration_write(double seconds, char out[DURATION])
{
    if (seconds < 120.0) snprintf(out, DURATION, "%.0f s", seconds);
    else if (seconds < 7200.0) snprintf(out, DURATION, "%.0f min", seconds / 60.0);
    else if (seconds < 72 * 3600.0) snprintf(out, DURATION, "%.1f h", seconds / 3600.0);
    else snprintf(out, DURATION, "%.0f days", seconds / 86400.0);
    return out;
}
