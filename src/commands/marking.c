#include "commands/marking.h"

#include <stdlib.h>

struct store *marking_open(const struct choosing *choosing, const char *database, struct choice *choice, enum exit_code *code,
                           struct error *error)
{
    struct store *reading = store_open(database, STORE_READ, error);
    *choice = (struct choice){0};
    *code = EXIT_STORE;
    if (reading == NULL) return NULL;
    char *condition = choosing_condition(choosing, reading, code, error);
    if (condition != NULL && !choose_where(reading, condition, choice, error)) *code = EXIT_STORE;
    else if (condition != NULL && choice->count == 0) {
        *code = EXIT_NO_RUN;
        error_set(error, "no run matches");
    }
    free(condition);
    store_close(reading);
    if (*code != EXIT_OK) return NULL;
    struct store *store = store_open(database, STORE_WRITE, error);
    if (store == NULL) *code = EXIT_STORE;
    return store;
}

const char *marking_last_word(struct choosing *choosing, const struct argp_state *state, const char *expected)
{
    const int least = choosing->where != NULL || choosing->all ? 1 : 2;
    if (choosing->num_words < least) argp_error(state, "%s", expected);
    return choosing->words[--choosing->num_words];
}
