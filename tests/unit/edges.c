#include "edges.h"

#include <stdio.h>
#include <string.h>

const char edge_nasty_name[] = "it's `touch pwned` $(touch pwned) @x 100% %s a_b^2 {/=40 c} <&> &amp; \"";
const char edge_nasty_question[] = "'.system('touch pwned').' \"\nset output\\ \\n \\\\ ~a{.2b} $(id) %d %% <b>&lt;</b>?";

/* Three axes, two seeds, one run of a setting diverged and all of another; the losses of one setting are far off. */
static void begin_plain(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    fixture->experiment.question = "What decides?";
    FIXTURE_AXIS(fixture, "learning_rate", "0.01", "0.1", "1");
    FIXTURE_AXIS(fixture, "state_size", "4", "16");
    FIXTURE_AXIS(fixture, "seed", "0", "1");
    fixture_end(fixture);
    fixture_diverge(fixture, 5);
    fixture_diverge(fixture, 10);
    fixture_diverge(fixture, 11);
}

static void begin_one(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    fixture_end(fixture);
}

/* An axis of whole numbers first, first + step, ... */
static void counted_axis(struct sweep_fixture *fixture, const char *name, int count, int first, int step)
{
    char texts[64][12];
    const char *values[65] = {NULL};
    for (int i = 0; i < count; i++) snprintf(texts[i], sizeof texts[i], "%d", first + i * step), values[i] = texts[i];
    fixture_axis(fixture, name, values);
}

/* Draws the ends of all curves together, evenly from 0.47 to 0.67 in an order that is none of the axes'. */
static void gather_ends(struct sweep_fixture *fixture)
{
    for (int i = 0; i < fixture->data.results.num_runs; i++) {
        struct run_result *result = &fixture->runs[i].result;
        double end = 0.47 + 0.2 * (i * 37 % fixture->data.results.num_runs) / fixture->data.results.num_runs;
        for (int j = 0; j < result->curve.count; j++) result->curve.losses[j] = end + (0.75 - end) * pow(0.5, j / 2.0);
        result->final_loss = result->best_loss = result->curve.losses[result->curve.count - 1];
    }
}

static void begin_line(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "cell", "rnn", "lstm", "gru");
    fixture_end(fixture);
}

/* The beginnings differ from seed to seed: the bands leave the panel at its upper edge. */
static void begin_seeds(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "learning_rate", "0.03", "0.1", "0.3");
    counted_axis(fixture, "seed", 30, 0, 1);
    fixture_end(fixture);
    for (int i = 0; i < fixture->data.results.num_runs; i++) fixture->runs[i].result.curve.losses[0] += 0.3 * (i % 7);
}

/* One run lies far above all others. */
static void begin_far(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "learning_rate", "0.03", "0.1", "0.3");
    counted_axis(fixture, "seed", 8, 0, 1);
    fixture_end(fixture);
    fixture->runs[13].result.final_loss = fixture->runs[13].result.best_loss = 9;
}

/* Names, truths, lists and numbers. */
static void begin_axes(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "optimizer", "sgd", "adam");
    FIXTURE_AXIS(fixture, "lags", "[3, 8]", "[2, 4]");
    FIXTURE_AXIS(fixture, "carry_state", "true", "false");
    FIXTURE_AXIS(fixture, "num_steps", "1", "10");
    FIXTURE_AXIS(fixture, "learning_rate", "0.001", "0.00316227766017", "0.01");
    fixture_end(fixture);
}

/* Every run's losses, ten thousand times smaller from the first run to the last. */
static void begin_orders(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "learning_rate", "0.001", "0.01", "0.1", "1", "10");
    FIXTURE_AXIS(fixture, "num_steps", "2", "5");
    FIXTURE_AXIS(fixture, "seed", "0", "1", "2");
    fixture_end(fixture);
    for (int i = 0; i < fixture->data.results.num_runs; i++) {
        struct run_result *result = &fixture->runs[i].result;
        double factor = 10 * pow(10, -4.0 * i / (fixture->data.results.num_runs - 1));
        result->final_loss *= factor, result->best_loss *= factor;
        for (int j = 0; j < result->curve.count; j++) result->curve.losses[j] *= factor;
    }
}

static void begin_many(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    counted_axis(fixture, "num_steps", 20, 1, 1);
    counted_axis(fixture, "state_size", 50, 4, 4);
    fixture_end(fixture);
    gather_ends(fixture);
}

static void begin_diverged(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "optimizer", "sgd", "adam");
    fixture_end(fixture);
    fixture_diverge(fixture, 0);
    fixture_diverge(fixture, 1);
}

/* One axis and no curve that has more than a point. */
static void begin_point(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    fixture->experiment.base.log_every = 20;
    FIXTURE_AXIS(fixture, "learning_rate", "0.01", "0.1");
    fixture_end(fixture);
}

