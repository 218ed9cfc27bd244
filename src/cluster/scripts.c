#include "cluster/scripts.h"

#include "base/folders.h"
#include "base/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is the user's, on every cluster: the lines of these files stand in both scripts, but those that begin with ##. */
static const char own[] = "configs/slurm.sh";

static const char directive[] = "#SBATCH";

static bool is_directive(const char *line)
{
    return strncmp(line, directive, strlen(directive)) == 0;
}

/* NULL unless it is there. */
static FILE *open_own(const char *path)
{
    struct stat status; /* what is no file may never end */
    return path != NULL && stat(path, &status) == 0 && S_ISREG(status.st_mode) ? fopen(path, "re") : NULL;
}

/* Copies those lines of the file, if it is there, that are directives, or those that are not. */
static void copy_lines(const char *path, bool directives, FILE *out)
{
    FILE *file = open_own(path);
    char *line = NULL;
    size_t room = 0;
    bool any = false;
    while (file != NULL && getline(&line, &room, file) > 0) {
        line[strcspn(line, "\n")] = '\0';
        if (is_directive(line) != directives || strncmp(line, "##", 2) == 0 || (line[0] == '\0' && !any)) continue;
        if (!any) fputs("# of your own slurm.sh:\n", out); /* not its path, which may hold anything */
        fprintf(out, "%s\n", line);
        any = true;
    }
    free(line);
    if (file != NULL) fclose(file);
}

static void copy_own(bool directives, FILE *out)
{
    char *home = folders_own("slurm.sh");
    copy_lines(home, directives, out);
    copy_lines(own, directives, out);
    free(home);
}

/* Characters that mean themselves, in the shell and in Slurm's lines. */
static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+=,:@";

/* The text as one word of the shell. */
static void write_word(const char *text, FILE *out)
{
    if (text[0] != '\0' && strspn(text, plain) == strlen(text)) {
        fputs(text, out);
        return;
    }
    fputc('\'', out);
    for (const char *c = text; *c != '\0'; c++) {
        if (*c == '\'') fputs("'\\''", out);
        else fputc(*c, out);
    }
    fputc('\'', out);
}

/* Such a path means the same to the shell and to Slurm, with no quotes. */
static bool check_path(const char *path, struct error *error)
{
    return strspn(path, plain) == strlen(path) ||
           error_set(error, "%s: a path in a script of Slurm's has letters, digits and ./_-+=,:@ only; take another --db", path);
}

/* A value of ours, such as that of --time. */
static bool check_value(const char *name, const char *value, struct error *error)
{
    return value == NULL || (value[0] != '\0' && strspn(value, plain) == strlen(value)) ||
           error_set(error, "--%s is '%s', expected letters, digits and ./_-+=,:@ only", name, value);
}

/* Whether an option is --array, which sbatch takes shortened, too, or behind letters that take no value: -Ha1-3. */
static bool is_array(const char *option)
{
    static const char flags[] = "hHIkOQsvVW";
    const size_t length = strcspn(option, "= \t\n");
    if (option[0] == '-' && option[1] != '-') return option[1 + strspn(option + 1, flags)] == 'a';
    return length > strlen("--a") && strncmp("--array", option, length) == 0;
}

/* Whether an option takes the tasks to another folder, where the paths of the scripts lead nowhere. */
static bool is_folder(const char *option)
{
    const size_t length = strcspn(option, "= \t\n");
    return strncmp(option, "-D", 2) == 0 || (length > strlen("--ch") && strncmp("--chdir", option, length) == 0);
}

/* No directive of the file makes an array of the merge, or leads elsewhere. */
static bool check_directives(const char *path, struct error *error)
{
    FILE *file = open_own(path);
    char *line = NULL;
    size_t room = 0;
    bool good = true;
    if (file == NULL && path != NULL && access(path, F_OK) == 0 && access(path, R_OK) != 0)
        return error_set(error, "%s cannot be read: %s", path, strerror(errno));
    for (int number = 1; file != NULL && good && getline(&line, &room, file) > 0; number++) {
        char *rest = is_directive(line) ? line + strlen(directive) : NULL, *word;
        while (good && (word = strsep(&rest, " \t\n\"'")) != NULL && word[0] != '#')
            if (is_array(word))
                good = error_set(error, "%s:%d: '%s', expected no array: it is that of the --shards", path, number, word);
            else if (is_folder(word))
                good = error_set(error, "%s:%d: '%s', expected none: paths start where this is submitted", path, number, word);
    }
    free(line);
    if (file != NULL) fclose(file);
    return good;
}

static bool check_option(const char *option, struct error *error)
{
    if (is_folder(option)) return error_set(error, "'%s': the paths in the scripts start where this is submitted", option);
    if (is_array(option))
        return error_set(error, "'%s': the array is that of the --shards; --at-once says how many of them run at a time", option);
    return (option[0] != '\0' && option[strcspn(option, "\n\"'\\#")] == '\0') ||
           error_set(error, "'%s': an option of sbatch with a quote, \\, # or a line break cannot stand in a script", option);
}

