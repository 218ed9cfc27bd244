/* unroll plot: draws an experiment's figures from the store; trains nothing. */
#include "base/error.h"
#include "base/memory.h"
#include "commands/asked.h"
#include "commands/command.h"
#include "commands/draw.h"
#include "commands/plotted.h"
#include "figures/output.h"
#include "figures/web/html.h"

#include <stdlib.h>
#include <string.h>

enum {
    STYLE_KEY = 256,
    CHECK_KEY,
    FORCE_KEY,
    FIGURE_KEY = 300 /* option --NAME of figure_options[i] has the key FIGURE_KEY + i */,
    MOST_OPTIONS = 32
};

struct plot_options {
    struct asked asked;
    struct choosing choosing;
    const char *database, *kept;
    struct draw_options draw;
    struct figure_spec figure; /* what the command line says */
};

static const struct argp_option option_table[] = {
    {"output", 'o', "OUT", 0,
     "Draw to this file, .png, .svg, .pdf, .tex or .html; - draws on the terminal: as a picture if it says that it knows "
     "sixel, else, with NO_COLOR set and through a pipe (-o - | cat) with characters (default: results/NAME/KIND.png beside the "
     "database)",
     0},
    {"style", STYLE_KEY, "STYLE", 0, "How it looks: paper (default), slide or dark", 0},
    {"check", CHECK_KEY, "FIGURE", 0,
     "Draw nothing; say whether the database still gives this figure or the figures of this page, with exit code 1 if not", 0},
    {"force", FORCE_KEY, NULL, 0, "Overwrite files that unroll did not draw, too", 0},
    ASKED_SET_OPTION,
    COMMAND_DB_OPTION,
};

enum { OWN_OPTIONS = sizeof option_table / sizeof *option_table };

