#include "commands/importance.h"

#include "base/memory.h"
#include "base/text.h"
#include "commands/listing.h"
#include "results/importance.h"
#include "results/ranking.h"

#include <langinfo.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BAR = 20, MOST_NAMED = 5 };

/* What is said, and what it is taken from. */
struct said {
    const char *metric;
    struct ranking ranking;
    int num_axes;
    const char **names;   /* (num_axes) */
    const char *label;    /* what labels are called, where they vary, or NULL */
    struct table *values; /* of each run: id, a column for each axis, and its label, or its id; by id */
    int *rows;            /* (num_ranked) of each setting the row of one of its runs */
    const char ***levels; /* (num_axes, num_levels) texts, in order */
    struct factors factors;
    struct importance importance;
};

/* A text of an axis, with what it is sorted by. */
struct value {
    const char *text; /* NULL: unused */
    double number;
    bool is_number;
};

static int compare_values(const void *a, const void *b)
{
    const struct value *x = a, *y = b;
    if ((x->text == NULL) != (y->text == NULL)) return x->text == NULL ? -1 : 1;
    if (x->text == NULL) return 0;
    if (x->is_number && y->is_number) return compare_doubles(&x->number, &y->number);
    return strcmp(x->text, y->text);
}

static struct value value_of(const struct said *said, int setting, int axis)
{
    const char *text = table_text(said->values, said->rows[setting], axis + 1);
    const bool is_number = text != NULL && table_is_number(said->values, said->rows[setting], axis + 1);
    return (struct value){text, is_number ? strtod(text, NULL) : 0, is_number};
}

/* The axis's values in order become its levels. */
static void number_levels(struct said *said, int axis)
{
    const int count = said->factors.count;
    struct value *values = memory_new((size_t)count + 1, sizeof *values);
    const char **texts = said->levels[axis] = memory_new((size_t)count + 1, sizeof *texts);
    int num_levels = 0;
    said->factors.is_ordered[axis] = true;
    for (int i = 0; i < count; i++) {
        values[i] = value_of(said, i, axis);
        said->factors.is_ordered[axis] = said->factors.is_ordered[axis] && values[i].is_number;
    }
    qsort(values, (size_t)count, sizeof *values, compare_values);
    for (int i = 0; i < count; i++) {
        if (i > 0 && compare_values(&values[i], &values[i - 1]) == 0) continue;
        values[num_levels] = values[i];
        texts[num_levels++] = values[i].text;
    }
    for (int i = 0; i < count; i++) {
        const struct value value = value_of(said, i, axis);
        const struct value *found = bsearch(&value, values, (size_t)num_levels, sizeof *values, compare_values);
        said->factors.levels[i * said->num_axes + axis] = (int)(found - values);
    }
    said->factors.num_levels[axis] = num_levels;
    free(values);
}

/* Of each setting the row of its run. */
static bool find_rows(struct said *said)
{
    const int count = said->ranking.standings.num_ranked;
    said->rows = memory_new((size_t)count + 1, sizeof *said->rows);
    for (int i = 0; i < count; i++) {
        said->rows[i] = listing_row(said->values, said->ranking.standings.standings[i].run);
        if (said->rows[i] < 0) return false;
    }
    return true;
}

/* The axes that vary, with the values of every run. */
static bool read_values(struct store *store, const char *condition, struct said *said, struct error *error)
{
    char **expressions = memory_new((size_t)hparam_count(), sizeof *expressions), *list = memory_text("id"),
         *label = memory_text("id");
    said->names = memory_new((size_t)hparam_count(), sizeof *said->names);
    said->values = table_new();
    const int count = listing_varying(store, condition, said->names, expressions, NULL, error);
    for (int i = 0; i < count; i++) {
        const struct hparam *hparam = hparam_named(said->names[i]);
        if (!hparam->pooled && !hparam->label) { /* a label varies with what it stands for */
            char *longer = memory_format("%s, %s", list, expressions[i]);
            free(list);
            list = longer;
            said->names[said->num_axes++] = said->names[i];
        }
        if (hparam->label) {
            free(label);
            label = memory_text(expressions[i]);
            said->label = said->names[i];
        }
        free(expressions[i]);
    }
    char *sql = memory_format("SELECT %s, %s FROM runs WHERE (%s\n) ORDER BY id", list, label, condition);
    const bool good = count >= 0 && store_query(store, sql, said->values, error);
    free(expressions), free(list), free(label), free(sql);
    return good;
}