bool scripts_check(const struct submission *submission, struct error *error)
{
    bool good = check_path(submission->folder, error) && check_value("time", submission->time, error) &&
                check_value("partition", submission->partition, error) && check_value("cpus", submission->cpus, error);
    for (int i = 0; good && i < submission->num_options; i++) good = check_option(submission->options[i], error);
    char *home = folders_own("slurm.sh");
    good = good && check_directives(home, error) && check_directives(own, error);
    free(home);
    return good;
}

/* What the command line says, behind what the files say: the last one counts. of_shards: what is asked for a task of them. */
static void write_options(const struct submission *submission, bool of_shards, FILE *out)
{
    copy_own(true, out);
    if (of_shards && submission->time != NULL) fprintf(out, "#SBATCH --time=%s\n", submission->time);
    if (of_shards && submission->cpus != NULL) fprintf(out, "#SBATCH --cpus-per-task=%s\n", submission->cpus);
    if (submission->partition != NULL) fprintf(out, "#SBATCH --partition=%s\n", submission->partition);
    if (submission->num_options > 0) fputs("#SBATCH", out);
    for (int i = 0; i < submission->num_options; i++)
        fprintf(out, strchr(submission->options[i], ' ') != NULL ? " \"%s\"" : " %s", submission->options[i]);
    if (submission->num_options > 0) fputc('\n', out);
}

void scripts_write_shards(const struct submission *submission, FILE *out)
{
    fprintf(out,
            "#!/bin/bash\n"
            "# Trains %s in %d shards. To start some of them again, from the folder where this was submitted:\n"
            "#   sbatch --array=3,17 %s/shards.sh\n"
            "#SBATCH --job-name=%s\n"
            "# a task for each shard",
            submission->name, submission->shards, submission->folder, submission->name);
    if (submission->at_once > 0)
        fprintf(out, ", so many at a time:\n#SBATCH --array=1-%d%%%d\n", submission->shards, submission->at_once);
    else fprintf(out, ":\n#SBATCH --array=1-%d\n", submission->shards);
    fprintf(out,
            "# the log of each, which goes on when it starts again:\n"
            "#SBATCH --output=%s/%%a.log\n"
            "#SBATCH --open-mode=append\n"
            "# one whose node died, or that made room for others, starts again:\n"
            "#SBATCH --requeue\n"
            "# a minute before the time limit it is told to keep where it stands:\n"
            "#SBATCH --signal=B:USR1@60\n",
            submission->folder);
    write_options(submission, true, out);
    fputs(
        "\n# Signals are for the shard, and end only the wait. USR1 comes before the time limit; TERM where Slurm itself starts\n"
        "# the task again, if it is to.\n"
        "caught= again= shard=\n"
        "trap 'caught=yes again=yes; [ -z \"$shard\" ] || kill -USR1 $shard' USR1\n"
        "trap 'caught=yes; [ -z \"$shard\" ] || kill -TERM $shard' TERM\n"
        "echo \"task ${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID on $(hostname), start $((${SLURM_RESTART_COUNT:-0} + 1))\"\n",
        out);
    copy_own(false, out);
    write_word(submission->program, out);
    fprintf(out, " run %s/%s.cfg --shard \"$SLURM_ARRAY_TASK_ID/%d\" --db ", submission->folder, submission->name,
            submission->shards);
    write_word(submission->db, out);
    fputs(" --jobs \"${SLURM_CPUS_PER_TASK:-1}\" &\n"
          "shard=$!\n"
          "[ -z \"$caught\" ] || kill -TERM $shard # it came before there was a shard\n"
          "caught=yes\n"
          "while [ \"$caught\" ]; do\n"
          "    caught=\n"
          "    wait $shard && code=0 || code=$?\n"
          "done\n"
          "# 75: not finished, run me again; 138, 143: nor begun\n"
          "if [ \"$again\" ] && { [ $code = 75 ] || [ $code = 138 ] || [ $code = 143 ]; }; then\n"
          "    scontrol requeue \"${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID\" && exit 0\n"
          "fi\n"
          "exit $code\n",
          out);
}

void scripts_write_merge(const struct submission *submission, FILE *out)
{
    fprintf(out,
            "#!/bin/bash\n"
            "# Merges what the shards of %s published, once all have ended:\n"
            "#   sbatch --dependency=afterany:JOB %s/merge.sh\n"
            "#SBATCH --job-name=%s-merge\n"
            "#SBATCH --output=%s/merge.log\n"
            "#SBATCH --open-mode=append\n"
            "#SBATCH --requeue\n",
            submission->name, submission->folder, submission->name, submission->folder);
    write_options(submission, false, out);
    fputc('\n', out);
    copy_own(false, out);
    fputs("# Ends with 1 and names the shards to start again if a run is missing.\nexec ", out);
    write_word(submission->program, out);
    fprintf(out, " merge --sweep %s/%s.cfg --shards %d --db ", submission->folder, submission->name, submission->shards);
    write_word(submission->db, out);
    fputc('\n', out);
}
