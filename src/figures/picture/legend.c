#include "figures/picture/legend.h"

#include "base/memory.h"
#include "figures/picture/style.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LEGEND_SAMPLE = 26,  /* length of a line */
    LEGEND_DASH = 44,    /* ... that shows a dash */
    LEGEND_ENTRIES = 16, /* of ordered values; of more only some are shown */
    WIDEST_BAR = 180,
    NARROWEST_BAR = 60,
    AFTER_TITLE = 14
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
    char *value = dimension_rounded(dimension, index);
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
    double width = style_text_width(name, STYLE_LABEL_SIZE) + AFTER_TITLE;
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

static void bar_text(const struct scale *bar, double value, char text[SCALE_LABEL])
{
    if (value == bar->zero) snprintf(text, SCALE_LABEL, "0");
    else if (value >= 1e4) scale_count(value, text);
    else if (bar->log) snprintf(text, SCALE_LABEL, value < 100 ? "%.2g" : "%.0f", value);
    else snprintf(text, SCALE_LABEL, "%.*f", scale_decimals(bar->high - bar->low), value);
}

/* What its texts and the gaps around the bar take. */
static double bar_texts(const struct page_content *content, struct legend_bar *bar)
{
    bar_text(content->bar, content->bar->low, bar->low);
    bar_text(content->bar, content->bar->high, bar->high);
    const size_t length = strlen(bar->high);
    if (content->bar_is_cut) snprintf(bar->high + length, sizeof bar->high - length, " and more");
    return style_text_width(bar->low, STYLE_LABEL_SIZE) + 2 * LEGEND_BAR_GAP + style_text_width(bar->high, STYLE_LABEL_SIZE);
}

struct legend_bar legend_bar(const struct page *page, const struct page_content *content)
{
    struct legend_bar bar = {.row = 0};
    const double texts = bar_texts(content, &bar), right = page->width - PAGE_EDGE - texts;
    bar.low_x = page->left + style_text_width(content->bar_title, STYLE_LABEL_SIZE) + AFTER_TITLE;
    if (right - bar.low_x < NARROWEST_BAR) bar.row = 1, bar.low_x = page->left;
    bar.x = bar.low_x + style_text_width(bar.low, STYLE_LABEL_SIZE) + LEGEND_BAR_GAP;
    bar.width = fmin(WIDEST_BAR, right - bar.low_x);
    return bar;
}

double legend_least_width(const struct page_content *content)
{
    struct legend_bar bar;
    if (content->legend != LEGEND_BAR) return 0;
    return fmax(bar_texts(content, &bar) + NARROWEST_BAR, style_text_width(content->bar_title, STYLE_LABEL_SIZE));
}

int legend_rows(const struct page *page, const struct page_content *content, enum role role)
{
    const struct dimension *dimension = &content->scheme->by[role];
    double x = 0;
    int row = -1;
    if (content->legend == LEGEND_BAR) return role == ROLE_COLOR ? 1 + legend_bar(page, content).row : 0;
    for (int i = 0; content->legend != LEGEND_NONE && dimension->hparam != NULL && i < dimension->count; i++) {
        if (!legend_shows(dimension, i)) continue;
        legend_place_entry(page, content, role, i, &x, &row);
        x += legend_entry_width(content, role, i);
    }
    return row + 1;
}
