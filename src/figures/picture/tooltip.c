#include "figures/picture/tooltip.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/picture/caption.h"

#include <stdlib.h>

static void append(char **text, const struct hparam *hparam, const struct hparams *hparams)
{
    struct hparam_value value = hparam_get(hparam, hparams);
    if (!hparam_used(hparam, hparams)) return;
    char *name = spoken_name(hparam), *spoken = spoken_value(hparam, &value);
    caption_append(text, ", ", "%s %s", name, spoken);
    free(name), free(spoken);
}

char *tooltip_setting(const struct hparams *hparams, const struct figure_data *data)
{
    char *text = NULL;
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct hparam *axis = data->results.experiment->axes[i].hparam;
        if (!axis->pooled && !same_in_all_runs(axis, &data->results)) append(&text, axis, hparams);
    }
    return text != NULL ? text : memory_text(data->results.experiment->name);
}

char *tooltip_place(const struct hparams *hparams, const struct scheme *scheme)
{
    static const enum role order[NUM_ROLES] = {ROLE_X, ROLE_Y, ROLE_COLOR, ROLE_DASH, ROLE_COLUMNS, ROLE_ROWS};
    char *text = NULL;
    for (int i = 0; i < NUM_ROLES; i++)
        if (scheme->by[order[i]].hparam != NULL) append(&text, scheme->by[order[i]].hparam, hparams);
    return text != NULL ? text : memory_text("all runs");
}

char *tooltip_run(const struct run *run, const struct figure_data *data, const struct metric *metric)
{
    char *text = tooltip_setting(&run->hparams, data);
    char number[TEXT_REAL];
    caption_append(&text, "\n", "%s %s · seed %lld", metric->axis, text_measured(metric->of(metric, run), number),
                   (long long)run->hparams.seed);
    return text;
}

char *tooltip_group(char *name, const struct group *group, const struct metric *metric)
{
    char median[TEXT_REAL], low[TEXT_REAL], high[TEXT_REAL];
    const char *separator = "\n";
    if (group->num_runs > 0)
        caption_append(&name, separator, "%s %s", metric->axis, text_measured(group_quantile(group, metric, 0.5), median)),
            separator = " · ";
    if (group->num_runs > 1)
        caption_append(&name, separator, "median of %d runs, %s to %s", group->num_runs,
                       text_measured(group_quantile(group, metric, 0), low),
                       text_measured(group_quantile(group, metric, 1), high));
    if (group->num_diverged > 0) caption_append(&name, separator, "%d diverged", group->num_diverged);
    return name;
}
