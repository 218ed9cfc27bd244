#include "figures/picture/caption.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/picture/style.h"
#include "results/group.h"

#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void caption_append(char **text, const char *separator, const char *format, ...)
{
    va_list arguments;
    char *piece = NULL;
    va_start(arguments, format);
    if (vasprintf(&piece, format, arguments) < 0) error_die("out of memory");
    va_end(arguments);
    char *longer = memory_format("%s%s%s", *text != NULL ? *text : "", *text != NULL ? separator : "", piece);
    free(piece), free(*text);
    *text = longer;
}

static void append_name(char **text, const char *separator, const struct hparam *hparam)
{
    char *name = spoken_name(hparam);
    caption_append(text, separator, "%s", name);
    free(name);
}

char *caption_question(const struct experiment *experiment)
{
    char *question = memory_text(experiment->question != NULL ? experiment->question : "");
    for (char *c = question; *c != '\0'; c++)
        if (*c == '\n' || *c == '\t' || *c == '\r') *c = ' ';
    return question;
}

char *caption_varying(const char *what, const struct scheme *scheme)
{
    static const enum role order[] = {ROLE_X, ROLE_Y, ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS, ROLE_DASH};
    const struct hparam *shown[NUM_ROLES];
    int count = 0;
    for (int i = 0; i < NUM_ROLES; i++) {
        const struct hparam *hparam = scheme->by[order[i]].hparam;
        bool known = hparam == NULL;
        for (int j = 0; j < count; j++) known = known || shown[j] == hparam;
        if (!known) shown[count++] = hparam;
    }
    char *text = memory_text(what);
    for (int i = 0; i < count; i++) append_name(&text, i == 0 ? " by " : i == count - 1 ? " and " : ", ", shown[i]);
    return text;
}

static bool is_default(const struct hparam *hparam, const struct hparams *hparams)
{
    struct hparams defaults = hparams_default();
    struct hparam_value value = hparam_get(hparam, hparams), standard = hparam_get(hparam, &defaults);
    return hparam_compare(hparam, &value, &standard) == 0;
}

static bool is_told(const struct hparam *hparam, const struct hparams *hparams)
{
    if (!hparam_used(hparam, hparams)) return false;
    switch (hparam->telling) {
    case HPARAM_NEVER_TOLD: return false;
    case HPARAM_ALWAYS_TOLD: return true;
    case HPARAM_TOLD_OF_HELD_OUT: return hparams->held_out > 0.0 && hparam_used(hparam_find("file"), hparams);
    default: return !is_default(hparam, hparams);
    }
}

char *caption_fixed(const struct figure_data *data)
{
    char *text = NULL;
    const struct hparams *hparams = &data->results.runs[0].hparams;
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        struct hparam_value value = hparam_get(hparam, hparams);
        if (!is_told(hparam, hparams) || !same_in_all_runs(hparam, &data->results)) continue;
        char *spoken = spoken_value(hparam, &value);
        append_name(&text, " · ", hparam);
        caption_append(&text, " ", "%s", spoken);
        free(spoken);
    }
    return text != NULL ? text : memory_text("");
}

/* The least and the most of the counts that are not 0; returns the most. */
static int count_ends(const int *counts, int count, int *fewest)
{
    int most = 0;
    *fewest = INT_MAX;
    for (int i = 0; i < count; i++) {
        if (counts[i] == 0) continue;
        if (counts[i] < *fewest) *fewest = counts[i];
        if (counts[i] > most) most = counts[i];
    }
    return most;
}

char *caption_seeds(const struct figure_data *data, const struct line *lines, int count, enum line_spread spread)
{
    const char *middle = spread == LINE_QUARTILES ? "median" : "mean";
    int fewest, *counts = memory_new((size_t)count + 1, sizeof *counts);
    for (int i = 0; i < count; i++) counts[i] = lines[i].num_runs;
    int most = count_ends(counts, count, &fewest);
    free(counts);
    if (most > 1 && fewest == most) return memory_format("%s of %d seeds", middle, most);
    if (most > 1) return memory_format("%s of %d to %d seeds", middle, fewest, most);
    if (!same_in_all_runs(hparam_find("seed"), &data->results)) return memory_text("one seed each");
    return memory_format("seed %lld", (long long)data->results.runs[0].hparams.seed);
}

char *caption_spread(const char *mark, enum line_spread spread, const int *counts, int count)
{
    static const char *const names[] = {"min–max", "quartiles", "±1 standard deviation"};
    int fewest, most = count_ends(counts, count, &fewest);
    if (most < 2) return NULL;
    if (fewest == most) return memory_format("%s = %s over %d seeds", mark, names[spread], most);
    return memory_format("%s = %s over %d to %d seeds", mark, names[spread], fewest, most);
}

