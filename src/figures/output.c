#include "figures/output.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/gnuplot/form.h"
#include "figures/gnuplot/sheet.h"
#include "figures/web/html.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

bool output_check(const char *path, struct error *error)
{
    if (!html_is(path)) return form_check(path, error);
    return text_is_printable(path) ||
           error_set(error, "%s: cannot draw into a name with control characters or broken UTF-8", path);
}

static bool is_file(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
}

/* Whether one of the file's lines holds the text: SHEET_MAKER the first of a script of ours. */
static bool holds(const char *path, const char *text)
{
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t room = 0;
    bool found = false;
    while (file != NULL && !found && getline(&line, &room, file) > 0) found = strstr(line, text) != NULL;
    free(line);
    if (file != NULL) fclose(file);
    return found;
}

static bool refuse(const char *path, struct error *error)
{
    return error_set(error, "%s was not drawn by unroll; expected another name, or `unroll plot --force` to overwrite it", path);
}

/* Of a .tex: the files that belong to it alone. */
static bool are_absent(const char *path, struct error *error)
{
    static const char *const endings[] = {"-tex.tex", "-tex.pdf"};
    bool absent = !is_file(path) || refuse(path, error);
    for (int i = 0; absent && form_is_tex(path) && i < 2; i++) {
        char *other = memory_format("%.*s%s", (int)(strrchr(path, '.') - path), path, endings[i]);
        absent = !is_file(other) || refuse(other, error);
        free(other);
    }
    return absent;
}

/* A caption is ours where the script writes it. */
static bool is_our_caption(const char *path, const char *script, struct error *error)
{
    char *caption = form_caption_path(path), *command = form_caption_command(path);
    bool ours = !is_file(caption) || holds(script, command) || refuse(caption, error);
    free(caption), free(command);
    return ours;
}

/* A picture is ours where its script is. */
static bool is_our_picture(const char *path, bool bare, struct error *error)
{
    char *script = form_script_path(path);
    bool ours = is_file(script) ? holds(script, SHEET_MAKER) || refuse(script, error) : are_absent(path, error);
    ours = ours && (!bare || is_our_caption(path, script, error));
    free(script);
    return ours;
}

bool output_is_ours(const char *path, bool bare, struct error *error)
{
    if (!html_is(path)) return is_our_picture(path, bare, error);
    return !is_file(path) || holds(path, HTML_MAKER) || holds(path, SHEET_MAKER) || refuse(path, error);
}
