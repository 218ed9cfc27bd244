#include "commands/complete.h"

#include "base/memory.h"
#include "commands/candidates.h"
#include "commands/command.h"
#include "commands/topics.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* What argp adds to the options of each command. */
static const struct argp_option general_options[] = {{"help", 0, NULL, 0, "Give this help list", 0},
                                                     {"usage", 0, NULL, 0, "Give a short usage message", 0}};

enum { NUM_GENERAL = sizeof general_options / sizeof *general_options, MOST_NAMES = 8 };

/* Option number index, or NULL past the last. */
static const struct argp_option *option_at(const struct argp *argp, int index)
{
    for (const struct argp_option *option = argp->options; option != NULL && option->name != NULL; option++)
        if (index-- == 0) return option;
    return index < NUM_GENERAL ? &general_options[index] : NULL;
}

/* The option of that name, or the one that it begins. */
static const struct argp_option *find_long(const struct argp *argp, const char *name, size_t length)
{
    const struct argp_option *option, *begun = NULL;
    int count = 0;
    for (int i = 0; (option = option_at(argp, i)) != NULL; i++) {
        if (strncmp(option->name, name, length) != 0) continue;
        if (option->name[length] == '\0') return option;
        begun = option;
        count++;
    }
    return count == 1 ? begun : NULL;
}

static const struct argp_option *find_short(const struct argp *argp, char letter)
{
    const struct argp_option *option = NULL;
    for (int i = 0; (option = option_at(argp, i)) != NULL && option->key != letter;) i++;
    return option;
}

/* The option whose value the word holds or, with *value NULL, the next word is; NULL: there is none. */
static const struct argp_option *valued_option(const struct argp *argp, const char *word, const char **value)
{
    *value = NULL;
    if (word[0] != '-') return NULL;
    if (word[1] == '-') {
        const size_t length = strcspn(word + 2, "=");
        const struct argp_option *option = find_long(argp, word + 2, length);
        if (word[2 + length] == '=') *value = word + 2 + length + 1;
        return option != NULL && option->arg != NULL ? option : NULL;
    }
    for (const char *letter = word + 1; *letter != '\0'; letter++) {
        const struct argp_option *option = find_short(argp, *letter);
        if (option == NULL || option->arg == NULL) continue;
        if (letter[1] != '\0') *value = letter + 1;
        return option;
    }
    return NULL;
}

static void offer_options(const struct argp *argp, const struct completing *completing)
{
    const struct argp_option *option;
    for (int i = 0; (option = option_at(argp, i)) != NULL; i++) {
        char *name = memory_format("--%s", option->name), letter[] = {'-', (char)option->key, '\0'};
        completing_offer(completing, name, option->doc);
        if (option->key > ' ' && option->key < 127) completing_offer(completing, letter, option->doc);
        free(name);
    }
}

/* What the text calls one place: "[RUNS...]", "FILE|NAME", or words to be written as they are: "bash|zsh|fish". */
static int names_of_place(char *text, char *names[MOST_NAMES])
{
    int count = 0;
    for (char *name; count < MOST_NAMES && (name = strsep(&text, "|")) != NULL;) {
        name += strspn(name, "[");
        name[strcspn(name, "]")] = '\0';
        char *dots = strstr(name, "...");
        if (dots != NULL) *dots = '\0';
        names[count++] = name;
    }
    return count;
}

/* What was offered for the word under the cursor. */
struct offered {
    int count;
    candidates *offers[MOST_NAMES];
};

static void offer_place(const struct completing *completing, char *text, struct offered *offered)
{
    char *names[MOST_NAMES];
    const int count = names_of_place(text, names);
    for (int i = 0; i < count; i++) {
        candidates *offer = candidates_of(names[i]);
        bool again = false;
        if (names[i][0] >= 'a' && names[i][0] <= 'z') completing_offer(completing, names[i], NULL);
        for (int j = 0; j < offered->count; j++) again = again || offered->offers[j] == offer;
        if (offer == NULL || again || offered->count == MOST_NAMES) continue;
        offered->offers[offered->count++] = offer;
        offer(completing);
    }
}

