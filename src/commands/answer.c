#include "commands/answer.h"

#include "base/text.h"
#include "experiment/sweep.h"
#include "experiment/variants.h"
#include "results/group.h"
#include "results/trend.h"
#include "results/unit.h"
#include "store/choose.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define ONE_SEED_MARGIN 0.1 /* of what is left to learn, within which one seed tells nothing */

enum { MOST_NAMED = 3 /* of settings that are no worse */, MOST_CURVES = 100 /* that are looked at whether they fall */ };

/* "state_size 64, num_steps 10", or "It" where nothing varies. */
static void write_setting(const struct experiment *experiment, const struct standing *standing, FILE *out)
{
    const struct hparams hparams = sweep_hparams(experiment, standing->run);
    char text[HPARAM_TEXT];
    bool any = false;
    for (int a = 0; a < experiment->num_axes; a++) {
        const struct hparam *hparam = experiment->axes[a].hparam;
        struct hparam_value value = hparam_get(hparam, &hparams);
        if (hparam->pooled || experiment->axes[a].count < 2 || !hparam_used(hparam, &hparams)) continue;
        if ((hparam->label && value.text[0] == '\0') || variants_labelled(experiment, a)) continue;
        fprintf(out, "%s%s %s", any ? ", " : "", hparam->name, hparam_format(hparam, &value, text));
        any = true;
    }
    if (!any) fprintf(out, "It");
}

/* " (median of 3 seeds, 0.5172 to 0.5190)" */
static void write_seeds(const struct sample *losses, FILE *out)
{
    char low[TEXT_REAL], high[TEXT_REAL];
    if (losses->count == 1) fprintf(out, " (one seed)");
    else
        fprintf(out, " (median of %d seeds, %s to %s)", losses->count, text_measured(losses->values[0], low),
                text_measured(losses->values[losses->count - 1], high));
}

/* How far from a reference a loss must be to be told apart from it. One seed says nothing of its spread, nor how much of its loss
 * is luck with few targets: there it is a part of the way from the reference to the best possible loss. */
static double uncertainty(const struct sample *losses, const struct reference_loss *reference, const struct reference_loss *best)
{
    return losses->count > 1 ? sample_uncertainty(losses) : ONE_SEED_MARGIN * (reference->loss - best->loss);
}

/* What the loss means: which partial knowledge it beats by more than is uncertain, and what is the best possible. */
static void write_references(const struct reference_losses *references, double loss, const struct sample *losses, FILE *out)
{
    const struct reference_loss *beaten = NULL, *near = NULL;
    char text[TEXT_REAL];
    if (references == NULL || references->count == 0) return;
    const struct reference_loss *best = &references->losses[references->count - 1];
    for (int i = 0; i + 1 < references->count; i++) {
        const struct reference_loss *reference = &references->losses[i];
        const double distance = fabs(reference->loss - loss), least = uncertainty(losses, reference, best);
        if (reference->loss <= best->loss) break; /* knowing less is no worse here */
        if (reference->loss > loss + least) beaten = reference;
        else if (distance <= least && (near == NULL || distance < fabs(near->loss - loss))) near = reference;
    }
    if (best->counted) {
        const char *counted = reference_counted(best);
        if (beaten != NULL)
            fprintf(out, ", below the %s of %s that know %s", text_measured(beaten->loss, text), counted, beaten->known);
        fprintf(out, "; %s get to %s (knowing %s)", counted, text_measured(best->loss, text), best->known);
        return;
    }
    if (beaten != NULL)
        fprintf(out, ", below the %s possible for one who knows %s", text_measured(beaten->loss, text), beaten->known);
    if (near != NULL)
        fprintf(out, ", too near to the %s of one who knows %s to tell", text_measured(near->loss, text), near->known);
    fprintf(out, "; the best possible is %s (knowing %s)", text_measured(best->loss, text), best->known);
}

/* ", tied with A; B and 7 more": the settings standings[0..count). */
static void write_others(const struct experiment *experiment, const char *what, const struct standing *standings, int count,
                         FILE *out)
{
    for (int i = 0; i < count && i < MOST_NAMED; i++) {
        fprintf(out, "%s", i == 0 ? what : "; ");
        write_setting(experiment, &standings[i], out);
    }
    if (count > MOST_NAMED) fprintf(out, " and %d more", count - MOST_NAMED);
}

