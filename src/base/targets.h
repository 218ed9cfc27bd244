/* What is to be predicted, which decides what losses are: of a class the cross entropy of a softmax, of numbers the squared
 * error, of several yes or no the cross entropy of sigmoids (rnn/loss.h). */
#ifndef UNROLL_BASE_TARGETS_H
#define UNROLL_BASE_TARGETS_H

enum targets { TARGETS_CLASS, TARGETS_NUMBERS, TARGETS_YES_NO };

#endif