static void begin_question(struct sweep_fixture *fixture)
{
    begin_plain(fixture);
    fixture->experiment.name = "a-name-of-an-experiment-that-somebody-made-from-all-the-settings-in-it-and-then-from-the-"
                               "date-and-the-weather-2026-11-23";
    fixture->experiment.question =
        "How far back in time can a recurrent network of so few units learn to see, when its gradients are cut after so few "
        "steps, at this learning rate, with that optimizer, and does any of it matter at all to you?";
}

/* A word that no line can hold. */
static void begin_word(struct sweep_fixture *fixture)
{
    static const char word[] =
        "Pneumonoultramicroscopicsilicovolcanoconiosis/Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk"
        "bauunterbeamtengesellschaft/Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch/0123456789?";
    begin_plain(fixture);
    fixture->experiment.name = (char *)word;
    fixture->experiment.question = (char *)word;
}

static void begin_nasty(struct sweep_fixture *fixture)
{
    begin_plain(fixture);
    fixture->experiment.name = (char *)edge_nasty_name;
    fixture->experiment.question = (char *)edge_nasty_question;
}

static void begin_unicode(struct sweep_fixture *fixture)
{
    begin_plain(fixture);
    fixture->experiment.name = "実験・学習率と窓の長さ·опыт·ΔΣ·e\xcc\x81·\xf0\x9f\x94\xac\xf2\xa0\x80\x80";
    fixture->experiment.question =
        "学習率・状態の大きさ・窓の長さのうち、どれが損失を最もよく説明するか？ Что решает: окно, состояние или "
        "скорость обучения? ماذا يقرر؟";
}

static void begin_thirty(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    counted_axis(fixture, "state_size", 30, 100, 100);
    FIXTURE_AXIS(fixture, "learning_rate", "0.01", "0.1");
    fixture_end(fixture);
    gather_ends(fixture);
}

static void begin_thirty_twice(struct sweep_fixture *fixture)
{
    char texts[30][24];
    const char *values[31] = {NULL};
    for (int i = 0; i < 30; i++) snprintf(texts[i], sizeof texts[i], "%.3g", pow(10, -4 + i / 7.0)), values[i] = texts[i];
    fixture_begin(fixture);
    fixture_axis(fixture, "learning_rate", values);
    counted_axis(fixture, "batch_size", 30, 20, 6);
    fixture_end(fixture);
    gather_ends(fixture);
}

/* Names too long for any tick, and numbers that differ in their tenth digit alone. */
static void begin_long(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "lags", "[3, 8]", "[1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000]",
                 "[900001, 900002, 900003, 900004, 900005, 900006, 900007, 900008]");
    FIXTURE_AXIS(fixture, "learning_rate", "0.1000000001", "0.1000000002", "0.1000000003", "0.1000000004");
    FIXTURE_AXIS(fixture, "seed", "0", "1");
    fixture_end(fixture);
}

/* Sets every loss of a run. */
static void fill(struct run_result *result, double loss)
{
    for (int j = 0; j < result->curve.count; j++) result->curve.losses[j] = loss;
    result->final_loss = result->best_loss = loss;
}

static void begin_filled(struct sweep_fixture *fixture, double first, double step)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "learning_rate", "0.03", "0.1", "0.3");
    FIXTURE_AXIS(fixture, "state_size", "4", "16");
    FIXTURE_AXIS(fixture, "seed", "0", "1");
    fixture_end(fixture);
    for (int i = 0; i < fixture->data.results.num_runs; i++) fill(&fixture->runs[i].result, first + i * step);
}

/* Losses as large as numbers are, ... */
static void begin_huge(struct sweep_fixture *fixture)
{
    begin_filled(fixture, 1e308, 5e306);
}

/* ... one of them among others, ... */
static void begin_one_huge(struct sweep_fixture *fixture)
{
    begin_filled(fixture, 0.5, 0.01);
    fill(&fixture->runs[5].result, 1.7e308);
}

/* ... and none but 0. */
static void begin_zeros(struct sweep_fixture *fixture)
{
    begin_filled(fixture, 0, 0);
}

static const struct edge edges[] = {
    {"plain", begin_plain, true},        {"one", begin_one, true},           {"line", begin_line, false},
    {"seeds", begin_seeds, true},        {"axes", begin_axes, true},         {"orders", begin_orders, true},
    {"many", begin_many, true},          {"diverged", begin_diverged, true}, {"point", begin_point, false},
    {"question", begin_question, false}, {"word", begin_word, false},        {"nasty", begin_nasty, false},
    {"unicode", begin_unicode, false},   {"thirty", begin_thirty, false},    {"thirty-twice", begin_thirty_twice, false},
    {"long", begin_long, false},         {"far", begin_far, false},          {"huge", begin_huge, false},
    {"one-huge", begin_one_huge, false}, {"zeros", begin_zeros, false},
};

const struct edge *edge_at(int index)
{
    return index < (int)(sizeof edges / sizeof *edges) ? &edges[index] : NULL;
}

const struct edge *edge_find(const char *name)
{
    for (int i = 0; edge_at(i) != NULL; i++)
        if (strcmp(edges[i].name, name) == 0) return &edges[i];
    error_die("no edge is named %s", name);
}
