/* SQL that people write: one statement, in a store opened for reading only reading. */
#include "store/query.h"

#include "base/clock.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/stop.h"
#include "base/text.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_BYTES = 64 << 20 /* of an answer that is held whole, or of a row */, OPERATIONS_BETWEEN_LOOKS = 10000 };

static bool is_among(const char *name, const char *const *names)
{
    for (; *names != NULL; names++)
        if (sqlite3_stricmp(name, *names) == 0) return true;
    return false;
}

static int allow_reading(void *unused, int action, const char *first, const char *second, const char *schema, const char *trigger)
{
    static const char *const functions[] = {"load_extension", "fts3_tokenizer", "writefile", "readfile", "edit", NULL};
    static const char *const asking[] = {"table_info", "table_xinfo",      "table_list", "index_list",
                                         "index_info", "foreign_key_list", NULL};
    static const char *const telling[] = {"user_version",    "application_id", "page_count",      "page_size", "journal_mode",
                                          "integrity_check", "quick_check",    "compile_options", NULL};
    (void)unused, (void)schema, (void)trigger;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    /* SQLite asks so when a table-valued function such as json_each is first used. A real update fails all the same: the
     * file is open for reading, and the schema cannot be written in a defensive connection. */
    case SQLITE_UPDATE: return strcmp(first, "sqlite_master") == 0 ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION: return is_among(second, functions) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA: return is_among(first, asking) || (second == NULL && is_among(first, telling)) ? SQLITE_OK : SQLITE_DENY;
    default: return SQLITE_DENY;
    }
}

static int is_interrupted(void *context)
{
    struct store *store = context;
    store->is_over_limit = store->limit > 0 && clock_seconds() - store->query_began > store->limit;
    return store->is_over_limit || stop_asked(interrupt_flag());
}

void store_limit(struct store *store, double seconds)
{
    store->limit = seconds;
}

bool store_is_over_limit(const struct store *store)
{
    return store->is_over_limit;
}

void query_guard(struct store *store)
{
    sqlite3_progress_handler(store->db, OPERATIONS_BETWEEN_LOOKS, is_interrupted, store);
    sqlite3_set_authorizer(store->db, allow_reading, NULL);
}

static bool sql_error(struct store *store, struct error *error)
{
    switch (sqlite3_errcode(store->db) & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY: store->file_failed = true; return database_error(store, error);
    default: break;
    }
    if ((sqlite3_errcode(store->db) & 0xff) == SQLITE_NOMEM) return error_set(error, "the query takes too much memory");
    if (sqlite3_errcode(store->db) == SQLITE_AUTH) return error_set(error, "not authorized: only reading is possible here");
    return error_set(error, "%s", sqlite3_errmsg(store->db));
}

/* Prepares the one statement of sql. */
static bool prepare_one(struct store *store, const char *sql, sqlite3_stmt **statement, struct error *error)
{
    while (*statement == NULL && *sql != '\0') /* an empty statement is a ';' or a comment */
        if (sqlite3_prepare_v2(store->db, sql, -1, statement, &sql) != SQLITE_OK) return sql_error(store, error);
    if (*statement == NULL) return error_set(error, "the SQL is empty");
    while (*sql != '\0') {
        sqlite3_stmt *second = NULL;
        int code = sqlite3_prepare_v2(store->db, sql, -1, &second, &sql);
        sqlite3_finalize(second);
        if (code != SQLITE_OK || second != NULL) return error_set(error, "expected one SQL statement, there is more behind it");
    }
    return true;
}

/* x'0aff', as SQL writes it; the caller frees. */
static char *format_blob(const unsigned char *bytes, int count)
{
    static const char digits[] = "0123456789abcdef";
    char *text = memory_new(2 * (size_t)count + 4, 1), *at = text + sprintf(text, "x'");
    for (int i = 0; i < count; i++) {
        *at++ = digits[bytes[i] >> 4];
        *at++ = digits[bytes[i] & 15];
    }
    *at = '\'';
    return text;
}

