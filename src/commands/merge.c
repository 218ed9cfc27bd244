/* unroll merge: databases of several machines become one. */
#include "store/merge.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "cluster/shards.h"
#include "cluster/survey.h"
#include "commands/asked.h"
#include "commands/choosing.h"
#include "experiment/sweep.h"
#include "store/publication.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char help[] =
    "Adds the finished runs of other databases, with their curves, weights, notes, tags and experiments, and paused ones with "
    "what they go on from, to the database, which is made where there is none. The others are only read. A run that both have "
    "with the same digest is one run. "
    "Where digests differ, each is kept in the table `disputes`, the run counts as failed, and `unroll run` of its "
    "experiment trains it again, which settles it. Each other database is taken whole or, if it is damaged or not of "
    "unroll, not at all: then the exit code is 4.\n\n"
    "With --sweep the others are what the experiment's shards published. One that is "
    "damaged is left out, and said. Then the database is asked for every run of the sweep; if one is missing, the shards to "
    "train again are named and the exit code is 1.\n\n"
    "Examples:\n"
    "  unroll merge node1.db node2.db node3.db --db all.db\n"
    "  unroll merge laptop.db\n"
    "  unroll merge laptop.db --where \"final_loss < 0.5\"    not all of its runs\n"
    "  unroll merge --sweep my.cfg\n"
    "\nOptions:";

enum { SWEEP_KEY = 256, MOST_LOOKS = 10 /* at a folder whose files give way */ };

