#include "figures/gnuplot/gnuplot.h"

#include "base/memory.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { OLDEST_MAJOR = 5, OLDEST_MINOR = 0 /* dash types, data in the script */, ANSWER_SECONDS = 5 };

static const char absent[] = "gnuplot is not installed (Debian: apt-get install gnuplot-nox)";

/* A running gnuplot: its script goes in at `in`, its complaints come out at `out`. */
struct process {
    pid_t pid;
    int in, out;
    char said[600]; /* the beginning of its complaints */
    size_t length;
};

/* The length of the character at text if it can be printed, else the negative length of what to skip. */
static int printable_width(const char *text)
{
    char one[5] = {0}, printable[32];
    int width = 1;
    while (width < 4 && ((unsigned char)text[width] & 0xc0) == 0x80) width++;
    memcpy(one, text, (size_t)width);
    return strcmp(error_printable(one, printable, sizeof printable), one) == 0 ? width : -width;
}

/* gnuplot reads a line for back-quotes and macros before it reads its strings, and is led astray there by quotes of one
 * kind within the other; it also misreads doubled quotes beside each other. So none of these characters is ever written:
 * a quote becomes 'before'."\047".'after'. */
char *gnuplot_quote(const char *text)
{
    static const int longest = 10; /* '."\047".' */
    char *quoted = memory_new(strlen(text) * (size_t)longest + 3, 1), *out = quoted;
    *out++ = '\'';
    while (*text != '\0') {
        int width = printable_width(text);
        if (strchr("'\"`@", *text) != NULL) out += sprintf(out, "'.\"\\%03o\".'", (unsigned)*text);
        else if (width > 0) out = mempcpy(out, text, (size_t)width);
        text += abs(width);
    }
    *out = '\'';
    return quoted;
}

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Returns 0 or an errno. The pipe is a pair of sockets because send() can be told to raise no SIGPIPE when gnuplot dies
 * early; the signal's disposition belongs to the whole program. */
