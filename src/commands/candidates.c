#include "commands/candidates.h"

#include "base/memory.h"
#include "base/table.h"
#include "commands/bin.h"
#include "commands/kept_names.h"
#include "commands/queries.h"
#include "experiment/hparams.h"
#include "figures/figure.h"
#include "figures/picture/style.h"
#include "results/metric.h"

#include <stdlib.h>
#include <string.h>

static void any_file(const struct completing *completing)
{
    completing_files(completing, "");
}

static void databases(const struct completing *completing)
{
    completing_files(completing, ".db");
}

/* A word with a sign before it is none. */
static void files_of_experiments(const struct completing *completing)
{
    if (completing->word[0] != '@' && completing->word[0] != '+') completing_files(completing, ".cfg");
}

static void experiments_and_files(const struct completing *completing)
{
    kept_names_offer(completing, KEPT_EXPERIMENTS);
    files_of_experiments(completing);
}

static void experiments(const struct completing *completing)
{
    kept_names_offer(completing, KEPT_EXPERIMENTS);
}

static void one_run(const struct completing *completing)
{
    kept_names_offer(completing, KEPT_BEST | KEPT_TAGS | KEPT_KEYS);
}

static void runs(const struct completing *completing)
{
    kept_names_offer(completing, KEPT_EXPERIMENTS | KEPT_BEST | KEPT_TAGS | KEPT_KEYS);
    files_of_experiments(completing);
}

static void removed_runs(const struct completing *completing)
{
    if (completing->database == NULL) return;
    char *bin = bin_path(completing->database);
    struct completing in_bin = *completing;
    in_bin.database = bin;
    runs(&in_bin);
    free(bin);
}

static void words(const struct completing *completing, const char *const *list)
{
    for (; *list != NULL; list++) completing_offer(completing, *list, NULL);
}

static void units(const struct completing *completing)
{
    words(completing, unit_names);
}

static void scales(const struct completing *completing)
{
    words(completing, figure_scales);
}

static void spreads(const struct completing *completing)
{
    words(completing, figure_spreads);
}

static void styles(const struct completing *completing)
{
    for (int i = 0; style_at(i) != NULL; i++) completing_offer(completing, style_at(i)->name, style_at(i)->help);
}

static void kinds(const struct completing *completing)
{
    for (int i = 0; figure_kind(i) != NULL; i++) completing_offer(completing, figure_kind(i)->name, figure_kind(i)->help);
}

static void hyperparameters(const struct completing *completing)
{
    for (int i = 0; hparam_row(i) != NULL; i++)
        if (!hparam_row(i)->found) completing_offer(completing, hparam_row(i)->name, hparam_row(i)->help);
}

/* Those in which settings differ; and what else some kind of figure knows for its x. */
static void axes(const struct completing *completing)
{
    for (int i = 0; hparam_row(i) != NULL; i++)
        if (!hparam_row(i)->found && !hparam_row(i)->pooled)
            completing_offer(completing, hparam_row(i)->name, hparam_row(i)->help);
    if (completing->option == NULL || strcmp(completing->option->name, "x") != 0) return;
    for (int i = 0; figure_kind(i) != NULL; i++)
        if (figure_kind(i)->xs != NULL) words(completing, figure_kind(i)->xs);
}

