#include "commands/export_weights.h"

#include "base/memory.h"
#include "base/text.h"
#include "experiment/training.h"
#include "export/file.h"
#include "export/json.h"
#include "rnn/tensors.h"
#include "runner/evaluate.h"
#include "tasks/sequences.h"

#include <stdlib.h>

static void note_number(struct arrays *arrays, const char *name, double number)
{
    char text[TEXT_REAL];
    arrays_note(arrays, name, text_real(number, text));
}

static void note_hparams(struct arrays *arrays, const struct hparams *hparams)
{
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        struct hparam_value value = hparam_get(hparam, hparams);
        char text[HPARAM_TEXT];
        if (hparam_used(hparam, hparams) && !hparam->apart)
            arrays_note(arrays, hparam->name, hparam_format(hparam, &value, text));
    }
}

static void note_run(struct arrays *arrays, const struct trained *trained)
{
    const struct run_result *result = &trained->run.result;
    const bool best = trained->kind == WEIGHTS_BEST;
    arrays_note(arrays, "program", "unroll " UNROLL_VERSION);
    arrays_note(arrays, "run", trained->run.key);
    arrays_note(arrays, "digest", result->digest);
    arrays_note(arrays, "weights", weights_kind_name(trained->kind));
    if (result->held_out.best_step > 0)
        note_number(arrays, "held_out_loss", best ? result->held_out.best_loss : result->held_out.loss);
    note_hparams(arrays, &trained->run.hparams);
    arrays_note(arrays, "loss", trained->settings.loss);
}

/* Where the symbols are letters: which. */
static void note_vocabulary(struct arrays *arrays, const struct vocabulary *letters)
{
    if (letters->count == 0) return;
    char *vocabulary = json_list(letters->letters, letters->count, letters->of_characters);
    arrays_note(arrays, "vocabulary", vocabulary);
    free(vocabulary);
}

static void add_tensors(struct arrays *arrays, const struct trainer_settings *settings, const float *weights)
{
    int count;
    struct tensor *tensors = tensors_new(settings, &count);
    for (int i = 0; i < count; i++)
        tensor_fill(&tensors[i], weights,
                    arrays_add(arrays, tensors[i].name, ARRAY_FLOAT32, tensors[i].rows, tensors[i].columns));
    free(tensors);
}

/* Lays the numbers of a window, (num_steps, width, batch_size), into the rows of an array (batch_size, length * width). */
static void lay_rows(const struct trainer_settings *settings, int width, int64_t windows, int64_t window, const float *from,
                     float *all)
{
    const int64_t of_window = (int64_t)settings->num_steps * width;
    for (int64_t i = 0; i < of_window; i++)
        for (int64_t s = 0; s < settings->batch_size; s++)
            all[(s * windows + window) * of_window + i] = from[i * settings->batch_size + s];
}

/* inputs and targets, (batch_size, length * num_inputs or num_outputs): the numbers shown, and to be foretold where y is not -1.
 */
static void add_numbers(struct arrays *arrays, const struct trainer_settings *settings, const struct sequences *sequences,
                        int64_t windows)
{
    const int batch = settings->batch_size, num_inputs = settings->num_inputs, num_outputs = settings->num_outputs;
    const int64_t steps = settings->num_steps, length = windows * steps;
    float *inputs = memory_floats((size_t)(steps * batch * num_inputs) + 1),
          *outputs = memory_floats((size_t)(steps * batch * num_outputs) + 1);
    float *all_inputs = num_inputs > 0 ? arrays_add(arrays, "inputs", ARRAY_FLOAT32, batch, length * num_inputs) : NULL;
    float *all_outputs = num_outputs > 0 ? arrays_add(arrays, "targets", ARRAY_FLOAT32, batch, length * num_outputs) : NULL;
    for (int64_t w = 0; w < windows; w++) {
        sequences_numbers(sequences, 0, w, 0, batch, batch, inputs, outputs);
        lay_rows(settings, num_inputs, windows, w, inputs, all_inputs);
        lay_rows(settings, num_outputs, windows, w, outputs, all_outputs);
    }
    free(inputs), free(outputs);
}

