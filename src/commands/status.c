/* unroll status: how far the shards of a sweep are. */
#include "base/interrupt.h"
#include "base/table.h"
#include "base/terminal.h"
#include "cluster/shards.h"
#include "cluster/survey.h"
#include "commands/asked.h"
#include "commands/command.h"
#include "commands/duration.h"

#include <math.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static const char help[] =
    "Says of each shard of an experiment (`unroll submit`, `unroll run --shard`) how many of its runs are done, running, paused "
    "with a checkpoint, or failed; when it gave the last sign of life; and how long it has to go. It reads files alone, the "
    "database and what the shards publish every few seconds, and asks no scheduler.\n\n"
    "Examples:\n"
    "  unroll status my.cfg\n"
    "  unroll status my.cfg --shards 8 --json\n"
    "  unroll status my.cfg --watch                  until all are done\n"
    "\nOptions:";

enum { WATCH_KEY = 256, WATCH_SECONDS = 2 };

struct status_arguments {
    struct asked asked;
    const char *file, *database;
    int shards;
    bool watch;
    enum table_format format;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct status_arguments *arguments = state->input;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; return 0;
    case ASKED_SET_KEY: asked_set(&arguments->asked, value); return 0;
    case COMMAND_SHARDS_KEY: arguments->shards = command_shards(state, "shards", value); return 0;
    case WATCH_KEY: arguments->watch = true; return 0;
    case 'j': arguments->format = TABLE_JSON; return 0;
    case ARGP_KEY_ARG:
        if (arguments->file != NULL) command_error(state, "unexpected '%s'", value);
        arguments->file = value;
        return 0;
    case ARGP_KEY_END:
        if (arguments->file == NULL) argp_error(state, "no experiment; try `unroll status my.cfg`");
        if (arguments->watch && arguments->format != TABLE_TEXT) argp_error(state, "--watch is for people, --json for programs");
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void count_cell(struct table *table, int column, int64_t count)
{
    char text[32];
    snprintf(text, sizeof text, "%lld", (long long)count);
    table_cell(table, column, text, true);
}

/* Of what is not known there is no value. */
static void seconds_cell(struct table *table, int column, double seconds, bool people)
{
    char text[DURATION] = "";
    if (!isfinite(seconds)) return;
    if (!people) snprintf(text, sizeof text, "%.3f", seconds);
    else if (seconds > 0.0) duration_write(seconds, text);
    table_cell(table, column, text, !people);
}

static void add_row(struct table *table, int number, const struct shard_state *shard, bool people)
{
    char silence[DURATION], seen[DURATION + 8];
    table_row(table);
    count_cell(table, 0, number);
    count_cell(table, 1, shard->runs);
    count_cell(table, 2, shard->merged + shard->published);
    count_cell(table, 3, shard->running);
    count_cell(table, 4, shard->paused);
    count_cell(table, 5, shard->failed);
    if (!people) seconds_cell(table, 6, shard->silence, false);
    else if (isfinite(shard->silence)) {
        snprintf(seen, sizeof seen, "%s ago", duration_write(shard->silence, silence));
        table_cell(table, 6, seen, false);
    }
    seconds_cell(table, 7, shard->seconds_left, people);
}

static void print_table(const struct survey *survey, enum table_format format)
{
    static const char *const names[] = {"shard", "runs", "done", "running", "paused", "failed"};
    const bool people = format == TABLE_TEXT;
    struct table *table = table_new();
    for (int i = 0; i < 6; i++) table_column(table, names[i], TABLE_RIGHT);
    table_column(table, people ? "seen" : "seen_seconds_ago", TABLE_RIGHT);
    table_column(table, people ? "left" : "seconds_left", TABLE_RIGHT);
    for (int i = 0; i < survey->count; i++) add_row(table, i + 1, &survey->shards[i], people);
    table_print(table, format, stdout);
    table_free(table);
}

/* "my-question in 8 shards: 20 of 36 runs done, 2 of them merged; 3 running, 1 paused, 0 failed; about 5 min left" */
static void print_sentence(const struct experiment *experiment, const struct survey *survey)
{
    const struct shard_state *all = &survey->all;
    char left[DURATION];
    printf("%s in %d %s: %lld of %lld runs done, %lld of them merged", experiment->name, survey->count,
           survey->count == 1 ? "shard" : "shards", (long long)all->merged + (long long)all->published, (long long)all->runs,
           (long long)all->merged);
    if (all->running > 0) printf("; %lld running", (long long)all->running);
    if (all->paused > 0) printf("; %lld paused", (long long)all->paused);
    if (all->failed > 0) printf("; %lld failed", (long long)all->failed);
    if (all->cost_left > 0.0 && isfinite(all->seconds_left)) printf("; about %s left", duration_write(all->seconds_left, left));
    putchar('\n');
}

static enum exit_code print_status(const struct status_arguments *arguments, const struct experiment *experiment,
                                   const char *database, bool *done)
{
    struct survey survey;
    struct error error = {""};
    int count;
    enum exit_code code = shards_count(database, experiment, arguments->shards, &count, &error);
    if (code == EXIT_OK && !survey_make(experiment, database, count, &survey, &error)) code = EXIT_STORE;
    if (code != EXIT_OK) return error_report(&error, code);
    if (arguments->watch && terminal_is(STDOUT_FILENO)) printf("\033[H\033[J");
    print_table(&survey, arguments->format);
    if (arguments->format == TABLE_TEXT) print_sentence(experiment, &survey);
    *done = survey.all.merged + survey.all.published + survey.all.failed == survey.all.runs;
    survey_release(&survey);
    return fflush(stdout) == 0 ? EXIT_OK : EXIT_OUTPUT;
}

int cmd_status(int argc, char **argv)
{
    static const struct argp_option options[] = {
        COMMAND_DB_OPTION,
        ASKED_SET_OPTION,
        COMMAND_SHARDS_OPTION,
        {"watch", WATCH_KEY, NULL, 0, "Say it again every two seconds, until all are done", 0},
        {"json", 'j', NULL, 0, "Print an array of JSON objects, one for each shard", 0},
        {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "FILE", .doc = help};
    struct status_arguments arguments = {0};
    struct experiment experiment;
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    const char *database = command_database(arguments.database);
    if (!store_check_name(database, &error)) return error_report(&error, EXIT_USAGE);
    enum exit_code code = asked_read(&arguments.asked, arguments.file, database, &experiment, &error);
    if (code == EXIT_OK) {
        bool done = false;
        do code = print_status(&arguments, &experiment, database, &done);
        while (arguments.watch && code == EXIT_OK && !done && !atomic_load(interrupt_flag()) &&
               nanosleep(&(struct timespec){.tv_sec = WATCH_SECONDS}, NULL) == 0);
        experiment_release(&experiment);
    } else {
        error_report(&error, code);
    }
    asked_release(&arguments.asked);
    return code;
}
