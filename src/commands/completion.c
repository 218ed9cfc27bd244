/* unroll completion: the script by which a shell completes unroll's command lines. */
#include "base/error.h"
#include "commands/command.h"

#include <stdio.h>
#include <string.h>

static const char help[] =
    "Prints the script that lets a shell complete commands, options, hyperparameters, files, and what the database holds: "
    "experiments, tags, runs by their keys.\n\n"
    "Examples, each a line for the start of that shell:\n"
    "  eval \"$(unroll completion bash)\"       in ~/.bashrc\n"
    "  source <(unroll completion zsh)        in ~/.zshrc, behind compinit\n"
    "  unroll completion fish | source        in ~/.config/fish/config.fish\n"
    "\nOptions:";

/* Of commands/completion/. */
extern const char bash_completion[], zsh_completion[], fish_completion[];

static const struct {
    const char *shell, *script;
} scripts[] = {{"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}};

enum { NUM_SCRIPTS = sizeof scripts / sizeof *scripts };

static error_t parse_argument(int key, char *value, struct argp_state *state)
{
    const char **script = state->input;
    switch (key) {
    case ARGP_KEY_ARG:
        if (*script != NULL) argp_error(state, "expected one shell");
        for (int i = 0; i < NUM_SCRIPTS; i++)
            if (strcmp(scripts[i].shell, value) == 0) *script = scripts[i].script;
        if (*script == NULL) command_error(state, "unknown shell '%s', expected bash, zsh or fish", value);
        break;
    case ARGP_KEY_NO_ARGS: argp_error(state, "for which shell?"); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

int cmd_completion(int argc, char **argv)
{
    static const struct argp argp = {.parser = parse_argument, .args_doc = "bash|zsh|fish", .doc = help};
    const char *script = NULL;
    command_parse(&argp, argc, argv, &script);
    fputs(script, stdout);
    return EXIT_OK;
}
