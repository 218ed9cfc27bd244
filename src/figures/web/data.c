#include "figures/web/data.h"

#include "base/memory.h"
#include "base/table_json.h"
#include "base/text.h"
#include "figures/picture/caption.h"
#include "figures/picture/color.h"
#include "figures/web/curves.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ID_LETTERS = 8 /* of a setting's fingerprint, which addresses name it by */, RAMP = 9, AREAS = 11, CATEGORIES = 8 };

static void write_number(double value, FILE *out)
{
    char text[TEXT_REAL];
    fputs(isfinite(value) ? text_real(value, text) : "null", out);
}

static void write_key(const char *name, FILE *out)
{
    fprintf(out, ",\n\"%s\":", name);
}

static const char *comma(int i)
{
    return i > 0 ? "," : "";
}

/* The values of an axis as people say them and, of an ordered one, as numbers; "unused" is none. */
static void write_axis(const struct dimension *axis, FILE *out)
{
    const bool numbers = hparam_is_number(axis->hparam);
    char *name = spoken_name(axis->hparam);
    fprintf(out, "{\"name\":\"%s\",\"spoken\":\"%s\",\"values\":[", axis->hparam->name, name);
    free(name);
    for (int i = 0; i < axis->count; i++) {
        char *text = dimension_value(axis, i);
        fputs(comma(i), out);
        json_write_text(text, out);
        free(text);
    }
    fputs("],\"numbers\":", out);
    for (int i = 0; numbers && i < axis->count; i++) {
        fputs(i > 0 ? "," : "[", out);
        write_number(axis->has_unused && i == axis->count - 1 ? NAN : hparam_number(axis->hparam, &axis->values[i]), out);
    }
    fprintf(out, "%s,\"sampled\":%s}", numbers ? "]" : "null", dimension_drawn(axis) != NULL ? "true" : "false");
}

static void write_axes(const struct content *content, FILE *out)
{
    write_key("axes", out);
    for (int i = 0; i < content->num_axes; i++) {
        fputs(i > 0 ? "," : "[", out);
        write_axis(&content->axes[i], out);
    }
    fputs(content->num_axes > 0 ? "]" : "[]", out);
}

static int all_runs(const struct group *group)
{
    return group->num_runs + group->num_diverged;
}

/* The train step at which the furthest of the paused runs waits; 0 where none is paused. */
static int64_t paused_step(const struct group *group)
{
    int64_t step = 0;
    for (int i = 0; i < group->num_runs; i++)
        if (group->runs[i]->result.status == RUN_PAUSED && group->runs[i]->result.paused_step > step)
            step = group->runs[i]->result.paused_step;
    return step;
}

/* Of each setting its name in addresses, its place on each axis, how many runs it has, the weights of its network. */
static void write_settings(const struct content *content, FILE *out)
{
    write_key("settings", out);
    fputc('[', out);
    for (int i = 0; i < content->groups.count; i++) {
        const struct group *group = &content->groups.groups[i];
        char setting[RUN_KEY];
        run_setting(group->hparams, setting);
        fprintf(out, "%s{\"id\":\"%.*s\",\"runs\":%d,\"weights\":%" PRId64 ",\"paused\":%" PRId64 ",\"places\":[", comma(i),
                ID_LETTERS, setting, all_runs(group), group->runs[0]->num_weights, paused_step(group));
        for (int k = 0; k < content->num_axes; k++)
            fprintf(out, "%s%d", comma(k), dimension_index(&content->axes[k], group->hparams));
        fputs("]}", out);
    }
    fputc(']', out);
}

/* The runs, setting by setting, each of them one number. */
static void write_runs(const struct content *content, const char *key, double (*number)(const struct run *run), FILE *out)
{
    int written = 0;
    write_key(key, out);
    fputc('[', out);
    for (int i = 0; i < content->groups.count; i++)
        for (int k = 0; k < all_runs(&content->groups.groups[i]); k++) {
            fputs(comma(written++), out);
            write_number(number(content->groups.groups[i].runs[k]), out);
        }
    fputc(']', out);
}

static double seed_of(const struct run *run)
{
    return (double)run->hparams.seed;
}

static void write_statuses(const struct content *content, FILE *out)
{
    int written = 0;
    write_key("statuses", out);
    fputc('[', out);
    for (int i = 0; i < content->groups.count; i++)
        for (int k = 0; k < all_runs(&content->groups.groups[i]); k++)
            fprintf(out, "%s\"%s\"", comma(written++), run_status_name(content->groups.groups[i].runs[k]->result.status));
    fputc(']', out);
}

