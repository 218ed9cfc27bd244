#include "experiment/experiment.h"

#include "base/memory.h"
#include "experiment/assignment.h"
#include "experiment/axis.h"
#include "experiment/data.h"
#include "experiment/files.h"
#include "experiment/halving.h"
#include "experiment/keep.h"
#include "experiment/needs.h"
#include "experiment/sample.h"
#include "experiment/selection.h"
#include "experiment/source.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "experiment/variants.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The place to blame when the values do not fit each other: the sweep, else the first setting that would fit as default. */
static const char *place_to_blame(const struct reader *reader)
{
    const struct hparams defaults = hparams_default();
    struct error error = {""};
    if (reader->sweep_place != NULL) return reader->sweep_place;
    for (int i = 0; i < hparam_count(); i++) {
        struct hparams hparams = reader->experiment->base;
        struct hparam_value standard = hparam_get(hparam_row(i), &defaults);
        hparam_put(hparam_row(i), &hparams, &standard);
        data_put(reader->experiment, &hparams);
        if (reader->hparam_places[i] != NULL && run_check(&hparams, &error)) return reader->hparam_places[i];
    }
    return NULL;
}

/* The place to blame for files that cannot be read. */
static const char *place_of_files(const struct reader *reader)
{
    const struct hparam *file = hparam_find("file");
    for (int i = 0; i < reader->experiment->num_axes; i++)
        if (reader->experiment->axes[i].hparam == file) return reader->sweep_place;
    const char *place = reader->hparam_places[hparam_index(file)];
    return place != NULL ? place : reader->hparam_places[hparam_index(hparam_find("task"))];
}

static bool fail_at(const struct reader *reader, const char *place, const struct error *error)
{
    if (place == NULL) return error_set(reader->error, "%s:1: %s", reader->experiment->path, error->message);
    return error_set(reader->error, "%s: %s", place, error->message);
}

/* Fills the variants of each part, and joins the parts. */
static bool complete_axes(struct experiment *experiment, struct error *error)
{
    bool good = true;
    for (int i = 0; good && i < sweep_num_parts(experiment); i++) {
        struct experiment part = sweep_part(experiment, i);
        variants_fill(&part);
        good = variants_check(&part, error);
    }
    if (experiment->num_parts > 0) axes_join(experiment);
    return good;
}

static bool check_runs(const struct reader *reader)
{
    struct experiment *experiment = reader->experiment;
    struct error error = {""};
    if (!sample_draw(experiment, reader->sample_place, reader->error)) return false;
    if (!complete_axes(experiment, &error)) return fail_at(reader, place_to_blame(reader), &error);
    if (!data_look(experiment, &error)) return fail_at(reader, place_of_files(reader), &error);
    if (!selection_make(experiment, reader->sweep_place, reader->error)) return false;
    if (!sweep_check(experiment, &error)) return fail_at(reader, place_to_blame(reader), &error);
    return halving_settle(experiment, &error) || fail_at(reader, reader->halving_place, &error);
}

/* What an included file says need not serve everyone who includes it. */
static bool is_of_file(const struct experiment *experiment, const char *place)
{
    const size_t length = strlen(experiment->path);
    return place != NULL && strncmp(place, experiment->path, length) == 0 && place[length] == ':';
}

/* Whether each hyperparameter that the file itself says does something. */
static bool check_needs(const struct reader *reader)
{
    const struct experiment *experiment = reader->experiment;
    struct error error = {""};
    for (int i = 0; i < hparam_count(); i++) {
        bool is_axis = false;
        for (int a = 0; a < experiment->num_axes; a++) is_axis = is_axis || experiment->axes[a].hparam == hparam_row(i);
        const char *place = is_axis ? reader->sweep_place : reader->hparam_places[i];
        if (is_of_file(experiment, place) && !needs_check(experiment, hparam_row(i), &error))
            return fail_at(reader, place, &error);
    }
    return true;
}

