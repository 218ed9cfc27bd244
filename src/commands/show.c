/* unroll show: one run, its setting, what came of it and its curve. */
#include "base/error.h"
#include "base/memory.h"
#include "base/table.h"
#include "base/terminal.h"
#include "base/text.h"
#include "commands/choosing.h"
#include "commands/curve.h"
#include "results/unit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] = "Shows one run: what came of it, who asked for it, how to train it again, its setting (a * marks what "
                           "is not the default), its "
                           "curve. With @NAME it shows the experiment of that name; with --file its text, which is all that "
                           "`unroll run` needs.\n\n" CHOOSING_ONE "\n\n"
                           "Examples:\n"
                           "  unroll show 12\n"
                           "  unroll show @best\n"
                           "  unroll show @how-far-back --file > again.cfg\n"
                           "\nOptions:";

enum { FILE_KEY = 256 };

struct show_arguments {
    const char *run, *database;
    bool file;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct show_arguments *arguments = state->input;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; break;
    case FILE_KEY: arguments->file = true; break;
    case ARGP_KEY_ARG:
        if (arguments->run != NULL) argp_error(state, "expected one run");
        arguments->run = value;
        break;
    case ARGP_KEY_NO_ARGS: argp_error(state, "expected a run, such as its id, or @best"); break;
    case ARGP_KEY_END:
        if (arguments->file && arguments->run[0] != '@') argp_error(state, "--file is of an experiment, expected @NAME");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* Whether somebody set it. */
static bool is_set(const struct hparam *hparam, const struct hparam_value *value)
{
    return !hparam->found && hparam_compare(hparam, value, &hparam->default_value) != 0;
}

static void print_hparams(const struct hparams *hparams)
{
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        struct hparam_value value = hparam_get(hparam, hparams);
        char text[HPARAM_TEXT];
        if (!hparam_used(hparam, hparams)) continue;
        hparam_format(hparam, &value, text);
        printf("%-16s%c %s", hparam->name, is_set(hparam, &value) ? '*' : ' ', text);
        printf("%s%s\n", hparam->unit[0] != '\0' && strcmp(text, "1") != 0 ? " " : "",
               strcmp(text, "1") == 0 ? "" : hparam->unit); /* "1 layers" */
    }
}

/* The text between the single quotes of a shell. */
static void print_quoted(const char *raw)
{
    char *shown = text_printable_copy(raw);
    for (const char *text = shown; *text != '\0'; text++)
        if (*text == '\'') printf("'\\''");
        else putchar(*text);
    free(shown);
}

/* What makes an experiment of this run alone, where its files are, and trains it. */
static void print_again(const struct hparams *hparams)
{
    printf("%-17s ", "again");
    if (hparams->found.folder[0] != '\0') {
        printf("cd '"), print_quoted(hparams->found.folder);
        printf("' && ");
    }
    printf("printf '%%s\\n' 'name = \"again\";");
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        struct hparam_value value = hparam_get(hparam, hparams);
        char text[HPARAM_WRITTEN];
        if (hparam->label || !hparam_used(hparam, hparams) || !is_set(hparam, &value)) continue;
        printf(" %s = ", hparam->name);
        print_quoted(hparam_write(hparam, &value, text));
        putchar(';');
    }
    printf("' > again.cfg && unroll run again.cfg\n");
}

/* Of what is read, the share that is held out is rounded to whole windows. */
static void print_windows(const struct run *run)
{
    const struct hparams *hparams = &run->hparams;
    const struct curve *curve = &run->result.curve;
    const int64_t windows = hparams->found.length / hparams->batch_size / hparams->num_steps;
    if (hparams->held_out == 0.0 || windows == 0 || run->result.status != RUN_DONE) return;
    const int64_t held_out = windows - curve->steps[curve->count - 1] / hparams->epochs;
    printf("%-17s %lld of the %lld in each sequence, %.4g %% of them\n", "held_out_windows", (long long)held_out,
           (long long)windows, 100.0 * (double)held_out / (double)windows);
}