/* The pooled variance of the seeds; NaN where no setting has two. */
static double variance_within(const struct standings *standings)
{
    double sum = 0;
    int freedom = 0;
    for (int i = 0; i < standings->num_ranked; i++) {
        const struct sample *sample = &standings->standings[i].losses;
        sum += sample_squares(sample);
        freedom += sample->count - 1;
    }
    return freedom > 0 ? sum / freedom : NAN;
}

static void analyse(struct said *said)
{
    const struct standings *standings = &said->ranking.standings;
    struct factors *factors = &said->factors;
    const size_t axes = (size_t)said->num_axes + 1, count = (size_t)standings->num_ranked;
    *factors = (struct factors){.num_axes = said->num_axes, .count = standings->num_ranked, .within = variance_within(standings)};
    factors->num_levels = memory_new(axes, sizeof *factors->num_levels);
    factors->is_ordered = memory_new(axes, sizeof *factors->is_ordered);
    factors->levels = memory_new(axes * count + 1, sizeof *factors->levels);
    factors->values = memory_new(count + 1, sizeof *factors->values);
    said->levels = memory_new(axes, sizeof *said->levels);
    for (int i = 0; i < factors->count; i++) factors->values[i] = standings->standings[i].median;
    for (int a = 0; a < said->num_axes; a++) number_levels(said, a);
    said->importance = importance_of(factors);
}

static void said_release(struct said *said)
{
    for (int a = 0; said->levels != NULL && a < said->num_axes; a++) free(said->levels[a]);
    importance_release(&said->importance);
    factors_release(&said->factors);
    ranking_release(&said->ranking);
    table_free(said->values);
    free(said->names), free(said->rows), free(said->levels);
}

/* A row for people; correlation NaN: the table has no column of them. */
static void add_row(struct table *table, const char *name, double share, double correlation)
{
    const bool blocks = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    char *bar = memory_new(4 * BAR + 1, 1), *at = bar, percent[TEXT_REAL], rho[TEXT_REAL];
    int column = 0;
    snprintf(percent, sizeof percent, "%.1f %%", 100 * share), snprintf(rho, sizeof rho, "%+.2f", correlation);
    for (int i = 0; i < (int)lround(share * BAR); i++) at = stpcpy(at, blocks ? "█" : "#");
    table_row(table);
    table_cell(table, column++, name, false);
    table_cell(table, column++, percent, false);
    table_cell(table, column++, bar, false);
    if (isfinite(correlation)) table_cell(table, column, rho, false);
    free(bar);
}

static char *spoken_share(const struct said *said, const struct share *share)
{
    if (share->b < 0) return memory_text(said->names[share->a]);
    return memory_format("%s x %s", said->names[share->a], said->names[share->b]);
}

static void print_table(const struct said *said)
{
    const struct importance *importance = &said->importance;
    struct table *table = table_new();
    table_column(table, "axis", TABLE_LEFT);
    table_column(table, "share", TABLE_RIGHT);
    table_column(table, "", TABLE_LEFT);
    if (!importance->is_grid) table_column(table, "rank correlation", TABLE_RIGHT);
    for (int i = 0; i < importance->count; i++) {
        char *name = spoken_share(said, &importance->shares[i]);
        add_row(table, name, importance->shares[i].share, importance->shares[i].correlation);
        free(name);
    }
    if (importance->is_grid && said->num_axes > 2) add_row(table, "more axes together", importance->rest, NAN);
    if (isfinite(importance->seeds)) add_row(table, "seeds", importance->seeds, NAN);
    table_print(table, TABLE_TEXT, stdout);
    table_free(table);
}

static void add_real(struct table *table, int column, double value)
{
    char text[TEXT_REAL];
    if (isfinite(value)) table_cell(table, column, text_real(value, text), true);
}

/* For programs. */
static void print_rows(const struct said *said, enum table_format format)
{
    static const char *const columns[] = {"axis", "with", "share", "rank_correlation"};
    const struct importance *importance = &said->importance;
    struct table *table = table_new();
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) table_column(table, columns[i], TABLE_LEFT);
    for (int i = 0; i < importance->count; i++) {
        const struct share *share = &importance->shares[i];
        table_row(table);
        table_cell(table, 0, said->names[share->a], false);
        if (share->b >= 0) table_cell(table, 1, said->names[share->b], false);
        add_real(table, 2, share->share), add_real(table, 3, share->correlation);
    }
    table_row(table);
    table_cell(table, 0, "seed", false);
    add_real(table, 2, importance->seeds);
    table_print(table, format, stdout);
    table_free(table);
}

