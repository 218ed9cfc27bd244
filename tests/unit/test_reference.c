/* Replays short trainings of an independent implementation in float64 through the trainer and compares every loss and
 * every final weight. Usage: test_reference [DIR]; the cases are DIR's .cfg files (default: tests/reference). */
#include "base/symbol.h"
#include "rnn/trainer.h"

#include <dirent.h>
#include <libconfig.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum outcome { PASSED, FAILED, SKIPPED };

struct replay {
    const config_setting_t *x, *y, *reset, *inputs, *targets;
    int num_steps, row; /* symbols of one sequence */
    int num_inputs, num_outputs;
    const config_setting_t *losses;
    double loss_error;
};

static int integer(const config_t *config, const char *name)
{
    int value = 0;
    if (!config_lookup_int(config, name, &value)) fprintf(stderr, "missing %s\n", name), exit(2);
    return value;
}

static double real(const config_t *config, const char *name)
{
    double value = 0;
    if (!config_lookup_float(config, name, &value)) fprintf(stderr, "missing %s\n", name), exit(2);
    return value;
}

/* Of cases older than the setting: what it was then. */
static double optional(const config_t *config, const char *name, double standard)
{
    config_lookup_float(config, name, &standard);
    return standard;
}

static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    const struct replay *replay = context;
    (void)epoch;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < replay->num_steps; t++) {
            unsigned at = (unsigned)((first + s) * replay->row + number * replay->num_steps + t);
            x[t * stride + s] = replay->x != NULL ? (uint16_t)config_setting_get_int_elem(replay->x, (int)at) : 0;
            const int target = replay->y != NULL ? config_setting_get_int_elem(replay->y, (int)at) : 0;
            y[t * stride + s] = target < 0 ? NO_TARGET : (uint16_t)target;
        }
}

static void starts(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *starting)
{
    const struct replay *replay = context;
    (void)epoch;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < replay->num_steps; t++) {
            const int64_t at = (first + s) * replay->row + number * replay->num_steps + t;
            starting[t * stride + s] = config_setting_get_int_elem(replay->reset, (int)at) != 0;
        }
}

/* out[(t * width + i) * stride + s] of sequences from first on, from rows of `width` numbers a step. */
static void lay_numbers(const struct replay *replay, const config_setting_t *from, int width, int64_t number, int first,
                        int count, int stride, float *out)
{
    for (int s = 0; s < count; s++)
        for (int t = 0; t < replay->num_steps; t++)
            for (int i = 0; i < width; i++)
                out[(t * width + i) * stride + s] = (float)config_setting_get_float_elem(
                    from, (int)(((first + s) * replay->row + number * replay->num_steps + t) * width + i));
}

static void numbers(void *context, int64_t epoch, int64_t number, int first, int count, int stride, float *inputs, float *outputs)
{
    const struct replay *replay = context;
    (void)epoch;
    lay_numbers(replay, replay->inputs, replay->num_inputs, number, first, count, stride, inputs);
    lay_numbers(replay, replay->targets, replay->num_outputs, number, first, count, stride, outputs);
}

/* Copies the case's initial weights in, block after block. */
static void put_weights(const config_t *config, struct trainer *trainer)
{
    int64_t count, at = 0;
    float *weights = trainer_weights(trainer, &count);
    const config_setting_t *blocks = config_lookup(config, "initial");
    for (int b = 0; b < config_setting_length(blocks); b++) {
        const config_setting_t *values = config_setting_get_member(config_setting_get_elem(blocks, (unsigned)b), "values");
        for (int i = 0; i < config_setting_length(values) && at < count; i++)
            weights[at++] = (float)config_setting_get_float_elem(values, i);
    }
    if (at != count) fprintf(stderr, "the case has %lld weights, the model %lld\n", (long long)at, (long long)count), exit(2);
}

static double weight_error(const config_t *config, struct trainer *trainer)
{
    int64_t count, at = 0;
    double largest = 0.0;
    const float *weights = trainer_weights(trainer, &count);
    const config_setting_t *blocks = config_lookup(config, "final");
    for (int b = 0; b < config_setting_length(blocks); b++) {
        const config_setting_t *values = config_setting_get_member(config_setting_get_elem(blocks, (unsigned)b), "values");
        for (int i = 0; i < config_setting_length(values); i++) {
            double error = at < count ? fabs(weights[at++] - config_setting_get_float_elem(values, i)) : INFINITY;
            if (!(error <= largest)) largest = error;
        }
    }
    return at == count ? largest : INFINITY;
}

