#include "commands/live.h"

#include "base/clock.h"
#include "base/memory.h"
#include "commands/page.h"
#include "figures/output.h"
#include "figures/web/html.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SECONDS 3.0
#define TIMES_OF_WRITING 20.0

struct live {
    const char *path;
    const struct experiment *experiment;
    struct store *store;
    int64_t id;
    double next;  /* by clock_seconds */
    double pause; /* seconds until then */
    bool failed;  /* said already */
};

/* Whether files can be made where the path says: it is asked before hours of training. */
static bool check_folder(const char *path, struct error *error)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash != NULL ? memory_format("%.*s", (int)(slash + 1 - path), path) : memory_text(".");
    const bool good = access(folder, W_OK | X_OK) == 0;
    if (!good) error_set(error, "cannot write into the folder of %s: %s", path, strerror(errno));
    free(folder);
    return good;
}

bool live_check(const char *path, struct error *error)
{
    if (!html_is(path)) return error_set(error, "--page is '%s', expected a name that ends in .html", path);
    return output_check(path, error) && check_folder(path, error) && output_is_ours(path, false, error);
}

struct live *live_new(const char *path, const struct experiment *experiment, struct store *store, int64_t id)
{
    struct live *live = path != NULL ? memory_new(1, sizeof *live) : NULL;
    if (live != NULL) *live = (struct live){.path = path, .experiment = experiment, .store = store, .id = id, .pause = SECONDS};
    return live;
}

char *live_write(struct live *live)
{
    struct error error = {""};
    const double start = clock_seconds();
    if (live == NULL || start < live->next) return NULL;
    const bool good = store_flush(live->store, &error) &&
                      page_draw_now(live->experiment, live->id, live->store, live->pause, live->path, &error);
    const double end = clock_seconds();
    live->pause = fmax(SECONDS, TIMES_OF_WRITING * (end - start));
    live->next = end + live->pause;
    if (good || live->failed) return NULL;
    live->failed = true;
    return memory_format("%s", error.message);
}

void live_free(struct live *live)
{
    free(live);
}
