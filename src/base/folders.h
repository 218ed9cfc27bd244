/* Folders. */
#ifndef UNROLL_BASE_FOLDERS_H
#define UNROLL_BASE_FOLDERS_H

#include "base/error.h"

/* Makes those folders of the path of a file that are not there; the error names the one that cannot be made. */
bool folders_make(const char *path, struct error *error);

#endif
