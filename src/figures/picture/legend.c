#include "figures/picture/legend.h"

#include "base/memory.h"
#include "figures/picture/style.h"

#include <stdlib.h>

enum {
    LEGEND_SAMPLE = 26, /* length of a line */
    LEGEND_DASH = 44,   /* ... that shows a dash */
    LEGEND_ENTRIES = 16 /* of ordered values; of more only some are shown */
};

bool legend_shows(const struct dimension *dimension, int index)
{
    int last = dimension->count - 1;
    if (dimension->count <= LEGEND_ENTRIES || !dimension_is_ordered(dimension) || index == 0) return true;
    return index * (LEGEND_ENTRIES / 2) / last != (index - 1) * (LEGEND_ENTRIES / 2) / last;
}

char *legend_text(const struct page_content *content, enum role role, int index)
{
    const struct dimension *dimension = &content->scheme->by[role];
    char *value = dimension_value(dimension, index);
    for (int i = 0; i < content->data->results.num_runs; i++) {
        const struct run *run = &content->data->results.runs[i];
        if (run->result.status != RUN_DIVERGED && dimension_index(dimension, &run->hparams) == index) return value;
    }
    char *marked = memory_format("%s ×", value);
    free(value);
    return marked;
}

double legend_sample_width(const struct page_content *content, enum role role)
{
    if (role == ROLE_DASH) return LEGEND_DASH;
    return content->legend == LEGEND_LINES ? LEGEND_SAMPLE : LEGEND_SAMPLE / 2.0;
}

double legend_entry_width(const struct page_content *content, enum role role, int index)
{
    char *text = legend_text(content, role, index);
    double width = legend_sample_width(content, role) + 7 + style_text_width(text, STYLE_LABEL_SIZE) + LEGEND_GAP;
    free(text);
    return width;
}

static double legend_title_width(const struct dimension *dimension)
{
    char *name = spoken_name(dimension->hparam);
    double width = style_text_width(name, STYLE_LABEL_SIZE) + 14;
    free(name);
    return width;
}

void legend_place_entry(const struct page *page, const struct page_content *content, enum role role, int index, double *x,
                        int *row)
{
    double start = page->legend_x + legend_title_width(&content->scheme->by[role]);
    if (index == 0) *x = start, *row = 0;
    if (*x > start && *x + legend_entry_width(content, role, index) - LEGEND_GAP > page->width - PAGE_EDGE) *x = start, *row += 1;
}

int legend_rows(const struct page *page, const struct page_content *content, enum role role)
{
    const struct dimension *dimension = &content->scheme->by[role];
    double x = 0;
    int row = -1;
    if (content->legend == LEGEND_BAR) return role == ROLE_COLOR;
    for (int i = 0; content->legend != LEGEND_NONE && dimension->hparam != NULL && i < dimension->count; i++) {
        if (!legend_shows(dimension, i)) continue;
        legend_place_entry(page, content, role, i, &x, &row);
        x += legend_entry_width(content, role, i);
    }
    return row + 1;
}
