/* unroll submit: an experiment's shards become an array of tasks of a Slurm cluster, and a merge behind them. */
#include "base/error.h"
#include "base/folders.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "cluster/sbatch.h"
#include "cluster/scripts.h"
#include "cluster/shards.h"
#include "cluster/survey.h"
#include "commands/asked.h"
#include "commands/command.h"
#include "commands/unmerged.h"
#include "experiment/shard.h"
#include "experiment/sweep.h"
#include "store/store.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char help[] =
    "Trains an experiment on a Slurm cluster: an array of tasks, one for each of N shards, and a job behind it that merges what "
    "they publish into the database. Tasks that meet their time limit keep where they stand and start again; those of a node "
    "that "
    "died start again elsewhere. The experiment as it is now, both scripts, the logs and what is published stand in the folder "
    "NAME.N-shards beside the database; both must be on a file system that all nodes see. What sbatch is to be told in any case "
    "(account, partition) and what comes before the program (module load) can stand in configs/slurm.sh or in "
    "~/.config/unroll/slurm.sh, which is put into both scripts. `unroll help clusters` says more.\n\n"
    "Examples:\n"
    "  unroll submit my.cfg --shards 8 --time 4:00:00 --cpus 4\n"
    "  unroll submit my.cfg --shards 100 --at-once 20 --db results/all.db -- --account=me --mem=2G\n"
    "  unroll submit my.cfg --shards 8 --print\n"
    "\nOptions:";

enum { SHARDS_KEY = 256, TIME_KEY, CPUS_KEY, AT_ONCE_KEY, PRINT_KEY };

