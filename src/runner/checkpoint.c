#include "runner/checkpoint.h"

#include "base/memory.h"

#include <math.h>
#include <string.h>

enum { LAYOUT = 5 };

struct head {
    uint64_t layout;
    double seconds;
    uint64_t trainer_size, recorder_size, validation_size;
};

void *checkpoint_pack(const struct checkpointed *run, double seconds, size_t *size)
{
    const struct head head = {LAYOUT, seconds, trainer_state_size(run->trainer), recorder_state_size(run->recorder),
                              validation_state_size(run->validation)};
    *size = sizeof head + head.trainer_size + head.recorder_size + head.validation_size + diagnosing_state_size(run->diagnosing);
    char *data = memory_new(*size, 1), *at = data;
    memcpy(at, &head, sizeof head), at += sizeof head;
    trainer_save(run->trainer, at), at += head.trainer_size;
    recorder_save(run->recorder, at), at += head.recorder_size;
    validation_save(run->validation, at), at += head.validation_size;
    diagnosing_save(run->diagnosing, at);
    return data;
}

size_t checkpoint_most_size(const struct checkpointed *run)
{
    return sizeof(struct head) + trainer_state_size(run->trainer) + recorder_most_size(run->recorder) +
           validation_most_size(run->validation) + diagnosing_most_size(run->diagnosing);
}

bool checkpoint_unpack(const void *data, size_t size, const struct checkpointed *run, double *seconds)
{
    struct head head;
    const char *at = (const char *)data + sizeof head;
    if (size < sizeof head) return false;
    memcpy(&head, data, sizeof head);
    if (head.layout != LAYOUT || !(head.seconds >= 0.0) || !isfinite(head.seconds)) return false;
    size_t left = size - sizeof head;
    if (head.trainer_size > left || head.recorder_size > left - head.trainer_size) return false;
    left -= head.trainer_size + head.recorder_size;
    if (head.validation_size > left) return false;
    if (!trainer_restore(run->trainer, at, head.trainer_size)) return false;
    at += head.trainer_size;
    const int64_t step = trainer_steps_done(run->trainer);
    if (!recorder_restore(run->recorder, step, at, head.recorder_size)) return false;
    at += head.recorder_size;
    if (!validation_restore(run->validation, step, at, head.validation_size)) return false;
    if (!diagnosing_restore(run->diagnosing, step, at + head.validation_size, left - head.validation_size)) return false;
    *seconds = head.seconds;
    return true;
}
