/* Unions and exclusions against a naive enumeration; samples as axes. */
#include "experiment/run.h"
#include "experiment/search.h"
#include "experiment/selection.h"
#include "experiment/shard.h"
#include "experiment/sweep.h"

#include "base/rng.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VALUES = 3, MOST_PARTS = 3, MOST_RUNS = VALUES * VALUES * VALUES * VALUES };

static struct error error;

/* Subsets of the values of four hyperparameters, as bits; 0: the default alone. */
struct part {
    unsigned num_steps, state_size, cell, seed;
};

static const int steps[VALUES] = {5, 6, 7}, sizes[VALUES] = {8, 12, 16}, seeds[VALUES] = {0, 1, 2};
static const char *const cells[VALUES] = {"rnn", "lstm", "gru"};

/* What is left out, in SQL and in C. */
static bool keeps_all(const struct hparams *h)
{
    (void)h;
    return false;
}

static bool large_and_long(const struct hparams *h)
{
    return h->state_size == 16 && h->num_steps > 5;
}

static bool second_lstm_or_seven(const struct hparams *h)
{
    return (strcmp(h->cell, "lstm") == 0 && h->seed >= 1) || h->num_steps == 7;
}

static const struct {
    const char *text;
    bool (*holds)(const struct hparams *hparams);
} conditions[] = {{NULL, keeps_all},
                  {"state_size = 16 and num_steps > 5", large_and_long},
                  {"CELL = 'lstm' and seed >= 1 or num_steps in (7)", second_lstm_or_seven}};

enum { CONDITIONS = sizeof conditions / sizeof *conditions };

static void write_numbers(FILE *out, const char *name, unsigned chosen, const int values[VALUES])
{
    if (chosen == 0) return;
    fprintf(out, "%s = [", name);
    for (int i = 0, any = 0; i < VALUES; i++)
        if (chosen >> i & 1) fprintf(out, "%s%d", any++ > 0 ? ", " : "", values[i]);
    fputs("]; ", out);
}

static void write_cells(FILE *out, unsigned chosen)
{
    if (chosen == 0) return;
    fputs("cell = [", out);
    for (int i = 0, any = 0; i < VALUES; i++)
        if (chosen >> i & 1) fprintf(out, "%s\"%s\"", any++ > 0 ? ", " : "", cells[i]);
    fputs("]; ", out);
}

static char *text_of(const struct part *parts, int count, const char *condition)
{
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    if (condition != NULL) fprintf(out, "exclude = \"%s\"; ", condition);
    fputs("sweep = (", out);
    for (int i = 0; i < count; i++) {
        fprintf(out, "%s{ ", i > 0 ? ", " : " ");
        write_numbers(out, "num_steps", parts[i].num_steps, steps);
        write_numbers(out, "seed", parts[i].seed, seeds);
        write_cells(out, parts[i].cell);
        write_numbers(out, "state_size", parts[i].state_size, sizes);
        fputc('}', out);
    }
    fputs(" );", out);
    fclose(out);
    return text;
}

/* Whether value number i of a hyperparameter is one of the part; the default is number `standard`, or none of them. */
static bool has(unsigned chosen, int i, int standard)
{
    return chosen == 0 ? i == standard : chosen >> i & 1;
}

/* The keys of all runs that stand in any part and are not left out. */
static int naive(const struct part *parts, int count, bool (*excluded)(const struct hparams *), char keys[][RUN_KEY])
{
    int found = 0;
    for (int s = 0; s <= VALUES; s++) /* the default of num_steps, 10, is none of the three */
        for (int z = 0; z < VALUES; z++)
            for (int c = 0; c < VALUES; c++)
                for (int e = 0; e < VALUES; e++) {
                    struct hparams hparams = hparams_default();
                    bool any = false;
                    for (int i = 0; i < count; i++)
                        any = any || (has(parts[i].num_steps, s, VALUES) && has(parts[i].state_size, z, 2) &&
                                      has(parts[i].cell, c, 0) && has(parts[i].seed, e, 0));
                    if (s < VALUES) hparams.num_steps = steps[s];
                    hparams.state_size = sizes[z];
                    hparams.cell = cells[c];
                    hparams.seed = seeds[e];
                    if (any && !excluded(&hparams)) run_key(&hparams, 1, keys[found++]);
                }
    return found;
}