static void fill_cell(struct table *table, int column, sqlite3_stmt *statement)
{
    char number[TEXT_REAL], *blob;
    const void *bytes;
    double real;
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL: table_cell(table, column, NULL, false); break;
    case SQLITE_INTEGER:
        snprintf(number, sizeof number, "%lld", (long long)sqlite3_column_int64(statement, column));
        table_cell(table, column, number, true);
        break;
    case SQLITE_FLOAT:
        real = sqlite3_column_double(statement, column);
        text_real(real, number);
        if (real == 0.0 && signbit(real)) strcpy(number, "-0.0"); /* of "-0" readers of JSON make the whole number 0 */
        table_cell(table, column, number, isfinite(real));
        break;
    case SQLITE_BLOB:
        bytes = sqlite3_column_blob(statement, column); /* first: it may have to make room, and fail */
        blob = format_blob(bytes, bytes != NULL ? sqlite3_column_bytes(statement, column) : 0);
        table_cell(table, column, blob, false);
        free(blob);
        break;
    default: table_cell(table, column, (const char *)sqlite3_column_text(statement, column), false);
    }
}

bool store_file_failed(const struct store *store)
{
    return store->file_failed;
}

/* The rest of the answer is not asked for once it has become too large. */
static bool fill_row(struct table *table, int columns, sqlite3_stmt *statement, struct error *error)
{
    table_row(table);
    for (int i = 0; i < columns; i++) {
        fill_cell(table, i, statement);
        if (table_bytes(table) > MOST_BYTES)
            return error_set(error, "the answer is larger than %d MB; ask for less, or use --csv or --json", MOST_BYTES >> 20);
    }
    return true;
}

static const struct store_parameter *find_parameter(const struct store_parameter *parameters, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (strcmp(parameters[i].name, name) == 0) return &parameters[i];
    return NULL;
}

/* A whole number, a real one, or a text. */
static void bind(sqlite3_stmt *statement, int index, const char *value)
{
    char *end;
    errno = 0;
    const long long integer = strtoll(value, &end, 10);
    if (end != value && *end == '\0' && errno == 0) sqlite3_bind_int64(statement, index, integer);
    else {
        const double real = strtod(value, &end);
        if (end != value && *end == '\0' && isfinite(real)) sqlite3_bind_double(statement, index, real);
        else sqlite3_bind_text(statement, index, value, -1, SQLITE_STATIC);
    }
}

/* ":run, :loss"; the caller frees. */
static char *parameter_names(sqlite3_stmt *statement)
{
    char *names = memory_text("");
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); i++) {
        const char *name = sqlite3_bind_parameter_name(statement, i);
        char *longer = memory_format("%s%s%s", names, i > 1 ? ", " : "", name != NULL ? name : "?");
        free(names);
        names = longer;
    }
    return names;
}

static bool bind_all(sqlite3_stmt *statement, const struct store_parameter *parameters, int count, struct error *error)
{
    const int expected = sqlite3_bind_parameter_count(statement);
    char *names = parameter_names(statement);
    bool good = true;
    for (int i = 1; good && i <= expected; i++) {
        const char *name = sqlite3_bind_parameter_name(statement, i);
        const struct store_parameter *parameter =
            name != NULL && name[0] == ':' ? find_parameter(parameters, count, name + 1) : NULL;
        if (parameter != NULL) bind(statement, i, parameter->value);
        else if (name == NULL || name[0] != ':')
            good = error_set(error, "the parameter '%s' has no name; expected :NAME", name != NULL ? name : "?");
        else good = error_set(error, "the query needs %s; give %s=VALUE behind it", names, name + 1);
    }
    for (int i = 0; good && i < count; i++) {
        char *name = memory_format(":%s", parameters[i].name);
        if (sqlite3_bind_parameter_index(statement, name) == 0)
            good = error_set(error, "the query has no parameter '%.100s'%s%s", parameters[i].name,
                             expected > 0 ? ", expected " : "", names);
        free(name);
    }
    free(names);
    return good;
}

bool store_query(struct store *store, const char *sql, struct table *table, struct error *error)
{
    return store_query_with(store, sql, NULL, 0, table, error);
}

bool store_query_with(struct store *store, const char *sql, const struct store_parameter *parameters, int count,
                      struct table *table, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_ERROR;
    store->query_began = clock_seconds();
    bool good =
        store_flush(store, error) && prepare_one(store, sql, &statement, error) && bind_all(statement, parameters, count, error);
    if (good) {
        int columns = sqlite3_column_count(statement);
        for (int i = 0; i < columns; i++) table_column(table, sqlite3_column_name(statement, i), TABLE_LEFT);
        while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) good = fill_row(table, columns, statement, error);
        good = good && (code == SQLITE_DONE || sql_error(store, error));
    }
    sqlite3_finalize(statement);
    return good;
}
