/* Solved is no task by who knows less than all: each goal against the network that always says the same, and against the best
 * losses of those who know less, at the ends of the ranges that settings have. */
#include "base/memory.h"
#include "streams.h"
#include "tasks/copy.h"
#include "tasks/counting.h"
#include "tasks/dyck.h"
#include "tasks/echo.h"
#include "tasks/order.h"
#include "tasks/parity.h"
#include "tasks/reber.h"
#include "tasks/tomita.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

struct setting {
    const struct task *task;
    const void *own;
    int64_t held_out_length;
};

static struct drawn held_out_of(const struct setting *setting)
{
    struct task_request request = request_of(setting->own);
    request.part = TASK_HELD_OUT;
    request.held_out_length = setting->held_out_length;
    request.epoch_length = 400000;
    return drawn_new(setting->task, &request);
}

/* The accuracy and the loss of who knows how often each class is a target, and nothing else. */
static void foretell_always_the_same(const struct drawn *drawn, double *accuracy, double *loss)
{
    int64_t *counts = memory_new((size_t)drawn->data->num_classes, sizeof *counts), all = 0, most = 0;
    for (int64_t i = 0; i < drawn->length; i++)
        if (drawn->y[i] != NO_TARGET) counts[drawn->y[i]]++, all++;
    assert_true(all > 0);
    *loss = 0.0;
    for (int k = 0; k < drawn->data->num_classes; k++) {
        if (counts[k] > most) most = counts[k];
        if (counts[k] > 0) *loss -= (double)counts[k] / (double)all * log((double)counts[k] / (double)all);
    }
    *accuracy = (double)most / (double)all;
    free(counts);
}

static bool is_met(struct task_goal goal, double accuracy, double loss)
{
    return (goal.accuracy == 0.0 || accuracy >= goal.accuracy) && (goal.loss == 0.0 || loss <= goal.loss);
}

static void assert_not_met_by_less(const struct setting *setting)
{
    const char *name = setting->task->owner.choice;
    struct drawn drawn = held_out_of(setting);
    const struct task_goal goal = drawn.data->goal;
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    const int count = drawn.data->references(drawn.data, references);
    double accuracy, loss;
    assert_true(goal.accuracy > 0.0 || goal.loss > 0.0);
    foretell_always_the_same(&drawn, &accuracy, &loss);
    if (is_met(goal, accuracy, loss)) fail_msg("%s: solved by who says the same: accuracy %g, loss %g", name, accuracy, loss);
    for (int i = 0; i + 1 < count && goal.loss > 0.0; i++)
        if (references[i].loss <= goal.loss) fail_msg("%s: solved by who knows %s alone", name, references[i].known);
    drawn_free(&drawn);
}

static void who_knows_less_solves_nothing(void **state)
{
    (void)state;
    const struct copy_hparams copies[] = {{10, 8, 100}, {1, 2, 1000}, {10, 8, 20}};
    const struct order_hparams orders[] = {{2, 100, 4}, {5, 10, 1}};
    const struct parity_hparams parities[] = {{20, 0.5, false}, {1, 0.01, false}, {20, 0.01, true}, {20, 0.99, false}};
    const struct echo_hparams echoes[] = {{5, 2, 100}, {1, 2, 2}};
    const struct tomita_hparams languages[] = {{1, 20}, {2, 20}, {2, 1000}, {3, 20}, {4, 20}, {5, 20}, {6, 20}, {7, 20}};
    const struct reber_hparams rebers[] = {{false}, {true}};
    const struct counting_hparams countings[] = {{2, 0.3}, {2, 0.01}, {2, 0.9}, {26, 0.9}};
    const struct dyck_hparams dycks[] = {{1, 0.3}, {2, 0.1}, {1, 0.1}, {2, 0.45}, {100, 0.1}};
    struct setting settings[64];
    int count = 0;
#define ADD(of, array)                                                                                                           \
    for (size_t i = 0; i < sizeof array / sizeof *array; i++) settings[count++] = (struct setting){&of, &array[i], 0};
    ADD(task_copy, copies)
    ADD(task_order, orders)
    ADD(task_parity, parities)
    ADD(task_echo, echoes)
    ADD(task_tomita, languages)
    ADD(task_reber, rebers)
    ADD(task_counting, countings)
    ADD(task_dyck, dycks)
#undef ADD
    settings[count++] = (struct setting){&task_copy, &copies[2], 10000};
    settings[count++] = (struct setting){&task_tomita, &languages[0], 2000};
    settings[count++] = (struct setting){&task_counting, &countings[0], 1000};
    settings[count++] = (struct setting){&task_dyck, &dycks[3], 100};
    for (int i = 0; i < count; i++) assert_not_met_by_less(&settings[i]);
}

