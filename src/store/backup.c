#include "store/backup.h"

#include "base/interrupt.h"
#include "base/memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool fail(const char *copy, const char *why, struct error *error)
{
    return error_set(error, "no copy at %s: %s", copy, why);
}

/* Copies all pages. Nobody else has the new file: no lock is taken on it, which not every file system of several machines gives.
 */
static bool copy_pages(sqlite3 *from, const char *copy, struct error *error)
{
    sqlite3 *to = NULL;
    int code = sqlite3_open_v2(copy, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "unix-none");
    if (code == SQLITE_OK) sqlite3_exec(to, "PRAGMA journal_mode = OFF", NULL, NULL, NULL); /* half of it is nothing to keep */
    sqlite3_backup *backup = code == SQLITE_OK ? sqlite3_backup_init(to, "main", from, "main") : NULL;
    if (code == SQLITE_OK && backup == NULL) code = sqlite3_errcode(to);
    if (backup != NULL) {
        sqlite3_backup_step(backup, -1);
        code = sqlite3_backup_finish(backup);
    }
    sqlite3_close(to);
    return code == SQLITE_OK || fail(copy, sqlite3_errstr(code), error);
}

static char *path_aside(const char *copy)
{
    return memory_format("%s.part", copy);
}

/* Writes aside first. */
static bool replace(sqlite3 *from, const char *copy, struct error *error)
{
    char *aside = path_aside(copy);
    unlink(aside); /* what a killed process left */
    interrupt_lock();
    interrupt_guard(aside);
    interrupt_unlock();
    bool good = copy_pages(from, aside, error);
    if (good && rename(aside, copy) != 0) good = fail(copy, strerror(errno), error);
    if (!good) unlink(aside);
    interrupt_unguard(aside);
    free(aside);
    return good;
}

void backup_remove(const char *copy)
{
    char *aside = path_aside(copy);
    unlink(copy);
    unlink(aside);
    free(aside);
}

bool backup_make(const struct store *store, const char *copy, struct error *error)
{
    sqlite3 *from = NULL; /* what this process has not committed is not in the copy */
    const int code = sqlite3_open_v2(store->path, &from, SQLITE_OPEN_READONLY, NULL);
    const bool good = code == SQLITE_OK ? replace(from, copy, error) : fail(copy, sqlite3_errstr(code), error);
    sqlite3_close(from);
    return good;
}

bool backup_publish(const struct store *store, const char *copy, struct error *error)
{
    return replace(store->db, copy, error);
}
