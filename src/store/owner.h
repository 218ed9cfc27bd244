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

#define OWNER_LONGEST_SILENCE 60.0 /* seconds; a heart beats every 5 */

/* Whether the process that claimed a run lives: asked of the machine where it is this one, or judged by its clock where the
 * process is one that cannot be seen from here (an earlier start, a container), by the seconds since its last heartbeat (NaN:
 * there was none). Of another machine, whose clock may say anything, that is not known. */
enum owner_life { OWNER_LIVES, OWNER_IS_DEAD, OWNER_IS_ELSEWHERE };
enum owner_life owner_life(const struct owner *self, const struct owner *other, double silence);

/* The same of a row of `runs`, whose OWNER_COUNT columns OWNER_COLUMNS start at number first of the statement. The last of them
 * is the heartbeat. */
#define OWNER_COLUMNS                                                                                                            \
    "host, boot_id, pid, process_start, (julianday('now') - julianday(heartbeat_at)) * 86400, CAST(heartbeat_at AS TEXT)"
enum { OWNER_COUNT = 6 };
enum owner_life owner_life_of_row(const struct owner *self, sqlite3_stmt *statement, int first);

#endif