static bool check_keep(const struct reader *reader)
{
    struct error error = {""};
    return keep_check(reader->experiment, &error) || error_set(reader->error, "%s: %s", reader->keep_place, error.message);
}

/* Without a name in the file, the experiment is called like the file without .cfg. */
static bool name_by_file(struct reader *reader, const char *path)
{
    if (reader->experiment->name != NULL) return true;
    const char *slash = strrchr(path, '/');
    char *name = memory_text(slash != NULL ? slash + 1 : path);
    size_t length = strlen(name);
    if (length > 4 && strcmp(name + length - 4, ".cfg") == 0) name[length - 4] = '\0';
    reader->path = path;
    bool good = settings_name(reader, 1, name);
    free(name);
    return good;
}

static void release_reader(struct reader *reader)
{
    for (int i = 0; i < hparam_count(); i++) free(reader->hparam_places[i]);
    free(reader->hparam_places);
    free(reader->sweep_place), free(reader->sample_place), free(reader->halving_place), free(reader->keep_place);
}

/* The text that can be read without any other file, and says the experiment's name. */
static char *whole_text(struct files *files, const char *text)
{
    char *whole = flat_text(&files->flat, text);
    if (flat_has(whole, "name")) return whole;
    char *named = memory_format("name = \"%s\";\n%s", files->reader.experiment->name, whole);
    free(whole);
    return named;
}

/* Absolute; the caller frees. */
static char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash != NULL ? memory_format("%.*s/", (int)(slash - path), path) : memory_text(".");
    char *absolute = realpath(folder, NULL);
    if (absolute == NULL) return folder; /* then nothing in it can be read either */
    free(folder);
    return absolute;
}

static void see_place(char **place, const char *seen)
{
    if (seen == NULL) return;
    free(*place);
    *place = memory_text(seen);
}

/* Of a text that was changed people see the places in the file. */
static void see_places(struct reader *reader, const struct reader *seen)
{
    for (int i = 0; i < hparam_count(); i++) see_place(&reader->hparam_places[i], seen->hparam_places[i]);
    see_place(&reader->sweep_place, seen->sweep_place);
    see_place(&reader->sample_place, seen->sample_place);
    see_place(&reader->halving_place, seen->halving_place);
    see_place(&reader->keep_place, seen->keep_place);
    see_place(&reader->experiment->exclude_place, seen->experiment->exclude_place);
}

/* What a text is; one that was changed after it was read, as by --set, or kept may say what no run heeds any more. */
enum origin { OF_FILE, CHANGED, KEPT };

static struct files begin(const char *path, enum origin origin, struct experiment *experiment, struct error *error)
{
    *experiment = (struct experiment){.base = hparams_default(),
                                      .path = memory_text(path),
                                      .question = memory_text(""),
                                      .folder = folder_of(origin == KEPT ? "" : path)};
    struct files files = {.reader = {.experiment = experiment, .error = error}, .alone = origin == KEPT};
    files.reader.hparam_places = memory_new((size_t)hparam_count(), sizeof *files.reader.hparam_places);
    return files;
}

/* Reads what the text says, which need not fit together. */
static bool read_settings(struct files *files, const char *path, const char *text)
{
    return files_read(files, path, text) && name_by_file(&files->reader, path[0] == '@' ? path + 1 : path);
}

/* Takes the text over; seen: where the places are that people see, of a text that was changed, or NULL. */
static bool read_text(const char *path, char *text, enum origin origin, const struct reader *seen, struct experiment *experiment,
                      struct error *error)
{
    struct files files = begin(path, origin, experiment, error);
    struct reader *reader = &files.reader;
    bool good = read_settings(&files, path, text);
    if (good && seen != NULL) see_places(reader, seen);
    good = good && check_runs(reader) && ((origin != OF_FILE && seen == NULL) || check_needs(reader)) && check_keep(reader);
    if (good) experiment->text = whole_text(&files, text);
    if (good) data_say(experiment);
    flat_release(&files.flat);
    release_reader(reader);
    free(text);
    if (!good) experiment_release(experiment);
    return good;
}

