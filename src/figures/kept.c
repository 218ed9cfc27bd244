#include "figures/kept.h"

#include "base/memory.h"
#include "figures/gnuplot/form.h"
#include "figures/web/html.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *read_text(const char *path, const char *hint, struct error *error)
{
    FILE *file = fopen(path, "re");
    char *text = NULL;
    size_t room = 0;
    if (file == NULL) {
        error_set(error, "%s: %s%s", path, strerror(errno), hint);
        return NULL;
    }
    ssize_t length = getdelim(&text, &room, '\0', file);
    if (length <= 0) {
        error_set(error, "%s: there is nothing in it", path);
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

/* Takes text over. */
static void add_script(struct kept *kept, char *text, const char *output)
{
    kept->scripts = memory_resize(kept->scripts, (size_t)kept->count + 1, sizeof *kept->scripts);
    struct kept_script *script = &kept->scripts[kept->count++];
    *script = (struct kept_script){.text = text, .output = memory_text(output)};
    if (sscanf(text + strcspn(text, "\n"), "\n# unroll %31[^,], style %15[a-z], data %32[0-9a-f] of %d runs", script->version,
               script->style, script->digest, &script->num_runs) != 4)
        script->version[0] = script->style[0] = script->digest[0] = '\0';
}

/* The text that HTML shows for these bytes. Caller frees. */
static char *shown_text(const char *html, size_t length)
{
    static const char *const escapes[][2] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}};
    char *text = memory_new(length + 1, 1), *to = text;
    for (const char *at = html; at < html + length;) {
        size_t i = 0;
        while (i < 4 && strncmp(at, escapes[i][0], strlen(escapes[i][0])) != 0) i++;
        *to++ = i < 4 ? *escapes[i][1] : *at;
        at += i < 4 ? strlen(escapes[i][0]) : 1;
    }
    return text;
}

static bool read_page(const char *path, struct kept *kept, struct error *error)
{
    char *page = read_text(path, "", error), name[32];
    if (page == NULL) return false;
    kept->page = true;
    for (const char *at = page; (at = strstr(at, HTML_SCRIPT_BEGIN)) != NULL;) {
        at += strlen(HTML_SCRIPT_BEGIN);
        const char *end = strstr(at, HTML_SCRIPT_END);
        if (end != NULL) add_script(kept, shown_text(at, (size_t)(end - at)), html_figure_name(kept->count + 1, name));
    }
    free(page);
    return kept->count > 0 || error_set(error, "%s: there is no script of a figure in it", path);
}

bool kept_read(const char *picture, struct kept *kept, struct error *error)
{
    *kept = (struct kept){0};
    if (html_is(picture)) return read_page(picture, kept, error);
    if (!form_check(picture, error)) return false;
    if (access(picture, R_OK) != 0) return error_set(error, "%s: %s", picture, strerror(errno));
    char *path = form_script_path(picture), *text = read_text(path, "; the script that drew a figure stands beside it", error);
    if (text != NULL) add_script(kept, text, form_file_name(picture));
    free(path);
    return text != NULL;
}

void kept_release(struct kept *kept)
{
    for (int i = 0; i < kept->count; i++) free(kept->scripts[i].text), free(kept->scripts[i].output);
    free(kept->scripts);
    *kept = (struct kept){0};
}

bool kept_compare(const struct kept_script *kept, const struct figure_spec *spec, const struct figure_data *data,
                  enum kept_verdict *verdict, struct error *error)
{
    struct figure_data dressed = *data;
    char digest[RUN_KEY];
    dressed.style = style_find(kept->style);
    char *script = figure_text(spec, &dressed, kept->output, error);
    if (script == NULL) return false;
    if (data->on_page) {
        char *whole = script;
        script = html_kept_script(whole);
        free(whole);
    }
    runs_digest(data->results.runs, data->results.num_runs, digest);
    if (strcmp(script, kept->text) == 0) *verdict = KEPT_SAME;
    else *verdict = strcmp(digest, kept->digest) == 0 ? KEPT_OTHER_LOOK : KEPT_OTHER_DATA;
    free(script);
    return true;
}
