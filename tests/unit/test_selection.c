/* Unions, their labels and exclusions against a naive enumeration; samples as axes. */
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

enum { VALUES = 3, MOST_PARTS = 3, MOST_RUNS = 4 * VALUES * VALUES * VALUES * VALUES };

static struct error error;

/* Subsets of the values of five hyperparameters, as bits; 0: the default alone. Where there are variants these say the cells. */
struct part {
    unsigned num_steps, state_size, cell, seed, forget_bias, variants;
};

static const int steps[VALUES] = {5, 6, 7}, sizes[VALUES] = {8, 12, 16}, seeds[VALUES] = {0, 1, 2};
static const int biases[VALUES] = {0, 1, 2}; /* which an lstm uses alone; 1 is the default */
static const char *const cells[VALUES] = {"rnn", "lstm", "gru"};

/* What variants call the cells, NULL where they have none of it. */
static const char *const labels[][VALUES] = {
    {NULL}, {NULL, "long", "gated"}, {"plain", NULL, "gated"}, {NULL, "other", NULL}, {NULL, "gated", NULL}};

enum { VARIANTS = sizeof labels / sizeof *labels, MISNAMED = VARIANTS - 1 /* where others have a label */ };

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

static bool is_lstm(const struct hparams *h)
{
    return strcmp(h->cell, "lstm") == 0;
}

static bool biased(const struct hparams *h)
{
    return is_lstm(h) && h->forget_bias > 0.5;
}

static bool plain_or_unbiased(const struct hparams *h)
{
    return strcmp(h->variant, "plain") == 0 || (is_lstm(h) && h->forget_bias < 2);
}

static bool gated_or_small(const struct hparams *h)
{
    return (!is_lstm(h) && strcmp(h->variant, "gated") == 0) || h->state_size == 8;
}

static const struct {
    const char *text;
    bool (*holds)(const struct hparams *hparams);
} conditions[] = {{NULL, keeps_all},
                  {"state_size = 16 and num_steps > 5", large_and_long},
                  {"CELL = 'lstm' and seed >= 1 or num_steps in (7)", second_lstm_or_seven},
                  {"forget_bias > 0.5", biased},
                  {"variant = 'plain' or not forget_bias >= 2", plain_or_unbiased},
                  {"forget_bias is null and variant = 'gated' or state_size = 8", gated_or_small}};

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

static void write_variants(FILE *out, const char *const called[VALUES])
{
    fputs("variant = (", out);
    for (int i = 0, any = 0; i < VALUES; i++)
        if (called[i] != NULL) fprintf(out, "%s { label = \"%s\"; cell = \"%s\"; }", any++ > 0 ? "," : "", called[i], cells[i]);
    fputs(" ); ", out);
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
        if (parts[i].variants > 0) write_variants(out, labels[parts[i].variants]);
        else write_cells(out, parts[i].cell);
        write_numbers(out, "forget_bias", parts[i].forget_bias, biases);
        write_numbers(out, "state_size", parts[i].state_size, sizes);
        fputc('}', out);
    }
    fputs(" );", out);
    fclose(out);
    return text;
}

enum { NAMED_KEY = RUN_KEY + 16 };

static void write_named_key(const struct hparams *hparams, char out[NAMED_KEY])
{
    char key[RUN_KEY];
    run_key(hparams, 1, key);
    snprintf(out, NAMED_KEY, "%s %.15s", key, hparams->variant);
}

/* Whether value number i of a hyperparameter is one of the part; the default is number `standard`, or none of them. */
static bool has(unsigned chosen, int i, int standard)
{
    return chosen == 0 ? i == standard : chosen >> i & 1;
}

/* Whether the part has the setting of these numbers of values. */
static bool has_setting(const struct part *part, int steps_at, int size_at, int cell_at, int bias_at)
{
    const bool has_cell = part->variants > 0 ? labels[part->variants][cell_at] != NULL : has(part->cell, cell_at, 0);
    const bool has_bias = strcmp(cells[cell_at], "lstm") != 0 || has(part->forget_bias, bias_at, 1);
    return has_cell && has_bias && has(part->num_steps, steps_at, VALUES) && has(part->state_size, size_at, 2);
}

