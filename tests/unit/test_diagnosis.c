/* Diagnoses: how far gradients reach back against central differences of the naive double-precision twin (reference.h), the rest
 * against naive definitions; and that to look changes no bit of training. */
#include "reference.h"

#include "base/memory.h"
#include "base/symbol.h"
#include "rnn/diagnosis.h"
#include "rnn/spectrum.h"
#include "rnn/trainer.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { STEPS = 6, UNITS = 4, BATCH = 18, LAYERS = 2, SYMBOLS = 3, CLASSES = 3, LAST = STEPS - 2 /* with a target */ };

static uint32_t draw(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Windows of any number: no target behind LAST, and in half of the sequences none at LAST; some sequences start inside. */
struct stream {
    bool gaps;
};

static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    const struct stream *stream = context;
    for (int s = 0; s < count; s++) {
        uint32_t seed = (uint32_t)(1 + first + s + 1000 * number + 77 * epoch);
        for (int t = 0; t < STEPS; t++) {
            draw(&seed);
            x[t * stride + s] = (uint16_t)(draw(&seed) % SYMBOLS);
            y[t * stride + s] = (uint16_t)(draw(&seed) % CLASSES);
            if (stream->gaps && (t > LAST || (t == LAST && (first + s) % 2 == 1))) y[t * stride + s] = NO_TARGET;
        }
    }
}

static void starts(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *out)
{
    (void)context, (void)epoch, (void)number;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < STEPS; t++) out[t * stride + s] = t == (first + s) % (2 * STEPS);
}

static struct trainer_settings settings_of(const char *cell)
{
    return (struct trainer_settings){.cell = cell,
                                     .loss = "softmax",
                                     .optimizer = "sgd",
                                     .num_layers = LAYERS,
                                     .state_size = UNITS,
                                     .num_steps = STEPS,
                                     .batch_size = BATCH,
                                     .num_symbols = SYMBOLS,
                                     .num_classes = CLASSES,
                                     .carry_state = true,
                                     .learning_rate = 0.5,
                                     .windows_per_epoch = 10,
                                     .num_train_steps = 10,
                                     .init = "uniform",
                                     .init_scale = 0.8,
                                     .forget_bias = 1.0,
                                     .seed = 3};
}

/* The window of one sequence alone, whose loss is that at LAST. */
struct alone {
    struct reference reference;
    const double *weights, *state; /* in front of the window: (LAYERS, 2, UNITS) */
    uint16_t x[STEPS], y[STEPS];
    uint8_t starts[STEPS];
};

static double loss_of(const struct alone *alone, struct nudge nudge, double by)
{
    double state[LAYERS * 2 * UNITS];
    const float none[1] = {0};
    memcpy(state, alone->state, sizeof state);
    nudge.by = by;
    return reference_loss(&alone->reference, alone->weights, state, alone->x, alone->y, none, none, alone->starts, NULL, &nudge);
}

/* The norm of the gradient of that loss with respect to the layer's state behind step t. */
static double naive_flow(const struct alone *alone, int layer, int t)
{
    const bool has_memory = strcmp(alone->reference.cell, "lstm") == 0;
    const double step = strcmp(alone->reference.cell, "relu") == 0 ? 1e-7 : 1e-4;
    double square = 0.0;
    for (int n = 0; n < (has_memory ? 2 : 1) * UNITS; n++) {
        const struct nudge nudge = {.step = t, .layer = layer, .number = n};
        square += pow((loss_of(alone, nudge, step) - loss_of(alone, nudge, -step)) / (2 * step), 2);
    }
    return sqrt(square);
}

static void alone_init(struct alone *alone, const char *cell, bool gaps, int64_t number, int s)
{
    struct stream stream = {gaps};
    alone->reference = (struct reference){cell, LAYERS, UNITS, SYMBOLS, CLASSES, STEPS, 1, "softmax", 0, 0};
    window(&stream, 0, number, s, 1, 1, alone->x, alone->y);
    memset(alone->starts, 0, sizeof alone->starts);
    if (gaps) starts(&stream, 0, number, s, 1, 1, alone->starts);
}

