#include "experiment/diagnostics.h"

#include "base/memory.h"

#include <stdlib.h>

const char *diagnostic_name(enum diagnostic_kind kind)
{
    static const char *const names[DIAGNOSTIC_KINDS] = {[DIAGNOSTIC_GRADIENT_FLOW] = "gradient_flow",
                                                        [DIAGNOSTIC_SATURATED] = "saturated",
                                                        [DIAGNOSTIC_SPECTRAL_RADIUS] = "spectral_radius",
                                                        [DIAGNOSTIC_GRADIENT_NORM] = "gradient_norm",
                                                        [DIAGNOSTIC_UPDATE_NORM] = "update_norm"};
    return names[kind];
}

void diagnostics_add(struct diagnostics *diagnostics, struct diagnostic one)
{
    if (diagnostics->count == diagnostics->capacity) {
        diagnostics->capacity = 2 * diagnostics->capacity + 64;
        diagnostics->all = memory_resize(diagnostics->all, (size_t)diagnostics->capacity, sizeof *diagnostics->all);
    }
    diagnostics->all[diagnostics->count++] = one;
}

void diagnostics_release(struct diagnostics *diagnostics)
{
    free(diagnostics->all);
    *diagnostics = (struct diagnostics){0};
}
