#include "cluster/survey.h"

#include "base/clock.h"
#include "base/memory.h"
#include "cluster/shards.h"
#include "experiment/shard.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "store/publication.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Seconds: a file of a process that lives is touched every few. */
#define LONGEST_SILENCE 60.0

enum state { ABSENT, FAILED, PAUSED, RUNNING, PUBLISHED, MERGED };

/* A run that some database has. */
struct known {
    char key[RUN_KEY];
    char state;
    float seconds; /* that it took to train */
};

struct collection {
    int64_t count, room;
    struct known *runs; /* (count) */
    bool is_merged;     /* what comes now is of the merged database; */
    bool is_silent;     /* of a process that gave no sign of life */
};

static void collect(void *context, const char *key, enum store_state state, double seconds)
{
    static const enum state states[] = {
        [STORE_FAILED] = FAILED, [STORE_PAUSED] = PAUSED, [STORE_RUNNING] = RUNNING, [STORE_DONE] = PUBLISHED};
    struct collection *collection = context;
    if (collection->count == collection->room) {
        collection->room = collection->room > 0 ? 2 * collection->room : 1024;
        collection->runs = memory_resize(collection->runs, (size_t)collection->room, sizeof *collection->runs);
    }
    struct known *known = &collection->runs[collection->count++];
    *known = (struct known){.state = (char)states[state], .seconds = (float)seconds};
    snprintf(known->key, sizeof known->key, "%s", key);
    if (known->state == PUBLISHED && collection->is_merged) known->state = MERGED;
    if (known->state == RUNNING && collection->is_silent) known->state = PAUSED;
}

static bool collect_database(struct collection *collection, const char *path, struct error *error)
{
    struct store *store = store_open(path, STORE_READ, error);
    const bool good = store != NULL && store_each_state(store, collect, collection, error);
    store_close(store);
    return good;
}

/* The time by the clock of the folder's file system; where nothing can be written there, by this machine's. */
static struct timespec time_of(const char *folder)
{
    struct timespec now = clock_deadline(0.0);
    struct stat status;
    char *path = memory_format("%s/.now-XXXXXX", folder);
    const int file = mkstemp(path);
    if (file >= 0 && fstat(file, &status) == 0) now = status.st_mtim;
    if (file >= 0) close(file), unlink(path);
    free(path);
    return now;
}

static double seconds_between(struct timespec from, struct timespec to)
{
    return fmax((double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) * 1e-9, 0.0);
}

static bool collect_published(struct collection *collection, const char *folder, struct survey *survey, struct error *problem)
{
    struct published_list list;
    if (!published_find(folder, &list, problem)) return false;
    const struct timespec now = list.count > 0 ? time_of(folder) : (struct timespec){0};
    for (int i = 0; i < list.count; i++) {
        struct error error = {""};
        struct stat status;
        const struct published *one = &list.databases[i];
        if (one->shard > survey->count || stat(one->path, &status) != 0) continue; /* it gave way meanwhile */
        const double silence = seconds_between(status.st_mtim, now);
        struct shard_state *shard = &survey->shards[one->shard - 1];
        shard->silence = fmin(shard->silence, silence); /* not that which is not a number */
        collection->is_silent = silence > LONGEST_SILENCE;
        if (!collect_database(collection, one->path, &error)) fprintf(stderr, "left out: %s\n", error.message);
    }
    published_release(&list);
    return true;
}

static int best_first(const void *a, const void *b)
{
    const struct known *x = a, *y = b;
    const int order = strcmp(x->key, y->key);
    return order != 0 ? order : y->state - x->state;
}

static int by_key(const void *a, const void *b)
{
    return strcmp(((const struct known *)a)->key, ((const struct known *)b)->key);
}

/* Leaves of each run what got farthest. */
static void unite(struct collection *collection)
{
    int64_t count = 0;
    if (collection->count > 0) qsort(collection->runs, (size_t)collection->count, sizeof *collection->runs, best_first);
    for (int64_t i = 0; i < collection->count; i++)
        if (count == 0 || by_key(&collection->runs[count - 1], &collection->runs[i]) != 0)
            collection->runs[count++] = collection->runs[i];
    collection->count = count;
}

static void note_failed(struct survey *survey, const struct hparams *hparams, const char *key, int shard)
{
    survey->failed = memory_resize(survey->failed, (size_t)survey->num_failed + 1, sizeof *survey->failed);
    struct failed_run *failed = &survey->failed[survey->num_failed++];
    *failed = (struct failed_run){.hparams = *hparams, .shard = shard};
    snprintf(failed->key, sizeof failed->key, "%s", key);
}

