/* The file: how it is opened, made, brought up to date and closed. */
#include "store/columns.h"

#include "base/folders.h"
#include "base/memory.h"
#include "store/identity.h"
#include "store/lock.h"
#include "store/log.h"
#include "store/pending.h"
#include "store/query.h"
#include "store/references.h"
#include "store/upgrade.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { APPLICATION_ID = 0x756e726c /* "unrl" */ };

/* A stranger's database may hold anything: the largest value that is read, and what SQLite may take for reading. */
enum { LONGEST_READ_VALUE = 8 << 20, MOST_READ_MEMORY = 96 << 20 };

static bool is_reading(enum store_mode mode)
{
    return mode == STORE_READ || mode == STORE_READ_AT_ONCE;
}

static bool is_on_network(const char *path)
{
    struct statfs status;
    return statfs(path, &status) == 0 && database_is_network((unsigned long)status.f_type);
}

bool store_check_name(const char *path, struct error *error)
{
    if (path[0] == '\0') return error_set(error, "the database has an empty name");
    if (strcmp(path, ":memory:") == 0 || strncmp(path, "file:", 5) == 0)
        return error_set(error, "%s: the database is the path of a file; write ./%s for a file of this name", path, path);
    for (const char *c = path; *c != '\0'; c++)
        if ((unsigned char)*c < ' ' || *c == 127)
            return error_set(error, "the database's name '%s' holds a control character", path);
    return true;
}

/* Looks at the path before SQLite does, whose messages name neither the file nor what to do. */
static bool check_path(const char *path, enum store_mode mode, struct error *error)
{
    struct stat status;
    if (!store_check_name(path, error)) return false;
    if (stat(path, &status) == 0) {
        if (S_ISDIR(status.st_mode)) return error_set(error, "%s is a folder, expected a database", path);
        return S_ISREG(status.st_mode) || error_set(error, "%s is not a regular file, expected a database", path);
    }
    if (errno != ENOENT) return error_set(error, "%s: %s", path, strerror(errno));
    if (is_reading(mode)) return error_set(error, "no database at %s; `unroll run FILE` makes one", path);
    return folders_make(path, error);
}

/* A log or a journal that may hold pages that the file lacks. */
static bool has_log(const char *path)
{
    static const char *const endings[] = {"-wal", "-journal"};
    bool has = false;
    for (int i = 0; i < 2; i++) {
        struct stat status;
        char *log = memory_format("%s%s", path, endings[i]);
        has = has || (stat(log, &status) == 0 && status.st_size > 0);
        free(log);
    }
    return has;
}

/* Reads the file's first bytes through SQLite, which takes no lock for it and leaves a stranger's database as it is.
 * (Opening it as a file of our own would drop the locks that this process holds on it.) */
static bool check_header(struct store *store, struct error *error)
{
    unsigned char header[100] = {0};
    sqlite3_file *file = NULL;
    sqlite3_int64 size = 0;
    sqlite3_file_control(store->db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == NULL || file->pMethods == NULL || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return error_set(error, "%s cannot be read", store->path);
    if (size == 0 && is_reading(store->mode)) return error_set(error, "%s is empty; `unroll run FILE` fills it", store->path);
    if (size == 0) return true;
    int code = file->pMethods->xRead(file, header, sizeof header, 0);
    if ((code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) || memcmp(header, "SQLite format 3", 16) != 0)
        return error_set(error, "%s is not a database", store->path);
    uint32_t id = (uint32_t)header[68] << 24 | (uint32_t)header[69] << 16 | (uint32_t)header[70] << 8 | header[71];
    if (id != APPLICATION_ID) return error_set(error, "%s is a database of another program; it is left as it is", store->path);
    int page = header[16] << 8 | header[17];
    if (page > 1 && size % page != 0 && !has_log(store->path))
        return error_set(error, "%s is damaged: its end is cut off; `sqlite3 %s .recover` may save what is left", store->path,
                         store->path);
    return true;
}

static bool check_version(struct store *store, struct error *error)
{
    if (!database_version(store, &store->version, error)) return false;
    if (store->version > UPGRADE_VERSION)
        return error_set(error, "%s has schema version %d, this unroll knows up to %d; a newer unroll reads it", store->path,
                         store->version, UPGRADE_VERSION);
    return store->version >= 0 ||
           error_set(error, "%s has schema version %d, which no unroll wrote", store->path, store->version);
}

static bool connect(struct store *store, const char *name, int flags, struct error *error)
{
    if (sqlite3_open_v2(name, &store->db, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) return database_error(store, error);
    lock_set_up(store);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    /* Full texts, spatial indices and the like, a stranger's among them: their tables keep statements of their own, which
     * store_close must not meet. */
    sqlite3_drop_modules(store->db, (const char *[]){"json_each", "json_tree", "dbstat", NULL});
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL); /* foreign keys do what ours do */
    sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, is_reading(store->mode) ? LONGEST_READ_VALUE : LONGEST_VALUE);
    return check_header(store, error) && identity_check_log(store, error);
}

