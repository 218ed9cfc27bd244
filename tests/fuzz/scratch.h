/* A folder in memory for the files that a harness writes, made once for each process and removed at its end. */
#ifndef UNROLL_TESTS_FUZZ_SCRATCH_H
#define UNROLL_TESTS_FUZZ_SCRATCH_H

#include <stddef.h>
#include <stdint.h>

/* "/dev/shm/unroll-fuzz-XXXXXX/NAME", owned by this function until its next call. */
const char *scratch_path(const char *name);

/* Writes a file of the folder, whole; returns its path, as scratch_path does. */
const char *scratch_write(const char *name, const uint8_t *bytes, size_t size);

#endif
