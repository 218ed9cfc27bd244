/* How the database does, for `unroll doctor`. */
#include "base/text.h"
#include "store/repair.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

const char *store_sqlite_version(void)
{
    return sqlite3_libversion();
}

/* The type of the file system on that device: "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw" */
static void find_file_system(const char *path, char *out, size_t size)
{
    struct stat status;
    char device[32], *line = NULL;
    size_t room = 0;
    FILE *mounts = fopen("/proc/self/mountinfo", "re");
    snprintf(out, size, "unknown");
    if (mounts == NULL || stat(path, &status) != 0) status = (struct stat){0};
    snprintf(device, sizeof device, " %u:%u ", major(status.st_dev), minor(status.st_dev));
    while (mounts != NULL && getline(&line, &room, mounts) > 0) {
        const char *type = strstr(line, " - ");
        if (strstr(line, device) != NULL && type != NULL) snprintf(out, size, "%.*s", (int)strcspn(type + 3, " \n"), type + 3);
    }
    free(line);
    if (mounts != NULL) fclose(mounts);
}

static bool check_integrity(struct store *store, struct store_health *health, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(store->db, "PRAGMA integrity_check", -1, &statement, NULL) != SQLITE_OK)
        return database_error(store, error);
    bool good = sqlite3_step(statement) == SQLITE_ROW || database_error(store, error);
    const char *found = good ? (const char *)sqlite3_column_text(statement, 0) : NULL;
    if (found != NULL && strcmp(found, "ok") != 0) text_printable(found, health->damage, sizeof health->damage);
    sqlite3_finalize(statement);
    return good;
}

static bool count_runs(struct store *store, struct store_health *health, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_ERROR;
    if (sqlite3_prepare_v2(store->db, "SELECT status, count(*) FROM runs GROUP BY status", -1, &statement, NULL) == SQLITE_OK)
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            enum run_status status;
            const char *name = (const char *)sqlite3_column_text(statement, 0);
            if (name != NULL && run_status_find(name, &status)) health->num_runs[status] = sqlite3_column_int64(statement, 1);
        }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE || database_error(store, error);
}

static bool read_header(struct store *store, struct store_health *health, struct error *error)
{
    static const char sql[] = "SELECT user_version, journal_mode FROM pragma_user_version, pragma_journal_mode";
    sqlite3_stmt *statement = NULL;
    bool good = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW;
    const char *journal = good ? (const char *)sqlite3_column_text(statement, 1) : NULL;
    if (good) health->schema_version = sqlite3_column_int(statement, 0);
    snprintf(health->journal, sizeof health->journal, "%s", journal != NULL ? journal : "unknown");
    sqlite3_finalize(statement);
    return good || database_error(store, error);
}

bool store_health(struct store *store, struct store_health *health, struct error *error)
{
    *health = (struct store_health){0};
    find_file_system(store->path, health->file_system, sizeof health->file_system);
    return read_header(store, health, error) && check_integrity(store, health, error) && count_runs(store, health, error) &&
           repair_count(store, health, error);
}
