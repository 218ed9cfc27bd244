/* `unroll merge`: the databases of several machines become one. */
#include "store/merge.h"
#include "base/error.h"
#include "base/memory.h"
#include "commands/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

struct options {
    int num_others;
    const char **others, *db;
};

static void say(void *context, const char *message)
{
    (void)context;
    fprintf(stderr, "unroll: %s\n", message);
}

/* Whether the file stands among those before it under whatever name. */
static bool is_repeated(const struct options *options, int i)
{
    struct stat a, b;
    if (stat(options->others[i], &a) != 0) return false;
    for (int j = 0; j < i; j++)
        if (stat(options->others[j], &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino) return true;
    return false;
}

static enum exit_code merge_one(struct store *store, const char *path)
{
    struct error error = {""};
    struct merge_counts counts;
    if (!store_merge(store, path, &(struct merge_report){say, NULL}, &counts, &error)) {
        error_report(&error, EXIT_STORE);
        return EXIT_STORE;
    }
    printf("%s: %lld runs added, %lld were there", path, (long long)counts.added, (long long)counts.known);
    if (counts.conflicts > 0) printf(", %lld of them with another digest", (long long)counts.conflicts);
    if (counts.left > 0) printf("; %lld left, which a process trains now", (long long)counts.left);
    putchar('\n');
    return counts.conflicts > 0 ? EXIT_RUN_FAILED : EXIT_OK;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct options *options = state->input;
    switch (key) {
    case COMMAND_DB_KEY: options->db = argument; break;
    case ARGP_KEY_ARG: options->others[options->num_others++] = argument; break;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which databases?"); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static const struct argp_option option_table[] = {COMMAND_DB_OPTION, {0}};

static const struct argp argp = {
    option_table,
    parse_option,
    "OTHER.db...",
    "Examples:\n"
    "  unroll merge laptop.db cluster.db --db all.db\n"
    "\n"
    "Adds the finished runs of other databases, with their curves, weights, notes, tags and experiments, to the database, which "
    "is "
    "made if it is not there. The others are not changed. Equal runs are one. Where the digests of a run differ the smaller one "
    "stays, and `unroll verify` says whether it is right. Exit code 1 if any differ, 4 if a database was refused: each is taken "
    "whole or not at all.",
    NULL,
    NULL,
    NULL,
};

int cmd_merge(int argc, char **argv)
{
    struct options options = {.others = memory_new((size_t)argc, sizeof(char *))};
    struct error error = {""};
    command_parse(&argp, argc, argv, &options);
    enum exit_code code = EXIT_OK;
    struct store *store = store_open(command_database(options.db), STORE_WRITE, &error);
    if (store == NULL) code = error_report(&error, EXIT_STORE);
    for (int i = 0; store != NULL && i < options.num_others; i++) {
        if (is_repeated(&options, i)) {
            printf("%s: named twice\n", options.others[i]);
            continue;
        }
        const enum exit_code one = merge_one(store, options.others[i]);
        if (one > code) code = one;
    }
    store_close(store);
    free(options.others);
    return code;
}