/* Moves the state of a sequence over a window. */
static void pass_window(const char *cell, bool gaps, int64_t number, int s, const double *weights, double *state)
{
    struct alone alone;
    const float none[1] = {0};
    alone_init(&alone, cell, gaps, number, s);
    reference_loss(&alone.reference, weights, state, alone.x, alone.y, none, none, alone.starts, NULL, NULL);
}

/* The second window's diagnosis, the weights staying what they are in the first (whose learning rate is 0, in effect). */
static void check_flow(const char *cell, bool gaps)
{
    struct stream stream = {gaps};
    const struct symbol_source source = {&stream, window, gaps ? starts : NULL, NULL};
    struct trainer_settings settings = settings_of(cell);
    settings.learning_rate = 0.0;
    struct trainer *trainer = trainer_new(&settings);
    struct diagnosis *diagnosis = diagnosis_new(LAYERS, STEPS);
    int64_t count;
    const float *floats = trainer_weights(trainer, &count);
    double *weights = memory_new((size_t)count, sizeof *weights);
    for (int64_t i = 0; i < count; i++) weights[i] = floats[i];
    trainer_step(trainer, &source, 1);
    trainer_diagnose(trainer, diagnosis);
    trainer_step(trainer, &source, 1);
    const int last = gaps ? LAST : STEPS - 1;
    double flow[LAYERS][STEPS] = {{0}};
    int reached[STEPS] = {0};
    for (int s = 0; s < BATCH; s++) {
        double state[LAYERS * 2 * UNITS] = {0};
        struct alone alone;
        bool goes_on = true;
        pass_window(cell, gaps, 0, s, weights, state);
        alone_init(&alone, cell, gaps, 1, s);
        alone.weights = weights, alone.state = state;
        if (alone.y[last] == NO_TARGET) continue;
        for (int t = 0; t < STEPS; t++)
            if (t != last) alone.y[t] = NO_TARGET;
        for (int t = last; t >= 0 && goes_on; t--) {
            for (int l = 0; l < LAYERS; l++) flow[l][last - t] += naive_flow(&alone, l, t);
            reached[last - t]++;
            goes_on = !alone.starts[t];
        }
    }
    for (int l = 0; l < LAYERS; l++)
        for (int lag = 0; lag < STEPS; lag++) {
            const double found = diagnosis->flow[l * STEPS + lag], expected = flow[l][lag] / reached[lag];
            if (reached[lag] == 0 ? !isnan(found) : !(fabs(found - expected) < 1e-4 * expected))
                fail_msg("%s%s: layer %d, lag %d: %.9g, expected %.9g", cell, gaps ? " with gaps" : "", l, lag, found, expected);
        }
    diagnosis_free(diagnosis);
    trainer_free(trainer);
    free(weights);
}

static void flow_is_the_gradient_by_lag(void **state)
{
    (void)state;
    for (int c = 0; trainer_cell_name(c) != NULL; c++) {
        check_flow(trainer_cell_name(c), false);
        check_flow(trainer_cell_name(c), true);
    }
}

/* Numbers of the flat block: of each layer, then of the projection. */
static double naive_norm(const float *a, const float *b, int64_t count)
{
    double square = 0.0;
    for (int64_t i = 0; i < count; i++) square += pow((double)a[i] - (double)b[i], 2);
    return sqrt(square);
}

