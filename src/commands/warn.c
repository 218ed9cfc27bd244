#include "commands/warn.h"

#include "base/memory.h"
#include "base/text.h"
#include "experiment/halving.h"

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

void warn_of_halving(const struct experiment *experiment)
{
    const struct halving *halving = &experiment->halving;
    const int64_t settings = halving->first > 0 ? halving_settings(experiment) : 0;
    char path[1024];
    if (settings > 0 && settings <= halving->keep_at_least)
        fprintf(stderr, "unroll: %s: %s leaves nothing behind: the sweep has %lld %s, and keep_at_least is %lld\n",
                text_printable(experiment->path, path, (int)sizeof path), halving->brackets ? "hyperband" : "halving",
                (long long)settings, settings == 1 ? "setting" : "settings", (long long)halving->keep_at_least);
}