/* Where the blanks are most of it, the symbols decide: 99 % of them. */
static void of_copies_the_symbols_count(void **state)
{
    (void)state;
    const struct copy_hparams own = {10, 8, 980};
    struct drawn drawn = held_out_of(&(struct setting){&task_copy, &own, 0});
    assert_float_equal(drawn.data->goal.accuracy, 1 - 0.1 / 1000, 1e-9);
    assert_float_equal(drawn.data->goal.loss, 5 * log(8) / 1000 / 2, 1e-9);
    drawn_free(&drawn);
}

/* 1* has t ones with probability 2^-t: of a thousand answers one is yes, of which 99 % are to be foretold. */
static void of_long_strings_the_rarer_answer_counts(void **state)
{
    (void)state;
    const struct tomita_hparams rare = {1, 1000}, even = {5, 20};
    struct drawn drawn = held_out_of(&(struct setting){&task_tomita, &rare, 0});
    assert_float_equal(drawn.data->goal.accuracy, 1 - 0.01 / 1000, 1e-12);
    drawn_free(&drawn);
    drawn = held_out_of(&(struct setting){&task_tomita, &even, 0});
    assert_float_equal(drawn.data->goal.accuracy, 0.999, 1e-12);
    drawn_free(&drawn);
}

static void assert_refused(const struct task *task, const void *own, int64_t held_out_length, const char *message)
{
    struct error error;
    struct task_request request = request_of(own);
    request.part = TASK_HELD_OUT;
    request.held_out_length = held_out_length;
    assert_false(task->check(&request, &error));
    assert_string_equal(error.message, message);
    request.held_out_length = held_out_length + 1;
    if (held_out_length <= 3) assert_true(task->check(&request, &error));
}

static void what_is_no_question_is_refused(void **state)
{
    (void)state;
    assert_refused(&task_dyck, &(struct dyck_hparams){1, 0.3}, 30,
                   "held_out_length is 30 and dyck_kinds 1, expected at least 2: of one kind it is known which bracket closes");
    assert_refused(&task_dyck, &(struct dyck_hparams){2, 0.3}, 1,
                   "held_out_length is 1, expected at least 2: of one pair it is known which bracket closes");
    assert_refused(&task_counting, &(struct counting_hparams){2, 0.3}, 1,
                   "held_out_length is 1, expected at least 2: of one of each letter it is known which follows");
    assert_refused(&task_tomita, &(struct tomita_hparams){4, 20}, 2,
                   "every string of 2 bits is in tomita_language 4, expected longer ones");
    assert_refused(&task_tomita, &(struct tomita_hparams){7, 20}, 3,
                   "every string of 3 bits is in tomita_language 7, expected longer ones");
    assert_refused(&task_tomita, &(struct tomita_hparams){5, 1}, 20,
                   "no string of 1 bits is in tomita_language 5, expected longer ones");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_knows_less_solves_nothing),
        cmocka_unit_test(of_copies_the_symbols_count),
        cmocka_unit_test(of_long_strings_the_rarer_answer_counts),
        cmocka_unit_test(what_is_no_question_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
