#include "store/publication.h"

#include "base/clock.h"
#include "base/fingerprint.h"
#include "base/folders.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "store/adopt.h"
#include "store/attach.h"
#include "store/backup.h"
#include "store/database.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PUBLISH_SECONDS 10.0
#define FIRST_SECONDS 0.2
#define TOUCH_SECONDS 5.0

enum { PUBLISH_PAUSE = 50 /* times what the last one took */, OWNER_DIGITS = 16 };

/* What another process published, as it was when it was taken in. */
struct taken {
    char *path;
    struct stat status;
};

struct publication {
    struct attach_temporary
        place; /* not removed where the process is ended from beside: what is not published stands there alone */
    struct store *store;
    char *path, *last_words;
    int num_taken;
    struct taken *taken; /* (num_taken) */
    double due, touched_at;
};

/* "results/how-far-back.8-shards/3.0123456789abcdef.db" */
static char *path_of(const char *folder, int shard, const struct owner *owner)
{
    char name[FINGERPRINT];
    char *text =
        memory_format("%s %s %lld %lld", owner->host, owner->boot_id, (long long)owner->pid, (long long)owner->process_start);
    fingerprint_of(text, strlen(text), name);
    free(text);
    return memory_format("%s/%d.%.*s.db", folder, shard, OWNER_DIGITS, name);
}

static int by_shard(const void *a, const void *b)
{
    const struct published *x = a, *y = b;
    return x->shard != y->shard ? (x->shard > y->shard) - (x->shard < y->shard) : strcmp(x->path, y->path);
}

/* The shard that a file's name says, or 0: "3.0123456789abcdef.db". */
static int shard_of(const char *name)
{
    char *dot;
    const long shard = strtol(name, &dot, 10);
    const bool good = dot > name && *dot == '.' && strspn(dot + 1, "0123456789abcdef") == OWNER_DIGITS &&
                      strcmp(dot + 1 + OWNER_DIGITS, ".db") == 0 && shard > 0 && shard <= INT32_MAX;
    return good ? (int)shard : 0;
}

bool published_find(const char *folder, struct published_list *list, struct error *error)
{
    DIR *listing = opendir(folder);
    int room = 0;
    *list = (struct published_list){0};
    if (listing == NULL && errno != ENOENT) return error_set(error, "%s: %s", folder, strerror(errno));
    for (struct dirent *entry; listing != NULL && (entry = readdir(listing)) != NULL;) {
        const int shard = shard_of(entry->d_name);
        if (shard == 0) continue;
        if (list->count == room)
            list->databases = memory_resize(list->databases, (size_t)(room = room > 0 ? 2 * room : 16), sizeof *list->databases);
        list->databases[list->count++] = (struct published){shard, memory_format("%s/%s", folder, entry->d_name)};
    }
    if (listing != NULL) closedir(listing);
    if (list->count > 0) qsort(list->databases, (size_t)list->count, sizeof *list->databases, by_shard);
    return true;
}

void published_release(struct published_list *list)
{
    for (int i = 0; i < list->count; i++) free(list->databases[i].path);
    free(list->databases);
    *list = (struct published_list){0};
}

/* Takes in what others published of the shard. */
static bool take_in(struct publication *publication, const char *folder, int shard, void (*say)(void *, const char *),
                    void *context, struct error *problem)
{
    struct published_list list;
    if (!published_find(folder, &list, problem)) return false;
    for (int i = 0; i < list.count; i++) {
        struct error error = {""};
        struct taken taken = {.path = list.databases[i].path};
        if (list.databases[i].shard != shard || stat(taken.path, &taken.status) != 0) continue;
        if (!adopt_database(publication->store, taken.path, &error)) {
            say(context, error.message);
            continue;
        }
        publication->taken = memory_resize(publication->taken, (size_t)publication->num_taken + 1, sizeof taken);
        publication->taken[publication->num_taken++] = taken;
        list.databases[i].path = NULL;
    }
    published_release(&list);
    return true;
}

/* *copied: where the temporary folder is full, what was written there before can be published all the same. */
static bool publish(struct publication *publication, bool *copied, struct error *error)
{
    const double start = clock_seconds();
    const bool flushed = store_flush(publication->store, error);
    *copied = backup_publish(publication->store, publication->path, error);
    if (!*copied) return false;
    const double end = clock_seconds(), pause = PUBLISH_PAUSE * (end - start);
    publication->due = end + (pause > PUBLISH_SECONDS ? pause : PUBLISH_SECONDS);
    publication->touched_at = end;
    return flushed;
}

static void release(struct publication *publication)
{
    interrupt_go_on_later(NULL);
    store_close(publication->store);
    for (int i = 0; i < publication->num_taken; i++) free(publication->taken[i].path);
    free(publication->taken);
    free(publication->path), free(publication->last_words);
    attach_temporary_remove(&publication->place);
    free(publication);
}

struct publication *publication_open(const char *folder, int shard, void (*say)(void *, const char *), void *context,
                                     struct error *error)
{
    struct publication *publication = memory_new(1, sizeof *publication);
    const struct owner owner = owner_self();
    publication->path = path_of(folder, shard, &owner);
    if (attach_temporary(&publication->place, error) && folders_make(publication->path, error))
        publication->store = store_open(publication->place.path, STORE_WRITE_TEMPORARY, error);
    if (publication->store != NULL) {
        bool copied;
        if (take_in(publication, folder, shard, say, context, error) && publish(publication, &copied, error)) {
            publication->due = clock_seconds() + FIRST_SECONDS; /* then it says which runs are claimed */
            publication->last_words = memory_format("stopped before all was published; what was published before stays, and the "
                                                    "same command goes on from there; what was kept is in %s on %s\n",
                                                    publication->place.path, owner.host);
            interrupt_go_on_later(publication->last_words);
            return publication;
        }
    }
    release(publication);
    return NULL;
}

struct store *publication_store(const struct publication *publication)
{
    return publication->store;
}

bool publication_follow(struct publication *publication, struct error *error)
{
    const double now = clock_seconds();
    if (now >= publication->due) {
        bool copied;
        publication->due = now + PUBLISH_SECONDS; /* where it fails, too */
        return publish(publication, &copied, error);
    }
    if (now - publication->touched_at < TOUCH_SECONDS) return true;
    publication->touched_at = now;
    utimensat(AT_FDCWD, publication->path, NULL, 0); /* by the clock of the file system */
    return true;
}

/* Unless somebody published it anew meanwhile, who then goes on. */
static void remove_taken(const struct publication *publication)
{
    for (int i = 0; i < publication->num_taken; i++) {
        const struct taken *taken = &publication->taken[i];
        struct stat now;
        if (stat(taken->path, &now) == 0 && now.st_ino == taken->status.st_ino &&
            now.st_mtim.tv_sec == taken->status.st_mtim.tv_sec && now.st_mtim.tv_nsec == taken->status.st_mtim.tv_nsec)
            backup_remove(taken->path);
    }
}

bool publication_close(struct publication *publication, struct error *error)
{
    struct error sentence = {""};
    bool copied;
    const bool good = publish(publication, &copied, &sentence);
    if (copied) {
        remove_taken(publication);
        if (!good) error_set(error, "%s; what was kept before is published", sentence.message);
    } else {
        error_set(error, "%s; what was kept is in %s on %s", sentence.message, publication->place.path,
                  publication->store->owner.host);
        free(publication->place.folder), free(publication->place.path);
        publication->place = (struct attach_temporary){0};
    }
    release(publication);
    return good;
}
