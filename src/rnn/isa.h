/* Instruction sets: the files that touch lanes are compiled once for each (see CMakeLists.txt), and the fastest that the
 * machine can run is picked at start. This header keeps the copies apart by renaming what they export. */
#ifndef UNROLL_RNN_ISA_H
#define UNROLL_RNN_ISA_H

#include "base/error.h"

#define ISA_JOIN_(symbol, isa) symbol##_##isa
#define ISA_JOIN(symbol, isa) ISA_JOIN_(symbol, isa)

#ifdef ISA
#define ISA_NAME(symbol) ISA_JOIN(symbol, ISA)
#define isa_this ISA_NAME(isa)
#define product_forward ISA_NAME(product_forward)
#define few_forward ISA_NAME(few_forward)
#define few_weights ISA_NAME(few_weights)
#define product_weights ISA_NAME(product_weights)
#define lookup_forward ISA_NAME(lookup_forward)
#define lookup_weights ISA_NAME(lookup_weights)
#define group_forward ISA_NAME(group_forward)
#define group_backward ISA_NAME(group_backward)
#endif

struct cell;
struct lane_group;
struct loss;
struct model;

/* One compiled copy of the hot code. */
struct isa {
    const char *name;                 /* "v4" */
    int numerics;                     /* version of the arithmetic: the same number promises the same bits */
    const struct cell *const *cells;  /* ends with NULL */
    const struct loss *const *losses; /* ends with NULL */
    void (*forward)(const struct model *model, const struct lane_group *group); /* group_forward, group_backward: see group.h */
    void (*backward)(const struct model *model, const struct lane_group *group);
};

/* The copy for this machine: the fastest it can run, or what the environment's UNROLL_ISA (v2, v3, v4) asks for.
 * A name that is unknown here, or that this machine cannot run, is passed over. */
const struct isa *isa_pick(void);

/* Number index of the copies that this machine can run, the fastest first; NULL past the last. */
const struct isa *isa_runnable(int index);

/* The copy's cell, loss of that name, or NULL. */
const struct cell *isa_cell(const struct isa *isa, const char *name);
const struct loss *isa_loss(const struct isa *isa, const char *name);

#endif
