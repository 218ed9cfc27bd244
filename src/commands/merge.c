/* unroll merge: databases of several machines become one. */
#include "store/merge.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "commands/choosing.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static const char help[] =
    "Adds the finished runs of other databases, with their curves, weights, notes, tags and experiments, to the database, "
    "which is made where there is none. The others are only read. A run that both have with the same digest is one run. "
    "Where digests differ, each is kept in the table `disputes`, the run counts as failed, and `unroll run` of its "
    "experiment trains it again, which settles it. Each other database is taken whole or, if it is damaged or not of "
    "unroll, not at all: then the exit code is 4.\n\n"
    "Examples:\n"
    "  unroll merge node1.db node2.db node3.db --db all.db\n"
    "  unroll merge laptop.db\n"
    "  unroll merge laptop.db --where \"final_loss < 0.5\"    not all of its runs\n"
    "\nOptions:";

struct merge_arguments {
    int num_others;
    char **others; /* (num_others) within argv */
    const char *database, *where;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct merge_arguments *arguments = state->input;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; return 0;
    case 'w': arguments->where = value; return 0;
    case ARGP_KEY_ARGS:
        arguments->others = state->argv + state->next;
        arguments->num_others = state->argc - state->next;
        return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "expected the databases to add"); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static bool is_same_file(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* Whether all that is given can be meant: no file twice. */
static bool check(const struct merge_arguments *arguments, const char *database, struct error *error)
{
    for (int i = 0; i < arguments->num_others; i++) {
        if (is_same_file(arguments->others[i], database))
            return error_set(error, "%s is the database that the others are added to", arguments->others[i]);
        for (int k = 0; k < i; k++)
            if (is_same_file(arguments->others[i], arguments->others[k]))
                return error_set(error, "%s and %s are the same file", arguments->others[k], arguments->others[i]);
    }
    return true;
}

static const char *runs(int64_t count)
{
    return count == 1 ? "run" : "runs";
}

static void print_merged(const char *path, const struct merged *merged)
{
    char name[1024];
    printf("%s: %lld %s taken", text_printable(path, name, (int)sizeof name), (long long)merged->num_taken,
           runs(merged->num_taken));
    if (merged->num_same > 0) printf(", %lld there already", (long long)merged->num_same);
    if (merged->num_left > 0) printf(", %lld not finished or trained here now", (long long)merged->num_left);
    if (merged->num_disputed > 0)
        printf(", %lld disputed: their digests differ, `unroll query \"select * from disputes\"` shows them, training them again "
               "settles it",
               (long long)merged->num_disputed);
    putchar('\n');
}

static bool can_read(const char *path, struct error *error)
{
    struct store *store = store_open(path, STORE_READ, error);
    store_close(store);
    return store != NULL;
}

int cmd_merge(int argc, char **argv)
{
    static const struct argp_option options[] = {CHOOSING_WHERE_OPTION, COMMAND_DB_OPTION, {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "OTHER.db...", .doc = help};
    struct merge_arguments arguments = {0};
    struct error error = {""};
    enum exit_code code = EXIT_OK;
    command_parse(&argp, argc, argv, &arguments);
    const char *database = command_database(arguments.database);
    if (!check(&arguments, database, &error)) return error_report(&error, EXIT_USAGE);
    if (arguments.where != NULL && !choose_check_where(arguments.where, &error)) return error_report(&error, EXIT_USAGE);
    struct store *store = NULL;
    for (int i = 0; i < arguments.num_others; i++) {
        struct merged merged;
        if (store == NULL && can_read(arguments.others[i], &error)) { /* no database is made for what cannot be read */
            store = store_open(database, STORE_WRITE, &error);
            if (store == NULL) return error_report(&error, EXIT_STORE);
        }
        if (store != NULL && store_merge(store, arguments.others[i], arguments.where, &merged, &error))
            print_merged(arguments.others[i], &merged);
        else code = (enum exit_code)error_report(&error, EXIT_STORE);
    }
    store_close(store);
    return code;
}