char *caption_runs(const int *counts, int count)
{
    int fewest, most = count_ends(counts, count, &fewest);
    if (most <= 1) return memory_text("one run each");
    if (fewest == most) return memory_format("median of %d runs", most);
    return memory_format("median of %d to %d runs", fewest, most);
}

char *caption_resolution(const struct line *lines, int count)
{
    double finest = 0, coarsest = 0;
    for (int i = 0; i < count; i++) {
        if (lines[i].num_runs == 0) continue;
        if (finest == 0 || lines[i].symbols_per_point < finest) finest = lines[i].symbols_per_point;
        if (lines[i].symbols_per_point > coarsest) coarsest = lines[i].symbols_per_point;
    }
    char from[SCALE_LABEL], to[SCALE_LABEL];
    scale_count(finest, from);
    scale_count(coarsest, to);
    if (coarsest == 0) return NULL;
    if (strcmp(from, to) == 0) return memory_format("a point is the mean over %s symbols", to);
    return memory_format("a point is the mean over %s to %s symbols", from, to);
}

/* How many seeds there are of each setting; 0: not of each as many. */
static int seeds_of_each(const struct groups *groups)
{
    const int seeds = groups->groups[0].num_runs + groups->groups[0].num_diverged;
    for (int i = 1; i < groups->count; i++)
        if (groups->groups[i].num_runs + groups->groups[i].num_diverged != seeds) return 0;
    return seeds;
}

/* "4 of 4 seeds solved in 2 settings, 1 of 4 in 1": how many solved it, and in how many settings so many. */
static char *solved_by_setting(const struct groups *groups, int seeds)
{
    char *text = NULL;
    for (int solved = seeds; solved >= 0; solved--) {
        int settings = 0;
        for (int i = 0; i < groups->count; i++) settings += groups->groups[i].num_runs == solved;
        if (settings > 0 && text == NULL)
            text = memory_format("%d of %d seeds solved in %d setting%s", solved, seeds, settings, settings > 1 ? "s" : "");
        else if (settings > 0) caption_append(&text, ", ", "%d of %d in %d", solved, seeds, settings);
    }
    return text;
}

/* Of one setting "7 of 10 seeds solved". Of runs it is said where settings have one each, or not as many. */
static void append_solved(char **remark, const struct figure_data *data, const struct metric *metric)
{
    struct groups groups = groups_new(&data->results, metric, NULL, 0);
    const int seeds = seeds_of_each(&groups);
    char *by_setting = solved_by_setting(&groups, seeds);
    int solved = 0;
    for (int i = 0; i < groups.count; i++) solved += groups.groups[i].num_runs;
    if (seeds < 2) caption_append(remark, " · ", "%d of %d runs solved", solved, data->results.num_runs);
    else if (groups.count == 1) caption_append(remark, " · ", "%d of %d seeds solved", solved, seeds);
    else caption_append(remark, " · ", "%s", by_setting);
    free(by_setting);
    groups_release(&groups);
}

int caption_append_lost(char **remark, const struct figure_data *data, const struct metric *metric)
{
    int lost = 0;
    if (metric->is_solving) append_solved(remark, data, metric);
    for (int i = 0; metric->target > 0 && i < data->results.num_runs; i++)
        lost += metric_holds(NULL, &data->results.runs[i]) && !metric_holds(metric, &data->results.runs[i]);
    char target[TEXT_REAL];
    text_real(metric->shown, target);
    if (lost > 0) caption_append(remark, " · ", "%d never at a loss of %s, left out", lost, target);
    return lost;
}

void caption_append_stopped(char **note, const struct figure_data *data, const struct line *lines, int count)
{
    bool several = false, stopped = false;
    for (int i = 0; i < count; i++) several = several || lines[i].num_runs > 1;
    for (int i = 0; i < data->results.num_runs; i++) stopped = stopped || data->results.runs[i].result.status == RUN_STOPPED;
    if (several && stopped) caption_append(note, " · ", "a line ends with the first of its seeds that stops");
}

const char *caption_absent(const struct results *results)
{
    if (results->num_missing > 0) return "not trained yet";
    return results->num_unwanted > 0 ? "left out" : "not in the sweep";
}

void caption_append_zeros(char **note, const struct scale *scale, int count)
{
    if (scale->zero > 0 && count > 0) caption_append(note, " · ", "%d at 0, below the scale", count);
}

