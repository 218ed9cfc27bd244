/* The experiment that a command line speaks of: a file or, where it is in the database, its name; and what --set says of it. */
#ifndef UNROLL_COMMANDS_ASKED_H
#define UNROLL_COMMANDS_ASKED_H

#include "experiment/experiment.h"
#include "store/store.h"

struct asked {
    int num_sets;
    const char **sets; /* (num_sets) NAME=VALUE */
};

/* The option --set of a command, and what to do with its argument. */
#define ASKED_SET_KEY 500
#define ASKED_SET_OPTION                                                                                                         \
    {                                                                                                                            \
        "set", ASKED_SET_KEY, "NAME=VALUE", 0, "Give a hyperparameter another value than the file does", 0                       \
    }
void asked_set(struct asked *asked, const char *assignment);
void asked_release(struct asked *asked);

/* The name of the newest experiment, which the caller frees; NULL if there is none or on error, which is then said. */
char *asked_newest(struct store *store, struct error *error);

/* Whether there is such a file, which a folder is not. */
bool asked_is_file(const char *path);

/* Whether the argument can be an experiment rather than a run: @NAME (but @best is a run), or a file that is there. */
bool asked_is_experiment(const char *argument);

/* Reads FILE, or the text in the database of @NAME, of @last, which is the newest experiment, or of NAME where no file is called
 * so; then carries out every --set and checks the figures. database: a path, or NULL where only files count. Returns an exit
 * code; only with EXIT_OK the caller releases. */
enum exit_code asked_read(const struct asked *asked, const char *argument, const char *database, struct experiment *experiment,
                          struct error *error);

/* Says on stderr, if so, that the name was another experiment's in the database, one without a common run: its figures of the
 * same names give way. An edited file is the same experiment. */
void asked_say_other(const struct experiment *experiment, struct store *store, const char *database);

#endif
