#include "figures/picture/end_names.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_END_LABELS = 8, /* more are a second legend */
    END_STEP = 15,       /* between labels at the ends of lines */
    END_SHIFT = 18,      /* so far a label may stand from its line's end */
    END_SIZE = STYLE_LABEL_SIZE - 1
};

/* The lines that are named at their ends, from the top down. */
struct ends {
    int count, lines[MOST_END_LABELS];
    double y[MOST_END_LABELS]; /* of their names, pixels below the panel's upper edge */
};

/* Which value of the colour's dimension the line has. */
static int line_value(const struct dimension *color, const struct line *line)
{
    return dimension_index(color, line->hparams);
}

/* Whether every colour is one line in one column of panels, whose end its name can stand beside; places the names. */
static bool place_ends(const struct picture *picture, const struct line *lines, int num_lines, struct ends *ends)
{
    const struct scheme *scheme = &picture->scheme;
    const double height = picture->page.panel_height;
    if (scheme->by[ROLE_COLOR].count < 2 || scheme->by[ROLE_COLUMNS].count > 1 || scheme->by[ROLE_ROWS].count > 1 ||
        scheme->by[ROLE_DASH].count > 1 || scheme->num_others > 0 || num_lines > MOST_END_LABELS)
        return false;
    double y[MOST_END_LABELS];
    for (int i = 0; i < num_lines; i++) {
        const struct line *line = &lines[i];
        if (line->num_points < 2 || line->points[line->num_points - 1].x < 0.9 * picture->x.high) return false;
        double end = (1 - scale_share(&picture->y, line->points[line->num_points - 1].mean)) * height;
        int at = ends->count++;
        for (; at > 0 && y[at - 1] > end; at--) y[at] = y[at - 1], ends->lines[at] = ends->lines[at - 1];
        y[at] = end, ends->lines[at] = i;
    }
    memcpy(ends->y, y, sizeof y);
    page_spread(ends->y, ends->count, END_STEP, height);
    for (int i = 0; i < ends->count; i++)
        if (fabs(ends->y[i] - y[i]) > END_SHIFT) return false;
    return true;
}

void end_names(struct picture *picture, const struct line *lines, int num_lines)
{
    const struct dimension *color = &picture->scheme.by[ROLE_COLOR];
    struct ends ends = {0};
    if (!place_ends(picture, lines, num_lines, &ends)) return;
    for (int i = 0; i < ends.count; i++) {
        char *text = dimension_label(color, line_value(color, &lines[ends.lines[i]]));
        picture->content.end_width = fmax(picture->content.end_width, style_text_width(text, END_SIZE) + 10);
        free(text);
    }
    picture->content.legend = LEGEND_NONE;
    picture_lay_out(picture);
    for (int i = 0; i < ends.count; i++) {
        int value = line_value(color, &lines[ends.lines[i]]);
        struct label label = {.how = "left", .size = END_SIZE, .color = color_of(color, value), .in_legend = true};
        label.x = picture->page.left + picture->page.panel_width + 6, label.y = picture->page.top + ends.y[i];
        label.text = dimension_label(color, value);
        picture_label(picture, label);
    }
}
