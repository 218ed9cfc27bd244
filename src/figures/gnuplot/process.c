#include "figures/gnuplot/process.h"

#include "base/clock.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/stop.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static const char absent[] = "gnuplot is not installed (Debian: apt-get install gnuplot-nox)";

/* What we leave gnuplot of our environment: all but what sets gnuplot up. A terminal that it lacks, a default font or a path of
 * somebody's would change or break the figure. Caller frees the array, not its texts. */
static char **own_environment(void)
{
    static const char *const left_out[] = {"GNUTERM=", "GNUPLOT_", "GDFONTPATH=", "FIT_SCRIPT=", "FIT_LOG="};
    enum { NAMES = sizeof left_out / sizeof *left_out };
    size_t count = 0;
    while (environ[count] != NULL) count++;
    char **own = memory_new(count + 1, sizeof *own), **out = own;
    for (char **entry = environ; *entry != NULL; entry++) {
        int i = 0;
        while (i < NAMES && strncmp(*entry, left_out[i], strlen(left_out[i])) != 0) i++;
        if (i == NAMES) *out++ = *entry;
    }
    return own;
}

/* In the child, where only what a signal handler may do is allowed; returns an errno if gnuplot cannot be started. */
static int become(char *const *arguments, char *const *environment, const char *folder, int out, pid_t parent)
{
    sigset_t none;
    sigemptyset(&none);
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1); /* it went before the line above */
    const int in = open("/dev/null", O_RDONLY);
    if (chdir(folder) != 0 || dup2(in, STDIN_FILENO) < 0 || dup2(out, STDOUT_FILENO) < 0 || dup2(out, STDERR_FILENO) < 0)
        return errno;
    if (in > STDERR_FILENO) close(in);
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execvpe(arguments[0], arguments, environment);
    return errno;
}

/* Starts it as the leader of a process group of its own, which ends with us. Returns 0 or an errno. */
static int start_with(struct process *process, char *const *arguments, const char *folder, int out, const int told[2])
{
    int failure = 0;
    char **environment = own_environment();
    const pid_t parent = getpid();
    interrupt_lock();
    process->pid = fork();
    if (process->pid == 0) {
        failure = become(arguments, environment, folder, out, parent);
        _exit(write(told[1], &failure, sizeof failure) == sizeof failure ? 0 : 1);
    }
    if (process->pid > 0) setpgid(process->pid, process->pid); /* whoever of the two is first */
    if (process->pid > 0) interrupt_guard_group(process->pid);
    else failure = errno;
    interrupt_unlock();
    free(environment);
    return failure;
}

/* Leaves neither gnuplot nor what it started. */
static void end_group(const struct process *process)
{
    interrupt_lock();
    kill(-process->pid, SIGKILL);
    interrupt_guard_group(0);
    interrupt_unlock();
}

/* Returns 0 or an errno. */
static int start(struct process *process, char *const *arguments, const char *folder)
{
    int out[2], told[2]; /* told: the errno if it does not become gnuplot, else it is closed */
    if (pipe2(out, O_CLOEXEC) != 0) return errno;
    int failure = pipe2(told, O_CLOEXEC) != 0 ? errno : 0;
    if (failure == 0) {
        failure = start_with(process, arguments, folder, out[1], told);
        close(told[1]);
        if (failure == 0 && read(told[0], &failure, sizeof failure) == sizeof failure) {
            end_group(process);
            waitpid(process->pid, NULL, 0);
        }
        close(told[0]);
    }
    close(out[1]);
    process->out = out[0];
    if (failure != 0) close(out[0]);
    return failure;
}

/* Takes in what gnuplot says; false once it has closed its end. */
static bool take_in(struct process *process)
{
    char bytes[512];
    ssize_t count = read(process->out, bytes, sizeof bytes);
    if (count < 0) return errno == EINTR || errno == EAGAIN;
    size_t room = sizeof process->said - 1 - process->length;
    size_t kept = (size_t)count < room ? (size_t)count : room;
    memcpy(process->said + process->length, bytes, kept);
    process->length += kept;
    return count > 0;
}

static bool is_time_up(double deadline)
{
    return stop_asked(interrupt_flag()) || clock_seconds() >= deadline;
}

/* Listens to gnuplot until it has ended its output or the time is up. */
static void listen_to(struct process *process, double deadline)
{
    bool open = true;
    while (open && !is_time_up(deadline)) {
        struct pollfd end = {.fd = process->out, .events = POLLIN};
        if (poll(&end, 1, 100) < 0 && errno != EINTR) return;
        if (end.revents != 0) open = take_in(process);
    }
}

/* Waits for the end of gnuplot or until the time is up; its wait status, or -1 if it is still there. */
static int wait_for(const struct process *process, double deadline)
{
    int status = 0;
    for (;;) {
        pid_t ended = waitpid(process->pid, &status, WNOHANG);
        if (ended == process->pid) return status;
        if (ended < 0 && errno != EINTR) return 0; /* the caller ignores SIGCHLD: the picture will tell */
        if (is_time_up(deadline)) return -1;
        nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    }
}

/* Leaves neither gnuplot nor what it started; as wait_for. */
static int finish(struct process *process, double deadline)
{
    close(process->out);
    int status = wait_for(process, deadline);
    end_group(process);
    if (status == -1)
        while (waitpid(process->pid, NULL, 0) < 0 && errno == EINTR) continue;
    return status;
}

const char *process_complaint(struct process *process)
{
    char *last = process->said;
    process->said[process->length] = '\0';
    for (char *line = strtok(process->said, "\n"); line != NULL; line = strtok(NULL, "\n"))
        if (strspn(line, " ^\t") < strlen(line)) last = line;
    return last + strspn(last, " \t");
}

bool process_run(struct process *process, char *const *arguments, const char *folder, int seconds, struct error *error)
{
    *process = (struct process){0};
    double deadline = clock_seconds() + seconds;
    int failure = start(process, arguments, folder);
    if (failure == ENOENT || failure == EACCES) return error_set(error, "%s", absent);
    if (failure != 0) return error_set(error, "gnuplot cannot be started: %s", strerror(failure));
    listen_to(process, deadline);
    int status = finish(process, deadline);
    if (stop_asked(interrupt_flag())) return error_set(error, "gnuplot was stopped");
    if (status == -1) return error_set(error, "gnuplot did not finish within %d s and was stopped", seconds);
    if (WIFSIGNALED(status))
        return error_set(error, "gnuplot was ended by signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0)
        return error_set(error, "gnuplot failed with status %d: %s", WEXITSTATUS(status), process_complaint(process));
    return true;
}
