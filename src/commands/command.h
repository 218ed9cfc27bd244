/* Commands: one file each; the function cmd_<name> stands last in it and returns an exit code (base/error.h). */
#ifndef UNROLL_COMMANDS_COMMAND_H
#define UNROLL_COMMANDS_COMMAND_H

#include <argp.h>

/* The one list of commands, in the order of `unroll --help`: to add one is to write its file and to name it here. */
#define COMMANDS(COMMAND)                                                                                                        \
    COMMAND(new, "write an experiment file to start from")                                                                       \
    COMMAND(run, "train an experiment's runs and draw its figures")                                                              \
    COMMAND(plot, "draw an experiment's figures from the database")                                                              \
    COMMAND(ls, "list the runs of the database")                                                                                 \
    COMMAND(best, "rank settings by the median over their seeds")                                                                \
    COMMAND(compare, "whether two settings differ by more than luck")                                                            \
    COMMAND(diff, "in what two runs differ, and where their curves part")                                                        \
    COMMAND(experiments, "list the experiments of the database")                                                                 \
    COMMAND(show, "show one run: settings, outcome and curve")                                                                   \
    COMMAND(note, "write a note to runs")                                                                                        \
    COMMAND(tag, "give runs a tag")                                                                                              \
    COMMAND(untag, "take a tag from runs")                                                                                       \
    COMMAND(rm, "remove runs, into a bin")                                                                                       \
    COMMAND(restore, "bring removed runs back")                                                                                  \
    COMMAND(query, "ask the database in SQL")                                                                                    \
    COMMAND(sample, "let a run's network write")                                                                                 \
    COMMAND(evaluate, "the loss of another text under a run's network")                                                          \
    COMMAND(export, "write runs, curves or weights for other programs")                                                          \
    COMMAND(merge, "add the runs of other databases")                                                                            \
    COMMAND(submit, "train an experiment in shards on a Slurm cluster")                                                          \
    COMMAND(status, "say how far the shards of an experiment are")                                                               \
    COMMAND(verify, "train runs again and compare, bit by bit")                                                                  \
    COMMAND(check, "check an experiment file, train nothing")                                                                    \
    COMMAND(hparams, "explain the hyperparameters")                                                                              \
    COMMAND(doctor, "say what this machine has, and whether the database is healthy")                                            \
    COMMAND(completion, "let a shell complete command lines")

#define COMMAND_DECLARE(name, help) int cmd_##name(int argc, char **argv);
COMMANDS(COMMAND_DECLARE)

/* Parses a command's arguments in any order; argv[0] is the command's name. A wrong command line ends the program with
 * EXIT_USAGE and one line; --help prints the help of argp on stdout. Where argv[0] is COMPLETE and the name stands behind it, the
 * program ends too, having said what the last argument can become (complete.h). */
void command_parse(const struct argp *argp, int argc, char **argv, void *input);

/* Ends the program with EXIT_USAGE and one line, in which what a person, or a name of a file, gave is escaped. */
void command_error(const struct argp_state *state, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Reads the argument of `--jobs`, threads to train with, no more than OMP_THREAD_LIMIT; ends the program as command_error does if
 * it is none. */
int command_jobs(const struct argp_state *state, const char *argument);

/* Reads a number of shards, the argument of that option; the same. */
int command_shards(const struct argp_state *state, const char *option, const char *argument);

/* The row of it of commands that look at all shards, and its key. */
#define COMMAND_SHARDS_KEY 501
#define COMMAND_SHARDS_OPTION                                                                                                    \
    {                                                                                                                            \
        "shards", COMMAND_SHARDS_KEY, "N", 0, "How many shards there are (default: as the one folder of them says)", 0           \
    }

/* Where the database is: the option --db if given, else the environment's UNROLL_DB if not empty, else
 * results/unroll.db. */
const char *command_database(const char *option);

/* The `--db PATH` row of every command that reads the store, and its key. */
#define COMMAND_DB_KEY 'd'
#define COMMAND_DB_OPTION                                                                                                        \
    {                                                                                                                            \
        "db", COMMAND_DB_KEY, "PATH", 0, "The database (default: $UNROLL_DB, else results/unroll.db)", 0                         \
    }

#endif