/* What sgd adds is the learning rate times the gradient, where nothing is clipped; what is clipped is diagnosed before. */
static void norms_are_those_of_each_layer(void **state)
{
    (void)state;
    struct stream stream = {false};
    const struct symbol_source source = {&stream, window, NULL, NULL};
    struct trainer_settings settings = settings_of("gru");
    double gradients[LAYERS + 1];
    for (int clipped = 0; clipped < 2; clipped++) {
        settings.clip_norm = clipped ? 1e-3 : 0.0;
        struct trainer *trainer = trainer_new(&settings);
        struct diagnosis *diagnosis = diagnosis_new(LAYERS, STEPS);
        int64_t count, at = 0;
        const float *weights = trainer_weights(trainer, &count);
        float *before = memory_floats((size_t)count);
        memcpy(before, weights, (size_t)count * sizeof *before);
        trainer_diagnose(trainer, diagnosis);
        trainer_step(trainer, &source, 1);
        const int64_t sizes[LAYERS + 1] = {3 * UNITS * (SYMBOLS + UNITS + 2), 3 * UNITS * (2 * UNITS + 2), CLASSES * (UNITS + 1)};
        for (int l = 0; l <= LAYERS; at += sizes[l++]) {
            const double moved = naive_norm(weights + at, before + at, sizes[l]);
            assert_true(fabs(diagnosis->update[l] - moved) < 1e-6 * moved);
            if (clipped) assert_true(diagnosis->gradient[l] == gradients[l]);
            else assert_true(fabs(diagnosis->gradient[l] - moved / settings.learning_rate) < 1e-4 * diagnosis->gradient[l]);
            gradients[l] = diagnosis->gradient[l];
        }
        assert_int_equal(at, count);
        if (clipped) {
            const double *u = diagnosis->update;
            assert_true(fabs(sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2]) - 5e-4) < 1e-7);
        }
        diagnosis_free(diagnosis);
        trainer_free(trainer);
        free(before);
    }
}

/* One train step of one layer whose weights are all 0 but for its biases, one value for each gate. */
static double saturated(const char *cell, int num_biases, const float *biases)
{
    struct stream stream = {false};
    const struct symbol_source source = {&stream, window, NULL, NULL};
    struct trainer_settings settings = settings_of(cell);
    settings.num_layers = 1;
    struct trainer *trainer = trainer_new(&settings);
    struct diagnosis *diagnosis = diagnosis_new(1, STEPS);
    int64_t count;
    float *weights = trainer_weights(trainer, &count);
    const int inputs = num_biases == 3 ? SYMBOLS : SYMBOLS + UNITS; /* gru: the biases behind those of the inputs */
    memset(weights, 0, (size_t)count * sizeof *weights);
    for (int b = 0; b < num_biases; b++)
        for (int u = 0; u < UNITS; u++) weights[(inputs * num_biases + b) * UNITS + u] = biases[b];
    trainer_diagnose(trainer, diagnosis);
    trainer_step(trainer, &source, 1);
    const double share = diagnosis->saturated[0];
    assert_true(diagnosis->radius[0] == 0.0);
    diagnosis_free(diagnosis);
    trainer_free(trainer);
    return share;
}

/* s(2.3) is 0.909, s(2.1) 0.891; tanh 1.5 is 0.905, tanh 1.4 0.885. Of lstm the gates are i, f, o, not g; of gru r, z, not n. */
static void saturated_is_near_an_end(void **state)
{
    (void)state;
    assert_true(saturated("rnn", 1, (float[]){1.5f}) == 1.0 && saturated("rnn", 1, (float[]){-1.5f}) == 1.0);
    assert_true(saturated("rnn", 1, (float[]){1.4f}) == 0.0);
    assert_true(saturated("relu", 1, (float[]){-0.1f}) == 1.0 && saturated("relu", 1, (float[]){5.0f}) == 0.0);
    assert_true(fabs(saturated("lstm", 4, (float[]){2.3f, 2.1f, 5.0f, -2.3f}) - 2 / 3.0) < 1e-12);
    assert_true(fabs(saturated("lstm", 4, (float[]){2.1f, -2.3f, 5.0f, -2.1f}) - 1 / 3.0) < 1e-12);
    for (int c = 0; c < 2; c++) {
        assert_true(saturated(c ? "gru" : "gru_before", 3, (float[]){2.3f, 2.1f, 5.0f}) == 0.5);
        assert_true(saturated(c ? "gru" : "gru_before", 3, (float[]){-2.3f, 2.3f, 0.0f}) == 1.0);
    }
}

