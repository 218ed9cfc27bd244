/* The form of each array is https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, version 1.0. */
#include "base/memory.h"
#include "export/file.h"
#include "export/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

enum { ALIGNMENT = 64 /* of an array's numbers in its file */, DATE_1980 = 0x21 /* the first that a zip archive knows */ };

/* A file in the archive: what numpy wants to know first, then the bytes. The caller frees. */
static char *npy(const char *type, const char *shape, const void *bytes, size_t count, size_t *size)
{
    char *about = memory_format("{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", type, shape);
    static const unsigned char magic[8] = {0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    const size_t before = sizeof magic + sizeof(uint16_t);
    const size_t header = (before + strlen(about) + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    const uint16_t rest = (uint16_t)(header - before);
    char *all = memory_new(header + count + 1, 1);
    memcpy(all, magic, sizeof magic);
    memcpy(all + sizeof magic, &rest, sizeof rest);
    snprintf(all + before, rest + 1U, "%-*s\n", rest - 1, about); /* filled up with blanks, and a line's end */
    memcpy(all + header, bytes, count);
    *size = header + count;
    free(about);
    return all;
}

/* Takes the bytes over. No date, so that the same arrays give the same archive. */
static bool add(zip_t *archive, const char *name, char *bytes, size_t size)
{
    char *file = memory_format("%s.npy", name);
    zip_source_t *source = zip_source_buffer(archive, bytes, size, 1);
    const zip_int64_t index = source != NULL ? zip_file_add(archive, file, source, ZIP_FL_ENC_UTF_8) : -1;
    if (source == NULL) free(bytes);
    else if (index < 0) zip_source_free(source);
    free(file);
    return index >= 0 && zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(archive, (zip_uint64_t)index, 0, DATE_1980, 0) == 0;
}

static bool add_array(zip_t *archive, const struct array *array)
{
    char shape[48];
    size_t size;
    if (array->columns > 0) snprintf(shape, sizeof shape, "%lld, %lld", (long long)array->rows, (long long)array->columns);
    else snprintf(shape, sizeof shape, "%lld,", (long long)array->rows);
    char *bytes = npy(array->type == ARRAY_FLOAT32 ? "<f4" : "<i4", shape, array->values, array_bytes(array), &size);
    return add(archive, array->name, bytes, size);
}

/* One text, as numpy keeps bytes. */
static bool add_notes(zip_t *archive, const struct arrays *arrays)
{
    char *notes = json_notes(arrays), type[32];
    size_t size;
    snprintf(type, sizeof type, "|S%zu", strlen(notes));
    char *bytes = npy(type, "", notes, strlen(notes), &size);
    free(notes);
    return add(archive, "metadata", bytes, size);
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
    bool good = add_notes(archive, arrays);
    for (int i = 0; good && i < arrays->count; i++) good = add_array(archive, &arrays->arrays[i]);
    if (good && zip_close(archive) == 0) return true;
    error_set(error, "cannot write %s: %s", path, zip_strerror(archive));
    zip_discard(archive);
    return false;
}
