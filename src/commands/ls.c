/* unroll ls: lists runs of the store, one a line. */
#include "base/error.h"
#include "base/table.h"
#include "base/text.h"
#include "commands/asked.h"
#include "commands/choosing.h"
#include "commands/listing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Lists runs of the database with the hyperparameters in which they differ, their final loss and their "
    "curve.\n\n" CHOOSING_HELP "\n"
    "A column is one of runs (`unroll query \"select * from runs limit 1\"` shows them) or a metric of figures: \"min loss\", "
    "\"loss@5000\", \"steps_to 0.5\".\n\n"
    "Examples:\n"
    "  unroll ls --sort final_loss -n 10\n"
    "  unroll ls --where \"state_size = 16 and status = 'done'\"\n"
    "  unroll ls @best how-far-back --columns \"final_loss,steps_to 0.5\"\n"
    "  unroll ls --all --csv > runs.csv\n"
    "\nOptions:";

enum { COLUMNS_KEY = 256 };

struct ls_arguments {
    struct choosing choosing;
    const char *sort, *columns, *database;
    long count; /* 0: all */
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct ls_arguments *arguments = state->input;
    char *end;
    if (choosing_option(key, value, &arguments->choosing)) return 0;
    switch (key) {
    case COLUMNS_KEY: arguments->columns = value; break;
    case 's': arguments->sort = value; break;
    case 'n':
        arguments->count = strtol(value, &end, 10);
        if (*end != '\0' || end == value || arguments->count < 1)
            command_error(state, "-n is '%s', expected a whole number from 1", value);
        break;
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* What all the runs have in common, and what is not listed, on stderr, so that a pipe gets the table alone. */
static void print_rest(struct store *store, const struct ls_arguments *arguments, const struct listing *listing)
{
    struct error ignored = {""};
    if (listing->fixed[0] != '\0') fprintf(stderr, "fixed: %s\n", listing->fixed);
    const struct choosing *choosing = &arguments->choosing;
    char *name = choosing->num_words > 0 || choosing->where != NULL || choosing->all ? NULL : asked_newest(store, &ignored);
    struct table *table = table_new();
    char text[256];
    if (name != NULL && store_query(store, "SELECT count(*) - 1 FROM experiments HAVING count(*) > 1", table, &ignored) &&
        table_rows(table) > 0)
        fprintf(stderr, "the runs of '%s'; --all lists those of %s other %s too, `unroll experiments` names them\n",
                text_printable(name, text, sizeof text), table_text(table, 0, 0),
                strcmp(table_text(table, 0, 0), "1") == 0 ? "experiment" : "experiments");
    table_free(table);
    free(name);
}

/* Prints the runs. */
static enum exit_code list(struct store *store, const struct ls_arguments *arguments, struct error *error)
{
    enum exit_code code;
    char *condition = choosing_condition(&arguments->choosing, store, &code, error);
    if (condition == NULL) return code;
    const struct listing_request request = {.condition = condition,
                                            .sort = arguments->sort,
                                            .count = arguments->count > 0 ? arguments->count : -1,
                                            .columns = arguments->columns,
                                            .is_whole = arguments->format != TABLE_TEXT};
    struct table *rows = table_new();
    struct listing listing;
    table_stream(rows, arguments->format, stdout);
    code = listing_read(store, &request, &listing, rows, error) ? EXIT_OK : store_file_failed(store) ? EXIT_STORE : EXIT_USAGE;
    if (code == EXIT_OK && table_rows(rows) == 0) {
        const struct choosing *choosing = &arguments->choosing;
        const bool any = choosing->num_words > 0 || choosing->where != NULL;
        error_set(error, "no run matches%s", any ? "" : ": the database holds none");
        code = EXIT_NO_RUN;
    } else if (code == EXIT_OK) {
        table_print(rows, arguments->format, stdout);
        fflush(stdout);
        if (!request.is_whole) print_rest(store, arguments, &listing);
    }
    listing_release(&listing);
    table_free(rows);
    free(condition);
    return code;
}

int cmd_ls(int argc, char **argv)
{
    static const struct argp_option options[] = {
        CHOOSING_OPTIONS,
        {"sort", 's', "COLUMN", 0, "Smallest first, missing values last (default: id)", 0},
        {"columns", COLUMNS_KEY, "LIST", 0,
         "What to show of each run, commas between (default: final_loss, and held_out_loss, tags and "
         "note where there are any)",
         0},
        {"count", 'n', "COUNT", 0, "The first COUNT runs only", 0},
        {"json", 'j', NULL, 0, "Print an array of JSON objects with every hyperparameter", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values with every hyperparameter", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = CHOOSING_ARGS, .doc = help};
    struct ls_arguments arguments = {.format = TABLE_TEXT};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    const enum exit_code code = list(store, &arguments, &error);
    store_close(store);
    choosing_release(&arguments.choosing);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