/* |A^k|^(1/k) with k = 2^20, in double precision. */
static double naive_radius(int n, const float *matrix)
{
    double *a = memory_new((size_t)(n * n), sizeof *a), *square = memory_new((size_t)(n * n), sizeof *a), logarithm = 0.0;
    for (int i = 0; i < n * n; i++) a[i] = (double)matrix[i];
    for (int s = 0; s <= 20; s++) {
        double norm = 0.0;
        for (int i = 0; i < n * n; i++) norm = fmax(norm, fabs(a[i]));
        logarithm += log(norm) / pow(2, s);
        memset(square, 0, (size_t)(n * n) * sizeof *a);
        for (int i = 0; i < n; i++)
            for (int k = 0; k < n; k++)
                for (int j = 0; j < n; j++) square[i * n + j] += a[i * n + k] / norm * (a[k * n + j] / norm);
        double *swap = a;
        a = square, square = swap;
    }
    free(a), free(square);
    return exp(logarithm);
}

static void radius_is_the_largest_eigenvalues(void **state)
{
    (void)state;
    enum { LARGE = 70 };
    const float turned[] = {1.2f, -1.6f, 9, 1.6f, 1.2f, 9}; /* 1.2 +- 1.6 i, rows of 3 floats */
    assert_true(fabs(spectral_radius(2, turned, 3) - 2.0) < 1e-6);
    assert_true(spectral_radius(2, (float[]){0, 1, 0, 0}, 2) == 0.0);
    assert_true(isnan(spectral_radius(2, (float[]){0, 1, NAN, 0}, 2)));
    static float matrix[LARGE * LARGE];
    uint32_t seed = 1;
    for (int n = 5; n <= LARGE; n += 13) {
        for (int i = 0; i < n * n; i++) matrix[i] = (float)draw(&seed) * 0x1p-23f - 1.0f;
        const double found = spectral_radius(n, matrix, n), expected = naive_radius(n, matrix);
        if (!(fabs(found - expected) < 2e-3 * expected)) fail_msg("%d rows: %.6f, expected %.6f", n, found, expected);
    }
    for (int i = 0; i < LARGE * LARGE; i++) matrix[i] = i % LARGE > i / LARGE ? 0.02f : 0.0f; /* triangular: its diagonal */
    for (int i = 0; i < LARGE; i++) matrix[i * LARGE + i] = 0.9f - 0.01f * (float)i;
    assert_true(fabs(spectral_radius(LARGE, matrix, LARGE) - 0.9) < 2e-3);
}

/* Every step looked at, or none. */
static void looking_changes_no_bit(void **state)
{
    (void)state;
    for (int c = 0; trainer_cell_name(c) != NULL; c++)
        for (int gaps = 0; gaps < 2; gaps++) {
            struct stream stream = {gaps > 0};
            const struct symbol_source source = {&stream, window, gaps ? starts : NULL, NULL};
            struct trainer_settings settings = settings_of(trainer_cell_name(c));
            settings.dropout = gaps ? 0.3 : 0.0;
            settings.batch_size = 70, settings.optimizer = "adam", settings.learning_rate = 0.01;
            struct trainer *watched = trainer_new(&settings), *alone = trainer_new(&settings);
            struct diagnosis *diagnosis = diagnosis_new(LAYERS, STEPS);
            for (int step = 0; step < 10; step++) {
                trainer_diagnose(watched, diagnosis);
                assert_true(trainer_step(watched, &source, 1) == trainer_step(alone, &source, 1));
            }
            int64_t count;
            const float *weights = trainer_weights(watched, &count);
            assert_memory_equal(weights, trainer_weights(alone, &count), (size_t)count * sizeof *weights);
            diagnosis_free(diagnosis);
            trainer_free(watched), trainer_free(alone);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(flow_is_the_gradient_by_lag), cmocka_unit_test(norms_are_those_of_each_layer),
        cmocka_unit_test(saturated_is_near_an_end),    cmocka_unit_test(radius_is_the_largest_eigenvalues),
        cmocka_unit_test(looking_changes_no_bit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
