#include "experiment/hparams.h"

#include "rnn/trainer.h"
#include "tasks/task.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AT(member) offsetof(struct hparams, member)

/* What a run needs must fit into memory; see hparams_check. */
#define MAX_GIGABYTES 16.0
#define MAX_POINTS 1e7

/* A row is read across. */
/* clang-format off */
const struct hparam hparam_table[] = {
    {"task", HPARAM_NAME, AT(task), 0, 0, {.name = "lags"}, "", "Where the symbols come from.", task_name},
    {"cell", HPARAM_NAME, AT(cell), 0, 0, {.name = "rnn"}, "", "The recurrent cell.", trainer_cell_name},
    {"optimizer", HPARAM_NAME, AT(optimizer), 0, 0, {.name = "adagrad"}, "", "How gradients move the weights.", trainer_optimizer_name},
    {"num_steps", HPARAM_INTEGER, AT(num_steps), 1, 10000, {.integer = 10}, "symbols",
     "The window of truncated backpropagation through time.", NULL},
    {"state_size", HPARAM_INTEGER, AT(state_size), 1, 4096, {.integer = 16}, "units", "Units of each layer's state.", NULL},
    {"num_layers", HPARAM_INTEGER, AT(num_layers), 1, 16, {.integer = 1}, "layers", "Recurrent layers, stacked.", NULL},
    {"learning_rate", HPARAM_REAL, AT(learning_rate), 0, 1e6, {.real = 0.1}, "", "The optimizer's step size.", NULL},
    {"batch_size", HPARAM_INTEGER, AT(batch_size), 1, 65536, {.integer = 200}, "sequences",
     "Sequences trained side by side: the stream is cut into so many parts.", NULL},
    {"epoch_length", HPARAM_INTEGER, AT(epoch_length), 1, 1e12, {.integer = 1000000}, "symbols", "Length of one epoch's fresh stream.", NULL},
    {"epochs", HPARAM_INTEGER, AT(epochs), 1, 1e6, {.integer = 1}, "epochs", "Streams trained on, one after the other.", NULL},
    {"carry_state", HPARAM_BOOLEAN, AT(carry_state), 0, 1, {.boolean = true}, "",
     "Whether the state goes on from window to window; else each window starts at zero.", NULL},
    {"clip_norm", HPARAM_REAL, AT(clip_norm), 0, 1e30, {.real = 0}, "", "Largest global norm of the gradient; 0 is off.", NULL},
    {"log_every", HPARAM_INTEGER, AT(log_every), 1, 1e9, {.integer = 10}, "train steps", "Train steps averaged into one point of the curve.", NULL},
    {"seed", HPARAM_INTEGER, AT(seed), 0, 9007199254740992.0, {.integer = 0}, "", "Draws the symbols and the initial weights.", NULL},
    {"lags", HPARAM_INTEGERS, AT(lags), 1, 1e6, {.list = {2, {3, 8}}}, "symbols", "Task lags: how far back each dependency reaches.", NULL},
    {"effects", HPARAM_REALS, AT(effects), -1, 1, {.list = {2, {0.5, -0.25}}}, "",
     "Task lags: what a 1 at each lag adds to the probability of a 1.", NULL},
    {"base_probability", HPARAM_REAL, AT(base_probability), 0, 1, {.real = 0.5}, "",
     "Task lags: the probability of a 1 when every lag shows a 0.", NULL},
};
/* clang-format on */

const int hparam_count = (int)(sizeof hparam_table / sizeof *hparam_table);

static const char *const type_names[] = {
    [HPARAM_INTEGER] = "integer", [HPARAM_REAL] = "real",         [HPARAM_BOOLEAN] = "boolean",
    [HPARAM_NAME] = "name",       [HPARAM_INTEGERS] = "integers", [HPARAM_REALS] = "reals",
};

static bool is_list(const struct hparam *hparam)
{
    return hparam->type == HPARAM_INTEGERS || hparam->type == HPARAM_REALS;
}

struct hparams hparams_default(void)
{
    struct hparams hparams = {0};
    for (int i = 0; i < hparam_count; i++) hparam_put(&hparam_table[i], &hparams, &hparam_table[i].usual);
    return hparams;
}

const struct hparam *hparam_find(const char *name)
{
    for (int i = 0; i < hparam_count; i++)
        if (strcmp(hparam_table[i].name, name) == 0) return &hparam_table[i];
    return NULL;
}

const char *hparam_nearest(const char *name)
{
    const char *names[sizeof hparam_table / sizeof *hparam_table];
    for (int i = 0; i < hparam_count; i++) names[i] = hparam_table[i].name;
    return error_nearest(name, names, hparam_count);
}

