/* A network at work: one sequence, forward only, symbol by symbol. */
#ifndef UNROLL_RNN_PREDICTOR_H
#define UNROLL_RNN_PREDICTOR_H

#include "rnn/trainer.h"

struct predictor;

/* One of cell, sizes and weights (trainer_num_weights, which are copied) of a trainer with those settings; what they say of
 * training plays no part. The state is zero. Free with predictor_free. */
struct predictor *predictor_new(const struct trainer_settings *settings, const float *weights);
void predictor_free(struct predictor *predictor);

/* Lets it forget all that it was shown: the state is zero again. */
void predictor_forget(struct predictor *predictor);

/* Shows it the next symbol, 0 .. num_symbols - 1; returns the logits of what it foretells (num_classes), the predictor's own
 * until the next is shown. */
const float *predictor_show(struct predictor *predictor, int symbol);

#endif
