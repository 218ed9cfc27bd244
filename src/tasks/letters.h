/* Between text and symbols, where these stand for letters. */
#ifndef UNROLL_TASKS_LETTERS_H
#define UNROLL_TASKS_LETTERS_H

#include "base/vocabulary.h"
#include "tasks/files.h"

/* Fills symbols, of which there is room for one for each byte, with those of a file's letters; returns how many. Where `starts`
 * is not NULL what ends a line is no letter, and starts, with as much room, becomes 1 for each that is the first of a line. -1,
 * with a sentence that names the letter and where it stands, if one is not in the vocabulary, or no UTF-8 where that has
 * characters.
 */
int64_t letters_read(const struct vocabulary *vocabulary, const struct file *file, uint16_t *symbols, uint8_t *starts,
                     struct error *error);

/* Writes the letter of a symbol into out, which has room for TEXT_BYTES (base/text.h); returns its bytes. */
int letters_write(const struct vocabulary *vocabulary, int symbol, char *out);

#endif
