#include "commands/verdict.h"

#include "base/text.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

/* " of the same num_steps and seed" */
static void print_over(const struct sides *sides)
{
    printf(" of the same ");
    for (int i = 0; i < sides->num_over; i++) printf("%s%s", sides->over[i], i + 1 < sides->num_over ? ", " : " and ");
    printf("seed");
}

/* How many more seeds would probably settle it. */
static void print_needed(const struct sides *sides, const struct paired *paired)
{
    enum { FAR = 1000 };
    const int64_t per_seed = (paired->count + sides->num_seeds - 1) / sides->num_seeds;
    const int64_t seeds = (paired->needed - paired->count + per_seed - 1) / per_seed;
    if (paired->count < PAIRED_FEWEST) printf("; fewer than %d pairs settle nothing", PAIRED_FEWEST);
    if (seeds > FAR) printf("; if they differ, more than %d more seeds would be needed to tell", FAR);
    else printf("; %" PRId64 " more %s would probably settle it", seeds, seeds == 1 ? "seed" : "seeds");
}

/* By how much B lies off A. */
static void print_difference(const struct sides *sides, const struct paired *paired)
{
    char size[TEXT_REAL], low[TEXT_REAL], high[TEXT_REAL];
    printf("\nB is %s %s than A in the mean of %d %s", text_measured(fabs(paired->difference), size),
           paired->difference < 0 ? "lower" : "higher", paired->count, paired->count == 1 ? "pair" : "pairs");
    print_over(sides);
    if (paired->count > 1)
        printf(" (95 %% interval of B - A: %s to %s)", text_measured(paired->low, low), text_measured(paired->high, high));
    printf(". %s sign-flip test: p = %.2g.\n", paired->is_exact ? "Exact" : "Sampled", paired->p);
}

static void print_equal(const struct sides *sides, const struct paired *paired)
{
    printf("\nB is equal to A in %s", paired->count == 1 ? "the one pair" : "all ");
    if (paired->count > 1) printf("%d pairs", paired->count);
    print_over(sides);
    printf(".\n");
}

static void print_verdict(const struct sides *sides, const struct paired *paired)
{
    if (paired->is_equal) print_equal(sides, paired);
    else print_difference(sides, paired);
    if (sides->num_lost > 0)
        printf("%d more %s: a run of it diverged or does not have the metric.\n", sides->num_lost,
               sides->num_lost == 1 ? "pair does not count" : "pairs do not count");
    if (paired->is_settled) printf("Settled: %c is lower.\n", paired->difference < 0 ? 'B' : 'A');
    else if (!paired->is_equal) {
        printf("Not settled");
        if (paired->needed > 0) print_needed(sides, paired);
        printf(".\n");
    }
}

void verdict_say(const struct sides *sides, const struct paired *paired)
{
    if (sides->num_pairs > 0) print_verdict(sides, paired);
    else {
        printf("\nNot settled: no pair");
        print_over(sides);
        printf("%s.\n", sides->num_lost > 0 ? " of which both runs have the metric" : "; train both with the same seeds");
    }
}
