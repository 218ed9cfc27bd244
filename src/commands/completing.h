/* The word under the cursor of a shell, and how that shell is told what it can become: a line each on stdout, the whole word and,
 * behind a tab, what it means. A line that begins with a tab says that files are wanted: their ending, or none, and behind
 * another tab the part of the word before the file's name. */
#ifndef UNROLL_COMMANDS_COMPLETING_H
#define UNROLL_COMMANDS_COMPLETING_H

#include <argp.h>

struct completing {
    const struct argp_option *option; /* whose value it is; NULL: an argument */
    int num_arguments;
    const char **arguments; /* (num_arguments) those before it */
    const char *database;   /* NULL: the command has none */
    char *before;           /* what stays of the word, such as "--db=" */
    const char *word;       /* the rest of it */
};

/* Says what the word can become, if that begins with it and no shell or terminal would stumble over it. meaning: one line, or
 * NULL. */
void completing_offer(const struct completing *completing, const char *text, const char *meaning);

/* Says that it can become the path of a file with that ending (".cfg"), or of any with "". */
void completing_files(const struct completing *completing, const char *ending);

#endif
