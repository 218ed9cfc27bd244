/* Units: what losses are shown in. They are kept in nats. */
#ifndef UNROLL_RESULTS_UNIT_H
#define UNROLL_RESULTS_UNIT_H

struct unit {
    const char *name; /* "bits" */
    double per_nat;   /* how many of them a nat is */
};

/* The names, ended by NULL: nats first, then bits (per symbol, as texts are compressed to: nats / ln 2). */
extern const char *const unit_names[];

/* The unit of that name, nats for ""; NULL if there is none. */
const struct unit *unit_find(const char *name);

#endif
