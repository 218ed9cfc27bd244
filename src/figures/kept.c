#include "figures/kept.h"

#include "base/memory.h"
#include "figures/form.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *read_text(const char *path, struct error *error)
{
    FILE *file = fopen(path, "re");
    char *text = NULL;
    size_t room = 0;
    if (file == NULL) {
        error_set(error, "%s: %s; the script that drew a figure stands beside it", path, strerror(errno));
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

bool kept_read(const char *picture, struct kept *kept, struct error *error)
{
    *kept = (struct kept){0};
    if (!form_check(picture, error)) return false;
    if (access(picture, R_OK) != 0) return error_set(error, "%s: %s", picture, strerror(errno));
    kept->path = memory_format("%.*s.gp", (int)(strrchr(picture, '.') - picture), picture);
    kept->script = read_text(kept->path, error);
    if (kept->script == NULL) {
        free(kept->path);
        return false;
    }
    const char *line = kept->script + strcspn(kept->script, "\n");
    if (sscanf(line, "\n# unroll %31[^,], style %15[a-z], data %32[0-9a-f] of %d runs", kept->version, kept->style, kept->digest,
               &kept->num_runs) != 4)
        kept->version[0] = kept->style[0] = kept->digest[0] = '\0';
    return true;
}

void kept_release(struct kept *kept)
{
    free(kept->path), free(kept->script);
    *kept = (struct kept){0};
}

bool kept_compare(const struct kept *kept, const struct figure_spec *spec, const struct figure_data *data, const char *picture,
                  enum kept_verdict *verdict, struct error *error)
{
    struct figure_data dressed = *data;
    char digest[RUN_KEY];
    dressed.style = style_find(kept->style);
    char *script = figure_text(spec, &dressed, form_file_name(picture), error);
    if (script == NULL) return false;
    runs_digest(data->runs, data->num_runs, digest);
    if (strcmp(script, kept->script) == 0) *verdict = KEPT_SAME;
    else *verdict = strcmp(digest, kept->digest) == 0 ? KEPT_OTHER_LOOK : KEPT_OTHER_DATA;
    free(script);
    return true;
}
