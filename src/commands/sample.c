/* unroll sample: lets the network of a run write, each symbol drawn from what it foretells and shown to it as the next. */
#include "base/memory.h"
#include "base/rng.h"
#include "base/text.h"
#include "commands/choosing.h"
#include "commands/command.h"
#include "commands/trained.h"
#include "rnn/predictor.h"
#include "tasks/letters.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "Prints what the network of a run writes: symbol after symbol, drawn from what it foretells. The same seed gives the same "
    "text. It starts behind the text of --prime, which is printed too, or behind a symbol drawn from all alike. Where the "
    "symbols are no letters they are printed as numbers. Of a task of strings (reber, counting, dyck) each is written in a line "
    "of its own, from its first symbol on, with a network that knows nothing of those before, as in training. In the other tasks "
    "that have sequences no symbol tells where one ends: what is written is one without end, which is said. Where the run kept "
    "no weights it is trained again.\n\n" CHOOSING_ONE "\n\n"
    "Examples:\n"
    "  unroll sample 12\n"
    "  unroll sample 3f2a --best --temperature 0.7 --length 2000 --prime \"Once upon\"\n"
    "\nOptions:";

enum { LENGTH_KEY = 256, TEMPERATURE_KEY, PRIME_KEY, SEED_KEY, STANDARD_LENGTH = 500 };

#define MOST_LENGTH 100000000
#define MOST_TEMPERATURE 100.0

struct sample_arguments {
    struct trained_request request;
    const char *prime;
    int64_t length;
    uint64_t seed;
    double temperature;
};

static int64_t whole(const struct argp_state *state, const char *option, const char *text, int64_t most)
{
    char *end;
    errno = 0;
    const long long number = strtoll(text, &end, 10);
    if (*text == '\0' || *end != '\0' || errno != 0 || number < 0 || number > most)
        command_error(state, "--%s is '%s', expected a whole number, 0 to %lld", option, text, (long long)most);
    return number;
}

