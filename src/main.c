/* The commands of commands/command.h, nothing else. Start reading at commands/run.c. */
#include "base/error.h"
#include "base/interrupt.h"
#include "base/terminal.h"
#include "commands/command.h"
#include "commands/complete.h"
#include "commands/topics.h"

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
    for (int i = 0; i < NUM_COMMANDS; i++) fprintf(out, "  %-11s  %s\n", commands[i].name, commands[i].help);
    fprintf(out, "\nTopics:\n");
    topics_list(out);
    fprintf(out, "\n`unroll COMMAND --help` explains a command, `unroll help TOPIC` a topic.\n");
}

static const struct command *find_command(const char *name)
{
    for (int i = 0; i < NUM_COMMANDS; i++)
        if (strcmp(name, commands[i].name) == 0) return &commands[i];
    return NULL;
}

/* Of a command, or a topic where that is asked for, too; says the nearest name. */
static int say_unknown(const char *name, bool or_topic)
{
    const char *names[NUM_COMMANDS + TOPICS_MOST];
    int count = 0;
    for (; count < NUM_COMMANDS; count++) names[count] = commands[count].name;
    for (int i = 0; or_topic && topic_texts[i].name != NULL && i < TOPICS_MOST; i++) names[count++] = topic_texts[i].name;
    struct error error = {""};
    error_set(&error, "unknown command%s '%.64s'%s; `unroll --help` lists %s", or_topic ? " or topic" : "", name,
              error_did_you_mean(error_nearest(name, names, count), "").text, or_topic ? "both" : "the commands");
    return error_report(&error, EXIT_USAGE);
}

static int run_command(int argc, char **argv)
{
    const struct command *command = find_command(argv[0]);
    return command != NULL ? command->run(argc, argv) : say_unknown(argv[0], false);
}

/* A command explains itself; a topic's text explains it. */
static int explain(char *name)
{
    const struct embedded *topic = topics_find(name);
    if (find_command(name) != NULL) return run_command(2, (char *[]){name, "--help", NULL});
    if (topic == NULL) return say_unknown(name, true);
    topics_print(topic, stdout);
    return EXIT_OK;
}

/* Says what the last of the words can become; the words of a command the command knows. */
static int complete(int argc, char **argv)
{
    const bool help = argc > 1 && strcmp(argv[1], "help") == 0;
    if (argc <= 2) complete_first(argc == 2 ? argv[1] : "");
    else if (help && argc == 3) complete_subject(argv[2]);
    const struct command *command = argc > 2 ? find_command(argv[1]) : NULL;
    return command != NULL ? command->run(argc, argv) : EXIT_OK;
}

/* At every end, --help's by argp too: what a full disk took of the results must not pass for all of them. */
static void close_output(void)
{
    bool lost = ferror(stdout) != 0;
    int failure = fclose(stdout) != 0 ? errno : 0;
    const bool shown = terminal_end_page();
    if (!shown) _exit(EXIT_OUTPUT); /* the shell has said why */
    if (!lost && failure == 0) return;
    struct error error = {""};
    error_set(&error, "standard output cannot be written%s%s", failure != 0 ? ": " : "", failure != 0 ? strerror(failure) : "");
    _exit(error_report(&error, EXIT_OUTPUT));
}

/* Whether somebody who types this wants to read: what explains or lists. */
static bool is_read(int argc, char **argv)
{
    static const char *const names[] = {"ls",   "best",  "compare", "diff", "experiments",
                                        "show", "query", "hparams", "help", "--help"};
    if (argc > 2 && strcmp(argv[2], "--help") == 0) return true;
    for (size_t i = 0; argc > 1 && i < sizeof names / sizeof *names; i++)
        if (strcmp(argv[1], names[i]) == 0) return true;
    return false;
}

int main(int argc, char **argv)
{
    if (is_read(argc, argv)) terminal_page();
    atexit(close_output);
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is an error of the write, not the end of the program */
    interrupt_catch();
    setlocale(LC_CTYPE, ""); /* widths of characters; LC_NUMERIC stays "C", numbers are read and written with a point */
    bool help = argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0);
    if (help && argc > 2) return explain(argv[2]);
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
    if (interrupt_code() != EXIT_OK && code != EXIT_STORE && code != EXIT_AGAIN) code = interrupt_code();
    interrupt_conclude(code);
    return code;
}
