/* unroll rm: takes runs out of the database, into a bin beside it. */
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "commands/bin.h"
#include "commands/marking.h"
#include "store/move.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] = "Removes runs, with curves, weights, notes and tags, after saying which and asking. They lie in a "
                           "database beside the database, "
                           "NAME.bin.db, until `unroll rm --empty` deletes it; `unroll restore` brings them back, `unroll ls "
                           "--db NAME.bin.db` lists them. "
                           "Runs that are trained now, or wait with a checkpoint, stay.\n\n" CHOOSING_WORDS "\n\n"
                           "Examples:\n"
                           "  unroll rm 12 40\n"
                           "  unroll rm --where \"status = 'diverged'\" --yes\n"
                           "  unroll rm --empty\n"
                           "\nOptions:";

enum { EMPTY_KEY = 256 };

struct rm_arguments {
    struct choosing choosing;
    const char *database;
    bool yes, empty;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct rm_arguments *arguments = state->input;
    if (choosing_option(key, value, &arguments->choosing)) return 0;
    const struct choosing *choosing = &arguments->choosing;
    const bool any = choosing->num_words > 0 || choosing->where != NULL || choosing->all;
    switch (key) {
    case 'y': arguments->yes = true; break;
    case EMPTY_KEY: arguments->empty = true; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_END:
        if (arguments->empty && any) argp_error(state, "--empty deletes all that lies in the bin, expected no runs");
        if (!arguments->empty && !any) argp_error(state, "expected the runs to remove");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* Whether the person wants it: without a terminal to ask on, only --yes says so. */
static bool is_wanted(const struct rm_arguments *arguments, const char *question, struct error *error)
{
    char *answer = NULL;
    size_t room = 0;
    if (arguments->yes) return true;
    if (!isatty(STDIN_FILENO)) return error_set(error, "nothing is removed: there is no terminal to ask on; --yes does without");
    fprintf(stderr, "%s [y/N] ", question);
    const bool wanted = getline(&answer, &room, stdin) > 0 && (answer[0] == 'y' || answer[0] == 'Y');
    free(answer);
    return wanted || error_set(error, "nothing is removed");
}

/* The ids as SQL; the caller frees. */
static char *id_list(const struct choice *choice)
{
    enum { ROOM = 21 };
    char *list = memory_new((size_t)choice->count * ROOM + 2, 1), *at = list;
    for (int64_t i = 0; i < choice->count; i++) at += sprintf(at, "%s%lld", i > 0 ? "," : "", (long long)choice->runs[i].id);
    return list;
}

/* How many, how long they took, and who asked for them, on stderr. */
static bool say_chosen(struct store *store, const struct choice *choice, struct error *error)
{
    struct table *table = table_new();
    char *ids = id_list(choice), *runs = bin_runs(choice->count);
    char *sql = memory_format(
        "SELECT (SELECT total(train_seconds) FROM runs WHERE id IN (%s)), (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT "
        "name FROM experiments JOIN memberships ON experiment_id = experiments.id WHERE run_id IN (%s) ORDER BY name))",
        ids, ids);
    const bool good = store_query(store, sql, table, error);
    if (good) {
        char seconds[TEXT_REAL];
        const char *names = table_text(table, 0, 1);
        char *shown = text_printable_copy(names != NULL ? names : "no experiment");
        text_measured(strtod(table_text(table, 0, 0), NULL), seconds);
        fprintf(stderr, "%s of %s, trained in %s s\n", runs, shown, seconds);
        free(shown);
    }
    table_free(table);
    free(ids), free(runs), free(sql);
    return good;
}

static void say_moved(const struct moved *moved, const char *bin)
{
    char *removed = bin_runs(moved->num_moved), *failed = bin_runs(moved->num_dropped), *left = bin_runs(moved->num_unfinished),
         *shown = text_printable_copy(bin);
    fprintf(stderr, "%s removed; `unroll restore` brings %s back from %s", removed, moved->num_moved == 1 ? "it" : "them", shown);
    if (moved->num_dropped > 0) fprintf(stderr, "; of %s, failed or paused, nothing is kept", failed);
    if (moved->num_unfinished > 0) fprintf(stderr, "; %s not finished, left", left);
    fputc('\n', stderr);
    free(removed), free(failed), free(left), free(shown);
}

static enum exit_code move_runs(const struct rm_arguments *arguments, const char *bin, struct error *error)
{
    enum exit_code code;
    struct choice choice;
    struct store *store = marking_open(&arguments->choosing, command_database(arguments->database), &choice, &code, error);
    if (store != NULL) {
        struct moved moved;
        if (!say_chosen(store, &choice, error)) code = EXIT_STORE;
        else if (!is_wanted(arguments, "Remove them?", error)) code = EXIT_USAGE;
        else {
            struct store *to = store_open(bin, STORE_WRITE, error);
            if (to == NULL || !store_move(store, to, &choice, &moved, error)) code = EXIT_STORE;
            else say_moved(&moved, bin);
            store_close(to);
        }
    }
    store_close(store);
    choice_release(&choice);
    return code;
}

static enum exit_code empty_bin(const struct rm_arguments *arguments, const char *bin, struct error *error)
{
    struct choice choice;
    struct store *store = access(bin, F_OK) == 0 ? store_open(bin, STORE_READ, error) : NULL;
    if (store == NULL && error->message[0] == '\0') {
        fprintf(stderr, "the bin is empty\n");
        return EXIT_OK;
    }
    const bool good = store != NULL && choose_where(store, "1", &choice, error);
    store_close(store);
    if (!good) return EXIT_STORE;
    char *runs = bin_runs(choice.count), *question = memory_format("Delete %s of %.200s for good?", runs, bin);
    enum exit_code code = is_wanted(arguments, question, error) ? EXIT_OK : EXIT_USAGE;
    if (code == EXIT_OK && !bin_delete(bin)) {
        code = EXIT_STORE;
        error_set(error, "%s: %s", bin, strerror(errno));
    } else if (code == EXIT_OK) fprintf(stderr, "%s deleted for good\n", runs);
    choice_release(&choice);
    free(runs), free(question);
    return code;
}

int cmd_rm(int argc, char **argv)
{
    static const struct argp_option options[] = {
        CHOOSING_OPTIONS,
        {"yes", 'y', NULL, 0, "Do not ask", 0},
        {"empty", EMPTY_KEY, NULL, 0, "Delete the bin with all runs in it", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "RUNS...\n--empty", .doc = help};
    struct rm_arguments arguments = {0};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    char *bin = bin_path(command_database(arguments.database));
    const enum exit_code code = arguments.empty ? empty_bin(&arguments, bin, &error) : move_runs(&arguments, bin, &error);
    choosing_release(&arguments.choosing);
    free(bin);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
