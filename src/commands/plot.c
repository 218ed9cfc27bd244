/* unroll plot: draws an experiment's figures from the store; trains nothing. */
#include "base/error.h"
#include "commands/command.h"
#include "commands/draw.h"

struct plot_options {
    const char *file, *out, *database;
};

static const struct argp_option option_table[] = {
    {"output", 'o', "OUT", 0, "Draw to this file, .png or .svg (default: results/NAME/KIND.png beside the database)", 0},
    COMMAND_DB_OPTION,
    {0},
};

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct plot_options *options = state->input;
    switch (key) {
    case 'o': options->out = argument; return 0;
    case COMMAND_DB_KEY: options->database = argument; return 0;
    case ARGP_KEY_ARG:
        if (options->file != NULL) command_error(state, "one experiment file at a time, '%s' is a second", argument);
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
    int code = draw_experiment(experiment, store, database, options->out);
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