/* Of what was held out, if anything was. */
static void print_held_out(const struct held_out *held_out, const char *unit)
{
    char last[TEXT_REAL], best[TEXT_REAL];
    if (isnan(held_out->loss)) return;
    text_measured(held_out->loss, last), text_measured(held_out->best_loss, best);
    printf("%-17s %s %s at the end", "held_out_loss", last, unit);
    if (!isnan(held_out->accuracy)) printf(", %.1f %% of the targets foretold", 100 * held_out->accuracy);
    printf("\n%-17s %s %s, after train step %lld\n", "best_held_out", best, unit, (long long)held_out->best_step);
    if (held_out->solved_at > 0)
        printf("%-17s after %lld sequences, as `unroll hparams task` says when\n", "solved_at", (long long)held_out->solved_at);
}

static void print_outcome(const struct run_result *result, const char *unit)
{
    char final[TEXT_REAL], best[TEXT_REAL], seconds[TEXT_REAL];
    text_measured(result->final_loss, final), text_measured(result->best_loss, best);
    text_measured(result->train_seconds, seconds);
    switch (result->status) {
    case RUN_STOPPED:
        printf("%-17s at train step %lld, by a rule of its own (stop_...)\n", "stopped", (long long)result->stopped_step);
        /* fall through */
    case RUN_DONE:
        printf("%-17s %s %s, mean over the last tenth of the train steps\n", "final_loss", final, unit);
        printf("%-17s %s %s\n", "best_loss", best, unit);
        print_held_out(&result->held_out, unit);
        printf("%-17s %s s\n", "train_seconds", seconds);
        break;
    case RUN_DIVERGED:
        printf("%-17s at train step %lld the loss was no longer finite\n", "diverged", (long long)result->diverged_step);
        printf("%-17s %s s\n", "train_seconds", seconds);
        break;
    case RUN_PAUSED:
        printf("%-17s after train step %lld, where halving left it behind; `unroll run FILE --finish` trains it to its end\n",
               "paused", (long long)result->paused_step);
        break;
    case RUN_FAILED:
    case RUN_RUNNING: break;
    }
}

/* Prints the rows of the one-column answer to sql, each behind the label. */
static bool print_answer(struct store *store, const char *sql, const char *label, struct error *error)
{
    struct table *table = table_new();
    bool good = store_query(store, sql, table, error);
    for (int row = 0; good && row < table_rows(table); row++) {
        char text[1024];
        const char *cell = table_text(table, row, 0);
        if (cell != NULL) printf("%-17s %s\n", label, text_printable(cell, text, sizeof text));
    }
    table_free(table);
    return good;
}

/* What people noted of it; an older database has no such column. */
static bool print_noted(struct store *store, int64_t id, const char *column, struct error *error)
{
    struct table *table = table_new();
    char *there = memory_format("SELECT 1 FROM pragma_table_info('runs') WHERE name = '%s'", column),
         *noted = memory_format("SELECT %s FROM runs WHERE id = %lld", column, (long long)id);
    bool good = store_query(store, there, table, error);
    if (good && table_rows(table) > 0) good = print_answer(store, noted, column, error);
    table_free(table);
    free(there), free(noted);
    return good;
}

/* Where and when it was trained, who asked for it, and what is noted of it. */
static bool print_origin(struct store *store, int64_t id, struct error *error)
{
    char *trained =
        memory_format("SELECT started_at || ' on ' || host || ', ' || cpu || ', by unroll ' || version FROM runs WHERE id = %lld",
                      (long long)id);
    char *asked = memory_format(
        "SELECT DISTINCT name || CASE question WHEN '' THEN '' ELSE ': ' || question END FROM experiments WHERE id IN "
        "(SELECT experiment_id FROM memberships WHERE run_id = %lld) ORDER BY id",
        (long long)id);
    bool good = print_answer(store, trained, "started", error) && print_answer(store, asked, "experiment", error) &&
                print_noted(store, id, "tags", error) && print_noted(store, id, "note", error);
    free(trained);
    free(asked);
    return good;
}

