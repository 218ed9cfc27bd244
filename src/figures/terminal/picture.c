#include "figures/terminal/picture.h"

#include "base/memory.h"
#include "figures/terminal/cells.h"
#include "figures/terminal/panels.h"
#include "figures/terminal/ranking.h"
#include "figures/terminal/strips.h"

#include <stdlib.h>
#include <string.h>

enum { INDENT = 2 /* of what a closing sentence is wrapped into */ };

static bool has_cells(const struct picture *picture)
{
    for (int i = 0; i < picture->page.facets; i++)
        for (int j = 0; j < picture->panels[i].num_marks; j++)
            if (picture->panels[i].marks[j].type == MARK_CELLS) return true;
    return false;
}

static int closing_lines(const char *closing)
{
    int count = closing != NULL;
    for (; closing != NULL && *closing != '\0'; closing++) count += *closing == '\n';
    return count;
}

static void write_closing(const char *closing, struct screen *screen)
{
    char *copy = memory_text(closing), *rest = copy;
    for (char *line; (line = strsep(&rest, "\n")) != NULL;) {
        char *wrapped = line, *before = strsep(&wrapped, "\t");
        if (wrapped != NULL) screen_text(screen, before, screen->terminal->width);
        screen_paragraph(screen, wrapped != NULL ? wrapped : before, SCREEN_OWN, wrapped != NULL ? screen->column : INDENT);
    }
    free(copy);
}

void terminal_picture(const struct picture *picture, struct screen *screen)
{
    if (picture->ranking.num_columns > 0) ranking_write(&picture->ranking, screen);
    else if (picture->num_rows > 0) strips_write(picture, screen);
    else if (has_cells(picture)) cells_write(picture, screen);
    else if (picture->page.facets > 0) panels_write(picture, closing_lines(picture->closing), screen);
    if (picture->closing != NULL) write_closing(picture->closing, screen);
}
