/* Who trains: noted with each claimed run, so that a dead process is noticed. */
#ifndef UNROLL_STORE_OWNER_H
#define UNROLL_STORE_OWNER_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

struct owner {
    char host[256], cpu[256], boot_id[64];
    int64_t pid, process_start; /* clock ticks after the machine's start; 0: unknown */
};

/* This process on this machine. */
struct owner owner_self(void);

/* Whether the process that claimed a run is gone: asked of the machine where it is this one, else judged by the seconds since
 * its last heartbeat (NaN: there was none). */
bool owner_is_dead(const struct owner *self, const struct owner *other, double silence);

/* The same of a row of `runs`, whose columns OWNER_COLUMNS start at number first of the statement. */
#define OWNER_COLUMNS "host, boot_id, pid, process_start, (julianday('now') - julianday(heartbeat_at)) * 86400"
bool owner_row_is_dead(const struct owner *self, sqlite3_stmt *statement, int first);

#endif