/* `--figure` for the kind, `--x-scale` for x_scale, the others by their names. Caller frees. */
static char *option_name(const struct figure_option *option)
{
    char *name = memory_text(strcmp(option->name, "kind") == 0 ? "figure" : option->name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '_') *c = '-';
    return name;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    struct plot_options *options = state->input;
    struct error error = {""};
    if (key >= FIGURE_KEY && key < FIGURE_KEY + figure_option_count) {
        if (!figure_option_put(&figure_options[key - FIGURE_KEY], argument != NULL ? argument : "true", &options->figure, &error))
            command_error(state, "%s", error.message);
        return 0;
    }
    switch (key) {
    case 'o': options->draw.out = argument; return 0;
    case CHECK_KEY: options->kept = argument; return 0;
    case FORCE_KEY: options->draw.force = true; return 0;
    case STYLE_KEY:
        options->draw.style = style_find(argument);
        if (options->draw.style == NULL) command_error(state, "--style is '%s', expected paper, slide or dark", argument);
        return 0;
    case COMMAND_DB_KEY: options->database = argument; return 0;
    case ASKED_SET_KEY: asked_set(&options->asked, argument); return 0;
    case ARGP_KEY_ARG: choosing_option(key, argument, &options->choosing); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void parse(int argc, char **argv, struct plot_options *options)
{
    struct argp_option table[MOST_OPTIONS] = {{0}};
    char *names[MOST_OPTIONS] = {NULL};
    memcpy(table, option_table, sizeof option_table);
    for (int i = 0; i < figure_option_count && OWN_OPTIONS + i < MOST_OPTIONS - 1; i++) {
        const struct figure_option *option = &figure_options[i];
        names[i] = option_name(option);
        table[OWN_OPTIONS + i] = (struct argp_option){names[i], FIGURE_KEY + i, option->argument, 0, option->help, 0};
    }
    const struct argp argp = {
        .options = table,
        .parser = parse_option,
        .args_doc = CHOOSING_ARGS,
        .doc =
            "Examples:\n"
            "  unroll plot experiments/how-far-back.cfg --figure heatmap -o figure-1.svg\n"
            "  unroll plot how-far-back --figure slice -o -\n"
            "  unroll plot paper @best --figure curves -o paper.pdf    of an experiment the runs with that tag, and the best\n"
            "\nDraws the figures of an experiment, a file or the name of one in the database, from the runs there, and keeps "
            "beside each the gnuplot script that "
            "redraws it; of other RUNS, those of the newest experiment that asked for all of them. Without RUNS it is the newest "
            "experiment. In a browser an .svg tells what is under the mouse, and a click on an entry of the key hides its "
            "colour; an "
            ".html is a page of all runs to explore (unroll help figures); the words of a .tex are set by LaTeX, in the fonts of "
            "the document. "
            "With --figure it draws that one instead; the other options stand above what the file says of a "
            "figure, and are none of a page, which is of all runs.\n\n" CHOOSING_WORDS,
    };
    command_parse(&argp, argc, argv, options);
    for (int i = 0; i < MOST_OPTIONS; i++) free(names[i]);
}

/* Puts what the command line says above what the file says. */
static void apply(const struct figure_spec *asked, struct experiment *experiment)
{
    bool any = false;
    for (int i = 0; i < figure_option_count; i++) any = any || figure_option_given(&figure_options[i], asked);
    if (!any) return;
    if (asked->kind[0] != '\0' || !experiment->has_figures) {
        experiment->figures = memory_resize(experiment->figures, 1, sizeof *experiment->figures);
        experiment->figures[0] = *asked;
        experiment->num_figures = 1;
        experiment->has_figures = true;
        return;
    }
    for (int i = 0; i < experiment->num_figures; i++)
        for (int j = 0; j < figure_option_count; j++)
            if (figure_option_given(&figure_options[j], asked))
                figure_option_copy(&figure_options[j], asked, &experiment->figures[i]);
}

/* Whether a figure can have the name that the command line says. */
static bool check_name(const char *out, struct error *error)
{
    return out == NULL || strcmp(out, "-") == 0 || output_check(out, error);
}

/* A page is of all runs, and those who look at it choose. */
static bool check_page(const struct plot_options *options, struct error *error)
{
    const char *out = options->draw.out;
    for (int i = 0; i < figure_option_count && options->kept == NULL && out != NULL && html_is(out); i++) {
        if (!figure_option_given(&figure_options[i], &options->figure)) continue;
        char *name = option_name(&figure_options[i]);
        error_set(
            error,
            "--%s is of a figure; a page shows all runs, and is filtered and looked at by other metrics in the browser; leave "
            "it out, or draw the figure with -o NAME.svg",
            name);
        free(name);
        return false;
    }
    return true;
}

/* Of an experiment that asks for no figures: says so, and fails where one was asked for by name. */
static int plot_nothing(const struct experiment *experiment, const char *out)
{
    struct error error = {""};
    error_set(&error, "'%s' asks for no figures (`figures = ();`); --figure KIND draws one", experiment->name);
    return error_report(&error, out != NULL ? EXIT_USAGE : EXIT_OK);
}

static int plot(const struct experiment *experiment, const struct plot_options *options)
{
    struct error error = {""};
    const char *out = options->draw.out;
    const char *database = command_database(options->database);
    if (!draw_check(experiment, &error) || !check_name(out, &error)) return error_report(&error, EXIT_USAGE);
    const bool nothing = experiment->has_figures && experiment->num_figures == 0;
    if (nothing && options->kept == NULL && (out == NULL || !html_is(out))) return plot_nothing(experiment, out);
    struct store *store = store_open(database, STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    if (options->kept == NULL && out == NULL) asked_say_other(experiment, store, database);
    int code = options->kept != NULL ? draw_compare(experiment, store, options->kept)
                                     : draw_experiment(experiment, store, database, &options->draw);
    store_close(store);
    return code;
}

/* Narrows the figures to the runs for which the condition holds, if there is one; false if they cannot go where they should. */
static bool choose_shown(const struct plot_options *options, const char *condition, struct experiment *experiment,
                         struct error *error)
{
    const char *out = options->draw.out;
    if (!check_page(options, error)) return false;
    if (condition == NULL) return true;
    if (options->kept != NULL || (out != NULL && !html_is(out))) return plotted_narrow(experiment, condition, error);
    return error_set(error, out == NULL ? "say with -o where a figure of these runs goes; that of the experiment stays"
                                        : "a page shows a whole experiment, these are runs of one; -o NAME.svg draws them");
}

int cmd_plot(int argc, char **argv)
{
    struct plot_options options = {0};
    struct experiment experiment;
    struct error error = {""};
    parse(argc, argv, &options);
    char *condition;
    int code =
        plotted_read(&options.asked, &options.choosing, command_database(options.database), &experiment, &condition, &error);
    asked_release(&options.asked);
    choosing_release(&options.choosing);
    if (code != EXIT_OK) return error_report(&error, (enum exit_code)code);
    apply(&options.figure, &experiment);
    code =
        choose_shown(&options, condition, &experiment, &error) ? plot(&experiment, &options) : error_report(&error, EXIT_USAGE);
    experiment_release(&experiment);
    free(condition);
    return code;
}
