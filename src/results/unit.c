#include "results/unit.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

const char *const unit_names[] = {"nats", "bits", NULL};

static const struct unit units[] = {{"nats", 1}, {"bits", M_LOG2E}};

const struct unit *unit_find(const char *name)
{
    if (name[0] == '\0') return &units[0];
    for (int i = 0; unit_names[i] != NULL; i++)
        if (strcmp(units[i].name, name) == 0) return &units[i];
    return NULL;
}