static int compare_keys(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* Runs of one setting have one number, and no other runs do. */
static void settings_are_told_apart(const struct experiment *experiment)
{
    for (int64_t i = 0; i < sweep_size(experiment); i++)
        for (int64_t k = 0; k < i; k++) {
            int64_t one, other;
            char a[RUN_KEY], b[RUN_KEY];
            const struct hparams x = sweep_run(experiment, i, &one), y = sweep_run(experiment, k, &other);
            run_setting(&x, a);
            run_setting(&y, b);
            assert_int_equal(one == other, strcmp(a, b) == 0);
        }
}

static void shards_part_it(const struct experiment *experiment)
{
    int64_t sum = 0;
    for (int i = 1; i <= 3; i++) {
        int64_t count;
        free(shard_runs(experiment, &(struct shard){i, 3}, &count));
        sum += count;
    }
    assert_int_equal(sum, sweep_size(experiment));
}

static void assert_same(const struct part *parts, int count, int condition)
{
    static char expected[4 * MOST_RUNS][RUN_KEY], found[4 * MOST_RUNS][RUN_KEY];
    struct experiment experiment;
    char *text = text_of(parts, count, conditions[condition].text);
    const int all = naive(parts, count, keeps_all, expected), runs = naive(parts, count, conditions[condition].holds, expected);
    const bool good = experiment_read_text("union", text, &experiment, &error);
    assert_int_equal(good, runs > 0);
    free(text);
    if (!good) {
        assert_non_null(
            strstr(error.message, all == 1 ? "exclude: it leaves out the one run" : "exclude: it leaves none of the "));
        return;
    }
    assert_int_equal(sweep_size(&experiment), runs);
    assert_int_equal(experiment.num_excluded, all - runs); /* each once, wherever it stands */
    struct sweep_search *search = sweep_search_new(&experiment);
    for (int i = 0; i < runs; i++) {
        const struct hparams hparams = sweep_hparams(&experiment, i);
        run_key(&hparams, 1, found[i]);
        assert_true(sweep_search_has(search, &hparams, found[i], 1));
    }
    struct hparams none = hparams_default();
    none.num_steps = 8;
    char key[RUN_KEY];
    run_key(&none, 1, key);
    assert_false(sweep_search_has(search, &none, key, 1));
    sweep_search_free(search);
    qsort(expected, (size_t)runs, RUN_KEY, compare_keys);
    qsort(found, (size_t)runs, RUN_KEY, compare_keys);
    for (int i = 0; i < runs; i++) assert_string_equal(found[i], expected[i]);
    settings_are_told_apart(&experiment);
    shards_part_it(&experiment);
    experiment_release(&experiment);
}

static void unions_and_exclusions_are_those_of_a_naive_enumeration(void **state)
{
    uint32_t words[5 * MOST_PARTS];
    (void)state;
    for (uint64_t trial = 0; trial < 150; trial++) {
        struct part parts[MOST_PARTS];
        rng_words(trial, 0, 0, 0, 5 * MOST_PARTS, words);
        for (int i = 0; i < MOST_PARTS; i++)
            parts[i] = (struct part){words[i] >> 8 & 7, words[i] >> 12 & 7, words[i] >> 16 & 7, words[i] >> 20 & 7};
        assert_same(parts, (int)(trial % MOST_PARTS) + 1, (int)(trial / MOST_PARTS % CONDITIONS));
    }
}

static struct experiment read(const char *text)
{
    struct experiment experiment;
    const bool good = experiment_read_text("sample", text, &experiment, &error);
    if (!good) print_error("%s\n", error.message);
    assert_true(good);
    return experiment;
}

static const char sampled[] =
    "sample = { count = %d; seed = 4; }; sweep = { seed = [0, 1]; learning_rate = { from = 0.001; to = 1.0; "
    "scale = \"log\"; }; cell = [\"rnn\", \"gru\"]; state_size = { from = 4; to = 7; }; };";

/* Every point with every value of the other axes, within the ranges; more points keep the earlier ones. */
static void listed_axes_multiply_each_point(void **state)
{
    char text[400];
    (void)state;
    snprintf(text, sizeof text, sampled, 16);
    struct experiment few = read(text);
    snprintf(text, sizeof text, sampled, 64);
    struct experiment many = read(text);
    assert_int_equal(sweep_size(&few), 16 * 4);
    assert_int_equal(sweep_size(&many), 64 * 4);
    int sizes_seen[8] = {0};
    struct sweep_search *search = sweep_search_new(&many);
    for (int64_t i = 0; i < sweep_size(&few); i++) {
        const struct hparams hparams = sweep_hparams(&few, i);
        char key[RUN_KEY];
        run_key(&hparams, 1, key);
        assert_true(sweep_search_has(search, &hparams, key, 1));
        assert_true(hparams.learning_rate >= 0.001 && hparams.learning_rate <= 1.0);
        assert_in_range(hparams.state_size, 4, 7);
        sizes_seen[hparams.state_size]++;
    }
    for (int size = 4; size <= 7; size++) assert_int_equal(sizes_seen[size], 4 * 4); /* 16 points are even in each dimension */
    sweep_search_free(search);
    experiment_release(&few);
    experiment_release(&many);
}

static void points_that_fall_together_are_one(void **state)
{
    (void)state;
    struct experiment experiment =
        read("sample = { count = 100; method = \"random\"; }; sweep = { state_size = { from = 4; to = 6; }; };");
    assert_int_equal(sweep_size(&experiment), 3);
    experiment_release(&experiment);
}

/* What the command line sets goes through the text, which says the whole sweep. */
static void a_value_that_is_set_leaves_the_rest_of_a_union(void **state)
{
    (void)state;
    struct experiment experiment =
        read("exclude = \"seed = 2\"; sweep = ( { num_steps = [5, 6]; seed = [0, 1, 2]; }, { cell = [\"gru\"]; } );");
    assert_int_equal(sweep_size(&experiment), 5);
    assert_true(experiment_set(&experiment, "num_steps=7", &error));
    assert_int_equal(sweep_size(&experiment), 3); /* seeds 0, 1, and a gru */
    for (int64_t i = 0; i < 3; i++) assert_int_equal(sweep_hparams(&experiment, i).num_steps, 7);
    assert_true(experiment_set(&experiment, "state_size=[8, 9]", &error));
    assert_int_equal(sweep_size(&experiment), 6);
    assert_false(experiment_set(&experiment, "seed=2", &error));
    assert_string_equal(error.message, "exclude: it leaves none of the 4 runs of the sweep");
    assert_int_equal(sweep_size(&experiment), 6);
    experiment_release(&experiment);
}

/* As in the database: NULL is no number, and no default. */
static void what_a_run_does_not_use_is_null_to_exclude(void **state)
{
    static const struct {
        const char *text;
        int runs, excluded;
    } cases[] = {
        {"sweep = { optimizer = [\"adam\", \"rmsprop\"]; rmsprop_decay = [0.8, 0.9, 0.99]; }; exclude = \"rmsprop_decay = 0.9\";",
         3, 1},
        {"sweep = { cell = [\"lstm\", \"rnn\", \"gru\"]; forget_bias = [0.0, 2.0]; }; exclude = \"forget_bias = 1\";", 4, 0},
        {"sweep = { cell = [\"lstm\", \"rnn\", \"gru\"]; forget_bias = [0.0, 2.0]; }; exclude = \"forget_bias is null\";", 2, 2},
        {"sweep = { cell = [\"rnn\", \"lstm\"]; forget_bias = [0.0, 2.0]; }; exclude = \"not forget_bias > 1\";", 2, 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct experiment experiment = read(cases[i].text);
        assert_int_equal(sweep_size(&experiment), cases[i].runs);
        assert_int_equal(experiment.num_excluded, cases[i].excluded);
        experiment_release(&experiment);
    }
}

static void assert_not_set(struct experiment *experiment, const char *assignment, const char *message)
{
    const int64_t size = sweep_size(experiment);
    assert_false(experiment_set(experiment, assignment, &error));
    assert_string_equal(error.message, message);
    assert_int_equal(sweep_size(experiment), size);
}

static void what_a_variant_sets_in_any_part_of_a_union_is_not_set(void **state)
{
    (void)state;
    struct experiment experiment =
        read("sweep = ( { state_size = [4, 8]; seed = [0, 1]; }, "
             "{ variant = ( { label = \"a\"; cell = \"lstm\"; }, { label = \"b\"; cell = \"gru\"; } ); } );");
    assert_not_set(&experiment, "cell=relu", "cell is set by 'variant' of the sweep, expected an edited file");
    assert_not_set(&experiment, "cell=[\"relu\"]", "cell is set by 'variant' of the sweep, expected an edited file");
    assert_not_set(&experiment, "variant=c", "variant is set by 'variant' of the sweep, expected an edited file");
    assert_true(experiment_set(&experiment, "state_size=5", &error)); /* an axis of one part, of the other the base */
    assert_int_equal(sweep_size(&experiment), 4);
    for (int64_t i = 0; i < 4; i++) assert_int_equal(sweep_hparams(&experiment, i).state_size, 5);
    experiment_release(&experiment);
}

static void what_is_drawn_is_set_like_any_axis(void **state)
{
    static const char text[] =
        "sample = { count = 16; }; sweep = { learning_rate = { from = 0.001; to = 1.0; scale = \"log\"; }; "
        "state_size = { from = 4; to = 4096; }; seed = [0, 1]; };";
    (void)state;
    struct experiment experiment = read(text);
    assert_true(experiment_set(&experiment, "learning_rate=0.1", &error));
    assert_int_equal(sweep_size(&experiment), 32);
    for (int64_t i = 0; i < 32; i++) assert_true(sweep_hparams(&experiment, i).learning_rate == 0.1);
    assert_not_set(&experiment, "state_size=8", "sample draws from nothing, expected a range without a count in the sweep");
    experiment_release(&experiment);
    experiment = read(text);
    assert_true(experiment_set(&experiment, "learning_rate=[0.1, 0.2, 0.3]", &error)); /* which multiplies each point */
    assert_int_equal(sweep_size(&experiment), 16 * 3 * 2);
    assert_true(experiment_set(&experiment, "learning_rate={ from = 0.5; to = 0.7; }", &error)); /* drawn from again */
    assert_int_equal(sweep_size(&experiment), 32);
    for (int64_t i = 0; i < 32; i++) assert_in_range(sweep_hparams(&experiment, i).learning_rate * 1000, 500, 700);
    experiment_release(&experiment);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unions_and_exclusions_are_those_of_a_naive_enumeration),
        cmocka_unit_test(listed_axes_multiply_each_point),
        cmocka_unit_test(points_that_fall_together_are_one),
        cmocka_unit_test(a_value_that_is_set_leaves_the_rest_of_a_union),
        cmocka_unit_test(what_a_run_does_not_use_is_null_to_exclude),
        cmocka_unit_test(what_a_variant_sets_in_any_part_of_a_union_is_not_set),
        cmocka_unit_test(what_is_drawn_is_set_like_any_axis),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
