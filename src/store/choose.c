#include "store/choose.h"

#include "base/memory.h"
#include "base/text.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/pending.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHORTEST_PREFIX = 4, MOST_NUMERICS = 64 };

/* Reads id and key, the first columns of the row. */
static void read_chosen(sqlite3_stmt *statement, struct chosen *run)
{
    const char *key = (const char *)sqlite3_column_text(statement, 1);
    run->id = sqlite3_column_int64(statement, 0);
    text_printable(key == NULL ? "" : key, run->key, sizeof run->key);
}

/* How many runs the statement finds, -1 on error; *run is the first. */
static int find_run(struct store *store, const char *sql, const char *text, struct chosen *run)
{
    sqlite3_stmt *statement = NULL;
    int found = 0;
    if (sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) != SQLITE_OK) return -1;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (found++ > 0) continue;
        read_chosen(statement, run);
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? found : -1;
}

/* A number that is an id wins over one that starts a key. */
bool choose_run(struct store *store, const char *reference, struct chosen *run, struct error *error)
{
    size_t length = strlen(reference);
    bool is_id = length > 0 && length <= 18 && strspn(reference, "0123456789") == length;
    bool is_prefix = length >= SHORTEST_PREFIX && length < RUN_KEY && strspn(reference, "0123456789abcdefABCDEF") == length;
    int found = 0;
    if (!store_flush(store, error)) return false;
    if (is_id) found = find_run(store, "SELECT id, key FROM runs WHERE id = CAST(?1 AS INTEGER)", reference, run);
    if (found == 0 && is_prefix)
        found =
            find_run(store, "SELECT id, key FROM runs WHERE key >= lower(?1) AND key < lower(?1) || 'g' LIMIT 2", reference, run);
    if (found < 0) return database_error(store, error);
    if (found > 1)
        return error_set(error, "'%s' starts the keys of several runs; give more of its letters, or its id", reference);
    return found == 1 || error_set(error, "no run '%.64s' in %s; `unroll ls` lists them by id and key", reference, store->path);
}

char *choose_sql(const char *columns, const char *where, const char *sort, long count)
{
    return memory_format("SELECT %s FROM runs\nWHERE (%s\n)\nORDER BY \"%s\" NULLS LAST, id LIMIT %ld", columns,
                         where != NULL ? where : "1", sort, count);
}

bool choose_where(struct store *store, const char *where, struct choice *choice, struct error *error)
{
    struct table *table = table_new();
    char *sql = choose_sql("id, key", where, "key", -1);
    *choice = (struct choice){0};
    bool good = store_query(store, sql, table, error);
    if (good) choice->runs = memory_new((size_t)table_rows(table) + 1, sizeof *choice->runs);
    for (int row = 0; good && row < table_rows(table); row++) {
        struct chosen *run = &choice->runs[choice->count++];
        const char *id = table_text(table, row, 0), *key = table_text(table, row, 1);
        run->id = id != NULL ? strtoll(id, NULL, 10) : 0;
        snprintf(run->key, sizeof run->key, "%s", key != NULL ? key : "");
    }
    table_free(table);
    free(sql);
    return good;
}

void choice_release(struct choice *choice)
{
    free(choice->runs);
    *choice = (struct choice){0};
}

bool choice_has(const struct choice *choice, const char *key)
{
    int64_t low = 0, high = choice->count;
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        int order = strcmp(choice->runs[middle].key, key);
        if (order == 0) return true;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return false;
}

