#include "commands/completing.h"

#include "base/memory.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void completing_offer(const struct completing *completing, const char *text, const char *meaning)
{
    if (strncmp(text, completing->word, strlen(completing->word)) != 0) return;
    char *whole = memory_format("%s%s", completing->before, text), *said = text_printable_copy(meaning != NULL ? meaning : "");
    if (text_is_printable(whole)) printf("%s%s%s\n", whole, said[0] != '\0' ? "\t" : "", said);
    free(whole), free(said);
}

void completing_files(const struct completing *completing, const char *ending)
{
    if (text_is_printable(completing->before)) printf("\t%s\t%s\n", ending, completing->before);
}
