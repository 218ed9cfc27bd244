/* Fuzzes the reader of series: the input is a file of numbers that a stranger sent. It is asked for in several ways; what is
 * accepted must hold numbers, what is refused says so of a file, and where the lines are wrong, of a line. */
#include "base/memory.h"
#include "base/text.h"
#include "scratch.h"
#include "tasks/series.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct series_hparams asked[] = {
    {.horizon = 1, .targets = "numbers"},
    {.inputs = "a", .outputs = " b ,a", .horizon = 0, .targets = "yes_no"},
    {.inputs = "a,b", .outputs = "b", .horizon = 3, .targets = "numbers"},
};

static void refuse_infinite(const float *numbers, int64_t count)
{
    for (int64_t i = 0; i < count; i++)
        if (!isfinite(numbers[i])) abort();
}

static void read_part(struct task_request request, enum task_part part)
{
    struct error error;
    request.part = part;
    struct task_data *data = task_series.open(&request, &error);
    if (data == NULL) return; /* too short for its windows */
    const int count = (int)data->length;
    uint16_t *x = memory_new((size_t)count + 1, sizeof *x), *y = memory_new((size_t)count + 1, sizeof *y);
    uint8_t *starts = memory_new((size_t)count + 1, sizeof *starts);
    float *inputs = memory_new((size_t)(count * data->num_inputs) + 1, sizeof *inputs);
    float *outputs = memory_new((size_t)(count * data->num_outputs) + 1, sizeof *outputs);
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    data->symbols(data, 0, 0, count, x, y);
    data->starts(data, 0, 0, count, starts);
    data->numbers(data, 0, 0, count, inputs, outputs);
    refuse_infinite(inputs, (int64_t)count * data->num_inputs);
    refuse_infinite(outputs, (int64_t)count * data->num_outputs);
    if (data->references(data, references) > MOST_REFERENCE_LOSSES) abort();
    data->close(data);
    free(x), free(y), free(starts), free(inputs), free(outputs);
}

static void check_refusal(const struct error *error)
{
    if (!text_is_printable(error->message) || strstr(error->message, "table.csv") == NULL) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    scratch_write("table.csv", data, size);
    char *folder = memory_text(scratch_path(""));
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        struct error error;
        struct data_file found = {0};
        struct task_request request = {.batch_size = 1,
                                       .num_steps = 2,
                                       .held_out = 0.3,
                                       .folder = folder,
                                       .file = "table.csv",
                                       .digest = "",
                                       .own = &asked[i]};
        if (task_series.look(&request, &found, &error)) {
            request.digest = found.digest;
            read_part(request, TASK_TRAINING);
            read_part(request, TASK_HELD_OUT);
        } else {
            check_refusal(&error);
        }
    }
    free(folder);
    return 0;
}