struct hparam_value hparam_get(const struct hparam *hparam, const struct hparams *hparams)
{
    const void *at = (const char *)hparams + hparam->offset;
    struct hparam_value value = {0};
    switch (hparam->type) {
    case HPARAM_INTEGER: value.integer = *(const int64_t *)at; break;
    case HPARAM_REAL: value.real = *(const double *)at; break;
    case HPARAM_BOOLEAN: value.boolean = *(const bool *)at; break;
    case HPARAM_NAME: value.name = *(const char *const *)at; break;
    case HPARAM_INTEGERS:
    case HPARAM_REALS: value.list = *(const struct number_list *)at; break;
    }
    return value;
}

void hparam_put(const struct hparam *hparam, struct hparams *hparams, const struct hparam_value *value)
{
    void *at = (char *)hparams + hparam->offset;
    switch (hparam->type) {
    case HPARAM_INTEGER: *(int64_t *)at = value->integer; break;
    case HPARAM_REAL: *(double *)at = value->real; break;
    case HPARAM_BOOLEAN: *(bool *)at = value->boolean; break;
    case HPARAM_NAME: *(const char **)at = value->name; break;
    case HPARAM_INTEGERS:
    case HPARAM_REALS: *(struct number_list *)at = value->list; break;
    }
}

/* The shortest of the decimal texts that read back to the same double: of up to 15 digits, %g drops the zeros at the end.
 * From 0.0001 up to 1e+15 there is no exponent. */
static void format_real(double real, char *out, size_t size)
{
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(out, size, "%.*g", digits, real);
        if (strtod(out, NULL) == real) return;
    }
}

char *hparam_format(const struct hparam *hparam, const struct hparam_value *value, char *out)
{
    size_t at = 0;
    switch (hparam->type) {
    case HPARAM_INTEGER: snprintf(out, HPARAM_TEXT, "%lld", (long long)value->integer); break;
    case HPARAM_REAL: format_real(value->real, out, HPARAM_TEXT); break;
    case HPARAM_BOOLEAN: snprintf(out, HPARAM_TEXT, "%s", value->boolean ? "true" : "false"); break;
    case HPARAM_NAME: snprintf(out, HPARAM_TEXT, "%s", value->name); break;
    case HPARAM_INTEGERS:
    case HPARAM_REALS:
        out[at++] = '[';
        for (int i = 0; i < value->list.count; i++) {
            char number[32];
            if (hparam->type == HPARAM_INTEGERS) snprintf(number, sizeof number, "%.0f", value->list.values[i]);
            else format_real(value->list.values[i], number, sizeof number);
            at += (size_t)snprintf(out + at, HPARAM_TEXT - at, "%s%s", i ? ", " : "", number);
        }
        snprintf(out + at, HPARAM_TEXT - at, "]");
        break;
    }
    return out;
}

char *hparam_spoken(const struct hparam *hparam, const struct hparam_value *value, char *out)
{
    if (hparam->type != HPARAM_REAL) return hparam_format(hparam, value, out);
    char digits[32];
    snprintf(digits, sizeof digits, "%.3g", value->real);
    const struct hparam_value rounded = {.real = strtod(digits, NULL)};
    return hparam_format(hparam, &rounded, out);
}

char *hparam_range(const struct hparam *hparam, char *out)
{
    size_t at = 0;
    if (hparam->type == HPARAM_BOOLEAN) {
        snprintf(out, HPARAM_TEXT, "true or false");
    } else if (hparam->type == HPARAM_NAME) {
        out[0] = '\0';
        for (int i = 0; hparam->choice(i) != NULL; i++) {
            const char *before = i == 0 ? "" : hparam->choice(i + 1) == NULL ? " or " : ", ";
            at += (size_t)snprintf(out + at, HPARAM_TEXT - at, "%s%s", before, hparam->choice(i));
        }
    } else {
        char min[32], max[32];
        format_real(hparam->min, min, sizeof min);
        format_real(hparam->max, max, sizeof max);
        if (is_list(hparam)) at = (size_t)snprintf(out, HPARAM_TEXT, "up to %d numbers, each ", HPARAMS_MAX_LIST);
        if (hparam->type == HPARAM_REAL && hparam->min == 0 && hparam->max >= 1e6)
            snprintf(out, HPARAM_TEXT, "0 or more, up to %s", max);
        else snprintf(out + at, HPARAM_TEXT - at, "%s to %s", min, max);
    }
    return out;
}

static bool in_bounds(const struct hparam *hparam, double number)
{
    return isfinite(number) && number >= hparam->min && number <= hparam->max;
}

