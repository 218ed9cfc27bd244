/* unroll show: one run, its setting, what came of it and its curve. */
#include "base/error.h"
#include "base/memory.h"
#include "base/table.h"
#include "base/terminal.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/curve.h"
#include "store/choose.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] = "Shows one run: its setting, what came of it, the experiments that asked for it, its curve.\n"
                           "RUN is the run's id or the first letters of its key, 4 or more; `unroll ls` lists both.\n\n"
                           "Examples:\n"
                           "  unroll show 12\n"
                           "  unroll show 3f2a\n"
                           "\nOptions:";

enum { PIPE_WIDTH = 72 };

struct show_arguments {
    const char *run, *database;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct show_arguments *arguments = state->input;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; break;
    case ARGP_KEY_ARG:
        if (arguments->run != NULL) argp_error(state, "expected one run");
        arguments->run = value;
        break;
    case ARGP_KEY_NO_ARGS: argp_error(state, "expected a run: its id, or the first letters of its key"); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static int curve_width(void)
{
    int columns = terminal_size(STDOUT_FILENO).columns;
    return columns > 0 ? columns : PIPE_WIDTH;
}

static void print_hparams(const struct hparams *hparams)
{
    for (int i = 0; i < hparam_count(); i++) {
        struct hparam_value value = hparam_get(hparam_row(i), hparams);
        char text[HPARAM_TEXT];
        if (!hparam_used(hparam_row(i), hparams)) continue;
        hparam_format(hparam_row(i), &value, text);
        printf("%-17s %s %s\n", hparam_row(i)->name, text, strcmp(text, "1") == 0 ? "" : hparam_row(i)->unit); /* "1 layers" */
    }
}

static void print_outcome(const struct run_result *result)
{
    char final[TEXT_REAL], best[TEXT_REAL], seconds[TEXT_REAL];
    text_measured(result->final_loss, final), text_measured(result->best_loss, best);
    text_measured(result->train_seconds, seconds);
    switch (result->status) {
    case RUN_DONE:
        printf("%-17s %s nats, mean over the last tenth of the train steps\n", "final_loss", final);
        printf("%-17s %s nats\n", "best_loss", best);
        printf("%-17s %s s\n", "train_seconds", seconds);
        break;
    case RUN_DIVERGED:
        printf("%-17s at train step %lld the loss was no longer finite\n", "diverged", (long long)result->diverged_step);
        printf("%-17s %s s\n", "train_seconds", seconds);
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

/* Where and when it was trained, and who asked for it. */
static bool print_origin(struct store *store, int64_t id, struct error *error)
{
    char *trained =
        memory_format("SELECT started_at || ' on ' || host || ', ' || cpu || ', by unroll ' || version FROM runs WHERE id = %lld",
                      (long long)id);
    char *asked = memory_format(
        "SELECT DISTINCT name || CASE question WHEN '' THEN '' ELSE ': ' || question END FROM experiments WHERE id IN "
        "(SELECT experiment_id FROM memberships WHERE run_id = %lld) ORDER BY id",
        (long long)id);
    bool good = print_answer(store, trained, "started", error) && print_answer(store, asked, "experiment", error);
    free(trained);
    free(asked);
    return good;
}

static bool show_run(struct store *store, const struct run *run, int64_t id, struct error *error)
{
    printf("%-17s %lld\n%-17s %s\n%-17s %s\n", "run", (long long)id, "key", run->key, "status",
           run_status_name(run->result.status));
    print_outcome(&run->result);
    if (!print_origin(store, id, error)) return false;
    putchar('\n');
    print_hparams(&run->hparams);
    putchar('\n');
    curve_draw(&run->result.curve, curve_width(), strcmp(nl_langinfo(CODESET), "UTF-8") == 0, stdout);
    return true;
}

int cmd_show(int argc, char **argv)
{
    static const struct argp_option options[] = {COMMAND_DB_OPTION, {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "RUN", .doc = help};
    struct show_arguments arguments = {0};
    struct error error;
    struct run run;
    struct chosen chosen;
    command_parse(&argp, argc, argv, &arguments);
    struct store *store = store_open(command_database(arguments.database), STORE_READ, &error);
    if (store == NULL) return error_report(&error, EXIT_STORE);
    int code = EXIT_OK;
    if (!choose_run(store, arguments.run, &chosen, &error)) code = EXIT_NO_RUN;
    else if (!store_load(store, chosen.key, true, &run, &error)) code = EXIT_STORE;
    else {
        if (!show_run(store, &run, chosen.id, &error)) code = EXIT_STORE;
        curve_release(&run.result.curve);
    }
    store_close(store);
    return code == EXIT_OK ? code : error_report(&error, code);
}
