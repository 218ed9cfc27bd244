/* Statements, transactions, and what is said when SQLite fails. */
#include "store/database.h"

#include "base/memory.h"
#include "store/holder.h"

#include <errno.h>
#include <string.h>

/* What the system said to SQLite, in our words where they help more. */
static const char *describe_io(int code)
{
    switch (code) {
    case EFBIG: return "the file may not grow any more (`ulimit -f`)";
    case EDQUOT: return "the disk quota is used up";
    case ENOSPC: return "the disk is full";
    case EROFS: return "the file system is read-only";
    default: return strerror(code);
    }
}

/* What the system said last; of a commit that failed SQLite does not pass it on, but its files know. */
static int last_errno(const struct store *store)
{
    static const int pointers[] = {SQLITE_FCNTL_JOURNAL_POINTER /* the log too */, SQLITE_FCNTL_FILE_POINTER};
    int code = sqlite3_system_errno(store->db);
    for (int i = 0; i < 2 && code == 0; i++) {
        sqlite3_file *file = NULL;
        sqlite3_file_control(store->db, "main", pointers[i], &file);
        if (file != NULL && file->pMethods != NULL) file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &code);
    }
    return code;
}

/* Whether the reason for which a file cannot be opened is not its permissions, of which SQLite knows more than the last call. */
static bool is_telling(int code)
{
    static const int codes[] = {EMFILE, ENFILE, ENOSPC, EDQUOT, ENOMEM, EIO, ELOOP, ENAMETOOLONG};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (code == codes[i]) return true;
    return false;
}

bool database_error(struct store *store, struct error *error)
{
    const int code = sqlite3_errcode(store->db) & 0xff;
    char holder[256];
    switch (code) {
    case SQLITE_FULL: return error_set(error, "%s: the disk is full", store->path);
    case SQLITE_BUSY:
        store->is_locked = true;
        holder_name(store->path, holder, sizeof holder);
        return error_set(error, "%s: %s keeps it locked", store->path, holder);
    case SQLITE_READONLY:
    case SQLITE_PERM: return error_set(error, "%s: no permission to write it or its folder", store->path);
    case SQLITE_CANTOPEN:
        if (is_telling(sqlite3_system_errno(store->db)))
            return error_set(error, "%s: cannot be opened: %s", store->path, describe_io(sqlite3_system_errno(store->db)));
        return error_set(error, "%s: cannot be opened; are the file and its folder readable?", store->path);
    case SQLITE_NOTADB: return error_set(error, "%s is not a database", store->path);
    case SQLITE_CORRUPT:
        return error_set(error, "%s is damaged (%s); `sqlite3 %s .recover` may save what is left", store->path,
                         sqlite3_errmsg(store->db), store->path);
    default:
        return error_set(error, "%s: %s", store->path,
                         code == SQLITE_IOERR && last_errno(store) != 0 ? describe_io(last_errno(store))
                                                                        : sqlite3_errmsg(store->db));
    }
}

char *database_uri(const char *path, const char *option)
{
    char *uri = memory_new(3 * strlen(path) + strlen(option) + 16, 1),
         *at = uri + sprintf(uri, path[0] == '/' ? "file://" : "file:");
    for (; *path != '\0'; path++) at += sprintf(at, strchr("?#%", *path) != NULL ? "%%%02x" : "%c", (unsigned char)*path);
    sprintf(at, "?%s", option);
    return uri;
}

bool database_prepare(struct store *store, sqlite3_stmt **statement, const char *sql, struct error *error)
{
    if (*statement != NULL) {
        sqlite3_reset(*statement);
        return true;
    }
    return sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) == SQLITE_OK ||
           database_error(store, error);
}

bool database_run(struct store *store, sqlite3_stmt *statement, struct error *error)
{
    bool good = sqlite3_step(statement) == SQLITE_DONE || database_error(store, error);
    if (good) store->is_locked = false;
    sqlite3_reset(statement);
    return good;
}

bool database_execute(struct store *store, const char *sql, struct error *error)
{
    return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK || database_error(store, error);
}

void database_allow_length(struct store *store, int length)
{
    sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, length);
}

bool database_begin(struct store *store, struct error *error)
{
    return database_prepare(store, &store->begin, "BEGIN IMMEDIATE", error) && database_run(store, store->begin, error);
}

bool database_end(struct store *store, bool good, struct error *error)
{
    good = good && database_prepare(store, &store->commit, "COMMIT", error) && database_run(store, store->commit, error);
    if (!good && !sqlite3_get_autocommit(store->db)) sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    return good;
}

void database_bind_owner(const struct store *store, sqlite3_stmt *statement)
{
    sqlite3_bind_int64(statement, 1, store->owner.pid);
    sqlite3_bind_text(statement, 2, store->owner.boot_id, -1, SQLITE_STATIC);
}

void database_bind_text(sqlite3_stmt *statement, int parameter, const char *text)
{
    if (text[0] == '\0') sqlite3_bind_null(statement, parameter);
    else sqlite3_bind_text(statement, parameter, text, -1, SQLITE_TRANSIENT);
}

bool database_version(struct store *store, int *version, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    bool good = sqlite3_prepare_v2(store->db, "PRAGMA user_version", -1, &statement, NULL) == SQLITE_OK &&
                sqlite3_step(statement) == SQLITE_ROW;
    if (good) *version = sqlite3_column_int(statement, 0);
    else database_error(store, error);
    sqlite3_finalize(statement);
    return good;
}

bool database_is_network(unsigned long type)
{
    static const unsigned long types[] = {
        0x6969 /* NFS */,
        0x517b /* SMB */,
        0xfe534d42 /* SMB2 */,
        0xff534d42 /* CIFS */,
        0x0bd00bd0 /* Lustre */,
        0x01021997 /* 9p */,
        0x00c36400 /* Ceph */,
        0x5346414f /* AFS */,
        0x47504653 /* GPFS */,
        0x19830326 /* BeeGFS */,
        0x65735546 /* FUSE: sshfs and the like */,
        0x73757245 /* Coda */,
        0x564c /* NCP */,
        0x7461636f /* OCFS2 */,
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if ((type & 0xffffffff) == types[i]) return true; /* f_type is signed on some machines */
    return false;
}
