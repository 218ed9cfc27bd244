/* A fresh folder for a test's files, and reading them. */
#ifndef UNROLL_TESTS_TEMPORARY_H
#define UNROLL_TESTS_TEMPORARY_H

#include "base/memory.h"

#include <dirent.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The caller frees the path with temporary_remove. */
static inline char *temporary_folder(void)
{
    char *folder = memory_text("/tmp/unroll-test-XXXXXX");
    if (mkdtemp(folder) == NULL) abort();
    return folder;
}

/* How many files and folders are in the folder. */
static inline int temporary_count(const char *folder)
{
    DIR *listing = opendir(folder);
    int count = 0;
    for (struct dirent *entry; listing != NULL && (entry = readdir(listing)) != NULL;)
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    if (listing != NULL) closedir(listing);
    return count;
}

static inline int temporary_remove_one(const char *path, const struct stat *status, int type, struct FTW *place)
{
    (void)status, (void)type, (void)place;
    return remove(path);
}

/* With all that is in it. */
static inline void temporary_remove(char *folder)
{
    nftw(folder, temporary_remove_one, 16, FTW_DEPTH | FTW_PHYS);
    free(folder);
}

/* The file's bytes, ended by a zero, or NULL; *length may be NULL. Caller frees. */
static inline char *temporary_read(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    size_t count = 0;
    if (file == NULL) return NULL;
    char *bytes = memory_new(1, 1);
    for (int c; (c = fgetc(file)) != EOF; bytes[count] = '\0') {
        if ((count & (count + 1)) == 0) bytes = memory_resize(bytes, 2 * count + 4, 1);
        bytes[count++] = (char)c;
    }
    fclose(file);
    if (length != NULL) *length = count;
    return bytes;
}

#endif
