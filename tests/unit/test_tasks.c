/* Tasks: the rule by which symbols are drawn, their independence of how they are asked for, and what can be known of the loss
 * beforehand. */
#include "base/memory.h"
#include "tasks/lags.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PATTERNS = 1 << HPARAM_MAX_LIST };

/* One setting of the task lags. */
struct setting {
    uint64_t seed;
    int64_t epoch_length;
    int num_lags;
    int64_t lags[HPARAM_MAX_LIST];
    double effects[HPARAM_MAX_LIST];
    double base_probability;
};

static const struct setting seed_task = {
    .seed = 1, .epoch_length = 1000000, .num_lags = 2, .lags = {3, 8}, .effects = {0.5, -0.25}, .base_probability = 0.5};

struct stream {
    uint16_t *x, *y;
};

static struct task_data *open_part(const struct setting *setting, enum task_part part)
{
    struct error error;
    struct lags_hparams own = {
        .lags.count = setting->num_lags, .effects.count = setting->num_lags, .base_probability = setting->base_probability};
    for (int j = 0; j < setting->num_lags; j++) {
        own.lags.values[j] = (double)setting->lags[j];
        own.effects.values[j] = setting->effects[j];
    }
    struct task_request request = {
        .part = part, .seed = setting->seed, .batch_size = 1, .num_steps = 1, .epoch_length = setting->epoch_length, .own = &own};
    if (!task_lags.check(&request, &error)) fail_msg("%s", error.message);
    struct task_data *data = task_lags.open(&request, &error);
    assert_true(task_lags.is_one_sequence && data->starts == NULL);
    return data;
}

static struct task_data *open_task(const struct setting *setting)
{
    return open_part(setting, TASK_TRAINING);
}

/* The whole epoch, asked for `step` symbols at a time. Free with stream_free. */
static struct stream stream_new(const struct setting *settings, int64_t epoch, int step)
{
    struct task_data *data = open_task(settings);
    struct stream stream = {memory_new((size_t)settings->epoch_length, sizeof(uint16_t)),
                            memory_new((size_t)settings->epoch_length, sizeof(uint16_t))};
    for (int64_t i = 0; i < settings->epoch_length; i += step) {
        int count = settings->epoch_length - i < step ? (int)(settings->epoch_length - i) : step;
        data->symbols(data, epoch, i, count, stream.x + i, stream.y + i);
    }
    data->close(data);
    return stream;
}

static void stream_free(struct stream *stream)
{
    free(stream->x);
    free(stream->y);
}

/* Bit j: x at lags[j] before i, wrapping. */
static int pattern_at(const struct setting *settings, const struct stream *stream, int64_t i)
{
    int pattern = 0;
    for (int j = 0; j < settings->num_lags; j++) {
        int64_t at = (i - settings->lags[j] + settings->epoch_length) % settings->epoch_length;
        pattern |= stream->x[at] << j;
    }
    return pattern;
}

static double rule(const struct setting *settings, int pattern)
{
    double p = settings->base_probability;
    for (int j = 0; j < settings->num_lags; j++) p += (pattern >> j & 1) * settings->effects[j];
    return p < 0.0 ? 0.0 : p > 1.0 ? 1.0 : p;
}

/* The share of ones must be within 5 standard errors of p; where p is 0 or 1, exact. */
static void assert_share(int64_t ones, int64_t count, double p, const char *what, int number)
{
    double error = 5.0 * sqrt(p * (1.0 - p) / (double)count);
    if (fabs((double)ones / (double)count - p) <= error) return;
    fail_msg("%s %d: %lld ones of %lld, expected a share of %g +- %.1g", what, number, (long long)ones, (long long)count, p,
             error);
}

/* Every pattern's frequency of ones, over the whole epoch. */
static void check_rule(const struct setting *settings)
{
    int64_t count[PATTERNS] = {0}, ones[PATTERNS] = {0}, ones_of_x = 0;
    struct stream stream = stream_new(settings, 0, 4096);
    for (int64_t i = 0; i < settings->epoch_length; i++) {
        int pattern = pattern_at(settings, &stream, i);
        count[pattern]++;
        ones[pattern] += stream.y[i];
        ones_of_x += stream.x[i];
        assert_true(stream.x[i] <= 1 && stream.y[i] <= 1);
    }
    assert_share(ones_of_x, settings->epoch_length, 0.5, "x", 0);
    for (int pattern = 0; pattern < 1 << settings->num_lags; pattern++) {
        assert_share(count[pattern], settings->epoch_length, 1.0 / (1 << settings->num_lags), "pattern", pattern);
        assert_share(ones[pattern], count[pattern], rule(settings, pattern), "y where x shows pattern", pattern);
    }
    stream_free(&stream);
}

