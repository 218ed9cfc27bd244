/* unroll query: asks the store in SQL. */
#include "base/error.h"
#include "base/interrupt.h"
#include "base/table.h"
#include "commands/command.h"
#include "store/store.h"

#include <stddef.h>

static const char help[] =
    "Prints the answer to one SQL statement. The database is opened for reading: nothing can be changed.\n\n"
    "Examples:\n"
    "  unroll query \"select state_size, avg(final_loss) from runs group by 1\"\n"
    "  unroll query --csv \"select step, loss from losses where run_id = 1\"\n"
    "\nOptions:";

struct query_arguments {
    const char *sql, *database;
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct query_arguments *arguments = state->input;
    switch (key) {
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_ARG:
        if (arguments->sql != NULL) argp_error(state, "expected one SQL statement; put it in quotes");
        arguments->sql = value;
        break;
    case ARGP_KEY_NO_ARGS: argp_error(state, "expected an SQL statement"); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

int cmd_query(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"json", 'j', NULL, 0, "Print an array of JSON objects", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "SQL", .doc = help};
    struct query_arguments arguments = {.format = TABLE_TEXT};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    struct table *table = table_new();
    table_stream(table, arguments.format, stdout);
    bool good = store_query(store, arguments.sql, table, &error);
    const enum exit_code code = store_file_failed(store) ? EXIT_STORE : EXIT_USAGE;
    if (good) table_print(table, arguments.format, stdout);
    table_free(table);
    store_close(store);
    if (good) return EXIT_OK;
    if (interrupt_code() != EXIT_OK) error_set(&error, "the query was stopped");
    return error_report(&error, code);
}