/* starts, (batch_size, length): 1 where the state in front of a symbol is zero, be it that one of the task's sequences starts
 * there, or, where the state is not carried, a window. */
static void add_starts(struct arrays *arrays, const struct trainer_settings *settings, const struct sequences *sequences,
                       int64_t windows)
{
    const int steps = settings->num_steps, batch = settings->batch_size;
    const int64_t length = windows * steps;
    int32_t *all = arrays_add(arrays, "starts", ARRAY_INT32, batch, length);
    uint8_t *starts = memory_new((size_t)steps * (size_t)batch, sizeof *starts);
    for (int64_t w = 0; w < windows; w++) {
        if (sequences_have_starts(sequences)) sequences_starts(sequences, 0, w, 0, batch, batch, starts);
        for (int t = 0; t < steps; t++)
            for (int s = 0; s < batch; s++)
                all[s * length + w * steps + t] = starts[t * batch + s] != 0 || (t == 0 && !settings->carry_state);
    }
    free(starts);
}

/* x and y, (batch_size, length): the sequences of a part, the absent targets being -1. */
static void add_stream(struct arrays *arrays, const struct trainer_settings *settings, const struct task_data *data)
{
    const int steps = settings->num_steps, batch = settings->batch_size;
    const int64_t windows = data->length / batch / steps, length = windows * steps;
    int32_t *all_x = arrays_add(arrays, "x", ARRAY_INT32, batch, length),
            *all_y = arrays_add(arrays, "y", ARRAY_INT32, batch, length);
    uint16_t *x = memory_new((size_t)steps * (size_t)batch, sizeof *x), *y = memory_new((size_t)steps * (size_t)batch, sizeof *y);
    struct sequences *sequences = sequences_new(data, batch, steps);
    for (int64_t w = 0; w < windows; w++) {
        sequences_window(sequences, 0, w, 0, batch, batch, x, y);
        for (int t = 0; t < steps; t++)
            for (int s = 0; s < batch; s++) {
                const int64_t to = s * length + w * steps + t;
                all_x[to] = x[t * batch + s];
                all_y[to] = y[t * batch + s] == NO_TARGET ? -1 : y[t * batch + s];
            }
    }
    if (sequences_have_starts(sequences) || !settings->carry_state) add_starts(arrays, settings, sequences, windows);
    if (sequences_have_numbers(sequences)) add_numbers(arrays, settings, sequences, windows);
    sequences_free(sequences);
    free(x), free(y);
}

/* What is held out, or else the first epoch of what is trained on, and the loss of the weights on it. */
static bool add_part(struct arrays *arrays, const struct trained *trained, struct error *error)
{
    const struct hparams *hparams = &trained->run.hparams;
    const bool held_out = hparams->held_out > 0.0;
    struct task_data *data = run_open_task(hparams, held_out ? TASK_HELD_OUT : TASK_TRAINING, error);
    if (data == NULL) return false;
    add_stream(arrays, &trained->settings, data);
    arrays_note(arrays, "stream", held_out ? "held out" : "training");
    note_number(arrays, "stream_loss", evaluate_weights(&trained->settings, trained->weights, data).loss);
    data->close(data);
    return true;
}

struct destination {
    const char *path;
    bool with_stream;
};

static enum exit_code write_weights(const struct trained *trained, const void *context, struct error *error)
{
    const struct destination *destination = context;
    struct arrays arrays = {0};
    note_run(&arrays, trained);
    note_vocabulary(&arrays, &trained->kept.vocabulary);
    add_tensors(&arrays, &trained->settings, trained->weights);
    enum exit_code code = !destination->with_stream || add_part(&arrays, trained, error) ? EXIT_OK : EXIT_RUN_FAILED;
    if (code == EXIT_OK && !file_write(destination->path, &arrays, error)) code = EXIT_OUTPUT;
    arrays_release(&arrays);
    return code;
}

int export_weights(const struct trained_request *request, const char *path, bool with_stream)
{
    const struct destination destination = {path, with_stream};
    struct error error = {""};
    if (!file_check(path, &error)) return error_report(&error, EXIT_USAGE);
    return trained_use(request, write_weights, &destination);
}