/* Which weights are kept; an older database has no place for them. */
static bool print_weights(struct store *store, int64_t id, struct error *error)
{
    struct table *table = table_new();
    bool good = store_query(store, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'models'", table, error);
    const bool has_models = good && table_rows(table) > 0;
    table_free(table);
    if (!has_models) return good;
    char *kept = memory_format("SELECT kind || ': ' || num_weights || ' weights, ' || length(weights) || ' bytes, digest ' || "
                               "digest FROM models WHERE run_id = %lld ORDER BY kind DESC",
                               (long long)id);
    good = print_answer(store, kept, "keeps", error);
    free(kept);
    return good;
}

static bool show_run(struct store *store, const struct run *run, int64_t id, struct error *error)
{
    printf("%-17s %lld\n%-17s %s\n%-17s %s\n", "run", (long long)id, "key", run->key, "status",
           run_status_name(run->result.status));
    print_outcome(&run->result, unit_of(&run->hparams)->name);
    if (!print_weights(store, id, error) || !print_origin(store, id, error)) return false;
    print_again(&run->hparams);
    putchar('\n');
    print_hparams(&run->hparams);
    print_windows(run);
    putchar('\n');
    curve_draw(&run->result.curve, 1, stdout);
    return true;
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

/* What it asks, since when, and how many of its runs are finished. */
static bool print_experiment(struct store *store, const char *name, struct error *error)
{
    char *word = quoted(name);
    char *sql = memory_format(
        "SELECT name AS experiment, question, created_at AS since, count(run_id) AS runs, "
        "count(CASE WHEN status IN ('done', 'stopped', 'diverged') THEN 1 END) AS finished FROM (SELECT * FROM experiments WHERE "
        "name = %s "
        "ORDER BY id DESC LIMIT 1) e LEFT JOIN memberships ON experiment_id = e.id LEFT JOIN runs ON run_id = runs.id GROUP BY "
        "e.id",
        word);
    struct table *table = table_new();
    bool good = store_query(store, sql, table, error);
    for (int i = 0; good && table_rows(table) > 0 && i < table_columns(table); i++) {
        char text[4096];
        const char *cell = table_text(table, 0, i);
        if (cell != NULL && cell[0] != '\0') printf("%-17s %s\n", table_name(table, i), text_printable(cell, text, sizeof text));
    }
    table_free(table);
    free(word), free(sql);
    return good;
}

/* A text for a file goes out as it is, but on a terminal, which would obey it. */
static void print_text(const char *text)
{
    char line[4096];
    if (!terminal_is(STDOUT_FILENO)) {
        fputs(text, stdout);
        return;
    }
    for (; *text != '\0'; text += strcspn(text, "\n"), text += *text == '\n') {
        char *one = memory_format("%.*s", (int)strcspn(text, "\n"), text);
        puts(text_printable(one, line, sizeof line));
        free(one);
    }
}

static enum exit_code show_experiment(struct store *store, const char *name, bool file, struct error *error)
{
    char *text = store_text(store, name, error);
    if (text == NULL) return EXIT_NO_RUN;
    if (file) print_text(text);
    bool good = file || print_experiment(store, name, error);
    free(text);
    return good ? EXIT_OK : EXIT_STORE;
}

static enum exit_code show_one(struct store *store, const char *reference, struct error *error)
{
    struct run run;
    struct chosen chosen;
    const enum exit_code code = choosing_one(reference, store, &chosen, error);
    if (code != EXIT_OK) return code;
    if (!store_load(store, chosen.key, true, &run, error)) return EXIT_STORE;
    bool good = show_run(store, &run, chosen.id, error);
    run_release_arrays(&run.result);
    return good ? EXIT_OK : EXIT_STORE;
}

/* The experiment of @NAME or @last, which the caller frees; NULL: the word means a run. */
static char *named_experiment(const char *word, struct store *store, struct error *error)
{
    char *newest = strcmp(word, "@last") == 0 ? asked_newest(store, error) : NULL;
    if (newest != NULL) return newest;
    return word[0] == '@' && asked_is_experiment(word) ? memory_text(word + 1) : NULL;
}

int cmd_show(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"file", FILE_KEY, NULL, 0, "Of @NAME: the text of its file, with all that it includes and what --set said", 0},
        COMMAND_DB_OPTION,
        {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "RUN|@NAME", .doc = help};
    struct show_arguments arguments = {0};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    char *name = named_experiment(arguments.run, store, &error);
    const enum exit_code code =
        name != NULL ? show_experiment(store, name, arguments.file, &error) : show_one(store, arguments.run, &error);
    free(name);
    store_close(store);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
