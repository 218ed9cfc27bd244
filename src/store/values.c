/* Answers as arrays of numbers and texts, for other programs. */
#include "store/database.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Of an expression, as which labels are seen, the first row tells. */
static enum values_type declared_type(sqlite3_stmt *statement)
{
    const char *type = sqlite3_column_decltype(statement, 0);
    if (type == NULL && sqlite3_column_type(statement, 0) == SQLITE_TEXT) return VALUES_TEXT;
    if (type == NULL || sqlite3_stricmp(type, "REAL") == 0) return VALUES_REAL;
    return sqlite3_stricmp(type, "INTEGER") == 0 ? VALUES_WHOLE : VALUES_TEXT;
}

static void make_room(struct values *values, int64_t *room)
{
    if (values->count < *room) return;
    *room = 2 * *room + 1000;
    const size_t count = (size_t)*room;
    switch (values->type) {
    case VALUES_WHOLE: values->wholes = memory_resize(values->wholes, count, sizeof *values->wholes); break;
    case VALUES_REAL: values->reals = memory_resize(values->reals, count, sizeof *values->reals); break;
    case VALUES_TEXT: values->texts = memory_resize(values->texts, count, sizeof *values->texts); break;
    }
}

/* Whole numbers of which one is missing become real ones, as in pandas: only these have a NaN. In place, 8 bytes each. */
static void become_real(struct values *values)
{
    _Static_assert(sizeof *values->wholes == sizeof *values->reals, "in place");
    for (int64_t i = 0; i < values->count; i++) {
        const double real = (double)values->wholes[i];
        memcpy(&values->wholes[i], &real, sizeof real);
    }
    values->reals = (double *)values->wholes;
    values->wholes = NULL;
    values->type = VALUES_REAL;
}

static void add(struct values *values, sqlite3_stmt *statement)
{
    const bool is_missing = sqlite3_column_type(statement, 0) == SQLITE_NULL;
    const char *text;
    if (values->type == VALUES_WHOLE && is_missing) become_real(values);
    switch (values->type) {
    case VALUES_WHOLE: values->wholes[values->count] = sqlite3_column_int64(statement, 0); break;
    case VALUES_REAL: values->reals[values->count] = is_missing ? NAN : sqlite3_column_double(statement, 0); break;
    case VALUES_TEXT:
        text = (const char *)sqlite3_column_text(statement, 0);
        values->texts[values->count] = memory_text(text != NULL ? text : "");
        break;
    }
    values->count++;
}

bool store_values(struct store *store, const char *sql, struct values *values, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int64_t room = 0;
    int code;
    *values = (struct values){0};
    if (!database_prepare(store, &statement, sql, error)) return false;
    code = sqlite3_step(statement);
    values->type = declared_type(statement);
    make_room(values, &room);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        make_room(values, &room);
        add(values, statement);
    }
    const bool good = code == SQLITE_DONE || database_error(store, error);
    sqlite3_finalize(statement);
    return good;
}

void values_release(struct values *values)
{
    for (int64_t i = 0; values->texts != NULL && i < values->count; i++) free(values->texts[i]);
    free(values->wholes), free(values->reals), free(values->texts);
    *values = (struct values){0};
}
