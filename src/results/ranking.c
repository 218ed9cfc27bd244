#include "results/ranking.h"

#include "base/memory.h"
#include "results/group.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ID, SETTING, SEED, VALUE };

/* A row of the answer, by its number, with what it is sorted by. */
struct row {
    const char *setting, *seed;
    int number; /* newer runs have smaller ones */
};

static int compare_rows(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    int order = strcmp(x->setting, y->setting);
    if (order == 0) order = strcmp(x->seed, y->seed);
    return order != 0 ? order : x->number - y->number;
}

/* Whether each finished run that the condition holds for held something out. */
static bool ask_held_out(struct store *store, const char *condition, bool *held_out, struct error *error)
{
    struct table *table = table_new();
    char *sql = memory_format(
        "SELECT 1 FROM runs WHERE (%s\n) AND status IN ('done', 'stopped') AND held_out_loss IS NULL LIMIT 1", condition);
    struct error older = {""}; /* a database without that column */
    const bool good = store_query(store, sql, table, &older);
    *held_out = good && table_rows(table) == 0;
    table_free(table);
    free(sql);
    return good || !store_file_failed(store) || error_set(error, "%s", older.message);
}

static double of_cell(const struct table *table, int row, int column)
{
    const char *text = table_text(table, row, column);
    return text != NULL && table_is_number(table, row, column) ? strtod(text, NULL) : NAN;
}

static const char *text_of(const struct table *table, int row, int column)
{
    const char *text = table_text(table, row, column);
    return text != NULL ? text : "";
}

/* Each setting and seed once. A setting's number is the smallest id of its runs. */
static void fill(const struct table *table, struct ends *ends)
{
    const int count = table_rows(table);
    struct row *rows = memory_new((size_t)count + 1, sizeof *rows);
    for (int i = 0; i < count; i++) rows[i] = (struct row){text_of(table, i, SETTING), text_of(table, i, SEED), i};
    qsort(rows, (size_t)count, sizeof *rows, compare_rows);
    for (int first = 0, next; first < count; first = next) {
        int64_t setting = INT64_MAX;
        for (next = first; next < count && strcmp(rows[next].setting, rows[first].setting) == 0; next++) {
            const int64_t id = strtoll(text_of(table, rows[next].number, ID), NULL, 10);
            if (id < setting) setting = id;
        }
        for (int i = first; i < next; i++) {
            const int row = rows[i].number;
            if (i > first && strcmp(rows[i].seed, rows[i - 1].seed) == 0) continue;
            ends_put(ends, strtoll(text_of(table, row, ID), NULL, 10), setting, of_cell(table, row, VALUE));
        }
    }
    free(rows);
}

static bool count_paused(struct store *store, const char *condition, int64_t *count, struct error *error)
{
    struct table *table = table_new();
    char *sql = memory_format("SELECT count(DISTINCT setting) FROM runs WHERE (%s\n) AND status = 'paused' AND setting NOT IN "
                              "(SELECT setting FROM runs WHERE (%s\n) AND status IN ('done', 'stopped', 'diverged'))",
                              condition, condition);
    const bool good = store_query(store, sql, table, error);
    if (good) *count = (int64_t)of_cell(table, 0, 0);
    table_free(table);
    free(sql);
    return good;
}

/* One of several settings that end alike. */
struct alike {
    struct standing standing;
    struct hparams hparams;
};

static int compare_alike(const void *a, const void *b)
{
    const struct alike *x = a, *y = b;
    const int order = compare_settings(&x->hparams, &y->hparams);
    return order != 0 ? order : (x->standing.setting > y->standing.setting) - (x->standing.setting < y->standing.setting);
}

/* Defaults where the run was deleted meanwhile, or this program did not write it. */
static struct hparams load_hparams(struct store *store, int64_t id)
{
    struct table *keys = table_new();
    struct error ignored = {""};
    struct run run = {.hparams = hparams_default()};
    char *sql = memory_format("SELECT key FROM runs WHERE id = %" PRId64, id);
    const bool found = store_query(store, sql, keys, &ignored) && table_rows(keys) > 0;
    const bool good = found && store_load(store, text_of(keys, 0, 0), false, &run, &ignored);
    if (good) run_release_arrays(&run.result);
    table_free(keys);
    free(sql);
    return good ? run.hparams : hparams_default();
}

static void order_alike(struct standing *standings, int count, struct store *store)
{
    struct alike *alike = memory_new((size_t)count, sizeof *alike);
    for (int i = 0; i < count; i++) alike[i] = (struct alike){standings[i], load_hparams(store, standings[i].run)};
    qsort(alike, (size_t)count, sizeof *alike, compare_alike);
    for (int i = 0; i < count; i++) standings[i] = alike[i].standing;
    free(alike);
}

/* Orders settings of the same median as all rankings do, which takes their hyperparameters. */
static void order_ties(const struct standings *standings, struct store *store)
{
    struct standing *all = standings->standings;
    for (int first = 0, next; first < standings->num_ranked; first = next) {
        for (next = first + 1;
             next < standings->num_ranked && all[next].median == all[first].median && all[next].is_lost == all[first].is_lost;)
            next++;
        if (next - first > 1) order_alike(all + first, next - first, store);
    }
}

bool ranking_read(struct store *store, const char *condition, const char *metric, struct ranking *ranking, struct error *error)
{
    struct table *table = table_new();
    *ranking = (struct ranking){0};
    bool good = metric != NULL || ask_held_out(store, condition, &ranking->ends.held_out, error);
    const char *value = ranking->ends.held_out ? "held_out_loss" : metric == NULL ? "final_loss" : metric;
    char *sql = memory_format("SELECT id, setting, seed, CASE WHEN status IN ('done', 'stopped') THEN %s END FROM runs WHERE "
                              "(%s\n) AND status IN ('done', 'stopped', 'diverged') "
                              "ORDER BY finished_at DESC, id DESC",
                              value, condition);
    good = good && store_query(store, sql, table, error) && count_paused(store, condition, &ranking->num_paused, error);
    if (good) fill(table, &ranking->ends);
    if (good) ranking->standings = standings_new(&ranking->ends);
    if (good) order_ties(&ranking->standings, store);
    table_free(table);
    free(sql);
    return good;
}

void ranking_release(struct ranking *ranking)
{
    standings_release(&ranking->standings);
    ends_release(&ranking->ends);
}

int64_t ranking_typical(const struct ranking *ranking, const struct standing *standing)
{
    const int64_t first = standing->losses.values - ranking->standings.losses;
    return ranking->ends.ends[first + (standing->losses.count - 1) / 2].run;
}
