#include "commands/kept_names.h"

#include "base/memory.h"
#include "store/store.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* For each question; and a person waits. */
#define MOST_SECONDS 0.03

enum { MOST_KEYS = 48 };

/* What came of the answer within the time; the caller frees. */
static struct table *ask(struct store *store, const char *sql)
{
    struct error ignored = {""};
    struct table *table = table_new();
    store_limit(store, MOST_SECONDS);
    store_query(store, sql, table, &ignored);
    return table;
}

static const char *cell(const struct table *table, int row, int column)
{
    const char *text = table_text(table, row, column);
    return text != NULL ? text : "";
}

static void offer_joined(const struct completing *completing, const char *sign, const char *name, const char *meaning)
{
    char *word = memory_format("%s%s", sign, name);
    completing_offer(completing, word, meaning);
    free(word);
}

/* Whether the word alone can mean the name, not an option, the id of a run or a file. */
static bool is_plain(const char *name)
{
    return name[0] != '\0' && strchr("-@+", name[0]) == NULL && strspn(name, "0123456789") != strlen(name) &&
           strchr(name, '/') == NULL && access(name, F_OK) != 0;
}

static bool has_meaning_of_its_own(const char *name)
{
    return strcmp(name, "last") == 0 || strncmp(name, "best", strlen("best")) == 0;
}

static void offer_experiments(const struct completing *completing, const struct table *experiments)
{
    const bool with_sign = completing->word[0] == '@';
    completing_offer(completing, "@last", "the newest experiment");
    for (int row = 0; row < table_rows(experiments); row++) {
        const char *name = cell(experiments, row, 0), *question = cell(experiments, row, 1);
        if (is_plain(name) && !with_sign) completing_offer(completing, name, question);
        else if (!has_meaning_of_its_own(name)) offer_joined(completing, "@", name, question);
    }
}

static void offer_best(const struct completing *completing, const struct table *experiments)
{
    completing_offer(completing, "@best", "the best run of the newest experiment");
    if (strncmp(completing->word, "@best:", strlen("@best:")) != 0) return;
    for (int row = 0; row < table_rows(experiments); row++)
        offer_joined(completing, "@best:", cell(experiments, row, 0), cell(experiments, row, 1));
}

static bool is_among(const struct table *names, const char *name)
{
    for (int row = 0; row < table_rows(names); row++)
        if (strcmp(cell(names, row, 0), name) == 0) return true;
    return false;
}

/* Of each set of tags its words. */
static void offer_tags(const struct completing *completing, const struct table *sets, const struct table *experiments)
{
    const bool with_sign = completing->word[0] == '+';
    for (int row = 0; row < table_rows(sets); row++) {
        char *copy = memory_text(cell(sets, row, 0)), *rest = copy, *tag;
        while ((tag = strsep(&rest, " ")) != NULL) {
            const bool plain = is_plain(tag) && !is_among(experiments, tag);
            if (tag[0] != '\0') offer_joined(completing, plain && !with_sign ? "" : "+", tag, "a tag");
        }
        free(copy);
    }
}

/* Of more than MOST_KEYS the first ones and the last, so that what all have in common is in them. */
static void offer_keys(const struct completing *completing, struct store *store)
{
    const char *word = completing->word;
    if (word[0] == '\0' || strspn(word, "0123456789abcdef") != strlen(word)) return;
#define KEYS "SELECT key, 'run ' || id || ', ' || status || iif(final_loss IS NULL, '', printf(', %%.4f', final_loss)) FROM runs "
#define WITHIN "WHERE key >= '%s' AND key < '%sg' "
    char *sql = memory_format("SELECT * FROM (" KEYS WITHIN "ORDER BY key LIMIT %d) UNION SELECT * FROM (" KEYS WITHIN
                              "ORDER BY key DESC LIMIT 1)",
                              word, word, MOST_KEYS - 1, word, word);
    struct table *keys = ask(store, sql);
    for (int row = 0; row < table_rows(keys); row++) completing_offer(completing, cell(keys, row, 0), cell(keys, row, 1));
    table_free(keys);
    free(sql);
}

static void offer_columns(const struct completing *completing, struct store *store)
{
    struct table *columns = ask(store, "SELECT name FROM pragma_table_info('runs')");
    for (int row = 0; row < table_rows(columns); row++) {
        const struct hparam *hparam = hparam_named(cell(columns, row, 0));
        completing_offer(completing, cell(columns, row, 0), hparam != NULL ? hparam->help : NULL);
    }
    table_free(columns);
}

static void offer_all(const struct completing *completing, int kinds, struct store *store)
{
    struct table *experiments = ask(store, "SELECT name, question FROM experiments GROUP BY name ORDER BY max(id) DESC");
    if (kinds & KEPT_EXPERIMENTS) offer_experiments(completing, experiments);
    if (kinds & KEPT_BEST) offer_best(completing, experiments);
    if ((kinds & KEPT_TAGS) && completing->word[0] != '@') {
        struct table *sets = ask(store, "SELECT DISTINCT tags FROM runs WHERE tags IS NOT NULL");
        offer_tags(completing, sets, experiments);
        table_free(sets);
    }
    if (kinds & KEPT_KEYS) offer_keys(completing, store);
    if (kinds & KEPT_COLUMNS) offer_columns(completing, store);
    table_free(experiments);
}

void kept_names_offer(const struct completing *completing, int kinds)
{
    struct error ignored = {""};
    struct store *store = completing->database != NULL ? store_open(completing->database, STORE_READ_AT_ONCE, &ignored) : NULL;
    if (store != NULL) offer_all(completing, kinds, store);
    store_close(store);
}
