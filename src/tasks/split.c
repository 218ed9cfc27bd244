#include "tasks/split.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Says which batch_size would fit beside num_steps, which num_steps beside batch_size, and one of both where neither does. */
static bool refuse(int64_t symbols, int batch_size, int num_steps, int least, struct error *error)
{
    const int64_t fewer = symbols / num_steps / least, shorter = symbols / batch_size / least;
    char fit[96];
    if (fewer > 0 && shorter > 0)
        snprintf(fit, sizeof fit, "batch_size %lld or num_steps %lld", (long long)fewer, (long long)shorter);
    else if (fewer > 0) snprintf(fit, sizeof fit, "batch_size %lld", (long long)fewer);
    else if (shorter > 0) snprintf(fit, sizeof fit, "num_steps %lld", (long long)shorter);
    else snprintf(fit, sizeof fit, "batch_size 1 and num_steps %lld", (long long)(symbols / least > 0 ? symbols / least : 1));
    return error_set(error,
                     "%lld symbols cut into batch_size %d parts leave %lld each, fewer than %s of num_steps %d; %s would fit",
                     (long long)symbols, batch_size, (long long)symbols / batch_size,
                     least > 1 ? "a window to train on and one to hold out" : "one window", num_steps, fit);
}

bool split_make(int64_t symbols, int batch_size, int num_steps, double share, enum split_from from, struct split *split,
                struct error *error)
{
    const int least = share > 0.0 ? 2 : 1;
    const int64_t windows = symbols / batch_size / num_steps;
    if (symbols < least)
        return error_set(error, "%lld %s too little to train on", (long long)symbols, symbols == 1 ? "symbol is" : "symbols are");
    if (windows < least) return refuse(symbols, batch_size, num_steps, least, error);
    int64_t trained = (int64_t)floor((1.0 - share) * (double)windows + 1e-9); /* windows: what is held out is rounded up */
    if (share > 0.0 && trained == windows) trained--;
    if (trained == 0) trained = 1;
    const int64_t row = windows * num_steps, of_training = trained * num_steps, apart = row - of_training;
    const bool rows = from == SPLIT_ROWS;
    split->training = (struct split_part){0, rows ? row : of_training, of_training};
    split->held_out = (struct split_part){rows ? of_training : batch_size * of_training, rows ? row : apart, apart};
    return true;
}

int64_t split_place(const struct split_part *part, int64_t position, int64_t *run)
{
    const int64_t sequence = position / part->length, at = position % part->length;
    *run = part->length - at;
    return part->start + sequence * part->stride + at;
}

static const struct {
    const char *name, *help;
} froms[] = {
    [SPLIT_END] = {"end", "the end of all that is read; the sequences lie one behind the other in what is left"},
    [SPLIT_ROWS] = {"rows", "what is read is cut into a row for each sequence, and the end of each row is held out"},
};

enum { FROMS = sizeof froms / sizeof *froms };

const char *split_from_name(int index)
{
    return index < FROMS ? froms[index].name : NULL;
}

const char *split_from_help(int index)
{
    return index < FROMS ? froms[index].help : NULL;
}

enum split_from split_from_find(const char *name)
{
    return strcmp(name, froms[SPLIT_ROWS].name) == 0 ? SPLIT_ROWS : SPLIT_END;
}
