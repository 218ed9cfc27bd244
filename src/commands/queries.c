#include "commands/queries.h"

#include "base/embedded.h"
#include "base/folders.h"
#include "base/memory.h"
#include "base/text.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern const struct embedded shipped_queries[];

enum { MOST_NAMES = 256, LARGEST_FILE = 1 << 20 };

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", ending[] = ".sql";

bool queries_is_name(const char *word)
{
    return word[0] != '\0' && strspn(word, letters) == strlen(word);
}

char *queries_folder(void)
{
    return folders_own("queries");
}

/* The text of a file in the person's folder; the caller frees. NULL if there is none, or it is too large for a query. */
static char *read_own(const char *name)
{
    char *folder = queries_folder(), *path = folder != NULL ? memory_format("%s/%s%s", folder, name, ending) : NULL, *text = NULL;
    FILE *file = path != NULL ? fopen(path, "re") : NULL;
    if (file != NULL) {
        text = memory_new(LARGEST_FILE + 1, 1);
        const size_t size = fread(text, 1, LARGEST_FILE + 1, file);
        if (size > LARGEST_FILE || ferror(file)) free(text), text = NULL;
        else text[size] = '\0';
        fclose(file);
    }
    free(folder), free(path);
    return text;
}

static const char *find_shipped(const char *name)
{
    for (const struct embedded *query = shipped_queries; query->name != NULL; query++)
        if (strcmp(query->name, name) == 0) return query->text;
    return NULL;
}

/* The names of all queries, each once and in order; names[] are copies. */
struct names {
    int count;
    char *names[MOST_NAMES];
    bool own[MOST_NAMES];
};

static void add_name(struct names *names, const char *name, int length, bool own)
{
    if (names->count == MOST_NAMES) return;
    char *copy = memory_format("%.*s", length, name);
    int place = 0;
    while (place < names->count && strcmp(names->names[place], copy) < 0) place++;
    if (place < names->count && strcmp(names->names[place], copy) == 0) {
        names->own[place] = names->own[place] || own;
        free(copy);
        return;
    }
    memmove(names->names + place + 1, names->names + place, (size_t)(names->count - place) * sizeof *names->names);
    memmove(names->own + place + 1, names->own + place, (size_t)(names->count - place) * sizeof *names->own);
    names->names[place] = copy;
    names->own[place] = own;
    names->count++;
}

static void find_names(struct names *names)
{
    char *path = queries_folder();
    DIR *folder = path != NULL ? opendir(path) : NULL;
    names->count = 0;
    for (const struct embedded *query = shipped_queries; query->name != NULL; query++)
        add_name(names, query->name, (int)strlen(query->name), false);
    for (struct dirent *entry; folder != NULL && (entry = readdir(folder)) != NULL;) {
        const size_t length = strlen(entry->d_name), name = length > 4 ? length - 4 : 0;
        if (name > 0 && strcmp(entry->d_name + name, ending) == 0 && strspn(entry->d_name, letters) == name)
            add_name(names, entry->d_name, (int)name, true);
    }
    if (folder != NULL) closedir(folder);
    free(path);
}

static void names_release(struct names *names)
{
    for (int i = 0; i < names->count; i++) free(names->names[i]);
}

/* Cuts the line, "-- :NAME = DEFAULT  MEANING", up; false if it is no parameter's. *value is NULL without a default. */
static bool cut_parameter(char *line, char **name, char **value)
{
    if (strncmp(line, "-- :", 4) != 0) return false;
    *name = line + 4;
    char *end = *name + strspn(*name, letters);
    char *equals = end + strspn(end, " ");
    *value = NULL;
    if (*equals == '=') {
        *value = equals + 1 + strspn(equals + 1, " ");
        char *gap = strstr(*value, "  ");
        if (gap != NULL) *gap = '\0';
        const size_t length = strlen(*value);
        if (length > 1 && (*value)[0] == '\'' && (*value)[length - 1] == '\'') (*value)[length - 1] = '\0', (*value)++;
    }
    *end = '\0';
    return true;
}

static void read_defaults(struct query *query)
{
    query->words = memory_text(query->text);
    char *rest = query->words, *line, *name, *value;
    while ((line = strsep(&rest, "\n")) != NULL && strncmp(line, "--", 2) == 0) {
        if (cut_parameter(line, &name, &value) && value != NULL && query->num_defaults < QUERIES_MOST_PARAMETERS)
            query->defaults[query->num_defaults++] = (struct store_parameter){name, value};
    }
}

bool queries_read(const char *name, struct query *query, struct error *error)
{
    const char *shipped = find_shipped(name);
    *query = (struct query){.text = read_own(name)};
    if (query->text == NULL && shipped != NULL) query->text = memory_text(shipped);
    if (query->text != NULL) {
        read_defaults(query);
        return true;
    }
    struct names names;
    find_names(&names);
    error_set(error, "no query '%.64s'%s; `unroll query --list` lists them", name,
              error_did_you_mean(error_nearest(name, (const char *const *)names.names, names.count), "").text);
    names_release(&names);
    return false;
}

void queries_release(struct query *query)
{
    free(query->text), free(query->words);
    *query = (struct query){0};
}

/* "loss=0.5 run": the parameters of a text; the caller frees. */
static char *parameters_of(const char *text)
{
    char *copy = memory_text(text), *rest = copy, *line, *name, *value, *list = memory_text("");
    while ((line = strsep(&rest, "\n")) != NULL && strncmp(line, "--", 2) == 0) {
        if (!cut_parameter(line, &name, &value)) continue;
        char *longer = memory_format("%s%s%s%s%s", list, list[0] != '\0' ? " " : "", name, value != NULL ? "=" : "",
                                     value != NULL ? value : "");
        free(list);
        list = longer;
    }
    free(copy);
    return list;
}

void queries_list(struct table *table)
{
    static const char *const columns[] = {"name", "question", "parameters", "own"};
    struct names names;
    find_names(&names);
    for (int i = 0; i < 4; i++) table_column(table, columns[i], TABLE_LEFT);
    for (int i = 0; i < names.count; i++) {
        struct query query;
        struct error ignored = {""};
        if (!queries_read(names.names[i], &query, &ignored)) continue; /* it went meanwhile */
        const char *question = strncmp(query.text, "--", 2) == 0 ? query.text + 2 + strspn(query.text + 2, " ") : "";
        char *sentence = memory_format("%.*s", (int)strcspn(question, "\n"), question), *parameters = parameters_of(query.text);
        table_row(table);
        table_cell(table, 0, names.names[i], false);
        table_cell(table, 1, sentence, false);
        if (parameters[0] != '\0') table_cell(table, 2, parameters, false);
        table_cell(table, 3, names.own[i] ? "1" : "0", true);
        free(sentence), free(parameters);
        queries_release(&query);
    }
    names_release(&names);
}
