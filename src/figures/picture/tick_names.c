#include "figures/picture/tick_names.h"

#include "base/memory.h"
#include "figures/picture/caption.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_LINES = 5,
    BETWEEN = 8,  /* names over several lines */
    TALLEST = 26, /* an upright one, in its size; longer ones are shortened */
    BELOW = 20,   /* the panel's edge, the middle of the first line */
    UPRIGHT_BELOW = 10
};

bool has_names(const struct dimension *dimension)
{
    return dimension->hparam != NULL && !hparam_is_number(dimension->hparam);
}

struct names {
    struct picture *picture;
    const struct dimension *dimension;
    int every, count; /* of every so many values */
    double *at;       /* (count) on the scale */
    char **texts;     /* (count) */
    int size;         /* as a label says it */
    double shown;     /* the size in force */
    double gap;       /* between neighbours, pixels */
};

static double line_step(const struct names *names)
{
    return names->shown + 3;
}

static struct names names_new(struct picture *picture, const struct dimension *dimension, const struct style *style, int every)
{
    const size_t count = (size_t)dimension->count;
    struct names names = {
        .picture = picture, .dimension = dimension, .every = every, .size = style->tick, .shown = style_size(style, style->tick)};
    names.at = memory_new(count, sizeof *names.at), names.texts = memory_new(count, sizeof *names.texts);
    names.gap = picture->page.panel_width * scale_gap(&picture->x, dimension) * every;
    for (int i = 0; i < dimension->count; i += every, names.count++) {
        names.at[names.count] = scale_position(dimension, i);
        names.texts[names.count] = dimension_whole(dimension, i);
    }
    return names;
}

static void names_release(struct names *names)
{
    for (int i = 0; i < names->count; i++) free(names->texts[i]);
    free(names->texts), free(names->at);
}

static double widest_word(const char *text, double size)
{
    double widest = 0;
    char *copy = memory_text(text), *rest = copy, *word;
    while ((word = strsep(&rest, " ")) != NULL) widest = fmax(widest, style_text_width(word, size));
    free(copy);
    return widest;
}

double tick_names_width(const struct dimension *dimension, const struct style *style)
{
    double widest = 0;
    for (int i = 0; has_names(dimension) && i < dimension->count; i++) {
        char *text = dimension_whole(dimension, i);
        widest = fmax(widest, widest_word(text, style_size(style, style->tick)) + BETWEEN);
        free(text);
    }
    return widest * dimension->count;
}

/* Breaks the names between words; returns how many lines the longest takes, 0, and leaves them, if these are too many. */
static int break_names(struct names *names)
{
    const double room = names->gap - BETWEEN;
    int most = 0;
    char **broken = memory_new((size_t)names->count, sizeof *broken);
    for (int i = 0; i < names->count; i++) {
        broken[i] = memory_text(names->texts[i]);
        const bool fits = widest_word(names->texts[i], names->shown) <= room;
        const int lines = fits ? caption_wrap(&broken[i], " ", names->shown, room) : MOST_LINES + 1;
        most = lines > most ? lines : most;
    }
    for (int i = 0; i < names->count; i++) {
        free(most > MOST_LINES ? broken[i] : names->texts[i]);
        if (most <= MOST_LINES) names->texts[i] = broken[i];
    }
    free(broken);
    return most > MOST_LINES ? 0 : most;
}

/* Returns the height of the highest. */
static double stand_upright(struct names *names)
{
    double highest = 0;
    for (int i = 0; i < names->count; i++) {
        double height = style_text_width(names->texts[i], names->shown);
        if (height > TALLEST * names->shown) {
            free(names->texts[i]);
            names->texts[i] = dimension_value(names->dimension, i * names->every);
            height = style_text_width(names->texts[i], names->shown);
        }
        highest = fmax(highest, height);
    }
    return highest;
}

/* Below one panel; lines 0: upright. */
static void add_labels(const struct names *names, int facet, int lines)
{
    const struct page *page = &names->picture->page;
    const int column = facet % page->columns, row = facet / page->columns;
    const double left = page->left + column * (page->panel_width + page->column_gap);
    const double bottom = page->top + row * (page->panel_height + page->row_gap) + page->panel_height;
    for (int i = 0; i < names->count; i++) {
        struct label label = {
            .how = lines > 0 ? "center" : "right rotate by 90", .size = names->size, .color = {.ink = INK_SOFT}};
        label.x = left + scale_share(&names->picture->x, names->at[i]) * page->panel_width;
        label.y = bottom + (lines > 0 ? BELOW : UPRIGHT_BELOW);
        char *copy = memory_text(names->texts[i]), *rest = copy, *line;
        for (; (line = strsep(&rest, "\n")) != NULL; label.y += line_step(names)) {
            label.text = memory_text(line);
            picture_label(names->picture, label);
        }
        free(copy);
    }
}

/* Ticks without words, as far as there is room for them. */
static void clear_ticks(const struct names *names)
{
    struct scale *x = &names->picture->x;
    x->num_ticks = names->count <= SCALE_MAX_TICKS ? names->count : 0;
    for (int i = 0; i < x->num_ticks; i++) x->ticks[i] = (struct tick){.at = names->at[i]};
}

/* Whether each value has a tick with its whole name. */
static bool are_told(const struct scale *scale, const struct dimension *dimension)
{
    bool told = scale->num_ticks == dimension->count;
    for (int i = 0; told && i < dimension->count; i++) {
        char *whole = dimension_whole(dimension, i);
        told = strcmp(scale->ticks[i].label, whole) == 0;
        free(whole);
    }
    return told;
}

void tick_names(struct picture *picture, const struct dimension *dimension, const struct style *style)
{
    if (!has_names(dimension) || are_told(&picture->x, dimension)) return;
    const double gap = picture->page.panel_width * scale_gap(&picture->x, dimension);
    const int every = (int)fmax(ceil((style_size(style, style->tick) + 2) / gap), 1);
    struct names names = names_new(picture, dimension, style, every);
    const int lines = break_names(&names);
    struct page *page = &picture->page;
    page->below = lines > 0 ? (lines - 1) * line_step(&names) : stand_upright(&names) - UPRIGHT_BELOW;
    page->height += page->below;
    for (int i = 0; i < page->facets; i++)
        if (i + page->columns >= page->facets) add_labels(&names, i, lines);
    clear_ticks(&names);
    names_release(&names);
}