/* One line of args_doc: what comes behind a place that repeats can stand in all later places too. */
static void offer_line(const struct completing *completing, char *line, struct offered *offered)
{
    char *text;
    bool repeats = false;
    if (line[0] == '-') return; /* an option in place of arguments */
    for (int place = 0; place <= completing->num_arguments && (text = strsep(&line, " ")) != NULL; place++) {
        repeats = repeats || strstr(text, "...") != NULL;
        if (repeats || place == completing->num_arguments) offer_place(completing, text, offered);
    }
}

static void offer_arguments(const struct argp *argp, const struct completing *completing)
{
    char *copy = memory_text(argp->args_doc != NULL ? argp->args_doc : ""), *rest = copy, *line;
    struct offered offered = {0};
    while ((line = strsep(&rest, "\n")) != NULL) offer_line(completing, line, &offered);
    free(copy);
}

/* A path as the shell would have passed it. The caller frees. */
static char *at_home(const char *path)
{
    const char *home = getenv("HOME");
    return strncmp(path, "~/", 2) == 0 && home != NULL ? memory_format("%s%s", home, path + 1) : memory_text(path);
}

/* What the words but the last one say. */
struct said {
    const struct argp_option *open; /* whose value the last one is, or NULL */
    bool only_arguments;            /* after a -- */
    char *database;                 /* NULL: the command has none */
};

static struct said read_words(const struct argp *argp, int count, char **words, struct completing *completing)
{
    const struct argp_option *database = find_long(argp, "db", strlen("db"));
    struct said said = {.database = database != NULL ? at_home(command_database(NULL)) : NULL};
    for (int i = 0; i < count - 1; i++) {
        const char *value;
        const struct argp_option *option = said.only_arguments ? NULL : valued_option(argp, words[i], &value);
        if (option != NULL && value == NULL && i == count - 2) said.open = option;
        else if (option != NULL) {
            if (value == NULL) value = words[++i];
            if (option == database) free(said.database), said.database = at_home(value);
        } else if (!said.only_arguments && strcmp(words[i], "--") == 0) said.only_arguments = true;
        else if (said.only_arguments || words[i][0] != '-' || words[i][1] == '\0')
            completing->arguments[completing->num_arguments++] = words[i];
    }
    return said;
}

void complete_words(const struct argp *argp, int count, char **words)
{
    const char *last = count > 0 ? words[count - 1] : "", *value = NULL;
    struct completing completing = {.arguments = memory_new((size_t)count + 1, sizeof *completing.arguments), .word = last};
    const struct said said = read_words(argp, count, words, &completing);
    const struct argp_option *within = said.open == NULL && !said.only_arguments ? valued_option(argp, last, &value) : NULL;
    completing.database = said.database;
    if (within != NULL && value != NULL) completing.word = value;
    completing.before = memory_format("%.*s", (int)(completing.word - last), last);
    completing.option = said.open != NULL ? said.open : value != NULL ? within : NULL;
    if (completing.option != NULL) {
        candidates *offer = candidates_of(completing.option->arg);
        if (offer != NULL) offer(&completing);
    } else if (last[0] == '-' && !said.only_arguments) offer_options(argp, &completing);
    else offer_arguments(argp, &completing);
    free(completing.before), free(completing.arguments), free(said.database);
}

static void offer_commands(const struct completing *completing)
{
#define NAME_AND_HELP(name, help) {#name, help},
    static const char *const commands[][2] = {COMMANDS(NAME_AND_HELP)};
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) completing_offer(completing, commands[i][0], commands[i][1]);
}

void complete_subject(const char *word)
{
    char nothing[] = "";
    const struct completing completing = {.before = nothing, .word = word};
    offer_commands(&completing);
    for (const struct embedded *topic = topic_texts; topic->name != NULL; topic++) {
        char *subject = memory_format("%.*s", (int)strcspn(topic->text, "\n"), topic->text);
        completing_offer(&completing, topic->name, subject);
        free(subject);
    }
}

void complete_first(const char *word)
{
    char nothing[] = "";
    const struct completing completing = {.before = nothing, .word = word};
    offer_commands(&completing);
    completing_offer(&completing, "help", "explain a command or a topic");
    if (word[0] != '-') return;
    completing_offer(&completing, "--help", "list the commands");
    completing_offer(&completing, "--version", "say which version this is");
}
