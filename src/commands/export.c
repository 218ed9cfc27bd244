/* unroll export: runs, curves and weights, for other programs. */
#include "base/error.h"
#include "commands/export_rows.h"
#include "commands/export_weights.h"

#include <string.h>

static const char help[] =
    "Writes runs, or with --curves every point of their curves, for other programs: as comma separated values, as JSON lines (an "
    "object a line), or as the arrays of an .npz file. The columns are those of the tables runs and losses of the database, "
    "every "
    "number reads back to the last bit, and what is missing is empty in CSV, null in JSON and NaN (a text: empty) in .npz.\n\n"
    "With --weights it writes the weights of one run: with the names and in the shapes of PyTorch's nn.RNN, "
    "nn.LSTM or nn.GRU (rnn.weight_ih_l0, ...) and nn.Linear (project.weight, project.bias), and what is known of the run "
    "as metadata. Where the run kept no weights it is trained again.\n\n" CHOOSING_HELP "\n"
    "Examples:\n"
    "  unroll export --csv > runs.csv\n"
    "  unroll export how-far-back --curves -o curves.npz\n"
    "  unroll export @best --curves --json\n"
    "  unroll export 12 --weights model.safetensors\n"
    "  unroll export 3f2a --best --stream --weights model.npz\n"
    "\nOptions:";

enum { WEIGHTS_KEY = 256, STREAM_KEY, CURVES_KEY, JSON_KEY };

struct export_arguments {
    struct choosing choosing;
    struct rows_request rows;
    struct trained_request trained;
    const char *weights; /* NULL: rows */
    bool stream;
};

/* What does not go together. */
static void check_arguments(const struct export_arguments *arguments, const struct argp_state *state)
{
    const struct rows_request *rows = &arguments->rows;
    if (arguments->weights == NULL) {
        if (arguments->stream || arguments->trained.kind != WEIGHTS_FINAL || arguments->trained.jobs > 0)
            argp_error(state, "--stream, --best and --jobs are of --weights");
        return;
    }
    if (rows->form != ROWS_UNSAID || rows->path != NULL || rows->curves)
        argp_error(state, "--weights writes no rows: expected it without --csv, --json, --output and --curves");
    if (arguments->choosing.num_words != 1 || arguments->choosing.where != NULL || arguments->choosing.all)
        argp_error(state, "--weights are of one run: expected it alone, such as its id, or @best");
}

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct export_arguments *arguments = state->input;
    switch (key) {
    case WEIGHTS_KEY: arguments->weights = value; break;
    case STREAM_KEY: arguments->stream = true; break;
    case CURVES_KEY: arguments->rows.curves = true; break;
    case 'c': arguments->rows.form = ROWS_CSV; break;
    case JSON_KEY: arguments->rows.form = ROWS_JSON_LINES; break;
    case 'o': arguments->rows.path = value; break;
    case ARGP_KEY_END: check_arguments(arguments, state); break;
    default:
        return choosing_option(key, value, &arguments->choosing) || trained_option(key, value, state, &arguments->trained)
                   ? 0
                   : ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static enum exit_code export_runs(struct export_arguments *arguments, struct error *error)
{
    arguments->rows.choosing = &arguments->choosing;
    if (!export_rows_form(&arguments->rows, error)) return EXIT_USAGE;
    struct store *store = store_open(command_database(arguments->trained.database), STORE_READ, error);
    if (store == NULL) return EXIT_STORE;
    const enum exit_code code = export_rows(&arguments->rows, store, error);
    store_close(store);
    return code;
}

int cmd_export(int argc, char **argv)
{
    static const struct argp_option options[] = {
        CHOOSING_OPTIONS,
        {"curves", CURVES_KEY, NULL, 0, "The points of their curves instead of the runs", 0},
        {"csv", 'c', NULL, 0, "As comma separated values (the default)", 0},
        {"json", JSON_KEY, NULL, 0, "As JSON lines", 0},
        {"output", 'o', "OUT", 0, "Into a file instead of standard output: NAME.csv, NAME.jsonl or NAME.npz", 0},
        {"weights", WEIGHTS_KEY, "OUT", 0, "Write the weights of one run: NAME.safetensors or NAME.npz", 0},
        {"stream", STREAM_KEY, NULL, 0,
         "Also what is held out (without any: the first epoch), symbols as x and y, numbers as inputs and targets, and the loss "
         "on it; see `unroll help models`",
         0},
        TRAINED_OPTIONS,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = CHOOSING_ARGS, .doc = help};
    struct export_arguments arguments = {0};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    if (arguments.weights != NULL) {
        arguments.trained.run = arguments.choosing.words[0];
        const int code = export_weights(&arguments.trained, arguments.weights, arguments.stream);
        choosing_release(&arguments.choosing);
        return code;
    }
    const enum exit_code code = export_runs(&arguments, &error);
    choosing_release(&arguments.choosing);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
