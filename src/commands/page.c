#include "commands/page.h"

#include "base/memory.h"
#include "commands/answer.h"
#include "commands/pick.h"
#include "commands/warn.h"
#include "figures/output.h"
#include "figures/web/html.h"
#include "results/load.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum exit_code page_draw(const struct figure_spec *figures, int count, const struct figure_data *data, struct store *store,
                         const char *path)
{
    struct error error = {""};
    struct html_figure *shown = memory_new((size_t)count + 1, sizeof *shown);
    enum exit_code code = EXIT_OK;
    char *said = NULL, *answer = answer_text(data->results.experiment, store, &error);
    int chosen = 0, left_out = 0;
    if (answer == NULL) code = EXIT_STORE;
    for (; code == EXIT_OK && chosen < count; chosen++) {
        shown[chosen].spec = &figures[chosen];
        code = pick_runs(&figures[chosen], data, store, &shown[chosen].data, &error);
        shown[chosen].data.on_page = true;
        if (code == EXIT_OK) warn_of_figure(&figures[chosen], &shown[chosen].data, path, &said);
    }
    const struct html_page page = {
        .data = data, .num_figures = count, .figures = shown, .num_left_out = &left_out, .answer = answer};
    if (code == EXIT_OK && !data->force && !output_is_ours(path, false, &error)) code = EXIT_FIGURE;
    if (code == EXIT_OK && !html_draw(&page, path, &error)) code = EXIT_FIGURE;
    if (code == EXIT_OK) printf("%s\n", path);
    if (code == EXIT_OK && left_out > 0)
        fprintf(stderr, "unroll: %s: %d figure%s left out, too large for a page: -o with another ending draws %s\n", path,
                left_out, left_out == 1 ? " is" : "s are", left_out == 1 ? "it" : "them");
    if (code == EXIT_OK && error.message[0] != '\0') code = EXIT_FIGURE;
    if (code != EXIT_OK) error_report(&error, code);
    for (int i = 0; i < chosen; i++) free((void *)shown[i].data.results.runs);
    free(shown), free(said), free(answer);
    return code;
}

/* The experiment's runs that are being trained; *count of them. The caller frees. */
static struct run *load_running(int64_t id, struct store *store, int *count)
{
    struct error ignored = {""}; /* the next look sees them */
    struct table *keys = table_new();
    char *sql = memory_format("SELECT key FROM runs JOIN memberships ON run_id = runs.id WHERE experiment_id = %" PRId64
                              " AND status = 'running' AND pid <> 0 ORDER BY runs.id",
                              id);
    const int rows = store_query(store, sql, keys, &ignored) ? table_rows(keys) : 0;
    struct run *runs = memory_new((size_t)rows + 1, sizeof *runs);
    *count = 0;
    for (int i = 0; i < rows; i++)
        if (store_load(store, table_text(keys, i, 0), false, &runs[*count], &ignored) &&
            runs[*count].result.status == RUN_RUNNING)
            ++*count;
    table_free(keys);
    free(sql);
    return runs;
}

bool page_draw_now(const struct experiment *experiment, int64_t id, struct store *store, double again, const char *path,
                   struct error *error)
{
    struct figure_data data = {0};
    if (!pick_load(experiment, store, true, &data.results, error)) return false;
    struct html_page page = {.data = &data, .training = again > 0, .again = again};
    char *answer = data.results.num_runs > 0 ? answer_text(experiment, store, error) : memory_text("No run is finished yet.");
    struct run *running = page.training ? load_running(id, store, &page.num_running) : NULL;
    page.answer = answer, page.running = running;
    const bool good = answer != NULL && html_draw(&page, path, error);
    results_release(&data.results);
    free(answer), free(running);
    return good;
}
