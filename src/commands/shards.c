#include "commands/shards.h"

#include "base/memory.h"

#include <string.h>

char *shards_folder(const char *db, const struct experiment *experiment, int count)
{
    const char *slash = strrchr(db, '/');
    return memory_format("%.*s%s.%d-shards", slash != NULL ? (int)(slash + 1 - db) : 0, db, experiment->name, count);
}
