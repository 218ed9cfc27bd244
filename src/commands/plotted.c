#include "commands/plotted.h"

#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The name of the newest experiment that asked for all of the runs, which the caller frees; NULL if there is none. */
static char *asks_for_all(struct store *store, const char *condition, enum exit_code *code, struct error *error)
{
    struct table *table = table_new();
    char *sql =
        memory_format("WITH chosen AS MATERIALIZED (SELECT id FROM runs WHERE %s\n), asked AS ("
                      "SELECT experiment_id, count(*) AS count FROM memberships WHERE run_id IN chosen GROUP BY 1) "
                      "SELECT (SELECT count(*) FROM chosen), (SELECT name FROM experiments JOIN asked ON experiment_id = id "
                      "WHERE count = (SELECT count(*) FROM chosen) ORDER BY id DESC LIMIT 1)",
                      condition);
    const bool good = store_query(store, sql, table, error);
    const bool any = good && strcmp(table_text(table, 0, 0), "0") != 0;
    char *name = any && table_text(table, 0, 1) != NULL ? memory_text(table_text(table, 0, 1)) : NULL;
    *code = good ? EXIT_NO_RUN : EXIT_STORE;
    if (good && !any) error_set(error, "no run matches");
    else if (good && name == NULL) error_set(error, "no experiment asked for all of these runs; a figure shows runs of one");
    free(sql);
    table_free(table);
    return name;
}

/* The experiment of runs that the words choose. */
static enum exit_code read_of_runs(const struct asked *asked, const struct choosing *choosing, struct store *store,
                                   const char *database, struct experiment *experiment, char **condition, struct error *error)
{
    enum exit_code code;
    *condition = choosing_condition(choosing, store, &code, error);
    char *name = *condition != NULL ? asks_for_all(store, *condition, &code, error) : NULL;
    char *word = name != NULL ? memory_format("@%s", name) : NULL;
    if (word != NULL) code = asked_read(asked, word, database, experiment, error);
    if (code != EXIT_OK) free(*condition), *condition = NULL;
    free(name), free(word);
    return code;
}

static bool is_path(const char *word)
{
    const size_t length = strlen(word);
    return strchr(word, '/') != NULL || (length > 4 && strcmp(word + length - 4, ".cfg") == 0);
}

/* Whether one word can be nothing but an experiment: a file, or the name of one in the database. */
static bool is_experiment(const char *word, struct store *store)
{
    struct error ignored = {""};
    if (asked_is_experiment(word) || is_path(word) || store == NULL) return true;
    if (word[0] == '@' || word[0] == '+') return false;
    char *text = store_text(store, word, &ignored);
    free(text);
    return text != NULL;
}

enum exit_code plotted_read(const struct asked *asked, const struct choosing *choosing, const char *database,
                            struct experiment *experiment, char **condition, struct error *error)
{
    struct error missing = {""};
    const char *word = choosing->num_words > 0 ? choosing->words[0] : "@last";
    struct store *store = access(database, F_OK) == 0 ? store_open(database, STORE_READ, &missing) : NULL;
    *condition = NULL;
    if (store == NULL && !is_path(word) && !asked_is_file(word)) {
        store = store_open(database, STORE_READ, error); /* for what it says */
        store_close(store);
        return EXIT_STORE;
    }
    const bool one = choosing->num_words <= 1 && is_experiment(word, store);
    const enum exit_code code = one ? asked_read(asked, word, database, experiment, error)
                                    : read_of_runs(asked, choosing, store, database, experiment, condition, error);
    store_close(store);
    return code;
}

bool plotted_narrow(struct experiment *experiment, const char *condition, struct error *error)
{
    if (!experiment->has_figures) {
        experiment->figures = memory_new(1, sizeof *experiment->figures);
        experiment->num_figures = 1;
        experiment->has_figures = true;
    }
    for (int i = 0; i < experiment->num_figures; i++) {
        struct figure_spec *figure = &experiment->figures[i];
        char *both =
            figure->where[0] == '\0' ? memory_text(condition) : memory_format("(%s\n) AND (%s)", figure->where, condition);
        const bool fits = strlen(both) < sizeof figure->where;
        if (fits) strcpy(figure->where, both);
        free(both);
        if (!fits) return error_set(error, "these are too many words; give the runs a tag (`unroll tag`) and plot that");
    }
    return true;
}
