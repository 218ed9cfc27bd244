/* What commands share that use the weights of a run of the database: those that are kept, or else trained again, which a run, a
 * pure function, allows. */
#ifndef UNROLL_COMMANDS_TRAINED_H
#define UNROLL_COMMANDS_TRAINED_H

#include "commands/command.h"
#include "experiment/training.h"
#include "store/store.h"

struct trained {
    struct run run; /* without its curve */
    enum weights_kind kind;
    struct trainer_settings settings;
    struct kept_weights kept; /* with its vocabulary */
    const float *weights;     /* (kept.count) those of the kind */
    bool differs;             /* trained again it came out another one than the database says, which was said */
};

struct trained_request {
    const char *run, *database; /* see choose_run, command_database */
    enum weights_kind kind;
    int jobs; /* 0: as many as there are cores */
};

/* The options of such a command, and what to do with them: false if the key is none of theirs. */
#define TRAINED_BEST_KEY 400
#define TRAINED_OPTIONS                                                                                                          \
    {"best", TRAINED_BEST_KEY, NULL, 0, "The weights of the smallest held-out loss instead of the final ones", 0},               \
        {"jobs", 'j', "N", 0, "Threads to train again with (default: the cores this process may use)", 0}, COMMAND_DB_OPTION
bool trained_option(int key, char *value, const struct argp_state *state, struct trained_request *request);

/* Gets the run and its weights, of its end or of its smallest held-out loss, and hands them to `use`, whose exit code it returns,
 * or another one where they cannot be had, or came out other ones; errors are reported. Where they must be trained again that is
 * said on stderr, and so is how long it took. */
int trained_use(const struct trained_request *request,
                enum exit_code (*use)(const struct trained *trained, const void *context, struct error *error),
                const void *context);

#endif
