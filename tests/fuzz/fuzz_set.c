/* Fuzzes `--set NAME=VALUE`: each line of the input is carried out on one experiment that has axes. A value that is
 * accepted must be read back from its own text to the same bits. */
#include "base/memory.h"
#include "base/text.h"
#include "experiment/axis.h"
#include "experiment/experiment.h"
#include "experiment/sweep.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void add_axis(struct experiment *experiment, const char *name, int count, const int64_t *values)
{
    struct axis *axis = &experiment->axes[experiment->num_axes++];
    *axis = (struct axis){.hparam = hparam_find(name), .count = count, .values = memory_new((size_t)count, sizeof *axis->values)};
    for (int i = 0; i < count; i++) axis->values[i].integer = values[i];
}

static void check_values(const struct experiment *experiment)
{
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        struct hparam_value value = hparam_get(hparam, &experiment->base), again;
        struct error error;
        char text[HPARAM_TEXT];
        hparam_format(hparam, &value, text);
        if (!hparam_parse(hparam, text, &again, &error) || hparam_compare(hparam, &value, &again) != 0) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct experiment experiment = {.base = hparams_default(),
                                    .axes = memory_new((size_t)hparam_count(), sizeof *experiment.axes)};
    struct error error;
    char *text = memory_new(size + 1, 1), *rest = text;
    if (size > 0) memcpy(text, data, size);
    add_axis(&experiment, "num_steps", 2, (const int64_t[]){5, 10});
    add_axis(&experiment, "seed", 3, (const int64_t[]){0, 1, 2});
    for (char *line; (line = strsep(&rest, "\n")) != NULL;) {
        if (experiment_set(&experiment, line, &error)) check_values(&experiment);
        else if (!text_is_printable(error.message)) abort();
    }
    experiment_release(&experiment);
    free(text);
    return 0;
}
