/* The commands of commands/command.h, nothing else. Start reading at commands/run.c. */
#include "base/error.h"
#include "base/interrupt.h"
#include "commands/command.h"
#include "commands/complete.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ROW(name, help) {#name, cmd_##name, help},

static const struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
} commands[] = {COMMANDS(ROW)};

enum { NUM_COMMANDS = sizeof commands / sizeof *commands };

static void print_help(FILE *out)
{
    fprintf(out, "Examples:\n"
                 "  unroll run experiments/how-far-back.cfg    train a sweep, keep the curves, draw the figure\n"
                 "  unroll ls                                  list what was trained\n\n"
                 "Usage: unroll COMMAND [ARGUMENT...]\n\n"
                 "Trains recurrent networks over a sweep of settings, keeps every loss curve in one SQLite file and draws\n"
                 "the comparison.\n\nCommands:\n");
    for (int i = 0; i < NUM_COMMANDS; i++) fprintf(out, "  %-11s %s\n", commands[i].name, commands[i].help);
    fprintf(out, "\n`unroll COMMAND --help` explains a command. Exit codes: 0 success, 1 a run failed, 2 wrong command line or\n"
                 "experiment file, 3 no such run, 4 the database cannot be used, 5 a figure could not be drawn,\n"
                 "6 the output could not be written, 70 out of memory; ended by a signal: 129 its terminal went away,\n"
                 "130 Ctrl-C, 143 kill.\n");
}

static int run_command(int argc, char **argv)
{
    const char *names[NUM_COMMANDS];
    for (int i = 0; i < NUM_COMMANDS; i++) {
        if (strcmp(argv[0], commands[i].name) == 0) return commands[i].run(argc, argv);
        names[i] = commands[i].name;
    }
    struct error error = {""};
    error_set(&error, "unknown command '%.64s'%s; `unroll --help` lists the commands", argv[0],
              error_did_you_mean(error_nearest(argv[0], names, NUM_COMMANDS), "").text);
    return error_report(&error, EXIT_USAGE);
}

/* Says what the last of the words can become; the words of a command the command knows. */
static int complete(int argc, char **argv)
{
    const bool help = argc > 1 && strcmp(argv[1], "help") == 0;
    if (argc <= 2) complete_first(argc == 2 ? argv[1] : "");
    else if (help && argc == 3) complete_subject(argv[2]);
    for (int i = 0; i < NUM_COMMANDS; i++)
        if (argc > 2 && strcmp(argv[1], commands[i].name) == 0) return commands[i].run(argc, argv);
    return EXIT_OK;
}

/* At every end, --help's by argp too: what a full disk took of the results must not pass for all of them. */
static void close_output(void)
{
    bool lost = ferror(stdout) != 0;
    int failure = fclose(stdout) != 0 ? errno : 0;
    if (!lost && failure == 0) return;
    struct error error = {""};
    error_set(&error, "standard output cannot be written%s%s", failure != 0 ? ": " : "", failure != 0 ? strerror(failure) : "");
    _exit(error_report(&error, EXIT_OUTPUT));
}

int main(int argc, char **argv)
{
    atexit(close_output);
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is an error of the write, not the end of the program */
    interrupt_catch();
    setlocale(LC_CTYPE, ""); /* widths of characters; LC_NUMERIC stays "C", numbers are read and written with a point */
    bool help = argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0);
    if (help && argc > 2) {
        char *command_help[] = {argv[2], "--help", NULL};
        return run_command(2, command_help);
    }
    if (help || argc < 2) {
        print_help(help ? stdout : stderr);
        return help ? EXIT_OK : EXIT_USAGE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("unroll %s\n", UNROLL_VERSION);
        return EXIT_OK;
    }
    if (strcmp(argv[1], COMPLETE) == 0) return complete(argc - 1, argv + 1);
    int code = run_command(argc - 1, argv + 1);
    /* that a signal came excuses what it broke off, but not that results could not be kept */
    if (interrupt_code() != EXIT_OK && code != EXIT_STORE) code = interrupt_code();
    interrupt_conclude(code);
    return code;
}
