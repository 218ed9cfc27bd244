#include "commands/answer.h"

#include "base/text.h"
#include "results/group.h"
#include "results/load.h"
#include "results/resolution.h"
#include "results/trend.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST_NAMED = 3 /* of settings that are no worse */, MOST_CURVES = 100 /* that are looked at whether they fall */ };

/* "state_size 64, num_steps 10", or "It" where nothing varies. */
static void print_setting(const struct experiment *experiment, const struct group *group)
{
    char text[HPARAM_TEXT];
    bool any = false;
    for (int a = 0; a < experiment->num_axes; a++) {
        const struct hparam *hparam = experiment->axes[a].hparam;
        struct hparam_value value = hparam_get(hparam, group->hparams);
        if (hparam->pooled || experiment->axes[a].count < 2 || !hparam_used(hparam, group->hparams)) continue;
        printf("%s%s %s", any ? ", " : "", hparam->name, hparam_format(hparam, &value, text));
        any = true;
    }
    if (!any) printf("It");
}

/* " (median of 3 seeds, 0.5172 to 0.5190)" */
static void print_seeds(const struct group *group, const struct metric *metric)
{
    char low[TEXT_REAL], high[TEXT_REAL];
    if (group->num_runs == 1) printf(" (one seed)");
    else
        printf(" (median of %d seeds, %s to %s)", group->num_runs, text_measured(group_quantile(group, metric, 0), low),
               text_measured(group_quantile(group, metric, 1), high));
}

/* What the loss means: which partial knowledge it beats by more than its seeds differ, and what is the best possible. */
static void print_references(const struct reference_losses *references, double loss, double uncertainty)
{
    const struct reference_loss *beaten = NULL, *near = NULL;
    char text[TEXT_REAL];
    if (references == NULL || references->count == 0) return;
    const struct reference_loss *best = &references->losses[references->count - 1];
    for (int i = 0; i + 1 < references->count; i++) {
        const struct reference_loss *reference = &references->losses[i];
        const double distance = fabs(reference->loss - loss);
        if (reference->loss <= best->loss) break; /* knowing less is no worse here */
        if (reference->loss > loss + uncertainty) beaten = reference;
        else if (distance <= uncertainty && (near == NULL || distance < fabs(near->loss - loss))) near = reference;
    }
    if (beaten != NULL) printf(", below the %s possible for one who knows %s", text_measured(beaten->loss, text), beaten->known);
    if (near != NULL) printf(", too near to the %s of one who knows %s to tell", text_measured(near->loss, text), near->known);
    printf("; the best possible is %s (knowing %s)", text_measured(best->loss, text), best->known);
}

/* ", tied with A; B and 7 more": the settings ranks[0..count). */
static void print_others(const struct experiment *experiment, const char *what, const struct rank *ranks, int count)
{
    for (int i = 0; i < count && i < MOST_NAMED; i++) {
        printf("%s", i == 0 ? what : "; ");
        print_setting(experiment, ranks[i].group);
    }
    if (count > MOST_NAMED) printf(" and %d more", count - MOST_NAMED);
}

/* How many of the settings that follow the first, by rank, its seeds and theirs cannot tell from it. */
static int count_near(const struct rank *ranks, int first, int count, const struct metric *metric)
{
    int near = 0;
    while (first + near < count && ranks[0].group->num_runs > 1 && ranks[first + near].group->num_runs > 1 &&
           !groups_differ(ranks[0].group, ranks[first + near].group, metric))
        near++;
    return near;
}

/* ranks[0..count): the settings with a median, best first, at least one. */
static void print_best(const struct results *results, const struct rank *ranks, int count, int num_settings,
                       const struct metric *metric)
{
    const struct rank *best = &ranks[0], *worst = &ranks[count - 1];
    int tied = 1;
    char text[TEXT_REAL];
    while (tied < count && ranks[tied].median == best->median) tied++;
    const int near = count_near(ranks, tied, count, metric);
    if (num_settings > 1) printf("Best: ");
    print_setting(results->experiment, best->group);
    printf(" ends at %s nats", text_measured(best->median, text));
    print_seeds(best->group, metric);
    print_others(results->experiment, ", tied with ", ranks + 1, tied - 1);
    print_others(results->experiment, ", not told apart from ", ranks + tied, near);
    print_references(best->group->runs[0]->references, best->median,
                     best->group->num_runs > 1 ? group_uncertainty(best->group, metric) : 0);
    if (tied + near < count) {
        printf(". Worst: ");
        print_setting(results->experiment, worst->group);
        printf(", %s", text_measured(worst->median, text));
    }
    printf(".");
}

void answer_say(const struct results *results, struct falling falling)
{
    struct metric *metric = metric_new("final_loss");
    struct groups groups = groups_new(results, metric, NULL, 0);
    struct rank *ranks = groups_ranked(&groups, metric);
    int count = 0, diverged = 0;
    for (int i = 0; i < groups.count; i++) diverged += groups.groups[i].num_diverged;
    while (count < groups.count && isfinite(ranks[count].median)) count++;
    if (results->experiment->question[0] != '\0') {
        char question[512];
        printf("%s ", text_printable(results->experiment->question, question, sizeof question));
    }
    if (count == 0) {
        printf("No run reached its end: %d diverged.\n", diverged);
    } else {
        print_best(results, ranks, count, groups.count, metric);
        if (diverged > 0) printf(" %d %s diverged.", diverged, diverged == 1 ? "run" : "runs");
        if (2 * falling.fall > falling.curves && falling.curves == 1) printf(" Its curve still falls.");
        else if (2 * falling.fall > falling.curves)
            printf(" Most curves still fall (%d of %d looked at).", falling.fall, falling.curves);
        printf("\n");
    }
    free(ranks);
    groups_release(&groups);
    free(metric);
}

/* Looks at some of the curves, evenly chosen: there may be a million. */
static bool look_at_curves(const struct results *results, struct store *store, struct falling *falling, struct error *error)
{
    const int step = (results->num_runs + MOST_CURVES - 1) / MOST_CURVES;
    *falling = (struct falling){0};
    for (int i = 0; i < results->num_runs; i += step) {
        struct run run;
        if (results->runs[i].result.status != RUN_DONE) continue;
        if (!store_load(store, results->runs[i].key, true, &run, error)) return error->message[0] == '\0';
        enum trend trend = trend_of(&run.result.curve);
        falling->curves += trend != TREND_UNKNOWN;
        falling->fall += trend == TREND_FALLING;
        curve_release(&run.result.curve);
    }
    return true;
}

bool answer_print(const struct experiment *experiment, struct store *store, struct error *error)
{
    struct results results;
    if (!results_load(experiment, store, &(struct load_request){0}, &results, error)) return false;
    struct falling falling;
    bool good = look_at_curves(&results, store, &falling, error);
    if (good) answer_say(&results, falling);
    results_release(&results);
    return good;
}
