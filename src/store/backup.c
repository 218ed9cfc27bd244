#include "store/backup.h"

#include "base/memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool copy_database(const struct store *store, const char *copy, struct error *error)
{
    sqlite3 *from = NULL, *to = NULL;
    int code = sqlite3_open_v2(store->path, &from, SQLITE_OPEN_READONLY, NULL);
    if (code == SQLITE_OK) code = sqlite3_open_v2(copy, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    sqlite3_backup *backup = code == SQLITE_OK ? sqlite3_backup_init(to, "main", from, "main") : NULL;
    if (code == SQLITE_OK && backup == NULL) code = sqlite3_errcode(to);
    if (backup != NULL) {
        sqlite3_backup_step(backup, -1);
        code = sqlite3_backup_finish(backup);
    }
    sqlite3_close(to);
    sqlite3_close(from);
    return code == SQLITE_OK || error_set(error, "no copy at %s: %s", copy, sqlite3_errstr(code));
}

bool backup_make(const struct store *store, const char *copy, struct error *error)
{
    char *aside = memory_format("%s.part", copy);
    unlink(aside); /* what a killed process left */
    bool good = copy_database(store, aside, error);
    if (good && rename(aside, copy) != 0) good = error_set(error, "no copy at %s: %s", copy, strerror(errno));
    if (!good) unlink(aside);
    free(aside);
    return good;
}