/* "NAME is TEXT, expected RANGE" */
static bool out_of_bounds(const struct hparam *hparam, const struct hparam_value *value, struct error *error)
{
    char text[HPARAM_TEXT], range[HPARAM_TEXT];
    return error_set(error, "%s is %s, expected %s", hparam->name, hparam_format(hparam, value, text),
                     hparam_range(hparam, range));
}

static bool check_choice(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    const char *names[32];
    int count = 0;
    for (; hparam->choice(count) != NULL && count < 32; count++) {
        names[count] = hparam->choice(count);
        if (strcmp(names[count], value->name) == 0) {
            value->name = names[count];
            return true;
        }
    }
    char range[HPARAM_TEXT];
    const char *nearest = error_nearest(value->name, names, count);
    return error_set(error, "unknown %s '%.64s', expected %s%s%s%s", hparam->name, value->name, hparam_range(hparam, range),
                     nearest ? "; did you mean '" : "", nearest ? nearest : "", nearest ? "'?" : "");
}

bool hparam_check(const struct hparam *hparam, struct hparam_value *value, struct error *error)
{
    bool good = true;
    switch (hparam->type) {
    case HPARAM_INTEGER: good = value->integer >= (int64_t)hparam->min && value->integer <= (int64_t)hparam->max; break;
    case HPARAM_REAL:
        good = in_bounds(hparam, value->real);
        value->real += 0.0; /* -0 becomes 0: one value, one text, one key */
        break;
    case HPARAM_BOOLEAN: break;
    case HPARAM_NAME: return check_choice(hparam, value, error);
    case HPARAM_INTEGERS:
    case HPARAM_REALS:
        for (int i = 0; i < value->list.count; i++) {
            good = good && in_bounds(hparam, value->list.values[i]);
            value->list.values[i] += 0.0;
        }
        break;
    }
    return good || out_of_bounds(hparam, value, error);
}

static bool not_a(const struct hparam *hparam, const char *text, struct error *error)
{
    static const char *const expected[] = {
        [HPARAM_INTEGER] = "a whole number",
        [HPARAM_REAL] = "a number",
        [HPARAM_BOOLEAN] = "true or false",
        [HPARAM_NAME] = "a name",
        [HPARAM_INTEGERS] = "whole numbers such as [3, 8]",
        [HPARAM_REALS] = "numbers such as [0.5, -0.25]",
    };
    return error_set(error, "%s is '%.64s', expected %s", hparam->name, text, expected[hparam->type]);
}

/* Reads the number at *text and moves behind it; integers are exact. */
static bool parse_number(bool whole, const char **text, int64_t *integer, double *real)
{
    char *end;
    errno = 0;
    size_t sign = **text == '+' || **text == '-';
    if (strspn(*text + sign, ".0123456789") == 0) return false; /* strtod would take nan, inf */
    if (whole) {
        long long number = strtoll(*text, &end, 10);
        *integer = number;
        *real = (double)number;
    } else {
        *real = strtod(*text, &end);
    }
    if (end == *text || (errno == ERANGE && (whole || isinf(*real)))) return false; /* a tiny real is no error */
    *text = end;
    return true;
}

static const char *skip_space(const char *text)
{
    return text + strspn(text, " \t");
}

static bool parse_list(bool whole, const char *text, struct number_list *list)
{
    int64_t integer;
    bool bracket = *text == '[' || *text == '(';
    char close = *text == '(' ? ')' : ']';
    text = skip_space(text + bracket);
    list->count = 0;
    while (*text != '\0' && !(bracket && *text == close)) {
        if (list->count == HPARAMS_MAX_LIST) return false;
        if (!parse_number(whole, &text, &integer, &list->values[list->count++])) return false;
        text = skip_space(text);
        if (*text != ',') break;
        text = skip_space(text + 1);
    }
    if (bracket && *text++ != close) return false;
    return *skip_space(text) == '\0';
}

static bool parse_name(const char *text, struct hparam_value *value, char name[HPARAM_TEXT])
{
    size_t length = strlen(text);
    bool quoted = length >= 2 && text[0] == '"' && text[length - 1] == '"';
    if (length >= HPARAM_TEXT) return false;
    snprintf(name, HPARAM_TEXT, "%.*s", (int)length - 2 * quoted, text + quoted);
    value->name = name;
    return true;
}

