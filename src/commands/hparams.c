/* unroll hparams: explains the hyperparameters. */
#include "experiment/hparams.h"
#include "base/error.h"
#include "base/table.h"
#include "commands/command.h"

#include <stdio.h>
#include <string.h>

struct hparams_arguments {
    const char *name; /* the one to explain, or NULL */
    bool json;
};

enum { JSON_KEY = 'j' };

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct hparams_arguments *arguments = state->input;
    switch (key) {
    case JSON_KEY: arguments->json = true; return 0;
    case ARGP_KEY_ARG:
        if (arguments->name != NULL) argp_error(state, "expected at most one name");
        arguments->name = argument;
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void add_row(struct table *table, const struct hparam *hparam)
{
    char range[HPARAM_TEXT], standard[HPARAM_TEXT];
    table_row(table);
    table_cell(table, 0, hparam->name, false);
    table_cell(table, 1, hparam->kind->name, false);
    table_cell(table, 2, hparam_format(hparam, &hparam->default_value, standard), hparam_is_number(hparam));
    table_cell(table, 3, hparam->unit, false);
    table_cell(table, 4, hparam_range(hparam, range), false);
    table_cell(table, 5, hparam->help, false);
}

/* The table of all, or the row of one. */
static void print_table(const struct hparam *one, enum table_format format)
{
    static const char *const columns[] = {"name", "type", "default", "unit", "range", "meaning"};
    struct table *table = table_new();
    for (int i = 0; i < 6; i++) table_column(table, columns[i], i == 2 ? TABLE_RIGHT : TABLE_LEFT);
    for (int i = 0; i < hparam_count(); i++)
        if (one == hparam_row(i) || (one == NULL && !hparam_row(i)->found)) add_row(table, hparam_row(i));
    table_print(table, format, stdout);
    table_free(table);
}

/* Each choice and what it says of itself, its later lines below the first. */
static void print_choices(const struct hparam *hparam)
{
    int widest = 0;
    for (int i = 0; hparam->choice(i) != NULL; i++)
        if ((int)strlen(hparam->choice(i)) > widest) widest = (int)strlen(hparam->choice(i));
    putchar('\n');
    for (int i = 0; hparam->choice(i) != NULL; i++) {
        const char *line = hparam->explain(i), *end;
        printf("  %-*s  ", widest, hparam->choice(i));
        for (; (end = strchr(line, '\n')) != NULL; line = end + 1) printf("%.*s\n  %*s  ", (int)(end - line), line, widest, "");
        printf("%s\n", line);
    }
}

/* "where task is "text" or "symbols"" */
static void print_use(const struct hparam *hparam, const struct hparam *decides)
{
    const char *before = "";
    printf("  used     where %s is ", decides->name);
    for (int i = 0; decides->choice(i) != NULL; i++) {
        if (!hparam_used_with(hparam, decides->choice(i))) continue;
        printf("%s\"%s\"", before, decides->choice(i));
        before = " or ";
    }
    putchar('\n');
}

static void print_one(const struct hparam *hparam)
{
    char range[HPARAM_TEXT], standard[HPARAM_TEXT];
    printf("%s: %s\n\n", hparam->name, hparam->help);
    printf("  type     %s\n", hparam->kind->name);
    printf("  default  %s\n", hparam_format(hparam, &hparam->default_value, standard));
    if (hparam->unit[0] != '\0') printf("  unit     %s\n", hparam->unit);
    printf("  range    %s\n", hparam_range(hparam, range));
    if (hparam_depends(hparam) != NULL) print_use(hparam, hparam_find(hparam_depends(hparam)));
    if (hparam->needs != NULL) printf("  used     where %s is not 0\n", hparam->needs);
    if (hparam->explain != NULL) print_choices(hparam);
}

static int report_unknown(const char *name)
{
    struct error error = {""};
    error_set(&error, "unknown hyperparameter '%.64s'%s", name,
              error_did_you_mean(hparam_nearest(name), "; `unroll hparams` lists them").text);
    return error_report(&error, EXIT_USAGE);
}

int cmd_hparams(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"json", JSON_KEY, NULL, 0, "Print JSON", 0},
        {0},
    };
    static const struct argp argp = {
        .options = options,
        .parser = parse,
        .args_doc = "[HYPERPARAMETER]",
        .doc = "Examples:\n"
               "  unroll hparams                  all of them: type, default, unit, range\n"
               "  unroll hparams learning_rate    one of them\n"
               "  unroll hparams optimizer        one with choices: the rule, constants and start of each\n"
               "\nExplains the settings of a run: any of them may stand in an experiment file, be an axis of its sweep, or be "
               "given as --set NAME=VALUE.\n",
    };
    struct hparams_arguments arguments = {0};
    command_parse(&argp, argc, argv, &arguments);
    const struct hparam *one = arguments.name != NULL ? hparam_find(arguments.name) : NULL;
    if (arguments.name != NULL && one == NULL) return report_unknown(arguments.name);
    if (one != NULL && !arguments.json) print_one(one);
    else print_table(one, arguments.json ? TABLE_JSON : TABLE_TEXT);
    return EXIT_OK;
}