static void symbols_follow_the_rule(void **state)
{
    (void)state;
    check_rule(&seed_task);
    /* probabilities that need more than the 8 bits of a draw, and an odd length */
    struct setting odd = {.seed = 2,
                          .epoch_length = 999983,
                          .num_lags = 3,
                          .lags = {1, 2, 30},
                          .effects = {0.123456, -0.3, 0.077},
                          .base_probability = 0.3333333};
    check_rule(&odd);
}

static void lags_may_reach_beyond_64_and_a_chunk(void **state)
{
    (void)state;
    struct setting far = seed_task;
    far.num_lags = 4;
    memcpy(far.lags, (int64_t[]){64, 65, 513, 99999}, 4 * sizeof *far.lags);
    memcpy(far.effects, (double[]){0.25, -0.125, 0.2, -0.3}, 4 * sizeof *far.effects);
    far.epoch_length = 300000;
    check_rule(&far);
    far.lags[3] = far.epoch_length - 1;
    check_rule(&far);
}

static void probabilities_are_kept_within_0_and_1(void **state)
{
    (void)state;
    struct setting clamped = seed_task;
    clamped.num_lags = 3;
    memcpy(clamped.lags, (int64_t[]){1, 2, 4}, 3 * sizeof *clamped.lags);
    memcpy(clamped.effects, (double[]){0.9, -1.0, 0.35}, 3 * sizeof *clamped.effects);
    check_rule(&clamped);
}

/* With certainty everywhere, every single symbol is known: here the wrap at the stream's start shows. */
static void check_certain(int64_t lag, int64_t epoch_length)
{
    struct setting certain = {.seed = 5, .epoch_length = epoch_length, .num_lags = 1, .lags = {lag}, .effects = {1.0}};
    struct stream stream = stream_new(&certain, 1, 100);
    for (int64_t i = 0; i < epoch_length; i++) assert_int_equal(stream.y[i], stream.x[(i - lag + epoch_length) % epoch_length]);
    stream_free(&stream);
    certain.base_probability = 1.0;
    certain.effects[0] = -1.0;
    stream = stream_new(&certain, 1, 100);
    for (int64_t i = 0; i < epoch_length; i++) assert_int_equal(stream.y[i], !stream.x[(i - lag + epoch_length) % epoch_length]);
    stream_free(&stream);
}

static void certainty_is_exact_and_lags_wrap(void **state)
{
    (void)state;
    static const int64_t lags[] = {1, 3, 31, 32, 63, 64, 65, 100, 512, 513, 700, 1999};
    for (size_t i = 0; i < sizeof lags / sizeof *lags; i++) {
        check_certain(lags[i], 2000);
        check_certain(lags[i], lags[i] + 1); /* the longest lag there is */
        if (lags[i] < 17) check_certain(lags[i], 17);
    }
}

static void no_lags_leave_the_base_probability(void **state)
{
    (void)state;
    struct setting none = {.seed = 3, .epoch_length = 1000000, .base_probability = 0.3};
    check_rule(&none);
}

static void any_chunking_gives_the_same_symbols(void **state)
{
    (void)state;
    static const int steps[] = {1, 3, 7, 31, 64, 500, 511, 512, 513, 1025, 5000};
    struct setting settings = {.seed = UINT64_C(1) << 52,
                               .epoch_length = 5003,
                               .num_lags = 3,
                               .lags = {5, 70, 600},
                               .effects = {0.3, -0.17, 0.21},
                               .base_probability = 0.4};
    struct stream whole = stream_new(&settings, 3, 5003);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct stream stream = stream_new(&settings, 3, steps[i]);
        assert_memory_equal(stream.x, whole.x, 5003 * sizeof *whole.x);
        assert_memory_equal(stream.y, whole.y, 5003 * sizeof *whole.x);
        stream_free(&stream);
    }
    stream_free(&whole);
}

