#include "commands/watch.h"

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "figures/print.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST_RUNS = 2000 /* beyond, nobody tells curves apart, and copies cost memory */ };

struct watch {
    const struct experiment *experiment;
    struct figure_spec spec;
    pthread_t thread;
    pthread_mutex_t lock; /* guards all below */
    pthread_cond_t ending;
    bool ended;
    struct run *runs; /* (num_runs) whose curves are never changed */
    int num_runs, room;
    char *drawing; /* the newest, or NULL */
    bool is_shown; /* on the terminal, in so many lines */
    int lines_shown;
};

static struct figure_spec spec_of(const struct experiment *experiment)
{
    struct figure_spec curves = {.kind = "curves"};
    for (int i = 0; experiment->has_figures && i < experiment->num_figures; i++) {
        const struct figure_spec *spec = &experiment->figures[i];
        if (spec->where[0] != '\0') continue;
        return spec->kind[0] == '\0' || strcmp(spec->kind, "overview") == 0 ? curves : *spec;
    }
    return curves;
}

/* Draws what runs there were when it was called. The array is copied: it may move while it is drawn. */
static char *draw(struct watch *watch, int count)
{
    struct run *runs = memory_new((size_t)count, sizeof *runs);
    struct terminal terminal = terminal_of(STDERR_FILENO);
    char *text = NULL;
    size_t length;
    pthread_mutex_lock(&watch->lock);
    memcpy(runs, watch->runs, (size_t)count * sizeof *runs);
    pthread_mutex_unlock(&watch->lock);
    FILE *out = open_memstream(&text, &length);
    if (out == NULL) error_die("out of memory");
    const struct figure_data data = {.results = {.experiment = watch->experiment, .num_runs = count, .runs = runs}};
    struct error error = {""};
    terminal.height -= 2; /* the progress line's and the cursor's */
    if (terminal.height < 1) terminal.height = 1;
    if (!figure_print(&watch->spec, &data, &terminal, out, &error))
        fprintf(out, "%.*s\n", (int)text_beginning(error.message, terminal.width), error.message);
    if (fclose(out) != 0) error_die("out of memory");
    free(runs);
    return text;
}

/* Waits a second or until the end; true at the end. */
static bool wait_a_second(struct watch *watch)
{
    struct timespec until = clock_deadline(1.0);
    while (!watch->ended && pthread_cond_timedwait(&watch->ending, &watch->lock, &until) != ETIMEDOUT) continue;
    return watch->ended;
}

static void *draw_again_and_again(void *context)
{
    struct watch *watch = context;
    int drawn = 0;
    pthread_mutex_lock(&watch->lock);
    while (!wait_a_second(watch)) {
        int count = watch->num_runs;
        if (count == drawn) continue;
        pthread_mutex_unlock(&watch->lock);
        char *drawing = draw(watch, count);
        pthread_mutex_lock(&watch->lock);
        free(watch->drawing);
        watch->drawing = drawing;
        watch->is_shown = false;
        drawn = count;
    }
    pthread_mutex_unlock(&watch->lock);
    return NULL;
}

struct watch *watch_new(const struct experiment *experiment)
{
    if (terminal_of(STDERR_FILENO).height == 0) {
        fprintf(stderr, "unroll: --watch needs a terminal; the curves will be in the figures\n");
        return NULL;
    }
    struct watch *watch = memory_new(1, sizeof *watch);
    *watch = (struct watch){.experiment = experiment, .spec = spec_of(experiment)};
    pthread_mutex_init(&watch->lock, NULL);
    pthread_cond_init(&watch->ending, NULL);
    if (pthread_create(&watch->thread, NULL, draw_again_and_again, watch) != 0) error_die("no thread can be started");
    return watch;
}

void watch_hide(struct watch *watch)
{
    if (watch == NULL || watch->lines_shown == 0) return;
    fputs("\n\033[J\033[A", stderr); /* it stands below the cursor's line, which stays */
    pthread_mutex_lock(&watch->lock);
    watch->lines_shown = 0;
    watch->is_shown = false;
    pthread_mutex_unlock(&watch->lock);
}

void watch_free(struct watch *watch)
{
    if (watch == NULL) return;
    pthread_mutex_lock(&watch->lock);
    watch->ended = true;
    pthread_cond_signal(&watch->ending);
    pthread_mutex_unlock(&watch->lock);
    pthread_join(watch->thread, NULL);
    watch_hide(watch);
    for (int i = 0; i < watch->num_runs; i++) run_release_arrays(&watch->runs[i].result);
    pthread_mutex_destroy(&watch->lock);
    pthread_cond_destroy(&watch->ending);
    free(watch->runs), free(watch->drawing), free(watch);
}

bool watch_has(const struct watch *watch, const char *key)
{
    for (int i = 0; i < watch->num_runs; i++)
        if (strcmp(watch->runs[i].key, key) == 0) return true;
    return false;
}

void watch_add(struct watch *watch, const struct run *run)
{
    if (watch == NULL || watch->num_runs == MOST_RUNS) return;
    struct run copy = *run;
    struct run_result shown = run->result;
    shown.weights = (struct kept_weights){0}; /* a drawing needs none */
    run_copy_arrays(&shown, &copy.result);
    pthread_mutex_lock(&watch->lock);
    if (watch->num_runs == watch->room) {
        watch->room = watch->room > 0 ? 2 * watch->room : 64;
        watch->runs = memory_resize(watch->runs, (size_t)watch->room, sizeof *watch->runs);
    }
    watch->runs[watch->num_runs++] = copy;
    pthread_mutex_unlock(&watch->lock);
}

/* The cursor comes back by lines, not by a saved place: that would be wrong once the window has scrolled. */
static void print_below(struct watch *watch, const char *drawing)
{
    watch->lines_shown = 0;
    for (const char *line = drawing; *line != '\0';) {
        int length = (int)strcspn(line, "\n");
        fprintf(stderr, "\n\r%.*s\033[K", length, line);
        line += length + (line[length] == '\n');
        watch->lines_shown++;
    }
    fprintf(stderr, "\033[J\033[%dA\r", watch->lines_shown);
    fflush(stderr);
}

void watch_show(struct watch *watch)
{
    if (watch == NULL) return;
    pthread_mutex_lock(&watch->lock);
    if (watch->drawing != NULL && !watch->is_shown) {
        print_below(watch, watch->drawing);
        watch->is_shown = true;
    }
    pthread_mutex_unlock(&watch->lock);
}
