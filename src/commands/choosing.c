#include "commands/choosing.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "results/ranking.h"
#include "store/labels.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char best[] = "@best", newest[] = "@last";

bool choosing_option(int key, char *value, struct choosing *choosing)
{
    switch (key) {
    case 'w': choosing->where = value; return true;
    case CHOOSING_ALL_KEY: choosing->all = true; return true;
    case ARGP_KEY_ARG:
        choosing->words = memory_resize(choosing->words, (size_t)choosing->num_words + 1, sizeof *choosing->words);
        choosing->words[choosing->num_words++] = value;
        return true;
    default: return false;
    }
}

void choosing_release(struct choosing *choosing)
{
    free(choosing->words);
    *choosing = (struct choosing){0};
}

/* The text as SQL writes it; the caller frees. */
static char *quoted(const char *text)
{
    char *result = memory_new(2 * strlen(text) + 3, 1), *at = result;
    *at++ = '\'';
    for (; *text != '\0'; text++) {
        if (*text == '\'') *at++ = '\'';
        *at++ = *text;
    }
    *at = '\'';
    return result;
}

/* The first cell of the answer, which the caller frees; NULL if there is no row, or on error, which is then said. */
static char *ask(struct store *store, const char *sql, struct error *error)
{
    struct table *table = table_new();
    char *answer = NULL;
    if (store_query(store, sql, table, error) && table_rows(table) > 0 && table_text(table, 0, 0) != NULL)
        answer = memory_text(table_text(table, 0, 0));
    table_free(table);
    return answer;
}

/* Those of an experiment of the database, whether there is one or not, whose labels are seen from now on. NULL on error. */
static char *of_name(const char *name, struct store *store, enum exit_code *code, struct error *error)
{
    *code = labels_see(store, name, error) ? EXIT_OK : EXIT_STORE;
    if (*code != EXIT_OK) return NULL;
    char *word = quoted(name);
    char *condition = memory_format("id IN (SELECT run_id FROM memberships WHERE experiment_id = "
                                    "(SELECT max(id) FROM experiments WHERE name = %s))",
                                    word);
    free(word);
    return condition;
}

static bool has(struct store *store, const char *sql, const char *text, struct error *error)
{
    char *word = quoted(text), *question = memory_format(sql, word), *answer = ask(store, question, error);
    const bool found = answer != NULL;
    free(word), free(question), free(answer);
    return found;
}

static bool is_experiment(struct store *store, const char *name, struct error *error)
{
    return has(store, "SELECT 1 FROM experiments WHERE name = %s LIMIT 1", name, error);
}

#define TAGGED "instr(' ' || tags || ' ', ' ' || %s || ' ') > 0"

/* A database that is older than tags has none, and no column of them. */
static bool is_tag(struct store *store, const char *tag)
{
    struct error ignored = {""};
    return strchr(tag, ' ') == NULL && has(store, "SELECT 1 FROM runs WHERE " TAGGED " LIMIT 1", tag, &ignored);
}

static char *of_tag(const char *tag)
{
    char *word = quoted(tag), *condition = memory_format(TAGGED, word);
    free(word);
    return condition;
}

/* Ids as ranges, since the runs of an experiment mostly follow each other. */
struct ids {
    char *text; /* " OR id BETWEEN 3 AND 17 OR ..." */
    size_t length, room;
    int64_t first, last; /* the range that is not in the text yet; first 0: none */
};

static void end_range(struct ids *ids)
{
    if (ids->first == 0) return;
    if (ids->room < ids->length + 80) ids->text = memory_resize(ids->text, ids->room = 2 * ids->room + 200, 1);
    ids->length += (size_t)sprintf(ids->text + ids->length, " OR id BETWEEN %" PRId64 " AND %" PRId64, ids->first, ids->last);
}

static void add_id(struct ids *ids, int64_t id)
{
    if (ids->first != 0 && id == ids->last + 1) ids->last = id;
    else {
        end_range(ids);
        ids->first = ids->last = id;
    }
}

