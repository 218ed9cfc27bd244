#include "commands/listing.h"

#include "base/memory.h"
#include "base/text.h"
#include "commands/curve.h"
#include "results/metric.h"
#include "store/choose.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>

enum { SHORT_KEY = 8, SPARK_POINTS = 12, MOST_SPARKS = 500, KEY = 1, BEFORE_HPARAMS = 3 /* id, key, status */ };

/* first + second, instead of first; the caller frees. */
static char *append(char *first, const char *format, const char *second)
{
    char *more = memory_format(format, second), *both = memory_format("%s%s", first, more);
    free(first), free(more);
    return both;
}

/* The columns of runs in this database, which may be older than some of them. */
static struct table *read_columns(struct store *store, struct error *error)
{
    struct table *columns = table_new();
    if (store_query(store, "SELECT name FROM pragma_table_info('runs')", columns, error)) return columns;
    table_free(columns);
    return NULL;
}

static bool has_column(const char *name, const struct table *columns)
{
    for (int i = 0; i < table_rows(columns); i++)
        if (strcmp(table_text(columns, i, 0), name) == 0) return true;
    return false;
}

static char *expression(struct store *store, const char *name, const struct table *columns, struct error *error)
{
    if (has_column(name, columns)) return memory_format("\"%s\"", name);
    struct metric *metric = name[0] != '\0' ? metric_new(name, unit_find("")) : NULL;
    char *sql = metric != NULL ? memory_format("CASE WHEN status IN ('done', 'stopped') THEN %s END", metric->sql) : NULL;
    if (sql == NULL) choose_unknown_column(store, name, error);
    free(metric);
    return sql;
}

char *listing_expression(struct store *store, const char *name, struct error *error)
{
    struct table *columns = read_columns(store, error);
    char *sql = columns != NULL ? expression(store, name, columns, error) : NULL;
    table_free(columns);
    return sql;
}

int listing_row(const struct table *runs, int64_t id)
{
    int low = 0, high = table_rows(runs);
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const char *text = table_text(runs, middle, 0);
        const int64_t found = text != NULL ? strtoll(text, NULL, 10) : INT64_MIN;
        if (found == id) return middle;
        if (found < id) low = middle + 1;
        else high = middle;
    }
    return -1; /* it was deleted between two questions */
}

/* The hyperparameter's column, NULL in a run that does not use it. The caller frees. */
static char *used_column(const struct hparam *hparam)
{
    const char *decides = hparam_depends(hparam);
    if (decides == NULL) return memory_format("\"%s\"", hparam->name);
    const struct hparam *chosen = hparam_find(decides);
    char *choices = memory_text("");
    for (int i = 0; chosen->choice(i) != NULL; i++)
        if (hparam_used_with(hparam, chosen->choice(i)))
            choices = append(choices, choices[0] != '\0' ? ", '%s'" : "'%s'", chosen->choice(i));
    char *column = memory_format("CASE WHEN \"%s\" IN (%s) THEN \"%s\" END", decides, choices, hparam->name);
    free(choices);
    return column;
}

/* Those that the database has: names[] and expressions[] of them. */
static int read_hparams(const struct table *columns, const char **names, char **expressions)
{
    int count = 0;
    for (int i = 0; i < hparam_count(); i++) {
        if (!has_column(hparam_row(i)->name, columns)) continue; /* an older database that nobody has written to yet */
        names[count] = hparam_row(i)->name;
        expressions[count++] = used_column(hparam_row(i));
    }
    return count;
}

/* What was found in files says what their names say already, but where another content has the same name. */
static bool tells_apart(const struct hparam *hparam, const char *const *names, int count)
{
    bool by_name = false;
    for (int i = 0; i < count; i++) by_name = by_name || strcmp(names[i], "file") == 0;
    return !hparam->found || (!by_name && strcmp(hparam->name, "file_digest") == 0);
}