bool hparam_parse(const struct hparam *hparam, const char *text, struct hparam_value *value, struct error *error)
{
    char name[HPARAM_TEXT];
    const char *rest = text = skip_space(text);
    bool good = false;
    *value = (struct hparam_value){0};
    switch (hparam->type) {
    case HPARAM_INTEGER:
    case HPARAM_REAL:
        good = parse_number(hparam->type == HPARAM_INTEGER, &rest, &value->integer, &value->real) && *skip_space(rest) == '\0';
        break;
    case HPARAM_BOOLEAN:
        value->boolean = strcmp(text, "true") == 0;
        good = value->boolean || strcmp(text, "false") == 0;
        break;
    case HPARAM_NAME: good = parse_name(text, value, name); break;
    case HPARAM_INTEGERS:
    case HPARAM_REALS: good = parse_list(hparam->type == HPARAM_INTEGERS, text, &value->list); break;
    }
    return good ? hparam_check(hparam, value, error) : not_a(hparam, text, error);
}

static int compare_numbers(double a, double b)
{
    return (a > b) - (a < b);
}

int hparam_compare(const struct hparam *hparam, const struct hparam_value *a, const struct hparam_value *b)
{
    switch (hparam->type) {
    case HPARAM_INTEGER: return (a->integer > b->integer) - (a->integer < b->integer);
    case HPARAM_REAL: return compare_numbers(a->real, b->real);
    case HPARAM_BOOLEAN: return a->boolean - b->boolean;
    case HPARAM_NAME: return strcmp(a->name, b->name);
    case HPARAM_INTEGERS:
    case HPARAM_REALS:
        for (int i = 0; i < a->list.count && i < b->list.count; i++)
            if (a->list.values[i] != b->list.values[i]) return compare_numbers(a->list.values[i], b->list.values[i]);
        return a->list.count - b->list.count;
    }
    return 0;
}

bool hparam_is_number(const struct hparam *hparam)
{
    return hparam->type == HPARAM_INTEGER || hparam->type == HPARAM_REAL;
}

const char *hparam_type_name(const struct hparam *hparam)
{
    return type_names[hparam->type];
}

/* Roughly what training takes: blocks of weights (the weights, transposed, the optimizer's up to two, a gradient for each
 * group of 64 sequences, at most 16) and what each step of a window keeps for its way back. */
static bool check_memory(const struct hparams *hparams, struct error *error)
{
    const struct trainer_settings layers = {.cell = hparams->cell,
                                            .num_layers = (int)hparams->num_layers,
                                            .state_size = (int)hparams->state_size,
                                            .num_steps = 1,
                                            .batch_size = 1};
    double units = (double)hparams->state_size, stacked = (double)hparams->num_layers;
    double weights = trainer_flops(&layers) / 6.0, gates = weights / (units * units * (2 * stacked - 1));
    double groups = fmin(ceil((double)hparams->batch_size / 64), 16), lanes = ceil((double)hparams->batch_size / 16) * 16;
    double of_weights = 4e-9 * weights * (groups + 4);
    double of_windows = 4e-9 * (double)hparams->num_steps * lanes * units * stacked * (1 + 3 * gates);
    if (of_weights + of_windows <= MAX_GIGABYTES) return true;
    return error_set(
        error,
        "a run takes about %.3g GB of memory, %.3g for weights and %.3g for windows, expected at most %.0f GB; lower "
        "state_size, num_layers, num_steps or batch_size",
        of_weights + of_windows, of_weights, of_windows, MAX_GIGABYTES);
}

bool hparams_check(const struct hparams *hparams, struct error *error)
{
    int64_t part = hparams->epoch_length / hparams->batch_size;
    if (part < hparams->num_steps)
        return error_set(
            error,
            "epoch_length %lld cut into batch_size %lld parts leaves %lld symbols, fewer than one window of num_steps %lld",
            (long long)hparams->epoch_length, (long long)hparams->batch_size, (long long)part, (long long)hparams->num_steps);
    if (hparams->lags.count != hparams->effects.count)
        return error_set(error, "lags has %d numbers and effects has %d, expected one effect for each lag", hparams->lags.count,
                         hparams->effects.count);
    for (int i = 0; i < hparams->lags.count; i++) {
        if (hparams->lags.values[i] >= (double)hparams->epoch_length)
            return error_set(error, "lags has %.0f, expected less than epoch_length %lld", hparams->lags.values[i],
                             (long long)hparams->epoch_length);
        for (int j = 0; j < i; j++)
            if (hparams->lags.values[i] == hparams->lags.values[j])
                return error_set(error, "lags has %.0f twice", hparams->lags.values[i]);
    }
    if (!check_memory(hparams, error)) return false;
    double points = (double)hparams->epochs * (double)(part / hparams->num_steps) / (double)hparams->log_every;
    if (points > MAX_POINTS)
        return error_set(error, "log_every %lld makes a curve of %.3g points, expected at most %.3g; log less often",
                         (long long)hparams->log_every, points, MAX_POINTS);
    return true;
}
