#include "commands/sides.h"

#include "base/memory.h"
#include "commands/listing.h"
#include "store/labels.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PLACE, SEED, VALUE };

static const char finished[] = "status IN ('done', 'stopped', 'diverged')";

static int count_rows(struct store *store, const char *sql, struct error *error)
{
    struct table *table = table_new();
    const int count = store_query(store, sql, table, error) ? table_rows(table) : -1;
    table_free(table);
    return count;
}

static void narrow(char **condition, const char *format, long long run)
{
    char *more = memory_format(format, run), *narrower = memory_format("(%s\n) AND %s", *condition, more);
    free(*condition), free(more);
    *condition = narrower;
}

/* One run stands for its setting. */
static bool widen(struct store *store, char **condition, struct error *error)
{
    char *sql = memory_format("SELECT id FROM runs WHERE (%s\n) LIMIT 2", *condition);
    const int count = count_rows(store, sql, error);
    free(sql);
    if (count == 1) {
        char *wider = memory_format("setting IN (SELECT setting FROM runs WHERE (%s\n))", *condition);
        free(*condition);
        *condition = wider;
    }
    return count >= 0;
}

/* The condition of a word, widened, and that of --where, which sees the labels of this side. */
static enum exit_code choose(const char *word, const char *where, struct store *store, struct side *side, struct error *error)
{
    enum exit_code code;
    const struct choosing one = {.num_words = 1, .words = &word}, rest = {.where = where, .all = true};
    const int first = labels_count(store);
    side->condition = choosing_condition(&one, store, &code, error);
    if (side->condition == NULL) return code;
    side->source = labels_source(store, first, error);
    if (side->source == NULL || !widen(store, &side->condition, error)) return EXIT_STORE;
    char *narrower = choosing_condition(&rest, store, &code, error);
    if (narrower == NULL) return code;
    char *both = memory_format("id IN (SELECT id FROM %s WHERE (%s\n) AND (%s\n))", side->source, side->condition, narrower);
    free(side->condition), free(narrower);
    side->condition = both;
    return EXIT_OK;
}

static enum exit_code read_side(const char *word, const char *where, const char *value, struct store *store, struct side *side,
                                struct error *error)
{
    side->word = word;
    const enum exit_code code = choose(word, where, store, side, error);
    if (code != EXIT_OK) return code;
    if (!ranking_read(store, side->condition, value, &side->ranking, error)) return EXIT_STORE;
    if (side->ranking.standings.count > 0) return EXIT_OK;
    const char *of = where != NULL ? "matches --where among those of" : "of";
    if (side->ranking.num_paused == 0) error_set(error, "no finished run %s '%.100s'", of, word);
    else
        error_set(error, "no finished run %s '%.100s': paused at a rung; `unroll run FILE --finish` trains what is paused", of,
                  word);
    return EXIT_NO_RUN;
}

/* Adds what varies within the side, as SQL, to *place. */
static bool add_varying(struct sides *sides, const struct side *side, struct store *store, char **place, struct error *error)
{
    const char **names = memory_new((size_t)hparam_count(), sizeof *names);
    char **expressions = memory_new((size_t)hparam_count(), sizeof *expressions);
    const int count = listing_varying(store, side->condition, names, expressions, NULL, error);
    for (int i = 0; i < count; i++) {
        const struct hparam *hparam = hparam_named(names[i]);
        bool is_new = !hparam->pooled && !hparam->label;
        for (int k = 0; k < sides->num_over; k++) is_new = is_new && strcmp(sides->over[k], names[i]) != 0;
        if (is_new) {
            char *longer = memory_format("%s || ',' || quote(%s)", *place, expressions[i]);
            free(*place);
            *place = longer;
            sides->over[sides->num_over++] = names[i];
        }
        free(expressions[i]);
    }
    free(names), free(expressions);
    return count >= 0;
}

/* Of each setting and seed the newest run: its place among the others of its side, its seed, its value; in the order of the
 * places. */
static bool read_runs(const struct sides *sides, const struct side *side, const char *place, struct store *store,
                      struct table *table, struct error *error)
{
    char *sql = memory_format(
        "SELECT place, seed, value FROM (SELECT %s AS place, seed, CASE WHEN status IN ('done', 'stopped') THEN %s END AS value, "
        "row_number() "
        "OVER (PARTITION BY setting, seed ORDER BY finished_at DESC, id DESC) AS age FROM runs WHERE (%s\n) AND %s) "
        "WHERE age = 1 ORDER BY place",
        place, sides->value, side->condition, finished);
    const bool good = store_query(store, sql, table, error);
    free(sql);
    return good;
}

