/* The form of each array is https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, version 1.0. */
#include "base/memory.h"
#include "export/file.h"
#include "export/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

enum { ALIGNMENT = 64 /* of an array's numbers in its file */, DATE_1980 = 0x21 /* the first that a zip archive knows */ };

/* What numpy wants to know before the bytes of an array. The caller frees. */
static char *npy(const char *type, const char *shape, size_t *size)
{
    char *about = memory_format("{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", type, shape);
    static const unsigned char magic[8] = {0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    const size_t before = sizeof magic + sizeof(uint16_t);
    const size_t header = (before + strlen(about) + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    const uint16_t rest = (uint16_t)(header - before);
    char *all = memory_new(header + 1, 1);
    memcpy(all, magic, sizeof magic);
    memcpy(all + sizeof magic, &rest, sizeof rest);
    snprintf(all + before, rest + 1U, "%-*s\n", rest - 1, about); /* filled up with blanks, and a line's end */
    *size = header;
    free(about);
    return all;
}

/* One file of the archive, which reads the bytes when it is closed. No date, so that the same arrays give the same archive. */
static bool add(zip_t *archive, const char *name, const char *type, const char *shape, void *bytes, size_t count, char **header)
{
    size_t size;
    *header = npy(type, shape, &size);
    char *file = memory_format("%s.npy", name);
    const zip_buffer_fragment_t fragments[] = {{(zip_uint8_t *)*header, size}, {bytes, count}};
    zip_error_t ignored;
    zip_error_init(&ignored);
    zip_source_t *source = zip_source_buffer_fragment_create(fragments, count > 0 ? 2 : 1, 0, &ignored);
    const zip_int64_t index = source != NULL ? zip_file_add(archive, file, source, ZIP_FL_ENC_UTF_8) : -1;
    if (source != NULL && index < 0) zip_source_free(source);
    zip_error_fini(&ignored);
    free(file);
    return index >= 0 && zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(archive, (zip_uint64_t)index, 0, DATE_1980, 0) == 0;
}

static bool add_array(zip_t *archive, const struct array *array, char **header)
{
    static const char *const types[] = {
        [ARRAY_FLOAT32] = "<f4", [ARRAY_INT32] = "<i4", [ARRAY_FLOAT64] = "<f8", [ARRAY_INT64] = "<i8"};
    char shape[48], type[32];
    const bool is_text = array->type == ARRAY_TEXT;
    if (is_text) snprintf(type, sizeof type, "<U%lld", (long long)array->columns);
    else snprintf(type, sizeof type, "%s", types[array->type]);
    if (array->columns > 0 && !is_text)
        snprintf(shape, sizeof shape, "%lld, %lld", (long long)array->rows, (long long)array->columns);
    else snprintf(shape, sizeof shape, "%lld,", (long long)array->rows);
    return add(archive, array->name, type, shape, array->values, array_bytes(array), header);
}

/* One text, as numpy keeps bytes. */
static bool add_notes(zip_t *archive, char *notes, char **header)
{
    char type[32];
    snprintf(type, sizeof type, "|S%zu", strlen(notes));
    return add(archive, "metadata", type, "", notes, strlen(notes), header);
}

bool npz_write(const char *path, const struct arrays *arrays, struct error *error)
{
    int code;
    zip_t *archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == NULL) {
        zip_error_t why;
        zip_error_init_with_code(&why, code);
        error_set(error, "cannot write %s: %s", path, zip_error_strerror(&why));
        zip_error_fini(&why);
        return false;
    }
    char *notes = json_notes(arrays), **headers = memory_new((size_t)arrays->count + 1, sizeof *headers);
    bool good = add_notes(archive, notes, &headers[0]);
    for (int i = 0; good && i < arrays->count; i++) good = add_array(archive, &arrays->arrays[i], &headers[i + 1]);
    good = good && zip_close(archive) == 0;
    if (!good) {
        error_set(error, "cannot write %s: %s", path, zip_strerror(archive));
        zip_discard(archive);
    }
    for (int i = 0; i <= arrays->count; i++) free(headers[i]);
    free(headers), free(notes);
    return good;
}
