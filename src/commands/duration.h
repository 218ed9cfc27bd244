/* Durations for people. */
#ifndef UNROLL_COMMANDS_DURATION_H
#define UNROLL_COMMANDS_DURATION_H

enum { DURATION = 32 /* bytes */ };

/* "3 s", "12 min", "4.5 h", "9 days"; returns out. */
const char *duration_write(double seconds, char out[DURATION]);

#endif
