#include "figures/gnuplot/gnuplot.h"

#include "base/interrupt.h"
#include "base/memory.h"
#include "base/text.h"
#include "figures/gnuplot/process.h"

#include <dirent.h>
#include <errno.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { OLDEST_MAJOR = 5, OLDEST_MINOR = 0 /* dash types, data in the script */, ANSWER_SECONDS = 5 };

/* gnuplot reads a line for back-quotes and macros before it reads its strings, and is led astray there by quotes of one
 * kind within the other; it also misreads doubled quotes beside each other. So none of these characters is ever written:
 * a quote becomes 'before'."\047".'after'. */
char *gnuplot_quote(const char *text)
{
    static const int longest = 10; /* '."\047".' */
    char *quoted = memory_new(strlen(text) * (size_t)longest + 3, 1), *out = quoted;
    *out++ = '\'';
    while (*text != '\0') {
        const char *from = text;
        bool shown = text_shows(text_next(&text));
        if (strchr("'\"`@", *from) != NULL) out += sprintf(out, "'.\"\\%03o\".'", (unsigned)*from);
        else if (shown) out = mempcpy(out, from, (size_t)(text - from));
    }
    *out = '\'';
    return quoted;
}

/* The arguments of a gnuplot that reads no settings of the user's or of the system's. */
#define GNUPLOT_ALONE(...) ((char *[]){"gnuplot", "-d", __VA_ARGS__, NULL})

#define SCRIPT "script" /* its name while the picture is drawn */

static bool find_version(struct gnuplot_found *found, struct error *error)
{
    struct process process;
    int major_version = 0, minor_version = 0;
    if (!process_run(&process, (char *[]){"gnuplot", "--version", NULL}, "/", ANSWER_SECONDS, error)) return false;
    const char *said = process_complaint(&process);
    if (sscanf(said, "gnuplot %d.%d", &major_version, &minor_version) != 2)
        return error_set(error, "gnuplot does not say its version but '%.64s'", said);
    text_printable(said + strlen("gnuplot "), found->version, sizeof found->version);
    found->new_enough = major_version > OLDEST_MAJOR || (major_version == OLDEST_MAJOR && minor_version >= OLDEST_MINOR);
    return true;
}

/* When gnuplot failed because it is too old, says so instead of what it said. */
static bool blame_age(struct error *error)
{
    struct gnuplot_found found;
    struct error ignored = {""};
    if (!find_version(&found, &ignored) || found.new_enough) return false;
    return error_set(error, "gnuplot %s is too old, %d.%d or newer is needed", found.version, OLDEST_MAJOR, OLDEST_MINOR);
}

static bool write_script(const char *script, const char *path, struct error *error)
{
    FILE *file = fopen(path, "wxe");
    if (file == NULL) return error_set(error, "cannot write %s: %s", path, strerror(errno));
    bool good = fputs(script, file) >= 0;
    good = fclose(file) == 0 && good;
    return good || error_set(error, "cannot write %s: %s", path, strerror(errno));
}

/* gnuplot 6 takes a terminal that it lacks, for one, as no failure: what it said tells why there is no picture. */
static bool has_drawn(struct process *process, const char *picture, struct error *error)
{
    struct stat status;
    if (stat(picture, &status) == 0 && status.st_size > 0) return true;
    const char *why = process_complaint(process);
    return error_set(error, "gnuplot drew nothing%s%s", why[0] != '\0' ? ": " : "", why);
}

/* Draws the picture in the folder, where the script stays as the file "script". */
static bool draw(const char *script, const char *folder, const char *picture, int seconds, struct error *error)
{
    struct process process;
    char *kept = memory_format("%s/" SCRIPT, folder);
    bool good = write_script(script, kept, error);
    free(kept);
    if (!good) return false;
    good = process_run(&process, GNUPLOT_ALONE(SCRIPT), folder, seconds, error) && has_drawn(&process, picture, error);
    return good || blame_age(error);
}

static bool put(const char *from, const char *to, struct error *error)
{
    return rename(from, to) == 0 || error_set(error, "cannot write %s: %s", to, strerror(errno));
}