struct merge_arguments {
    struct asked asked; /* of the sweep */
    int num_others, shards;
    char **others; /* (num_others) within argv */
    const char *database, *where, *sweep;
    int64_t num_disputed; /* at the most, of one of them */
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct merge_arguments *arguments = state->input;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; return 0;
    case 'w': arguments->where = value; return 0;
    case SWEEP_KEY: arguments->sweep = value; return 0;
    case ASKED_SET_KEY: asked_set(&arguments->asked, value); return 0;
    case COMMAND_SHARDS_KEY: arguments->shards = command_shards(state, "shards", value); return 0;
    case ARGP_KEY_ARGS:
        arguments->others = state->argv + state->next;
        arguments->num_others = state->argc - state->next;
        return 0;
    case ARGP_KEY_END:
        if (arguments->num_others == 0 && arguments->sweep == NULL)
            argp_error(state, "expected the databases to add, or an experiment whose shards published them: --sweep FILE");
        if (arguments->sweep == NULL && arguments->asked.num_sets > 0)
            argp_error(state, "--set is of an experiment: --sweep FILE");
        if (arguments->sweep != NULL && arguments->where != NULL)
            argp_error(state, "--where leaves runs out, and --sweep wants them all");
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static bool is_same_file(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* Whether all that is given can be meant: no file twice. */
static bool check(const struct merge_arguments *arguments, const char *database, struct error *error)
{
    for (int i = 0; i < arguments->num_others; i++) {
        if (is_same_file(arguments->others[i], database))
            return error_set(error, "%s is the database that the others are added to", arguments->others[i]);
        for (int k = 0; k < i; k++)
            if (is_same_file(arguments->others[i], arguments->others[k]))
                return error_set(error, "%s and %s are the same file", arguments->others[k], arguments->others[i]);
    }
    return true;
}

static const char *runs(int64_t count)
{
    return count == 1 ? "run" : "runs";
}

static void print_merged(const char *path, const struct merged *merged)
{
    char name[1024];
    printf("%s: %lld %s taken", text_printable(path, name, (int)sizeof name), (long long)merged->num_taken,
           runs(merged->num_taken));
    if (merged->num_same > 0) printf(", %lld there already", (long long)merged->num_same);
    if (merged->num_left > 0) printf(", %lld not finished or trained here now", (long long)merged->num_left);
    if (merged->num_disputed > 0)
        printf(", %lld disputed: their digests differ, `unroll query \"select * from disputes\"` shows them, training them again "
               "settles it",
               (long long)merged->num_disputed);
    putchar('\n');
}

/* Adds the database at path, of which *store, NULL at first, is opened for the first that can be read: none is made for what
 * cannot. */
static bool add(struct merge_arguments *arguments, const char *path, struct store **store, struct error *error)
{
    struct merged merged;
    if (*store == NULL && store_is_sound(path, error))
        *store = store_open(command_database(arguments->database), STORE_WRITE, error);
    if (*store == NULL || !store_merge(*store, path, arguments->where, &merged, error)) return false;
    print_merged(path, &merged);
    if (merged.num_disputed > arguments->num_disputed) arguments->num_disputed = merged.num_disputed;
    return true;
}

/* "run 1a2b3c4d (state_size 8, seed 2) of shard 3 failed; its log: results/my.8-shards/3.log" */
static void print_failed(const struct experiment *experiment, const struct failed_run *failed, const char *folder)
{
    char *log = memory_format("%s/%d.log", folder, failed->shard), name[1024];
    printf("run %.8s", failed->key);
    sweep_write_values(experiment, &failed->hparams, stdout);
    printf(" of shard %d failed", failed->shard);
    if (access(log, F_OK) == 0) printf("; its log: %s", text_printable(log, name, (int)sizeof name)); /* of `unroll submit` */
    putchar('\n');
    free(log);
}

/* How many runs of the sweep the database lacks, -1 where that cannot be told. */
static int64_t runs_left(const struct experiment *experiment, const char *database, int shards)
{
    struct survey survey;
    struct error ignored = {""};
    if (!survey_make(experiment, database, shards, &survey, &ignored)) return -1;
    const int64_t left = survey.all.runs - survey.all.merged;
    survey_release(&survey);
    return left;
}

/* Of a sweep that was submitted, and may be another by now: the scripts train it as it was submitted, and another can be
 * submitted when that is complete. */
static void hint_scripts(const char *file, int num_sets, const struct experiment *experiment, const struct experiment *submitted,
                         const char *folder, const char *database, int shards, const char *missing)
{
    if (strcmp(submitted->text, experiment->text) == 0)
        fprintf(stderr, "`sbatch --array=%s %s/shards.sh` starts them again\n", missing, folder);
    else if (runs_left(submitted, database, shards) == 0)
        fprintf(stderr, "%s is not what was submitted: `unroll submit %s --shards %d --db %s` trains what is missing%s\n", file,
                file, shards, database, num_sets > 0 ? ", with the same --set" : "");
    else
        fprintf(stderr,
                "%s is not what was submitted, and that is not complete yet: `unroll merge --sweep %s/%s.cfg --shards %d "
                "--db %s` says what is missing of it\n",
                file, folder, experiment->name, shards, database);
}

static void hint(const struct merge_arguments *arguments, const struct experiment *experiment, const char *folder,
                 const char *database, int shards, const char *missing)
{
    struct experiment submitted;
    struct error ignored = {""};
    char file[1024];
    text_printable(arguments->sweep, file, (int)sizeof file);
    char *copy = memory_format("%s/%s.cfg", folder, experiment->name), *script = memory_format("%s/shards.sh", folder);
    if (arguments->num_disputed == 0 && access(script, F_OK) == 0 && experiment_read(copy, &submitted, &ignored)) {
        hint_scripts(file, arguments->asked.num_sets, experiment, &submitted, folder, database, shards, missing);
        experiment_release(&submitted);
    }
    if (arguments->num_disputed > 0)
        fprintf(stderr, "%lld of the published runs %s disputed: `unroll run %s --db %s`%s, not a shard, settles it\n",
                (long long)arguments->num_disputed, arguments->num_disputed == 1 ? "is" : "are", file, database,
                arguments->asked.num_sets > 0 ? " with the same --set" : "");
    free(copy), free(script);
}

/* Whether every run of the sweep is there, and if not what is missing. */
static enum exit_code check_sweep(const struct merge_arguments *arguments, const struct experiment *experiment,
                                  const char *database, int shards)
{
    struct survey survey;
    struct error error = {""};
    if (!survey_make(experiment, database, shards, &survey, &error)) return error_report(&error, EXIT_STORE);
    char *missing = survey_missing(&survey), *folder = shards_folder(database, experiment, shards);
    const long long left = survey.all.runs - survey.all.merged, all = survey.all.runs;
    char name[1024];
    text_printable(database, name, (int)sizeof name);
    if (left == 0) printf("%s: all %lld %s in %s\n", experiment->name, all, all == 1 ? "run is" : "runs are", name);
    else {
        for (int64_t i = 0; i < survey.num_failed; i++) print_failed(experiment, &survey.failed[i], folder);
        printf("%s: %lld of %lld %s missing in %s, of the shards --array=%s\n", experiment->name, left, all,
               left == 1 ? "runs is" : "runs are", name, missing);
        fflush(stdout);
        hint(arguments, experiment, folder, database, shards, missing);
    }
    free(missing), free(folder);
    survey_release(&survey);
    return left == 0 ? EXIT_OK : EXIT_RUN_FAILED;
}

/* Adds all that is published. A file that gave way to that of a later process meanwhile is no fault: the folder is looked at
 * again. Nor is one that is damaged, if others have its runs, which are asked for behind this. */
static enum exit_code add_published(struct merge_arguments *arguments, const char *folder, struct store **store)
{
    enum exit_code code = EXIT_OK;
    bool gave_way = true;
    for (int look = 0; gave_way && look < MOST_LOOKS; look++) {
        struct published_list list;
        struct error problem = {""};
        struct stat status;
        if (!published_find(folder, &list, &problem)) return (enum exit_code)error_report(&problem, EXIT_STORE);
        code = EXIT_OK;
        gave_way = false;
        for (int i = 0; i < list.count; i++) {
            struct error error = {""};
            if (add(arguments, list.databases[i].path, store, &error)) continue;
            if (lstat(list.databases[i].path, &status) != 0) gave_way = true;
            else if (error_report(&error, EXIT_STORE), store_is_sound(list.databases[i].path, &error)) code = EXIT_STORE;
        }
        published_release(&list);
    }
    return code;
}

static enum exit_code merge_sweep(struct merge_arguments *arguments, const char *database, struct store **store)
{
    struct experiment experiment;
    struct error error = {""};
    int count;
    enum exit_code code = asked_read(&arguments->asked, arguments->sweep, database, &experiment, &error);
    if (code != EXIT_OK) return error_report(&error, code);
    code = shards_count(database, &experiment, arguments->shards, &count, &error);
    if (code == EXIT_OK) {
        char *folder = shards_folder(database, &experiment, count);
        code = add_published(arguments, folder, store);
        if (*store == NULL && access(database, F_OK) == 0) *store = store_open(database, STORE_WRITE, &error);
        if (code == EXIT_OK && *store != NULL && !survey_join(&experiment, *store, &error))
            code = (enum exit_code)error_report(&error, EXIT_STORE);
        free(folder);
        store_close(*store);
        *store = NULL;
        if (code == EXIT_OK)
            code = check_sweep(arguments, &experiment, database, count); /* else what is missing waits for this merge */
    } else error_report(&error, code);
    experiment_release(&experiment);
    return code;
}

int cmd_merge(int argc, char **argv)
{
    static const struct argp_option options[] = {
        CHOOSING_WHERE_OPTION,
        COMMAND_DB_OPTION,
        {"sweep", SWEEP_KEY, "FILE", 0,
         "Add what the shards of this experiment published beside the database, and say what is missing", 0},
        COMMAND_SHARDS_OPTION,
        ASKED_SET_OPTION,
        {0}};
    static const struct argp argp = {
        .options = options, .parser = parse_argument, .args_doc = "OTHER.db...\n--sweep FILE", .doc = help};
    struct merge_arguments arguments = {0};
    struct error error = {""};
    enum exit_code code = EXIT_OK;
    command_parse(&argp, argc, argv, &arguments);
    const char *database = command_database(arguments.database);
    if (!check(&arguments, database, &error)) return error_report(&error, EXIT_USAGE);
    if (arguments.where != NULL && !choose_check_where(arguments.where, &error)) return error_report(&error, EXIT_USAGE);
    struct store *store = NULL;
    for (int i = 0; i < arguments.num_others; i++) {
        struct error problem = {""};
        if (!add(&arguments, arguments.others[i], &store, &problem)) code = (enum exit_code)error_report(&problem, EXIT_STORE);
    }
    if (arguments.sweep != NULL) {
        const enum exit_code swept = merge_sweep(&arguments, database, &store);
        if (code == EXIT_OK) code = swept;
    }
    store_close(store);
    asked_release(&arguments.asked);
    return code;
}
