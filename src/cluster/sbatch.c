#include "cluster/sbatch.h"

#include "base/clock.h"
#include "base/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Starts it with its output into the pipe, and with no signal blocked, as our threads have them; 0 or an errno. */
static int start(char *const *arguments, int out, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none;
    sigemptyset(&none);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    const int failure = posix_spawnp(pid, arguments[0], &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

/* What it says, to its end; and its wait status. */
static int listen_to(int in, pid_t pid, char *said, size_t size)
{
    int status = 0;
    FILE *stream = fdopen(in, "r");
    const size_t length = stream != NULL ? fread(said, 1, size - 1, stream) : 0;
    said[length] = '\0';
    while (stream != NULL && fgetc(stream) != EOF) continue;
    if (stream != NULL) fclose(stream);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    return status;
}

/* Whether Slurm took the job or refused it; what sbatch itself waited for in vain, or did not live to hear, nobody knows. */
enum answer { TAKEN, REFUSED, UNKNOWN };

#define LONGEST_REFUSAL 4.0 /* seconds: sbatch waits ten for an answer */

static enum answer run(char *const *arguments, char *said, size_t size, struct error *error)
{
    int ends[2];
    pid_t pid;
    const double begin = clock_seconds();
    if (pipe2(ends, O_CLOEXEC) != 0) return error_set(error, "sbatch cannot be started: %s", strerror(errno)), REFUSED;
    const int failure = start(arguments, ends[1], &pid);
    close(ends[1]);
    if (failure != 0) {
        close(ends[0]);
        if (failure == ENOENT)
            error_set(error, "there is no sbatch here: this is no machine that hands jobs to Slurm; --print shows the scripts");
        else error_set(error, "sbatch cannot be started: %s", strerror(failure));
        return REFUSED;
    }
    const int status = listen_to(ends[0], pid, said, size);
    said[strcspn(said, "\n")] = '\0';
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return TAKEN;
    if (WIFEXITED(status) && said[0] == '\0' && clock_seconds() - begin < LONGEST_REFUSAL)
        return error_set(error, "sbatch did not take it"), REFUSED;
    error_set(error, "sbatch ended without an answer%s%s; the job may have been taken: `squeue --me` shows it",
              said[0] != '\0' ? ", saying " : "", said);
    return UNKNOWN;
}

/* "17", or "17;CLUSTER" */
static bool take_job(const char *said, char job[SBATCH_JOB], struct error *error)
{
    const size_t digits = strspn(said, "0123456789");
    if (digits == 0 || digits >= SBATCH_JOB || (said[digits] != '\0' && said[digits] != ';')) {
        snprintf(job, SBATCH_JOB, "?");
        return error_set(error, "sbatch took it, and said '%s', expected the number of a job; `squeue` shows it", said);
    }
    snprintf(job, SBATCH_JOB, "%.*s", (int)digits, said);
    return true;
}

bool sbatch_submit(const char *script, const char *after, char job[SBATCH_JOB], struct error *error)
{
    char name[] = "sbatch", parsable[] = "--parsable", said[512];
    char *dependency = after != NULL ? memory_format("--dependency=afterany:%s", after) : NULL, *path = memory_text(script);
    char *const arguments[] = {name, parsable, dependency != NULL ? dependency : path, dependency != NULL ? path : NULL, NULL};
    const enum answer answer = run(arguments, said, sizeof said, error);
    snprintf(job, SBATCH_JOB, "%s", answer == UNKNOWN ? "?" : "");
    const bool good = answer == TAKEN && take_job(said, job, error);
    free(dependency), free(path);
    return good;
}
