#include "figures/terminal/ask.h"

#include "base/clock.h"
#include "base/interrupt.h"
#include "base/terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

enum { PATIENCE = 150 /* milliseconds */, USUAL_CELL = 8 /* pixels to a character where the terminal does not say */ };

/* How wide is the window in pixels? (XTWINOPS 14) What are you? (DA1, which every terminal knows, so its answer is the last.) */
static const char questions[] = "\033[14t\033[c";

/* "63;1;4": whether 4 (sixel) is among the attributes, which follow the model's number. */
static bool has_sixel(const char *numbers)
{
    for (const char *at = strchr(numbers, ';'); at != NULL; at = strchr(at + 1, ';'))
        if (strtol(at + 1, NULL, 10) == 4) return true;
    return false;
}

static void read_sequence(struct answer *answer)
{
    const char *sequence = answer->pending;
    char last = sequence[answer->num_pending - 1];
    if (sequence[2] == '?' && last == 'c') {
        answer->sixel = has_sixel(sequence);
        answer->ended = true;
    } else if (strncmp(sequence, "\033[4;", 4) == 0 && last == 't') { /* CSI 4 ; height ; width t */
        const char *width = strchr(sequence + 4, ';');
        long pixels = width != NULL ? strtol(width + 1, NULL, 10) : 0;
        if (pixels > 0 && pixels < 100000) answer->pixels = (int)pixels;
    } else { /* such as a cursor key */
        for (int i = 0; i < answer->num_pending && answer->num_typed < (int)sizeof answer->typed; i++)
            answer->typed[answer->num_typed++] = sequence[i];
    }
    answer->num_pending = 0;
}

static bool ends_sequence(const struct answer *answer, char byte)
{
    if (answer->num_pending == 2) return byte != '[';
    return answer->num_pending > 2 && byte >= 0x40 && byte < 0x7f;
}

void answer_take(struct answer *answer, char byte)
{
    if (answer->num_pending == 0 && byte != '\033') {
        if (answer->num_typed < (int)sizeof answer->typed) answer->typed[answer->num_typed++] = byte;
        return;
    }
    answer->pending[answer->num_pending++] = byte;
    answer->pending[answer->num_pending] = '\0';
    if (ends_sequence(answer, byte) || answer->num_pending == (int)sizeof answer->pending - 1) read_sequence(answer);
}

/* Reads byte by byte: what comes behind the answer is for others. */
static void listen_to(int tty, struct answer *answer)
{
    double end_of_patience = clock_seconds() + 1e-3 * PATIENCE;
    for (int left = PATIENCE; left > 0 && !answer->ended; left = (int)(1e3 * (end_of_patience - clock_seconds()))) {
        struct pollfd end = {.fd = tty, .events = POLLIN};
        char byte;
        if (poll(&end, 1, left) <= 0) continue;
        if (read(tty, &byte, 1) == 1) answer_take(answer, byte);
        else if (errno != EINTR && errno != EAGAIN) return;
    }
}

/* Asks with echo and line editing off; the terminal is then as it was. */
static void converse(int tty, struct answer *answer)
{
    struct termios before, raw;
    int waiting = 0;
    if (tcgetattr(tty, &before) != 0) return;
    raw = before;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    if (tcsetattr(tty, TCSANOW, &raw) != 0) return;
    if (ioctl(tty, FIONREAD, &waiting) == 0 && waiting == 0 &&
        write(tty, questions, sizeof questions - 1) == sizeof questions - 1)
        listen_to(tty, answer);
    tcsetattr(tty, TCSANOW, &before);
    for (int i = 0; i < answer->num_typed; i++) ioctl(tty, TIOCSTI, &answer->typed[i]); /* newer kernels may refuse */
}

int terminal_ask_pixels(int descriptor)
{
    struct answer answer = {0};
    sigset_t all, before;
    int tty = open("/dev/tty", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (tty < 0) return 0;
    sigfillset(&all);
    interrupt_lock();
    pthread_sigmask(SIG_BLOCK, &all, &before); /* nothing must end the process while the terminal is changed */
    if (tcgetsid(descriptor) == getsid(0) && tcgetpgrp(tty) == getpgrp()) converse(tty, &answer);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    interrupt_unlock();
    close(tty);
    if (!answer.sixel) return 0;
    if (answer.pixels > 0) return answer.pixels;
    struct terminal_size size = terminal_size(descriptor);
    return size.pixels > 0 ? size.pixels : size.columns * USUAL_CELL;
}
