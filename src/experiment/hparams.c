#include "experiment/hparams.h"

#include "experiment/training.h"

#include <string.h>

#define AT(member) offsetof(struct hparams, member)

/* Choices with rows among those below, whose values stand in struct hparams; their blocks are empty. */
static const struct hparam_owner of_exponential = {.hparam = "schedule", .choice = "exponential"},
                                 of_lstm = {.hparam = "cell", .choice = "lstm"},
                                 of_rmsprop = {.hparam = "optimizer", .choice = "rmsprop"};

_Static_assert((int)DATA_PATH == (int)HPARAM_LONGEST_TEXT, "a folder is a text");

static const struct hparam_use with_files = {"task", task_reads_files}, with_streams = {"task", task_makes_streams},
                               with_length = {"task", task_has_length};

#define MOST_BYTES 1e15
#define FOUND .use = &with_files, .found = true, .telling = HPARAM_NEVER_TOLD

/* What every run has. A row is read across. */
/* clang-format off */
static const struct hparam common[] = {
    {"task", &hparam_name, AT(task), 0, 0, {.name = "lags"}, "", "Where the symbols come from.", task_name, task_help, .telling = HPARAM_ALWAYS_TOLD},
    {"file", &hparam_paths, AT(file), 0, 0, {.text = ""}, "", "The files that are read as one: a path, or several; relative ones start where the experiment file is.",
     .use = &with_files, .apart = true, .telling = HPARAM_ALWAYS_TOLD},
    {"cell", &hparam_name, AT(cell), 0, 0, {.name = "rnn"}, "", "The recurrent cell.", trainer_cell_name, trainer_cell_help, .telling = HPARAM_ALWAYS_TOLD},
    {"optimizer", &hparam_name, AT(optimizer), 0, 0, {.name = "adagrad"}, "", "How gradients move the weights.", trainer_optimizer_name, trainer_optimizer_help, .telling = HPARAM_ALWAYS_TOLD},
    {"num_steps", &hparam_integer, AT(num_steps), 1, 10000, {.integer = 10}, "symbols",
     "The window of truncated backpropagation through time.", .telling = HPARAM_ALWAYS_TOLD},
    {"state_size", &hparam_integer, AT(state_size), 1, 4096, {.integer = 16}, "units", "Units of each layer's state.", .telling = HPARAM_ALWAYS_TOLD},
    {"num_layers", &hparam_integer, AT(num_layers), 1, 16, {.integer = 1}, "layers", "Recurrent layers, stacked.", .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"learning_rate", &hparam_real, AT(learning_rate), 0, 1e6, {.real = 0.1}, "", "The optimizer's step size.", .telling = HPARAM_ALWAYS_TOLD, .free = true},
    {"batch_size", &hparam_integer, AT(batch_size), 1, 65536, {.integer = 200}, "sequences",
     "Sequences trained side by side: the stream is cut into so many parts.", .telling = HPARAM_ALWAYS_TOLD},
    {"epoch_length", &hparam_integer, AT(epoch_length), 1, 1e12, {.integer = 1000000}, "symbols", "Length of one epoch's fresh stream.", .use = &with_streams, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"epochs", &hparam_integer, AT(epochs), 1, 1e6, {.integer = 1}, "epochs", "Streams trained on, one after the other.", .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"carry_state", &hparam_boolean, AT(carry_state), 0, 1, {.integer = true}, "",
     "Whether the state goes on from window to window; else each window starts at zero.", .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"clip_norm", &hparam_real, AT(clip_norm), 0, 1e30, {.real = 0}, "", "Largest global norm of the gradient; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"schedule", &hparam_name, AT(schedule), 0, 0, {.name = "constant"}, "", "How the learning rate changes during the run.", trainer_schedule_name, trainer_schedule_help, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"warmup", &hparam_integer, AT(warmup), 0, 1e12, {.integer = 0}, "train steps", "The learning rate rises in equal steps for so long, whatever the schedule; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"decay", &hparam_real, AT(decay), 0, 1, {.real = 0.97}, "", "Schedule exponential: what the learning rate is multiplied by.", .owner = &of_exponential, .telling = HPARAM_ALWAYS_TOLD, .free = true},
    {"decay_after", &hparam_real, AT(decay_after), 0, 1e6, {.real = 0}, "epochs", "Schedule exponential: how long the learning rate stays at first.", .owner = &of_exponential, .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"decay_every", &hparam_real, AT(decay_every), 0, 1e6, {.real = 1}, "epochs", "Schedule exponential: the time between two multiplications, at least a train step.", .owner = &of_exponential, .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"dropout", &hparam_real, AT(dropout), 0, 0.95, {.real = 0}, "", "The probability of each output of a layer to be left out of what the layer above, or the projection, sees in training; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"clip_value", &hparam_real, AT(clip_value), 0, 1e30, {.real = 0}, "", "Largest magnitude of each element of the gradient, before clip_norm; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"rmsprop_decay", &hparam_real, AT(rmsprop_decay), 0, 0.999999, {.real = 0.9}, "", "Optimizer rmsprop: the share of its mean of squares that stays.", .owner = &of_rmsprop, .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"weight_decay", &hparam_real, AT(weight_decay), 0, 1e3, {.real = 0}, "", "The share of each weight that is added to its gradient, after clipping, which draws it to zero; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"init", &hparam_name, AT(init), 0, 0, {.name = "glorot"}, "", "How weights start.", trainer_init_name, trainer_init_help, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"init_scale", &hparam_real, AT(init_scale), 0, 1e6, {.real = 1}, "", "What the init scales: of glorot the range, of uniform the largest weight, of orthogonal and identity the matrix.", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"forget_bias", &hparam_real, AT(forget_bias), -1e3, 1e3, {.real = 1}, "", "Cell lstm: where the biases of the forget gates start, whatever the init.", .owner = &of_lstm, .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"held_out", &hparam_real, AT(held_out), 0, 0.9, {.real = 0}, "", "The share of the data that is not trained on, to see what was learned and what memorized; 0 is off.",
     .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"held_out_from", &hparam_name, AT(held_out_from), 0, 0, {.name = "end"}, "",
     "Of data that is read: whether the end of all of it is held out, or the end of each of the batch's sequences.", split_from_name, split_from_help, .needs = "held_out", .telling = HPARAM_TOLD_OF_HELD_OUT},
    {"held_out_length", &hparam_integer, AT(held_out_length), 0, 65536, {.integer = 0}, "", "How long the sequences are of what is held out: as copy_blanks, order_length, parity_length, tomita_length, echo_length, adding_length or multiplying_length, of counting n, of dyck pairs; 0: as those trained on.",
     .use = &with_length, .needs = "held_out", .zero = "as trained on", .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"evaluate_every", &hparam_integer, AT(evaluate_every), 0, 1e9, {.integer = 0}, "train steps",
     "Train steps between two looks at what is held out; 0: an epoch. The last is at the end.", .needs = "held_out", .zero = "an epoch", .telling = HPARAM_NEVER_TOLD},
    {"log_every", &hparam_integer, AT(log_every), 1, 1e9, {.integer = 10}, "train steps", "Train steps averaged into one point of the curve.", .telling = HPARAM_NEVER_TOLD},
    {"diagnose_every", &hparam_integer, AT(diagnose_every), 0, 1e9, {.integer = 0}, "train steps",
     "Train steps from one look inside the network to the next, the first at the first: gradient flow, saturation, spectral radius, norms (`unroll help diagnostics`); 0 is off.", .zero = "off", .telling = HPARAM_NEVER_TOLD},
    {"stop_patience", &hparam_integer, AT(stop_patience), 0, 1e9, {.integer = 0}, "points",
     "The run stops when so many points of the curve, of what is held out where something is, are no better than the best before; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"stop_loss", &hparam_real, AT(stop_loss), 0, 1e6, {.real = 0}, "", "The run stops at a point that low; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"stop_above", &hparam_real, AT(stop_above), 0, 1e6, {.real = 0}, "", "The run stops at a point above that, from train step stop_above_after on; 0 is off.", .zero = "off", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"stop_above_after", &hparam_integer, AT(stop_above_after), 0, 1e12, {.integer = 0}, "train steps", "How long a run may be above stop_above.", .needs = "stop_above", .telling = HPARAM_TOLD_UNLESS_DEFAULT, .free = true},
    {"variant", &hparam_text, AT(variant), 0, 0, {.text = ""}, "", "What the variants of a sweep call the setting (label = \"...\"); no part of it.",
     .apart = true, .label = true, .telling = HPARAM_NEVER_TOLD, .free = true},
    {"seed", &hparam_integer, AT(seed), 0, 9007199254740992.0, {.integer = 0}, "", "Draws the symbols, the initial weights and what dropout leaves out.", .telling = HPARAM_NEVER_TOLD, .pooled = true, .free = true},
    {"file_folder", &hparam_text, AT(found.folder), 0, 0, {.text = ""}, "", "Where relative paths of `file` start.", FOUND, .apart = true},
    {"file_digest", &hparam_digest, AT(found.digest), 0, 0, {.text = ""}, "", "Fingerprint of the content of the files.", FOUND},
    {"file_bytes", &hparam_integer, AT(found.bytes), 0, MOST_BYTES, {.integer = 0}, "bytes", "Size of the files.", FOUND, .apart = true},
    {"file_length", &hparam_integer, AT(found.length), 0, MOST_BYTES, {.integer = 0}, "symbols", "What the files hold to train on.", FOUND, .apart = true},
    {"file_symbols", &hparam_integer, AT(found.num_symbols), 0, MOST_SYMBOLS, {.integer = 0}, "symbols", "Different symbols in the files.", FOUND, .apart = true},
    {"file_classes", &hparam_integer, AT(found.num_classes), 0, MOST_SYMBOLS, {.integer = 0}, "classes", "Different targets in the files.", FOUND, .apart = true},
    {"file_inputs", &hparam_integer, AT(found.num_inputs), 0, MOST_SYMBOLS, {.integer = 0}, "columns", "Columns of numbers in the files that are shown.", FOUND, .apart = true},
    {"file_outputs", &hparam_integer, AT(found.num_outputs), 0, MOST_SYMBOLS, {.integer = 0}, "columns", "Columns of numbers in the files to be foretold.", FOUND, .apart = true},
};
/* clang-format on */