/* Whether the tables that are read are there as plain tables with stored columns: a view or a generated column of their names
 * could compute without end. */
static bool check_tables(struct store *store, struct error *error)
{
    static const char sql[] =
        "SELECT count(DISTINCT t.name) = 4 + (u.user_version > 2) + (u.user_version > 3) AND max(c.hidden) = 0 "
        "FROM pragma_user_version u, pragma_table_list t, pragma_table_xinfo(t.name) c WHERE t.schema = "
        "'main' AND t.type = 'table' "
        "AND (t.name IN ('experiments', 'runs', 'losses', 'memberships') OR (t.name = 'reference_losses' "
        "AND u.user_version > 2) OR (t.name = 'earlier_texts' AND u.user_version > 3))";
    sqlite3_stmt *statement = NULL;
    bool good = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW;
    if (!good) database_error(store, error);
    else if (sqlite3_column_int(statement, 0) != 1)
        good = error_set(error, "%s lacks the tables of unroll, or they are not plain tables", store->path);
    sqlite3_finalize(statement);
    return good;
}

static const char *journal_of(const struct store *store)
{
    if (store->mode == STORE_WRITE_TEMPORARY) return "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF";
    return is_on_network(store->path) ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL";
}

static bool open_for_writing(struct store *store, struct error *error)
{
    sqlite3_hard_heap_limit64(0); /* what a store that is read set: checkpoints and weights take more */
    /* URI: so that another database can be attached for reading only (merge.c). */
    if (!connect(store, store->path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, error)) return false;
    if (sqlite3_db_readonly(store->db, "main") == 1) return error_set(error, "%s: no permission to write it", store->path);
    if (!database_execute(store, "PRAGMA mmap_size = 0; PRAGMA synchronous = NORMAL", error)) return false;
    /* The tables before WAL: then the file itself, not the log beside it, says from its first moment whose it is. */
    if (!check_version(store, error) || !upgrade_database(store, error) || !check_tables(store, error)) return false;
    if (!identity_mark(store, error)) return false;
    store->version = UPGRADE_VERSION;
    /* Where another process keeps the old journal busy it stays: slower, as safe. */
    sqlite3_exec(store->db, journal_of(store), NULL, NULL, NULL);
    log_keep_small(store);
    return identity_note(store, error);
}

/* As a file that does not change: without locks, and with no file beside it. */
static bool open_unchanging(struct store *store, struct error *error)
{
    char *uri = database_uri(store->path, "immutable=1");
    bool good = connect(store, uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error) && check_version(store, error);
    free(uri);
    return good;
}

/* Whether the log has its index, which a reader would have to make. */
static bool check_index(const struct store *store, struct error *error)
{
    char *index = memory_format("%s-shm", store->path);
    bool good = access(index, F_OK) == 0 || error_set(error, "%s: its log has no index", store->path);
    free(index);
    return good;
}

static bool open_at_once(struct store *store, struct error *error)
{
    if (!has_log(store->path)) return open_unchanging(store, error);
    return connect(store, store->path, SQLITE_OPEN_READONLY, error) && check_index(store, error) && check_version(store, error);
}

/* Readers of a log need a file beside the database. In a folder or on a disk where they cannot make it, and where no
 * log stands, the database is read as a file that does not change. */
static bool open_for_reading(struct store *store, struct error *error)
{
    sqlite3_hard_heap_limit64(MOST_READ_MEMORY);
    if (store->mode == STORE_READ_AT_ONCE) return open_at_once(store, error);
    if (!connect(store, store->path, SQLITE_OPEN_READONLY, error)) return false;
    if (check_version(store, error)) return true;
    int code = sqlite3_errcode(store->db) & 0xff;
    bool lacks_index = code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_IOERR || code == SQLITE_FULL;
    if (!lacks_index || has_log(store->path)) return false;
    sqlite3_close(store->db);
    return open_unchanging(store, error);
}

struct store *store_open(const char *path, enum store_mode mode, struct error *error)
{
    if (!check_path(path, mode, error)) return NULL;
    struct store *store = memory_new(1, sizeof *store);
    store->path = memory_text(path);
    store->mode = mode;
    store->owner = owner_self();
    bool good = is_reading(mode) ? open_for_reading(store, error) : open_for_writing(store, error);
    if (good && is_reading(mode)) good = check_tables(store, error);
    if (good && columns_read(store, error)) {
        if (is_reading(mode)) query_guard(store);
        error->message[0] = '\0'; /* a first way to read it may have failed */
        return store;
    }
    store_close(store);
    return NULL;
}

void store_close(struct store *store)
{
    struct error error = {""};
    if (store == NULL) return;
    store_flush(store, &error); /* whoever must know of a failure flushes before */
    identity_leave(store);
    for (sqlite3_stmt *statement; (statement = sqlite3_next_stmt(store->db, NULL)) != NULL;) sqlite3_finalize(statement);
    sqlite3_close(store->db);
    free(store->hparam_columns);
    free(store->heard), free(store->labelling);
    pending_release(store);
    references_release(store);
    free(store->path);
    free(store);
}
