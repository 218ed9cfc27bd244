#include "commands/answer.h"

#include "base/memory.h"
#include "base/text.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* All runs that differ in their seed alone. */
struct setting {
    int64_t index; /* of one of its runs */
    int seeds, diverged;
    double sum; /* of final losses */
};

static bool load_settings(const struct experiment *experiment, struct store *store, struct setting *settings, struct error *error)
{
    int64_t size = sweep_size(experiment);
    for (int64_t index = 0; index < size; index++) {
        int64_t number;
        struct run run = {.hparams = sweep_run(experiment, index, &number)};
        char key[RUN_KEY];
        struct setting *setting = &settings[number];
        setting->index = index;
        run_key(&run.hparams, trainer_numerics(), key);
        error->message[0] = '\0';
        if (!store_load(store, key, false, &run, error)) {
            if (error->message[0] != '\0') return false;
            continue;
        }
        if (run.result.status == RUN_DIVERGED) setting->diverged++;
        if (run.result.status != RUN_DONE) continue;
        setting->seeds++;
        setting->sum += run.result.final_loss;
    }
    return true;
}

static double mean(const struct setting *setting)
{
    return setting->seeds > 0 ? setting->sum / setting->seeds : INFINITY;
}

/* "state_size 64, num_steps 10", or "It" where nothing varies. */
static void print_setting(const struct experiment *experiment, const struct setting *setting)
{
    const struct hparams hparams = sweep_hparams(experiment, setting->index);
    char text[HPARAM_TEXT];
    bool any = false;
    for (int a = 0; a < experiment->num_axes; a++) {
        const struct hparam *hparam = experiment->axes[a].hparam;
        struct hparam_value value = hparam_get(hparam, &hparams);
        if (hparam->pooled || experiment->axes[a].count < 2 || !hparam_used(hparam, &hparams)) continue;
        printf("%s%s %s", any ? ", " : "", hparam->name, hparam_format(hparam, &value, text));
        any = true;
    }
    if (!any) printf("It");
}

/* What the loss means: which partial knowledge it beats, and what is the best possible. */
static void print_references(const struct experiment *experiment, const struct setting *setting)
{
    const struct hparams hparams = sweep_hparams(experiment, setting->index);
    const struct reference_losses references = run_reference_losses(&hparams);
    const struct reference_loss *beaten = NULL;
    for (int i = 0; i + 1 < references.count; i++)
        if (references.losses[i].loss > mean(setting)) beaten = &references.losses[i];
    if (beaten != NULL) printf(", below the %.4f possible for one who knows %s", beaten->loss, beaten->known);
    if (references.count > 0) {
        const struct reference_loss *best = &references.losses[references.count - 1];
        printf("; the best possible is %.4f (knowing %s)", best->loss, best->known);
    }
}

static void print_best(const struct experiment *experiment, const struct setting *settings, int64_t count)
{
    const struct setting *best = &settings[0], *worst = &settings[0];
    int diverged = 0;
    for (int64_t i = 0; i < count; i++) {
        if (mean(&settings[i]) < mean(best)) best = &settings[i];
        if (settings[i].seeds > 0 && (worst->seeds == 0 || mean(&settings[i]) > mean(worst))) worst = &settings[i];
        diverged += settings[i].diverged;
    }
    if (experiment->question[0] != '\0') {
        char question[512];
        printf("%s ", text_printable(experiment->question, question, sizeof question));
    }
    if (best->seeds == 0) {
        printf("No run reached its end: %d diverged.\n", diverged);
        return;
    }
    if (count > 1) printf("Best: ");
    print_setting(experiment, best);
    printf(" ends at %.4f nats", mean(best));
    if (best->seeds > 1) printf(" (mean of %d seeds)", best->seeds);
    print_references(experiment, best);
    if (worst != best) {
        printf(". Worst: ");
        print_setting(experiment, worst);
        printf(", %.4f", mean(worst));
    }
    printf(".");
    if (diverged > 0) printf(" %d %s diverged.", diverged, diverged == 1 ? "run" : "runs");
    printf("\n");
}

bool answer_print(const struct experiment *experiment, struct store *store, struct error *error)
{
    const int64_t count = sweep_settings(experiment);
    struct setting *settings = memory_new((size_t)count, sizeof *settings);
    bool good = load_settings(experiment, store, settings, error);
    if (good) print_best(experiment, settings, count);
    free(settings);
    return good;
}
