#include "export/arrays.h"

#include "base/memory.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the files are little-endian");

enum { REPLACEMENT = 0xfffd /* U+FFFD, for bytes that are no UTF-8 */ };

static struct array *add(struct arrays *arrays, const char *name, enum array_type type, int64_t rows, int64_t columns)
{
    arrays->arrays = memory_resize(arrays->arrays, (size_t)arrays->count + 1, sizeof *arrays->arrays);
    struct array *array = &arrays->arrays[arrays->count++];
    *array = (struct array){.type = type, .rows = rows, .columns = columns};
    snprintf(array->name, sizeof array->name, "%s", name);
    return array;
}

void *arrays_add(struct arrays *arrays, const char *name, enum array_type type, int64_t rows, int64_t columns)
{
    struct array *array = add(arrays, name, type, rows, columns);
    return array->values = memory_new(array_bytes(array), 1);
}

void arrays_take(struct arrays *arrays, const char *name, enum array_type type, int64_t rows, void *values)
{
    add(arrays, name, type, rows, 0)->values = values;
}

static int64_t count_characters(const char *text)
{
    int64_t count = 0;
    for (; text != NULL && *text != '\0'; count++) text_next(&text);
    return count;
}

void arrays_texts(struct arrays *arrays, const char *name, char *const *texts, int64_t count)
{
    int64_t longest = 1; /* numpy knows no text of no length */
    for (int64_t i = 0; i < count; i++) {
        const int64_t length = count_characters(texts[i]);
        if (length > longest) longest = length;
    }
    int32_t *characters = arrays_add(arrays, name, ARRAY_TEXT, count, longest);
    for (int64_t i = 0; i < count; i++) {
        const char *text = texts[i];
        for (int32_t *at = characters + i * longest; text != NULL && *text != '\0'; at++) {
            const int32_t character = text_next(&text);
            *at = character == TEXT_BROKEN ? REPLACEMENT : character;
        }
    }
}

void arrays_note(struct arrays *arrays, const char *name, const char *text)
{
    arrays->notes = memory_resize(arrays->notes, (size_t)arrays->num_notes + 1, sizeof *arrays->notes);
    arrays->notes[arrays->num_notes++] = (struct array_note){memory_text(name), memory_text(text)};
}

size_t array_bytes(const struct array *array)
{
    const bool is_wide = array->type == ARRAY_FLOAT64 || array->type == ARRAY_INT64;
    return (size_t)array->rows * (size_t)(array->columns > 0 ? array->columns : 1) * (is_wide ? 8 : 4);
}

void arrays_release(struct arrays *arrays)
{
    for (int i = 0; i < arrays->count; i++) free(arrays->arrays[i].values);
    for (int i = 0; i < arrays->num_notes; i++) free(arrays->notes[i].name), free(arrays->notes[i].text);
    free(arrays->arrays);
    free(arrays->notes);
    *arrays = (struct arrays){0};
}
