/* A file that was moved or deleted has another inode than its path. One that was overwritten in place has not, and the log beside
 * it hides that from SQLite; so the file's header (https://sqlite.org/fileformat.html#the_database_header) is read behind
 * SQLite's back. Two of its numbers only grow: the schema cookie, which SQLite compares with what it knows and counts up with
 * each change of the schema, and which starts at random in our databases; and the counter of changes, which tells an older copy
 * of the same database. */
#include "store/identity.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MARKED = 1 << 30 /* the least cookie that was drawn at random */, MOST_SCHEMA_CHANGES = 1000 /* while it is open */ };

static uint32_t read_number(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* What the file itself says, without the log. False if it is no database. */
static bool read_header(const struct store *store, struct header *header)
{
    unsigned char bytes[100];
    sqlite3_file *file = NULL;
    sqlite3_int64 size = 0;
    sqlite3_file_control(store->db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == NULL || file->pMethods == NULL || file->pMethods->xFileSize(file, &size) != SQLITE_OK) return false;
    if (file->pMethods->xRead(file, bytes, sizeof bytes, 0) != SQLITE_OK || memcmp(bytes, "SQLite format 3", 16) != 0)
        return false;
    *header = (struct header){.size = size, .changes = read_number(bytes + 24), .cookie = read_number(bytes + 40)};
    return true;
}

/* The first and the last header of the file among the pages of a log. False where it holds none.
 * https://sqlite.org/fileformat.html#the_write_ahead_log */
static bool read_log(FILE *log, struct header *first, struct header *last)
{
    unsigned char head[32], frame[24], bytes[44];
    bool found = false;
    if (fread(head, 1, sizeof head, log) != sizeof head) return false;
    const long page_size = (long)read_number(head + 8);
    for (long at = sizeof head; fseek(log, at, SEEK_SET) == 0 && fread(frame, 1, sizeof frame, log) == sizeof frame;
         at += (long)sizeof frame + page_size) {
        if (memcmp(frame + 8, head + 16, 8) != 0) break; /* a leftover from before the log began anew */
        if (read_number(frame) != 1 || fread(bytes, 1, sizeof bytes, log) != sizeof bytes) continue;
        *last = (struct header){.changes = read_number(bytes + 24), .cookie = read_number(bytes + 40)};
        if (!found) *first = *last;
        found = true;
    }
    return found;
}

/* Each header in the log counts one more change, the first one more than the file before it took anything from the log. */
static bool owns_log(const struct store *store, const char *path)
{
    struct header header, first, last;
    FILE *log = fopen(path, "re");
    if (log == NULL) return true;
    const bool compares = read_header(store, &header) && read_log(log, &first, &last);
    fclose(log);
    return !compares || (header.cookie - first.cookie + MOST_SCHEMA_CHANGES < 2 * MOST_SCHEMA_CHANGES &&
                         header.changes - first.changes + 1 <= last.changes - first.changes + 1);
}

bool identity_check_log(const struct store *store, struct error *error)
{
    enum { LOOKS = 5 /* another process may be writing either */ };
    char *path = memory_format("%s-wal", store->path);
    bool owns = false;
    for (int i = 0; i < LOOKS && !(owns = owns_log(store, path)); i++) sqlite3_sleep(10);
    if (!owns)
        error_set(error, "%s is the log of another database, not of %s, which it would damage; move it away", path, store->path);
    free(path);
    return owns;
}

static bool read_cookie(struct store *store, uint32_t *cookie, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    bool good = sqlite3_prepare_v2(store->db, "PRAGMA schema_version", -1, &statement, NULL) == SQLITE_OK &&
                sqlite3_step(statement) == SQLITE_ROW;
    if (good) *cookie = (uint32_t)sqlite3_column_int(statement, 0);
    else database_error(store, error);
    sqlite3_finalize(statement);
    return good;
}

/* Within a transaction: another process may have been first. */
static bool draw_cookie(struct store *store, struct error *error)
{
    uint32_t cookie;
    char sql[64];
    if (!read_cookie(store, &cookie, error) || cookie >= MARKED) return cookie >= MARKED;
    sqlite3_randomness(sizeof cookie, &cookie);
    snprintf(sql, sizeof sql, "PRAGMA schema_version = %u", (cookie & (MARKED - 1)) | MARKED);
    return database_execute(store, sql, error);
}

bool identity_mark(struct store *store, struct error *error)
{
    uint32_t cookie;
    if (!read_cookie(store, &cookie, error)) return false;
    if (cookie >= MARKED) return true;
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL); /* in which the cookie cannot be set */
    bool good = database_begin(store, error) && database_end(store, draw_cookie(store, error), error);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return good;
}

