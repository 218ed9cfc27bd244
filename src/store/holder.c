#include "store/holder.h"

#include "base/memory.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* https://sqlite.org/fileformat.html#wal_locks and https://sqlite.org/lockingv3.html: the byte of the index of the log that who
 * writes has locked; the first of those in the database itself. */
#define WRITE_BYTE 120LL
#define PENDING_BYTE 0x40000000LL

static unsigned long long inode_of(const char *database, const char *ending)
{
    struct stat status;
    char *path = memory_format("%s%s", database, ending);
    unsigned long long inode = stat(path, &status) == 0 ? (unsigned long long)status.st_ino : 0;
    free(path);
    return inode;
}

/* The process that has either locked for writing, or 0. A line reads "1: POSIX  ADVISORY  WRITE 1234 08:01:393229 120 120"; the
 * device is that of the layer below where file systems lie on each other, and says nothing. */
static int find_holder(const char *database)
{
    const unsigned long long file = inode_of(database, ""), index = inode_of(database, "-shm");
    char line[256];
    int holder = 0;
    FILE *locks = fopen("/proc/locks", "re");
    if (locks == NULL) return 0;
    while (holder == 0 && fgets(line, sizeof line, locks) != NULL) {
        int pid;
        unsigned long long inode;
        long long first, last = PENDING_BYTE;
        if (sscanf(line, "%*s POSIX %*s WRITE %d %*x:%*x:%llu %lld %lld", &pid, &inode, &first, &last) < 3) continue;
        if (pid <= 0 || pid == getpid()) continue;
        if ((inode == index && first <= WRITE_BYTE && last >= WRITE_BYTE) || (inode == file && last >= PENDING_BYTE))
            holder = pid;
    }
    fclose(locks);
    return holder;
}

void holder_name(const char *database, char *out, size_t size)
{
    char path[64], name[64] = "", printable[128];
    const int pid = find_holder(database);
    snprintf(out, size, "another process");
    if (pid == 0) return;
    snprintf(path, sizeof path, "/proc/%d/comm", pid);
    FILE *file = fopen(path, "re");
    if (file != NULL && fgets(name, sizeof name, file) != NULL) name[strcspn(name, "\n")] = '\0';
    if (file != NULL) fclose(file);
    if (name[0] == '\0') snprintf(out, size, "process %d", pid);
    else snprintf(out, size, "%s (process %d)", text_printable(name, printable, sizeof printable), pid);
}
