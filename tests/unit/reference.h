/* The model once more, from its formulas, in double precision and without a thought of speed: what gradients are held
 * against. It shares nothing with src/rnn. */
#ifndef UNROLL_TESTS_REFERENCE_H
#define UNROLL_TESTS_REFERENCE_H

#include <stdint.h>

struct reference {
    const char *cell; /* "rnn", "relu", "lstm", "gru", "gru_before" */
    int num_layers, units, num_symbols, num_classes, num_steps, batch_size;
};

/* Numbers of weights, in the order of the trainer's flat block: layer by layer, W and b, with the columns of the gates
 * side by side (gru, gru_before: W_x, b_x, W_h, b_h), then project.W and project.b. */
int64_t reference_num_weights(const struct reference *reference);

/* Numbers of the state of all sequences: (batch_size, num_layers, 2, units), h and for the lstm c. */
int64_t reference_num_states(const struct reference *reference);

/* masks (num_layers, num_steps, units, batch_size): what the outputs of each layer are multiplied by on their way up; or NULL.
 * Mean cross entropy in nats over the targets of one window. x, y, starts (num_steps, batch_size): y is NO_TARGET where there is
 * none, starts is 1 where a sequence starts, from a state of zeros. The state is moved to the window's end. */
double reference_loss(const struct reference *reference, const double *weights, double *state, const uint16_t *x,
                      const uint16_t *y, const uint8_t *starts, const float *masks);

#endif
