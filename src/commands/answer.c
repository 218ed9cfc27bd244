#include "commands/answer.h"

#include "base/text.h"
#include "results/group.h"
#include "results/load.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST_NAMED = 3 /* of settings that are tied */ };

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

/* What the loss means: which partial knowledge it beats, and what is the best possible. */
static void print_references(const struct reference_losses *references, double loss)
{
    const struct reference_loss *beaten = NULL;
    char text[TEXT_REAL];
    if (references == NULL || references->count == 0) return;
    for (int i = 0; i + 1 < references->count; i++)
        if (references->losses[i].loss > loss) beaten = &references->losses[i];
    const struct reference_loss *best = &references->losses[references->count - 1];
    if (beaten != NULL) printf(", below the %s possible for one who knows %s", text_measured(beaten->loss, text), beaten->known);
    printf("; the best possible is %s (knowing %s)", text_measured(best->loss, text), best->known);
}

/* ", tied with A; B and 7 more": the settings behind the first whose median is the same to the last bit. */
static void print_ties(const struct experiment *experiment, const struct rank *ranks, int tied)
{
    for (int i = 1; i <= tied && i <= MOST_NAMED; i++) {
        printf(i == 1 ? ", tied with " : "; ");
        print_setting(experiment, ranks[i].group);
    }
    if (tied > MOST_NAMED) printf(" and %d more", tied - MOST_NAMED);
}

/* ranks[0..count): the settings with a median, best first, at least one. */
static void print_best(const struct results *results, const struct rank *ranks, int count, int num_settings)
{
    const struct rank *best = &ranks[0], *worst = &ranks[count - 1];
    int tied = 0;
    char text[TEXT_REAL];
    while (tied + 1 < count && ranks[tied + 1].median == best->median) tied++;
    if (num_settings > 1) printf("Best: ");
    print_setting(results->experiment, best->group);
    printf(" ends at %s nats", text_measured(best->median, text));
    if (best->group->num_runs > 1) printf(" (median of %d seeds)", best->group->num_runs);
    print_ties(results->experiment, ranks, tied);
    print_references(best->group->runs[0]->references, best->median);
    if (worst->median > best->median) {
        printf(". Worst: ");
        print_setting(results->experiment, worst->group);
        printf(", %s", text_measured(worst->median, text));
    }
    printf(".");
}

void answer_say(const struct results *results)
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
        print_best(results, ranks, count, groups.count);
        if (diverged > 0) printf(" %d %s diverged.", diverged, diverged == 1 ? "run" : "runs");
        printf("\n");
    }
    free(ranks);
    groups_release(&groups);
    free(metric);
}

bool answer_print(const struct experiment *experiment, struct store *store, struct error *error)
{
    struct results results;
    if (!results_load(experiment, store, 0, &results, error)) return false;
    answer_say(&results);
    results_release(&results);
    return true;
}
