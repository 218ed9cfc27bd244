#include "commands/pick.h"

#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "results/load.h"
#include "store/choose.h"
#include "store/labels.h"

#include <stdlib.h>

bool pick_blame(const struct figure_spec *spec, const struct error *sentence, struct error *error)
{
    return error_set(error, "%s%swhere is '%s': %s", spec->where_place, spec->where_place[0] != '\0' ? ": " : "", spec->where,
                     sentence->message);
}

/* The runs that the figure's condition picks, which sees the experiment's labels; false if it is no condition. */
static bool pick(const struct experiment *experiment, struct store *store, const struct figure_spec *spec, struct choice *choice,
                 struct error *error)
{
    struct error reason = {""};
    char *source = labels_see_read(store, experiment, &reason) ? labels_source(store, 0, &reason) : NULL;
    char *where = source != NULL ? memory_format("id IN (SELECT id FROM %s WHERE %s\n)", source, spec->where) : NULL;
    const bool good = where != NULL && (choose_where(store, where, choice, &reason) || choose_explain(store, &reason));
    free(source), free(where);
    return good || pick_blame(spec, &reason, error);
}

int pick_trained(const struct results *results)
{
    return results->num_runs + results->num_paused + results->num_unwanted;
}

/* Why the figure has no run to show. */
static enum exit_code blame_none(const struct figure_spec *spec, const struct figure_data *all, int paused, struct error *error)
{
    struct error none = {""};
    if (paused > 0) error_set(&none, "all runs of the figure are paused at a rung; `unroll run FILE --finish` trains them");
    else error_set(&none, "none of the %d runs is like that", pick_trained(&all->results));
    if (spec->where[0] != '\0') pick_blame(spec, &none, error);
    else *error = none;
    return EXIT_NO_RUN;
}

enum exit_code pick_runs(const struct figure_spec *spec, const struct figure_data *all, struct store *store,
                         struct figure_data *data, struct error *error)
{
    const struct results *results = &all->results;
    const bool shows_paused = figure_kind_find(spec->kind)->shows_paused;
    struct run *runs = memory_new((size_t)results->num_runs + (size_t)results->num_paused, sizeof *runs);
    struct choice choice = {0};
    bool any = spec->where[0] == '\0';
    enum exit_code code = any || pick(results->experiment, store, spec, &choice, error) ? EXIT_OK : EXIT_USAGE;
    *data = *all;
    data->results.runs = runs;
    data->results.num_runs = data->results.num_paused = 0;
    for (int i = 0; code == EXIT_OK && i < results->num_runs + results->num_paused; i++) {
        const bool paused = i >= results->num_runs;
        const struct run *run = paused ? &results->paused[i - results->num_runs] : &results->runs[i];
        if (!any && !choice_has(&choice, run->key)) continue;
        data->results.num_paused += paused;
        if (!paused || shows_paused) runs[data->results.num_runs++] = *run;
    }
    if (code == EXIT_OK && data->results.num_runs == 0) code = blame_none(spec, all, data->results.num_paused, error);
    choice_release(&choice);
    return code;
}

/* What the conditions of all figures pick. */
struct shown {
    int count;
    struct choice *choices; /* (count) */
};

static bool is_shown(const void *context, const char *key)
{
    const struct shown *shown = context;
    for (int i = 0; i < shown->count; i++)
        if (choice_has(&shown->choices[i], key)) return true;
    return false;
}

/* A condition that is none is blamed when its figure is drawn. */
bool pick_load(const struct experiment *experiment, struct store *store, bool page, struct results *results, struct error *error)
{
    struct shown shown = {.choices = memory_new((size_t)experiment->num_figures + 1, sizeof *shown.choices)};
    struct load_request request = {.most_points = LOAD_POINTS, .context = &shown};
    bool all = page || !experiment->has_figures;
    for (int i = 0; !all && i < experiment->num_figures; i++) {
        struct choice *choice = &shown.choices[shown.count++];
        struct error later = {""};
        all = experiment->figures[i].where[0] == '\0';
        if (all || !pick(experiment, store, &experiment->figures[i], choice, &later)) continue;
        request.most_runs += choice->count;
    }
    if (!all) request.is_wanted = is_shown;
    bool good = results_load(experiment, store, &request, results, error);
    for (int i = 0; i < shown.count; i++) choice_release(&shown.choices[i]);
    free(shown.choices);
    return good;
}
