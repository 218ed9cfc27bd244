/* Publications: databases that a process makes for others to read, on a file system that several machines share. Neither a log
 * nor locks work there for certain (https://sqlite.org/wal.html, https://sqlite.org/howtocorrupt.html), so nobody writes one that
 * others open: a process works in the folder for temporary files ($TMPDIR), and now and then puts a whole copy in the shared
 * folder, by renaming it. Each process has a file of its own, named by the shard that it trains and by its host, the host's start
 * and its own start: a copy that still runs where nobody believes it to damages nothing, and what it does adds to the union. */
#ifndef UNROLL_STORE_PUBLICATION_H
#define UNROLL_STORE_PUBLICATION_H

#include "store/store.h"

struct publication;

/* Begins with what others published of that shard: their finished runs, and their checkpoints, of those that got farthest. The
 * folder is made. What others published and cannot be read is left out, and said. Publishes at once. NULL on error. Until it is
 * closed SIGTERM, too, means to go on later. */
struct publication *publication_open(const char *folder, int shard, void (*say)(void *context, const char *message),
                                     void *context, struct error *error);

/* The database to write, which is closed with the publication. */
struct store *publication_store(const struct publication *publication);

/* To be called often. Publishes every ten seconds, or so seldom that it takes 2 % of the time; between, touches the file now and
 * then: its time says that this process lives. */
bool publication_follow(struct publication *publication, struct error *error);

/* Publishes the last of it, removes what that took the place of, and frees. What finished runs the temporary folder has no room
 * for are lost, but not what it holds. Where that cannot be published it stays there, and the error says where. */
bool publication_close(struct publication *publication, struct error *error);

/* The published databases of a folder. */
struct published {
    int shard;
    char *path;
};

struct published_list {
    int count;
    struct published *databases; /* (count) by shard, then by path */
};

/* All of the folder, none where there is no such folder; the caller releases. False if it cannot be read. */
bool published_find(const char *folder, struct published_list *list, struct error *error);
void published_release(struct published_list *list);

#endif