enum { COMMON = sizeof common / sizeof *common, ALIGNMENT = sizeof(double) };

/* Number index of those that own hyperparameters, NULL past the last. */
static const struct hparam_owner *owner_at(int index)
{
    const struct task *task = task_at(index);
    return task != NULL ? &task->owner : NULL;
}

int hparam_count(void)
{
    int count = COMMON;
    for (int i = 0; owner_at(i) != NULL; i++) count += owner_at(i)->count;
    return count;
}

const struct hparam *hparam_row(int index)
{
    if (index < COMMON) return &common[index];
    const struct hparam_owner *owner;
    index -= COMMON;
    for (int i = 0; (owner = owner_at(i)) != NULL; index -= owner->count, i++)
        if (index < owner->count) return &owner->rows[index];
    return NULL;
}

int hparam_index(const struct hparam *hparam)
{
    int index = 0;
    while (hparam_row(index) != hparam) index++;
    return index;
}

const struct hparam *hparam_named(const char *name)
{
    const struct hparam *hparam;
    for (int i = 0; (hparam = hparam_row(i)) != NULL; i++)
        if (strcmp(hparam->name, name) == 0) return hparam;
    return NULL;
}

const struct hparam *hparam_find(const char *name)
{
    const struct hparam *hparam = hparam_named(name);
    return hparam != NULL && !hparam->found ? hparam : NULL;
}

