#include "store/given.h"

#include "base/memory.h"
#include "experiment/sweep.h"

#include <stdlib.h>
#include <string.h>

bool given_each(struct store *store, const struct experiment *experiment, sqlite3_stmt *statement, struct error *error)
{
    const int64_t size = sweep_size(experiment);
    char before[RUN_KEY] = "", setting[RUN_KEY];
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        run_setting(&hparams, setting);
        if (strcmp(setting, before) == 0) continue; /* seeds mostly stand behind each other */
        strcpy(before, setting);
        sqlite3_bind_text(statement, 2, setting, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, hparams.variant, -1, SQLITE_STATIC);
        if (!database_run(store, statement, error)) return false;
    }
    return true;
}

/* Fills those of one experiment. */
static bool fill(struct store *store, sqlite3_stmt *update, int64_t id, const char *name, const char *text, struct error *error)
{
    struct experiment experiment;
    struct error unreadable = {""};
    if (!experiment_read_text(name, text, &experiment, &unreadable)) return true;
    sqlite3_bind_int64(update, 1, id);
    const bool good = given_each(store, &experiment, update, error);
    experiment_release(&experiment);
    return good;
}

static char *column_copy(sqlite3_stmt *statement, int column)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return memory_text(text != NULL ? text : "");
}

/* Moves on to the next experiment behind *id with labels to fill; the caller frees its name, NULL at the end, and text. */
static bool next(struct store *store, sqlite3_stmt *select, int64_t *id, char **name, char **text, struct error *error)
{
    sqlite3_bind_int64(select, 1, *id);
    const int code = sqlite3_step(select);
    *name = *text = NULL;
    if (code == SQLITE_ROW) {
        *id = sqlite3_column_int64(select, 0);
        *name = column_copy(select, 1);
        *text = column_copy(select, 2);
    }
    const bool good = code == SQLITE_ROW || code == SQLITE_DONE || database_error(store, error);
    sqlite3_reset(select);
    return good;
}

bool given_fill(struct store *store, struct error *error)
{
    sqlite3_stmt *select = NULL, *update = NULL;
    int64_t id = 0;
    char *name = NULL, *text = NULL;
    bool good = database_execute(store,
                                 /* most texts give none */
                                 "UPDATE memberships SET variant = '' WHERE variant IS NULL AND experiment_id IN "
                                 "(SELECT id FROM experiments WHERE instr(file, 'label') = 0 AND instr(file, 'variant') = 0)",
                                 error) &&
                database_prepare(store, &select,
                                 "SELECT id, name, file FROM experiments WHERE id > ?1 AND EXISTS (SELECT 1 FROM memberships "
                                 "WHERE experiment_id = id AND variant IS NULL) ORDER BY id LIMIT 1",
                                 error) &&
                database_prepare(store, &update,
                                 "UPDATE memberships SET variant = ?3 WHERE experiment_id = ?1 AND variant IS NULL AND run_id IN "
                                 "(SELECT id FROM runs WHERE setting = ?2)",
                                 error);
    while (good && (good = next(store, select, &id, &name, &text, error)) && name != NULL) {
        good = fill(store, update, id, name, text, error);
        free(name), free(text);
    }
    sqlite3_finalize(select), sqlite3_finalize(update);
    return good;
}
