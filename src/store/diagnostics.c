#include "store/diagnostics.h"

#include "store/columns.h"

#include <math.h>

enum { MOST_LAG = 10000, MOST_FLOW = 10000000 };

bool diagnostics_write(struct store *store, int64_t id, const struct diagnostics *diagnostics, struct error *error)
{
    bool good =
        diagnostics->count == 0 ||
        database_prepare(
            store, &store->insert_diagnostic,
            "INSERT OR REPLACE INTO diagnostics (run_id, name, step, layer, lag, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", error);
    for (int64_t i = 0; good && i < diagnostics->count; i++) {
        const struct diagnostic *one = &diagnostics->all[i];
        sqlite3_bind_int64(store->insert_diagnostic, 1, id);
        sqlite3_bind_text(store->insert_diagnostic, 2, diagnostic_name(one->kind), -1, SQLITE_STATIC);
        sqlite3_bind_int64(store->insert_diagnostic, 3, one->step);
        sqlite3_bind_int(store->insert_diagnostic, 4, one->layer);
        sqlite3_bind_int(store->insert_diagnostic, 5, one->lag);
        sqlite3_bind_double(store->insert_diagnostic, 6, isfinite(one->value) ? one->value : NAN); /* stored as NULL */
        good = database_run(store, store->insert_diagnostic, error);
    }
    return good;
}

static bool add_flow(sqlite3_stmt *statement, struct diagnostics *diagnostics, struct error *error)
{
    const struct diagnostic one = {.step = sqlite3_column_int64(statement, 0),
                                   .kind = DIAGNOSTIC_GRADIENT_FLOW,
                                   .layer = sqlite3_column_int(statement, 1),
                                   .lag = sqlite3_column_int(statement, 2),
                                   .value = columns_loss(statement, 3)};
    if (one.layer < 0 || one.lag < 0 || one.lag > MOST_LAG || diagnostics->count == MOST_FLOW)
        return error_set(error, "its gradient flow has layer %d, lag %d behind %lld others, which no run has", one.layer, one.lag,
                         (long long)diagnostics->count);
    diagnostics_add(diagnostics, one);
    return true;
}

bool diagnostics_read_flow(struct store *store, int64_t id, struct diagnostics *diagnostics, struct error *error)
{
    int code = SQLITE_DONE;
    bool good = true;
    *diagnostics = (struct diagnostics){0};
    if (!store->has_diagnostics) return true;
    if (!database_prepare(store, &store->load_flow,
                          "SELECT step, layer, lag, value FROM diagnostics WHERE run_id = ?1 AND name = 'gradient_flow' "
                          "ORDER BY step, layer, lag",
                          error))
        return false;
    sqlite3_bind_int64(store->load_flow, 1, id);
    while (good && (code = sqlite3_step(store->load_flow)) == SQLITE_ROW) good = add_flow(store->load_flow, diagnostics, error);
    good = good && (code == SQLITE_DONE || database_error(store, error));
    sqlite3_reset(store->load_flow);
    return good;
}
