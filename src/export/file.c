#include "export/file.h"

#include "base/interrupt.h"
#include "base/memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct form {
    const char *ending;
    bool (*write)(const char *path, const struct arrays *arrays, struct error *error);
} forms[] = {{".safetensors", safetensors_write}, {".npz", npz_write}};

static const struct form *form_of(const char *path)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const size_t length = strlen(path), ending = strlen(forms[i].ending);
        if (length > ending && strcmp(path + length - ending, forms[i].ending) == 0) return &forms[i];
    }
    return NULL;
}

bool file_check(const char *path, struct error *error)
{
    return form_of(path) != NULL ||
           error_set(error, "%s: the ending says how weights are written, expected .safetensors or .npz", path);
}

static bool fail(const char *path, struct error *error)
{
    return error_set(error, "cannot write %s: %s", path, strerror(errno));
}

/* An empty file beside it, with the rights of a new one, so that only a whole one takes its place. */
static bool make_beside(char *beside, const char *path, struct error *error)
{
    const int file = mkstemp(beside);
    if (file < 0) return fail(path, error);
    const mode_t mask = umask(0);
    umask(mask);
    const bool good = fchmod(file, 0666 & ~mask) == 0;
    return (close(file) == 0 && good) || fail(path, error);
}

/* A power cut must not leave a name without its content. */
static bool settle(const char *beside, const char *path, struct error *error)
{
    FILE *file = fopen(beside, "r+be");
    bool good = file != NULL && fsync(fileno(file)) == 0;
    if (file != NULL && fclose(file) != 0) good = false;
    return (good && rename(beside, path) == 0) || fail(path, error);
}

bool file_replace(const char *path, bool (*write)(const char *beside, const void *context, struct error *error),
                  const void *context, struct error *error)
{
    char *beside = memory_format("%s.XXXXXX", path);
    interrupt_lock();
    bool good = make_beside(beside, path, error);
    if (good) interrupt_guard(beside);
    interrupt_unlock();
    if (good) {
        interrupt_be_patient(true); /* libzip makes a file of its own beside it */
        good = write(beside, context, error) && settle(beside, path, error);
        if (!good) unlink(beside);
        interrupt_be_patient(false);
        interrupt_unguard(beside);
    }
    free(beside);
    return good;
}

struct content {
    const struct form *form;
    const struct arrays *arrays;
};

static bool write_content(const char *beside, const void *context, struct error *error)
{
    const struct content *content = context;
    return content->form->write(beside, content->arrays, error);
}

bool file_write(const char *path, const struct arrays *arrays, struct error *error)
{
    const struct content content = {form_of(path), arrays};
    return file_replace(path, write_content, &content, error);
}
