#include "commands/topics.h"

#include "commands/topic_tables.h"

#include <string.h>

const struct embedded *topics_find(const char *name)
{
    for (const struct embedded *topic = topic_texts; topic->name != NULL; topic++)
        if (strcmp(topic->name, name) == 0) return topic;
    return NULL;
}

void topics_list(FILE *out)
{
    for (const struct embedded *topic = topic_texts; topic->name != NULL; topic++)
        fprintf(out, "  %-11s  %.*s\n", topic->name, (int)strcspn(topic->text, "\n"), topic->text);
}

void topics_print(const struct embedded *topic, FILE *out)
{
    for (const char *line = topic->text; *line != '\0'; line += strcspn(line, "\n") + 1) {
        const int length = (int)strcspn(line, "\n");
        if (line[0] == '@') topic_table(line + 1, length - 1, out);
        else fprintf(out, "%.*s\n", length, line);
    }
}
