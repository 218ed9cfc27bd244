#include "tasks/letters.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_letter(const void *a, const void *b)
{
    const int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

/* "'q'", "the byte 0x80" */
static void name_letter(const struct vocabulary *vocabulary, int32_t letter, char *out, size_t size)
{
    char character[TEXT_BYTES], shown[4 * TEXT_BYTES];
    if (!vocabulary->of_characters && letter >= 0x80) {
        snprintf(out, size, "the byte 0x%x", (unsigned)letter);
        return;
    }
    snprintf(out, size, "'%s'", text_printable(text_encode(letter, character), shown, (int)sizeof shown));
}

int64_t letters_read(const struct vocabulary *vocabulary, const struct file *file, uint16_t *symbols, uint8_t *starts,
                     struct error *error)
{
    bool in_line = false;
    int64_t count = 0;
    int size = 1;
    for (int64_t at = 0; at < file->size; at += size) {
        const int32_t letter = vocabulary->of_characters ? files_character(file, at, &size) : file->bytes[at];
        if (starts != NULL && letter == '\n') {
            in_line = false;
            continue;
        }
        if (letter == TEXT_BROKEN) {
            error_set(error, "%s: the byte %#x at offset %lld is no UTF-8", file->path, file->bytes[at], (long long)at);
            return -1;
        }
        const int32_t *found = bsearch(&letter, vocabulary->letters, (size_t)vocabulary->count, sizeof letter, by_letter);
        if (found == NULL) {
            char name[64];
            name_letter(vocabulary, letter, name, sizeof name);
            error_set(error, "%s: %s at offset %lld is not in the vocabulary of %d that the run has read", file->path, name,
                      (long long)at, vocabulary->count);
            return -1;
        }
        if (starts != NULL) starts[count] = !in_line;
        symbols[count++] = (uint16_t)(found - vocabulary->letters);
        in_line = true;
    }
    return count;
}

int letters_write(const struct vocabulary *vocabulary, int symbol, char *out)
{
    if (!vocabulary->of_characters || vocabulary->letters[symbol] == 0) {
        *out = (char)vocabulary->letters[symbol];
        return 1;
    }
    return (int)strlen(text_encode(vocabulary->letters[symbol], out));
}