/* What the parts call a setting, "" where it has no label, NULL where it has two. */
static const char *label_of(const struct part *parts, int count, int steps_at, int size_at, int cell_at, int bias_at)
{
    const char *label = "";
    for (int i = 0; i < count; i++) {
        const char *own = labels[parts[i].variants][cell_at];
        if (own == NULL || !has_setting(&parts[i], steps_at, size_at, cell_at, bias_at)) continue;
        if (label[0] != '\0' && strcmp(label, own) != 0) return NULL;
        label = own;
    }
    return label;
}

/* The keys of all runs that stand in any part and are not left out, each behind its label; -1 where a setting has two labels. */
static int naive(const struct part *parts, int count, bool (*excluded)(const struct hparams *), char found[][NAMED_KEY])
{
    int runs = 0;
    for (int at = 0; at < MOST_RUNS; at++) {
        /* the default of num_steps, 10, is none of the three */
        const int e = at % VALUES, b = at / 3 % VALUES, c = at / 9 % VALUES, z = at / 27 % VALUES, s = at / 81;
        struct hparams hparams = hparams_default();
        bool any = false;
        if (strcmp(cells[c], "lstm") == 0) hparams.forget_bias = biases[b];
        else if (b > 0) continue;
        for (int i = 0; i < count; i++) any = any || (has(parts[i].seed, e, 0) && has_setting(&parts[i], s, z, c, b));
        const char *label = label_of(parts, count, s, z, c, b);
        if (label == NULL) return -1;
        if (s < VALUES) hparams.num_steps = steps[s];
        hparams.state_size = sizes[z];
        hparams.cell = cells[c];
        hparams.seed = seeds[e];
        strcpy(hparams.variant, label);
        if (any && !excluded(&hparams)) write_named_key(&hparams, found[runs++]);
    }
    return runs;
}

/* Whether a label is given to two things. */
static bool is_misnamed(const struct part *parts, int count)
{
    bool right = false, wrong = false;
    for (int i = 0; i < count; i++) {
        right = right || parts[i].variants == 1 || parts[i].variants == 2;
        wrong = wrong || parts[i].variants == MISNAMED;
    }
    return right && wrong;
}