/* A database that is older than the column `setting` is asked for the keys under each arithmetic that it knows of. */
static char *keys_sql(struct store *store, const struct hparams *hparams)
{
    sqlite3_stmt *numerics = NULL;
    char *keys = memory_text(""), key[RUN_KEY];
    if (sqlite3_prepare_v2(store->db, "SELECT DISTINCT numerics FROM runs", -1, &numerics, NULL) == SQLITE_OK)
        for (int i = 0; i < MOST_NUMERICS && sqlite3_step(numerics) == SQLITE_ROW; i++) {
            run_key(hparams, sqlite3_column_int(numerics, 0), key);
            char *longer = memory_format("%s%s'%s'", keys, i > 0 ? ", " : "", key);
            free(keys);
            keys = longer;
        }
    sqlite3_finalize(numerics);
    char *sql = memory_format("SELECT id, key, final_loss, NULL, finished_at FROM runs WHERE key IN (%s) AND "
                              "status IN ('done', 'stopped', 'diverged')",
                              keys);
    free(keys);
    return sql;
}

static bool prepare_setting(struct store *store, const struct hparams *hparams, sqlite3_stmt **statement, struct error *error)
{
#define BY_SETTING(held_out_loss)                                                                                                \
    "SELECT id, key, final_loss, " held_out_loss                                                                                 \
    ", finished_at FROM runs WHERE setting = ?1 AND seed = ?2 AND status IN ('done', 'stopped', 'diverged')"
    const char *by_setting = store->has_held_out ? BY_SETTING("held_out_loss") : BY_SETTING("NULL");
    char setting[RUN_KEY];
    if (store->version < 3) {
        char *sql = keys_sql(store, hparams);
        bool good = database_prepare(store, statement, sql, error);
        free(sql);
        return good;
    }
    if (!database_prepare(store, &store->find_setting, by_setting, error)) return false;
    *statement = store->find_setting;
    run_setting(hparams, setting);
    sqlite3_bind_text(*statement, 1, setting, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(*statement, 2, hparams->seed);
    return true;
}

/* When a run was finished: of one setting there are few runs, but SQLite would make ready to sort them for each of a million. */
struct finish {
    int64_t id;
    char at[32];
};

static bool is_newer(const struct finish *a, const struct finish *b)
{
    const int order = strcmp(a->at, b->at);
    return order != 0 ? order > 0 : a->id > b->id;
}

bool choose_setting(struct store *store, const struct hparams *hparams, struct chosen_setting *chosen, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    struct finish newest = {0};
    int code;
    *chosen = (struct chosen_setting){0};
    if (!pending_settle(store, error) || !prepare_setting(store, hparams, &statement, error)) return false;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct chosen run;
        const char *at = (const char *)sqlite3_column_text(statement, 4);
        read_chosen(statement, &run);
        struct finish finish = {.id = run.id};
        snprintf(finish.at, sizeof finish.at, "%s", at != NULL ? at : "");
        if (chosen->count++ > 0 && !is_newer(&finish, &newest)) continue;
        newest = finish;
        memcpy(chosen->key, run.key, RUN_KEY);
        chosen->final_loss = columns_loss(statement, 2);
        chosen->held_out_loss = columns_loss(statement, 3);
    }
    bool good = code == SQLITE_DONE || database_error(store, error);
    if (statement == store->find_setting) sqlite3_reset(statement);
    else sqlite3_finalize(statement);
    return good;
}

bool choose_paused(struct store *store, const struct hparams *hparams, char key[RUN_KEY], struct error *error)
{
    struct chosen run = {0};
    char setting[RUN_KEY];
    key[0] = '\0';
    if (!store->has_paused) return true;
    if (!database_prepare(store, &store->find_paused,
                          "SELECT id, key FROM runs WHERE setting = ?1 AND seed = ?2 AND paused_step > 0 "
                          "ORDER BY paused_step DESC, id LIMIT 1",
                          error))
        return false;
    run_setting(hparams, setting);
    sqlite3_bind_text(store->find_paused, 1, setting, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(store->find_paused, 2, hparams->seed);
    const int code = sqlite3_step(store->find_paused);
    if (code == SQLITE_ROW) read_chosen(store->find_paused, &run);
    const bool good = code == SQLITE_ROW || code == SQLITE_DONE || database_error(store, error);
    sqlite3_reset(store->find_paused);
    memcpy(key, run.key, RUN_KEY);
    return good;
}