/* Leaves those whose smallest value is not their largest; what all runs share goes to *fixed. */
static int keep_varying(const struct table *ends, int count, const char **names, char **expressions, char **fixed)
{
    int varying = 0;
    for (int i = 0; i < count; i++) {
        const char *low = table_text(ends, 0, 2 * i), *high = table_text(ends, 0, 2 * i + 1);
        const struct hparam *hparam = hparam_named(names[i]);
        if (low != NULL && strcmp(low, high) != 0 && tells_apart(hparam, names, varying)) {
            names[varying] = names[i];
            expressions[varying++] = expressions[i];
            continue;
        }
        char value[HPARAM_TEXT];
        if (low != NULL && strcmp(low, high) == 0 && fixed != NULL && low[0] != '\0') {
            *fixed = append(*fixed, (*fixed)[0] != '\0' ? ", %s" : "%s", names[i]);
            *fixed = append(*fixed, " %s", text_printable(low, value, sizeof value));
        }
        free(expressions[i]);
    }
    return varying;
}

int listing_varying(struct store *store, const char *condition, const char **names, char **expressions, char **fixed,
                    struct error *error)
{
    struct table *columns = read_columns(store, error), *ends = table_new();
    char *asked = memory_text("");
    int count = columns != NULL ? read_hparams(columns, names, expressions) : 0;
    for (int i = 0; i < count; i++) {
        asked = append(asked, i > 0 ? ", min(%s)" : "min(%s)", expressions[i]);
        asked = append(asked, ", max(%s)", expressions[i]);
    }
    char *sql = memory_format("SELECT %s FROM runs WHERE (%s\n)", asked, condition);
    const bool good = count > 0 && store_query(store, sql, ends, error);
    if (fixed != NULL) *fixed = memory_text("");
    for (int i = 0; !good && i < count; i++) free(expressions[i]);
    count = good ? keep_varying(ends, count, names, expressions, fixed) : -1;
    if (!good) choose_explain(store, error);
    table_free(columns), table_free(ends);
    free(asked), free(sql);
    return count;
}

/* "final_loss", and of the others those that any of the runs has: ",held_out_loss,note". */
static char *usual_columns(struct store *store, const struct table *columns, const char *condition)
{
    static const char *const usual[] = {"held_out_loss", "tags", "note"};
    const int count = sizeof usual / sizeof *usual;
    char *counts = memory_text(""), *list = memory_text("final_loss");
    for (int i = 0; i < count; i++) { /* an older database lacks some */
        counts = append(counts, "%s", i > 0 ? ", " : "");
        counts = append(counts, has_column(usual[i], columns) ? "count(\"%s\")" : "0", usual[i]);
    }
    char *sql = memory_format("SELECT %s FROM runs WHERE (%s\n)", counts, condition);
    struct table *table = table_new();
    struct error ignored = {""};
    const bool good = store_query(store, sql, table, &ignored) && table_rows(table) > 0;
    for (int i = 0; good && i < count; i++)
        if (strcmp(table_text(table, 0, i), "0") != 0) list = append(list, ",%s", usual[i]);
    table_free(table);
    free(sql), free(counts);
    return list;
}

/* Appends the wanted columns to the list; false if one is unknown. */
static bool add_wanted(struct store *store, const char *wanted, const struct table *columns, char **list, struct error *error)
{
    bool good = true;
    char *names = memory_text(wanted), *rest = names, *name;
    while (good && (name = strsep(&rest, ",")) != NULL) {
        name += strspn(name, " ");
        char *sql = expression(store, name, columns, error);
        good = sql != NULL;
        if (good) *list = append(*list, ", %s", sql), *list = append(*list, " AS \"%s\"", name);
        free(sql);
    }
    free(names);
    return good;
}

/* "id, key, status, ..."; the caller frees. NULL on error. */
static char *list_columns(struct store *store, const struct listing_request *request, const struct table *columns,
                          struct listing *listing, int *num_hparams, struct error *error)
{
    const char **names = memory_new((size_t)hparam_count(), sizeof *names);
    char **expressions = memory_new((size_t)hparam_count(), sizeof *expressions), *list = memory_text("id, key, status");
    *num_hparams = request->is_whole ? read_hparams(columns, names, expressions)
                                     : listing_varying(store, request->condition, names, expressions, &listing->fixed, error);
    bool good = *num_hparams >= 0;
    for (int i = 0; i < *num_hparams; i++) {
        list = append(list, ", %s", expressions[i]), list = append(list, " AS \"%s\"", names[i]);
        free(expressions[i]);
    }
    char *usual =
        request->is_whole ? memory_text("final_loss,best_loss,train_seconds") : usual_columns(store, columns, request->condition);
    good = good && add_wanted(store, request->columns != NULL ? request->columns : usual, columns, &list, error);
    free(names), free(expressions), free(usual);
    if (good) return list;
    free(list);
    return NULL;
}