const char *hparam_nearest(const char *name)
{
    const char *names[HPARAMS_MOST];
    int count = 0;
    for (int i = 0; count < HPARAMS_MOST && hparam_row(i) != NULL; i++)
        if (!hparam_row(i)->found) names[count++] = hparam_row(i)->name;
    return error_nearest(name, names, count);
}

const void *hparams_own(const struct hparams *hparams, const struct hparam_owner *owner)
{
    size_t at = 0;
    for (int i = 0; owner_at(i) != owner; i++) at += (owner_at(i)->size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (at + owner->size > HPARAMS_OWNED) error_die("the blocks of hyperparameters are larger than HPARAMS_OWNED");
    return hparams->owned + at;
}

static const void *value_at(const struct hparam *hparam, const struct hparams *hparams)
{
    const bool apart = hparam->owner != NULL && hparam->owner->size > 0;
    const void *block = apart ? hparams_own(hparams, hparam->owner) : hparams;
    return (const char *)block + hparam->offset;
}

struct hparam_value hparam_get(const struct hparam *hparam, const struct hparams *hparams)
{
    struct hparam_value value;
    hparam->kind->get(value_at(hparam, hparams), &value);
    return value;
}

void hparam_put(const struct hparam *hparam, struct hparams *hparams, const struct hparam_value *value)
{
    hparam->kind->put((void *)value_at(hparam, hparams), value);
}

const char *hparam_depends(const struct hparam *hparam)
{
    if (hparam->owner != NULL) return hparam->owner->hparam;
    return hparam->use != NULL ? hparam->use->hparam : NULL;
}

bool hparam_used_with(const struct hparam *hparam, const char *choice)
{
    if (hparam->owner != NULL) return strcmp(hparam->owner->choice, choice) == 0;
    return hparam->use == NULL || hparam->use->by(choice);
}

/* What is chosen of a hyperparameter that others depend on. A million runs of a sweep ask for it. */
static const char *choice_of(const char *decides, const struct hparams *hparams)
{
    static const struct {
        const char *name;
        size_t offset;
    } choices[] = {{"task", AT(task)}, {"cell", AT(cell)}, {"optimizer", AT(optimizer)}, {"schedule", AT(schedule)}};
    int i = 0;
    while (strcmp(choices[i].name, decides) != 0) i++;
    return *(const char *const *)(const void *)((const char *)hparams + choices[i].offset);
}

bool hparam_used(const struct hparam *hparam, const struct hparams *hparams)
{
    const char *decides = hparam_depends(hparam);
    return decides == NULL || hparam_used_with(hparam, choice_of(decides, hparams));
}

void hparams_used(const struct hparams *hparams, bool used[HPARAMS_MOST])
{
    const struct hparam *hparam, *before = NULL;
    for (int i = 0; i < HPARAMS_MOST && (hparam = hparam_row(i)) != NULL; i++) {
        const bool same = before != NULL && before->owner == hparam->owner && before->use == hparam->use;
        used[i] = same ? used[i - 1] : hparam_used(hparam, hparams);
        before = hparam;
    }
}

char *hparam_write(const struct hparam *hparam, const struct hparam_value *value, char out[HPARAM_WRITTEN])
{
    char text[HPARAM_TEXT], *at = out;
    hparam_format(hparam, value, text);
    if (hparam->kind->notation != HPARAM_QUOTED) return strcpy(out, text);
    *at++ = '"';
    for (const char *c = text; *c != '\0'; c++) {
        if (*c == '"' || *c == '\\') *at++ = '\\';
        *at++ = *c;
    }
    strcpy(at, "\"");
    return out;
}

int hparams_compare(const struct hparam *hparam, const struct hparams *a, const struct hparams *b)
{
    const bool used = hparam_used(hparam, a);
    if (used != hparam_used(hparam, b)) return used ? -1 : 1;
    if (!used) return 0;
    struct hparam_value x = hparam_get(hparam, a), y = hparam_get(hparam, b);
    return hparam_compare(hparam, &x, &y);
}

struct hparams hparams_default(void)
{
    struct hparams hparams = {0};
    const struct hparam *hparam;
    for (int i = 0; (hparam = hparam_row(i)) != NULL; i++) hparam_put(hparam, &hparams, &hparam->default_value);
    return hparams;
}

enum targets hparams_targets(const struct hparams *hparams)
{
    const struct task *task = task_find(hparams->task);
    return task->targets != NULL ? task->targets(hparams_own(hparams, &task->owner)) : TARGETS_CLASS;
}

bool hparams_check(const struct hparams *hparams, struct error *error)
{
    const struct task_request request = run_task_request(hparams, TASK_TRAINING);
    return task_find(hparams->task)->check(&request, error);
}
