#include "base/terminal.h"

#include "base/error.h"
#include "base/interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* There is one standard output, and it can be asked about from everywhere: where it leads to is known here. */
static struct {
    pid_t pager; /* 0: none */
    struct terminal_size size;
} paged;

struct terminal_size terminal_size(int descriptor)
{
    struct winsize size = {0};
    if (descriptor == STDOUT_FILENO && paged.pager > 0) return paged.size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return (struct terminal_size){0};
    return (struct terminal_size){size.ws_col, size.ws_row, size.ws_xpixel};
}

bool terminal_is(int descriptor)
{
    return (descriptor == STDOUT_FILENO && paged.pager > 0) || isatty(descriptor) == 1;
}

/* Becomes the pager, which reads from there. */
static _Noreturn void show(const char *pager, int from)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    dup2(from, STDIN_FILENO);
    setenv("LESS", "FX", 0);
    execl("/bin/sh", "sh", "-c", pager, (char *)NULL);
    _exit(127);
}

/* Whether it could be run, as the shell says. */
static bool wait_for_pager(void)
{
    int status = 0;
    while (waitpid(paged.pager, &status, 0) < 0 && errno == EINTR) continue;
    return !WIFEXITED(status) || (WEXITSTATUS(status) != 126 && WEXITSTATUS(status) != 127);
}

/* Nobody reads any more. */
static void leave(int signal)
{
    (void)signal;
    _exit(wait_for_pager() ? EXIT_OK : EXIT_OUTPUT);
}

void terminal_page(void)
{
    const char *pager = getenv("PAGER"), *term = getenv("TERM");
    int ends[2];
    if (pager == NULL || pager[0] == '\0' || !isatty(STDOUT_FILENO) || (term != NULL && strcmp(term, "dumb") == 0)) return;
    const struct terminal_size size = terminal_size(STDOUT_FILENO);
    if (pipe2(ends, O_CLOEXEC) != 0) return;
    const pid_t child = fork();
    if (child == 0) show(pager, ends[0]);
    close(ends[0]);
    if (child > 0 && dup2(ends[1], STDOUT_FILENO) >= 0) {
        paged.pager = child;
        paged.size = size;
        interrupt_wait_for(child);
        signal(SIGPIPE, leave);
    }
    close(ends[1]);
}

bool terminal_end_page(void)
{
    if (paged.pager == 0) return true;
    interrupt_lock(); /* Ctrl-C is the pager's now */
    const bool shown = wait_for_pager();
    interrupt_unlock();
    return shown;
}
