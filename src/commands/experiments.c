/* unroll experiments: what was asked, when, of how many runs, and what came of it. */
#include "base/error.h"
#include "base/memory.h"
#include "base/table.h"
#include "commands/choosing.h"

#include <stdio.h>
#include <stdlib.h>

static const char help[] =
    "Lists the experiments of the database, the newest first: since when each has its text, how many of its runs "
    "are there and finished, the best final loss, what it asks. `unroll run NAME`, `unroll plot NAME` and all "
    "commands that choose runs take their names.\n\n"
    "Examples:\n  unroll experiments\n  unroll experiments --json\n\nOptions:";

struct experiments_arguments {
    const char *database;
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct experiments_arguments *arguments = state->input;
    switch (key) {
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_ARG: command_error(state, "unexpected '%s'", value); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* For people shorter times and losses. The caller frees. */
static char *experiments_sql(bool people)
{
    const char *since = people ? "replace(substr(created_at, 1, 16), 'T', ' ')" : "created_at";
    const char *best = people ? "printf('%.4f', min(final_loss))" : "min(final_loss)";
    return memory_format(
        "SELECT name, %s AS since, count(r.id) AS runs, count(CASE WHEN status IN ('done', 'stopped', 'diverged') THEN 1 END) AS "
        "finished, "
        "CASE WHEN min(final_loss) IS NOT NULL THEN %s END AS best, question FROM experiments e LEFT JOIN memberships "
        "ON experiment_id = e.id LEFT JOIN runs r ON run_id = r.id GROUP BY e.id ORDER BY e.id DESC",
        since, best);
}

int cmd_experiments(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"json", 'j', NULL, 0, "Print an array of JSON objects", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .doc = help};
    struct experiments_arguments arguments = {.format = TABLE_TEXT};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    struct table *table = table_new();
    char *sql = experiments_sql(arguments.format == TABLE_TEXT);
    enum exit_code code = store_query(store, sql, table, &error) ? EXIT_OK : EXIT_STORE;
    if (code == EXIT_OK && table_rows(table) == 0) {
        error_set(&error, "the database holds no experiment");
        code = EXIT_NO_RUN;
    }
    if (code == EXIT_OK) table_print(table, arguments.format, stdout);
    table_free(table);
    free(sql);
    store_close(store);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
