#include "export/json.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"

#include <json-c/json.h>

static struct json_object *made(struct json_object *object)
{
    if (object == NULL) error_die("out of memory");
    return object;
}

/* Gives the object up. */
static char *text_of(struct json_object *object)
{
    char *text = memory_text(json_object_to_json_string_ext(object, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
    json_object_put(object);
    return text;
}

static struct json_object *notes_of(const struct arrays *arrays)
{
    struct json_object *notes = made(json_object_new_object());
    for (int i = 0; i < arrays->num_notes; i++)
        json_object_object_add(notes, arrays->notes[i].name, made(json_object_new_string(arrays->notes[i].text)));
    return notes;
}

char *json_notes(const struct arrays *arrays)
{
    return text_of(notes_of(arrays));
}

static void append(struct json_object *list, int64_t number)
{
    json_object_array_add(list, made(json_object_new_int64(number)));
}

char *json_safetensors(const struct arrays *arrays)
{
    struct json_object *header = made(json_object_new_object());
    int64_t place = 0;
    json_object_object_add(header, "__metadata__", notes_of(arrays));
    for (int i = 0; i < arrays->count; i++) {
        const struct array *array = &arrays->arrays[i];
        struct json_object *entry = made(json_object_new_object()), *shape = made(json_object_new_array());
        struct json_object *offsets = made(json_object_new_array());
        append(shape, array->rows);
        if (array->columns > 0) append(shape, array->columns);
        append(offsets, place);
        append(offsets, place += (int64_t)array_bytes(array));
        json_object_object_add(entry, "dtype", made(json_object_new_string(array->type == ARRAY_FLOAT32 ? "F32" : "I32")));
        json_object_object_add(entry, "shape", shape);
        json_object_object_add(entry, "data_offsets", offsets);
        json_object_object_add(header, array->name, entry);
    }
    return text_of(header);
}

char *json_list(const int32_t *numbers, int count, bool are_characters)
{
    struct json_object *list = made(json_object_new_array());
    for (int i = 0; i < count; i++) {
        char character[TEXT_BYTES];
        if (are_characters && numbers[i] == 0) json_object_array_add(list, made(json_object_new_string_len("", 1)));
        else if (are_characters) json_object_array_add(list, made(json_object_new_string(text_encode(numbers[i], character))));
        else append(list, numbers[i]);
    }
    return text_of(list);
}
