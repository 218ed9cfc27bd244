/* unroll evaluate: how well a run's network foretells a text that it was not trained on. */
#include "runner/evaluate.h"
#include "base/memory.h"
#include "base/text.h"
#include "commands/choosing.h"
#include "commands/command.h"
#include "commands/trained.h"
#include "tasks/letters.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Says the loss of a text under the network of a run, in nats for each symbol that is foretold: from the text's start to its "
    "end in one sequence, the first symbol given. Of a task of strings, such as reber, each line is a sequence of its own, as in "
    "training, and so is what follows a whole string in a line: the network knows nothing of those before. The letters must be "
    "among those that the run has read. TEXT-FILE may be a pattern in quotes, or several with ':' between, as `file` is. Where "
    "the run kept no weights it is trained again.\n\n" CHOOSING_ONE "\n\n"
    "Examples:\n"
    "  unroll evaluate 12 other.txt\n"
    "  unroll evaluate 3f2a --best 'chapters/*.txt'\n"
    "\nOptions:";

struct evaluate_arguments {
    struct trained_request request;
    const char *file;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct evaluate_arguments *arguments = state->input;
    switch (key) {
    case ARGP_KEY_ARG:
        if (arguments->file != NULL) argp_error(state, "expected one run and one file");
        *(arguments->request.run == NULL ? &arguments->request.run : &arguments->file) = value;
        break;
    case ARGP_KEY_END:
        if (arguments->file == NULL) argp_error(state, "expected a run and a file");
        break;
    default: return trained_option(key, value, state, &arguments->request) ? 0 : ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* A text as data: one sequence, whose last windows may be filled up with what is not foretold. */
struct other {
    struct task_data data; /* first, so that a pointer to it is one to the whole */
    int64_t count;
    uint16_t *symbols; /* (count) */
    uint8_t *starts;   /* (count) 1 where a sequence starts; NULL: all is one */
};

static bool is_start(const struct other *other, int64_t place)
{
    return other->starts != NULL && place < other->count && other->starts[place] != 0;
}

/* Whether the symbol there foretells the next. */
static bool is_followed(const struct other *other, int64_t place)
{
    return place + 1 < other->count && !is_start(other, place + 1);
}

static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    const struct other *other = (const struct other *)data;
    (void)epoch;
    for (int64_t i = first; i < first + count; i++) {
        *x++ = i < other->count ? other->symbols[i] : 0;
        *y++ = is_followed(other, i) ? other->symbols[i + 1] : NO_TARGET;
    }
}

static void starts(const struct task_data *data, int64_t epoch, int64_t first, int count, uint8_t *out)
{
    (void)epoch;
    for (int i = 0; i < count; i++) out[i] = is_start((const struct other *)data, first + i);
}

/* Fills other->symbols, and other->starts where sequences start inside, which the caller frees. */
static bool read_files(const struct vocabulary *vocabulary, const char *paths, bool of_lines, struct other *other,
                       struct error *error)
{
    struct files files;
    if (!files_open(".", paths, &files, error)) return false;
    other->symbols = memory_new((size_t)files.bytes, sizeof *other->symbols);
    if (of_lines) other->starts = memory_new((size_t)files.bytes, sizeof *other->starts), other->data.starts = starts;
    int64_t some = 0;
    for (int i = 0; i < files.count && some >= 0; i++) {
        some = letters_read(vocabulary, &files.files[i], other->symbols + other->count,
                            of_lines ? other->starts + other->count : NULL, error);
        other->count += some;
    }
    files_close(&files);
    return some >= 0;
}

/* In a line, too, sequences may stand one behind the other. */
static void split_lines(const struct hparams *hparams, struct other *other)
{
    for (int64_t i = 0, first = 0; other->starts != NULL && i + 1 < other->count; i++) {
        if (is_start(other, i)) first = i;
        if (run_next_start(hparams, other->symbols + first, i + 1 - first) >= 0) other->starts[i + 1] = 1;
    }
}

static void print(const struct evaluation *evaluation, const struct other *other, int64_t symbols_foretold)
{
    char loss[TEXT_REAL];
    int64_t sequences = 0;
    for (int64_t i = 0; i < other->count; i++) sequences += is_start(other, i);
    printf("loss      %s nats per symbol\nsymbols   %lld foretold\naccuracy  %.1f %% of them were the likeliest\n",
           text_measured(evaluation->loss, loss), (long long)symbols_foretold, 100 * evaluation->accuracy);
    if (other->starts != NULL) printf("sequences %lld, before each of which it knows nothing\n", (long long)sequences);
}

static bool evaluate_text(const char *paths, const struct trained *trained, struct error *error)
{
    const struct hparams *hparams = &trained->run.hparams;
    struct trainer_settings settings = trained->settings;
    struct other other = {.data = {.num_symbols = settings.num_symbols, .num_classes = settings.num_classes, .symbols = symbols}};
    int64_t foretold = 0;
    bool good = read_files(&trained->kept.vocabulary, paths, !task_find(hparams->task)->is_one_sequence, &other, error);
    if (good) {
        split_lines(hparams, &other);
        for (int64_t i = 0; i < other.count; i++) foretold += is_followed(&other, i);
        good = foretold > 0 || error_set(error, "%s has no symbol behind another, and none to foretell", paths);
    }
    if (good) {
        settings.batch_size = 1;
        other.data.length = (other.count - 1 + settings.num_steps - 1) / settings.num_steps * settings.num_steps;
        const struct evaluation evaluation = evaluate_weights(&settings, trained->weights, &other.data);
        print(&evaluation, &other, foretold);
    }
    free(other.symbols), free(other.starts);
    return good;
}

static enum exit_code evaluate(const struct trained *trained, const void *context, struct error *error)
{
    const struct evaluate_arguments *arguments = context;
    if (trained->kept.vocabulary.count > 0) return evaluate_text(arguments->file, trained, error) ? EXIT_OK : EXIT_USAGE;
    error_set(error, "run %.8s has the task %s, which knows no letters; expected a run of a text", trained->run.key,
              trained->run.hparams.task);
    return EXIT_USAGE;
}

int cmd_evaluate(int argc, char **argv)
{
    static const struct argp_option options[] = {TRAINED_OPTIONS, {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "RUN TEXT-FILE", .doc = help};
    struct evaluate_arguments arguments = {0};
    command_parse(&argp, argc, argv, &arguments);
    return trained_use(&arguments.request, evaluate, &arguments);
}
