/* The store: one SQLite file that keeps every experiment, run and loss curve. SQLite stands in this folder alone.
 * Whoever trains writes here, whoever draws or asks reads here. */
#ifndef UNROLL_STORE_STORE_H
#define UNROLL_STORE_STORE_H

#include "base/table.h"
#include "experiment/experiment.h"
#include "experiment/run.h"

#include <stdatomic.h>

struct store;

/* The text of schema.sql. */
extern const char database_schema[];

enum store_mode {
    STORE_READ,
    STORE_READ_AT_ONCE /* fails where it would have to wait for a lock, or to make a file beside the database */,
    STORE_WRITE /* creates the file and its folder */,
    STORE_WRITE_TEMPORARY /* as STORE_WRITE, of a file that goes when this process ends: no copy is made when it is brought up to
                             date, and the disk is not waited for */
};

enum store_claim {
    STORE_CLAIMED,
    STORE_FINISHED /* done or diverged, no need to train */,
    STORE_TAKEN /* another live process trains it */,
    STORE_CLAIM_ERROR
};

/* Whether a database may be called so: not what SQLite takes for something else than a file, no control characters. */
bool store_check_name(const char *path, struct error *error);

/* Opens the database. Reading limits what SQLite may take in this process to 96 MB, until one is opened for writing or merged: a
 * stranger's database may ask for anything. Errors say what the file is (missing, not a database, another program's, a newer
 * schema ...). */
struct store *store_open(const char *path, enum store_mode mode, struct error *error);
void store_close(struct store *store);

/* Lets whoever writes wait for as long as another process has the database locked, and says once for whom: finished runs stay in
 * memory, up to 64 MB, and runs are trained that could not be claimed. Once stop is raised it waits no longer than a moment.
 * Without it writing fails after 20 seconds. */
void store_wait(struct store *store, const atomic_bool *stop, void (*say)(void *context, const char *message), void *context);

/* Notes an experiment and its file; *id is the old one if this is the experiment's text already. Another text becomes an earlier
 * one, and its memberships go: the new text's runs join when they are claimed. */
bool store_experiment(struct store *store, const struct experiment *experiment, int64_t *id, struct error *error);

/* The text that the experiment of that name had when it was run last, which the caller frees. NULL if there is none, and the
 * message names the nearest name. */
char *store_text(struct store *store, const char *name, struct error *error);

/* Between these two the store is read as it is at the first of them: many questions cost one lock. Nothing may be
 * written meanwhile. */
void store_begin_reading(struct store *store);
void store_end_reading(struct store *store);

/* Whether a run with that key is finished (done, stopped or diverged); with `until` above 0 also whether it was paused after so
 * many train steps or more, whoever trains it further now. */
bool store_is_finished(struct store *store, const char *key, int64_t until);

/* Visits all finished runs that were trained with that version of the arithmetic. */
bool store_each_finished(struct store *store, int numerics,
                         void (*visit)(void *context, const char *key, const struct hparams *hparams), void *context,
                         struct error *error);

/* How far a run is. */
enum store_state {
    STORE_FAILED,
    STORE_PAUSED /* waits with its checkpoint for whoever claims it, or goes on with it */,
    STORE_RUNNING /* or its process died */,
    STORE_DONE /* or diverged */
};

/* Visits all runs. seconds: that training took, NaN where it is not finished. */
bool store_each_state(struct store *store, void (*visit)(void *context, const char *key, enum store_state state, double seconds),
                      void *context, struct error *error);

/* Notes that this process trains the run now and that the experiment (its id) asks for it. A run that failed, or whose
 * process is dead, is claimed anew; so is one that was paused before the run's pause_step. */
enum store_claim store_claim(struct store *store, int64_t experiment, const struct run *run, struct error *error);

/* Whether a run with that key is finished, or paused after `until` steps or more (store_is_finished); if so, notes that the
 * experiment asks for it too, and calls it `variant`. Many such notes, all of one experiment, are one transaction, which
 * store_end_joining ends; nothing else may be written meanwhile. */
bool store_join(struct store *store, int64_t experiment, const char *key, const char *variant, int64_t until, bool *finished,
                struct error *error);

/* The run with that key was called so last; within such notes. */
bool store_label(struct store *store, int64_t experiment, const char *key, const char *variant, struct error *error);
bool store_end_joining(struct store *store, struct error *error);

/* Keeps what came of a claimed run: result and curve in one transaction; the checkpoint goes, but of one that is paused.
 * Committed in batches: see store_flush. */
bool store_finish(struct store *store, const struct run *run, struct error *error);

/* What claiming the run now would say; it is not claimed. */
enum store_claim store_peek(struct store *store, const char *key, int64_t until, struct error *error);

/* Gives a claimed run back, unfinished (the user pressed Ctrl-C); if it has a checkpoint it stays with it, else it goes. */
bool store_unclaim(struct store *store, const char *key, struct error *error);

/* Tells other processes that this one lives and goes on with what it claimed; to be called often, writes every 5 s. Another
 * machine takes the claims of one whose heartbeat it has seen stand still for a minute, by its own clock. */
bool store_heartbeat(struct store *store, struct error *error);

