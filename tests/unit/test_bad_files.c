/* Every wrong file in tests/bad gets the one line that stands in NAME.expected beside it. */
#include "experiment/experiment.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { FEWEST = 45 };

static int is_experiment(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 4 && strcmp(entry->d_name + length - 4, ".cfg") == 0;
}

/* The first line of bad/NAME.expected. */
static void read_expected(const char *name, char *out, int size)
{
    char path[512];
    snprintf(path, sizeof path, "bad/%.*s.expected", (int)strlen(name) - 4, name);
    FILE *file = fopen(path, "r");
    if (file == NULL) fail_msg("%s is missing", path);
    if (fgets(out, size, file) == NULL) fail_msg("%s is empty", path);
    fclose(file);
    out[strcspn(out, "\n")] = '\0';
}

static int check(const char *name)
{
    char path[512], expected[1024];
    struct experiment experiment;
    struct error error;
    snprintf(path, sizeof path, "bad/%s", name);
    read_expected(name, expected, sizeof expected);
    if (experiment_read(path, &experiment, &error)) {
        experiment_release(&experiment);
        snprintf(error.message, sizeof error.message, "nothing");
    }
    if (strcmp(expected, error.message) == 0) return 0;
    print_error("%s\n  expected: %s\n  said:     %s\n", path, expected, error.message);
    return 1;
}

static void every_wrong_file_gets_its_message(void **state)
{
    (void)state;
    struct dirent **entries;
    int count = scandir("bad", &entries, is_experiment, alphasort), wrong = 0;
    assert_true(count >= FEWEST);
    for (int i = 0; i < count; i++) {
        wrong += check(entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_wrong_file_gets_its_message)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
