/* unroll ls: lists the runs of the store, one a line. */
#include "base/error.h"
#include "base/memory.h"
#include "base/table.h"
#include "base/text.h"
#include "commands/command.h"
#include "experiment/hparams.h"
#include "store/choose.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] = "Lists the runs of the database with the hyperparameters in which they differ.\n\n"
                           "Examples:\n"
                           "  unroll ls --sort final_loss -n 10\n"
                           "  unroll ls --where \"state_size = 16 and status = 'done'\"\n"
                           "  unroll ls --csv > runs.csv\n"
                           "\nOptions:";

enum { SHORT_KEY = 8, KEY_COLUMN = 1, OUTCOMES = 3 /* columns at the end of list_sql */, MOST_COLUMNS = 128 };

struct ls_arguments {
    const char *where, *sort, *database;
    long count; /* 0: all */
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct ls_arguments *arguments = state->input;
    char *end;
    switch (key) {
    case 'w': arguments->where = value; break;
    case 's': arguments->sort = value; break;
    case 'n':
        arguments->count = strtol(value, &end, 10);
        if (*end != '\0' || end == value || arguments->count < 1)
            command_error(state, "-n is '%s', expected a whole number from 1", value);
        break;
    case 'j': arguments->format = TABLE_JSON; break;
    case 'c': arguments->format = TABLE_CSV; break;
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_ARG: command_error(state, "unexpected '%s'; conditions go behind --where", value); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static bool has_column(const char *name, const struct table *columns)
{
    for (int i = 0; i < table_rows(columns); i++)
        if (strcmp(table_text(columns, i, 0), name) == 0) return true;
    return false;
}

/* The column, NULL in a run that does not use it. The caller frees. */
static char *used_column(const struct hparam *hparam)
{
    const char *decides = hparam_depends(hparam);
    if (decides == NULL) return memory_format("\"%s\"", hparam->name);
    const struct hparam *chosen = hparam_find(decides);
    char *choices = memory_text("");
    for (int i = 0; chosen->choice(i) != NULL; i++) {
        if (!hparam_used_with(hparam, chosen->choice(i))) continue;
        char *longer = memory_format("%s%s'%s'", choices, choices[0] != '\0' ? ", " : "", chosen->choice(i));
        free(choices);
        choices = longer;
    }
    char *column =
        memory_format("CASE WHEN \"%s\" IN (%s) THEN \"%s\" END AS \"%s\"", decides, choices, hparam->name, hparam->name);
    free(choices);
    return column;
}

/* Selects id, key, status, every hyperparameter (nothing where the run does not use it) and the outcome; the caller frees. */
static char *list_sql(const struct ls_arguments *arguments, const struct table *columns)
{
    char *names = memory_text("");
    for (int i = 0; i < hparam_count(); i++) {
        if (!has_column(hparam_row(i)->name, columns)) continue; /* an older database that nobody has written to yet */
        const struct hparam *hparam = hparam_row(i);
        char *column = used_column(hparam), *longer = memory_format("%s%s, ", names, column);
        free(names);
        free(column);
        names = longer;
    }
    char *listed = memory_format("id, key, status, %sfinal_loss, best_loss, train_seconds", names);
    char *sql = choose_sql(listed, arguments->where, arguments->sort ? arguments->sort : "id",
                           arguments->count > 0 ? arguments->count : -1L);
    free(listed);
    free(names);
    return sql;
}

/* Fills rows with the runs asked for. A wrong column gets the nearest name. */
static bool list_runs(struct store *store, const struct ls_arguments *arguments, struct table *rows, struct error *error)
{
    struct table *columns = table_new();
    bool good = store_query(store, "SELECT name FROM pragma_table_info('runs')", columns, error);
    if (good && arguments->sort != NULL && !has_column(arguments->sort, columns))
        good = choose_unknown_column(store, arguments->sort, error);
    if (good) {
        char *sql = list_sql(arguments, columns);
        good = store_query(store, sql, rows, error) || choose_explain(store, error);
        free(sql);
    }
    table_free(columns);
    return good;
}

/* The first text of the column, NULL if there is none. */
static const char *first_text(const struct table *rows, int column)
{
    int row = 0;
    while (row < table_rows(rows) - 1 && table_text(rows, row, column) == NULL) row++;
    return table_text(rows, row, column);
}

/* Whether all runs listed that use this hyperparameter share it. */
static bool is_fixed(const struct table *rows, int column)
{
    const char *first = first_text(rows, column);
    if (hparam_named(table_name(rows, column)) == NULL) return false;
    for (int row = 0; row < table_rows(rows); row++) {
        const char *text = table_text(rows, row, column);
        if (text != NULL && strcmp(text, first) != 0) return false;
    }
    return true;
}

/* Fills a cell for people: of the key the first letters, of losses and seconds as many as tell. */
static void fill_cell(struct table *brief, int column, const struct table *rows, int row, int from)
{
    const char *text = table_text(rows, row, from);
    bool number = table_is_number(rows, row, from);
    char shorter[TEXT_REAL];
    if (text != NULL && from == KEY_COLUMN) snprintf(shorter, sizeof shorter, "%.*s", SHORT_KEY, text);
    else if (number && from >= table_columns(rows) - OUTCOMES) text_measured(strtod(text, NULL), shorter);
    else shorter[0] = '\0';
    table_cell(brief, column, shorter[0] != '\0' ? shorter : text, number);
}

/* The table for people; the caller frees. */
static struct table *shorten(const struct table *rows)
{
    struct table *brief = table_new();
    for (int i = 0; i < table_columns(rows); i++)
        if (!is_fixed(rows, i)) table_column(brief, table_name(rows, i), TABLE_LEFT);
    bool *fixed = memory_new((size_t)table_columns(rows), sizeof *fixed);
    for (int i = 0; i < table_columns(rows); i++) fixed[i] = is_fixed(rows, i);
    for (int row = 0; row < table_rows(rows); row++) {
        int column = 0;
        table_row(brief);
        for (int i = 0; i < table_columns(rows); i++)
            if (!fixed[i]) fill_cell(brief, column++, rows, row, i);
    }
    free(fixed);
    return brief;
}

/* What all the runs have in common, on stderr, so that a pipe gets the table alone. */
static void print_fixed(const struct table *rows)
{
    const char *before = "fixed: ";
    for (int i = 0; i < table_columns(rows); i++) {
        char value[HPARAM_TEXT];
        const char *text = first_text(rows, i);
        if (text == NULL || !is_fixed(rows, i) || hparam_find(table_name(rows, i)) == NULL) continue;
        fprintf(stderr, "%s%s %s", before, table_name(rows, i), text_printable(text, value, sizeof value));
        before = ", ";
    }
    if (before[0] == ',') fputc('\n', stderr);
}

static void print_short(const struct table *rows)
{
    struct table *brief = shorten(rows);
    table_print(brief, TABLE_TEXT, stdout);
    fflush(stdout);
    print_fixed(rows);
    table_free(brief);
}

int cmd_ls(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"where", 'w', "EXPR", 0, "Only runs for which this SQL expression over the columns of runs is true", 0},
        {"sort", 's', "COLUMN", 0, "Smallest first, missing values last (default: id)", 0},
        {"count", 'n', "COUNT", 0, "The first COUNT runs only", 0},
        {"json", 'j', NULL, 0, "Print an array of JSON objects with every hyperparameter", 0},
        {"csv", 'c', NULL, 0, "Print comma separated values with every hyperparameter", 0},
        COMMAND_DB_OPTION,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .doc = help};
    struct ls_arguments arguments = {.format = TABLE_TEXT};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    struct table *rows = table_new();
    if (arguments.format != TABLE_TEXT) table_stream(rows, arguments.format, stdout);
    int code = list_runs(store, &arguments, rows, &error) ? EXIT_OK : store_file_failed(store) ? EXIT_STORE : EXIT_USAGE;
    store_close(store);
    if (code == EXIT_OK && table_rows(rows) == 0) {
        error_set(&error, "no run matches%s", arguments.where == NULL ? ": the database holds none" : "");
        code = EXIT_NO_RUN;
    }
    if (code == EXIT_OK && arguments.format == TABLE_TEXT) print_short(rows);
    else if (code == EXIT_OK) table_print(rows, arguments.format, stdout);
    table_free(rows);
    return code == EXIT_OK ? code : error_report(&error, code);
}
