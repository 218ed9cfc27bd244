/* The weights of a run of the database: those that are kept, or else trained again, which a run, a pure function, allows. */
#ifndef UNROLL_COMMANDS_TRAINED_H
#define UNROLL_COMMANDS_TRAINED_H

#include "experiment/run.h"
#include "store/store.h"

struct trained {
    struct run run; /* without its curve */
    enum weights_kind kind;
    float *weights; /* (run.num_weights) */
    bool differs;   /* trained again it came out another one than the database says, which was said */
};

/* The weights of the run that a person means (see choose_run), of its end or, if asked, of its smallest held-out loss. Where it
 * must be trained again that is said on stderr, and so is how long it took. Returns an exit code; only with EXIT_OK the caller
 * releases. */
enum exit_code trained_get(const char *database, const char *reference, enum weights_kind kind, int jobs, struct trained *trained,
                           struct error *error);
void trained_release(struct trained *trained);

#endif