/* "variant LSTM, state_size 16, cell lstm" */
static void print_setting(const struct said *said, int setting)
{
    char text[TEXT_REAL * 8];
    const char *label = said->label != NULL ? table_text(said->values, said->rows[setting], said->num_axes + 1) : NULL;
    if (label != NULL && label[0] != '\0') printf("%s %s, ", said->label, text_printable(label, text, sizeof text));
    for (int a = 0, any = 0; a < said->num_axes; a++) {
        const struct value value = value_of(said, setting, a);
        if (value.text == NULL) continue;
        printf("%s%s %s", any++ > 0 ? ", " : "", said->names[a], text_printable(value.text, text, sizeof text));
    }
}

static void print_method(const struct said *said)
{
    const struct importance *importance = &said->importance;
    const int count = said->factors.count;
    if (!importance->is_grid)
        printf("The %d settings are no grid: ranks of %s are correlated with each axis, the share is the square.\n", count,
               said->metric);
    else {
        printf("Shares of the variance of %s over a grid of %d settings, medians over the seeds", said->metric,
               importance->num_used);
        for (int i = 0; i < importance->num_dropped; i++) {
            const struct level *level = &importance->dropped[i];
            const char *text = said->levels[level->axis][level->level];
            char shown[TEXT_REAL * 8];
            printf("%s%s %s", i == 0 ? "; left out, since settings are missing: " : ", ", said->names[level->axis],
                   text != NULL ? text_printable(text, shown, sizeof shown) : "unused");
        }
        printf(".%s\n", isnan(importance->seeds) ? " With one seed each, what luck does is unknown." : "");
    }
}

static void print_best(const struct said *said)
{
    const struct standings *standings = &said->ranking.standings;
    const int alike = standings_tied(standings) + standings_near(standings);
    char text[TEXT_REAL];
    printf("Best: ");
    print_setting(said, 0);
    printf(" with %s", text_measured(standings->standings[0].median, text));
    for (int i = 1; i < alike && i < MOST_NAMED; i++) {
        printf("%s", i == 1 ? ", not told apart from " : "; ");
        print_setting(said, i);
    }
    if (alike > MOST_NAMED) printf(" and %d more", alike - MOST_NAMED);
    if (standings->standings[0].losses.count == 1) printf("; with one seed none can be told apart");
    printf(".");
    if (said->ranking.num_paused > 0)
        printf(" %lld more %s paused at a rung, not compared.", (long long)said->ranking.num_paused,
               said->ranking.num_paused == 1 ? "setting is" : "settings are");
    putchar('\n');
}

static void say_too_few(const struct said *said, struct error *error)
{
    const long long paused = said->ranking.num_paused;
    if (paused == 0) error_set(error, "fewer than two settings have %s: there is nothing to compare", said->metric);
    else
        error_set(error,
                  "fewer than two settings have %s: there is nothing to compare; %lld more %s paused at a rung, and `unroll run "
                  "FILE --finish` trains %s",
                  said->metric, paused, paused == 1 ? "is" : "are", paused == 1 ? "it" : "them");
}

enum exit_code importance_say(struct store *store, const char *condition, const char *metric, const char *value,
                              enum table_format format, struct error *error)
{
    struct said said = {.metric = metric};
    enum exit_code code = EXIT_STORE;
    if (ranking_read(store, condition, value, &said.ranking, error) && read_values(store, condition, &said, error)) {
        code = EXIT_NO_RUN;
        if (said.metric == NULL) said.metric = said.ranking.ends.held_out ? "held_out_loss" : "final_loss";
        if (said.ranking.standings.num_ranked < 2 || said.num_axes == 0) say_too_few(&said, error);
        else if (!find_rows(&said)) error_set(error, "runs were deleted meanwhile");
        else {
            analyse(&said);
            if (format != TABLE_TEXT) print_rows(&said, format);
            else print_table(&said), putchar('\n'), print_method(&said), print_best(&said);
            code = EXIT_OK;
        }
    }
    said_release(&said);
    return code;
}
