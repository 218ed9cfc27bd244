#include "commands/topic_tables.h"

#include "base/memory.h"
#include "base/table.h"
#include "commands/queries.h"
#include "commands/topics.h"
#include "experiment/figure_spec.h"
#include "experiment/hparams.h"
#include "figures/kinds/kinds.h"
#include "store/store.h"

#include <stdlib.h>
#include <string.h>

/* Puts so many letters of more behind a text, with a separator if it is not empty. */
static void append(char **text, const char *separator, const char *more, int length)
{
    char *longer = memory_format("%s%s%.*s", *text, (*text)[0] != '\0' ? separator : "", length, more);
    free(*text);
    *text = longer;
}

/* A name and, beside it from column `from` on, the line that is said of it, wrapped at blanks. A name that is longer has its line
 * alone. */
static void print_item(int indent, const char *name, int from, const char *text, FILE *out)
{
    int at = fprintf(out, "%*s%s", indent, "", name);
    if (at > from - 2 && name[0] != '\0') fputc('\n', out), at = 0;
    for (const char *word = text + strspn(text, " "), *end; *word != '\0' && *word != '\n'; word = end + strspn(end, " ")) {
        end = word + strcspn(word, " \n");
        const int length = (int)(end - word);
        if (at > from && at + 1 + length > TOPICS_WIDTH) fputc('\n', out), at = 0;
        at += fprintf(out, "%*s%.*s", at < from ? from - at : at > from, "", length, word);
    }
    fputc('\n', out);
}

static void print_hyperparameters(FILE *out)
{
    char standard[HPARAM_WRITTEN];
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        if (hparam->found) continue;
        hparam_format(hparam, &hparam->default_value, standard);
        char *text = memory_text(hparam->help);
        if (standard[0] != '\0') append(&text, " Default: ", standard, (int)strlen(standard)), append(&text, "", ".", 1);
        print_item(2, hparam->name, 20, text, out);
        free(text);
    }
}

/* "x (symbols, steps or seconds), color": the names of the options, and what x may be where that is no hyperparameter. */
static char *options_of(const struct figure_kind *kind)
{
    char *list = memory_text("");
    for (const char *name = kind->options + strspn(kind->options, " "); *name != '\0'; name += strspn(name, " ")) {
        const int length = (int)strcspn(name, " ");
        append(&list, ", ", name, length);
        for (int i = 0; length == 1 && name[0] == 'x' && kind->xs != NULL && kind->xs[i] != NULL; i++)
            append(&list, i == 0 ? " (" : kind->xs[i + 1] == NULL ? " or " : ", ", kind->xs[i], (int)strlen(kind->xs[i]));
        if (length == 1 && name[0] == 'x' && kind->xs != NULL) append(&list, "", ")", 1);
        name += length;
    }
    return list;
}

static void print_kinds(FILE *out)
{
    const struct figure_kind *kind;
    for (int i = 0; (kind = figure_kind(i)) != NULL; i++) {
        char *options = options_of(kind), *text = memory_format("%s Options: %s.", kind->help, options);
        print_item(2, kind->name, 14, text, out);
        free(options), free(text);
    }
}

static void print_options(FILE *out)
{
    for (int i = 0; i < figure_option_count; i++)
        if (strcmp(figure_options[i].name, "kind") != 0) print_item(2, figure_options[i].name, 14, figure_options[i].help, out);
}

static void print_queries(FILE *out)
{
    struct table *table = table_new();
    queries_list(table);
    for (int row = 0; row < table_rows(table); row++) {
        char *text = memory_text(table_text(table, row, 1)), *name = memory_text(table_text(table, row, 0));
        const char *parameters = table_text(table, row, 2);
        if (parameters != NULL) append(&text, " With ", parameters, (int)strlen(parameters));
        print_item(2, name, 18, text, out);
        free(text), free(name);
    }
    table_free(table);
}

/* A column, "name TYPE ..., -- what it is", of which more may stand in lines below that are comments alone. */
static void print_column(const char *line, FILE *out)
{
    char *name = memory_format("%.*s", (int)strcspn(line, " "), line), *said = memory_text("");
    const char *end = line + strcspn(line, "\n"), *comment = strstr(line, "-- ");
    while (comment != NULL && comment < end) {
        append(&said, " ", comment + 3, (int)(end - comment) - 3);
        comment = end + 1 + strspn(end + 1, " ");
        if (strncmp(comment, "-- ", 3) != 0) break;
        end = comment + strcspn(comment, "\n");
    }
    print_item(4, name, 24, said, out);
    free(name), free(said);
}

/* What stands above a table: sentences, and then perhaps lines, "  name  what it is". */
static void print_above(const char *above, FILE *out)
{
    print_item(4, "", 4, above, out);
    for (const char *line = above + strcspn(above, "\n"); *line != '\0'; line += strcspn(line, "\n")) {
        line += 1 + strspn(line + 1, " ");
        char *name = memory_format("%.*s", (int)strcspn(line, " "), line);
        print_item(6, name, 24, line + strlen(name), out);
        free(name);
    }
}

/* Whether a comment's line begins what stands in a line of its own: less far to the right than what goes on. */
static bool is_entry(const char *comment)
{
    return strspn(comment, " ") == 2;
}

/* The columns of what is found in files: those of the hyperparameters that nobody sets. */
static void print_found(FILE *out)
{
    for (int i = 0; i < hparam_count(); i++)
        if (hparam_row(i)->found) print_item(4, hparam_row(i)->name, 24, hparam_row(i)->help, out);
}

/* The tables as the schema's text has them: above each a comment, beside each column another. */
static void print_tables(FILE *out)
{
    static const char start[] = "CREATE TABLE ";
    char *above = memory_text("");
    bool inside = false, first = true;
    for (const char *line = database_schema; *line != '\0'; line += strcspn(line, "\n") + 1) {
        const int length = (int)strcspn(line, "\n");
        const char *word = line + strspn(line, " ");
        if (strncmp(line, start, strlen(start)) == 0) {
            inside = true;
            if (!first) fputc('\n', out);
            first = false;
            fprintf(out, "  %.*s\n", (int)strcspn(line + strlen(start), " "), line + strlen(start));
            print_above(above, out);
        } else if (line[0] == ')') {
            inside = false;
        } else if (inside && *word >= 'a' && *word <= 'z') {
            print_column(word, out);
        }
        if (inside && strncmp(word, "/* hyperparameters */", 21) == 0) print_found(out);
        if (strncmp(line, "-- ", 3) == 0) append(&above, is_entry(line + 3) ? "\n" : " ", line + 3, length - 3);
        else above[0] = '\0';
    }
    free(above);
}

void topic_table(const char *name, int length, FILE *out)
{
    static const struct {
        const char *name;
        void (*print)(FILE *out);
    } tables[] = {{"hyperparameters", print_hyperparameters},
                  {"figure-kinds", print_kinds},
                  {"figure-options", print_options},
                  {"queries", print_queries},
                  {"tables", print_tables}};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if ((int)strlen(tables[i].name) == length && strncmp(tables[i].name, name, (size_t)length) == 0) tables[i].print(out);
}
