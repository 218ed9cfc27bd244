#include "experiment/experiment.h"

#include "base/memory.h"
#include "experiment/axis.h"
#include "experiment/data.h"
#include "experiment/flatten.h"
#include "experiment/halving.h"
#include "experiment/keep.h"
#include "experiment/needs.h"
#include "experiment/sample.h"
#include "experiment/scan.h"
#include "experiment/selection.h"
#include "experiment/settings.h"
#include "experiment/source.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "experiment/variants.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_FILES = 32, MAX_BYTES = 4 << 20 };

/* A file that is being read, and the one that includes it. */
struct file {
    const char *path;
    const struct file *includer;
};

/* How far the reading of files has come. */
struct files {
    struct reader reader;
    const struct file *current;
    int count;
    size_t bytes;
    struct flat flat; /* what the included files say */
    bool alone;       /* there is no file beside the text: it includes nothing */
};

/* "a.cfg -> b.cfg -> a.cfg" where path is a file that is being read already; else false. */
static bool is_loop(const struct files *files, const char *path, char *out, size_t size)
{
    const struct file *first = files->current;
    while (first != NULL && !source_same(first->path, path)) first = first->includer;
    if (first == NULL) return false;
    char *trail = memory_text(path);
    for (const struct file *file = files->current; file != first->includer; file = file->includer) {
        char *longer = memory_format("%s -> %s", file->path, trail);
        free(trail);
        trail = longer;
    }
    snprintf(out, size, "%s", trail);
    free(trail);
    return true;
}

static bool read_file(struct files *files, const char *path, const char *text);

/* Reads the file at path, which the current file includes. */
static bool read_include(struct files *files, const struct scan_include *include, const char *path)
{
    char trail[512];
    const char *includer = files->current->path;
    struct error *error = files->reader.error, reason;
    int line;
    if (files->alone)
        return error_set(error,
                         "%s:%d: \"%.256s\" is not in the database, which kept this text before texts were whole; run it "
                         "from its file once",
                         includer, include->line, include->path);
    if (is_loop(files, path, trail, sizeof trail))
        return error_set(error, "%s:%d: the file includes itself: %s", includer, include->line, trail);
    if (files->count == MAX_FILES)
        return error_set(error, "%s:%d: more than %d files, includes among them", includer, include->line, MAX_FILES);
    char *text = source_read(path, &line, &reason);
    if (text == NULL)
        return error_set(error, "%s:%d: cannot read include \"%.256s\": %s", includer, include->line, include->path,
                         reason.message);
    bool good = read_file(files, path, text);
    free(text);
    return good;
}

/* Reads a file's includes, then what it says itself, which wins. */
static bool read_file(struct files *files, const char *path, const char *text)
{
    struct file file = {.path = path, .includer = files->current};
    struct scan scan;
    files->count++;
    files->bytes += strlen(text);
    if (files->bytes > MAX_BYTES)
        return error_set(files->reader.error, "%s:1: more than %d MiB in all files together", path, MAX_BYTES >> 20);
    if (!scan_text(path, text, file.includer == NULL, &scan, files->reader.error)) return false;
    files->current = &file;
    bool good = true;
    for (int i = 0; good && i < scan.num_includes; i++) {
        char *included = source_resolve(path, scan.includes[i].path);
        good = read_include(files, &scan.includes[i], included);
        free(included);
    }
    files->reader.path = path;
    good = good && settings_read(&files->reader, scan.text);
    if (good && file.includer != NULL) flat_add(&files->flat, text);
    files->current = file.includer;
    scan_release(&scan);
    return good;
}

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

/* What a text is; one that was changed after it was read, as by --set, or kept may say what no run heeds any more. */
enum origin { OF_FILE, CHANGED, KEPT };

/* Takes the text over. */
static bool read_text(const char *path, char *text, enum origin origin, struct experiment *experiment, struct error *error)
{
    *experiment = (struct experiment){.base = hparams_default(),
                                      .path = memory_text(path),
                                      .question = memory_text(""),
                                      .folder = folder_of(origin == KEPT ? "" : path)};
    struct files files = {.reader = {.experiment = experiment, .error = error}, .alone = origin == KEPT};
    struct reader *reader = &files.reader;
    reader->hparam_places = memory_new((size_t)hparam_count(), sizeof *reader->hparam_places);
    bool good = read_file(&files, path, text) && name_by_file(reader, path[0] == '@' ? path + 1 : path) && check_runs(reader) &&
                (origin != OF_FILE || check_needs(reader)) && check_keep(reader);
    if (good) experiment->text = whole_text(&files, text);
    if (good) data_say(experiment);
    flat_release(&files.flat);
    release_reader(reader);
    free(text);
    if (!good) experiment_release(experiment);
    return good;
}

bool experiment_read(const char *path, struct experiment *experiment, struct error *error)
{
    struct error reason = {""};
    int line;
    char *installed = access(path, F_OK) != 0 ? source_installed(path) : NULL;
    if (installed != NULL) path = installed;
    char *text = source_read(path, &line, &reason);
    if (text == NULL) error_set(error, "%s:%d: cannot read the file: %s", path, line, reason.message);
    const bool good = text != NULL && read_text(path, text, OF_FILE, experiment, error);
    free(installed);
    return good;
}

bool experiment_read_text(const char *name, const char *text, struct experiment *experiment, struct error *error)
{
    char *path = memory_format("@%s", name);
    bool good = read_text(path, memory_text(text), KEPT, experiment, error);
    free(path);
    return good;
}

bool experiment_read_anew(struct experiment *experiment, char *text, struct error *error)
{
    struct experiment changed;
    struct error placed = {""};
    if (!read_text(experiment->path, text, CHANGED, &changed, &placed)) {
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
