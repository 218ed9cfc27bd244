/* unroll note: what a person wants to remember of runs. */
#include "base/error.h"
#include "commands/marking.h"
#include "store/mark.h"

#include <stdio.h>
#include <string.h>

static const char help[] = "Writes a note to runs, in the place of the one they had. `unroll show` and `unroll ls` print it, "
                           "--where can ask for it: it is "
                           "the column `note` of runs.\n\n" CHOOSING_WORDS "\n\n"
                           "Examples:\n"
                           "  unroll note 12 \"the one of the paper\"\n"
                           "  unroll note how-far-back --where \"status = 'diverged'\" \"rate too large\"\n"
                           "  unroll note --clear 12\n"
                           "\nOptions:";

enum { CLEAR_KEY = 256 };

struct note_arguments {
    struct choosing choosing;
    const char *note, *database;
    bool clear;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct note_arguments *arguments = state->input;
    if (choosing_option(key, value, &arguments->choosing)) return 0;
    switch (key) {
    case CLEAR_KEY: arguments->clear = true; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_END:
        if (!arguments->clear) arguments->note = marking_last_word(&arguments->choosing, state, "expected runs and a note");
        else if (arguments->choosing.num_words == 0 && arguments->choosing.where == NULL && !arguments->choosing.all)
            argp_error(state, "expected runs whose note to clear");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static bool check(const char *note, struct error *error)
{
    if (note != NULL && note[0] == '\0') return error_set(error, "the note is empty; --clear takes one away");
    if (note == NULL || strlen(note) <= MARK_LONGEST_NOTE) return true;
    return error_set(error, "the note has %zu bytes, expected at most %d", strlen(note), (int)MARK_LONGEST_NOTE);
}

int cmd_note(int argc, char **argv)
{
    static const struct argp_option options[] = {
        CHOOSING_OPTIONS, {"clear", CLEAR_KEY, NULL, 0, "Take the note away", 0}, COMMAND_DB_OPTION, {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "RUNS... TEXT", .doc = help};
    struct note_arguments arguments = {0};
    struct error error = {""};
    struct choice choice = {0};
    enum exit_code code = EXIT_USAGE;
    struct store *store = NULL;
    command_parse(&argp, argc, argv, &arguments);
    if (check(arguments.note, &error))
        store = marking_open(&arguments.choosing, command_database(arguments.database), &choice, &code, &error);
    const int64_t count = store != NULL ? store_note(store, &choice, arguments.note, &error) : -1;
    if (store != NULL && count < 0) code = EXIT_STORE;
    store_close(store);
    choice_release(&choice);
    choosing_release(&arguments.choosing);
    if (count < 0) return error_report(&error, code);
    fprintf(stderr, "%s %lld %s\n", arguments.clear ? "cleared the note of" : "noted", (long long)count,
            count == 1 ? "run" : "runs");
    return EXIT_OK;
}
