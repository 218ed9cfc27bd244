#include "experiment/hparams.h"
#include "experiment/training.h"
#include "tasks/lags.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct error error;

/* What comes of writing `text` for the hyperparameter: its canonical text, or the message. */
static void assert_parsed(const char *name, const char *text, const char *expected)
{
    const struct hparam *hparam = hparam_find(name);
    struct hparam_value value;
    char out[HPARAM_TEXT];
    assert_non_null(hparam);
    bool good = hparam_parse(hparam, text, &value, &error);
    assert_string_equal(good ? hparam_format(hparam, &value, out) : error.message, expected);
}

static void defaults_are_those_of_the_seed(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    assert_string_equal(hparams.task, "lags");
    assert_string_equal(hparams.cell, "rnn");
    assert_string_equal(hparams.optimizer, "adagrad");
    assert_int_equal(hparams.num_steps, 10);
    assert_int_equal(hparams.state_size, 16);
    assert_int_equal(hparams.batch_size, 200);
    assert_int_equal(hparams.epoch_length, 1000000);
    assert_true(hparams.learning_rate == 0.1);
    assert_true(hparams.carry_state);
    const struct lags_hparams *own = hparams_own(&hparams, &task_lags.owner);
    assert_int_equal(own->lags.count, 2);
    assert_true(own->lags.values[1] == 8 && own->effects.values[1] == -0.25);
    assert_true(hparams_check(&hparams, &error));
}

static void defaults_are_read_back_as_they_are_written(void **state)
{
    (void)state;
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        struct hparam_value usual = hparam->default_value;
        char text[HPARAM_TEXT];
        if (hparam->found) continue;
        assert_true(hparam_check(hparam, &usual, &error));
        hparam_format(hparam, &usual, text);
        assert_parsed(hparam->name, text, text);
    }
}

/* Keys rest on these texts. */
static void reals_are_written_without_exponents_where_people_would(void **state)
{
    (void)state;
    static const char *const numbers[][2] = {{"1e1", "10"},
                                             {"1e6", "1000000"},
                                             {"1e-4", "0.0001"},
                                             {"1e-5", "1e-05"},
                                             {"0.10", "0.1"},
                                             {"123456.5", "123456.5"},
                                             {"0.30000000000000004", "0.30000000000000004"}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) assert_parsed("learning_rate", numbers[i][0], numbers[i][1]);
    assert_parsed("clip_norm", "1e14", "100000000000000");
    assert_parsed("clip_norm", "123456789012345.5", "123456789012345.5");
    assert_parsed("clip_norm", "1e15", "1e+15");
}

static void every_row_can_be_put_and_got(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default(), empty = {.task = "", .cell = "", .optimizer = ""};
    for (int i = 0; i < hparam_count(); i++) {
        struct hparam_value value = hparam_get(hparam_row(i), &hparams), back;
        hparam_put(hparam_row(i), &empty, &value);
        back = hparam_get(hparam_row(i), &empty);
        assert_int_equal(hparam_compare(hparam_row(i), &value, &back), 0);
        assert_ptr_equal(hparam_named(hparam_row(i)->name), hparam_row(i));
        assert_ptr_equal(hparam_find(hparam_row(i)->name), hparam_row(i)->found ? NULL : hparam_row(i));
    }
    assert_null(hparam_find("nothing"));
}

static void values_are_read_as_written(void **state)
{
    (void)state;
    assert_parsed("num_steps", " 20 ", "20");
    assert_parsed("seed", "9007199254740992", "9007199254740992");
    assert_parsed("learning_rate", "1e-1", "0.1");
    assert_parsed("learning_rate", "1", "1");
    assert_parsed("clip_norm", "-0.0", "0");
    assert_parsed("carry_state", "false", "false");
    assert_parsed("carry_state", "True", "true");
    assert_parsed("num_steps", "0x10", "16");
    assert_parsed("num_steps", "16L", "16");
    assert_parsed("num_steps", "1e3", "1000");
    assert_parsed("num_steps", "2.0", "2");
    assert_parsed("epoch_length", "2.5e6", "2500000");
    assert_parsed("seed", "9007199254740991.0", "9007199254740991");
    assert_parsed("learning_rate", "0x10", "16");
    assert_parsed("learning_rate", "1e-310", "9.99999999999997e-311");
    assert_parsed("lags", "(0x3, 8.0)", "[3, 8]");
    assert_parsed("optimizer", "adam", "adam");
    assert_parsed("optimizer", "\"adam\"", "adam");
    assert_parsed("lags", "[3,8]", "[3, 8]");
    assert_parsed("lags", "(3, 8)", "[3, 8]");
    assert_parsed("lags", "3, 8", "[3, 8]");
    assert_parsed("lags", "[]", "[]");
    assert_parsed("effects", "[ 0.5 , -1 ]", "[0.5, -1]");
}

