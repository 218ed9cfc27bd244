#include "isa_copy.h"

#include "rnn/isa.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined __x86_64__
extern const struct isa_copy isa_copy_v2, isa_copy_v3, isa_copy_v4;
static const struct isa_copy *const copies[] = {&isa_copy_v2, &isa_copy_v3, &isa_copy_v4, NULL};
#else
extern const struct isa_copy isa_copy_native;
static const struct isa_copy *const copies[] = {&isa_copy_native, NULL};
#endif

const struct isa_copy *isa_copy(int index)
{
    return copies[index];
}

bool isa_copy_runs_here(const struct isa_copy *copy)
{
    setenv("UNROLL_ISA", copy->name, 1);
    bool runs = strcmp(isa_pick()->name, copy->name) == 0;
    unsetenv("UNROLL_ISA");
    if (!runs) printf("skipped: this machine cannot run %s\n", copy->name);
    return runs;
}

void isa_copy_fused(const struct isa_copy *fused[2])
{
    fused[0] = fused[1] = NULL;
#if defined __x86_64__
    if (!isa_copy_runs_here(&isa_copy_v3) || !isa_copy_runs_here(&isa_copy_v4)) return;
    fused[0] = &isa_copy_v3;
    fused[1] = &isa_copy_v4;
#endif
}
