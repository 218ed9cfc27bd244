/* unroll doctor: what this machine has for training and drawing, and whether the database is healthy. */
#include "base/cores.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/command.h"
#include "experiment/settings.h"
#include "figures/gnuplot/gnuplot.h"
#include "rnn/isa.h"
#include "rnn/trainer.h"
#include "store/store.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char help[] = "Says what this machine has for training and drawing, and whether the database is healthy. "
                           "The exit code is 1 if something is missing or damaged.\n\n"
                           "Examples:\n"
                           "  unroll doctor\n"
                           "  unroll doctor --db results/unroll.db\n"
                           "  unroll doctor --repair      mend what was done to the database by hand; a copy of it is kept\n"
                           "\nOptions:";

enum { REPAIR_KEY = 256 };

struct doctor_arguments {
    const char *database;
    bool repair;
};

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    struct doctor_arguments *arguments = state->input;
    switch (key) {
    case COMMAND_DB_KEY: arguments->database = value; break;
    case REPAIR_KEY: arguments->repair = true; break;
    case ARGP_KEY_ARG: argp_error(state, "expected no argument; the database goes behind --db"); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static void print_label(const char *label)
{
    printf("%-12s ", label);
}

/* Says what is wrong; false. */
static bool complain(const char *label, const struct error *error)
{
    print_label(label);
    printf("PROBLEM: %s\n", error->message);
    return false;
}

static void print_machine(void)
{
    print_label("cores");
    const struct cores cores = cores_to_use();
    printf("%d, so many threads train by default (%s allows no more)\n", cores.count, cores.said);
    print_label("instructions");
    printf("%s is used;", isa_pick()->name);
    for (int i = 0; isa_runnable(i) != NULL; i++) printf(" %s", isa_runnable(i)->name);
    printf(" run here\n");
    print_label("numerics");
    printf("%d: the same number, the same curves to the last bit\n", trainer_numerics());
    print_label("sqlite");
    printf("%s\n", store_sqlite_version());
    print_label("libconfig");
    printf("%s\n", settings_libconfig_version());
}

static bool check_gnuplot(void)
{
    struct gnuplot_found found;
    struct error error = {""};
    if (!gnuplot_find(&found, &error)) return complain("gnuplot", &error);
    print_label("gnuplot");
    printf("%s, png %s, svg %s\n", found.version, found.has_png ? "yes" : "NO", found.has_svg ? "yes" : "NO");
    print_label("cairo");
    printf("%s\n", found.cairo[0] != '\0' ? found.cairo : "gnuplot does not say which");
    if (!found.new_enough) return complain("gnuplot", (error_set(&error, "it is too old, 5.0 or newer is needed"), &error));
    return (found.has_png && found.has_svg) ||
           complain("gnuplot", (error_set(&error, "it lacks the terminal pngcairo or svg"), &error));
}

static void print_health(const struct store_health *health)
{
    print_label("file system");
    printf("%s, journal %s\n", health->file_system, health->journal);
    print_label("schema");
    printf("version %d\n", health->schema_version);
    print_label("runs");
    for (int status = 0; status <= RUN_RUNNING; status++)
        printf("%s%lld %s", status > 0 ? ", " : "", (long long)health->num_runs[status],
               run_status_name((enum run_status)status));
    putchar('\n');
    if (health->num_alone > 0) {
        print_label("");
        printf("%lld of those paused %s no checkpoint: whoever asks for more of %s trains %s from the start\n",
               (long long)health->num_alone, health->num_alone == 1 ? "has" : "have", health->num_alone == 1 ? "it" : "them",
               health->num_alone == 1 ? "it" : "them");
    }
    if (health->num_forsaken == 0) return;
    print_label("");
    printf("%lld of those running %s left by a process that is gone; `unroll run` resumes %lld from the last checkpoint and "
           "starts %lld anew\n",
           (long long)health->num_forsaken, health->num_forsaken == 1 ? "was" : "were", (long long)health->num_resumable,
           (long long)(health->num_forsaken - health->num_resumable));
}

/* One line a finding; whether there was none. A claim of a dead process is no fault: whoever runs next takes it over. */
static bool print_findings(const struct store_health *health)
{
    const struct {
        int64_t count;
        const char *what;
    } findings[] = {
        {health->num_orphans, "rows belong to a run or an experiment that is gone"},
        {health->num_damaged, "checkpoints are not as they were written; without them their runs start anew"},
        {health->num_not_whole, "finished or paused runs have another number of losses than was trained"},
        {health->num_foreign_triggers, "triggers are not those of unroll"},
        {health->num_missing_triggers, "triggers of unroll are missing"},
    };
    bool good = true;
    for (size_t i = 0; i < sizeof findings / sizeof *findings; i++) {
        if (findings[i].count == 0) continue;
        print_label(good ? "contents" : "");
        printf("PROBLEM: %lld %s\n", (long long)findings[i].count, findings[i].what);
        good = false;
    }
    if (!good) {
        print_label("");
        printf("`unroll doctor --repair` mends this, after a copy of the database\n");
    }
    return good;
}

static bool print_integrity(const struct store_health *health)
{
    print_label("integrity");
    printf("%s%s\n", health->damage[0] != '\0' ? "PROBLEM: " : "ok", health->damage);
    return health->damage[0] == '\0';
}

static bool examine(const char *path, struct store_health *health)
{
    struct error error = {""};
    struct store *store = store_open(path, STORE_READ, &error);
    bool good = store != NULL && store_health(store, health, &error);
    store_close(store);
    return good || complain("", &error);
}

static bool check_database(const char *path)
{
    struct store_health health;
    if (!examine(path, &health)) return false;
    print_health(&health);
    bool whole = print_integrity(&health);
    return print_findings(&health) && whole;
}

/* Mends what is to mend; whether nothing is wrong then. */
static bool repair_database(const char *path)
{
    struct store_health health;
    struct error error = {""};
    if (!examine(path, &health)) return false;
    if (health.damage[0] != '\0')
        return print_integrity(&health) ||
               complain("repair",
                        (error_set(&error, "the file itself is damaged; `sqlite3 FILE .recover` may save what is left"), &error));
    struct store *store = store_open(path, STORE_WRITE, &error);
    bool good = store != NULL && store_health(store, &health, &error);
    char *backup = good && store_needs_repair(&health) ? store_repair(store, &error) : NULL;
    print_label("repair");
    if (backup != NULL) {
        printf("done; %s is the database as it was. Deleted: %lld rows that belonged to nothing, %lld damaged checkpoints, "
               "%lld foreign triggers. To be trained again: %lld. Given back: %lld claims\n",
               backup, (long long)health.num_orphans, (long long)health.num_damaged, (long long)health.num_foreign_triggers,
               (long long)health.num_not_whole, (long long)health.num_stale);
    } else if (good && !store_needs_repair(&health)) {
        printf("nothing to mend\n");
    } else {
        printf("PROBLEM: %s\n", error.message);
        good = false;
    }
    free(backup);
    store_close(store);
    return good && check_database(path);
}

static bool say_database(const char *path, bool repair)
{
    char printable[4096];
    struct error error = {""};
    if (!store_check_name(path, &error)) return complain("database", &error);
    print_label("database");
    printf("%s", text_printable(path, printable, sizeof printable));
    if (access(path, F_OK) != 0 && errno == ENOENT) {
        printf(", not there yet; `unroll run FILE` makes it\n");
        return true;
    }
    putchar('\n');
    return repair ? repair_database(path) : check_database(path);
}

int cmd_doctor(int argc, char **argv)
{
    static const struct argp_option options[] = {
        COMMAND_DB_OPTION, {"repair", REPAIR_KEY, NULL, 0, "Mend the database; a copy of what it was stays beside it", 0}, {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .doc = help};
    struct doctor_arguments arguments = {0};
    command_parse(&argp, argc, argv, &arguments);
    printf("unroll       %s\n", UNROLL_VERSION);
    print_machine();
    bool can_draw = check_gnuplot(), healthy = say_database(command_database(arguments.database), arguments.repair);
    return can_draw && healthy ? EXIT_OK : EXIT_RUN_FAILED;
}
