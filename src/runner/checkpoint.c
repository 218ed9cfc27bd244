#include "runner/checkpoint.h"

#include "base/memory.h"

#include <math.h>
#include <string.h>

enum { LAYOUT = 2 };

struct head {
    uint64_t layout;
    double seconds;
    uint64_t trainer_size;
};

void *checkpoint_pack(const struct trainer *trainer, const struct recorder *recorder, double seconds, size_t *size)
{
    const struct head head = {LAYOUT, seconds, trainer_state_size(trainer)};
    *size = sizeof head + head.trainer_size + recorder_state_size(recorder);
    char *data = memory_new(*size, 1);
    memcpy(data, &head, sizeof head);
    trainer_save(trainer, data + sizeof head);
    recorder_save(recorder, data + sizeof head + head.trainer_size);
    return data;
}

size_t checkpoint_most_size(const struct trainer *trainer, const struct recorder *recorder)
{
    return sizeof(struct head) + trainer_state_size(trainer) + recorder_most_size(recorder);
}

bool checkpoint_unpack(const void *data, size_t size, struct trainer *trainer, struct recorder *recorder, double *seconds)
{
    struct head head;
    if (size < sizeof head) return false;
    memcpy(&head, data, sizeof head);
    if (head.layout != LAYOUT || !(head.seconds >= 0.0) || !isfinite(head.seconds)) return false;
    if (head.trainer_size > size - sizeof head) return false;
    const char *trainer_state = (const char *)data + sizeof head, *recorder_state = trainer_state + head.trainer_size;
    if (!trainer_restore(trainer, trainer_state, head.trainer_size)) return false;
    if (!recorder_restore(recorder, trainer_steps_done(trainer), recorder_state, size - sizeof head - head.trainer_size))
        return false;
    *seconds = head.seconds;
    return true;
}
