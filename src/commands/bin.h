/* The bin: a database beside the database, where removed runs lie until it is emptied. */
#ifndef UNROLL_COMMANDS_BIN_H
#define UNROLL_COMMANDS_BIN_H

#include <stdbool.h>
#include <stdint.h>

/* Of results/unroll.db results/unroll.bin.db. The caller frees. */
char *bin_path(const char *database);

/* Deletes the bin with what SQLite put beside it; false, with errno, if it is still there. */
bool bin_delete(const char *bin);

/* "3 runs"; the caller frees. */
char *bin_runs(int64_t count);

#endif
