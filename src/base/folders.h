/* Folders. */
#ifndef UNROLL_BASE_FOLDERS_H
#define UNROLL_BASE_FOLDERS_H

#include "base/error.h"

/* Makes those folders of the path of a file that are not there; the error names the one that cannot be made. */
bool folders_make(const char *path, struct error *error);

/* The path of a person's own file or folder of that name: $XDG_CONFIG_HOME/unroll/NAME, ~/.config/unroll/NAME without it, NULL
 * where nobody is at home. The caller frees. */
char *folders_own(const char *name);

#endif