static void count_run(struct shard_state *shard, enum state state, double cost)
{
    shard->runs++;
    if (state < PUBLISHED) shard->cost_left += cost;
    shard->merged += state == MERGED;
    shard->published += state == PUBLISHED;
    shard->running += state == RUNNING;
    shard->paused += state == PAUSED;
    shard->failed += state == FAILED;
}

/* Goes through the sweep; returns the seconds that a unit of run_cost took in those finished, NaN where there is none. */
static double count_runs(const struct experiment *experiment, const struct collection *collection, struct survey *survey)
{
    const int64_t size = sweep_size(experiment);
    struct shards *shards = shards_new(experiment, survey->count);
    double seconds = 0.0, cost_done = 0.0;
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        const int shard = shards_next(shards, &hparams);
        const double cost = run_cost(&hparams);
        struct known asked;
        run_key(&hparams, trainer_numerics(), asked.key);
        const struct known *known = collection->count == 0 ? NULL
                                                           : bsearch(&asked, collection->runs, (size_t)collection->count,
                                                                     sizeof *collection->runs, by_key);
        const enum state state = known != NULL ? (enum state)known->state : ABSENT;
        count_run(&survey->shards[shard - 1], state, cost);
        count_run(&survey->all, state, cost);
        if (state == FAILED) note_failed(survey, &hparams, asked.key, shard);
        if (state >= PUBLISHED && isfinite(known->seconds)) seconds += (double)known->seconds, cost_done += cost;
    }
    shards_free(shards);
    return cost_done > 0.0 ? seconds / cost_done : NAN;
}

/* A shard trains as many runs at once as it has claimed; one that does not train now will do so as the others do. */
static void foretell(struct survey *survey, double seconds_per_cost)
{
    int64_t most = 1;
    int alive = 0;
    double sum = 0.0;
    for (int i = 0; i < survey->count; i++) {
        alive += survey->shards[i].running > 0;
        if (survey->shards[i].running > most) most = survey->shards[i].running;
    }
    survey->all.seconds_left = NAN;
    for (int i = 0; i < survey->count; i++) {
        struct shard_state *shard = &survey->shards[i];
        const int64_t at_once = shard->running > 0 ? shard->running : most;
        shard->seconds_left = shard->cost_left > 0.0 ? shard->cost_left * seconds_per_cost / (double)at_once : 0.0;
        survey->all.seconds_left = fmax(survey->all.seconds_left, shard->seconds_left);
        sum += shard->seconds_left;
    }
    if (alive > 0) survey->all.seconds_left = fmax(survey->all.seconds_left, sum / alive);
}

bool survey_make(const struct experiment *experiment, const char *db, int count, struct survey *survey, struct error *error)
{
    struct collection collection = {.is_merged = true};
    if (shards_has_merged(db) && !collect_database(&collection, db, error)) {
        free(collection.runs);
        return false;
    }
    char *folder = shards_folder(db, experiment, count);
    *survey = (struct survey){.count = count, .shards = memory_new((size_t)count, sizeof *survey->shards)};
    for (int i = 0; i < count; i++) survey->shards[i].silence = NAN;
    collection.is_merged = false;
    const bool good = collect_published(&collection, folder, survey, error);
    if (good) {
        unite(&collection);
        foretell(survey, count_runs(experiment, &collection, survey));
    } else {
        survey_release(survey);
    }
    free(collection.runs);
    free(folder);
    return good;
}

void survey_release(struct survey *survey)
{
    free(survey->shards), free(survey->failed);
    *survey = (struct survey){0};
}

bool survey_join(const struct experiment *experiment, struct store *store, struct error *error)
{
    int64_t id;
    const int64_t size = sweep_size(experiment);
    bool good = store_experiment(store, experiment, &id, error), finished;
    for (int64_t i = 0; good && i < size; i++) {
        char key[RUN_KEY];
        const struct hparams hparams = sweep_hparams(experiment, i);
        run_key(&hparams, trainer_numerics(), key);
        good = store_join(store, id, key, hparams.variant, 0, &finished, error);
    }
    return good && store_end_joining(store, error);
}

static bool is_missing(const struct survey *survey, int shard)
{
    return shard < survey->count && survey->shards[shard].merged < survey->shards[shard].runs;
}

char *survey_missing(const struct survey *survey)
{
    char *list = memory_text("");
    for (int first = 0, last; first < survey->count; first = last + 1) {
        last = first;
        if (!is_missing(survey, first)) continue;
        while (is_missing(survey, last + 1)) last++;
        char *more = last > first ? memory_format("%s%s%d-%d", list, *list != '\0' ? "," : "", first + 1, last + 1)
                                  : memory_format("%s%s%d", list, *list != '\0' ? "," : "", first + 1);
        free(list);
        list = more;
    }
    return list;
}