static double seconds_of(const struct run *run)
{
    return run_has_ended(run->result.status) ? run->result.train_seconds : NAN;
}

static void write_values(const struct content *content, const struct metric *metric, FILE *out)
{
    int written = 0;
    fputc('[', out);
    for (int i = 0; i < content->groups.count; i++)
        for (int k = 0; k < all_runs(&content->groups.groups[i]); k++) {
            const struct run *run = content->groups.groups[i].runs[k];
            fputs(comma(written++), out);
            write_number(metric_holds(metric, run) ? metric->of(metric, run) : NAN, out);
        }
    fputc(']', out);
}

static void write_metrics(const struct content *content, FILE *out)
{
    write_key("metrics", out);
    fputc('[', out);
    for (int i = 0; i < content->num_metrics; i++) {
        const struct metric *metric = content->metrics[i].metric;
        fprintf(out, "%s{\"name\":", i > 0 ? ",\n" : "");
        json_write_text(content->metrics[i].name, out);
        fprintf(out, ",\"title\":\"%s\",\"axis\":\"%s\",\"isLoss\":%s,\"values\":", metric->title, metric->axis,
                metric->is_loss ? "true" : "false");
        write_values(content, metric, out);
        fputc('}', out);
    }
    fprintf(out, "],\n\"usual\":%d,\n\"unit\":\"%s\",\n\"loss_axis\":\"%s\"", content->usual, content->unit->name,
            content->unit->title);
}

static void write_references(const struct results *results, FILE *out)
{
    const struct reference_losses *references = results_references(results);
    write_key("references", out);
    fputc('[', out);
    for (int i = 0; references != NULL && i < references->count; i++) {
        fprintf(out, "%s{\"known\":", comma(i));
        json_write_text(references->losses[i].known, out);
        fputs(",\"loss\":", out);
        write_number(references->losses[i].loss, out);
        fputc('}', out);
    }
    fputc(']', out);
}

static void write_ramp(const char *name, int count, enum color_of of, bool dark, FILE *out)
{
    fprintf(out, "\"%s\":[", name);
    for (int i = 0; i < count; i++) {
        struct color color = {.of = of, .index = i, .count = count, .share = (double)i / (count - 1)};
        fprintf(out, "%s\"#%06x\"", comma(i), color_rgb(color, dark));
    }
    fputc(']', out);
}

/* The colours of figures, of both columns (picture/color.h). */
static void write_colors(FILE *out)
{
    write_key("colors", out);
    for (int dark = 0; dark < 2; dark++) {
        fputs(dark ? ",{" : "[{", out);
        write_ramp("lines", RAMP, COLOR_ORDERED, dark, out);
        fputc(',', out);
        write_ramp("areas", AREAS, COLOR_AREA, dark, out);
        fputc(',', out);
        write_ramp("categories", CATEGORIES, COLOR_CATEGORY, dark, out);
        fputc('}', out);
    }
    fputc(']', out);
}

/* Text, in which '<' can only stand within strings. */
static void write_escaped(const char *text, size_t length, FILE *out)
{
    for (const char *end = text + length; text < end;) {
        const char *next = memchr(text, '<', (size_t)(end - text));
        fwrite(text, 1, (size_t)((next != NULL ? next : end) - text), out);
        if (next != NULL) fputs("\\u003c", out);
        text = next != NULL ? next + 1 : end;
    }
}

void web_data(const struct html_page *page, const struct content *content, FILE *out)
{
    char *text = NULL;
    size_t length;
    FILE *data = open_memstream(&text, &length);
    if (data == NULL) error_die("out of memory");
    fputs("{\"name\":", data);
    json_write_text(content->results->experiment->name, data);
    fprintf(data, ",\"training\":%s,\"missing\":%d", page->training ? "true" : "false", page->data->results.num_missing);
    write_axes(content, data);
    write_settings(content, data);
    write_runs(content, "seeds", seed_of, data);
    write_statuses(content, data);
    write_runs(content, "seconds", seconds_of, data);
    write_metrics(content, data);
    write_references(content->results, data);
    write_colors(data);
    web_curves(content, data);
    fputc('}', data);
    if (fclose(data) != 0) error_die("out of memory");
    write_escaped(text, length, out);
    free(text);
}
