#include "figures/web/html.h"

#include "base/fingerprint.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/stop.h"
#include "figures/gnuplot/form.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/picture/caption.h"
#include "figures/web/data.h"
#include "figures/web/settings.h"
#include "figures/web/svg.h"
#include "figures/web/text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    LONGEST_SCRIPT = 100000, /* bytes of one that a page repeats whole */
    MOST_DRAWN = 1200000     /* and of all that it shows drawn, which are about as long: a page is to be mailed */
};

/* Embedded: page/page.css, and the files of page/ that are one program. */
extern const char page_css[], page_program[];

bool html_is(const char *path)
{
    const char *name = form_file_name(path), *ending = strrchr(name, '.');
    return ending != NULL && ending != name && strcmp(ending, ".html") == 0;
}

char *html_figure_name(int number, char name[32])
{
    snprintf(name, 32, "figure-%d.svg", number);
    return name;
}

char *html_kept_script(const char *script)
{
    const size_t length = strlen(script);
    char digest[FINGERPRINT];
    const char *head = strchr(script, '\n'), *end = head != NULL ? strchr(head + 1, '\n') : NULL;
    if (length <= LONGEST_SCRIPT || end == NULL) return memory_text(script);
    fingerprint_of(script, length, digest);
    return memory_format(
        "%.*s\n# The rest of its %zu bytes, fingerprint %s, is left out of the page; `unroll plot` with -o and the\n"
        "# name of a picture writes it beside that.\n",
        (int)(end - script), script, length, digest);
}

static void write_script(const char *script, int number, FILE *out)
{
    char *kept = html_kept_script(script);
    fprintf(out,
            "<details><summary>How to draw it again</summary><p class=\"soft\">Saved as figure-%d.gp, gnuplot draws it with "
            "<code>gnuplot figure-%d.gp</code>.</p>\n" HTML_SCRIPT_BEGIN,
            number, number);
    web_text(kept, out);
    fputs(HTML_SCRIPT_END "</details>\n", out);
    free(kept);
}

/* What the figure says that the page does not: question, name and what all runs share stand there. */
static void write_words(const struct figure_words *words, const struct figure_data *all, FILE *out)
{
    char *fixed = caption_fixed(all), *footer = caption_footer(all, NULL, false, 0);
    char *marks = caption_beyond(words->fixed, fixed), *origin = caption_beyond(words->footer, footer);
    fputs("<figcaption>", out);
    web_text(words->varying, out);
    fputs("<br><span class=\"soft\">", out);
    web_text(marks, out);
    if (marks[0] != '\0' && origin[0] != '\0') fputs(" · ", out);
    web_text(origin, out);
    fputs("</span></figcaption>\n", out);
    free(fixed), free(footer), free(marks), free(origin);
}

/* svg: NULL where the figure is too large for the page. */
static void write_drawn(const struct figure_words *words, const char *svg, const char *script, int number,
                        const struct figure_data *all, FILE *out)
{
    char *label = memory_format("Figure %d: %s; %s", number, words->varying, words->footer);
    fputs("<figure>", out);
    write_words(words, all, out);
    if (svg != NULL) {
        fputs("<div class=\"wide\">\n", out);
        svg_embed(svg, number, label, out);
        fputs("</div>\n", out);
    } else
        fputs("<p class=\"soft\">Left out of the page, as it would be too large to mail; drawn into a file of its own it is "
              "whole.</p>\n",
              out);
    write_script(script, number, out);
    fputs("</figure>\n", out);
    free(label);
}

/* room: what scripts may be long yet. False if the figure cannot be; where gnuplot only failed to draw it, the page goes on
 * without, and the error says why. */
static bool write_figure(const struct html_page *page, int index, size_t *room, const char *path, FILE *out, struct error *error)
{
    const struct html_figure *figure = &page->figures[index];
    const int number = index + 1;
    char name[32];
    struct figure_words words = {0};
    struct error failed = {""};
    html_figure_name(number, name);
    char *script = figure_check(figure->spec, error) ? figure_text(figure->spec, &figure->data, name, error) : NULL;
    const bool good = script != NULL && figure_words(figure->spec, &figure->data, &words, error);
    const bool fits = good && strlen(script) <= *room;
    if (fits) *room -= strlen(script);
    else if (good) ++*page->num_left_out;
    char *svg = fits ? gnuplot_picture(script, path, name, GNUPLOT_SECONDS, &failed) : NULL;
    const bool stopped = stop_asked(interrupt_flag());
    if (svg != NULL || (good && !fits)) write_drawn(&words, svg, script, number, page->data, out);
    else if (good) {
        *error = failed;
        fprintf(out, "<p class=\"soft\">Figure %d could not be drawn: ", number);
        web_text(failed.message, out);
        fputs("</p>\n", out);
    }
    free(words.varying), free(words.fixed), free(words.footer), free(script), free(svg);
    return good && !stopped;
}

