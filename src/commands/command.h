/* Commands: one file each; the function cmd_<name> stands last in it and returns an exit code (base/error.h). */
#ifndef UNROLL_COMMANDS_COMMAND_H
#define UNROLL_COMMANDS_COMMAND_H

#include <argp.h>

int cmd_run(int argc, char **argv);     /* trains an experiment's runs and draws its figures */
int cmd_plot(int argc, char **argv);    /* draws an experiment's figures from the store */
int cmd_ls(int argc, char **argv);      /* lists the runs of the store */
int cmd_show(int argc, char **argv);    /* shows one run */
int cmd_query(int argc, char **argv);   /* asks the store in SQL */
int cmd_verify(int argc, char **argv);  /* trains runs of the store again and compares */
int cmd_hparams(int argc, char **argv); /* explains the hyperparameters */
int cmd_doctor(int argc, char **argv);  /* says whether machine and database are in order */
int cmd_check(int argc, char **argv);   /* checks an experiment file */

/* Parses a command's arguments in any order; argv[0] is the command's name. A wrong command line ends the program with
 * EXIT_USAGE and one line; --help prints the help of argp on stdout. */
void command_parse(const struct argp *argp, int argc, char **argv, void *input);

/* Ends the program with EXIT_USAGE and one line, in which what a person, or a name of a file, gave is escaped. */
void command_error(const struct argp_state *state, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Reads the argument of `--jobs`, threads to train with; ends the program as command_error does if it is none. */
int command_jobs(const struct argp_state *state, const char *argument);

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
