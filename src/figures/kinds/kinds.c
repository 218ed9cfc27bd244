#include "figures/kinds/kinds.h"

#include <stddef.h>
#include <string.h>

#define ADDRESS(name) &figure_##name,

static const struct figure_kind *const kinds[] = {FIGURE_KINDS(ADDRESS) NULL};

const struct figure_kind *figure_kind(int index)
{
    for (int i = 0; kinds[i] != NULL; i++)
        if (i == index) return kinds[i];
    return NULL;
}

const struct figure_kind *figure_kind_find(const char *name)
{
    for (int i = 0; kinds[i] != NULL; i++)
        if (name[0] == '\0' || strcmp(kinds[i]->name, name) == 0) return kinds[i];
    return NULL;
}
