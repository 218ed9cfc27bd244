/* Sweeps for tests of figures: a plain one, and the edges of what people sweep. */
#ifndef UNROLL_TESTS_EDGES_H
#define UNROLL_TESTS_EDGES_H

#include "sweep_fixture.h"

struct edge {
    const char *name;
    void (*begin)(struct sweep_fixture *fixture); /* fills it; the caller releases it */
    bool kept;                                    /* its scripts stand in tests/expected */
};

/* Edge number index, or NULL past the last; the first is the plain sweep. */
const struct edge *edge_at(int index);

/* The edge of that name. */
const struct edge *edge_find(const char *name);

/* What the edge "nasty" is named and asks: quotes, commands, escapes, markup, a line's end. */
extern const char edge_nasty_name[], edge_nasty_question[];

#endif
