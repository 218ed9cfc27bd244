/* Who trains: a claimed run names its process, so that the runs of a dead one can be taken over. */
#include "store/owner.h"

#include <errno.h>
#include <math.h>
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

/* The process's state letter and when it started, in clock ticks after the machine's start: fields 3 and 22 of
 * /proc/PID/stat, whose second field is a name in brackets that may hold anything. False if there is no such process. */
static bool read_process(int64_t pid, char *state, int64_t *start)
{
    char path[64], line[1024];
    long long ticks = 0;
    snprintf(path, sizeof path, "/proc/%lld/stat", (long long)pid);
    read_line(path, line, sizeof line);
    const char *bracket = strrchr(line, ')');
    bool good =
        bracket != NULL && sscanf(bracket + 1, " %c %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %lld",
                                  state, &ticks) == 2;
    *start = ticks;
    return good;
}

/* The machine's start, and the container: process numbers mean nothing outside of either. */
static void read_boot_id(char *out, size_t size)
{
    char boot[40], space[32] = "";
    read_line("/proc/sys/kernel/random/boot_id", boot, sizeof boot);
    ssize_t length = readlink("/proc/self/ns/pid", space, sizeof space - 1); /* pid:[4026531836] */
    int digits = length > 6 ? (int)strspn(space + 5, "0123456789") : 0;
    snprintf(out, size, "%s/%.*s", boot, digits, space + 5);
}

struct owner owner_self(void)
{
    struct owner owner = {.pid = getpid()};
    char state;
    if (gethostname(owner.host, sizeof owner.host - 1) != 0) snprintf(owner.host, sizeof owner.host, "unknown");
    read_boot_id(owner.boot_id, sizeof owner.boot_id);
    read_cpu(owner.cpu, sizeof owner.cpu);
    read_process(owner.pid, &state, &owner.process_start);
    return owner;
}

/* Where no heartbeat was ever noted the claim is of a time before there were any. */
static bool is_silent(double silence)
{
    return isnan(silence) || silence > OWNER_LONGEST_SILENCE;
}

/* Of a process of this machine. */
static bool is_dead(const struct owner *self, const struct owner *other, double silence)
{
    char state = ' ';
    int64_t start = 0;
    if (strcmp(other->boot_id, self->boot_id) != 0) return is_silent(silence);
    if (kill((pid_t)other->pid, 0) != 0 && errno == ESRCH) return true;
    if (other->pid == self->pid && other->process_start == self->process_start) return true;
    if (!read_process(other->pid, &state, &start) || other->process_start == 0) return is_silent(silence);
    return state == 'Z' || state == 'X' || start != other->process_start;
}

enum owner_life owner_life(const struct owner *self, const struct owner *other, double silence)
{
    if (other->pid <= 0 || other->pid > INT32_MAX) return OWNER_IS_DEAD;
    if (strcmp(other->host, self->host) != 0) return isnan(silence) ? OWNER_IS_DEAD : OWNER_IS_ELSEWHERE;
    return is_dead(self, other, silence) ? OWNER_IS_DEAD : OWNER_LIVES;
}

enum owner_life owner_life_of_row(const struct owner *self, sqlite3_stmt *statement, int first)
{
    const char *host = (const char *)sqlite3_column_text(statement, first);
    const char *boot_id = (const char *)sqlite3_column_text(statement, first + 1);
    const bool silent = sqlite3_column_type(statement, first + 4) == SQLITE_NULL;
    struct owner other = {.pid = sqlite3_column_int64(statement, first + 2),
                          .process_start = sqlite3_column_int64(statement, first + 3)};
    snprintf(other.host, sizeof other.host, "%s", host == NULL ? "" : host);
    snprintf(other.boot_id, sizeof other.boot_id, "%s", boot_id == NULL ? "" : boot_id);
    return owner_life(self, &other, silent ? NAN : sqlite3_column_double(statement, first + 4));
}
