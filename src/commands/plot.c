/* unroll plot: draws an experiment's figures from the store; trains nothing. */
#include "base/error.h"
#include "commands/command.h"
#include "commands/draw.h"

enum { STYLE_KEY = 256, CHECK_KEY };

struct plot_options {
    const char *file, *database, *kept;
    struct draw_options draw;
};

static const struct argp_option option_table[] = {
    {"output", 'o', "OUT", 0, "Draw to this file, .png, .svg, .pdf, .tex or .html; - draws on the terminal (default: results/NAME/KIND.png beside the database)", 0},
    {"style", STYLE_KEY, "STYLE", 0, "How it looks: paper (default), slide or dark", 0},
    {"check", CHECK_KEY, "FIGURE", 0, "Draw nothing; say whether the database still gives this figure, with exit code 1 if not", 0},
    COMMAND_DB_OPTION,
    {0},
};

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct plot_options *options = state->input;
    switch (key) {
    case 'o': options->draw.out = argument; return 0;
    case CHECK_KEY: options->kept = argument; return 0;
    case STYLE_KEY:
        options->draw.style = style_find(argument);
        if (options->draw.style == NULL) argp_error(state, "--style is '%s', expected paper, slide or dark", argument);
        return 0;
    case COMMAND_DB_KEY: options->database = argument; return 0;
    case ARGP_KEY_ARG:
        if (options->file != NULL) argp_error(state, "one experiment file at a time, '%s' is a second", argument);
        options->file = argument;
        return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which experiment file?"); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static const struct argp argp = {
    .options = option_table,
    .parser = parse_option,
    .args_doc = "FILE",
    .doc = "Example: unroll plot experiments/how-far-back.cfg -o figure-1.svg\n\n"
           "Draws the figures of an experiment from the runs in the database and keeps beside each the gnuplot script that redraws it.",
};

static int plot(const struct experiment *experiment, const struct plot_options *options)
{
    struct error error;
    const char *database = command_database(options->database);
    if (!draw_check(experiment, &error)) return error_report(&error, EXIT_USAGE);
    struct store *store = store_open(database, STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    int code = options->kept != NULL ? draw_compare(experiment, store, options->kept) : draw_experiment(experiment, store, database, &options->draw);
    store_close(store);
    return code;
}

int cmd_plot(int argc, char **argv)
{
    struct plot_options options = {0};
    struct experiment experiment;
    struct error error;
    command_parse(&argp, argc, argv, &options);
    if (!experiment_read(options.file, &experiment, &error)) return error_report(&error, EXIT_USAGE);
    int code = plot(&experiment, &options);
    experiment_release(&experiment);
    return code;
}