static int compare_keys(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* Runs of one setting have one number, and no other runs do. */
static void settings_are_told_apart(const struct experiment *experiment)
{
    static char settings[MOST_RUNS][RUN_KEY];
    static int64_t numbers[MOST_RUNS];
    for (int64_t i = 0; i < sweep_size(experiment); i++) {
        const struct hparams hparams = sweep_run(experiment, i, &numbers[i]);
        run_setting(&hparams, settings[i]);
        for (int64_t k = 0; k < i; k++) assert_int_equal(numbers[i] == numbers[k], strcmp(settings[i], settings[k]) == 0);
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

/* What is said where no run is left, or labels contradict each other. */
static const char *expected_error(const struct part *parts, int count, int all)
{
    if (is_misnamed(parts, count)) return ": label 'gated' is that of a group before, which says something else";
    if (all < 0) return ": variant: the group says what one before says, where it is called '";
    return all == 1 ? ": exclude: it leaves out the one run" : ": exclude: it leaves none of the ";
}

/* Whether there is such an experiment, which is as it should be. */
static bool assert_same(const struct part *parts, int count, int condition)
{
    static char expected[MOST_RUNS][NAMED_KEY], found[MOST_RUNS][NAMED_KEY];
    struct experiment experiment;
    char *text = text_of(parts, count, conditions[condition].text);
    const int all = naive(parts, count, keeps_all, expected), runs = naive(parts, count, conditions[condition].holds, expected);
    const bool good = experiment_read_text("union", text, &experiment, &error);
    assert_int_equal(good, runs > 0 && !is_misnamed(parts, count));
    free(text);
    if (!good) {
        assert_non_null(strstr(error.message, expected_error(parts, count, all)));
        return false;
    }
    assert_int_equal(sweep_size(&experiment), runs);
    assert_int_equal(experiment.num_excluded, all - runs); /* each once, wherever it stands */
    struct sweep_search *search = sweep_search_new(&experiment);
    for (int i = 0; i < runs; i++) {
        const struct hparams hparams = sweep_hparams(&experiment, i);
        char key[RUN_KEY];
        run_key(&hparams, 1, key);
        write_named_key(&hparams, found[i]);
        assert_true(sweep_search_has(search, &hparams, key, 1));
    }
    struct hparams none = hparams_default();
    none.num_steps = 8;
    char key[RUN_KEY];
    run_key(&none, 1, key);
    assert_false(sweep_search_has(search, &none, key, 1));
    sweep_search_free(search);
    qsort(expected, (size_t)runs, NAMED_KEY, compare_keys);
    qsort(found, (size_t)runs, NAMED_KEY, compare_keys);
    for (int i = 0; i < runs; i++) assert_string_equal(found[i], expected[i]);
    settings_are_told_apart(&experiment);
    shards_part_it(&experiment);
    experiment_release(&experiment);
    return true;
}

static void unions_and_exclusions_are_those_of_a_naive_enumeration(void **state)
{
    uint32_t words[MOST_PARTS];
    int good = 0;
    (void)state;
    for (uint64_t trial = 0; trial < 600; trial++) {
        struct part parts[MOST_PARTS];
        rng_words(trial, 0, 0, 0, MOST_PARTS, words);
        for (int i = 0; i < MOST_PARTS; i++)
            parts[i] = (struct part){words[i] >> 8 & 7,  words[i] >> 12 & 7, words[i] >> 16 & 7,
                                     words[i] >> 20 & 7, words[i] >> 24 & 7, words[i] >> 28 & 1 ? words[i] % VARIANTS : 0};
        good += assert_same(parts, (int)(trial % MOST_PARTS) + 1, (int)(trial / MOST_PARTS % CONDITIONS));
    }
    assert_in_range(good, 400, 590); /* the others are refused, as they should be */
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

/* Whatever its seed, and whether the part that gives it stands before or behind. */
static void a_setting_has_its_label_in_every_part_of_a_union(void **state)
{
    static const char lstm[] = "variant = ( { label = \"LSTM\"; cell = \"lstm\"; }, { label = \"GRU\"; cell = \"gru\"; } );";
    char text[400];
    (void)state;
    for (int behind = 0; behind < 2; behind++) {
        snprintf(text, sizeof text, "sweep = ( { %s }, { %s } ); exclude = \"variant = 'GRU' and seed = 2\";",
                 behind == 0 ? lstm : "cell = [\"lstm\", \"gru\"]; seed = [1, 2];",
                 behind == 1 ? lstm : "cell = [\"lstm\", \"gru\"]; seed = [1, 2];");
        struct experiment experiment = read(text);
        assert_int_equal(sweep_size(&experiment), 5);
        for (int64_t i = 0; i < 5; i++) {
            const struct hparams hparams = sweep_hparams(&experiment, i);
            assert_string_equal(hparams.variant, strcmp(hparams.cell, "lstm") == 0 ? "LSTM" : "GRU");
        }
        for (int i = 0; i < experiment.num_axes; i++) /* none is without a label */
            if (experiment.axes[i].hparam->label) assert_int_equal(experiment.axes[i].count, 2);
        experiment_release(&experiment);
    }
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
        cmocka_unit_test(a_setting_has_its_label_in_every_part_of_a_union),
        cmocka_unit_test(what_a_run_does_not_use_is_null_to_exclude),
        cmocka_unit_test(what_a_variant_sets_in_any_part_of_a_union_is_not_set),
        cmocka_unit_test(what_is_drawn_is_set_like_any_axis),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