/* The text of the file, or of what was installed under that name; then *path is there. The caller frees both. */
static char *open_file(const char *asked, char **path, struct error *error)
{
    struct error reason = {""};
    int line;
    char *installed = access(asked, F_OK) != 0 ? source_installed(asked) : NULL;
    *path = installed != NULL ? installed : memory_text(asked);
    char *text = source_read(*path, &line, &reason);
    if (text == NULL) error_set(error, "%s:%d: cannot read the file: %s", *path, line, reason.message);
    return text;
}

bool experiment_read(const char *path, struct experiment *experiment, struct error *error)
{
    char *found, *text = open_file(path, &found, error);
    const bool good = text != NULL && read_text(found, text, OF_FILE, NULL, experiment, error);
    free(found);
    return good;
}

/* Carries out what --set says in the text of what was read, whose places are then there too. NULL on error. */
static char *set_all(struct reader *reader, const char *const *sets, int count, struct error *error)
{
    char *text = memory_text(reader->experiment->text);
    for (int i = 0; i < count; i++) {
        struct assignment assignment;
        struct error sentence = {""};
        char *set = memory_format("--set %s", sets[i]);
        const bool good = assignment_read(reader->experiment, sets[i], &assignment, &sentence);
        char *changed = good ? assignment_write(&assignment, text) : NULL;
        if (!good) error_set(error, "%s: %s", set, sentence.message);
        else if (assignment.axis == NULL) see_place(&reader->hparam_places[hparam_index(assignment.hparam)], set);
        else if (reader->sweep_place == NULL) see_place(&reader->sweep_place, set);
        free(text), free(set);
        text = changed;
        if (!good) break;
    }
    return text;
}

bool experiment_read_with(const char *path, const char *const *sets, int count, struct experiment *experiment,
                          struct error *error)
{
    char *found, *text = open_file(path, &found, error), *changed = NULL;
    struct experiment unchecked;
    struct files files = begin(found, OF_FILE, &unchecked, error);
    if (text != NULL && read_settings(&files, found, text)) {
        unchecked.text = whole_text(&files, text);
        changed = set_all(&files.reader, sets, count, error);
    }
    const bool good = changed != NULL && read_text(found, changed, CHANGED, &files.reader, experiment, error);
    flat_release(&files.flat);
    release_reader(&files.reader);
    experiment_release(&unchecked);
    free(found), free(text);
    return good;
}

bool experiment_read_text(const char *name, const char *text, struct experiment *experiment, struct error *error)
{
    char *path = memory_format("@%s", name);
    bool good = read_text(path, memory_text(text), KEPT, NULL, experiment, error);
    free(path);
    return good;
}

bool experiment_read_anew(struct experiment *experiment, char *text, struct error *error)
{
    struct experiment changed;
    struct error placed = {""};
    if (!read_text(experiment->path, text, CHANGED, NULL, &changed, &placed)) {
        const char *sentence = strstr(placed.message, ": "); /* behind a place in a text that nobody sees */
        return error_set(error, "%s", sentence != NULL ? sentence + 2 : placed.message);
    }
    free(changed.exclude_place);
    changed.exclude_place = experiment->exclude_place; /* where people see it */
    experiment->exclude_place = NULL;
    experiment_release(experiment);
    *experiment = changed;
    return true;
}

void experiment_release(struct experiment *experiment)
{
    axes_release(experiment);
    free(experiment->path);
    free(experiment->name);
    free(experiment->question);
    free(experiment->text);
    free(experiment->folder);
    free(experiment->exclude), free(experiment->exclude_place), free(experiment->selected);
    data_release(experiment);
    free(experiment->figures);
    *experiment = (struct experiment){0};
}
