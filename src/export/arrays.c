#include "export/arrays.h"

#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the files are little-endian");

enum { NUMBER = 4 /* bytes */ };

void *arrays_add(struct arrays *arrays, const char *name, enum array_type type, int64_t rows, int64_t columns)
{
    arrays->arrays = memory_resize(arrays->arrays, (size_t)arrays->count + 1, sizeof *arrays->arrays);
    struct array *array = &arrays->arrays[arrays->count++];
    *array = (struct array){.type = type, .rows = rows, .columns = columns};
    snprintf(array->name, sizeof array->name, "%s", name);
    array->values = memory_new(array_bytes(array), 1);
    return array->values;
}

void arrays_note(struct arrays *arrays, const char *name, const char *text)
{
    arrays->notes = memory_resize(arrays->notes, (size_t)arrays->num_notes + 1, sizeof *arrays->notes);
    arrays->notes[arrays->num_notes++] = (struct array_note){memory_text(name), memory_text(text)};
}

size_t array_bytes(const struct array *array)
{
    return (size_t)array->rows * (size_t)(array->columns > 0 ? array->columns : 1) * NUMBER;
}

void arrays_release(struct arrays *arrays)
{
    for (int i = 0; i < arrays->count; i++) free(arrays->arrays[i].values);
    for (int i = 0; i < arrays->num_notes; i++) free(arrays->notes[i].name), free(arrays->notes[i].text);
    free(arrays->arrays);
    free(arrays->notes);
    *arrays = (struct arrays){0};
}
