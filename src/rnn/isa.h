/* Instruction sets: the files that touch lanes are compiled once for each (see CMakeLists.txt), and the fastest that the
 * machine can run is picked at start. This header keeps the copies apart by renaming what they export. */
#ifndef UNROLL_RNN_ISA_H
#define UNROLL_RNN_ISA_H

#include "base/error.h"

#define ISA_JOIN_(symbol, isa) symbol##_##isa
#define ISA_JOIN(symbol, isa) ISA_JOIN_(symbol, isa)

#ifdef ISA
#define isa_this ISA_JOIN(isa, ISA)
#define cell_rnn ISA_JOIN(cell_rnn, ISA)
#define cell_lstm ISA_JOIN(cell_lstm, ISA)
#define cell_gru ISA_JOIN(cell_gru, ISA)
#define product_forward ISA_JOIN(product_forward, ISA)
#define product_weights ISA_JOIN(product_weights, ISA)
#define lookup_forward ISA_JOIN(lookup_forward, ISA)
#define lookup_weights ISA_JOIN(lookup_weights, ISA)
#define group_train ISA_JOIN(group_train, ISA)
#endif

struct cell;
struct group;
struct model;

/* One compiled copy of the hot code. */
struct isa {
    const char *name;                /* "v4" */
    int numerics;                    /* version of the arithmetic: the same number promises the same bits */
    const struct cell *const *cells; /* ends with NULL */
    double (*train)(const struct model *model, struct group *group); /* group_train, see group.h */
};

/* The copy for this machine: the fastest it can run, or what the environment's UNROLL_ISA (v2, v3, v4) asks for.
 * A name that is unknown here, or that this machine cannot run, is passed over. */
const struct isa *isa_pick(void);

/* Number index of the copies that this machine can run, the fastest first; NULL past the last. */
const struct isa *isa_runnable(int index);

#endif
