/* Fuzzes the reader of experiment files. Lines of four '%' part the input into files: the first is read as 0.cfg, the
 * others lie beside it as 1.cfg ..., so that includes lead somewhere. What is accepted must be in order. */
#include "base/text.h"
#include "experiment/experiment.h"
#include "experiment/run.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "figures/figure.h"
#include "scratch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_FILES = 4 };

static void write_files(const uint8_t *data, size_t size)
{
    static const char separator[] = "\n%%%%\n";
    for (int number = 0; number < MOST_FILES; number++) {
        char name[16];
        const uint8_t *end = number + 1 < MOST_FILES ? memmem(data, size, separator, sizeof separator - 1) : NULL;
        size_t length = end != NULL ? (size_t)(end - data) : size;
        snprintf(name, sizeof name, "%d.cfg", number);
        scratch_write(name, data, length);
        size_t skipped = end != NULL ? length + sizeof separator - 1 : length;
        data += skipped;
        size -= skipped;
    }
}

static void check(const struct experiment *experiment)
{
    struct error error;
    char key[RUN_KEY];
    int64_t count = sweep_size(experiment);
    if (count < 1 || count > EXPERIMENT_MAX_RUNS || experiment->name[0] == '.' || strchr(experiment->name, '/') != NULL) abort();
    struct hparams last = sweep_hparams(experiment, count - 1);
    if (!run_check(&last, &error)) abort();
    run_key(&last, 1, key);
    if (strlen(key) != RUN_KEY - 1) abort();
    struct experiment alone; /* the text that a database keeps */
    if (!experiment_read_text("alone", experiment->text, &alone, &error) || sweep_size(&alone) != count) abort();
    experiment_release(&alone);
    for (int i = 0; i < experiment->num_figures; i++) figure_check(&experiment->figures[i], &error);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct experiment experiment;
    struct error error;
    write_files(data, size);
    const char *path = scratch_path("0.cfg");
    if (experiment_read(path, &experiment, &error)) {
        check(&experiment);
        experiment_release(&experiment);
    } else if (!text_is_printable(error.message)) {
        abort(); /* a message that a terminal would obey */
    }
    return 0;
}