/* Those of a file's sweep that are in the database. */
static char *of_sweep(const struct experiment *experiment, struct store *store, struct error *error)
{
    const int64_t size = sweep_size(experiment);
    struct ids ids = {.text = memory_new(200, 1), .room = 200};
    ids.length = (size_t)sprintf(ids.text, "0");
    bool good = true;
    store_begin_reading(store);
    for (int64_t i = 0; good && i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        struct chosen_setting chosen;
        struct chosen run;
        good = choose_setting(store, &hparams, &chosen, error);
        if (good && chosen.count > 0 && choose_run(store, chosen.key, &run, error)) add_id(&ids, run.id);
    }
    store_end_reading(store);
    end_range(&ids);
    if (good) return ids.text;
    free(ids.text);
    return NULL;
}

/* Most often the database has the experiment's text; else each of its runs is looked for. */
char *choosing_experiment(const struct asked *asked, const char *argument, const char *database, struct store *store,
                          enum exit_code *code, struct error *error)
{
    struct experiment experiment;
    struct error ignored = {""};
    *code = asked_read(asked, argument, database, &experiment, error);
    if (*code != EXIT_OK) return NULL;
    char *text = store_text(store, experiment.name, &ignored), *condition;
    if (text != NULL && strcmp(text, experiment.text) == 0) condition = of_name(experiment.name, store, code, error);
    else condition = labels_see_read(store, &experiment, error) ? of_sweep(&experiment, store, error) : NULL;
    if (condition == NULL) *code = EXIT_STORE;
    free(text);
    experiment_release(&experiment);
    return condition;
}

static char *of_file(const char *path, struct store *store, enum exit_code *code, struct error *error)
{
    return choosing_experiment(&(struct asked){0}, path, NULL, store, code, error);
}

/* Of the best setting, by the median over its seeds, the run that ends there or next below it. */
static char *of_best(const char *name, struct store *store, enum exit_code *code, struct error *error)
{
    char *from = name != NULL ? memory_text(name) : asked_newest(store, error), *condition = NULL;
    struct ranking ranking = {0};
    *code = EXIT_NO_RUN;
    if (from == NULL || (name != NULL && !is_experiment(store, name, error))) {
        if (error->message[0] == '\0') error_set(error, "no experiment '%.100s' in the database", name != NULL ? name : best);
        free(from);
        return NULL;
    }
    char *among = of_name(from, store, code, error);
    if (among == NULL || !ranking_read(store, among, NULL, &ranking, error)) *code = EXIT_STORE;
    else if (ranking.standings.num_ranked == 0) {
        error_set(error, "no run of '%.100s' has come to its end", from);
        *code = EXIT_NO_RUN;
    } else condition = memory_format("id = %lld", (long long)ranking_typical(&ranking, &ranking.standings.standings[0]));
    ranking_release(&ranking);
    free(among), free(from);
    return condition;
}

static char *of_run(const char *reference, struct store *store, enum exit_code *code, struct error *error)
{
    struct chosen run;
    if (choose_run(store, reference, &run, error)) return memory_format("id = %lld", (long long)run.id);
    *code = store_file_failed(store) ? EXIT_STORE : EXIT_NO_RUN;
    return NULL;
}

/* What begins like a key, or an id. */
static bool is_reference(const char *word)
{
    return strspn(word, "0123456789") == strlen(word) || (strlen(word) >= 4 && strspn(word, "0123456789abcdef") == strlen(word));
}

static bool is_file(const char *word)
{
    const size_t length = strlen(word);
    return strchr(word, '/') != NULL || (length > 4 && strcmp(word + length - 4, ".cfg") == 0 && asked_is_file(word));
}

