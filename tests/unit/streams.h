/* Streams of the tasks that draw sequence after sequence, for the tests of what they draw. */
#ifndef UNROLL_TESTS_STREAMS_H
#define UNROLL_TESTS_STREAMS_H

#include "tasks/task.h"

/* A whole epoch. */
struct drawn {
    struct task_data *data;
    int64_t length, lane; /* of one of the batch's sequences */
    uint16_t *x, *y;      /* (length) */
    uint8_t *starts;      /* (length) */
};

/* One sequence: its symbols up to the last that has a target or belongs to it. */
struct sequence {
    const uint16_t *x, *y;
    int length;  /* to the next start, or the lane's end */
    bool is_cut; /* by the lane's end, it may be */
};

/* The request that tests ask unless they say otherwise, of the part that is trained on. */
struct task_request request_of(const void *own);

/* Free with drawn_free. */
struct drawn drawn_new(const struct task *task, const struct task_request *request);
void drawn_free(struct drawn *drawn);

/* Calls `see` for each sequence, in their order; returns how many they are. */
int each_sequence(const struct drawn *drawn, void (*see)(void *context, struct sequence sequence), void *context);

/* What one who foretells has paid. */
struct paid {
    double nats, symbols;                /* of all sequences so far that were not cut */
    double squares, products, asked_for; /* sums over sequences of nats^2, nats * symbols, symbols^2 */
};

/* Notes a sequence's nats and symbols. */
void pay(struct paid *paid, double nats, int symbols);

/* Fails unless reference number `index` of the data has that name and is what was paid, to 5 standard errors; how many there are.
 */
void assert_reference(const struct drawn *drawn, int index, const char *known, const struct paid *paid);
void assert_num_references(const struct drawn *drawn, int count);

/* Fails unless a share `ones` of `count` is p to 5 standard errors. */
void assert_frequency(double ones, double count, double p, const char *what);

#endif