struct submit_arguments {
    struct asked asked;
    const char *file, *database;
    bool print;
    const char **options; /* room for all of argv */
    struct submission submission;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct submit_arguments *arguments = state->input;
    struct submission *submission = &arguments->submission;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; return 0;
    case ASKED_SET_KEY: asked_set(&arguments->asked, value); return 0;
    case SHARDS_KEY: submission->shards = command_shards(state, "shards", value); return 0;
    case AT_ONCE_KEY: submission->at_once = command_shards(state, "at-once", value); return 0;
    case TIME_KEY: submission->time = value; return 0;
    case 'p': submission->partition = value; return 0;
    case CPUS_KEY: submission->cpus = value; return 0;
    case PRINT_KEY: arguments->print = true; return 0;
    case ARGP_KEY_ARG:
        if (arguments->file == NULL) arguments->file = value;
        else if (state->quoted > 0 && (value[0] == '-' || submission->num_options > 0))
            arguments->options[submission->num_options++] = value;
        else command_error(state, "unexpected '%s'; options of sbatch stand behind --", value);
        return 0;
    case ARGP_KEY_END:
        if (arguments->file == NULL) argp_error(state, "no experiment; try `unroll submit my.cfg --shards 8`");
        if (submission->shards == 0) argp_error(state, "in how many shards? try --shards 8");
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* This program, as the nodes will find it: its file. */
static char *own_path(void)
{
    char *path = realpath("/proc/self/exe", NULL);
    return path != NULL ? path : memory_text("unroll");
}

/* Until sbatch has said something what stood at a path, which may have been edited, stands there; then it becomes PATH.old. The
 * caller frees. */
static char *path_of_before(const char *path)
{
    return memory_format("%s.before", path);
}

/* The caller frees. */
static char *path_aside(const char *path)
{
    return memory_format("%s.part", path);
}

/* Writes what is to stand at the path beside it. */
static bool write_aside(const char *path, void (*write)(const void *what, FILE *out), const void *what, struct error *error)
{
    char *aside = path_aside(path);
    FILE *out = fopen(aside, "we");
    if (out != NULL) write(what, out);
    bool good = out != NULL && ferror(out) == 0;
    if (out != NULL) good = fclose(out) == 0 && good;
    if (!good) error_set(error, "cannot write %s: %s", path, strerror(errno));
    free(aside);
    return good;
}

/* Puts it there. */
static bool swap(const char *path, struct error *error)
{
    char *aside = path_aside(path), *before = path_of_before(path);
    const bool good = (rename(path, before) == 0 || errno == ENOENT) && rename(aside, path) == 0;
    if (!good) error_set(error, "cannot write %s: %s", path, strerror(errno));
    free(aside), free(before);
    return good;
}

static void write_experiment(const void *what, FILE *out)
{
    fputs(((const struct experiment *)what)->text, out);
}

static void write_shards(const void *what, FILE *out)
{
    scripts_write_shards(what, out);
}

static void write_merge(const void *what, FILE *out)
{
    scripts_write_merge(what, out);
}

/* Tasks read the experiment as it was submitted until all its runs are merged, and two arrays would train everything twice. */
static bool check_earlier(const struct experiment *experiment, const struct submission *submission, const char *path,
                          struct error *error)
{
    struct experiment earlier;
    struct survey survey;
    if (access(path, F_OK) != 0) return true;
    if (!experiment_read(path, &earlier, error)) return false;
    bool good = survey_make(&earlier, submission->db, submission->shards, &survey, error);
    if (good) {
        const int64_t left = survey.all.runs - survey.all.merged;
        if (survey.all.running > 0)
            good =
                error_set(error,
                          "%s is trained now, %lld of its runs at once; wait until that has ended or, where it was cancelled, a "
                          "minute longer",
                          path, (long long)survey.all.running);
        else if (left > 0 && strcmp(earlier.text, experiment->text) != 0)
            good =
                error_set(error,
                          "%s was submitted before, says something else, and %lld of its runs are not in %s yet; give this one "
                          "another name or, if nothing trains that any more, remove that file",
                          path, (long long)left, submission->db);
        else if (left > 0)
            fprintf(stderr, "%s was submitted before; tasks of it that still wait train the same again (scancel)\n", path);
        survey_release(&survey);
    }
    experiment_release(&earlier);
    return good;
}

/* What a submission that was killed had put away is there again. */
static void recover(const char *const paths[3])
{
    for (int i = 0; i < 3; i++) {
        char *before = path_of_before(paths[i]);
        rename(before, paths[i]);
        free(before);
    }
}

/* Where it stands when it is submitted, a task that starts again a week later finds it, whatever became of the file. On error
 * everything is as it was. */
static bool put_all(const struct experiment *experiment, const struct submission *submission, const char *const paths[3],
                    struct error *error)
{
    int swapped = 0;
    recover(paths);
    bool good = folders_make(paths[0], error) && write_aside(paths[0], write_experiment, experiment, error) &&
                write_aside(paths[1], write_shards, submission, error) && write_aside(paths[2], write_merge, submission, error);
    for (; good && swapped < 3; swapped += good) good = swap(paths[swapped], error);
    if (good) return true;
    recover(paths);
    for (int i = 0; i < 3; i++) {
        char *aside = path_aside(paths[i]);
        unlink(aside);
        free(aside);
    }
    rmdir(submission->folder);
    return false;
}

/* What was there before becomes PATH.old or, where nobody took the submission, is there again. */
static void settle(const struct submission *submission, const char *const paths[3], bool taken)
{
    for (int i = 0; i < 3; i++) {
        char *before = path_of_before(paths[i]), *old = memory_format("%s.old", paths[i]);
        if (rename(before, taken ? old : paths[i]) != 0 && !taken) unlink(paths[i]);
        free(before), free(old);
    }
    if (!taken) rmdir(submission->folder);
}

/* Whether the database can be one: the tasks would say so one by one. */
static bool check_database(const char *path, struct error *error)
{
    struct stat status;
    const size_t length = strlen(path);
    if (!store_check_name(path, error)) return false;
    if (path[length - 1] == '/' || (stat(path, &status) == 0 && S_ISDIR(status.st_mode)))
        return error_set(error, "%s is a folder, expected a database", path);
    if (!shards_has_merged(path)) return true;
    struct store *store = store_open(path, STORE_READ, error);
    store_close(store);
    return store != NULL;
}

static enum exit_code hand_over(const struct experiment *experiment, const struct submission *submission,
                                const char *const paths[3])
{
    struct error error = {""};
    char shards[SBATCH_JOB], merge[SBATCH_JOB];
    if (!check_earlier(experiment, submission, paths[0], &error)) return error_report(&error, EXIT_USAGE);
    const bool is_first = access(paths[0], F_OK) != 0; /* then nobody asked about shards of that number yet */
    if (unmerged_say(experiment, submission->db, is_first ? 0 : submission->shards)) {
        error_set(&error,
                  "wait until that has ended or, where it was killed, a minute longer: two arrays would train everything twice");
        return error_report(&error, EXIT_USAGE);
    }
    interrupt_be_patient(true); /* between what stands here and what Slurm has */
    bool good = put_all(experiment, submission, paths, &error);
    if (good) {
        good = sbatch_submit(paths[1], NULL, shards, &error);
        settle(submission, paths, shards[0] != '\0');
    }
    interrupt_be_patient(false);
    if (!good) return error_report(&error, EXIT_RUN_FAILED);
    printf("job %s trains the %lld runs of %s in %d shards\n", shards, (long long)sweep_size(experiment), experiment->name,
           submission->shards);
    if (!sbatch_submit(paths[2], shards, merge, &error)) {
        error_report(&error, EXIT_RUN_FAILED);
        fprintf(stderr, "the shards train; `sbatch --dependency=afterany:%s %s` merges them\n", shards, paths[2]);
        return EXIT_RUN_FAILED;
    }
    printf("job %s merges them into %s; `unroll status %s --shards %d --db %s` says how far they are\n", merge, submission->db,
           paths[0], submission->shards, submission->db);
    return EXIT_OK;
}

static enum exit_code submit(struct submit_arguments *arguments, const struct experiment *experiment)
{
    struct submission *submission = &arguments->submission;
    struct error error = {""};
    if (!shard_check(experiment, &error)) return error_report(&error, EXIT_USAGE);
    submission->db = command_database(arguments->database);
    submission->options = arguments->options;
    submission->name = experiment->name;
    char *folder = shards_folder(submission->db, experiment, submission->shards), *program = own_path();
    submission->folder = folder;
    submission->program = program;
    char *file = memory_format("%s/%s.cfg", folder, experiment->name);
    char *shards = memory_format("%s/shards.sh", folder), *merge = memory_format("%s/merge.sh", folder);
    enum exit_code code = EXIT_OK;
    if (!check_database(submission->db, &error) || !scripts_check(submission, &error))
        code = (enum exit_code)error_report(&error, EXIT_USAGE);
    else if (!arguments->print) code = hand_over(experiment, submission, (const char *const[]){file, shards, merge});
    else {
        printf("# ---- %s\n", shards);
        scripts_write_shards(submission, stdout);
        printf("\n# ---- %s\n", merge);
        scripts_write_merge(submission, stdout);
    }
    free(folder), free(program), free(file), free(shards), free(merge);
    return code;
}

int cmd_submit(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"shards", SHARDS_KEY, "N", 0, "In how many shards; a task each", 0},
        {"at-once", AT_ONCE_KEY, "M", 0, "Run at most M of them at a time", 0},
        {"time", TIME_KEY, "T", 0,
         "The time limit of a task, as sbatch takes it: after it the task starts again (default: the partition's)", 0},
        {"partition", 'p', "P", 0, "The partition (default: Slurm's)", 0},
        {"cpus", CPUS_KEY, "C", 0, "The cores of a task (default: Slurm's, one)", 0},
        {"print", PRINT_KEY, NULL, 0, "Print both scripts; write and submit nothing", 0},
        COMMAND_DB_OPTION,
        ASKED_SET_OPTION,
        {0}};
    static const struct argp argp = {
        .options = options, .parser = parse_argument, .args_doc = "FILE [-- SBATCH OPTIONS...]", .doc = help};
    struct submit_arguments arguments = {.options = memory_new((size_t)argc, sizeof(char *))};
    struct experiment experiment;
    struct error error = {""};
    command_parse(&argp, argc, argv, &arguments);
    enum exit_code code = asked_read(&arguments.asked, arguments.file, command_database(arguments.database), &experiment, &error);
    if (code == EXIT_OK) {
        code = submit(&arguments, &experiment);
        experiment_release(&experiment);
    } else {
        error_report(&error, code);
    }
    asked_release(&arguments.asked);
    free(arguments.options);
    return code;
}
