#include "store/unite.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

bool unite_experiments(struct store *store, struct error *error)
{
    return database_execute(
        store,
        /* the same text: since when its last turn is */
        "UPDATE main.experiments AS e SET created_at = max(created_at, (SELECT o.created_at FROM other.experiments o "
        "WHERE o.name = e.name)) WHERE EXISTS (SELECT 1 FROM other.experiments o WHERE o.name = e.name AND o.file = e.file);"
        "INSERT INTO main.earlier_texts SELECT * FROM other.earlier_texts WHERE true ON CONFLICT DO UPDATE SET "
        "created_at = min(created_at, excluded.created_at), replaced_at = min(replaced_at, excluded.replaced_at);"
        /* another text: the older one becomes an earlier one */
        "CREATE TEMP TABLE outdated AS SELECT e.id, e.name, e.question, e.file, e.created_at, o.created_at AS replaced_at "
        "FROM main.experiments e JOIN other.experiments o USING (name) "
        "WHERE e.file <> o.file AND (e.created_at, e.file) < (o.created_at, o.file);"
        "INSERT INTO outdated SELECT NULL, o.name, o.question, o.file, o.created_at, e.created_at FROM main.experiments e "
        "JOIN other.experiments o USING (name) WHERE e.file <> o.file AND (e.created_at, e.file) > (o.created_at, o.file);"
        "INSERT INTO main.earlier_texts SELECT name, question, file, created_at, replaced_at FROM outdated WHERE true "
        "ON CONFLICT DO UPDATE SET created_at = min(created_at, excluded.created_at), "
        "replaced_at = min(replaced_at, excluded.replaced_at);"
        "DELETE FROM main.memberships WHERE experiment_id IN (SELECT id FROM outdated);"
        "DELETE FROM main.experiments WHERE id IN (SELECT id FROM outdated);"
        "DROP TABLE outdated;"
        "INSERT INTO main.experiments (name, question, file, created_at) SELECT name, question, file, created_at "
        "FROM other.experiments WHERE name NOT IN (SELECT name FROM main.experiments) ORDER BY created_at, name;"
        "INSERT INTO main.memberships (experiment_id, run_id, variant) SELECT e.id, new, m.variant FROM other.memberships m "
        "JOIN other.experiments o ON o.id = m.experiment_id JOIN main.experiments e ON e.name = o.name AND e.file = o.file "
        "JOIN mapped ON old = m.run_id WHERE true "
        "ON CONFLICT DO UPDATE SET variant = excluded.variant WHERE variant IS NULL;",
        error);
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The words of both texts, each once, in order. The caller frees. */
static char *unite_words(const char *a, const char *b, const char *separator)
{
    char *both = memory_format("%s%s%s", a, separator, b), *rest = both, *word;
    char *united = memory_new(strlen(both) + 1, 1), *at = united;
    const char **words = memory_new(strlen(both) + 1, sizeof *words);
    size_t count = 0;
    while ((word = strsep(&rest, separator)) != NULL)
        if (word[0] != '\0') words[count++] = word;
    qsort(words, count, sizeof *words, compare_words);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && strcmp(words[i], words[i - 1]) == 0) continue;
        if (at > united) at = stpcpy(at, separator);
        at = stpcpy(at, words[i]);
    }
    free(both), free(words);
    return united;
}

/* unite(A, B, SEPARATOR) in SQL; where one is NULL the other. */
static void unite(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    const char *a = (const char *)sqlite3_value_text(values[0]), *b = (const char *)sqlite3_value_text(values[1]);
    if (a == NULL || b == NULL) {
        sqlite3_result_value(context, values[a == NULL]);
        return;
    }
    sqlite3_result_text(context, unite_words(a, b, (const char *)sqlite3_value_text(values[2])), -1, free);
}

bool unite_marks(struct store *store, struct error *error)
{
    if (sqlite3_create_function(store->db, "unite", 3, SQLITE_UTF8 | SQLITE_DIRECTONLY | SQLITE_DETERMINISTIC, NULL, unite, NULL,
                                NULL) != SQLITE_OK)
        return database_error(store, error);
    return database_execute(store,
                            "UPDATE main.runs AS r SET (note, tags) = (SELECT unite(r.note, o.note, char(10)), "
                            "unite(r.tags, o.tags, ' ') FROM other.runs o JOIN mapped ON old = o.id WHERE new = r.id) "
                            "WHERE id IN (SELECT new FROM mapped JOIN other.runs o ON o.id = old "
                            "WHERE coalesce(o.note, o.tags) IS NOT NULL)",
                            error);
}
