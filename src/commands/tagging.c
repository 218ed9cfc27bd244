#include "commands/tagging.h"

#include "commands/marking.h"
#include "store/mark.h"

#include <stdio.h>

struct tagging {
    struct choosing choosing;
    const char *tag, *database;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct tagging *arguments = state->input;
    if (choosing_option(key, value, &arguments->choosing)) return 0;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_END: arguments->tag = marking_last_word(&arguments->choosing, state, "expected runs and a tag"); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

int tagging(int argc, char **argv, const char *help, bool add)
{
    static const struct argp_option options[] = {CHOOSING_OPTIONS, COMMAND_DB_OPTION, {0}};
    const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "RUNS... TAG", .doc = help};
    struct tagging arguments = {0};
    struct error error = {""};
    struct choice choice = {0};
    enum exit_code code = EXIT_USAGE;
    struct store *store = NULL;
    command_parse(&argp, argc, argv, &arguments);
    if (mark_check_tag(arguments.tag, &error))
        store = marking_open(&arguments.choosing, command_database(arguments.database), &choice, &code, &error);
    const int64_t count = store != NULL ? store_tag(store, &choice, arguments.tag, add, &error) : -1;
    const int64_t others = choice.count - count;
    if (store != NULL && count < 0) code = EXIT_STORE;
    store_close(store);
    choice_release(&choice);
    choosing_release(&arguments.choosing);
    if (count < 0) return error_report(&error, code);
    fprintf(stderr, "%s %lld %s", add ? "tagged" : "untagged", (long long)count, count == 1 ? "run" : "runs");
    if (others > 0) fprintf(stderr, "; %lld %s", (long long)others, add ? "had the tag already" : "did not have the tag");
    fputc('\n', stderr);
    return EXIT_OK;
}