/* Keeps what a claimed run goes on from, instead of what was kept before. Finishing the run drops it. */
bool store_checkpoint(struct store *store, const char *key, int64_t step, const void *state, size_t size, struct error *error);

/* What was kept of the run, which the caller frees, or NULL: with an empty message if there is nothing, else (more than
 * `most` bytes, other bytes than were written) with a message. */
void *store_load_checkpoint(struct store *store, const char *key, size_t most, size_t *size, struct error *error);

/* Commits what is pending. store_finish does so by itself at most every 0.2 s; store_close does too. */
bool store_flush(struct store *store, struct error *error);

/* Whether the database is still there as it was opened; false, and what happened, once it was deleted, replaced or overwritten.
 * Whatever writes, also store_flush and store_heartbeat, notices it and fails from then on. */
bool store_is_there(struct store *store, struct error *error);

/* After a write failed: commits what is pending, run by run if not all fits. What cannot be kept since another process has the
 * database locked goes into a new one beside it; so do, where it is gone, all of it, if it was deleted or replaced, and the last
 * runs that this process finished. *beside is its path (the caller frees), or NULL. Returns how many finished runs could not be
 * kept, and why. */
int64_t store_rescue(struct store *store, const struct experiment *experiment, char **beside, struct error *error);

/* Adds to *weights those of that kind that are kept of the run, weights->count of them, to the bit, and the vocabulary; the
 * caller frees. False with an empty message if none are, else it says what is wrong. */
bool store_load_weights(struct store *store, const char *key, enum weights_kind kind, struct kept_weights *weights,
                        struct error *error);

/* Reads the run with that key, with its curve and gradient flow if asked, without weights; false with an empty message if there
 * is none. The caller releases the arrays (run_release_arrays). */
bool store_load(struct store *store, const char *key, bool with_curve, struct run *run, struct error *error);

/* The reference losses of a setting's task, or NULL where it cannot say; the store keeps them until it is closed, like those of
 * the runs that it loads. */
const struct reference_losses *store_reference_losses(struct store *store, const struct hparams *hparams);

/* The latest runs that were done on a processor as this one, at most so many, and what they took; returns how many. */
struct timed_run {
    struct hparams hparams;
    double seconds;
};
int store_timed_runs(struct store *store, struct timed_run *runs, int most);

/* Fills a table with the answer to one SQL statement. Only reading is possible in a store opened for reading. */
bool store_query(struct store *store, const char *sql, struct table *table, struct error *error);

/* One column of an answer, whose type is the one it was declared with: of it the array is there. */
enum values_type { VALUES_WHOLE, VALUES_REAL /* NaN where there is none; whole numbers too, if one is missing */, VALUES_TEXT };
struct values {
    enum values_type type;
    int64_t count;
    int64_t *wholes; /* (count) */
    double *reals;   /* (count) */
    char **texts;    /* (count); empty where there is none */
};

/* Reads the answer to an SQL statement of the program's own, with one column. The caller releases, also on error. */
bool store_values(struct store *store, const char *sql, struct values *values, struct error *error);
void values_release(struct values *values);

/* What stands for :name in SQL; a text that is a number is one. */
struct store_parameter {
    const char *name, *value;
};

/* The same with parameters. Every parameter of the SQL must be given, and none that it does not have; the error names them. */
bool store_query_with(struct store *store, const char *sql, const struct store_parameter *parameters, int count,
                      struct table *table, struct error *error);

/* From now on a query that takes longer fails; whether one did. */
void store_limit(struct store *store, double seconds);
bool store_is_over_limit(const struct store *store);

/* Whether a query failed because the file cannot be read, not because the SQL is wrong. */
bool store_file_failed(const struct store *store);

/* How the database does. */
struct store_health {
    char damage[256];     /* what SQLite's integrity check found first, "" if nothing */
    char file_system[32]; /* "ext4"; "unknown" */
    char journal[16];     /* "wal"; "delete" where the file system is one over a network */
    int schema_version;
    int64_t num_runs[RUN_RUNNING + 1]; /* by status */
    int64_t num_forsaken;              /* of those running: their process is gone */
    int64_t num_resumable;             /* of those forsaken: they have a checkpoint */
    int64_t num_alone;                 /* of those paused: they have no checkpoint */
    /* What store_repair mends: */
    int64_t num_stale;     /* of those forsaken: not given back */
    int64_t num_orphans;   /* losses, checkpoints and memberships whose run or experiment is gone */
    int64_t num_not_whole; /* finished and paused runs whose curve lacks points, or has too many */
    int64_t num_damaged;   /* checkpoints that are not as they were written */
    int64_t num_foreign_triggers, num_missing_triggers;
};

bool store_health(struct store *store, struct store_health *health, struct error *error);

/* Whether there is something to mend. */
bool store_needs_repair(const struct store_health *health);

/* Mends it, after a copy of the database beside it, whose path is returned, and which the caller frees: what belongs to nothing,
 * or is damaged, goes, finished and paused runs without their whole curve are to be trained again (failed), dead processes'
 * claims are given back, triggers are those of the schema. NULL on error, and then nothing is changed. */
char *store_repair(struct store *store, struct error *error);

/* "3.40.1" */
const char *store_sqlite_version(void);

#endif
