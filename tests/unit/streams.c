#include "streams.h"

#include "base/memory.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

struct task_request request_of(const void *own)
{
    return (struct task_request){.seed = 3, .batch_size = 20, .num_steps = 10, .epoch_length = 200000, .own = own};
}

struct drawn drawn_new(const struct task *task, const struct task_request *request)
{
    struct error error;
    if (!task->check(request, &error)) fail_msg("%s", error.message);
    struct task_data *data = task->open(request, &error);
    const size_t length = (size_t)data->length;
    assert_true(!task->is_one_sequence && data->starts != NULL);
    struct drawn drawn = {data,
                          data->length,
                          data->length / request->batch_size,
                          memory_new(length, sizeof *drawn.x),
                          memory_new(length, sizeof *drawn.y),
                          memory_new(length, 1)};
    data->symbols(data, 0, 0, (int)length, drawn.x, drawn.y);
    data->starts(data, 0, 0, (int)length, drawn.starts);
    for (size_t i = 0; i < length; i++) {
        assert_true(drawn.x[i] < data->num_symbols);
        assert_true(drawn.y[i] < data->num_classes || drawn.y[i] == NO_TARGET);
    }
    return drawn;
}

void drawn_free(struct drawn *drawn)
{
    drawn->data->close(drawn->data);
    free(drawn->x);
    free(drawn->y);
    free(drawn->starts);
}

int each_sequence(const struct drawn *drawn, void (*see)(void *context, struct sequence sequence), void *context)
{
    int count = 0;
    for (int64_t at = 0; at < drawn->length;) {
        const int64_t end = (at / drawn->lane + 1) * drawn->lane;
        int64_t next = at + 1;
        while (next < end && !drawn->starts[next]) next++;
        if (drawn->starts[at]) {
            see(context, (struct sequence){drawn->x + at, drawn->y + at, (int)(next - at), next == end});
            count++;
        } else {
            for (int64_t i = at; i < next; i++) assert_int_equal(drawn->y[i], NO_TARGET); /* in front of a lane's first */
        }
        at = next;
    }
    return count;
}

void pay(struct paid *paid, double nats, int symbols)
{
    paid->nats += nats;
    paid->symbols += symbols;
    paid->squares += nats * nats;
    paid->products += nats * symbols;
    paid->asked_for += (double)symbols * symbols;
}

void assert_reference(const struct drawn *drawn, int index, const char *known, const struct paid *paid)
{
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    assert_true(drawn->data->references(drawn->data, references) > index);
    assert_string_equal(references[index].known, known);
    assert_false(references[index].counted);
    const double loss = references[index].loss, mean = paid->nats / paid->symbols;
    const double residuals = paid->squares - 2 * loss * paid->products + loss * loss * paid->asked_for;
    const double error = 5 * sqrt(fmax(residuals, 0)) / paid->symbols + 1e-9;
    assert_true(error < 0.05);
    if (fabs(mean - loss) > error) fail_msg("knowing %s: %.6f, paid were %.6f +- %.6f", known, loss, mean, error);
}

void assert_num_references(const struct drawn *drawn, int count)
{
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    assert_int_equal(drawn->data->references(drawn->data, references), count);
    for (int i = 1; i < count; i++) assert_true(references[i].loss < references[i - 1].loss);
}

void assert_frequency(double ones, double count, double p, const char *what)
{
    if (fabs(ones / count - p) > 5 * sqrt(p * (1 - p) / count) + 1e-12)
        fail_msg("%s: a share of %g of %g, expected %g", what, ones / count, count, p);
}