static char *listing_sql(struct store *store, const struct listing_request *request, struct listing *listing, int *num_hparams,
                         struct error *error)
{
    struct table *columns = read_columns(store, error);
    if (columns == NULL) return NULL;
    char *sort = expression(store, request->sort != NULL ? request->sort : "id", columns, error), *sql = NULL;
    char *list = sort != NULL ? list_columns(store, request, columns, listing, num_hparams, error) : NULL;
    if (list != NULL)
        sql = memory_format("SELECT %s FROM runs\nWHERE (%s\n)\nORDER BY %s NULLS LAST, id LIMIT %ld", list, request->condition,
                            sort, request->count);
    table_free(columns);
    free(sort), free(list);
    return sql;
}

/* A cell for people: of the key the first letters, of what is measured as many digits as tell. */
static void fill_cell(struct table *brief, int column, const struct table *rows, int row, bool measured)
{
    const char *text = table_text(rows, row, column);
    const bool number = table_is_number(rows, row, column);
    char shorter[TEXT_REAL] = "";
    if (text != NULL && column == KEY) snprintf(shorter, sizeof shorter, "%.*s", SHORT_KEY, text);
    else if (number && measured && strpbrk(text, ".e") != NULL) text_measured(strtod(text, NULL), shorter);
    table_cell(brief, column, shorter[0] != '\0' ? shorter : text, number);
}

/* Of each row its curve as one word, all on one scale; "" for what cannot be read, as of a run that is gone, or is a stranger's.
 * The caller frees. */
static char **read_sparks(struct store *store, const struct table *rows)
{
    const int count = table_rows(rows);
    struct curve *curves = memory_new((size_t)count + 1, sizeof *curves);
    for (int row = 0; row < count; row++) {
        struct run run;
        struct error ignored = {""};
        const char *key = table_text(rows, row, KEY);
        if (key == NULL || !store_load(store, key, true, &run, &ignored)) continue;
        curve_thin(&run.result.curve, SPARK_POINTS);
        curves[row] = run.result.curve;
        run.result.curve = (struct curve){0};
        run_release_arrays(&run.result);
    }
    char **sparks = curve_sparks(curves, count);
    for (int row = 0; row < count; row++) curve_release(&curves[row]);
    free(curves);
    return sparks;
}

/* The table for people, what is measured from column `measured` on. Terminals that know no UTF-8 get no curves, nor do thousands
 * of runs. */
static void shorten(struct store *store, const struct table *rows, int measured, struct table *brief)
{
    const bool draws = strcmp(nl_langinfo(CODESET), "UTF-8") == 0 && table_rows(rows) <= MOST_SPARKS;
    char **sparks = draws ? read_sparks(store, rows) : NULL;
    for (int i = 0; i < table_columns(rows); i++) table_column(brief, table_name(rows, i), TABLE_LEFT);
    if (draws) table_column(brief, "curve", TABLE_LEFT);
    for (int row = 0; row < table_rows(rows); row++) {
        table_row(brief);
        for (int i = 0; i < table_columns(rows); i++) fill_cell(brief, i, rows, row, i >= measured);
        if (draws) table_cell(brief, table_columns(rows), sparks[row], false), free(sparks[row]);
    }
    free(sparks);
}

bool listing_read(struct store *store, const struct listing_request *request, struct listing *listing, struct table *table,
                  struct error *error)
{
    int num_hparams = 0;
    *listing = (struct listing){0};
    char *sql = listing_sql(store, request, listing, &num_hparams, error);
    struct table *rows = request->is_whole ? table : table_new();
    bool good = sql != NULL && (store_query(store, sql, rows, error) || choose_explain(store, error));
    if (good && !request->is_whole) shorten(store, rows, BEFORE_HPARAMS + num_hparams, table);
    if (rows != table) table_free(rows);
    free(sql);
    return good;
}

void listing_release(struct listing *listing)
{
    free(listing->fixed);
    *listing = (struct listing){0};
}