/* A name without a sign before it. */
static char *of_bare(const char *word, struct store *store, enum exit_code *code, struct error *error)
{
    if (strspn(word, "0123456789") == strlen(word) || is_file(word))
        return is_file(word) ? of_file(word, store, code, error) : of_run(word, store, code, error);
    if (is_experiment(store, word, error)) return of_name(word, store, code, error);
    if (error->message[0] == '\0' && is_tag(store, word)) return of_tag(word);
    if (error->message[0] == '\0' && is_reference(word)) return of_run(word, store, code, error);
    if (error->message[0] == '\0' && asked_is_file(word)) return of_file(word, store, code, error);
    *code = EXIT_NO_RUN;
    if (error->message[0] == '\0') free(store_text(store, word, error)); /* names the nearest */
    return NULL;
}

char *choosing_word(const char *word, struct store *store, enum exit_code *code, struct error *error)
{
    char *name = NULL, *condition = NULL;
    *code = EXIT_OK;
    error->message[0] = '\0';
    if (strcmp(word, best) == 0) return of_best(NULL, store, code, error);
    if (strncmp(word, best, strlen(best)) == 0 && word[strlen(best)] == ':')
        return of_best(word + strlen(best) + 1, store, code, error);
    if (word[0] == '+' && is_tag(store, word + 1)) return of_tag(word + 1);
    if (word[0] == '+') {
        *code = EXIT_NO_RUN;
        error_set(error, "no run is tagged '%.100s'", word + 1);
        return NULL;
    }
    if (word[0] != '@') return of_bare(word, store, code, error);
    if (strcmp(word, newest) == 0 && (name = asked_newest(store, error)) == NULL && error->message[0] == '\0')
        error_set(error, "the database holds no experiment");
    else if (name == NULL && error->message[0] == '\0' && is_experiment(store, word + 1, error)) name = memory_text(word + 1);
    else if (name == NULL && error->message[0] == '\0') free(store_text(store, word + 1, error));
    if (name == NULL) *code = EXIT_NO_RUN;
    else condition = of_name(name, store, code, error);
    free(name);
    return condition;
}

/* The words, one or another; NULL on error. */
static char *any_word(const struct choosing *choosing, struct store *store, enum exit_code *code, struct error *error)
{
    char *any = choosing->num_words > 0 ? choosing_word(choosing->words[0], store, code, error) : NULL;
    for (int i = 1; any != NULL && i < choosing->num_words; i++) {
        char *next = choosing_word(choosing->words[i], store, code, error);
        char *longer = next != NULL ? memory_format("%s OR %s", any, next) : NULL;
        free(any), free(next);
        any = longer;
    }
    if (choosing->num_words > 0) return any;
    char *name = choosing->all || choosing->where != NULL ? NULL : asked_newest(store, error);
    if (error->message[0] != '\0') *code = EXIT_STORE;
    else any = name != NULL ? of_name(name, store, code, error) : memory_text("1");
    free(name);
    return any;
}

char *choosing_condition(const struct choosing *choosing, struct store *store, enum exit_code *code, struct error *error)
{
    *code = EXIT_OK;
    if (choosing->where != NULL && !choose_is_condition(store, choosing->where, error)) {
        *code = store_file_failed(store) ? EXIT_STORE : EXIT_USAGE;
        return NULL;
    }
    char *any = any_word(choosing, store, code, error);
    if (any == NULL || choosing->where == NULL) return any;
    char *both = memory_format("(%s) AND (%s\n)", any, choosing->where);
    free(any);
    return both;
}

enum exit_code choosing_one(const char *word, struct store *store, struct chosen *run, struct error *error)
{
    enum exit_code code;
    struct choice choice;
    char *condition = choosing_word(word, store, &code, error);
    if (condition == NULL) return code;
    code = choose_where(store, condition, &choice, error) ? EXIT_OK : EXIT_STORE;
    if (code == EXIT_OK && choice.count == 1) *run = choice.runs[0];
    else if (code == EXIT_OK) {
        error_set(error, "'%.100s' means %lld runs, expected one; `unroll ls` lists them", word, (long long)choice.count);
        code = EXIT_NO_RUN;
    }
    choice_release(&choice);
    free(condition);
    return code;
}
