/* unroll doctor: what this machine has for training and drawing, and whether the database is healthy. */
#include "base/error.h"
#include "base/text.h"
#include "commands/command.h"
#include "experiment/settings.h"
#include "figures/gnuplot/gnuplot.h"
#include "rnn/isa.h"
#include "rnn/trainer.h"
#include "runner/runner.h"
#include "store/store.h"

#include <stdio.h>
#include <unistd.h>

static const char help[] = "Says what this machine has for training and drawing, and whether the database is healthy.\n"
                           "The exit code is 1 if something is missing or damaged.\n\n"
                           "Examples:\n"
                           "  unroll doctor\n"
                           "  unroll doctor --db results/unroll.db\n"
                           "\nOptions:";

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    const char **database = state->input;
    switch (key) {
    case COMMAND_DB_KEY: *database = value; break;
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
    printf("%d, so many threads train by default\n", runner_cores());
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
    struct error error;
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
    if (health->num_forsaken == 0) return;
    print_label("");
    printf("%lld of those running were left by a process that is gone; `unroll run` goes on with them, each from its last "
           "checkpoint or else from its start\n",
           (long long)health->num_forsaken);
}

static bool check_database(const char *path)
{
    struct store_health health;
    struct error error;
    char printable[4096];
    print_label("database");
    printf("%s", text_printable(path, printable, sizeof printable));
    if (access(path, F_OK) != 0) {
        printf(", not there yet; `unroll run FILE` makes it\n");
        return true;
    }
    putchar('\n');
    struct store *store = store_open(path, STORE_READ, &error);
    bool good = store != NULL && store_health(store, &health, &error);
    store_close(store);
    if (!good) return complain("", &error);
    print_health(&health);
    print_label("integrity");
    printf("%s%s\n", health.damage[0] != '\0' ? "PROBLEM: " : "ok", health.damage);
    return health.damage[0] == '\0';
}

int cmd_doctor(int argc, char **argv)
{
    static const struct argp_option options[] = {COMMAND_DB_OPTION, {0}};
    static const struct argp argp = {.options = options, .parser = parse_argument, .doc = help};
    const char *option = NULL;
    command_parse(&argp, argc, argv, &option);
    printf("unroll       %s\n", UNROLL_VERSION);
    print_machine();
    bool can_draw = check_gnuplot(), healthy = check_database(command_database(option));
    return can_draw && healthy ? EXIT_OK : EXIT_RUN_FAILED;
}
