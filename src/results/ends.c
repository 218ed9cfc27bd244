#include "results/ends.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "results/group.h"
#include "store/choose.h"

#include <math.h>
#include <stdlib.h>

void ends_put(struct ends *ends, int64_t run, int64_t setting, double loss)
{
    if (ends->count == ends->room)
        ends->ends = memory_resize(ends->ends, (size_t)(ends->room = ends->room ? 2 * ends->room : 64), sizeof *ends->ends);
    ends->ends[ends->count++] = (struct end){run, setting, isfinite(loss) ? loss : NAN};
}

void ends_add(struct ends *ends, int64_t run, double loss)
{
    int64_t setting;
    sweep_run(ends->experiment, run, &setting);
    ends_put(ends, run, setting, loss);
}

/* Whether each run of the sweep holds something out. */
static bool holds_out(const struct experiment *experiment)
{
    const struct hparam *held_out = hparam_find("held_out");
    for (int i = 0; i < experiment->num_axes; i++) {
        const struct axis *axis = &experiment->axes[i];
        if (axis->hparam != held_out) continue;
        for (int k = 0; k < axis->count; k++)
            if (axis->values[k].real == 0.0) return false;
        return true;
    }
    return experiment->base.held_out > 0.0;
}

static bool count_paused(struct ends *ends, struct store *store, const struct hparams *hparams, struct error *error)
{
    char key[RUN_KEY];
    const bool good = choose_paused(store, hparams, key, error);
    ends->num_paused += good && key[0] != '\0';
    return good;
}

bool ends_load(const struct experiment *experiment, struct store *store, struct ends *ends, struct error *error)
{
    const int64_t size = sweep_size(experiment);
    bool good = true;
    *ends = (struct ends){.experiment = experiment, .held_out = holds_out(experiment)};
    store_begin_reading(store);
    for (int64_t run = 0; good && run < size; run++) {
        const struct hparams hparams = sweep_hparams(experiment, run);
        struct chosen_setting chosen;
        good = choose_setting(store, &hparams, &chosen, error);
        if (good && chosen.count > 0) ends_add(ends, run, ends->held_out ? chosen.held_out_loss : chosen.final_loss);
        else if (good) good = count_paused(ends, store, &hparams, error);
    }
    store_end_reading(store);
    return good;
}

void ends_release(struct ends *ends)
{
    free(ends->ends);
    *ends = (struct ends){0};
}

/* By setting; within one by loss, diverged ones last. */
static int compare_ends(const void *a, const void *b)
{
    const struct end *x = a, *y = b;
    if (x->setting != y->setting) return x->setting < y->setting ? -1 : 1;
    if (isnan(x->loss) != isnan(y->loss)) return isnan(x->loss) ? 1 : -1;
    int order = isnan(x->loss) ? 0 : compare_doubles(&x->loss, &y->loss);
    return order != 0 ? order : (x->run > y->run) - (x->run < y->run);
}

static int compare_standings(const void *a, const void *b, void *own)
{
    const struct experiment *experiment = own;
    const struct standing *x = a, *y = b;
    if (isnan(x->median) != isnan(y->median)) return isnan(x->median) ? 1 : -1;
    if (x->is_lost != y->is_lost) return x->is_lost ? 1 : -1;
    int order = isnan(x->median) ? 0 : compare_doubles(&x->median, &y->median);
    if (order == 0 && experiment != NULL && !isnan(x->median)) {
        const struct hparams one = sweep_hparams(experiment, x->run), other = sweep_hparams(experiment, y->run);
        order = compare_settings(&one, &other);
    }
    return order != 0 ? order : (x->setting > y->setting) - (x->setting < y->setting);
}

/* The sorted ends[0..count) are those of one setting; room for their losses. */
static struct standing standing_new(const struct end *ends, int count, double *losses)
{
    struct standing standing = {.run = ends->run, .setting = ends->setting, .losses.values = losses};
    for (int i = 0; i < count && !isnan(ends[i].loss); i++) losses[standing.losses.count++] = ends[i].loss;
    standing.num_diverged = count - standing.losses.count;
    standing.is_lost = is_mostly_lost(standing.losses.count, standing.num_diverged);
    standing.median = sorted_quantile(losses, standing.losses.count, 0.5);
    return standing;
}

struct standings standings_new(struct ends *ends)
{
    struct standings standings = {.held_out = ends->held_out,
                                  .num_paused = ends->num_paused,
                                  .losses = memory_new((size_t)ends->count + 1, sizeof *standings.losses)};
    int64_t settings = 0, next;
    if (ends->count > 0) qsort(ends->ends, (size_t)ends->count, sizeof *ends->ends, compare_ends);
    for (int64_t i = 0; i < ends->count; i++) settings += i == 0 || ends->ends[i].setting != ends->ends[i - 1].setting;
    standings.standings = memory_new((size_t)settings + 1, sizeof *standings.standings);
    for (int64_t first = 0; first < ends->count; first = next) {
        for (next = first + 1; next < ends->count && ends->ends[next].setting == ends->ends[first].setting;) next++;
        const struct standing standing = standing_new(ends->ends + first, (int)(next - first), standings.losses + first);
        standings.standings[standings.count++] = standing;
        standings.num_ranked += !isnan(standing.median);
    }
    qsort_r(standings.standings, (size_t)standings.count, sizeof *standings.standings, compare_standings,
            (void *)ends->experiment);
    return standings;
}

void standings_release(struct standings *standings)
{
    free(standings->standings), free(standings->losses);
    *standings = (struct standings){0};
}

int standings_tied(const struct standings *standings)
{
    const struct standing *best = standings->standings;
    int tied = 0;
    while (tied < standings->num_ranked && best[tied].median == best->median && best[tied].is_lost == best->is_lost) tied++;
    return tied;
}

int standings_near(const struct standings *standings)
{
    const struct sample *best = &standings->standings[0].losses;
    const int first = standings_tied(standings);
    int near = 0;
    for (; first + near < standings->num_ranked && best->count > 1; near++) {
        const struct standing *other = &standings->standings[first + near];
        if (other->is_lost != standings->standings[0].is_lost) break;
        if (other->losses.count < 2 || samples_differ(best, &other->losses)) break;
    }
    return near;
}
