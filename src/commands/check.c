/* unroll check: reads experiment files, says what they span, trains nothing. */
#include "base/error.h"
#include "base/text.h"
#include "commands/asked.h"
#include "commands/command.h"
#include "commands/plan_rungs.h"
#include "commands/warn.h"
#include "experiment/keep.h"
#include "experiment/selection.h"
#include "experiment/sweep.h"
#include "experiment/variants.h"

#include <stdio.h>

struct check_arguments {
    int num_files;
    char **files; /* (num_files) within argv */
    struct asked asked;
};

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct check_arguments *arguments = state->input;
    switch (key) {
    case ASKED_SET_KEY: asked_set(&arguments->asked, argument); return 0;
    case ARGP_KEY_ARGS:
        arguments->files = state->argv + state->next;
        arguments->num_files = state->argc - state->next;
        return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "expected an experiment file"); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* "  reads verse.txt: 5422 bytes, 5421 symbols to foretell, 61 different", a line for each data */
static void print_data(const struct experiment *experiment)
{
    for (int i = 0; i < experiment->num_data; i++) {
        const struct hparams *hparams = &experiment->data[i];
        char paths[HPARAM_TEXT];
        const struct data_file *found = &hparams->found;
        printf("  reads %s: %lld bytes, ", text_printable(hparams->file, paths, sizeof paths), (long long)found->bytes);
        if (found->num_outputs > 0)
            printf("%lld lines; columns: %lld shown, %lld to foretell\n", (long long)found->length, (long long)found->num_inputs,
                   (long long)found->num_outputs);
        else printf("%lld symbols to foretell, %lld different\n", (long long)found->length, (long long)found->num_classes);
    }
}

/* "num_steps (4) x state_size (3) x seed (3)" */
static void print_axes(const struct experiment *part)
{
    for (int i = 0; i < part->num_axes; i++) {
        const struct axis *axis = &part->axes[i];
        if (variants_leads(part, i))
            printf("%s%s (%d)", i == 0 ? "" : " x ", axis->variants != NULL ? axis->variants : axis->hparam->name, axis->count);
    }
    if (part->num_axes == 0) printf("one run");
}

/* "FILE: 36 runs: num_steps (4) x state_size (3) x seed (3); keeps the final weights, 0.2 MB" */
static void print_sweep(const struct experiment *experiment)
{
    char path[1024], kept[KEEP_SAID], left_out[SELECTION_SAID];
    int64_t size = sweep_size(experiment);
    printf("%s: %lld %s", text_printable(experiment->path, path, (int)sizeof path), (long long)size, size == 1 ? "run" : "runs");
    for (int i = 0; i < sweep_num_parts(experiment) && experiment->num_axes > 0; i++) {
        const struct experiment part = sweep_part(experiment, i);
        printf("%s", i == 0 ? ": " : " + ");
        print_axes(&part);
    }
    printf("%s; %s\n", selection_say(experiment, left_out), keep_say(experiment, kept));
}

static enum exit_code check(const struct asked *asked, const char *path)
{
    struct experiment experiment;
    struct error error = {""};
    enum exit_code code = asked_read(asked, path, NULL, &experiment, &error);
    if (code != EXIT_OK) return (enum exit_code)error_report(&error, code);
    warn_of_exclude(&experiment);
    warn_of_halving(&experiment);
    print_sweep(&experiment);
    if (experiment.halving.first > 0) plan_rungs(&experiment, NULL, NULL);
    print_data(&experiment);
    experiment_release(&experiment);
    return EXIT_OK;
}

int cmd_check(int argc, char **argv)
{
    static const struct argp_option options[] = {ASKED_SET_OPTION, {0}};
    static const struct argp argp = {
        .options = options,
        .parser = parse,
        .args_doc = "FILE...",
        .doc = "Examples:\n"
               "  unroll check experiments/how-far-back.cfg    is it right? how many runs?\n"
               "  unroll check experiments/*.cfg               the same for each file\n"
               "\nReads experiment files with all that they include, trains nothing. A wrong file gets FILE:LINE and what was "
               "expected there, and the exit code is 2.",
    };
    struct check_arguments arguments = {0};
    enum exit_code code = EXIT_OK;
    command_parse(&argp, argc, argv, &arguments);
    for (int i = 0; i < arguments.num_files; i++) {
        enum exit_code one = check(&arguments.asked, arguments.files[i]);
        if (one != EXIT_OK) code = one;
    }
    asked_release(&arguments.asked);
    return code;
}
