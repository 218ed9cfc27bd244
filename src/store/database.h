/* The bottom of the store, on which its other files stand and which knows none of them: the open database, its statements and
 * errors. */
#ifndef UNROLL_STORE_DATABASE_H
#define UNROLL_STORE_DATABASE_H

#include "store/owner.h"
#include "store/store.h"

#include <sqlite3.h>
#include <sys/types.h>

/* Bytes, of text and blobs read; SQLite's own bound, for what is written. */
enum { LONGEST_VALUE = 1 << 26, LARGEST_BLOB = 1000000000, DATABASE_BUSY_SECONDS = 20 };

#define DATABASE_NOW "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

struct reference_set;

/* Whether the open file is still the one at its path (identity.h). */
enum presence { DATABASE_PRESENT, DATABASE_DELETED, DATABASE_REPLACED, DATABASE_OVERWRITTEN, DATABASE_WITHOUT_LOG };

struct inode {
    dev_t device;
    ino_t number; /* 0: there is no such file */
};

struct header {
    int64_t size; /* of the file, bytes */
    uint32_t changes, cookie;
};

/* How the store waits for a lock (lock.h). */
struct waiting {
    const atomic_bool *stop;                         /* when it no longer may */
    void (*say)(void *context, const char *message); /* NULL: it waits for a while only */
    void *context;
    bool is_said, on; /* for whom it waits; what is written now must not wait in memory */
    double since, tried_at;
};

struct identity {
    bool is_noted;
    enum presence presence;
    struct header header;    /* as it was seen last */
    uint32_t cookie;         /* of the schema with what the log says */
    struct inode log, index; /* of the log; number 0 where there is none */
};

struct store {
    sqlite3 *db;
    char *path;
    enum store_mode mode;
    struct owner owner;
    int version;          /* of its schema */
    bool has_counted;     /* the column of reference_losses */
    bool has_held_out;    /* the columns of what is held out: an older database lacks them */
    bool has_diagnostics; /* and that of diagnostics */
    bool has_models;      /* the table of kept weights, in the same way */
    bool has_marks;       /* the columns note and tags */
    bool has_stopped;     /* the column of stopped runs */
    bool has_solved;      /* the column of solved tasks */
    bool has_paused;      /* that of paused ones */
    bool has_labels;      /* that of memberships' labels */
    char *hparam_columns; /* the expressions that give the hyperparameters in the table's order, comma separated */
    struct identity identity;
    struct waiting waiting;
    bool is_locked;      /* another process had the lock when it was tried last */
    int64_t experiment;  /* for which runs were claimed last */
    struct run *pending; /* (num_pending) finished runs that are not written yet, with copies of their curves */
    int num_pending;
    int64_t pending_bytes; /* that they take */
    struct run *written;   /* (num_written) of those written the last ones, in case that the database is overwritten */
    int num_written;
    int64_t written_bytes;
    int64_t num_finished;    /* runs that this process handed over */
    int num_joined;          /* looked at by store_join in the transaction that is open */
    char (*joined)[RUN_KEY]; /* (joined_count) then: the keys of finished runs that the experiment had, sorted (join.c) */
    int64_t joined_count, joined_room;
    bool knows_joined;
    int num_labelling;         /* whose labels are seen (labels.h) */
    int64_t *labelling;        /* (num_labelling) ids of experiments, and numbers of texts, which are below 0 */
    double committed_at;       /* when pending runs were written last, seconds */
    bool file_failed;          /* the last query failed for the file's sake */
    double limit, query_began; /* seconds that a query may take, 0: any; when the last one began */
    bool is_over_limit;        /* it took longer */
    double heartbeat_at;       /* when the heartbeat was written last, seconds */
    int num_heard;
    struct heard *heard; /* (num_heard) runs that processes of other machines train (silence.h) */

    struct reference_set **reference_sets; /* (num_reference_sets) those met so far (references.h) */
    int num_reference_sets;

    /* Prepared when first needed. */
    sqlite3_stmt *begin, *commit, *label, *find, *is_finished, *reading, *insert_run, *take_run, *insert_membership,
        *update_result, *insert_loss, *insert_losses, *update_held_out, *load_run, *load_curve, *heartbeat, *checkpoint,
        *find_checkpoint, *drop_checkpoint, *drop_curve, *find_paused, *pause, *insert_weights, *find_references,
        *insert_reference, *load_references, *find_setting, *insert_diagnostic, *load_flow;
};

/* Sets *version to that of the schema, 0 in an empty database. */
bool database_version(struct store *store, int *version, struct error *error);

/* Whether a file system (f_type of statfs) lies on another machine, where the memory that WAL shares between processes
 * does not reach. */
bool database_is_network(unsigned long type);

/* Says what SQLite's last call complained about: "PATH: the disk is full", and notes whether it is a lock. Always false. */
bool database_error(struct store *store, struct error *error);

/* The path as a URI, with what it says of the file; the caller frees. */
char *database_uri(const char *path, const char *option);

/* Prepares *statement if it was not yet and resets it; false on error. */
bool database_prepare(struct store *store, sqlite3_stmt **statement, const char *sql, struct error *error);

/* Steps a statement that gives no rows and resets it. */
bool database_run(struct store *store, sqlite3_stmt *statement, struct error *error);

/* Executes statements that give no rows. */
bool database_execute(struct store *store, const char *sql, struct error *error);

bool database_begin(struct store *store, struct error *error);

/* Commits if good, else rolls back, leaving the error as it is; returns whether it was committed. */
bool database_end(struct store *store, bool good, struct error *error);

/* From now on values may be so long: LONGEST_VALUE, which is the rule, or more for one of our own making. */
void database_allow_length(struct store *store, int length);

/* Binds the process as ?1 and ?2: its number and the machine's start. */
void database_bind_owner(const struct store *store, sqlite3_stmt *statement);

/* Binds text, or NULL if it is empty. */
void database_bind_text(sqlite3_stmt *statement, int parameter, const char *text);

#endif
