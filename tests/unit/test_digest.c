/* The same bits: the digests of known runs stand in expected/digests.txt, and every thread count, instruction set and
 * company must give them, in every build. UPDATE_EXPECTED=1 in the environment writes the file anew. */
#include "experiment/training.h"
#include "runner/runner.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define EXPECTED "expected/digests.txt"

enum { UNFUSED = 1000 /* numerics of arithmetic without fused multiply-add start here; see rnn/isa_this.c */ };

struct known {
    const char *name;
    struct {
        const char *name, *value;
    } settings[8];
};

/* Short epochs all; beyond that each differs from the defaults as its name says. */
static const struct known knowns[] = {
    {"seed", {{0}}},
    {"rnn-deep", {{"num_layers", "2"}, {"num_steps", "7"}, {"batch_size", "199"}, {"epochs", "2"}}},
    {"lstm", {{"cell", "lstm"}, {"optimizer", "adam"}, {"learning_rate", "0.01"}, {"state_size", "17"}}},
    {"lstm-deep", {{"cell", "lstm"}, {"num_layers", "3"}, {"state_size", "5"}, {"carry_state", "false"}, {"seed", "3"}}},
    {"gru", {{"cell", "gru"}, {"optimizer", "rmsprop"}, {"learning_rate", "0.003"}, {"state_size", "33"}}},
    {"gru-deep", {{"cell", "gru"}, {"num_layers", "2"}, {"state_size", "12"}, {"batch_size", "65"}, {"num_steps", "13"}}},
    {"relu", {{"cell", "relu"}, {"learning_rate", "0.03"}, {"state_size", "21"}, {"batch_size", "77"}}},
    {"gru-before", {{"cell", "gru_before"}, {"num_layers", "2"}, {"state_size", "15"}, {"batch_size", "130"}}},
    {"sgd-clipped", {{"optimizer", "sgd"}, {"learning_rate", "1"}, {"clip_norm", "0.05"}, {"num_layers", "2"}}},
    {"momentum", {{"optimizer", "momentum"}, {"num_steps", "20"}, {"batch_size", "7"}, {"epoch_length", "2000"}}},
    {"rmsprop-clipped",
     {{"cell", "lstm"},
      {"optimizer", "rmsprop"},
      {"learning_rate", "0.01"},
      {"rmsprop_decay", "0.95"},
      {"clip_value", "0.001"},
      {"weight_decay", "0.01"}}},
    {"exponential",
     {{"schedule", "exponential"}, {"decay", "0.5"}, {"decay_after", "0.1"}, {"decay_every", "0.25"}, {"warmup", "3"}}},
    {"cosine", {{"schedule", "cosine"}, {"warmup", "2"}, {"optimizer", "momentum"}, {"learning_rate", "0.03"}}},
    {"linear", {{"schedule", "linear"}, {"cell", "gru"}, {"optimizer", "adam"}, {"learning_rate", "0.01"}}},
    {"uniform", {{"init", "uniform"}, {"init_scale", "0.08"}, {"cell", "lstm"}, {"forget_bias", "2"}}},
    {"orthogonal", {{"init", "orthogonal"}, {"cell", "gru"}, {"num_layers", "2"}, {"state_size", "19"}}},
    {"identity", {{"init", "identity"}, {"init_scale", "0.9"}, {"cell", "relu"}, {"learning_rate", "0.03"}}},
    {"dropout",
     {{"dropout", "0.3"},
      {"cell", "lstm"},
      {"num_layers", "3"},
      {"state_size", "13"},
      {"batch_size", "333"},
      {"optimizer", "adam"},
      {"learning_rate", "0.01"}}},
    {"adding",
     {{"task", "adding"},
      {"adding_length", "20"},
      {"num_steps", "20"},
      {"cell", "lstm"},
      {"num_layers", "2"},
      {"optimizer", "adam"},
      {"learning_rate", "0.01"},
      {"batch_size", "70"}}},
    {"multiplying", {{"task", "multiplying"}, {"num_steps", "7"}, {"cell", "gru"}, {"state_size", "9"}}},
    {"diverged", {{"optimizer", "sgd"}, {"learning_rate", "1e6"}, {"num_layers", "2"}}},
};

enum { KNOWNS = sizeof knowns / sizeof *knowns };

/* digests.txt: what they were, and by which arithmetic. */
struct expected {
    int numerics;
    char digests[KNOWNS][RUN_KEY];
};

static void put(struct hparams *hparams, const char *name, const char *text)
{
    struct hparam_value value;
    struct error error;
    const struct hparam *hparam = hparam_find(name);
    assert_non_null(hparam);
    if (!hparam_parse(hparam, text, &value, &error)) fail_msg("%s", error.message);
    hparam_put(hparam, hparams, &value);
}

static struct run known_run(const struct known *known)
{
    struct run run = {.hparams = hparams_default()};
    put(&run.hparams, "epoch_length", "40000");
    for (int i = 0; i < 8 && known->settings[i].name != NULL; i++)
        put(&run.hparams, known->settings[i].name, known->settings[i].value);
    return run;
}

static void finish(void *context, const struct run *run)
{
    (void)run;
    ++*(int *)context;
}

static void train(struct run *runs, int count, int jobs)
{
    int finished = 0;
    runner_train(runs, count, jobs, &(struct runner_events){.context = &finished, .finish = finish});
    assert_int_equal(finished, count);
}