static void wrong_values_are_named(void **state)
{
    (void)state;
    assert_parsed("num_steps", "2.7", "num_steps is '2.7', expected a whole number");
    assert_parsed("num_steps", "1e-3", "num_steps is '1e-3', expected a whole number");
    assert_parsed("num_steps", "0x", "num_steps is '0x', expected a whole number");
    assert_parsed("seed", "9007199254740993.0", "seed is '9007199254740993.0', expected a whole number");
    assert_parsed("optimizer", "ADAM",
                  "unknown optimizer 'ADAM', expected sgd, momentum, adagrad, rmsprop or adam, did you mean 'adam'?");
    assert_parsed("num_steps", "", "num_steps is '', expected a whole number");
    assert_parsed("num_steps", "5 6", "num_steps is '5 6', expected a whole number");
    assert_parsed("num_steps", "99999999999999999999",
                  "num_steps is 99999999999999999999, beyond what a number can hold, expected 1 to 10000");
    assert_parsed("num_steps", "0", "num_steps is 0, expected 1 to 10000");
    assert_parsed("seed", "-1", "seed is -1, expected 0 to 9007199254740992");
    assert_parsed("seed", "9007199254740993", "seed is 9007199254740993, expected 0 to 9007199254740992");
    assert_parsed("learning_rate", "nan", "learning_rate is 'nan', expected a number");
    assert_parsed("learning_rate", "-inf", "learning_rate is '-inf', expected a number");
    assert_parsed("learning_rate", "1e-400",
                  "learning_rate is 1e-400, beyond what a number can hold, expected 0 or more, up to 1000000");
    assert_parsed("learning_rate", "1e999",
                  "learning_rate is 1e999, beyond what a number can hold, expected 0 or more, up to 1000000");
    assert_parsed("learning_rate", "-1", "learning_rate is -1, expected 0 or more, up to 1000000");
    assert_parsed("base_probability", "1.01", "base_probability is 1.01, expected 0 to 1");
    assert_parsed("carry_state", "yes", "carry_state is 'yes', expected true or false");
    assert_parsed("lags", "[3, 8", "lags is '[3, 8', expected whole numbers such as [3, 8]");
    assert_parsed("lags", "[3 8]", "lags is '[3 8]', expected whole numbers such as [3, 8]");
    assert_parsed("lags", "[1,2,3,4,5,6,7,8,9]", "lags is '[1,2,3,4,5,6,7,8,9]', expected whole numbers such as [3, 8]");
    assert_parsed("effects", "[2]", "effects is [2], expected up to 8 numbers, each -1 to 1");
    assert_parsed("optimizer", "addam",
                  "unknown optimizer 'addam', expected sgd, momentum, adagrad, rmsprop or adam, did you mean 'adam'?");
    assert_parsed("optimizer", "\x1b[31m", "unknown optimizer '\\x1b[31m', expected sgd, momentum, adagrad, rmsprop or adam");
}

static void long_texts_are_refused(void **state)
{
    (void)state;
    enum { LENGTH = 1000000 };
    char *text = malloc(LENGTH + 1);
    struct hparam_value value;
    memset(text, '[', LENGTH);
    text[LENGTH] = '\0';
    for (int i = 0; i < hparam_count(); i++) assert_false(hparam_parse(hparam_row(i), text, &value, &error));
    memset(text, '1', LENGTH);
    for (int i = 0; i < hparam_count(); i++) assert_false(hparam_parse(hparam_row(i), text, &value, &error));
    free(text);
}

