#include "commands/export_rows.h"

#include "base/memory.h"
#include "base/table.h"
#include "export/file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct form {
    const char *ending;
    enum rows_form form;
} forms[] = {{".csv", ROWS_CSV}, {".jsonl", ROWS_JSON_LINES}, {".npz", ROWS_NPZ}};

static bool ends_with(const char *text, const char *ending)
{
    const size_t length = strlen(text), size = strlen(ending);
    return length > size && strcmp(text + length - size, ending) == 0;
}

bool export_rows_form(struct rows_request *request, struct error *error)
{
    if (request->form != ROWS_UNSAID) return true;
    if (request->path == NULL) request->form = ROWS_CSV;
    for (size_t i = 0; request->path != NULL && i < sizeof forms / sizeof *forms; i++)
        if (ends_with(request->path, forms[i].ending)) request->form = forms[i].form;
    return request->form != ROWS_UNSAID ||
           error_set(error, "%s: the ending says how rows are written, expected .csv, .jsonl or .npz; or give --csv or --json",
                     request->path);
}

/* What is asked of the store. */
struct rows {
    struct store *store;
    const char *table, *condition, *order; /* SQL */
};

static char *sql_of(const struct rows *rows, const char *columns)
{
    return memory_format("SELECT %s FROM %s WHERE %s ORDER BY %s", columns, rows->table, rows->condition, rows->order);
}

static bool print_rows(const struct rows *rows, enum rows_form form, FILE *out, struct error *error)
{
    const enum table_format format = form == ROWS_CSV ? TABLE_CSV : TABLE_JSON_LINES;
    struct table *table = table_new();
    char *sql = sql_of(rows, "*");
    table_stream(table, format, out);
    const bool good = store_query(rows->store, sql, table, error);
    if (good) table_print(table, format, out);
    table_free(table);
    free(sql);
    return good;
}

static bool write_text(const char *path, const void *context, enum rows_form form, struct error *error)
{
    FILE *out = fopen(path, "we");
    if (out == NULL) return error_set(error, "cannot write %s: %s", path, strerror(errno));
    bool good = print_rows(context, form, out, error);
    const bool is_lost = ferror(out) != 0;
    if ((fclose(out) != 0 || is_lost) && good) good = error_set(error, "cannot write %s: %s", path, strerror(errno));
    return good;
}

static bool write_csv_file(const char *path, const void *context, struct error *error)
{
    return write_text(path, context, ROWS_CSV, error);
}

static bool write_json_file(const char *path, const void *context, struct error *error)
{
    return write_text(path, context, ROWS_JSON_LINES, error);
}

static bool add_column(const struct rows *rows, const char *name, struct arrays *arrays, struct error *error)
{
    struct values values;
    char *column = memory_format("\"%s\"", name), *sql = sql_of(rows, column);
    const bool good = store_values(rows->store, sql, &values, error);
    if (good && values.type == VALUES_TEXT) arrays_texts(arrays, name, values.texts, values.count);
    else if (good && values.type == VALUES_WHOLE) {
        arrays_take(arrays, name, ARRAY_INT64, values.count, values.wholes);
        values.wholes = NULL;
    } else if (good) {
        arrays_take(arrays, name, ARRAY_FLOAT64, values.count, values.reals);
        values.reals = NULL;
    }
    values_release(&values);
    free(column), free(sql);
    return good;
}

static bool write_npz_file(const char *path, const void *context, struct error *error)
{
    const struct rows *rows = context;
    struct arrays arrays = {0};
    struct table *names = table_new();
    char *sql = memory_format("SELECT name FROM pragma_table_info('%s')", rows->table);
    bool good = store_query(rows->store, sql, names, error);
    arrays_note(&arrays, "program", "unroll " UNROLL_VERSION);
    for (int i = 0; good && i < table_rows(names); i++) good = add_column(rows, table_text(names, i, 0), &arrays, error);
    if (good) good = npz_write(path, &arrays, error);
    arrays_release(&arrays);
    table_free(names);
    free(sql);
    return good;
}

static bool write_rows(const struct rows_request *request, const struct rows *rows, struct error *error)
{
    static bool (*const writers[])(const char *, const void *, struct error *) = {
        [ROWS_CSV] = write_csv_file, [ROWS_JSON_LINES] = write_json_file, [ROWS_NPZ] = write_npz_file};
    if (request->path == NULL) return print_rows(rows, request->form, stdout, error);
    return file_replace(request->path, writers[request->form], rows, error);
}

static bool is_none(struct store *store, const char *condition, struct error *error)
{
    struct table *table = table_new();
    char *sql = memory_format("SELECT 1 FROM runs WHERE %s LIMIT 1", condition);
    const bool none = store_query(store, sql, table, error) && table_rows(table) == 0;
    table_free(table);
    free(sql);
    return none;
}

enum exit_code export_rows(const struct rows_request *request, struct store *store, struct error *error)
{
    enum exit_code code;
    char *chosen = choosing_condition(request->choosing, store, &code, error);
    if (chosen == NULL) return code;
    store_begin_reading(store);
    char *of_runs = memory_format("run_id IN (SELECT id FROM runs WHERE %s\n)", chosen);
    const struct rows runs = {store, "runs", chosen, "id"}, points = {store, "losses", of_runs, "run_id, step"};
    if (is_none(store, chosen, error)) {
        error_set(error, "no run matches");
        code = EXIT_NO_RUN;
    } else if (error->message[0] != '\0' || !write_rows(request, request->curves ? &points : &runs, error))
        code = store_file_failed(store) ? EXIT_STORE : EXIT_OUTPUT;
    store_end_reading(store);
    free(chosen), free(of_runs);
    return code;
}