/* Of "loss@STEP" what comes before the number. */
static void metrics(const struct completing *completing)
{
    for (int i = 0; metric_name(i) != NULL; i++) {
        char *fixed = memory_format("%.*s", (int)strcspn(metric_name(i), "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), metric_name(i));
        completing_offer(completing, fixed, NULL);
        free(fixed);
    }
}

static void columns(const struct completing *completing)
{
    kept_names_offer(completing, KEPT_COLUMNS);
    metrics(completing);
}

/* What is behind a sign of the word, the rest being done; the caller frees its `before`. */
static struct completing behind(const struct completing *completing, const char *sign)
{
    struct completing rest = *completing;
    rest.before = memory_format("%s%.*s", completing->before, (int)(sign + 1 - completing->word), completing->word);
    rest.word = sign + 1;
    return rest;
}

static void column_list(const struct completing *completing)
{
    const char *comma = strrchr(completing->word, ',');
    if (comma == NULL) {
        columns(completing);
        return;
    }
    struct completing last = behind(completing, comma);
    columns(&last);
    free(last.before);
}

static void choices(const struct completing *completing, const struct hparam *hparam)
{
    static const char *const booleans[] = {"true", "false", NULL};
    if (hparam->kind == &hparam_boolean) words(completing, booleans);
    for (int i = 0; hparam->choice != NULL && hparam->choice(i) != NULL; i++) {
        const char *rule = hparam->explain != NULL ? hparam->explain(i) : "";
        char *meaning = memory_format("%.*s", (int)strcspn(rule, "\n"), rule);
        completing_offer(completing, hparam->choice(i), meaning);
        free(meaning);
    }
}

static void tasks(const struct completing *completing)
{
    choices(completing, hparam_find("task"));
}

/* The value of --set NAME=VALUE. */
static void value_of_hparam(const struct completing *completing, const char *equals)
{
    char *name = memory_format("%.*s", (int)(equals - completing->word), completing->word);
    const struct hparam *hparam = hparam_find(name);
    struct completing value = behind(completing, equals);
    if (hparam != NULL && hparam->kind == &hparam_paths) any_file(&value);
    else if (hparam != NULL) choices(&value, hparam);
    free(value.before), free(name);
}

/* "NAME=" */
static void offer_name(const struct completing *completing, const char *name, int length, const char *meaning)
{
    char *assigned = memory_format("%.*s=", length, name);
    completing_offer(completing, assigned, meaning);
    free(assigned);
}

static void assignments(const struct completing *completing)
{
    const char *equals = strchr(completing->word, '=');
    if (equals != NULL) value_of_hparam(completing, equals);
    for (int i = 0; equals == NULL && hparam_row(i) != NULL; i++)
        if (!hparam_row(i)->found)
            offer_name(completing, hparam_row(i)->name, (int)strlen(hparam_row(i)->name), hparam_row(i)->help);
}

static void queries(const struct completing *completing)
{
    struct table *list = table_new();
    queries_list(list);
    for (int row = 0; row < table_rows(list); row++)
        completing_offer(completing, table_text(list, row, 0), table_text(list, row, 1));
    table_free(list);
}

/* Of the query that is named before: "loss=0.5 run" in the list. */
static void parameters(const struct completing *completing)
{
    struct table *list = table_new();
    queries_list(list);
    for (int row = 0; row < table_rows(list); row++) {
        const char *text = table_text(list, row, 2);
        if (text == NULL || strcmp(table_text(list, row, 0), completing->arguments[0]) != 0) continue;
        for (; *text != '\0'; text += strcspn(text, " "), text += strspn(text, " "))
            offer_name(completing, text, (int)strcspn(text, "= "), NULL);
    }
    table_free(list);
}

candidates *candidates_of(const char *name)
{
    static const struct {
        const char *name;
        candidates *offer;
    } all[] = {
        {"A", runs},
        {"AXIS", axes},
        {"B", runs},
        {"COLUMN", columns},
        {"FIGURE", any_file},
        {"FILE", experiments_and_files},
        {"HYPERPARAMETER", hyperparameters},
        {"KIND", kinds},
        {"LIST", column_list},
        {"METRIC", metrics},
        {"@NAME", experiments},
        {"NAME=VALUE", assignments},
        {"OTHER.db", databases},
        {"OUT", any_file},
        {"PARAMETER=VALUE", parameters},
        {"PATH", databases},
        {"QUERY", queries},
        {"REMOVED-RUNS", removed_runs},
        {"RUN", one_run},
        {"RUNS", runs},
        {"SCALE", scales},
        {"SPREAD", spreads},
        {"STYLE", styles},
        {"TASK", tasks},
        {"TEXT-FILE", any_file},
        {"UNIT", units},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strcmp(all[i].name, name) == 0) return all[i].offer;
    return NULL;
}
