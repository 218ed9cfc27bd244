/* The form is https://github.com/huggingface/safetensors#format. */
#include "export/file.h"
#include "export/json.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 8 /* of the arrays' start */ };

bool safetensors_write(const char *path, const struct arrays *arrays, struct error *error)
{
    FILE *file = fopen(path, "wbe");
    if (file == NULL) return error_set(error, "cannot write %s: %s", path, strerror(errno));
    char *header = json_safetensors(arrays);
    const uint64_t length = strlen(header), padded = (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    fwrite(&padded, sizeof padded, 1, file);
    fprintf(file, "%s%*s", header, (int)(padded - length), "");
    for (int i = 0; i < arrays->count; i++) fwrite(arrays->arrays[i].values, 1, array_bytes(&arrays->arrays[i]), file);
    free(header);
    const bool good = ferror(file) == 0;
    return (fclose(file) == 0 && good) || error_set(error, "cannot write %s: %s", path, strerror(errno));
}