static struct inode find_inode(const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0) return (struct inode){0};
    return (struct inode){status.st_dev, status.st_ino};
}

static struct inode find_log(const struct store *store, const char *ending)
{
    char *path = memory_format("%s%s", store->path, ending);
    struct inode inode = find_inode(path);
    free(path);
    return inode;
}

static bool same_inode(struct inode a, struct inode b)
{
    return a.device == b.device && a.number == b.number;
}

bool identity_note(struct store *store, struct error *error)
{
    struct identity *identity = &store->identity;
    /* A mark that stands in an old log alone moves into the file. */
    sqlite3_wal_checkpoint_v2(store->db, "main", SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    if (!read_cookie(store, &identity->cookie, error)) return false;
    if (!read_header(store, &identity->header)) return error_set(error, "%s cannot be read", store->path);
    identity->log = find_log(store, "-wal");
    identity->index = find_log(store, "-shm");
    identity->is_noted = true;
    return true;
}

/* Unsigned: what went back is far ahead. */
static bool is_successor(uint32_t cookie, uint32_t before)
{
    return cookie - before < MOST_SCHEMA_CHANGES;
}

static enum presence look(struct store *store)
{
    struct identity *identity = &store->identity;
    struct header header;
    int moved = 0;
    sqlite3_file_control(store->db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved) return find_inode(store->path).number == 0 ? DATABASE_DELETED : DATABASE_REPLACED;
    if (!read_header(store, &header)) return DATABASE_OVERWRITTEN;
    if (!is_successor(header.cookie, identity->header.cookie) && !is_successor(header.cookie, identity->cookie))
        return DATABASE_OVERWRITTEN;
    if ((int32_t)(header.changes - identity->header.changes) < 0) return DATABASE_OVERWRITTEN;
    /* Only who packs the database, and thereby changes it, makes it smaller. */
    if (header.changes == identity->header.changes && header.size < identity->header.size) return DATABASE_OVERWRITTEN;
    if (identity->log.number != 0 && !same_inode(identity->log, find_log(store, "-wal"))) return DATABASE_WITHOUT_LOG;
    identity->header = header;
    return DATABASE_PRESENT;
}

bool identity_check(struct store *store, struct error *error)
{
    struct identity *identity = &store->identity;
    if (!identity->is_noted) return true;
    if (identity->presence == DATABASE_PRESENT) identity->presence = look(store);
    switch (identity->presence) {
    case DATABASE_PRESENT: break;
    case DATABASE_DELETED: return error_set(error, "%s was deleted while it was in use", store->path);
    case DATABASE_REPLACED:
        return error_set(error, "%s was replaced by another file while it was in use, which is left as it is", store->path);
    case DATABASE_OVERWRITTEN:
        return error_set(error, "%s was overwritten or cut off while it was in use; it is left as it is", store->path);
    case DATABASE_WITHOUT_LOG:
        return error_set(error, "%s-wal, the log of %s, was deleted or replaced while it was in use", store->path, store->path);
    }
    return true;
}

/* Another file of that name is not ours to remove. */
static void remove_log(const struct store *store, const char *ending, struct inode inode)
{
    char *path = memory_format("%s%s", store->path, ending);
    if (inode.number != 0 && same_inode(inode, find_inode(path))) unlink(path);
    free(path);
}

void identity_leave(struct store *store)
{
    struct error error = {""};
    if (identity_check(store, &error)) return;
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    remove_log(store, "-wal", store->identity.log);
    remove_log(store, "-shm", store->identity.index);
}
