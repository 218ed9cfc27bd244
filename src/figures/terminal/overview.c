/* The figure "overview" with characters: its parts below each other. */
#include "figures/kinds/overview.h"

void overview_print(const struct part *part, struct screen *screen)
{
    const struct overview *overview = part->own;
    for (int i = 0; i < overview->num_parts; i++) {
        const struct part *one = &overview->places[i].part;
        if (i > 0) screen_end(screen);
        screen_paragraph(screen, one->varying, SCREEN_OWN, 0);
        screen_paragraph(screen, one->note, SCREEN_SOFT, 0);
        part_print(one, screen);
    }
}