/* Where there is no run, so that nothing varies, nothing is fixed. */
static void write_head(const struct html_page *page, const char *nonce, FILE *out)
{
    const struct figure_data *data = page->data;
    char *question = caption_question(data->results.experiment);
    char *fixed = data->results.num_runs > 0 ? caption_fixed(data) : memory_text("");
    const char *title = question[0] != '\0' ? question : data->results.experiment->name;
    fprintf(out,
            "<!DOCTYPE html>\n<html lang=\"en\"%s><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; "
            "style-src 'unsafe-inline'; script-src 'nonce-%s'%s\">\n" HTML_MAKER " " UNROLL_VERSION "\">\n<title>",
            figure_style(data)->dark ? " class=\"dark\"" : "", nonce, page->training ? "; frame-src 'self' file:" : "");
    web_text(title, out);
    fprintf(out, "</title>\n<style>\n%s</style></head>\n<body>\n<header><h1>", page_css);
    web_text(title, out);
    fputs("</h1>\n<p id=\"answer\">", out);
    web_text(page->answer, out);
    fprintf(out, "</p>\n<p class=\"soft\" id=\"fixed\">%s", page->training && fixed[0] != '\0' ? "so far: " : "");
    web_text(fixed, out);
    fputs("</p></header>\n<main id=\"live\" hidden", out);
    if (page->training) fprintf(out, " data-written=\"%lld\" data-again=\"%.0f\"", (long long)time(NULL), page->again);
    fputs("></main>\n", out);
    free(question), free(fixed);
}

/* What is shown without scripts, and printed. */
static bool write_still(const struct html_page *page, const struct content *content, const char *path, FILE *out,
                        struct error *error)
{
    size_t room = MOST_DRAWN;
    bool good = true;
    fputs("<div id=\"still\">\n", out);
    if (page->training) fputs("<p class=\"soft\">The figures are drawn when all runs are trained.</p>\n", out);
    for (int i = 0; good && i < page->num_figures; i++) good = write_figure(page, i, &room, path, out, error);
    fputs("<h2>Settings</h2>\n<p class=\"soft\">Medians over the seeds of each setting, best first.</p>\n<div class=\"wide\">",
          out);
    if (content->groups.count > 0) web_settings(content, out);
    fputs("</div>\n</div>\n", out);
    return good;
}

static void write_origin(const struct figure_data *data, const char *path, FILE *out)
{
    const struct experiment *experiment = data->results.experiment;
    char *footer = data->results.num_runs > 0 ? caption_footer(data, NULL, false, 0) : memory_text(experiment->name);
    fputs("<h2>The experiment</h2>\n<pre>", out);
    web_text(experiment->text != NULL ? experiment->text : "", out);
    fprintf(out,
            "</pre>\n<h2>How to repeat it</h2>\n<p>Save the experiment above as %s.cfg and run:</p>\n<pre>unroll run %s.cfg\n"
            "unroll plot %s.cfg -o ",
            experiment->name, experiment->name, experiment->name); /* letters, digits, '.', '_', '-' */
    web_text(form_file_name(path), out);
    if (data->style != NULL && data->style != style_at(0)) fprintf(out, " --style %s", data->style->name);
    fputs("</pre>\n<footer id=\"origin\">", out);
    web_text(footer, out);
    fputs("</footer>\n", out);
    free(footer);
}

static bool is_running(const struct html_page *page, const struct run *run)
{
    for (int i = 0; i < page->num_running; i++)
        if (strcmp(page->running[i].key, run->key) == 0) return true;
    return false;
}

/* All runs: the finished ones, the paused ones but for those that are trained further now, then the running ones. *told: how many
 * are not running. The caller frees. */
static struct run *runs_of(const struct html_page *page, int *told)
{
    const struct results *results = &page->data->results;
    struct run *runs = memory_new((size_t)(results->num_runs + results->num_paused + page->num_running) + 1, sizeof *runs);
    *told = 0;
    for (int i = 0; i < results->num_runs; i++) runs[(*told)++] = results->runs[i];
    for (int i = 0; i < results->num_paused; i++)
        if (!is_running(page, &results->paused[i])) runs[(*told)++] = results->paused[i];
    for (int i = 0; i < page->num_running; i++) runs[*told + i] = page->running[i];
    return runs;
}

static bool write_page(const struct html_page *whole, const char *path, FILE *out, struct error *error)
{
    char nonce[RUN_KEY];
    struct html_page page = *whole;
    struct figure_data told = *whole->data, all;
    struct run *runs = runs_of(whole, &told.results.num_runs);
    told.results.num_missing += whole->data->results.num_runs + told.results.num_paused - told.results.num_runs;
    told.results.runs = runs;
    page.data = &told;
    all = told;
    all.results.num_runs += page.num_running;
    struct content content = content_new(&all);
    runs_digest(all.results.runs, all.results.num_runs, nonce);
    write_head(&page, nonce, out);
    fputs("<script type=\"application/json\" id=\"data\">", out);
    web_data(&page, &content, out);
    fprintf(out, "</script>\n<script nonce=\"%s\">\n%s</script>\n", nonce, page_program);
    const bool good = write_still(&page, &content, path, out, error);
    write_origin(&told, path, out);
    fputs("</body></html>\n", out);
    content_release(&content);
    free(runs);
    return good;
}

bool html_draw(const struct html_page *page, const char *path, struct error *error)
{
    char *temporary = memory_format("%s.%ld", path, (long)getpid());
    interrupt_lock();
    FILE *out = fopen(temporary, "wxe");
    if (out != NULL) interrupt_guard(temporary);
    interrupt_unlock();
    bool good = out != NULL || error_set(error, "cannot write %s: %s", path, strerror(errno));
    if (out != NULL) {
        good = write_page(page, path, out, error);
        bool written = !ferror(out);
        if ((fclose(out) != 0 || !written) && good) good = error_set(error, "cannot write %s: %s", path, strerror(errno));
        if (good && rename(temporary, path) != 0) good = error_set(error, "cannot write %s: %s", path, strerror(errno));
        if (!good) unlink(temporary);
        interrupt_unguard(temporary);
    }
    free(temporary);
    return good;
}