static double temperature(const struct argp_state *state, const char *text)
{
    char *end;
    const double number = strtod(text, &end);
    if (*text == '\0' || *end != '\0' || !(number >= 0.0 && number <= MOST_TEMPERATURE))
        command_error(state, "--temperature is '%s', expected a number, 0 to %.0f", text, MOST_TEMPERATURE);
    return number;
}

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct sample_arguments *arguments = state->input;
    switch (key) {
    case LENGTH_KEY: arguments->length = whole(state, "length", value, MOST_LENGTH); break;
    case TEMPERATURE_KEY: arguments->temperature = temperature(state, value); break;
    case PRIME_KEY: arguments->prime = value; break;
    case SEED_KEY: arguments->seed = (uint64_t)whole(state, "seed", value, INT64_MAX); break;
    case ARGP_KEY_ARG:
        if (arguments->request.run != NULL) argp_error(state, "expected one run");
        arguments->request.run = value;
        break;
    case ARGP_KEY_NO_ARGS: argp_error(state, "expected a run, such as its id, or @best"); break;
    default: return trained_option(key, value, state, &arguments->request) ? 0 : ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* Draws a class with the probabilities softmax(logits / temperature), 0 being the likeliest; uniform in 0 .. 1 decides. */
static int draw(const float *logits, int count, double temperature, double uniform, double *shares)
{
    int likeliest = 0;
    double sum = 0.0;
    for (int i = 1; i < count; i++)
        if (logits[i] > logits[likeliest]) likeliest = i;
    if (temperature == 0.0) return likeliest;
    for (int i = 0; i < count; i++) sum += shares[i] = exp(((double)logits[i] - logits[likeliest]) / temperature);
    uniform *= sum;
    for (int i = 0; i < count; i++)
        if ((uniform -= shares[i]) < 0.0) return i;
    return likeliest; /* the sum was rounded */
}

/* Numbers with blanks between. Fills symbols; returns how many, -1 on error. */
static int64_t read_numbers(int num_symbols, const char *text, uint16_t *symbols, struct error *error)
{
    int64_t count = 0;
    while (*(text += strspn(text, " \n")) != '\0') {
        char *end;
        const long number = strtol(text, &end, 10);
        if (end == text || (*end != '\0' && *end != ' ' && *end != '\n') || number < 0 || number >= num_symbols) {
            error_set(error, "--prime has '%.*s', expected symbols, 0 to %d, with blanks between", (int)strcspn(text, " \n"),
                      text, num_symbols - 1);
            return -1;
        }
        symbols[count++] = (uint16_t)number;
        text = end;
    }
    return count;
}

/* What it starts behind: *count symbols, at least one; the caller frees. NULL on error. */
static uint16_t *prime(const struct sample_arguments *arguments, const struct trained *trained, int64_t *count,
                       struct error *error)
{
    const struct vocabulary *vocabulary = &trained->kept.vocabulary;
    const int num_symbols = trained->settings.num_symbols;
    const char *text = arguments->prime != NULL ? arguments->prime : "";
    const struct file letters = {"--prime", (const unsigned char *)text, (int64_t)strlen(text), 0};
    uint16_t *symbols = memory_new(strlen(text) + 1, sizeof *symbols);
    *count = vocabulary->count > 0 ? letters_read(vocabulary, &letters, symbols, NULL, error)
                                   : read_numbers(num_symbols, text, symbols, error);
    if (*count == 0) {
        const int first = run_next_start(&trained->run.hparams, NULL, 0);
        double uniform;
        rng_uniforms(arguments->seed, RNG_SAMPLE, 0, 1, &uniform);
        symbols[(*count)++] = (uint16_t)(first >= 0 ? first : (int)(uniform * num_symbols));
    }
    if (*count > 0) return symbols;
    free(symbols);
    return NULL;
}

/* A terminal would obey what a network may write. */
static void print(const struct vocabulary *vocabulary, int symbol, bool is_terminal)
{
    char letter[TEXT_BYTES] = "", shown[4 * TEXT_BYTES];
    if (vocabulary->count == 0) {
        printf("%d ", symbol);
        return;
    }
    const int size = letters_write(vocabulary, symbol, letter);
    if (is_terminal && letter[0] != '\n' && letter[0] != '\t' && (vocabulary->of_characters || (unsigned char)letter[0] < ' '))
        fputs(text_printable(letter, shown, (int)sizeof shown), stdout);
    else fwrite(letter, 1, (size_t)size, stdout);
}

/* What writes. */
struct writer {
    const struct sample_arguments *arguments;
    const struct trained *trained;
    struct predictor *predictor;
    double *shares;     /* (num_classes) */
    uint16_t *sequence; /* its symbols so far */
    int64_t length;     /* of them */
};

/* The symbol behind that one: drawn, by draw number `number`, or, where the sequence is whole with it, the first of the next. */
static int next_symbol(struct writer *writer, int symbol, int64_t number)
{
    const struct sample_arguments *arguments = writer->arguments;
    double uniform;
    writer->sequence[writer->length++] = (uint16_t)symbol;
    const int first = run_next_start(&writer->trained->run.hparams, writer->sequence, writer->length);
    if (first >= 0) {
        predictor_forget(writer->predictor);
        writer->length = 0;
        return first;
    }
    const float *logits = predictor_show(writer->predictor, symbol);
    rng_uniforms(arguments->seed, RNG_SAMPLE, (uint64_t)number, 1, &uniform);
    return draw(logits, writer->trained->settings.num_classes, arguments->temperature, uniform, writer->shares);
}

/* Behind those `count` symbols. Each sequence has a line, where symbols tell where it ends. */
static void write_text(struct writer *writer, const uint16_t *start, int64_t count)
{
    const bool is_terminal = isatty(STDOUT_FILENO) == 1;
    const int64_t length = count + writer->arguments->length;
    writer->shares = memory_new((size_t)writer->trained->settings.num_classes, sizeof *writer->shares);
    writer->sequence = memory_new((size_t)length, sizeof *writer->sequence);
    int symbol = start[0];
    for (int64_t i = 0; i < length && ferror(stdout) == 0; i++) {
        if (i > 0 && writer->length == 0) putchar('\n');
        print(&writer->trained->kept.vocabulary, symbol, is_terminal);
        const int next = next_symbol(writer, symbol, i + 1);
        symbol = i + 1 < count ? start[i + 1] : next;
    }
    putchar('\n');
    free(writer->shares), free(writer->sequence);
}

/* Where what is written is not what the network was trained on. */
static void say_endless(const struct run *run)
{
    const struct task *task = task_find(run->hparams.task);
    if (task->is_one_sequence || task->next_start != NULL) return;
    fprintf(stderr,
            "run %.8s: in training the state was zero at the start of each sequence of the task %s; no symbol tells where one "
            "ends, so that what is written is one without end\n",
            run->key, task->owner.choice);
}

static enum exit_code sample(const struct trained *trained, const void *context, struct error *error)
{
    const struct sample_arguments *arguments = context;
    int64_t count;
    if (trained->settings.num_inputs > 0 || trained->settings.num_outputs > 0) {
        error_set(error, "run %.8s has the task %s, of numbers; expected a run of symbols, which can be drawn", trained->run.key,
                  trained->run.hparams.task);
        return EXIT_USAGE;
    }
    if (trained->settings.num_classes > trained->settings.num_symbols) {
        error_set(error, "run %.8s foretells %d classes, of which it can be shown %d as symbols", trained->run.key,
                  trained->settings.num_classes, trained->settings.num_symbols);
        return EXIT_USAGE;
    }
    uint16_t *start = prime(arguments, trained, &count, error);
    if (start == NULL) return EXIT_USAGE;
    struct writer writer = {arguments, trained, predictor_new(&trained->settings, trained->weights), NULL, NULL, 0};
    say_endless(&trained->run);
    write_text(&writer, start, count);
    predictor_free(writer.predictor);
    free(start);
    return EXIT_OK;
}

int cmd_sample(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"length", LENGTH_KEY, "N", 0, "Symbols to draw (default: 500)", 0},
        {"temperature", TEMPERATURE_KEY, "T", 0,
         "Divides the logits: below 1 what is likely becomes likelier, 0 takes the likeliest (default: 1)", 0},
        {"prime", PRIME_KEY, "TEXT", 0, "What it starts behind", 0},
        {"seed", SEED_KEY, "S", 0, "Draws (default: 0)", 0},
        TRAINED_OPTIONS,
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "RUN", .doc = help};
    struct sample_arguments arguments = {.length = STANDARD_LENGTH, .temperature = 1.0};
    command_parse(&argp, argc, argv, &arguments);
    return trained_use(&arguments.request, sample, &arguments);
}