static void reals_come_back_to_the_same_bits(void **state)
{
    (void)state;
    static const double numbers[] = {0.1, 1.0 / 3, 1e-310, 4.9e-324, 123456.789012345678, 0.30000000000000004};
    const struct hparam *hparam = hparam_find("learning_rate");
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        char text[HPARAM_TEXT];
        struct hparam_value value = {.real = numbers[i]}, back;
        assert_true(hparam_parse(hparam, hparam_format(hparam, &value, text), &back, &error));
        assert_true(back.real == numbers[i]);
    }
}

static void the_longest_list_fits_into_its_text(void **state)
{
    (void)state;
    char text[HPARAM_TEXT];
    struct hparam_value value = {.list.count = HPARAM_MAX_LIST}, back;
    for (int i = 0; i < HPARAM_MAX_LIST; i++) value.list.values[i] = -1.2345678901234567e-300 * (i + 1);
    assert_true(hparam_parse(hparam_find("effects"), hparam_format(hparam_find("effects"), &value, text), &back, &error));
    assert_memory_equal(value.list.values, back.list.values, sizeof back.list.values);
}

static void values_have_an_order(void **state)
{
    (void)state;
    static const char *const ascending[][3] = {{"num_steps", "9", "10"},
                                               {"learning_rate", "0.25", "0.5"},
                                               {"carry_state", "false", "true"},
                                               {"optimizer", "adam", "sgd"},
                                               {"lags", "3", "3, 8"}};
    for (size_t i = 0; i < sizeof ascending / sizeof *ascending; i++) {
        const struct hparam *hparam = hparam_find(ascending[i][0]);
        struct hparam_value less, more;
        assert_true(hparam_parse(hparam, ascending[i][1], &less, &error));
        assert_true(hparam_parse(hparam, ascending[i][2], &more, &error));
        assert_true(hparam_compare(hparam, &less, &more) < 0 && hparam_compare(hparam, &more, &less) > 0);
        assert_int_equal(hparam_compare(hparam, &less, &less), 0);
    }
}

static void nearest_names(void **state)
{
    (void)state;
    assert_string_equal(hparam_nearest("lerning_rate"), "learning_rate");
    assert_string_equal(hparam_nearest("state-size"), "state_size");
    assert_null(hparam_nearest("temperature"));
}

static void assert_unfit(const struct hparams *hparams, const char *message)
{
    assert_false(run_check(hparams, &error));
    assert_string_equal(error.message, message);
}

static void values_must_fit_each_other(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    hparams.epoch_length = 2000; /* exactly one window */
    assert_true(run_check(&hparams, &error));
    hparams.epoch_length = 1999;
    assert_unfit(&hparams,
                 "epoch_length 1999 cut into batch_size 200 parts leaves 9 symbols, fewer than one window of num_steps 10");
    hparams = hparams_default();
    struct lags_hparams *own = (struct lags_hparams *)hparams_own(&hparams, &task_lags.owner);
    own->lags.values[0] = 8;
    assert_unfit(&hparams, "lags has 8 twice");
    own->lags.values[0] = 1000000;
    assert_unfit(&hparams, "lags has 1000000, expected less than epoch_length 1000000");
    hparams = hparams_default();
    hparams.epochs = 1000000;
    assert_unfit(&hparams, "log_every 10 makes a curve of 5e+07 points, expected at most 1e+07; log less often");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults_are_those_of_the_seed),
        cmocka_unit_test(defaults_are_read_back_as_they_are_written),
        cmocka_unit_test(reals_are_written_without_exponents_where_people_would),
        cmocka_unit_test(every_row_can_be_put_and_got),
        cmocka_unit_test(values_are_read_as_written),
        cmocka_unit_test(wrong_values_are_named),
        cmocka_unit_test(long_texts_are_refused),
        cmocka_unit_test(reals_come_back_to_the_same_bits),
        cmocka_unit_test(the_longest_list_fits_into_its_text),
        cmocka_unit_test(values_have_an_order),
        cmocka_unit_test(nearest_names),
        cmocka_unit_test(values_must_fit_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
