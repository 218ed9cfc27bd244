/* Choosing runs, the one way of all commands that speak of runs of the database: words and a condition. */
#ifndef UNROLL_COMMANDS_CHOOSING_H
#define UNROLL_COMMANDS_CHOOSING_H

#include "commands/asked.h"
#include "commands/command.h"
#include "store/choose.h"

struct choosing {
    int num_words;
    const char **words; /* (num_words) */
    const char *where;  /* NULL: none */
    bool all;           /* the whole database, where there are no words */
};

#define CHOOSING_ARGS "[RUNS...]"

/* What the help of each such command says of RUNS; and of the usual ones, if there are no words. */
#define CHOOSING_WORDS                                                                                                           \
    "RUNS are any of: the id of a run; the first letters of its key, 4 or more; an experiment's name or file; @last, the "       \
    "newest "                                                                                                                    \
    "experiment; @best, the best run of it, or @best:NAME of another; a tag. A name that could be several of these is the "      \
    "first; @NAME is an experiment, +NAME a tag. --where narrows what they choose."
#define CHOOSING_HELP                                                                                                            \
    CHOOSING_WORDS " Without RUNS it is the newest experiment, or the whole database with --all or with --where.\n"

/* Of a command that takes one run. */
#define CHOOSING_ONE "RUN is as RUNS in `unroll ls --help`: an id, the first letters of a key, @best, @best:NAME, a tag."

/* The options of such a command, and what to do with them and with its words: false if the key is none of theirs. */
#define CHOOSING_ALL_KEY 600
#define CHOOSING_WHERE_OPTION                                                                                                    \
    {                                                                                                                            \
        "where", 'w', "EXPR", 0, "Only runs for which this SQL expression over the columns of runs is true", 0                   \
    }
#define CHOOSING_OPTIONS                                                                                                         \
    CHOOSING_WHERE_OPTION,                                                                                                       \
    {                                                                                                                            \
        "all", CHOOSING_ALL_KEY, NULL, 0, "All runs of the database", 0                                                          \
    }
bool choosing_option(int key, char *value, struct choosing *choosing);
void choosing_release(struct choosing *choosing);

/* The runs as an SQL condition over the columns of `runs`, which the caller frees; NULL, with the exit code, if a word means
 * nothing or the condition is none. */
char *choosing_condition(const struct choosing *choosing, struct store *store, enum exit_code *code, struct error *error);

/* The runs that one word means, in the same way. */
char *choosing_word(const char *word, struct store *store, enum exit_code *code, struct error *error);

/* The runs of an experiment as asked_read reads it (asked.h), in the same way. */
char *choosing_experiment(const struct asked *asked, const char *argument, const char *database, struct store *store,
                          enum exit_code *code, struct error *error);

/* The one run that a word means; else the error says how many it means. */
enum exit_code choosing_one(const char *word, struct store *store, struct chosen *run, struct error *error);

#endif
