#include "commands/command.h"

#include "base/cores.h"
#include "base/error.h"
#include "base/memory.h"
#include "commands/complete.h"
#include "experiment/shard.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void command_parse(const struct argp *argp, int argc, char **argv, void *input)
{
    if (strcmp(argv[0], COMPLETE) == 0) {
        complete_words(argp, argc - 2, argv + 2);
        exit(EXIT_OK);
    }
    char *name = memory_format("unroll %s", argv[0]);
    argv[0] = name; /* argp keeps it for messages until the program ends */
    argp_err_exit_status = EXIT_USAGE;
    static char help[] = "--help"; /* argp knows -? alone */
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "-h") == 0) argv[i] = help;
    argp_parse(argp, argc, argv, 0, NULL, input);
}

void command_error(const struct argp_state *state, const char *format, ...)
{
    va_list arguments;
    struct error error = {""};
    char *message = NULL;
    va_start(arguments, format);
    if (vasprintf(&message, format, arguments) < 0) error_die("out of memory");
    va_end(arguments);
    error_set(&error, "%s", message);
    free(message);
    argp_error(state, "%s", error.message);
}

int command_jobs(const struct argp_state *state, const char *argument)
{
    enum { MOST_JOBS = 1024 };
    char *end;
    long jobs = strtol(argument, &end, 10);
    if (*argument == '\0' || *end != '\0' || jobs < 1 || jobs > MOST_JOBS)
        command_error(state, "--jobs is '%s', expected a whole number, 1 to %d", argument, MOST_JOBS);
    return cores_at_most((int)jobs);
}

int command_shards(const struct argp_state *state, const char *option, const char *argument)
{
    char *end;
    const long count = strtol(argument, &end, 10);
    if (*argument == '\0' || *end != '\0' || count < 1 || count > SHARD_MOST)
        command_error(state, "--%s is '%s', expected a number of shards, 1 to %d", option, argument, SHARD_MOST);
    return (int)count;
}

const char *command_database(const char *option)
{
    const char *environment = getenv("UNROLL_DB");
    if (option != NULL) return option;
    return environment != NULL && environment[0] != '\0' ? environment : "results/unroll.db";
}
