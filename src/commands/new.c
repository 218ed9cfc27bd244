/* unroll new: an experiment file to start from. */
#include "base/embedded.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "commands/command.h"
#include "experiment/experiment.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "Writes NAME.cfg, an experiment file to start from, with a word on each line of it; it can be run as it is. Of a task that "
    "reads a table it writes one too, NAME.csv, to be replaced. What is there already stays.\n\n"
    "Examples:\n"
    "  unroll new my-question\n"
    "  unroll new my-text --task text\n"
    "\nOptions:";

enum { TASK_KEY = 256 };

/* Of commands/templates/, by the names of tasks; that of a task without one of its own is "any". */
extern const struct embedded template_experiments[], template_tables[];

struct new_arguments {
    const char *name, *task;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct new_arguments *arguments = state->input;
    switch (key) {
    case TASK_KEY: arguments->task = value; break;
    case ARGP_KEY_ARG:
        if (arguments->name != NULL) argp_error(state, "expected one name");
        arguments->name = value;
        break;
    case ARGP_KEY_END:
        if (arguments->name == NULL) argp_error(state, "expected a name for the experiment");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static const char *find_template(const struct embedded *templates, const char *task)
{
    for (; templates->name != NULL; templates++)
        if (strcmp(templates->name, task) == 0) return templates->text;
    return NULL;
}

static bool is_task(const char *name)
{
    const struct hparam *row = hparam_find("task");
    for (int i = 0; row->choice(i) != NULL; i++)
        if (strcmp(row->choice(i), name) == 0) return true;
    return false;
}

static bool say_unknown(const char *task, struct error *error)
{
    const char *names[32];
    int count = 0;
    while (count < 32 && hparam_find("task")->choice(count) != NULL) {
        names[count] = hparam_find("task")->choice(count);
        count++;
    }
    return error_set(
        error, "unknown task '%.64s'%s", task,
        error_did_you_mean(error_nearest(task, names, count), "; `unroll hparams task` explains those that there are").text);
}

/* The text with the word in every place of the mark; the caller frees. */
static char *fill_in(const char *text, const char *mark, const char *word)
{
    char *filled = memory_text("");
    for (const char *place; (place = strstr(text, mark)) != NULL; text = place + strlen(mark)) {
        char *more = memory_format("%s%.*s%s", filled, (int)(place - text), text, word);
        free(filled);
        filled = more;
    }
    char *whole = memory_format("%s%s", filled, text);
    free(filled);
    return whole;
}

/* Makes a file that was not there. */
static bool write_new(const char *path, const char *text, struct error *error)
{
    FILE *file = fopen(path, "wxe");
    if (file == NULL && errno == EEXIST) return error_set(error, "%s is there already, and stays as it is", path);
    bool good = file != NULL && fputs(text, file) >= 0;
    if (file != NULL && fclose(file) != 0) good = false;
    return good || error_set(error, "cannot write %s: %s", path, strerror(errno));
}

/* The file's name without its folder: names of data stand beside it, and the experiment is called so. */
static const char *name_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

/* Whether what was written can be run, which may be wrong with its name alone; else the error says so. */
static bool check(const char *file, struct error *error)
{
    struct experiment experiment;
    if (!experiment_read(file, &experiment, error)) return false;
    experiment_release(&experiment);
    return true;
}

static void say(const char *file, bool has_table)
{
    char *shown = text_printable_copy(file);
    fprintf(stderr, "wrote %s%s; `unroll run %s` trains it\n", shown, has_table ? " and the table that it reads" : "", shown);
    free(shown);
}

/* Writes both files, or none. */
static enum exit_code write_all(const char *path, const char *task, struct error *error)
{
    if (name_of(path)[0] == '@')
        return error_set(error, "'%.64s': what begins with @ is an experiment of the database", path), EXIT_USAGE;
    const char *template = find_template(template_experiments, task), *table = find_template(template_tables, task);
    if (!is_task(task)) return say_unknown(task, error), EXIT_USAGE;
    if (template == NULL) template = find_template(template_experiments, "any");
    char *named = fill_in(template, "@NAME@", name_of(path)), *text = fill_in(named, "@TASK@", task),
         *file = memory_format("%s.cfg", path), *beside = memory_format("%s.csv", path);
    enum exit_code code = EXIT_OUTPUT;
    if (table == NULL || write_new(beside, table, error)) {
        if (write_new(file, text, error)) code = check(file, error) ? EXIT_OK : EXIT_USAGE;
        if (code == EXIT_USAGE) unlink(file);
        if (code != EXIT_OK && table != NULL) unlink(beside);
    }
    if (code == EXIT_OK) say(file, table != NULL);
    free(named), free(text), free(file), free(beside);
    return code;
}

int cmd_new(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"task", TASK_KEY, "TASK", 0, "What it learns: a choice of `unroll hparams task` (default: lags)", 0},
        {0},
    };
    static const struct argp argp = {.options = options, .parser = parse_argument, .args_doc = "NAME", .doc = help};
    struct new_arguments arguments = {.task = "lags"};
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    const size_t length = strlen(arguments.name);
    const bool has_ending = length > 4 && strcmp(arguments.name + length - 4, ".cfg") == 0;
    char *path = memory_format("%.*s", (int)(has_ending ? length - 4 : length), arguments.name);
    const enum exit_code code = write_all(path, arguments.task, &error);
    free(path);
    return code == EXIT_OK ? EXIT_OK : error_report(&error, code);
}
