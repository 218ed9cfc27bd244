/* Runs that cannot be drawn, with characters: a line for each setting. */
#include "figures/kinds/lost.h"

#include "base/memory.h"

#include <stdlib.h>

void lost_print(const struct part *part, struct screen *screen)
{
    const struct lost *lost = part->own;
    for (int i = 0; i < lost->num_rows; i++) {
        char *text = memory_format("%s%s%s", lost->settings[i], lost->settings[i][0] != '\0' ? ": " : "", lost->fates[i]);
        screen_paragraph(screen, text, SCREEN_OWN, 2);
        free(text);
    }
    if (lost->num_more == 0) return;
    char *more = memory_format("and %d more", lost->num_more);
    screen_paragraph(screen, more, SCREEN_SOFT, 0);
    free(more);
}
