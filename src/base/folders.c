#include "base/folders.h"

#include "base/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

bool folders_make(const char *path, struct error *error)
{
    char *folder = memory_text(path);
    bool good = true;
    for (char *slash = strchr(folder + 1, '/'); good && folder[0] != '\0' && slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(folder, 0777) != 0 && errno != EEXIST)
            good = error_set(error, "cannot make the folder %s: %s", folder, strerror(errno));
        *slash = '/';
    }
    free(folder);
    return good;
}

char *folders_own(const char *name)
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    if (config != NULL && config[0] != '\0') return memory_format("%s/unroll/%s", config, name);
    return home != NULL && home[0] != '\0' ? memory_format("%s/.config/unroll/%s", home, name) : NULL;
}
