#include "tasks/names.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/symbol.h"

#include <search.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct name {
    char *text;
    int number;
};

struct names {
    void *tree;         /* of tsearch(3), by their bytes */
    struct name **list; /* (count) in the order of their numbers */
    int count;
};

static int by_bytes(const void *a, const void *b)
{
    return strcmp(((const struct name *)a)->text, ((const struct name *)b)->text);
}

struct names *names_new(void)
{
    return memory_new(1, sizeof(struct names));
}

void names_free(struct names *names)
{
    for (int i = 0; i < names->count; i++) {
        tdelete(names->list[i], &names->tree, by_bytes);
        free(names->list[i]->text);
        free(names->list[i]);
    }
    free(names->list);
    free(names);
}

static int add(struct names *names, const char *text)
{
    struct name *name = memory_new(1, sizeof *name);
    *name = (struct name){memory_text(text), names->count};
    if (tsearch(name, &names->tree, by_bytes) == NULL) error_die("out of memory");
    if ((names->count & (names->count - 1)) == 0)
        names->list = memory_resize(names->list, names->count > 0 ? 2 * (size_t)names->count : 1, sizeof *names->list);
    names->list[names->count] = name;
    return names->count++;
}

int names_number(struct names *names, const char *text)
{
    const struct name wanted = {.text = (char *)text};
    struct name *const *known = tfind(&wanted, &names->tree, by_bytes);
    if (known != NULL) return (*known)->number;
    return names->count < MOST_SYMBOLS ? add(names, text) : -1;
}

int names_count(const struct names *names)
{
    return names->count;
}

static bool is_number(const char *text)
{
    char *end;
    strtod(text, &end);
    return end != text && *end == '\0';
}

static int by_number(const void *a, const void *b)
{
    const double x = strtod((*(struct name *const *)a)->text, NULL), y = strtod((*(struct name *const *)b)->text, NULL);
    return x != y ? (x > y) - (x < y) : by_bytes(*(struct name *const *)a, *(struct name *const *)b);
}

static int by_text(const void *a, const void *b)
{
    return by_bytes(*(struct name *const *)a, *(struct name *const *)b);
}

uint16_t *names_order(const struct names *names)
{
    uint16_t *places = memory_new((size_t)names->count + 1, sizeof *places);
    struct name **sorted = memory_new((size_t)names->count + 1, sizeof *sorted);
    bool numbers = true;
    for (int i = 0; i < names->count; i++) {
        sorted[i] = names->list[i];
        numbers = numbers && is_number(sorted[i]->text);
    }
    qsort(sorted, (size_t)names->count, sizeof *sorted, numbers ? by_number : by_text);
    for (int i = 0; i < names->count; i++) places[sorted[i]->number] = (uint16_t)i;
    free(sorted);
    return places;
}
