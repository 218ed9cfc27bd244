#include "commands/draw.h"

#include "base/memory.h"
#include "commands/page.h"
#include "commands/pick.h"
#include "commands/warn.h"
#include "figures/figure.h"
#include "figures/kept.h"
#include "figures/output.h"
#include "figures/print.h"
#include "figures/web/html.h"
#include "results/load.h"
#include "store/choose.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct figure_spec first_kind = {0}, of_halved = {.kind = "curves"};

static int num_figures(const struct experiment *experiment)
{
    return experiment->has_figures ? experiment->num_figures : 1;
}

bool draw_check(const struct experiment *experiment, struct error *error)
{
    for (int i = 0; i < experiment->num_figures; i++) {
        const struct figure_spec *spec = &experiment->figures[i];
        struct error reason = {""};
        if (!figure_check(spec, error)) return false;
        if (spec->where[0] != '\0' && !choose_check_where(spec->where, &reason)) return pick_blame(spec, &reason, error);
    }
    return true;
}

/* The folder results/<name> beside the database; made if it is not there. Caller frees; NULL on error. */
static char *results_folder(const struct experiment *experiment, const char *database, struct error *error)
{
    const char *slash = strrchr(database, '/');
    char *folder = memory_format("%.*s%s", slash != NULL ? (int)(slash - database) + 1 : 0, database, experiment->name);
    struct stat status;
    if (mkdir(folder, 0777) == 0 || (errno == EEXIST && stat(folder, &status) == 0 && S_ISDIR(status.st_mode))) return folder;
    error_set(error, "cannot make the folder %s: %s", folder, strerror(errno));
    free(folder);
    return NULL;
}

static const char *kind_name(const struct figure_spec *spec)
{
    return spec->kind[0] != '\0' ? spec->kind : figure_kind(0)->name;
}

/* How many figures up to this one would have the same name: all of them where the user named one file. */
static int number_among(const struct figure_spec *figures, int index, bool one_name)
{
    int number = 1;
    for (int i = 0; i < index; i++) number += one_name || strcmp(kind_name(&figures[i]), kind_name(&figures[index])) == 0;
    return number;
}

/* path with -number before its ending, or as it is for number 1. Caller frees. */
static char *numbered(const char *path, int number)
{
    const char *slash = strrchr(path, '/'), *ending = strrchr(slash != NULL ? slash : path, '.');
    int stem = ending != NULL ? (int)(ending - path) : (int)strlen(path);
    return number == 1 ? memory_text(path) : memory_format("%.*s-%d%s", stem, path, number, path + stem);
}

static bool on_terminal(const char *out)
{
    return out != NULL && strcmp(out, "-") == 0;
}

/* To the file or, where there is one, to the terminal. */
static enum exit_code draw_to(const struct figure_spec *spec, const struct figure_data *data, const char *path,
                              const struct terminal *terminal, struct error *error)
{
    if (terminal == NULL) {
        if (!data->force && !output_is_ours(path, spec->bare, error)) return EXIT_FIGURE;
        if (!figure_draw(spec, data, path, error)) return EXIT_FIGURE;
        printf("%s\n", path);
        return EXIT_OK;
    }
    return figure_check(spec, error) && figure_print(spec, data, terminal, stdout, error) ? EXIT_OK : EXIT_FIGURE;
}

/* Draws the figure from the runs that its condition picks. */
static enum exit_code draw_figure(const struct figure_spec *spec, const struct figure_data *all, struct store *store,
                                  const char *path, const struct terminal *terminal, char **said, struct error *error)
{
    struct figure_data data;
    enum exit_code code = pick_runs(spec, all, store, &data, error);
    if (code == EXIT_OK) warn_of_figure(spec, &data, path, said);
    if (code == EXIT_OK) code = draw_to(spec, &data, path, terminal, error);
    free((void *)data.results.runs);
    return code;
}

/* Draws the figures to out or into the folder; the exit code is that of the first that could not be drawn. */
static int draw_figures(const struct figure_spec *figures, int count, const struct figure_data *data, struct store *store,
                        const char *folder, const char *out)
{
    enum exit_code result = EXIT_OK;
    char *said = NULL;
    struct terminal terminal = on_terminal(out) ? terminal_of_pictures(STDOUT_FILENO) : (struct terminal){0};
    terminal.height = 0; /* what does not fit can be scrolled back to */
    for (int i = 0; i < count; i++) {
        struct error error = {""};
        char *name = out != NULL ? memory_text(out) : memory_format("%s/%s.png", folder, kind_name(&figures[i]));
        char *path = numbered(name, on_terminal(out) ? 1 : number_among(figures, i, out != NULL));
        if (on_terminal(out) && i > 0) putchar('\n');
        enum exit_code code = draw_figure(&figures[i], data, store, path, on_terminal(out) ? &terminal : NULL, &said, &error);
        if (code != EXIT_OK) error_report(&error, code);
        if (result == EXIT_OK) result = code;
        free(name), free(path);
    }
    free(said);
    return result;
}

