/* What the files of the store share: the open database, its errors, its owner. SQLite stands in this folder alone. */
#ifndef UNROLL_STORE_DATABASE_H
#define UNROLL_STORE_DATABASE_H

#include "store/store.h"

#include <sqlite3.h>

enum { SCHEMA_VERSION = 2, LONGEST_VALUE = 1 << 26 /* bytes, of text and blobs read */ };

#define DATABASE_NOW "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

/* Who trains: noted with each claimed run, so that a dead process is noticed. */
struct owner {
    char host[256], cpu[256], boot_id[64];
    int64_t pid, process_start; /* clock ticks after the machine's start; 0: unknown */
};

struct store {
    sqlite3 *db;
    char *path;
    enum store_mode mode;
    struct owner owner;
    char *hparam_columns; /* the expressions that give the hyperparameters in the table's order, comma separated */
    struct run *pending;  /* (num_pending) finished runs that are not written yet, with copies of their curves */
    int num_pending;
    int64_t pending_points;
    double committed_at; /* when pending runs were written last, seconds */
    bool file_failed;    /* the last query failed for the file's sake */
    double heartbeat_at; /* when the heartbeat was written last, seconds */

    /* Prepared when first needed. */
    sqlite3_stmt *begin, *commit, *find, *is_finished, *reading, *insert_run, *take_run, *insert_membership, *update_result,
        *insert_loss, *insert_losses, *load_run, *load_curve, *heartbeat, *checkpoint, *find_checkpoint, *drop_checkpoint;
};

/* The text of schema.sql. */
extern const char database_schema[];

/* The line of the schema that the columns of the hyperparameters replace. */
#define DATABASE_PLACEHOLDER "/* hyperparameters */"

/* Creates the tables in an empty database; brings an older schema up to date, after a copy of the file beside it; adds the
 * columns of hyperparameters that are lacking. */
bool database_migrate(struct store *store, struct error *error);

/* The version of the schema, 0 in an empty database; -1 on error. */
int database_version(struct store *store, struct error *error);

/* Seconds of a clock that only runs forward. */
double database_seconds(void);

/* Whether a file system (f_type of statfs) lies on another machine, where the memory that WAL shares between processes
 * does not reach. */
bool database_is_network(unsigned long type);

/* Finds out which hyperparameters the database has and fills store->hparam_columns. */
bool database_read_columns(struct store *store, struct error *error);

/* Says what SQLite's last call complained about: "PATH: the disk is full". Always false. */
bool database_error(const struct store *store, struct error *error);

/* Forgets the checkpoint of the run with that id, if there is one. */
bool database_drop_checkpoint(struct store *store, int64_t id, struct error *error);

/* Prepares *statement if it was not yet and resets it; false on error. */
bool database_prepare(struct store *store, sqlite3_stmt **statement, const char *sql, struct error *error);

/* Steps a statement that gives no rows and resets it. */
bool database_run(struct store *store, sqlite3_stmt *statement, struct error *error);

/* Executes statements that give no rows. */
bool database_execute(struct store *store, const char *sql, struct error *error);

bool database_begin(struct store *store, struct error *error);

/* Commits if good, else rolls back, leaving the error as it is; returns whether it was committed. */
bool database_end(struct store *store, bool good, struct error *error);

/* Binds text, or NULL if it is empty. */
void database_bind_text(sqlite3_stmt *statement, int parameter, const char *text);

/* Lets SQL that is not ours read and nothing else. */
void database_guard(struct store *store);

/* This process on this machine. */
struct owner owner_self(void);

/* Whether the process that claimed a run is gone: asked of the machine where it is this one, else judged by the seconds since
 * its last heartbeat (NaN: there was none). */
bool owner_is_dead(const struct owner *self, const struct owner *other, double silence);

/* The same of a row of `runs`, whose columns OWNER_COLUMNS start at number first of the statement. */
#define OWNER_COLUMNS "host, boot_id, pid, process_start, (julianday('now') - julianday(heartbeat_at)) * 86400"
bool owner_row_is_dead(const struct owner *self, sqlite3_stmt *statement, int first);

#endif
