#include "store/references.h"

#include "base/fingerprint.h"
#include "base/memory.h"
#include "base/text.h"
#include "experiment/training.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct reference_set {
    char name[RUN_KEY];
    struct reference_losses losses;
};

/* A set is named by what it says, or by what it was counted in. */
static void name_set(const struct reference_losses *losses, char name[RUN_KEY])
{
    memcpy(name, losses->data, RUN_KEY);
    if (name[0] != '\0') return;
    char text[MOST_REFERENCE_LOSSES * 128], *at = text;
    for (int i = 0; i < losses->count; i++) at += sprintf(at, "%s=%a\n", losses->losses[i].known, losses->losses[i].loss);
    fingerprint_of(text, (size_t)(at - text), name);
}

static const struct reference_losses *find_set(const struct store *store, const char *name)
{
    for (int i = store->num_reference_sets - 1; i >= 0; i--)
        if (strcmp(store->reference_sets[i]->name, name) == 0) return &store->reference_sets[i]->losses;
    return NULL;
}

/* The store's own copy. */
static const struct reference_losses *keep_set(struct store *store, const char *name, const struct reference_losses *losses)
{
    struct reference_set *set = memory_new(1, sizeof *set);
    snprintf(set->name, sizeof set->name, "%s", name);
    set->losses = *losses;
    store->reference_sets =
        memory_resize(store->reference_sets, (size_t)store->num_reference_sets + 1, sizeof *store->reference_sets);
    store->reference_sets[store->num_reference_sets++] = set;
    return &set->losses;
}

static const struct reference_losses *find_or_keep(struct store *store, const struct reference_losses *losses)
{
    char name[RUN_KEY];
    if (losses->count == 0) return NULL;
    name_set(losses, name);
    const struct reference_losses *known = find_set(store, name);
    return known != NULL ? known : keep_set(store, name, losses);
}

static bool has_set(struct store *store, const char *name, bool *has, struct error *error)
{
    if (!database_prepare(store, &store->find_references, "SELECT 1 FROM reference_losses WHERE reference_set = ?1", error))
        return false;
    sqlite3_bind_text(store->find_references, 1, name, -1, SQLITE_TRANSIENT);
    int code = sqlite3_step(store->find_references);
    *has = code == SQLITE_ROW;
    sqlite3_reset(store->find_references);
    return code == SQLITE_ROW || code == SQLITE_DONE || database_error(store, error);
}

static bool write_set(struct store *store, const char *name, const struct reference_losses *set, struct error *error)
{
    bool good = database_prepare(store, &store->insert_reference,
                                 "INSERT INTO reference_losses (reference_set, place, known, loss, counted) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5)",
                                 error);
    for (int i = 0; good && i < set->count; i++) {
        sqlite3_bind_text(store->insert_reference, 1, name, -1, SQLITE_TRANSIENT);
        sqlite3_bind_int(store->insert_reference, 2, i);
        sqlite3_bind_text(store->insert_reference, 3, set->losses[i].known, -1, SQLITE_STATIC);
        sqlite3_bind_double(store->insert_reference, 4, set->losses[i].loss);
        if (set->losses[i].counted) sqlite3_bind_int(store->insert_reference, 5, (int)set->losses[i].counted);
        else sqlite3_bind_null(store->insert_reference, 5);
        good = database_run(store, store->insert_reference, error);
    }
    return good;
}

bool references_bind(struct store *store, sqlite3_stmt *statement, int parameter, const struct reference_losses *set,
                     struct error *error)
{
    char name[RUN_KEY];
    bool has;
    sqlite3_bind_null(statement, parameter);
    if (set == NULL || set->count == 0) return true;
    name_set(set, name);
    sqlite3_bind_text(statement, parameter, name, -1, SQLITE_TRANSIENT);
    return has_set(store, name, &has, error) && (has || write_set(store, name, set, error));
}

/* What a later version may have counted is a forecast here. */
static enum reference_counter counter_of(int counted)
{
    if (counted == 0) return REFERENCE_OF_RULE;
    return counted == 1 ? REFERENCE_OF_NGRAMS : REFERENCE_OF_FORECASTS;
}

static bool read_loss(sqlite3_stmt *statement, struct reference_losses *set, struct error *error)
{
    const char *known = (const char *)sqlite3_column_text(statement, 0);
    struct reference_loss loss = {.loss = sqlite3_column_double(statement, 1),
                                  .counted = counter_of(sqlite3_column_int(statement, 2))};
    if (set->count == MOST_REFERENCE_LOSSES)
        return error_set(error, "its task has more than %d reference losses", MOST_REFERENCE_LOSSES);
    if (known == NULL || !isfinite(loss.loss)) return error_set(error, "a reference loss of its task is no number");
    text_printable(known, loss.known, sizeof loss.known);
    set->losses[set->count++] = loss;
    return true;
}

const struct reference_losses *references_load(struct store *store, const char *name, struct error *error)
{
    struct reference_losses set = {0};
    int code = SQLITE_DONE;
    const struct reference_losses *known = find_set(store, name);
    if (known != NULL) return known;
    const char *sql = store->has_counted
                          ? "SELECT known, loss, counted FROM reference_losses WHERE reference_set = ?1 ORDER BY place"
                          : "SELECT known, loss, NULL FROM reference_losses WHERE reference_set = ?1 ORDER BY place";
    bool good = database_prepare(store, &store->load_references, sql, error);
    if (!good) return NULL;
    sqlite3_bind_text(store->load_references, 1, name, -1, SQLITE_TRANSIENT);
    while (good && (code = sqlite3_step(store->load_references)) == SQLITE_ROW)
        good = read_loss(store->load_references, &set, error);
    good = good && (code == SQLITE_DONE || database_error(store, error));
    sqlite3_reset(store->load_references);
    if (set.count > 0 && set.losses[0].counted) snprintf(set.data, sizeof set.data, "%s", name);
    return good ? keep_set(store, name, &set) : NULL;
}

/* What was counted once is in the database. */
const struct reference_losses *store_reference_losses(struct store *store, const struct hparams *hparams)
{
    char data[RUN_KEY];
    struct error ignored; /* then it is counted again */
    bool has = false;
    run_data(hparams, data);
    const struct reference_losses *known = data[0] != '\0' ? find_set(store, data) : NULL;
    if (known == NULL && data[0] != '\0' && has_set(store, data, &has, &ignored) && has)
        known = references_load(store, data, &ignored);
    if (known != NULL) return known;
    const struct reference_losses losses = run_reference_losses(hparams);
    return find_or_keep(store, &losses);
}

void references_release(struct store *store)
{
    for (int i = 0; i < store->num_reference_sets; i++) free(store->reference_sets[i]);
    free(store->reference_sets);
}
