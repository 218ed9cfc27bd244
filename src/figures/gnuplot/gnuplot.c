#include "figures/gnuplot/gnuplot.h"

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"

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
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { OLDEST_MAJOR = 5, OLDEST_MINOR = 0 /* dash types, data in the script */, ANSWER_SECONDS = 5 };

static const char absent[] = "gnuplot is not installed (Debian: apt-get install gnuplot-nox)";

/* A running gnuplot: its complaints come out at `out`. */
struct process {
    pid_t pid;
    int out;
    char said[600]; /* the beginning of its complaints */
    size_t length;
};

/* gnuplot reads a line for back-quotes and macros before it reads its strings, and is led astray there by quotes of one
 * kind within the other; it also misreads doubled quotes beside each other. So none of these characters is ever written:
 * a quote becomes 'before'."\047".'after'. */
char *gnuplot_quote(const char *text)
{
    static const int longest = 10; /* '."\047".' */
    char *quoted = memory_new(strlen(text) * (size_t)longest + 3, 1), *out = quoted;
    *out++ = '\'';
    while (*text != '\0') {
        const char *from = text;
        bool shown = text_shows(text_next(&text));
        if (strchr("'\"`@", *from) != NULL) out += sprintf(out, "'.\"\\%03o\".'", (unsigned)*from);
        else if (shown) out = mempcpy(out, from, (size_t)(text - from));
    }
    *out = '\'';
    return quoted;
}

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

/* Returns 0 or an errno. */
static int start(struct process *process, char *const *arguments, const char *folder)
{
    int out[2];
    if (pipe2(out, O_CLOEXEC) != 0) return errno;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, folder);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDERR_FILENO);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    char **environment = own_environment();
    int failure = posix_spawnp(&process->pid, arguments[0], &actions, &attributes, arguments, environment);
    free(environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
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

/* Listens to gnuplot until it has ended its output or the time is up. */
static void listen_to(struct process *process, double deadline)
{
    bool open = true;
    while (open && clock_seconds() < deadline) {
        struct pollfd end = {.fd = process->out, .events = POLLIN};
        if (poll(&end, 1, 100) < 0 && errno != EINTR) return;
        if (end.revents != 0) open = take_in(process);
    }
}

/* Waits for the end of gnuplot, kills it when the time is up; its wait status, or -1 if it was killed for that. */
static int finish(struct process *process, double deadline)
{
    int status = 0;
    close(process->out);
    for (;;) {
        pid_t ended = waitpid(process->pid, &status, WNOHANG);
        if (ended == process->pid) return status;
        if (ended < 0 && errno != EINTR) return 0; /* the caller ignores SIGCHLD: the picture will tell */
        if (clock_seconds() >= deadline) break;
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

/* Runs gnuplot with those arguments, its own name first; what it said stays in *process. */
static bool run(struct process *process, char *const *arguments, const char *folder, int seconds, struct error *error)
{
    *process = (struct process){0};
    double deadline = clock_seconds() + seconds;
    int failure = start(process, arguments, folder);
    if (failure == ENOENT || failure == EACCES) return error_set(error, "%s", absent);
    if (failure != 0) return error_set(error, "gnuplot cannot be started: %s", strerror(failure));
    listen_to(process, deadline);
    int status = finish(process, deadline);
    if (status == -1) return error_set(error, "gnuplot did not finish within %d s and was stopped", seconds);
    if (WIFSIGNALED(status))
        return error_set(error, "gnuplot was ended by signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0)
        return error_set(error, "gnuplot failed with status %d: %s", WEXITSTATUS(status), complaint(process));
    return true;
}

/* The arguments of a gnuplot that reads no settings of the user's or of the system's. */
#define GNUPLOT_ALONE(...) ((char *[]){"gnuplot", "-d", __VA_ARGS__, NULL})

#define SCRIPT "script" /* its name while the picture is drawn */

static bool find_version(struct gnuplot_found *found, struct error *error)
{
    struct process process;
    int major_version = 0, minor_version = 0;
    if (!run(&process, (char *[]){"gnuplot", "--version", NULL}, "/", ANSWER_SECONDS, error)) return false;
    const char *said = complaint(&process);
    if (sscanf(said, "gnuplot %d.%d", &major_version, &minor_version) != 2)
        return error_set(error, "gnuplot does not say its version but '%.64s'", said);
    text_printable(said + strlen("gnuplot "), found->version, sizeof found->version);
    found->new_enough = major_version > OLDEST_MAJOR || (major_version == OLDEST_MAJOR && minor_version >= OLDEST_MINOR);
    return true;
}

/* When gnuplot failed because it is too old, says so instead of what it said. */
static bool blame_age(struct error *error)
{
    struct gnuplot_found found;
    struct error ignored = {""};
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

/* gnuplot 6 takes a terminal that it lacks, for one, as no failure: what it said tells why there is no picture. */
static bool has_drawn(struct process *process, const char *picture, struct error *error)
{
    struct stat status;
    if (stat(picture, &status) == 0 && status.st_size > 0) return true;
    const char *why = complaint(process);
    return error_set(error, "gnuplot drew nothing%s%s", why[0] != '\0' ? ": " : "", why);
}

/* Draws the picture in the folder, where the script stays as the file "script". */
static bool draw(const char *script, const char *folder, const char *picture, int seconds, struct error *error)
{
    struct process process;
    char *kept = memory_format("%s/" SCRIPT, folder);
    bool good = write_script(script, kept, error);
    free(kept);
    if (!good) return false;
    good = run(&process, GNUPLOT_ALONE(SCRIPT), folder, seconds, error) && has_drawn(&process, picture, error);
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

/* The version of cairo, which draws for gnuplot: it says so at the head of an EPS. Left empty where gnuplot draws none. */
static void find_cairo(struct gnuplot_found *found)
{
    static const char creator[] = "Creator: cairo ";
    static char script[] = "set terminal epscairo; plot [0:1] [0:1] NaN";
    struct process process;
    struct error ignored = {""};
    if (!run(&process, GNUPLOT_ALONE("-e", script), "/", ANSWER_SECONDS, &ignored)) return;
    process.said[process.length] = '\0';
    const char *said = strstr(process.said, creator);
    if (said != NULL) sscanf(said + strlen(creator), "%31[0-9.]", found->cairo);
}

bool gnuplot_find(struct gnuplot_found *found, struct error *error)
{
    static char script[] = "print strstrt(' '.GPVAL_TERMINALS.' ', ' pngcairo ') > 0, strstrt(' '.GPVAL_TERMINALS.' ', ' "
                           "svg ') > 0";
    struct process process;
    int png = 0, svg = 0;
    *found = (struct gnuplot_found){0};
    if (!find_version(found, error) || !run(&process, GNUPLOT_ALONE("-e", script), "/", ANSWER_SECONDS, error)) return false;
    if (sscanf(complaint(&process), "%d %d", &png, &svg) != 2) return error_set(error, "gnuplot does not say what it can draw");
    found->has_png = png == 1;
    found->has_svg = svg == 1;
    find_cairo(found);
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
