/* Files for other programs, written whole or not at all. */
#ifndef UNROLL_EXPORT_FILE_H
#define UNROLL_EXPORT_FILE_H

#include "base/error.h"
#include "export/arrays.h"

/* Whether the name's ending, .safetensors or .npz, says how to write it; else the error is a sentence. */
bool file_check(const char *path, struct error *error);

/* Writes the arrays into the file that was checked; what was there stays until all of it is written. The same arrays give the
 * same bytes. */
bool file_write(const char *path, const struct arrays *arrays, struct error *error);

/* Lets `write` write a file beside it, which then takes its place: whole, or not at all, and then the error says why. What is
 * written is `beside`, which is there, and empty. */
bool file_replace(const char *path, bool (*write)(const char *beside, const void *context, struct error *error),
                  const void *context, struct error *error);

/* Each of the forms, into a file that is there already, and empty. safetensors: 8 bytes with the length of a JSON header, that
 * header, the arrays. npz: a zip archive of .npy files, numpy's own form, uncompressed; the notes are in metadata.npy, a text in
 * JSON. libzip stands in npz.c alone. */
bool safetensors_write(const char *path, const struct arrays *arrays, struct error *error);
bool npz_write(const char *path, const struct arrays *arrays, struct error *error);

#endif