static int draw_runs(const struct experiment *experiment, const struct figure_data *data, struct store *store,
                     const char *database, const char *out)
{
    struct error error = {""};
    const struct figure_spec *figures = experiment->figures;
    if (!experiment->has_figures) figures = data->results.num_paused > 0 ? &of_halved : &first_kind;
    int count = num_figures(experiment);
    if (pick_trained(&data->results) == 0) {
        error_set(&error, "the database has none of the %d runs of '%s'; train them with `unroll run`", data->results.num_missing,
                  experiment->name);
        return error_report(&error, EXIT_NO_RUN);
    }
    if (data->results.num_missing > 0)
        fprintf(stderr, "unroll: %d of the %d runs are not trained yet; the figures show the others\n", data->results.num_missing,
                data->results.num_missing + pick_trained(&data->results));
    if (data->results.num_repeated > 0)
        fprintf(stderr, "unroll: %d of the %d runs %s trained under more than one arithmetic; the newest counts\n",
                data->results.num_repeated, pick_trained(&data->results), data->results.num_repeated == 1 ? "was" : "were");
    if (out != NULL && html_is(out)) return page_draw(figures, count, data, store, out);
    if (count == 0) return EXIT_OK;
    char *folder = out == NULL ? results_folder(experiment, database, &error) : NULL;
    if (out == NULL && folder == NULL) return error_report(&error, EXIT_FIGURE);
    int code = draw_figures(figures, count, data, store, folder, out);
    free(folder);
    return code;
}

int draw_experiment(const struct experiment *experiment, struct store *store, const char *database,
                    const struct draw_options *options)
{
    struct error error = {{0}};
    struct figure_data data = {.style = options->style, .force = options->force};
    if (!draw_check(experiment, &error)) return error_report(&error, EXIT_USAGE);
    const bool page = options->out != NULL && html_is(options->out);
    if (!pick_load(experiment, store, page, &data.results, &error)) return error_report(&error, EXIT_STORE);
    int code = draw_runs(experiment, &data, store, database, options->out);
    results_release(&data.results);
    return code;
}

/* What the figure of the experiment that is most like the kept one says of it. */
static enum exit_code compare_best(const struct kept_script *kept, const struct figure_data *all, struct store *store,
                                   enum kept_verdict *verdict, struct error *error)
{
    const struct experiment *experiment = all->results.experiment;
    int count = num_figures(experiment);
    *verdict = KEPT_OTHER_DATA;
    for (int i = 0; i < count && *verdict != KEPT_SAME; i++) {
        const struct figure_spec *spec = experiment->has_figures ? &experiment->figures[i] : &first_kind;
        struct figure_data data;
        enum kept_verdict one;
        enum exit_code code = pick_runs(spec, all, store, &data, error);
        if (code == EXIT_OK && !kept_compare(kept, spec, &data, &one, error)) code = EXIT_FIGURE;
        free((void *)data.results.runs);
        if (code != EXIT_OK) return code;
        if (one < *verdict) *verdict = one;
    }
    return EXIT_OK;
}

/* Sets verdict to the worst of those of the kept figures, and index to whose it is. */
static enum exit_code compare_all(const struct kept *kept, const struct figure_data *all, struct store *store,
                                  enum kept_verdict *verdict, int *index, struct error *error)
{
    *index = 0;
    *verdict = kept->page && kept->count != num_figures(all->results.experiment) ? KEPT_OTHER_LOOK : KEPT_SAME;
    for (int i = 0; i < kept->count; i++) {
        enum kept_verdict one;
        enum exit_code code = compare_best(&kept->scripts[i], all, store, &one, error);
        if (code != EXIT_OK) return code;
        if (one > *verdict) *verdict = one, *index = i;
    }
    return EXIT_OK;
}

static int say_verdict(const struct kept_script *kept, const struct figure_data *data, const char *path,
                       enum kept_verdict verdict)
{
    switch (verdict) {
    case KEPT_SAME: printf("%s: same data, same look\n", path); return EXIT_OK;
    case KEPT_OTHER_LOOK:
        printf("%s: same data, another look: it was drawn by unroll %s with other settings, it shows training times, or its "
               "script was changed\n",
               path, kept->version);
        break;
    case KEPT_OTHER_DATA:
        printf("%s: other data: ", path);
        if (kept->digest[0] == '\0') printf("its script does not say from which it was drawn\n");
        else if (kept->num_runs != data->results.num_runs)
            printf("drawn from %d runs, the database has %d\n", kept->num_runs, data->results.num_runs);
        else printf("drawn from %d runs that are not those of the database\n", kept->num_runs);
        break;
    }
    return EXIT_RUN_FAILED;
}

int draw_compare(const struct experiment *experiment, struct store *store, const char *path)
{
    struct error error = {{0}};
    struct figure_data data = {0};
    struct kept kept;
    enum kept_verdict verdict;
    if (!kept_read(path, &kept, &error)) return error_report(&error, EXIT_FIGURE);
    data.on_page = kept.page;
    int code, index;
    if (!pick_load(experiment, store, kept.page, &data.results, &error)) {
        code = error_report(&error, EXIT_STORE);
    } else {
        if (pick_trained(&data.results) == 0) {
            error_set(&error, "the database has none of the %d runs of '%s'", data.results.num_missing, experiment->name);
            code = EXIT_NO_RUN;
        } else {
            code = compare_all(&kept, &data, store, &verdict, &index, &error);
        }
        if (code != EXIT_OK) error_report(&error, (enum exit_code)code);
        else code = say_verdict(&kept.scripts[index], &data, path, verdict);
        results_release(&data.results);
    }
    kept_release(&kept);
    return code;
}
