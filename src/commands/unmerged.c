#include "commands/unmerged.h"

#include "base/memory.h"
#include "base/text.h"
#include "cluster/shards.h"
#include "cluster/survey.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_FOLDERS = 64 };

static const char *runs(int64_t count)
{
    return count == 1 ? "run" : "runs";
}

/* As it is now. */
static bool was_submitted(const struct experiment *experiment, const char *db, int count)
{
    struct experiment submitted;
    struct error ignored = {""};
    char *folder = shards_folder(db, experiment, count), *copy = memory_format("%s/%s.cfg", folder, experiment->name);
    bool was = access(copy, F_OK) == 0 && experiment_read(copy, &submitted, &ignored);
    if (was) {
        was = strcmp(submitted.text, experiment->text) == 0;
        experiment_release(&submitted);
    }
    free(folder), free(copy);
    return was;
}

/* Of so many shards. Whether any of them train now. */
static bool say(const struct experiment *experiment, const char *db, int count)
{
    const char *shards = count == 1 ? "shard" : "shards";
    struct survey survey;
    struct error ignored = {""}; /* whoever merges hears it */
    char file[1024];
    text_printable(experiment->path, file, (int)sizeof file);
    if (!survey_make(experiment, db, count, &survey, &ignored)) return false;
    const struct shard_state all = survey.all;
    survey_release(&survey);
    if (all.published > 0)
        fprintf(stderr,
                "%lld %s of %s that %s lacks: published in %d %s; `unroll merge --sweep %s --shards %d --db %s` takes what is\n",
                (long long)all.published, runs(all.published), experiment->name, db, count, shards, file, count, db);
    if (all.running > 0)
        fprintf(stderr, "%lld %s of %s in training now, in %d %s\n", (long long)all.running, runs(all.running), experiment->name,
                count, shards);
    else if (all.merged + all.published < all.runs && was_submitted(experiment, db, count))
        fprintf(stderr, "%s was submitted in %d %s before; tasks of it that still wait train the same again (scancel)\n",
                experiment->name, count, shards);
    return all.running > 0;
}

bool unmerged_say(const struct experiment *experiment, const char *db, int but)
{
    int counts[MOST_FOLDERS];
    bool running = false;
    const int folders = shards_counts(db, experiment, counts, MOST_FOLDERS);
    for (int i = 0; i < folders; i++)
        if (counts[i] != but && say(experiment, db, counts[i])) running = true;
    return running;
}
