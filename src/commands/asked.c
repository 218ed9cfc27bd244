#include "commands/asked.h"

#include "base/memory.h"
#include "commands/draw.h"
#include "experiment/needs.h"
#include "experiment/sweep.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void asked_set(struct asked *asked, const char *assignment)
{
    asked->sets = memory_resize(asked->sets, (size_t)asked->num_sets + 1, sizeof *asked->sets);
    asked->sets[asked->num_sets++] = assignment;
}

void asked_release(struct asked *asked)
{
    free(asked->sets);
    *asked = (struct asked){0};
}

char *asked_newest(struct store *store, struct error *error)
{
    struct table *table = table_new();
    char *name = NULL;
    if (store_query(store, "SELECT name FROM experiments ORDER BY id DESC LIMIT 1", table, error) && table_rows(table) > 0)
        name = memory_text(table_text(table, 0, 0));
    table_free(table);
    return name;
}

bool asked_is_file(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && !S_ISDIR(status.st_mode);
}

bool asked_is_experiment(const char *argument)
{
    return (argument[0] == '@' && strncmp(argument, "@best", strlen("@best")) != 0) || asked_is_file(argument);
}

static enum exit_code read_kept(const char *name, const char *database, struct experiment *experiment, struct error *error)
{
    struct store *store = store_open(database, STORE_READ, error);
    if (store == NULL) return EXIT_STORE;
    char *newest = strcmp(name, "last") == 0 ? asked_newest(store, error) : NULL;
    if (newest != NULL) name = newest;
    char *text = store_text(store, name, error);
    store_close(store);
    const bool good = text != NULL && experiment_read_text(name, text, experiment, error);
    const bool missing = text == NULL;
    free(text), free(newest);
    if (missing) return EXIT_NO_RUN;
    return good ? EXIT_OK : EXIT_USAGE;
}

/* A name without the @ is one if nothing else can be meant. */
static bool is_kept(const char *argument, const char *database)
{
    struct error error = {""};
    if (strchr(argument, '/') != NULL || asked_is_file(argument) || access(database, F_OK) != 0) return false;
    struct store *store = store_open(database, STORE_READ, &error);
    char *text = store != NULL ? store_text(store, argument, &error) : NULL;
    bool kept = text != NULL;
    free(text);
    store_close(store);
    return kept;
}

/* Whether all that was set does something, and the figures can be drawn. */
static bool check_set(const struct asked *asked, const struct experiment *experiment, struct error *error)
{
    for (int i = 0; i < asked->num_sets; i++) {
        char *name = memory_format("%.*s", (int)strcspn(asked->sets[i], "="), asked->sets[i]);
        struct error sentence = {""};
        const bool good = needs_check(experiment, hparam_find(name), &sentence);
        free(name);
        if (!good) return error_set(error, "--set %s: %s", asked->sets[i], sentence.message);
    }
    return draw_check(experiment, error);
}

static bool carry_out(const struct asked *asked, struct experiment *experiment, struct error *error)
{
    for (int i = 0; i < asked->num_sets; i++) {
        struct error sentence = {""};
        if (!experiment_set(experiment, asked->sets[i], &sentence))
            return error_set(error, "--set %s: %s", asked->sets[i], sentence.message);
    }
    return check_set(asked, experiment, error);
}

/* Reads a file that is wrong without what is set, or with a part of it. */
static bool read_with(const struct asked *asked, const char *path, struct experiment *experiment, struct error *error)
{
    if (!experiment_read_with(path, asked->sets, asked->num_sets, experiment, error)) return false;
    if (check_set(asked, experiment, error)) return true;
    experiment_release(experiment);
    return false;
}

static enum exit_code read_file(const struct asked *asked, const char *path, struct experiment *experiment, struct error *error)
{
    struct error other = {""};
    if (!experiment_read(path, experiment, error))
        return asked->num_sets > 0 && read_with(asked, path, experiment, error) ? EXIT_OK : EXIT_USAGE;
    if (carry_out(asked, experiment, error)) return EXIT_OK;
    experiment_release(experiment);
    if (asked->num_sets < 2 || !read_with(asked, path, experiment, &other)) return EXIT_USAGE;
    error->message[0] = '\0';
    return EXIT_OK;
}

enum exit_code asked_read(const struct asked *asked, const char *argument, const char *database, struct experiment *experiment,
                          struct error *error)
{
    enum exit_code code;
    if (database != NULL && argument[0] == '@') code = read_kept(argument + 1, database, experiment, error);
    else if (database != NULL && is_kept(argument, database)) code = read_kept(argument, database, experiment, error);
    else return read_file(asked, argument, experiment, error);
    if (code != EXIT_OK || carry_out(asked, experiment, error)) return code;
    experiment_release(experiment);
    return EXIT_USAGE;
}

void asked_say_other(const struct experiment *experiment, struct store *store, const char *database)
{
    struct experiment kept;
    struct error ignored = {""};
    char *text = store_text(store, experiment->name, &ignored);
    if (text != NULL && strcmp(text, experiment->text) != 0 && experiment_read_text(experiment->name, text, &kept, &ignored)) {
        if (!sweeps_meet(experiment, &kept))
            fprintf(stderr,
                    "unroll: '%s' in %s is an experiment without a run in common with this one; figures of the same names "
                    "are replaced\n",
                    experiment->name, database);
        experiment_release(&kept);
    }
    free(text);
}
