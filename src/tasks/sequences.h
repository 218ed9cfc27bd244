/* Sequences: an epoch's stream cut into batch_size contiguous parts, and each part into windows; the rest of the stream
 * and of each part is dropped. */
#ifndef UNROLL_TASKS_SEQUENCES_H
#define UNROLL_TASKS_SEQUENCES_H

#include "tasks/task.h"

struct sequences;

/* Whether a stream of epoch_length symbols has a window for each sequence: for the check of a task that makes its streams. */
bool sequences_fit(const struct task_request *request, struct error *error);

/* Whether anything is to be foretold in the windows of an epoch, the first if they are not the same. */
bool sequences_have_targets(const struct task_data *data, int batch_size, int num_steps);

/* Free with sequences_free; the data must stay open until then. */
struct sequences *sequences_new(const struct task_data *data, int batch_size, int num_steps);
void sequences_free(struct sequences *sequences);

/* Fills x[t * stride + s] and y[t * stride + s] with the symbols at time t of window number `window` of sequence first + s,
 * 0 <= s < count; first is a multiple of 8. Several threads may ask at once for sequences apart. */
void sequences_window(struct sequences *sequences, int64_t epoch, int64_t window, int first, int count, int stride, uint16_t *x,
                      uint16_t *y);

/* Fills starts[t * stride + s] in the same way: 1 where one of the task's sequences starts, else 0. Only for a task that says
 * where they start. */
void sequences_starts(const struct sequences *sequences, int64_t epoch, int64_t window, int first, int count, int stride,
                      uint8_t *starts);

/* Fills inputs[(t * num_inputs + i) * stride + s] and outputs[(t * num_outputs + o) * stride + s] in the same way. Only for a
 * task of numbers. */
void sequences_numbers(const struct sequences *sequences, int64_t epoch, int64_t window, int first, int count, int stride,
                       float *inputs, float *outputs);
bool sequences_have_starts(const struct sequences *sequences);
bool sequences_have_numbers(const struct sequences *sequences);

/* How many of the task's sequences begin in the first `windows` windows, over all epochs so far and all of the batch; of a task
 * that does not say where they start, each of the batch's in each epoch. */
int64_t sequences_begun(const struct sequences *sequences, int64_t windows);

#endif
