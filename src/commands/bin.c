#include "commands/bin.h"

#include "base/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

char *bin_path(const char *database)
{
    const size_t length = strlen(database);
    const bool has_ending = length > 3 && strcmp(database + length - 3, ".db") == 0;
    return memory_format("%.*s.bin.db", (int)(has_ending ? length - 3 : length), database);
}

bool bin_delete(const char *bin)
{
    static const char *const endings[] = {"-wal", "-shm", "-journal"};
    for (int i = 0; i < 3; i++) {
        char *beside = memory_format("%s%s", bin, endings[i]);
        unlink(beside);
        free(beside);
    }
    return unlink(bin) == 0 || errno == ENOENT;
}

char *bin_runs(int64_t count)
{
    return memory_format("%lld %s", (long long)count, count == 1 ? "run" : "runs");
}
