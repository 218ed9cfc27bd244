/* The files of an experiment: one, and what it includes. */
#ifndef UNROLL_EXPERIMENT_FILES_H
#define UNROLL_EXPERIMENT_FILES_H

#include "experiment/flatten.h"
#include "experiment/settings.h"

struct file;

/* How far the reading of files has come. */
struct files {
    struct reader reader;
    const struct file *current; /* that is being read */
    int count;
    size_t bytes;
    struct flat flat; /* what the included files say */
    bool alone;       /* there is no file beside the text: it includes nothing */
};

/* Reads a file's includes, then what it says itself, which wins. */
bool files_read(struct files *files, const char *path, const char *text);

#endif
