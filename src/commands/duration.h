/* Durations for people. */
#ifndef UNROLL_COMMANDS_DURATION_H
#define UNROLL_COMMANDS_DURATION_H

enum { DURATION = 32 /* bytes */ };

/* Reads "90", "90s", "10m", "2h", "1.5d": seconds above 0; NaN where it is none. */
double duration_read(const char *text);

/* "3 s", "12 min", "4.5 h", "9 days"; returns out. */
const char *duration_write(double seconds, char out[DURATION]);

#endif
