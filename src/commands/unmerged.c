#include "commands/unmerged.h"

#include "base/text.h"
#include "cluster/shards.h"
#include "cluster/survey.h"

#include <stdio.h>

enum { MOST_FOLDERS = 64 };

bool unmerged_say(const struct experiment *experiment, const char *db, int but)
{
    int counts[MOST_FOLDERS];
    bool running = false;
    char file[1024];
    text_printable(experiment->path, file, (int)sizeof file);
    const int folders = shards_counts(db, experiment, counts, MOST_FOLDERS);
    for (int i = 0; i < folders; i++) {
        struct survey survey;
        const char *noun = counts[i] == 1 ? "shard" : "shards";
        struct error ignored = {""}; /* whoever merges hears it */
        if (counts[i] == but || !survey_make(experiment, db, counts[i], &survey, &ignored)) continue;
        if (survey.all.published > 0)
            fprintf(stderr,
                    "%lld runs of %s that %s lacks are published in %d %s; `unroll merge --sweep %s --shards %d --db %s` "
                    "takes them\n",
                    (long long)survey.all.published, experiment->name, db, counts[i], noun, file, counts[i], db);
        if (survey.all.running > 0)
            fprintf(stderr, "%lld runs of %s are trained now in %d %s\n", (long long)survey.all.running, experiment->name,
                    counts[i], noun);
        running = running || survey.all.running > 0;
        survey_release(&survey);
    }
    return running;
}
