#include "cluster/shards.h"

#include "base/memory.h"
#include "experiment/shard.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_FOLDERS = 64 };

/* The length of the path's folder with its last slash. */
static int folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? (int)(slash + 1 - path) : 0;
}

char *shards_folder(const char *db, const struct experiment *experiment, int count)
{
    const bool is_option = (folder_length(db) > 0 ? db[0] : experiment->name[0]) == '-'; /* as other programs would take it */
    return memory_format("%s%.*s%s.%d-shards", is_option ? "./" : "", folder_length(db), db, experiment->name, count);
}

bool shards_has_merged(const char *db)
{
    struct stat status;
    return stat(db, &status) == 0 && (status.st_size > 0 || !S_ISREG(status.st_mode));
}

/* The number that the name of a folder of shards says, written as shards_folder does, or 0. */
static int count_of(const char *name, const struct experiment *experiment)
{
    const size_t length = strlen(experiment->name);
    if (strncmp(name, experiment->name, length) != 0 || name[length] != '.' || name[length + 1] < '1' || name[length + 1] > '9')
        return 0;
    char *end;
    const long count = strtol(name + length + 1, &end, 10);
    return strcmp(end, "-shards") == 0 && count <= SHARD_MOST ? (int)count : 0;
}

/* With its last slash; the caller frees. */
static char *folder_of(const char *db)
{
    return folder_length(db) > 0 ? memory_format("%.*s", folder_length(db), db) : memory_text("./");
}

int shards_counts(const char *db, const struct experiment *experiment, int *counts, int most)
{
    char *folder = folder_of(db);
    DIR *listing = opendir(folder);
    int found = 0;
    for (struct dirent *entry; found < most && listing != NULL && (entry = readdir(listing)) != NULL;) {
        counts[found] = count_of(entry->d_name, experiment);
        found += counts[found] > 0;
    }
    if (listing != NULL) closedir(listing);
    free(folder);
    return found;
}

enum exit_code shards_count(const char *db, const struct experiment *experiment, int asked, int *count, struct error *error)
{
    char *folder = folder_of(db);
    int counts[MOST_FOLDERS], found = 0, another = 0;
    const int folders = shards_counts(db, experiment, counts, MOST_FOLDERS);
    for (int i = 0; i < folders && (asked == 0 || found != asked); i++) {
        another = found;
        found = counts[i];
    }
    *count = asked > 0 && (found == 0 || found == asked) ? asked : asked > 0 || another > 0 ? 0 : found;
    if (*count == 0 && asked > 0) error_set(error, "%s is in %s in %d shards, not in %d", experiment->name, folder, found, asked);
    else if (*count == 0 && another > 0)
        error_set(error, "%s is in %s in %d shards and in %d, expected --shards to say which", experiment->name, folder,
                  another < found ? another : found, another < found ? found : another);
    else if (*count == 0)
        error_set(error,
                  "no shards of %s in %s, expected a folder %s.N-shards as `unroll submit` and `unroll run --shard` make it",
                  experiment->name, folder, experiment->name);
    free(folder);
    return *count > 0 ? EXIT_OK : found > 0 ? EXIT_USAGE : EXIT_NO_RUN;
}
