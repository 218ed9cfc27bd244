/* A terminal for tests: runs a command on a pseudo-terminal, prints what it writes, and answers the question what the terminal
 * is (CSI c).
 *
 *   answering [-r REPLY] [-k KEYS] [-w COLUMNS] [-x PIXELS] COMMAND...
 *
 * REPLY is what the terminal answers (default: nothing), KEYS what is typed at that moment, before the answer. */
#include <errno.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char question[] = "\033[c";

static void type(int terminal, const char *keys)
{
    if (write(terminal, keys, strlen(keys)) != (ssize_t)strlen(keys)) perror("answering");
}

/* Whether the question ends with this byte; matched counts its bytes so far. */
static int asks(char byte, size_t *matched)
{
    *matched = byte == question[*matched] ? *matched + 1 : byte == question[0];
    if (question[*matched] != '\0') return 0;
    *matched = 0;
    return 1;
}

int main(int argc, char **argv)
{
    struct winsize size = {.ws_row = 40, .ws_col = 100};
    const char *reply = "", *keys = "";
    int option, terminal, status = 0;
    while ((option = getopt(argc, argv, "+r:k:w:x:")) != -1) {
        if (option == 'r') reply = optarg;
        else if (option == 'k') keys = optarg;
        else if (option == 'w') size.ws_col = (unsigned short)atoi(optarg);
        else if (option == 'x') size.ws_xpixel = (unsigned short)atoi(optarg);
        else return 2;
    }
    pid_t child = forkpty(&terminal, NULL, NULL, &size);
    if (child < 0) return 2;
    if (child == 0) {
        execvp(argv[optind], argv + optind);
        _exit(127);
    }
    char bytes[4096];
    size_t matched = 0;
    for (ssize_t count; (count = read(terminal, bytes, sizeof bytes)) > 0 || (count < 0 && errno == EINTR);) {
        for (ssize_t i = 0; i < count; i++)
            if (asks(bytes[i], &matched)) type(terminal, keys), type(terminal, reply);
        if (count > 0) fwrite(bytes, 1, (size_t)count, stdout), fflush(stdout);
    }
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
