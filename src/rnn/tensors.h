/* The weights by the names and in the shapes of PyTorch, as a module with `rnn = nn.RNN, nn.LSTM or nn.GRU` and `project =
 * nn.Linear` has them (H units, C outputs; In is in layer 0 the number of symbols and, behind them, of numbers shown, else H; G H
 * is H for rnn and relu, 4 H for lstm with the gates i, f, g, o one below the other, 3 H for gru and gru_before with r, z, n):
 * rnn.weight_ih_lL (G H, In) rnn.weight_hh_lL (G H, H)    rnn.bias_ih_lL, rnn.bias_hh_lL (G H) project.weight (C, H) project.bias
 * (C) A cell with one bias has it as bias_ih, and zeros as bias_hh. The cell gru_before multiplies by r before the product, which
 * no module of PyTorch does. */
#ifndef UNROLL_RNN_TENSORS_H
#define UNROLL_RNN_TENSORS_H

#include "rnn/trainer.h"

struct tensor {
    char name[40];
    int rows, columns; /* columns: 0 where it has one dimension */
    int64_t offset;    /* of its first number in the weights' flat block; -1: it is all zeros */
};

/* All of them, layer by layer, the projection last; the caller frees. */
struct tensor *tensors_new(const struct trainer_settings *settings, int *count);

/* The numbers of a tensor. */
int64_t tensor_size(const struct tensor *tensor);

/* Fills out (tensor_size), row after row, from the weights of such a trainer. */
void tensor_fill(const struct tensor *tensor, const float *weights, float *out);

#endif
