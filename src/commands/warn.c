#include "commands/warn.h"

#include "base/memory.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Takes the sentence over. */
static void say_once(char *sentence, char **said)
{
    if (sentence != NULL && (*said == NULL || strstr(*said, sentence) == NULL)) {
        char *more = memory_format("%s%s\n", *said != NULL ? *said : "", sentence);
        fprintf(stderr, "unroll: %s\n", sentence);
        free(*said);
        *said = more;
    }
    free(sentence);
}

void warn_of_figure(const struct figure_spec *spec, const struct figure_data *data, const char *path, char **said)
{
    say_once(figure_missing_glyphs(spec, data, path), said);
    say_once(figure_without_effect(spec, path), said);
    say_once(figure_refused_scale(spec, data), said);
}

void warn_of_exclude(const struct experiment *experiment)
{
    char condition[256];
    if (experiment->exclude != NULL && experiment->num_excluded == 0)
        fprintf(stderr, "unroll: %s: exclude leaves nothing out: of no run of the sweep holds %s\n", experiment->exclude_place,
                text_printable(experiment->exclude, condition, (int)sizeof condition));
}
