#include "rnn/isa.h"

#include "rnn/cell.h"
#include "rnn/loss.h"

#include <stdlib.h>
#include <string.h>

#if defined __x86_64__
extern const struct isa isa_v2, isa_v3, isa_v4;

static const struct isa *const known[] = {&isa_v4, &isa_v3, &isa_v2};

static bool runs_here(const struct isa *isa)
{
    if (isa == &isa_v4)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd") &&
               __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (isa == &isa_v3) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
    return __builtin_cpu_supports("sse4.2");
}
#else
extern const struct isa isa_native;

static const struct isa *const known[] = {&isa_native};

static bool runs_here(const struct isa *isa)
{
    return isa == &isa_native;
}
#endif

enum { KNOWN = sizeof known / sizeof *known };

const struct isa *isa_runnable(int index)
{
    for (int i = 0; i < KNOWN; i++)
        if (runs_here(known[i]) && index-- == 0) return known[i];
    return NULL;
}

const struct isa *isa_pick(void)
{
    const char *wanted = getenv("UNROLL_ISA");
    for (int i = 0; wanted != NULL && i < KNOWN; i++)
        if (strcmp(known[i]->name, wanted) == 0 && runs_here(known[i])) return known[i];
    for (int i = 0; i < KNOWN; i++)
        if (runs_here(known[i])) return known[i];
    error_die("this processor is too old: x86-64-v2 (SSE4.2) is needed");
}

const struct cell *isa_cell(const struct isa *isa, const char *name)
{
    for (int i = 0; isa->cells[i] != NULL; i++)
        if (strcmp(isa->cells[i]->name, name) == 0) return isa->cells[i];
    return NULL;
}

const struct loss *isa_loss(const struct isa *isa, const char *name)
{
    for (int i = 0; isa->losses[i] != NULL; i++)
        if (strcmp(isa->losses[i]->name, name) == 0) return isa->losses[i];
    return NULL;
}
