/* The model once more, from its formulas, in double precision and without a thought of speed: what gradients are held
 * against. It shares nothing with src/rnn. */
#ifndef UNROLL_TESTS_REFERENCE_H
#define UNROLL_TESTS_REFERENCE_H

#include <stdint.h>

struct reference {
    const char *cell; /* "rnn", "relu", "lstm", "gru", "gru_before" */
    int num_layers, units, num_symbols, num_classes, num_steps, batch_size;
    const char *loss; /* "softmax", or "squared", "sigmoid": then num_classes is 0 */
    int num_inputs, num_outputs;
};

/* Added to one number of a layer's state behind a step, before the layer above sees it: 0 .. units - 1 is of h, from units on of
 * c.
 */
struct nudge {
    double by;
    int step, layer, number;
};

/* Numbers of weights, in the order of the trainer's flat block: layer by layer, W and b, with the columns of the gates
 * side by side (gru, gru_before: W_x, b_x, W_h, b_h), then project.W and project.b. */
int64_t reference_num_weights(const struct reference *reference);

/* Numbers of the state of all sequences: (batch_size, num_layers, 2, units), h and for the lstm c. */
int64_t reference_num_states(const struct reference *reference);

/* masks (num_layers, num_steps, units, batch_size): what the outputs of each layer are multiplied by on their way up; or NULL.
 * Mean loss over the targets of one window: of softmax the cross entropy in nats, of squared the mean over the outputs of
 * (output - target)^2, of sigmoid the sum over the outputs of the binary cross entropies. x, y, starts (num_steps, batch_size): y
 * is NO_TARGET where there is none, starts is 1 where a sequence starts, from a state of zeros. inputs (num_steps, num_inputs,
 * batch_size), outputs (num_steps, num_outputs, batch_size): what is shown beside x, and to be foretold. The state is moved to
 * the window's end. */
double reference_loss(const struct reference *reference, const double *weights, double *state, const uint16_t *x,
                      const uint16_t *y, const float *inputs, const float *outputs, const uint8_t *starts, const float *masks,
                      const struct nudge *nudge);

#endif