/* The digests by this machine's own choice of instructions and one thread: the measure for all others. */
static void train_each(int jobs, char digests[KNOWNS][RUN_KEY])
{
    for (int k = 0; k < KNOWNS; k++) {
        struct run run = known_run(&knowns[k]);
        train(&run, 1, jobs);
        assert_int_equal(run.result.status, strcmp(knowns[k].name, "diverged") == 0 ? RUN_DIVERGED : RUN_DONE);
        memcpy(digests[k], run.result.digest, RUN_KEY);
    }
}

static void train_together(int jobs, char digests[KNOWNS][RUN_KEY])
{
    struct run runs[KNOWNS];
    for (int k = 0; k < KNOWNS; k++) runs[k] = known_run(&knowns[k]);
    train(runs, KNOWNS, jobs);
    for (int k = 0; k < KNOWNS; k++) memcpy(digests[k], runs[k].result.digest, RUN_KEY);
}

static char measure[KNOWNS][RUN_KEY];

static void assert_same(char digests[KNOWNS][RUN_KEY], const char *where)
{
    for (int k = 0; k < KNOWNS; k++)
        if (strcmp(digests[k], measure[k]) != 0)
            fail_msg("%s: the digest %s is not the one of one thread alone", knowns[k].name, where);
}

static int measure_all(void **state)
{
    (void)state;
    train_each(1, measure);
    return 0;
}

static void runs_differ_from_each_other(void **state)
{
    (void)state;
    for (int k = 0; k < KNOWNS; k++)
        for (int other = 0; other < k; other++) assert_string_not_equal(measure[k], measure[other]);
}

static void threads_change_nothing(void **state)
{
    (void)state;
    static const int jobs[] = {2, 3, 8};
    for (int i = 0; i < 3; i++) {
        char digests[KNOWNS][RUN_KEY], where[64];
        snprintf(where, sizeof where, "with %d threads", jobs[i]);
        train_each(jobs[i], digests);
        assert_same(digests, where);
    }
}

static void company_changes_nothing(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 3; jobs++) {
        char digests[KNOWNS][RUN_KEY];
        train_together(jobs, digests);
        assert_same(digests, "inside a sweep");
    }
}

static void instruction_sets_change_nothing(void **state)
{
    (void)state;
    static const char *const names[] = {"v4", "v3"};
    const int numerics = trainer_numerics();
    if (numerics >= UNFUSED) skip();
    for (int i = 0; i < 2; i++) {
        char digests[KNOWNS][RUN_KEY], where[64];
        snprintf(where, sizeof where, "with UNROLL_ISA=%s", names[i]);
        setenv("UNROLL_ISA", names[i], 1); /* passed over where the machine cannot run it */
        train_each(1, digests);
        assert_int_equal(trainer_numerics(), numerics);
        unsetenv("UNROLL_ISA");
        assert_same(digests, where);
    }
}

static void write_expected(void)
{
    FILE *file = fopen(EXPECTED, "w");
    if (file == NULL) fail_msg("cannot write " EXPECTED);
    fprintf(file, "numerics %d\n", trainer_numerics());
    for (int k = 0; k < KNOWNS; k++) fprintf(file, "%s %s\n", knowns[k].name, measure[k]);
    fclose(file);
}

static void read_expected(struct expected *expected)
{
    char name[64], digest[RUN_KEY];
    FILE *file = fopen(EXPECTED, "r");
    if (file == NULL || fscanf(file, "numerics %d", &expected->numerics) != 1)
        fail_msg("cannot read " EXPECTED "; run with UPDATE_EXPECTED=1 to write it");
    for (int k = 0; k < KNOWNS; k++) {
        if (fscanf(file, "%63s %32s", name, digest) != 2 || strcmp(name, knowns[k].name) != 0)
            fail_msg(EXPECTED " has no digest of '%s' in its place; run with UPDATE_EXPECTED=1 to write it anew", knowns[k].name);
        memcpy(expected->digests[k], digest, RUN_KEY);
    }
    fclose(file);
}

static void known_runs_have_known_digests(void **state)
{
    (void)state;
    if (trainer_numerics() >= UNFUSED) {
        print_message("skipped: this machine has no fused multiply-add, whose digests are the ones that are kept\n");
        skip();
    }
    if (getenv("UPDATE_EXPECTED") != NULL) write_expected();
    struct expected expected = {0};
    read_expected(&expected);
    if (expected.numerics != trainer_numerics())
        fail_msg("NUMERICS is %d and " EXPECTED " is of %d: run with UPDATE_EXPECTED=1 to write it anew", trainer_numerics(),
                 expected.numerics);
    for (int k = 0; k < KNOWNS; k++)
        if (strcmp(expected.digests[k], measure[k]) != 0)
            fail_msg("%s: the arithmetic changed: raise NUMERICS in src/rnn/isa_this.c and run with UPDATE_EXPECTED=1",
                     knowns[k].name);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_runs_have_known_digests),   cmocka_unit_test(runs_differ_from_each_other),
        cmocka_unit_test(threads_change_nothing),          cmocka_unit_test(company_changes_nothing),
        cmocka_unit_test(instruction_sets_change_nothing),
    };
    return cmocka_run_group_tests(tests, measure_all, NULL);
}