static void seeds_and_epochs_give_other_streams(void **state)
{
    (void)state;
    struct setting settings = seed_task;
    settings.epoch_length = 10000;
    struct stream streams[3];
    streams[0] = stream_new(&settings, 0, 1000);
    streams[1] = stream_new(&settings, 1, 1000);
    settings.seed++;
    streams[2] = stream_new(&settings, 0, 1000);
    for (int a = 0; a < 3; a++)
        for (int b = 0; b < a; b++) {
            int64_t same_x = 0, same_y = 0;
            for (int i = 0; i < 10000; i++)
                same_x += streams[a].x[i] == streams[b].x[i], same_y += streams[a].y[i] == streams[b].y[i];
            assert_share(same_x, 10000, 0.5, "x as in another stream", a);
            assert_true(same_y > 4500 && same_y < 6500); /* the share of ones is 0.625 */
        }
    for (int i = 0; i < 3; i++) stream_free(&streams[i]);
}

static void the_held_out_part_is_another_stream(void **state)
{
    (void)state;
    struct setting settings = seed_task;
    settings.epoch_length = 10000;
    struct task_data *held_out = open_part(&settings, TASK_HELD_OUT);
    struct stream trained = stream_new(&settings, 0, 1000);
    static uint16_t x[10000], y[10000];
    int64_t same_x = 0, ones = 0;
    held_out->symbols(held_out, 0, 0, 10000, x, y);
    for (int i = 0; i < 10000; i++) same_x += x[i] == trained.x[i], ones += y[i];
    assert_share(same_x, 10000, 0.5, "x as in training", 0);
    assert_share(ones, 10000, 0.625, "y = 1", 0);
    stream_free(&trained);
    held_out->close(held_out);
}

static void reference_losses_are_those_of_the_rule(void **state)
{
    (void)state;
    static const struct {
        const char *known;
        double loss;
    } expected[] = {{"nothing", 0.6616}, {"lag 8", 0.6277}, {"lag 3", 0.5192}, {"lags 3, 8", 0.4545}};
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    struct task_data *data = open_task(&seed_task);
    assert_int_equal(data->references(data, references), 4);
    data->close(data);
    for (int i = 0; i < 4; i++) {
        assert_string_equal(references[i].known, expected[i].known);
        if (fabs(references[i].loss - expected[i].loss) > 0.00005) fail_msg("%s: %.6f", references[i].known, references[i].loss);
    }
}

static void an_opened_task_knows_its_sizes(void **state)
{
    (void)state;
    struct task_data *data = open_task(&seed_task);
    assert_int_equal(data->num_symbols, 2);
    assert_int_equal(data->num_classes, 2);
    assert_int_equal(data->length, seed_task.epoch_length);
    data->close(data);
}

static int times_in(const char *text, const char *word)
{
    int times = 0;
    for (const char *at = text; (at = strstr(at, word)) != NULL; at += strlen(word)) times++;
    return times;
}

/* The README's three steps: a file, its rows, one line in the one list. */
static void a_task_is_named_in_one_list(void **state)
{
    (void)state;
    static char text[1 << 16];
    FILE *file = fopen("../src/tasks/task.c", "r");
    assert_non_null(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    for (int i = 0; task_at(i) != NULL; i++) {
        const struct hparam_owner *owner = &task_at(i)->owner;
        char *entry = memory_format("&task_%s", owner->choice);
        if (times_in(text, entry) != 1) fail_msg("task.c names %s %d times, expected once", entry, times_in(text, entry));
        free(entry);
        assert_ptr_equal(task_find(owner->choice), task_at(i));
        assert_string_equal(task_name(i), owner->choice);
        assert_string_equal(owner->hparam, "task");
        for (int r = 0; r < owner->count; r++) assert_ptr_equal(owner->rows[r].owner, owner);
    }
    assert_null(task_find("nothing"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(symbols_follow_the_rule),
        cmocka_unit_test(lags_may_reach_beyond_64_and_a_chunk),
        cmocka_unit_test(probabilities_are_kept_within_0_and_1),
        cmocka_unit_test(certainty_is_exact_and_lags_wrap),
        cmocka_unit_test(no_lags_leave_the_base_probability),
        cmocka_unit_test(any_chunking_gives_the_same_symbols),
        cmocka_unit_test(seeds_and_epochs_give_other_streams),
        cmocka_unit_test(the_held_out_part_is_another_stream),
        cmocka_unit_test(reference_losses_are_those_of_the_rule),
        cmocka_unit_test(an_opened_task_knows_its_sizes),
        cmocka_unit_test(a_task_is_named_in_one_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
