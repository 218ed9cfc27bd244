#include "figures/picture/facets.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/picture/caption.h"
#include "figures/picture/style.h"

#include <math.h>
#include <string.h>

enum { ABOVE = 8 /* pixels from a line to the middle of its name */ };

/* Those of the facet's runs, in the unit in force; 0 where they differ. */
static int references_of(const struct picture *picture, const struct figure_data *data, int facet,
                         struct reference_loss *references)
{
    const struct run *first = NULL;
    for (int i = 0; i < data->results.num_runs; i++) {
        const struct run *run = &data->results.runs[i];
        if (!page_holds(&picture->page, &picture->scheme, &run->hparams, facet)) continue;
        if (first != NULL && !results_same_references(first->references, run->references)) return 0;
        first = run;
    }
    return first != NULL ? page_known_references(first->references, data, references) : 0;
}

/* Puts it behind those that are higher, unless it is there, or there is no room. */
static void insert(struct reference_loss *references, int *count, const struct reference_loss *added)
{
    int place = 0;
    while (place < *count && references[place].loss > added->loss) place++;
    if (*count == MOST_REFERENCE_LOSSES || (place < *count && references[place].loss == added->loss)) return;
    memmove(references + place + 1, references + place, (size_t)(*count - place) * sizeof *references);
    references[place] = *added;
    ++*count;
}

int facets_near(const struct picture *picture, const struct figure_data *data, struct reference_loss *references)
{
    const struct dimension *by = picture->scheme.by;
    struct reference_loss own[MOST_REFERENCE_LOSSES];
    if (results_references(&data->results) != NULL) return page_references(data, references);
    if (by[ROLE_COLUMNS].hparam == NULL && by[ROLE_ROWS].hparam == NULL) return 0;
    int count = 0;
    for (int i = 0; i < data->results.num_runs; i++) {
        const int known = page_known_references(data->results.runs[i].references, data, own);
        for (int k = 0; k < known; k++) insert(references, &count, &own[k]);
    }
    return count;
}

struct scale facets_scale(const struct picture *picture, const struct figure_data *data, const struct metric *metric,
                          const double *values, int count, enum scale_kind kind)
{
    struct reference_loss near[MOST_REFERENCE_LOSSES];
    const int num_near = metric->is_loss ? facets_near(picture, data, near) : 0;
    return scale_values(values, count, kind, near, num_near);
}

/* From above, so that the worst is named where names would lie on each other. */
static bool add_lines(const struct picture *picture, const struct reference_loss *references, int count, struct panel *panel)
{
    const struct scale *x = &picture->x, *y = &picture->y;
    struct mark line = {MARK_RANGES, "The best losses that are known of this panel's runs.", .along = 'x'};
    line.color.ink = INK_REFERENCE, line.width = 0.9, line.dash = STYLE_DASH_REFERENCE;
    const struct mark name = {MARK_TEXTS, .color = {.ink = INK_SOFT}, .align = "left", .size = STYLE_CAPTION_SIZE - 1};
    double taken = INFINITY;
    int drawn = 0;
    for (int i = 0; i < count; i++) {
        const double share = scale_share(y, references[i].loss), height = picture->page.panel_height;
        if (share < 0 || share > 1) continue;
        mark_item(panel_mark(panel, line), (struct item){.x = x->low, .y = references[i].loss, .low = x->low, .high = x->high});
        drawn++;
        if (height * (taken - share) < STYLE_CAPTION_SIZE) continue;
        const double at = scale_at(y, share + ABOVE / height);
        mark_item(panel_mark(panel, name),
                  (struct item){.x = scale_at(x, 0.01), .y = at, .text = page_reference_text(&references[i])});
        taken = share;
    }
    return drawn > 0;
}

void facets_references(struct picture *picture, const struct figure_data *data, const struct metric *metric, char **note)
{
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    const char *meaning = NULL;
    if ((metric != NULL && !metric->is_loss) || picture->page.facets == 1 || results_references(&data->results) != NULL) return;
    for (int facet = 0; facet < picture->page.facets; facet++) {
        const int count = references_of(picture, data, facet, references);
        if (add_lines(picture, references, count, &picture->panels[facet])) meaning = page_reference_meaning(references);
    }
    if (meaning != NULL) caption_append(note, " · ", "grey: the %s of who knows what is named", meaning);
}