/* Moves what gnuplot drew beside the picture, such as the PDF that belongs to a .tex, to where the picture is. */
static bool put_others(const char *from, const char *to, struct error *error)
{
    DIR *listing = opendir(from);
    bool good = listing != NULL || error_set(error, "cannot read %s: %s", from, strerror(errno));
    for (struct dirent *entry; good && (entry = readdir(listing)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        char *old = memory_format("%s/%s", from, entry->d_name), *new = memory_format("%s/%s", to, entry->d_name);
        good = put(old, new, error);
        free(old), free(new);
    }
    if (listing != NULL) closedir(listing);
    return good;
}

/* Draws in the folder, which is fresh, and moves both files into place. */
static bool draw_in(const char *folder, const char *script, const char *path, const char *kept, int seconds, struct error *error)
{
    char *copy = memory_text(path), *parent = memory_text(path);
    char *picture = memory_format("%s/%s", folder, basename(copy));
    char *copied = memory_format("%s/" SCRIPT, folder);
    bool good = draw(script, folder, picture, seconds, error);
    good = good && put(picture, path, error) && put(copied, kept, error) && put_others(folder, dirname(parent), error);
    free(copy), free(parent), free(picture), free(copied);
    return good;
}

/* A fresh folder beside the path, which goes with us whatever ends us but a kill. NULL on error; the caller removes it. */
static char *make_folder(const char *path, struct error *error)
{
    char *copy = memory_text(path), *folder = memory_format("%s/.unroll-XXXXXX", dirname(copy));
    free(copy);
    interrupt_lock();
    const bool good = mkdtemp(folder) != NULL;
    const int failure = errno;
    if (good) interrupt_guard(folder);
    interrupt_unlock();
    if (good) return folder;
    error_set(error, "cannot write into the folder of %s: %s", path, strerror(failure));
    free(folder);
    return NULL;
}

static void remove_folder(char *folder)
{
    interrupt_remove_folder(folder);
    interrupt_unguard(folder);
    free(folder);
}

bool gnuplot_draw(const char *script, const char *path, const char *kept, int seconds, struct error *error)
{
    char *folder = make_folder(path, error);
    if (folder == NULL) return false;
    const bool good = draw_in(folder, script, path, kept, seconds, error);
    remove_folder(folder);
    return good;
}

/* The version of cairo, which draws for gnuplot: it says so at the head of an EPS. Left empty where gnuplot draws none. */
static void find_cairo(struct gnuplot_found *found)
{
    static const char creator[] = "Creator: cairo ";
    static char script[] = "set terminal epscairo; plot [0:1] [0:1] NaN";
    struct process process;
    struct error ignored = {""};
    if (!process_run(&process, GNUPLOT_ALONE("-e", script), "/", ANSWER_SECONDS, &ignored)) return;
    process.said[process.length] = '\0';
    const char *said = strstr(process.said, creator);
    if (said != NULL) sscanf(said + strlen(creator), "%31[0-9.]", found->cairo);
}

bool gnuplot_find(struct gnuplot_found *found, struct error *error)
{
    static char script[] = "print strstrt(' '.GPVAL_TERMINALS.' ', ' pngcairo ') > 0, strstrt(' '.GPVAL_TERMINALS.' ', ' "
                           "svg ') > 0";
    struct process process;
    int png = 0, svg = 0;
    *found = (struct gnuplot_found){0};
    if (!find_version(found, error) || !process_run(&process, GNUPLOT_ALONE("-e", script), "/", ANSWER_SECONDS, error))
        return false;
    if (sscanf(process_complaint(&process), "%d %d", &png, &svg) != 2)
        return error_set(error, "gnuplot does not say what it can draw");
    found->has_png = png == 1;
    found->has_svg = svg == 1;
    find_cairo(found);
    return true;
}

char *gnuplot_picture(const char *script, const char *path, const char *name, int seconds, struct error *error)
{
    char *folder = make_folder(path, error), *bytes = NULL;
    size_t room = 0;
    if (folder == NULL) return NULL;
    char *picture = memory_format("%s/%s", folder, name);
    bool drawn = draw(script, folder, picture, seconds, error);
    FILE *file = drawn ? fopen(picture, "re") : NULL;
    if (file != NULL && getdelim(&bytes, &room, '\0', file) <= 0) free(bytes), bytes = NULL;
    if (file != NULL) fclose(file);
    if (drawn && bytes == NULL) error_set(error, "gnuplot drew nothing for %s", path);
    free(picture);
    remove_folder(folder);
    return bytes;
}
