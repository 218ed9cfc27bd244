/* unroll query: asks the store in SQL, by a query's name or in one's own words. */
#include "base/error.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/table.h"
#include "commands/command.h"
#include "commands/queries.h"
#include "store/labels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Prints the answer to one SQL statement, or to the query of that name; --list lists those that there are. The database is "
    "opened "
    "for reading: nothing can be changed. PARAMETER=VALUE stands for :PARAMETER in the SQL.\n\n"
    "Queries of your own are files NAME.sql in $XDG_CONFIG_HOME/unroll/queries (~/.config/unroll/queries), and go before the "
    "program's. Their first line is a comment with the question; a comment below, \"-- :NAME = DEFAULT  MEANING\", gives a "
    "parameter a "
    "value for when there is none on the command line.\n\n"
    "Examples:\n"
    "  unroll query best-per-axis experiment=how-far-back\n"
    "  unroll query steps-to loss=0.5\n"
    "  unroll query \"select state_size, avg(final_loss) from runs group by 1\"\n"
    "  unroll query --csv \"select step, loss from losses where run_id = :run\" run=1\n"
    "\nOptions:";

enum { LIST_KEY = 256, LIMIT_KEY };

struct query_arguments {
    const char *query, *database;
    int num_parameters;
    struct store_parameter parameters[QUERIES_MOST_PARAMETERS];
    char *names[QUERIES_MOST_PARAMETERS]; /* of the parameters */
    double limit;
    bool list;
    enum table_format format;
};

static void add_parameter(struct query_arguments *arguments, const char *text, struct argp_state *state)
{
    const char *equals = strchr(text, '=');
    if (equals == NULL || equals == text) command_error(state, "'%s' is no NAME=VALUE; put the SQL in quotes", text);
    if (arguments->num_parameters == QUERIES_MOST_PARAMETERS) argp_error(state, "expected fewer parameters");
    char *name = memory_format("%.*s", (int)(equals - text), text);
    arguments->names[arguments->num_parameters] = name;
    arguments->parameters[arguments->num_parameters++] = (struct store_parameter){name, equals + 1};
}

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct query_arguments *arguments = state->input;
    char *end;
    switch (key) {
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case LIST_KEY: arguments->list = true; break;
    case LIMIT_KEY:
        arguments->limit = strtod(value, &end);
        if (*end != '\0' || end == value || !(arguments->limit > 0) || !isfinite(arguments->limit))
            command_error(state, "--limit-seconds is '%s', expected a number above 0", value);
        break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_ARG:
        if (arguments->query == NULL) arguments->query = value;
        else add_parameter(arguments, value, state);
        break;
    case ARGP_KEY_END:
        if (arguments->list && arguments->query != NULL) argp_error(state, "--list lists all of them");
        if (!arguments->list && arguments->query == NULL) argp_error(state, "expected an SQL statement, or a query's name");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static void list_queries(enum table_format format)
{
    struct table *table = table_new();
    queries_list(table);
    table_print(table, format, stdout);
    table_free(table);
}

/* The defaults of a query, for what the command line does not say. */
static void add_defaults(struct query_arguments *arguments, const struct query *query)
{
    for (int i = 0; i < query->num_defaults && arguments->num_parameters < QUERIES_MOST_PARAMETERS; i++) {
        int given = 0;
        while (given < arguments->num_parameters && strcmp(arguments->parameters[given].name, query->defaults[i].name) != 0)
            given++;
        if (given == arguments->num_parameters) arguments->parameters[arguments->num_parameters++] = query->defaults[i];
    }
}

/* A query that is asked of an experiment sees its labels. */
static bool see_labels(const struct query_arguments *arguments, struct store *store, struct error *error)
{
    for (int i = 0; i < arguments->num_parameters; i++)
        if (strcmp(arguments->parameters[i].name, "experiment") == 0)
            return labels_see(store, arguments->parameters[i].value, error);
    return true;
}

static enum exit_code ask(const struct query_arguments *arguments, const char *sql, struct error *error)
{
    struct store *store = store_open(command_database(arguments->database), STORE_READ, error);
    if (store == NULL) return EXIT_STORE;
    struct table *table = table_new();
    const bool seen = see_labels(arguments, store, error);
    store_limit(store, arguments->limit);
    table_stream(table, arguments->format, stdout);
    const bool good = seen && store_query_with(store, sql, arguments->parameters, arguments->num_parameters, table, error);
    enum exit_code code = good ? EXIT_OK : !seen || store_file_failed(store) ? EXIT_STORE : EXIT_USAGE;
    if (good) table_print(table, arguments->format, stdout);
    else if (interrupt_code() != EXIT_OK) error_set(error, "the query was stopped");
    else if (store_is_over_limit(store)) {
        code = EXIT_RUN_FAILED;
        error_set(error, "the query took longer than %g s, which --limit-seconds allows", arguments->limit);
    }
    table_free(table);
    store_close(store);
    return code;
}

int cmd_query(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"list", LIST_KEY, NULL, 0, "List the queries that have a name", 0},
        {"limit-seconds", LIMIT_KEY, "SECONDS", 0, "Stop a query that takes longer; the exit code is then 1", 0},
        {"json", 'j', NULL, 0, "Print an array of JSON objects", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {
        .options = options, .parser = parse_argument, .args_doc = "SQL|QUERY [PARAMETER=VALUE...]\n--list", .doc = help};
    struct query_arguments arguments = {.format = TABLE_TEXT};
    struct error error = {""};
    struct query query = {0};
    enum exit_code code = EXIT_USAGE;
    command_parse(&argp, argc, argv, &arguments);
    const int num_given = arguments.num_parameters;
    if (arguments.list) list_queries(arguments.format), code = EXIT_OK;
    else if (!queries_is_name(arguments.query)) code = ask(&arguments, arguments.query, &error);
    else if (queries_read(arguments.query, &query, &error)) {
        add_defaults(&arguments, &query);
        code = ask(&arguments, query.text, &error);
    }
    queries_release(&query);
    for (int i = 0; i < num_given; i++) free(arguments.names[i]);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
