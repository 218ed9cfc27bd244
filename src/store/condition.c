#include "experiment/condition.h"

#include "base/memory.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_VALUE = 1000000 };

struct condition {
    sqlite3 *db;
    sqlite3_stmt *statement; /* each parameter is a column */
};

static char *text_of(FILE *out, char **text)
{
    if (fclose(out) != 0) error_die("out of memory");
    return *text;
}

static FILE *text_new(char **text, size_t *size)
{
    FILE *out = open_memstream(text, size);
    if (out == NULL) error_die("out of memory");
    return out;
}

/* What SQLite says of a name that is none of the columns. */
static bool explain(sqlite3 *db, int count, const struct condition_column *columns, struct error *error)
{
    static const char no_column[] = "no such column: ";
    const char *said = sqlite3_errmsg(db), *wrong = strstr(said, no_column);
    if (wrong == NULL) {
        if (strncmp(said, "parameters ", strlen("parameters ")) == 0)
            said = "a parameter, such as ?1 or :name, has no value here, expected hyperparameters and values";
        else if (strstr(said, "generated column") != NULL) said = "chance, the time and other tables have no place here";
        return error_set(error, "%s", said);
    }
    const char **names = memory_new((size_t)count + 1, sizeof *names);
    wrong += strlen(no_column);
    for (int i = 0; i < count; i++) names[i] = columns[i].name;
    error_set(
        error, "unknown hyperparameter '%.64s'%s", wrong,
        error_did_you_mean(error_nearest(wrong, names, count), ", expected one of `unroll hparams`, or a text in single quotes")
            .text);
    free((void *)names);
    return false;
}

static bool execute(sqlite3 *db, const char *sql, int count, const struct condition_column *columns, struct error *error)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK || explain(db, count, columns, error);
}

/* Whether the text is one expression: nothing stands behind a semicolon, nor does one stand behind it. */
static bool check_alone(sqlite3 *db, const char *text, int count, const struct condition_column *columns, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    const char *end = NULL;
    char *alone = memory_format("EXPLAIN SELECT 1 FROM plain WHERE %s\n", text);
    bool good = text[strspn(text, " \t\r\n")] != '\0' || error_set(error, "the text is empty, expected a condition");
    good = good && (sqlite3_prepare_v2(db, alone, -1, &statement, &end) == SQLITE_OK || explain(db, count, columns, error));
    if (good && end > alone && end[-1] == ';') good = error_set(error, "a semicolon ends it, expected one condition without");
    sqlite3_finalize(statement);
    free(alone);
    return good;
}

/* As a generated column an expression is refused by SQLite itself if it asks another table, the time or chance. In brackets
 * nothing can stand behind it, without them no bracket of its own can close ours. */
static bool check(sqlite3 *db, const char *text, int count, const struct condition_column *columns, struct error *error)
{
    char *names = NULL;
    size_t size;
    FILE *out = text_new(&names, &size);
    for (int i = 0; i < count; i++) fprintf(out, "\"%s\" %s, ", columns[i].name, columns[i].type);
    text_of(out, &names);
    char *plain = memory_format("CREATE TABLE plain (%sx)", names),
         *bracketed = memory_format("EXPLAIN SELECT 1 FROM plain WHERE (%s\n)", text),
         *generated = memory_format("CREATE TABLE generated (%sx, y AS ((%s\n)))", names, text);
    const bool good = execute(db, plain, count, columns, error) && check_alone(db, text, count, columns, error) &&
                      execute(db, bracketed, count, columns, error) && execute(db, generated, count, columns, error) &&
                      execute(db, "INSERT INTO generated (x) VALUES (1); SELECT y FROM generated", count, columns, error);
    free(names), free(plain), free(bracketed), free(generated);
    return good;
}

/* SELECT (text) of one row whose columns are parameters, of their types. */
static char *question(const char *text, int count, const struct condition_column *columns)
{
    char *sql = NULL;
    size_t size;
    FILE *out = text_new(&sql, &size);
    fprintf(out, "SELECT (%s\n) IS TRUE FROM (SELECT ", text);
    for (int i = 0; i < count; i++)
        fprintf(out, "%sCAST(?%d AS %s) AS \"%s\"", i > 0 ? ", " : "", i + 1, columns[i].type, columns[i].name);
    fputc(')', out);
    return text_of(out, &sql);
}

static bool open_empty(struct condition *condition, struct error *error)
{
    if (sqlite3_open(":memory:", &condition->db) != SQLITE_OK) return error_set(error, "%s", sqlite3_errmsg(condition->db));
    sqlite3_db_config(condition->db, SQLITE_DBCONFIG_DQS_DML, 0, (int *)NULL); /* "a" is a column, 'a' a text */
    sqlite3_db_config(condition->db, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)NULL);
    sqlite3_limit(condition->db, SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
    sqlite3_limit(condition->db, SQLITE_LIMIT_ATTACHED, 0);
    return true;
}

struct condition *condition_new(const char *text, int count, const struct condition_column *columns, struct error *error)
{
    struct condition *condition = memory_new(1, sizeof *condition);
    bool good = open_empty(condition, error) && check(condition->db, text, count, columns, error);
    if (good) {
        char *sql = question(text, count, columns);
        good = sqlite3_prepare_v2(condition->db, sql, -1, &condition->statement, NULL) == SQLITE_OK ||
               explain(condition->db, count, columns, error);
        free(sql);
    }
    if (good) return condition;
    condition_free(condition);
    return NULL;
}

void condition_free(struct condition *condition)
{
    if (condition == NULL) return;
    sqlite3_finalize(condition->statement);
    sqlite3_close(condition->db);
    free(condition);
}

void condition_set_integer(struct condition *condition, int column, int64_t value)
{
    sqlite3_bind_int64(condition->statement, column + 1, value);
}

void condition_set_real(struct condition *condition, int column, double value)
{
    sqlite3_bind_double(condition->statement, column + 1, value);
}

void condition_set_text(struct condition *condition, int column, const char *value)
{
    sqlite3_bind_text(condition->statement, column + 1, value, -1, SQLITE_TRANSIENT);
}

void condition_set_null(struct condition *condition, int column)
{
    sqlite3_bind_null(condition->statement, column + 1);
}

bool condition_ask(struct condition *condition, bool *holds, struct error *error)
{
    const bool good = sqlite3_step(condition->statement) == SQLITE_ROW;
    *holds = good && sqlite3_column_int64(condition->statement, 0) != 0;
    if (!good) error_set(error, "%s", sqlite3_errmsg(condition->db));
    sqlite3_reset(condition->statement);
    return good;
}