/* At least one setting has a median. */
static void write_best(const struct experiment *experiment, const struct standings *standings,
                       const struct reference_losses *references, FILE *out)
{
    const struct standing *best = standings->standings, *worst = &best[standings->num_ranked - 1];
    char text[TEXT_REAL];
    const int tied = standings_tied(standings), near = standings_near(standings);
    if (standings->count > 1) fprintf(out, "Best: ");
    write_setting(experiment, best, out);
    const struct hparams hparams = sweep_hparams(experiment, best->run);
    fprintf(out, " ends at %s %s%s", text_measured(best->median, text), unit_of(&hparams)->name,
            standings->held_out ? " on what is held out" : "");
    write_seeds(&best->losses, out);
    write_others(experiment, ", tied with ", best + 1, tied - 1, out);
    write_others(experiment, ", not told apart from ", best + tied, near, out);
    write_references(references, best->median, &best->losses, out);
    if (tied + near < standings->num_ranked) {
        fprintf(out, ". Worst: ");
        write_setting(experiment, worst, out);
        fprintf(out, ", %s", text_measured(worst->median, text));
        if (worst->is_lost && !best->is_lost)
            fprintf(out, " where %d of its %d seeds diverged", worst->num_diverged, worst->num_diverged + worst->losses.count);
    }
    fprintf(out, ".");
}

static void write_paused(const struct standings *standings, FILE *out)
{
    if (standings->num_paused > 0)
        fprintf(out, " %lld %s paused at a rung.", (long long)standings->num_paused,
                standings->num_paused == 1 ? "run is" : "runs are");
}

/* The sentence without the question. */
static void write_answer(const struct experiment *experiment, const struct standings *standings,
                         const struct reference_losses *references, struct falling falling, FILE *out)
{
    int diverged = 0;
    for (int i = 0; i < standings->count; i++) diverged += standings->standings[i].num_diverged;
    if (standings->num_ranked == 0) {
        fprintf(out, "No run reached its end");
        if (diverged > 0) fprintf(out, ": %d diverged", diverged);
        fputc('.', out);
        write_paused(standings, out);
        return;
    }
    write_best(experiment, standings, references, out);
    if (diverged > 0) fprintf(out, " %d %s diverged.", diverged, diverged == 1 ? "run" : "runs");
    if (2 * falling.fall > falling.curves && falling.curves == 1) fprintf(out, " Its curve still falls.");
    else if (2 * falling.fall > falling.curves)
        fprintf(out, " Most curves still fall (%d of %d looked at).", falling.fall, falling.curves);
    write_paused(standings, out);
}

static void say_question(const struct experiment *experiment)
{
    char question[512];
    if (experiment->question[0] != '\0') printf("%s ", text_printable(experiment->question, question, sizeof question));
}

void answer_say(const struct experiment *experiment, const struct standings *standings, const struct reference_losses *references,
                struct falling falling)
{
    say_question(experiment);
    write_answer(experiment, standings, references, falling, stdout);
    printf("\n");
}

/* Reads one run of the sweep; false with an empty message if it is gone. */
static bool load_run(const struct experiment *experiment, struct store *store, int64_t number, bool with_curve, struct run *run,
                     struct error *error)
{
    const struct hparams hparams = sweep_hparams(experiment, number);
    struct chosen_setting chosen;
    error->message[0] = '\0';
    return choose_setting(store, &hparams, &chosen, error) && chosen.count > 0 &&
           store_load(store, chosen.key, with_curve, run, error);
}

/* Looks at some of the curves, evenly chosen: there may be a million. */
static bool look_at_curves(const struct ends *ends, struct store *store, struct falling *falling, struct error *error)
{
    const int64_t step = (ends->count + MOST_CURVES - 1) / MOST_CURVES;
    *falling = (struct falling){0};
    for (int64_t i = 0; i < ends->count; i += step) {
        struct run run;
        if (isnan(ends->ends[i].loss)) continue;
        if (!load_run(ends->experiment, store, ends->ends[i].run, true, &run, error)) return error->message[0] == '\0';
        enum trend trend = trend_of(&run.result.curve);
        falling->curves += trend != TREND_UNKNOWN;
        falling->fall += trend == TREND_FALLING;
        run_release_arrays(&run.result);
    }
    return true;
}

char *answer_text(const struct experiment *experiment, struct store *store, struct error *error)
{
    struct ends ends;
    struct standings standings = {0};
    struct falling falling = {0};
    struct run best = {0};
    char *text = NULL;
    size_t length;
    bool good = ends_load(experiment, store, &ends, error);
    if (good) {
        standings = standings_new(&ends);
        good = look_at_curves(&ends, store, &falling, error);
    }
    if (good && standings.num_ranked > 0)
        good = load_run(experiment, store, standings.standings[0].run, false, &best, error) || error->message[0] == '\0';
    FILE *out = good ? open_memstream(&text, &length) : NULL;
    if (good && out == NULL) error_die("out of memory");
    if (good) write_answer(experiment, &standings, best.references, falling, out);
    if (good && fclose(out) != 0) error_die("out of memory");
    standings_release(&standings);
    ends_release(&ends);
    return text;
}

bool answer_print(const struct experiment *experiment, struct store *store, struct error *error)
{
    char *text = answer_text(experiment, store, error);
    if (text == NULL) return false;
    say_question(experiment);
    printf("%s\n", text);
    free(text);
    return true;
}