static int start(struct process *process, const char *argument, const char *folder)
{
    int in[2], out[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in) != 0) return errno;
    if (pipe2(out, O_CLOEXEC) != 0) {
        int failure = errno;
        close(in[0]), close(in[1]);
        return failure;
    }
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, folder);
    posix_spawn_file_actions_adddup2(&actions, in[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDERR_FILENO);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    char *arguments[] = {"gnuplot", (char *)argument, NULL};
    int failure = posix_spawnp(&process->pid, "gnuplot", &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    close(in[1]), close(out[1]);
    process->in = in[0];
    process->out = out[0];
    if (failure != 0) close(in[0]), close(out[0]);
    return failure;
}

/* Takes in what gnuplot says; false once it has closed its end. */
static bool listen_to(struct process *process)
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

/* Tells gnuplot the script while listening to it, until it has ended its output or the time is up. */
static void converse(struct process *process, const char *script, double deadline)
{
    size_t rest = strlen(script);
    bool open = true;
    while (open && seconds_now() < deadline) {
        struct pollfd ends[2] = {{.fd = process->out, .events = POLLIN}, {.fd = rest > 0 ? process->in : -1, .events = POLLOUT}};
        if (poll(ends, 2, 100) < 0 && errno != EINTR) return;
        if (ends[1].revents != 0) {
            ssize_t sent = send(process->in, script, rest, MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent > 0) script += sent, rest -= (size_t)sent;
            else if (errno != EINTR && errno != EAGAIN) rest = 0; /* it died; its status says how */
            if (rest == 0) shutdown(process->in, SHUT_WR);
        }
        if (ends[0].revents != 0) open = listen_to(process);
    }
}

/* Waits for the end of gnuplot, kills it when the time is up; its wait status, or -1 if it was killed for that. */
static int finish(struct process *process, double deadline)
{
    int status = 0;
    close(process->in), close(process->out);
    for (;;) {
        pid_t ended = waitpid(process->pid, &status, WNOHANG);
        if (ended == process->pid) return status;
        if (ended < 0 && errno != EINTR) return 0; /* the caller ignores SIGCHLD: the picture will tell */
        if (seconds_now() >= deadline) break;
        nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    }
    kill(process->pid, SIGKILL);
    while (waitpid(process->pid, &status, 0) < 0 && errno == EINTR) continue;
    return -1;
}

/* The complaint on one line, without gnuplot's echo of the command and its caret. */
static const char *complaint(struct process *process)
{
    char *last = process->said;
    process->said[process->length] = '\0';
    for (char *line = strtok(process->said, "\n"); line != NULL; line = strtok(NULL, "\n"))
        if (strspn(line, " ^\t") < strlen(line)) last = line;
    return last + strspn(last, " \t");
}

/* Runs gnuplot with that argument; what it said stays in *process. */
static bool run(struct process *process, const char *argument, const char *script, const char *folder, int seconds,
                struct error *error)
{
    *process = (struct process){0};
    double deadline = seconds_now() + seconds;
    int failure = start(process, argument, folder);
    if (failure == ENOENT || failure == EACCES) return error_set(error, "%s", absent);
    if (failure != 0) return error_set(error, "gnuplot cannot be started: %s", strerror(failure));
    converse(process, script, deadline);
    int status = finish(process, deadline);
    if (status == -1) return error_set(error, "gnuplot did not finish within %d s and was stopped", seconds);
    if (WIFSIGNALED(status))
        return error_set(error, "gnuplot was ended by signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0)
        return error_set(error, "gnuplot failed with status %d: %s", WEXITSTATUS(status), complaint(process));
    return true;
}

static const char no_user_settings[] = "-d";

#define SCRIPT "script" /* its name while the picture is drawn */

static bool find_version(struct gnuplot_found *found, struct error *error)
{
    struct process process;
    int major_version = 0, minor_version = 0;
    if (!run(&process, "--version", "", "/", ANSWER_SECONDS, error)) return false;
    const char *said = complaint(&process);
    if (sscanf(said, "gnuplot %d.%d", &major_version, &minor_version) != 2)
        return error_set(error, "gnuplot does not say its version but '%.64s'", said);
    error_printable(said + strlen("gnuplot "), found->version, sizeof found->version);
    found->new_enough = major_version > OLDEST_MAJOR || (major_version == OLDEST_MAJOR && minor_version >= OLDEST_MINOR);
    return true;
}

/* When gnuplot failed because it is too old, says so instead of what it said. */
static bool blame_age(struct error *error)
{
    struct gnuplot_found found;
    struct error ignored;
    if (!find_version(&found, &ignored) || found.new_enough) return false;
    return error_set(error, "gnuplot %s is too old, %d.%d or newer is needed", found.version, OLDEST_MAJOR, OLDEST_MINOR);
}

static bool write_script(const char *script, const char *path, struct error *error)
{
    FILE *file = fopen(path, "wxe");
    if (file == NULL) return error_set(error, "cannot write %s: %s", path, strerror(errno));
    bool good = fputs(script, file) >= 0;
    good = fclose(file) == 0 && good;
    return good || error_set(error, "cannot write %s: %s", path, strerror(errno));
}

/* Draws the picture in the folder, where the script stays as the file "script". gnuplot is only told to load it: what comes
 * through a pipe it reads byte by byte, a system call each, which took most of the time of a large figure. */
static bool draw(const char *script, const char *folder, const char *picture, int seconds, struct error *error)
{
    struct process process;
    struct stat status;
    char *kept = memory_format("%s/" SCRIPT, folder);
    bool good = write_script(script, kept, error);
    free(kept);
    if (!good) return false;
    good = run(&process, no_user_settings, "load '" SCRIPT "'\n", folder, seconds, error);
    if (good && (stat(picture, &status) != 0 || status.st_size == 0)) good = error_set(error, "gnuplot drew nothing");
    return good || blame_age(error);
}

static bool put(const char *from, const char *to, struct error *error)
{
    return rename(from, to) == 0 || error_set(error, "cannot write %s: %s", to, strerror(errno));
}

/* Moves what gnuplot drew beside the picture, such as the PDF that belongs to a .tex, to where the picture is. */
static bool put_others(const char *from, const char *to, struct error *error)
{
    DIR *listing = opendir(from);
    bool good = listing != NULL || error_set(error, "cannot read %s: %s", from, strerror(errno));
    for (struct dirent *entry; good && (entry = readdir(listing)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        char *old = memory_format("%s/%s", from, entry->d_name), *new = memory_format("%s/%s", to, entry->d_name);
        good = put(old, new, error);
        free(old), free(new);
    }
    if (listing != NULL) closedir(listing);
    return good;
}

/* Draws in the folder, which is fresh, and moves both files into place. */
static bool draw_in(const char *folder, const char *script, const char *path, const char *kept, int seconds, struct error *error)
{
    char *copy = memory_text(path), *parent = memory_text(path);
    char *picture = memory_format("%s/%s", folder, basename(copy));
    char *copied = memory_format("%s/" SCRIPT, folder);
    bool good = draw(script, folder, picture, seconds, error);
    good = good && put(picture, path, error) && put(copied, kept, error) && put_others(folder, dirname(parent), error);
    free(copy), free(parent), free(picture), free(copied);
    return good;
}

static void remove_folder(const char *folder)
{
    DIR *listing = opendir(folder);
    for (struct dirent *entry; listing != NULL && (entry = readdir(listing)) != NULL;)
        unlinkat(dirfd(listing), entry->d_name, 0); /* fails on "." and "..", as it should */
    if (listing != NULL) closedir(listing);
    rmdir(folder);
}

bool gnuplot_draw(const char *script, const char *path, const char *kept, int seconds, struct error *error)
{
    char *copy = memory_text(path);
    char *folder = memory_format("%s/.unroll-XXXXXX", dirname(copy));
    bool good = mkdtemp(folder) != NULL;
    if (good) {
        good = draw_in(folder, script, path, kept, seconds, error);
        remove_folder(folder);
    } else {
        error_set(error, "cannot write into the folder of %s: %s", path, strerror(errno));
    }
    free(copy), free(folder);
    return good;
}

bool gnuplot_find(struct gnuplot_found *found, struct error *error)
{
    static const char script[] = "print strstrt(' '.GPVAL_TERMINALS.' ', ' pngcairo ') > 0, strstrt(' '.GPVAL_TERMINALS.' ', ' "
                                 "svg ') > 0\n";
    struct process process;
    int png = 0, svg = 0;
    *found = (struct gnuplot_found){0};
    if (!find_version(found, error) || !run(&process, no_user_settings, script, "/", ANSWER_SECONDS, error)) return false;
    if (sscanf(complaint(&process), "%d %d", &png, &svg) != 2) return error_set(error, "gnuplot does not say what it can draw");
    found->has_png = png == 1;
    found->has_svg = svg == 1;
    return true;
}

char *gnuplot_picture(const char *script, const char *path, const char *name, int seconds, struct error *error)
{
    char *copy = memory_text(path), *folder = memory_format("%s/.unroll-XXXXXX", dirname(copy)), *bytes = NULL;
    size_t room = 0;
    if (mkdtemp(folder) == NULL) {
        error_set(error, "cannot write into the folder of %s: %s", path, strerror(errno));
    } else {
        char *picture = memory_format("%s/%s", folder, name);
        bool drawn = draw(script, folder, picture, seconds, error);
        FILE *file = drawn ? fopen(picture, "re") : NULL;
        if (file != NULL && getdelim(&bytes, &room, '\0', file) <= 0) free(bytes), bytes = NULL;
        if (file != NULL) fclose(file);
        if (drawn && bytes == NULL) error_set(error, "gnuplot drew nothing for %s", path);
        free(picture);
        remove_folder(folder);
    }
    free(copy), free(folder);
    return bytes;
}
