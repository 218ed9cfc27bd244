/* unroll restore: brings removed runs back. */
#include "base/error.h"
#include "commands/bin.h"
#include "commands/marking.h"
#include "store/move.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char help[] =
    "Brings runs back that `unroll rm` removed, all of them without RUNS. They come with curves, weights, notes, tags and "
    "memberships; their ids are new.\n\n" CHOOSING_WORDS " They are chosen among those in the bin.\n\n"
    "Examples:\n"
    "  unroll restore\n"
    "  unroll restore how-far-back\n"
    "\nOptions:";

struct restore_arguments {
    struct choosing choosing;
    const char *database;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct restore_arguments *arguments = state->input;
    if (choosing_option(key, value, &arguments->choosing)) return 0;
    if (key != COMMAND_DB_KEY) return ARGP_ERR_UNKNOWN;
    arguments->database = value;
    return 0;
}

/* Whether nothing lies in the bin. */
static bool is_empty(struct store *bin)
{
    struct choice choice;
    struct error ignored = {""};
    const bool empty = choose_where(bin, "1", &choice, &ignored) && choice.count == 0;
    choice_release(&choice);
    return empty;
}

static enum exit_code restore(const struct restore_arguments *arguments, const char *path, struct error *error)
{
    enum exit_code code;
    struct choice choice;
    struct choosing choosing = arguments->choosing;
    choosing.all = true;
    struct store *bin = marking_open(&choosing, path, &choice, &code, error), *store = NULL;
    bool empty = false;
    if (bin != NULL) {
        struct moved moved;
        store = store_open(command_database(arguments->database), STORE_WRITE, error);
        if (store == NULL || !store_move(bin, store, &choice, &moved, error)) code = EXIT_STORE;
        else {
            char *runs = bin_runs(moved.num_moved - moved.num_same);
            fprintf(stderr, "%s restored", runs);
            if (moved.num_same > 0) fprintf(stderr, "; %lld there already", (long long)moved.num_same);
            if (moved.num_unfinished > 0) fprintf(stderr, "; %lld left, being trained now", (long long)moved.num_unfinished);
            fputc('\n', stderr);
            free(runs);
            empty = is_empty(bin);
        }
    }
    store_close(store), store_close(bin);
    if (empty) bin_delete(path);
    choice_release(&choice);
    return code;
}

int cmd_restore(int argc, char **argv)
{
    static const struct argp_option options[] = {CHOOSING_OPTIONS, COMMAND_DB_OPTION, {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "[REMOVED-RUNS...]", .doc = help};
    struct restore_arguments arguments = {0};
    struct error error = {""};
    enum exit_code code = EXIT_NO_RUN;
    command_parse(&argp, argc, argv, &arguments);
    char *path = bin_path(command_database(arguments.database));
    if (access(path, F_OK) == 0) code = restore(&arguments, path, &error);
    else error_set(&error, "the bin is empty: there is no %.500s", path);
    choosing_release(&arguments.choosing);
    free(path);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