char *caption_footer(const struct figure_data *data, const char *remark, bool all, int lost)
{
    char digest[RUN_KEY];
    int drawn = 0, diverged = 0, stopped = 0, behind = 0;
    for (int i = 0; i < data->results.num_runs; i++) {
        const enum run_status status = data->results.runs[i].result.status;
        if (metric_holds(NULL, &data->results.runs[i])) drawn++;
        else diverged++;
        stopped += status == RUN_STOPPED;
        behind += status == RUN_PAUSED;
    }
    char *text = NULL;
    caption_append(&text, " · ", "%s", data->results.experiment->name);
    if (all) drawn = data->results.num_runs;
    if (drawn > lost) caption_append(&text, " · ", "%d run%s", drawn - lost, drawn - lost == 1 ? "" : "s");
    else if (drawn == 0) caption_append(&text, " · ", diverged == 1 ? "%d run, it diverged" : "%d runs, all diverged", diverged);
    if (diverged > 0 && drawn > 0) caption_append(&text, " · ", "%d diverged%s", diverged, all ? "" : ", left out");
    if (stopped > 0) caption_append(&text, " · ", "%d stopped early", stopped);
    if (behind > 0) caption_append(&text, " · ", "%d paused at a rung", behind);
    else if (data->results.num_paused > 0)
        caption_append(&text, " · ", "%d paused at a rung, left out", data->results.num_paused);
    if (data->results.num_missing > 0) caption_append(&text, " · ", "%d not trained yet", data->results.num_missing);
    if (remark != NULL) caption_append(&text, " · ", "%s", remark);
    runs_digest(data->results.runs, data->results.num_runs, digest);
    caption_append(&text, " · ", "unroll %s", UNROLL_VERSION);
    caption_append(&text, " · ", "data %.8s", digest);
    return text;
}

char *caption_beyond(const char *text, const char *known)
{
    char *pieces = memory_text(text), *rest = pieces, *beyond = NULL, *around = memory_format(" · %s · ", known);
    while (rest != NULL && rest[0] != '\0') {
        char *piece = rest, *end = strstr(rest, " · ");
        if (end != NULL) *end = '\0';
        rest = end != NULL ? end + strlen(" · ") : NULL;
        char *wanted = memory_format(" · %s · ", piece);
        if (strstr(around, wanted) == NULL) caption_append(&beyond, " · ", "%s", piece);
        free(wanted);
    }
    free(pieces), free(around);
    return beyond != NULL ? beyond : memory_text("");
}

/* The length of the longest beginning of the text that fits and ends at a separator ("": at any character) or with the text; 0 if
 * there is none. */
static size_t fitting(const char *text, const char *separator, double size, double width)
{
    size_t longest = 0;
    double taken = 0;
    for (size_t i = 0, length; text[i] != '\0';) {
        char one[64] = {0};
        length = text_grapheme(text + i);
        memcpy(one, text + i, length < sizeof one ? length : sizeof one - 1);
        taken += style_text_width(one, size);
        if (taken > width * (1 + 1e-9)) break; /* the sum is rounded otherwise than the whole */
        i += length;
        if (text[i] == '\0' || strncmp(text + i, separator, strlen(separator)) == 0) longest = i;
    }
    return longest;
}

/* The same at the separator or, where no piece fits, at a blank, or within a word; at least a character. */
static size_t line_length(const char *text, const char *separator, double size, double width)
{
    size_t length = fitting(text, separator, size, width);
    if (length == 0) length = fitting(text, " ", size, width);
    if (length == 0) length = fitting(text, "", size, width);
    return length > 0 ? length : text_grapheme(text);
}

/* The mark that keeps a line in the direction of the paragraph, or "" where it begins so anyway. */
static const char *direction_mark(char paragraph, const char *line, size_t length)
{
    static const char from_left[] = "\u200e", from_right[] = "\u200f";
    char *alone = memory_format("%.*s", (int)length, line);
    char direction = text_direction(alone);
    free(alone);
    if (paragraph == '\0' || direction == '\0' || direction == paragraph) return "";
    return paragraph == 'R' ? from_right : from_left;
}

int caption_wrap(char **text, const char *separator, double size, double width)
{
    char *lines = memory_new(5 * strlen(*text) + 1, 1), *end = lines; /* a line of one byte, its end and its mark */
    const char paragraph = text_direction(*text);
    int count = 0;
    for (const char *rest = *text; rest[0] != '\0' || count == 0; count++) {
        size_t length = rest[0] != '\0' ? line_length(rest, separator, size, width) : 0;
        if (count > 0) *end++ = '\n', end = stpcpy(end, direction_mark(paragraph, rest, length));
        end = mempcpy(end, rest, length);
        rest += length;
        if (strncmp(rest, separator, strlen(separator)) == 0) rest += strlen(separator);
        else if (rest[0] == ' ') rest++;
    }
    free(*text);
    *text = lines;
    return count;
}

char *caption_number(double value)
{
    char text[TEXT_REAL];
    return memory_text(text_measured(value, text));
}
