#include "figures/figure.h"

#include "base/memory.h"
#include "figures/curves.h"
#include "figures/form.h"
#include "figures/gnuplot.h"

#include <stdlib.h>
#include <string.h>

static const struct figure_kind *const kinds[] = {&figure_curves};

enum { NUM_KINDS = sizeof kinds / sizeof *kinds };

const struct figure_kind *figure_kind(int index)
{
    return index >= 0 && index < NUM_KINDS ? kinds[index] : NULL;
}

static const struct figure_kind *find_kind(const char *name)
{
    for (int i = 0; i < NUM_KINDS; i++)
        if (name[0] == '\0' || strcmp(kinds[i]->name, name) == 0) return kinds[i];
    return NULL;
}

/* ", did you mean 'NEAREST'?" or nothing; into text. */
static const char *suggestion(const char *nearest, char text[96])
{
    text[0] = '\0';
    if (nearest != NULL) snprintf(text, 96, ", did you mean '%s'?", nearest);
    return text;
}

static bool unknown_kind(const struct figure_spec *spec, const char *separator, struct error *error)
{
    const char *names[NUM_KINDS];
    char list[256] = "", text[96];
    for (int i = 0; i < NUM_KINDS; i++) {
        names[i] = kinds[i]->name;
        snprintf(list + strlen(list), sizeof list - strlen(list), "%s%s", i > 0 ? ", " : "", names[i]);
    }
    return error_set(error, "%s%sunknown figure '%s', expected %s%s", spec->place, separator, spec->kind, list,
                     suggestion(error_nearest(spec->kind, names, NUM_KINDS), text));
}

bool figure_check(const struct figure_spec *spec, struct error *error)
{
    static const char *const uses[] = {"color", "columns", "rows"};
    const char *axes[] = {spec->color, spec->columns, spec->rows};
    const char *separator = spec->place[0] != '\0' ? ": " : "";
    char text[96];
    if (find_kind(spec->kind) == NULL) return unknown_kind(spec, separator, error);
    for (int i = 0; i < 3; i++) {
        if (axes[i][0] == '\0') continue;
        if (hparam_find(axes[i]) == NULL)
            return error_set(error, "%s%s%s is '%s', expected a hyperparameter%s", spec->place, separator, uses[i], axes[i],
                             suggestion(hparam_nearest(axes[i]), text));
        if (strcmp(axes[i], "seed") == 0)
            return error_set(error, "%s%s%s is 'seed', but the seeds of a setting make one line and its band", spec->place, separator,
                             uses[i]);
        for (int j = 0; j < i; j++)
            if (strcmp(axes[i], axes[j]) == 0)
                return error_set(error, "%s%s%s and %s are both '%s', expected two hyperparameters", spec->place, separator, uses[j],
                                 uses[i], axes[i]);
    }
    return true;
}

const struct style *figure_style(const struct figure_data *data)
{
    return data->style != NULL ? data->style : style_at(0);
}

char *figure_text(const struct figure_spec *spec, const struct figure_data *data, const char *output, struct error *error)
{
    char *script = NULL, digest[RUN_KEY];
    size_t length;
    FILE *out = open_memstream(&script, &length);
    if (out == NULL) error_die("out of memory");
    runs_digest(data->runs, data->num_runs, digest);
    fprintf(out, "# unroll %s, style %s, data %s of %d runs\n", UNROLL_VERSION, figure_style(data)->name, digest, data->num_runs);
    bool good = find_kind(spec->kind)->script(spec, data, output, out, error);
    if (fclose(out) != 0) error_die("out of memory");
    style_dress(figure_style(data), script);
    if (good) return script;
    free(script);
    return NULL;
}

bool figure_draw(const struct figure_spec *spec, const struct figure_data *data, const char *path, struct error *error)
{
    if (!figure_check(spec, error) || !form_check(path, error)) return false;
    if (data->num_runs == 0) return error_set(error, "there is no run to draw into %s", path);
    char *script = figure_text(spec, data, form_file_name(path), error);
    bool good = script != NULL && gnuplot_draw(script, path, GNUPLOT_SECONDS, error);
    free(script);
    return good;
}
