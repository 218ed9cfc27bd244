/* Weights of a run in a file for numpy, PyTorch and whatever else reads them. */
#ifndef UNROLL_COMMANDS_EXPORT_WEIGHTS_H
#define UNROLL_COMMANDS_EXPORT_WEIGHTS_H

#include "commands/trained.h"

#include <stdbool.h>

/* Writes them into the file, whose ending says in which form (export/file.h), with what is known of the run; with_stream: also
 * the symbols that are held out, or else the first epoch's, and the loss on them. Returns the exit code; errors are reported. */
int export_weights(const struct trained_request *request, const char *path, bool with_stream);

#endif
