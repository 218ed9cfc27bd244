/* Who trains: a claimed run names its process, so that the runs of a dead one can be taken over. */
#include "store/database.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void read_line(const char *path, char *out, int size)
{
    FILE *file = fopen(path, "r");
    out[0] = '\0';
    if (file == NULL) return;
    if (fgets(out, size, file) != NULL) out[strcspn(out, "\n")] = '\0';
    fclose(file);
}

/* "model name : Intel(R) ..." on x86; on other machines the kernel may not say. */
static void read_cpu(char *out, int size)
{
    char line[512];
    FILE *file = fopen("/proc/cpuinfo", "r");
    snprintf(out, (size_t)size, "unknown");
    if (file == NULL) return;
    while (fgets(line, sizeof line, file) != NULL) {
        const char *colon = strchr(line, ':');
        if (strncmp(line, "model name", 10) != 0 || colon == NULL) continue;
        colon += 1 + strspn(colon + 1, " \t");
        snprintf(out, (size_t)size, "%.*s", (int)strcspn(colon, "\n"), colon);
        break;
    }
    fclose(file);
}

struct owner owner_self(void)
{
    struct owner owner = {.pid = getpid()};
    if (gethostname(owner.host, sizeof owner.host - 1) != 0) snprintf(owner.host, sizeof owner.host, "unknown");
    read_line("/proc/sys/kernel/random/boot_id", owner.boot_id, sizeof owner.boot_id);
    read_cpu(owner.cpu, sizeof owner.cpu);
    return owner;
}

/* Our own process number in a row that we are asked to claim is one that came round again after its process died. Of
 * another machine nothing is known. */
bool owner_is_dead(const struct owner *self, const char *host, const char *boot_id, int64_t pid)
{
    if (strcmp(host, self->host) != 0) return false;
    if (strcmp(boot_id, self->boot_id) != 0 || pid == self->pid) return true;
    if (pid <= 1 || pid > INT32_MAX) return true; /* kill() takes 0 and negative numbers for groups */
    return kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}