static double value_of(const struct table *table, int row)
{
    const char *text = table_text(table, row, VALUE);
    const double value = text != NULL && table_is_number(table, row, VALUE) ? strtod(text, NULL) : NAN;
    return isfinite(value) ? value : NAN;
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int count_distinct(const char **texts, int count)
{
    int distinct = 0;
    qsort(texts, (size_t)count, sizeof *texts, compare_texts);
    for (int i = 0; i < count; i++) distinct += i == 0 || strcmp(texts[i], texts[i - 1]) != 0;
    return distinct;
}

/* Both tables are sorted by place, and have each place once. */
static void join(struct sides *sides, const struct table *a, const struct table *b)
{
    const int most = table_rows(a) < table_rows(b) ? table_rows(a) : table_rows(b);
    const char **seeds = memory_new((size_t)most + 1, sizeof *seeds);
    sides->num_pairs = sides->num_lost = 0;
    for (int i = 0; i < 2; i++) sides->values[i] = memory_resize(sides->values[i], (size_t)most + 1, sizeof **sides->values);
    for (int i = 0, k = 0; i < table_rows(a) && k < table_rows(b);) {
        const int order = strcmp(table_text(a, i, PLACE), table_text(b, k, PLACE));
        if (order == 0) {
            const double first = value_of(a, i), second = value_of(b, k);
            sides->num_lost += isnan(first) || isnan(second);
            if (!isnan(first) && !isnan(second)) {
                seeds[sides->num_pairs] = table_text(a, i, SEED);
                sides->values[0][sides->num_pairs] = first;
                sides->values[1][sides->num_pairs++] = second;
            }
        }
        i += order <= 0, k += order >= 0;
    }
    sides->num_seeds = count_distinct(seeds, sides->num_pairs);
    free(seeds);
}

static bool read_pairs(struct sides *sides, struct store *store, struct error *error)
{
    char *place = memory_text("quote(seed)");
    struct table *tables[] = {table_new(), table_new()};
    sides->num_over = 0;
    bool good =
        add_varying(sides, &sides->sides[0], store, &place, error) && add_varying(sides, &sides->sides[1], store, &place, error);
    for (int i = 0; good && i < 2; i++) good = read_runs(sides, &sides->sides[i], place, store, tables[i], error);
    if (good) join(sides, tables[0], tables[1]);
    for (int i = 0; i < 2; i++) table_free(tables[i]);
    free(place);
    return good;
}

/* Whether it has several settings; then it is now the best of them. */
static bool keep_best(struct side *side, const char *value, struct store *store, bool *narrower, struct error *error)
{
    const struct standings *standings = &side->ranking.standings;
    if (standings->count < 2 || standings->num_ranked == 0) return true;
    narrow(&side->condition, "setting = (SELECT setting FROM runs WHERE id = %lld)", (long long)standings->standings[0].run);
    ranking_release(&side->ranking);
    *narrower = side->is_best = true;
    return ranking_read(store, side->condition, value, &side->ranking, error);
}

/* The usual metric: what is held out, if both sides hold out. */
static bool usual_value(struct sides *sides, struct store *store, struct error *error)
{
    struct side *a = &sides->sides[0], *b = &sides->sides[1];
    const bool held_out = a->ranking.ends.held_out && b->ranking.ends.held_out;
    sides->metric = held_out ? "held_out_loss" : "final_loss";
    sides->value = memory_text(sides->metric);
    if (a->ranking.ends.held_out == b->ranking.ends.held_out) return true;
    for (int i = 0; i < 2; i++) ranking_release(&sides->sides[i].ranking);
    return ranking_read(store, a->condition, sides->value, &a->ranking, error) &&
           ranking_read(store, b->condition, sides->value, &b->ranking, error);
}

enum exit_code sides_read(const struct choosing *choosing, const char *metric, struct store *store, struct sides *sides,
                          struct error *error)
{
    *sides = (struct sides){.metric = metric, .over = memory_new((size_t)hparam_count() + 1, sizeof *sides->over)};
    enum exit_code code = EXIT_OK;
    if (metric != NULL && (sides->value = listing_expression(store, metric, error)) == NULL) return EXIT_USAGE;
    for (int i = 0; code == EXIT_OK && i < 2; i++)
        code = read_side(choosing->words[i], choosing->where, sides->value, store, &sides->sides[i], error);
    if (code != EXIT_OK) return code;
    bool narrower = false;
    if (metric == NULL && !usual_value(sides, store, error)) return EXIT_STORE;
    if (!read_pairs(sides, store, error)) return EXIT_STORE;
    if (sides->num_pairs + sides->num_lost > 0) return EXIT_OK;
    for (int i = 0; i < 2; i++)
        if (!keep_best(&sides->sides[i], sides->value, store, &narrower, error)) return EXIT_STORE;
    return !narrower || read_pairs(sides, store, error) ? EXIT_OK : EXIT_STORE;
}

void sides_release(struct sides *sides)
{
    for (int i = 0; i < 2; i++) {
        ranking_release(&sides->sides[i].ranking);
        free(sides->sides[i].condition), free(sides->sides[i].source), free(sides->values[i]);
    }
    free(sides->over), free(sides->value);
    *sides = (struct sides){0};
}

int64_t side_typical(const struct side *side)
{
    const struct standings *standings = &side->ranking.standings;
    return standings->num_ranked > 0 ? ranking_typical(&side->ranking, &standings->standings[0]) : 0;
}