static bool is_known(const char *name, const char *(*known)(int))
{
    for (int i = 0; known(i) != NULL; i++)
        if (strcmp(known(i), name) == 0) return true;
    return false;
}

static enum outcome replay_case(const char *name, const config_t *config)
{
    struct trainer_settings settings = {
        .loss = "softmax", .num_layers = integer(config, "num_layers"), .state_size = integer(config, "state_size")};
    int carry_state = 0;
    if (!config_lookup_string(config, "cell", &settings.cell) || !config_lookup_string(config, "optimizer", &settings.optimizer))
        exit(2);
    if (!is_known(settings.cell, trainer_cell_name)) {
        printf("%-14s skipped: there is no cell '%s' yet\n", name, settings.cell);
        return SKIPPED;
    }
    config_lookup_bool(config, "carry_state", &carry_state);
    config_lookup_string(config, "loss", &settings.loss);
    config_lookup_int(config, "num_inputs", &settings.num_inputs);
    config_lookup_int(config, "num_outputs", &settings.num_outputs);
    settings.num_steps = integer(config, "num_steps");
    settings.batch_size = integer(config, "batch_size");
    settings.num_symbols = integer(config, "num_symbols");
    settings.num_classes = integer(config, "num_classes");
    settings.carry_state = carry_state;
    settings.learning_rate = real(config, "learning_rate");
    settings.clip_norm = real(config, "clip_norm");
    settings.clip_value = optional(config, "clip_value", 0.0);
    settings.weight_decay = optional(config, "weight_decay", 0.0);
    settings.rmsprop_decay = optional(config, "rmsprop_decay", 0.9);
    settings.num_train_steps = settings.windows_per_epoch = integer(config, "num_train_steps");

    struct replay replay = {.x = config_lookup(config, "x"),
                            .y = config_lookup(config, "y"),
                            .losses = config_lookup(config, "losses"),
                            .reset = config_lookup(config, "reset"),
                            .inputs = config_lookup(config, "inputs"),
                            .targets = config_lookup(config, "targets"),
                            .num_inputs = settings.num_inputs,
                            .num_outputs = settings.num_outputs};
    replay.num_steps = settings.num_steps;
    replay.row = settings.num_steps * (int)settings.num_train_steps;
    const struct symbol_source source = {&replay, window, replay.reset != NULL ? starts : NULL, numbers};
    struct trainer *trainer = trainer_new(&settings);
    put_weights(config, trainer);
    while (trainer_steps_done(trainer) < settings.num_train_steps) {
        double loss = trainer_step(trainer, &source, 1);
        double error = fabs(loss - config_setting_get_float_elem(replay.losses, (int)trainer_steps_done(trainer) - 1));
        if (!(error <= replay.loss_error)) replay.loss_error = error;
    }
    double weights = weight_error(config, trainer);
    trainer_free(trainer);
    double loss_tolerance = real(config, "loss_tolerance"), weight_tolerance = real(config, "weight_tolerance");
    bool passed = replay.loss_error <= loss_tolerance && weights <= weight_tolerance;
    printf("%-14s %s: largest error of a loss %.1e (at most %.1e), of a weight %.1e (at most %.1e)\n", name,
           passed ? "passed" : "FAILED", replay.loss_error, loss_tolerance, weights, weight_tolerance);
    return passed ? PASSED : FAILED;
}

static int is_case(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 4 && strcmp(entry->d_name + length - 4, ".cfg") == 0;
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : REFERENCE_DIR;
    struct dirent **entries;
    int count = scandir(folder, &entries, is_case, alphasort), outcomes[3] = {0};
    for (int i = 0; i < count; i++) {
        char path[4096];
        config_t config;
        config_init(&config);
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        if (!config_read_file(&config, path)) {
            printf("%-14s FAILED: %s:%d: %s\n", entries[i]->d_name, path, config_error_line(&config), config_error_text(&config));
            outcomes[FAILED]++;
        } else {
            outcomes[replay_case(entries[i]->d_name, &config)]++;
        }
        config_destroy(&config);
        free(entries[i]);
    }
    if (count >= 0) free(entries);
    if (count <= 0) printf("no cases in %s\n", folder);
    printf("%d passed, %d failed, %d skipped\n", outcomes[PASSED], outcomes[FAILED], outcomes[SKIPPED]);
    return outcomes[FAILED] > 0 || count <= 0;
}
