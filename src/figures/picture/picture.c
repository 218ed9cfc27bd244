#include "figures/picture/picture.h"

#include "base/memory.h"

#include <stdlib.h>

/* An array with room for one more. */
static void *grown(void *array, int count, int *room, size_t size)
{
    if (count < *room) return array;
    *room = *room > 0 ? 2 * *room : 8;
    return memory_resize(array, (size_t)*room, size);
}

static void panels_release(struct picture *picture)
{
    for (int i = 0; picture->panels != NULL && i < picture->page.facets; i++) {
        struct panel *panel = &picture->panels[i];
        for (int j = 0; j < panel->num_marks; j++) {
            struct mark *mark = &panel->marks[j];
            for (int k = 0; k < mark->num_items; k++) free(mark->items[k].text), free(mark->items[k].tooltip);
            free(mark->items), free(mark->name);
        }
        free(panel->marks);
    }
    free(picture->panels);
}

void picture_lay_out(struct picture *picture)
{
    panels_release(picture);
    picture->content.scheme = &picture->scheme;
    picture->content.references = picture->references, picture->content.num_references = picture->num_references;
    picture->content.x_title = picture->x_title != NULL ? picture->x_title : "";
    picture->content.y_title = picture->y_title != NULL ? picture->y_title : "";
    picture->content.bar = &picture->bar, picture->content.bar_title = picture->bar_title;
    picture->page = page_new(&picture->content);
    picture->panels = memory_new((size_t)picture->page.facets, sizeof *picture->panels);
}

void ranking_begin(struct ranking *ranking, int num_columns, int num_rows)
{
    ranking->num_columns = num_columns, ranking->num_rows = num_rows;
    ranking->headings = memory_new((size_t)num_columns, sizeof *ranking->headings);
    ranking->cells = memory_new((size_t)num_columns * (size_t)num_rows, sizeof *ranking->cells);
}

static void ranking_release(struct ranking *ranking)
{
    for (int i = 0; i < ranking->num_columns; i++) free(ranking->headings[i]);
    for (size_t i = 0; i < (size_t)ranking->num_columns * (size_t)ranking->num_rows; i++) free(ranking->cells[i].text);
    free(ranking->headings), free(ranking->cells);
}

void picture_release(struct picture *picture)
{
    panels_release(picture);
    for (int i = 0; i < picture->num_labels; i++) free(picture->labels[i].text);
    for (int i = 0; i < picture->num_rows; i++) free(picture->rows[i]);
    free(picture->rows), free(picture->labels), free(picture->x_title), free(picture->y_title), free(picture->closing),
        free(picture->bar_title);
    ranking_release(&picture->ranking);
    scheme_release(&picture->scheme);
    *picture = (struct picture){0};
}

struct mark *panel_mark(struct panel *panel, struct mark model)
{
    panel->marks = grown(panel->marks, panel->num_marks, &panel->room, sizeof *panel->marks);
    panel->marks[panel->num_marks] = model;
    return &panel->marks[panel->num_marks++];
}

void mark_item(struct mark *mark, struct item item)
{
    mark->items = grown(mark->items, mark->num_items, &mark->room, sizeof *mark->items);
    mark->items[mark->num_items++] = item;
}

void picture_label(struct picture *picture, struct label label)
{
    picture->labels = grown(picture->labels, picture->num_labels, &picture->label_room, sizeof *picture->labels);
    picture->labels[picture->num_labels++] = label;
}

struct color color_of(const struct dimension *dimension, int index)
{
    return (struct color){
        dimension_is_ordered(dimension) ? COLOR_ORDERED : COLOR_CATEGORY, INK_TITLE, index, dimension->count, 0, 0};
}

struct color color_clear(struct color color, unsigned char clear)
{
    color.clear = clear;
    return color;
}
