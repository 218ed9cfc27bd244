#include "figures/web/html.h"

#include "base/interrupt.h"
#include "base/memory.h"
#include "base/text.h"
#include "figures/gnuplot/form.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/gnuplot/hover.h"
#include "figures/picture/caption.h"
#include "figures/picture/scheme.h"
#include "results/group.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char look[] =
    ":root { --page: #fff; --ink: #222; --soft: #666; --line: #e3e3e3; --shade: #f6f6f6 }\n"
    ".dark { --page: #171717; --ink: #ddd; --soft: #9a9a9a; --line: #333; --shade: #202020 }\n"
    "* { box-sizing: border-box }\n"
    "body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 72rem; background: var(--page); color: var(--ink);\n"
    "  font: 16px/1.5 'DejaVu Sans', Verdana, system-ui, sans-serif }\n"
    "h1 { font-size: 1.6rem; font-weight: 500; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere } h2 { font-size: "
    "1.1rem; margin: 2.2rem 0 .6rem }\n"
    ".soft, footer { color: var(--soft); font-size: .85rem; overflow-wrap: anywhere } figure { margin: 1.2rem 0 }\n"
    ".wide { overflow-x: auto } svg { display: block; width: 100%; min-width: 46rem; height: auto }\n"
    "table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums }\n"
    "th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap }\n"
    "th button { all: unset; cursor: pointer; font-weight: 600 } th button:focus-visible { outline: 2px solid }\n"
    "th[aria-sort=ascending] button::after { content: ' \\2191' } th[aria-sort=descending] button::after { content: ' \\2193' }\n"
    "tr:hover td { background: var(--shade) } pre { overflow-x: auto; padding: .8rem; background: var(--shade); font-size: "
    ".8rem; line-height: 1.45 }\n"
    "summary { cursor: pointer; color: var(--soft); font-size: .85rem } .script { max-height: 24rem; overflow: auto }\n";

/* Sorts by the column of the button that was pressed, the other way round when pressed again; what is no number comes last. */
static const char sorting[] =
    "for (const button of document.querySelectorAll('th button')) button.onclick = () => {\n"
    "  const head = button.parentNode, column = head.cellIndex, body = head.closest('table').tBodies[0];\n"
    "  const down = head.getAttribute('aria-sort') === 'ascending', value = row => row.cells[column].dataset.v;\n"
    "  for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');\n"
    "  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');\n"
    "  const order = (a, b) => (a === '') - (b === '') || (a === '' ? 0 : (down ? -1 : 1) * (isNaN(a) || isNaN(b) ? "
    "a.localeCompare(b) : a - b));\n"
    "  body.append(...[...body.rows].sort((a, b) => order(value(a), value(b))));\n"
    "};\n";

bool html_is(const char *path)
{
    const char *name = form_file_name(path), *ending = strrchr(name, '.');
    return ending != NULL && ending != name && strcmp(ending, ".html") == 0;
}

/* Text as HTML shows it, without what HTML does not allow. */
static void write_text(const char *text, FILE *out)
{
    for (; *text != '\0'; text++) {
        if (*text == '&') fputs("&amp;", out);
        else if (*text == '<') fputs("&lt;", out);
        else if (*text == '>') fputs("&gt;", out);
        else if (*text == '"') fputs("&quot;", out);
        else if ((unsigned char)*text >= ' ' || *text == '\n' || *text == '\t') fputc(*text, out);
    }
}

/* Where the text begins after an element of the SVG that the page does without, or NULL: gnuplot's own title, its program for the
 * mouse (the page has it once) and the variables of that. */
static const char *after_unwanted(const char *at)
{
    static const char *const unwanted[][2] = {{"<title>Gnuplot", "</title>"},
                                              {"<desc>", "</desc>"},
                                              {"<script type=\"text/javascript\" x", "/>"},
                                              {"<script", "</script>"},
                                              {"<!--", "-->"}};
    for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++) {
        if (strncmp(at, unwanted[i][0], strlen(unwanted[i][0])) != 0) continue;
        const char *end = strstr(at, unwanted[i][1]);
        return end != NULL ? end + strlen(unwanted[i][1]) : at + strlen(at);
    }
    return NULL;
}

/* The same for an attribute such as onclick="...", which calls gnuplot's own program. */
static const char *after_handler(const char *at)
{
    size_t name = strspn(at, "abcdefghijklmnopqrstuvwxyz");
    if (strncmp(at, "on", 2) != 0 || at[name] != '=' || (at[name + 1] != '"' && at[name + 1] != '\'')) return NULL;
    const char *end = strchr(at + name + 2, at[name + 1]);
    return end != NULL ? end + 1 : NULL;
}

/* The width that the picture was laid out for; wider, its words would be larger than those of the page. */
static double natural_width(const char *svg)
{
    const char *box = strstr(svg, "viewBox=\"0 0 ");
    return box != NULL ? strtod(box + strlen("viewBox=\"0 0 "), NULL) : 0;
}

/* Writes gnuplot's SVG into the page: without its prolog and what calls for gnuplot's own program, and with names of its own for
 * what several pictures would name alike. */
static void write_picture(const char *svg, int number, const char *label, FILE *out)
{
    static const char *const naming[] = {" id=\"", " id='", "url(#", "href='#", "href=\"#"};
    const char *at = strstr(svg, "<svg"), *next;
    bool tag = false;
    while (at != NULL && *at != '\0') {
        if ((next = after_unwanted(at)) != NULL ||
            (tag && isspace((unsigned char)at[-1]) && (next = after_handler(at)) != NULL)) {
            at = next;
            continue;
        }
        if (strncmp(at, "<svg", 4) == 0) {
            fputs("<svg role=\"img\" aria-label=\"", out);
            write_text(label, out);
            fprintf(out, "\" style=\"max-width: %.0fpx\"", natural_width(at));
            at += 4, tag = true;
            continue;
        }
        tag = *at == '<' || (tag && *at != '>');
        fputc(*at++, out);
        for (size_t i = 0; tag && i < sizeof naming / sizeof *naming; i++) {
            size_t length = strlen(naming[i]);
            if (at - svg >= (ptrdiff_t)length && strncmp(at - length, naming[i], length) == 0) fprintf(out, "f%d-", number);
        }
    }
}

char *html_figure_name(int number, char name[32])
{
    snprintf(name, 32, "figure-%d.svg", number);
    return name;
}

static void write_script(const char *script, int number, FILE *out)
{
    fprintf(out,
            "<details><summary>How to draw it again</summary><p class=\"soft\">Saved as figure-%d.gp, gnuplot draws it with "
            "<code>gnuplot figure-%d.gp</code>.</p>\n" HTML_SCRIPT_BEGIN,
            number, number);
    write_text(script, out);
    fputs(HTML_SCRIPT_END "</details>\n", out);
}

/* What the figure says that the page does not: question, name and what all runs share stand there. */
static bool write_words(const struct html_figure *figure, const struct figure_data *all, FILE *out, struct error *error)
{
    struct figure_words words;
    if (!figure_words(figure->spec, &figure->data, &words, error)) return false;
    char *fixed = caption_fixed(all), *footer = caption_footer(all, NULL, false);
    char *marks = caption_beyond(words.fixed, fixed), *origin = caption_beyond(words.footer, footer);
    fputs("<figcaption>", out);
    write_text(words.varying, out);
    fputs("<br><span class=\"soft\">", out);
    write_text(marks, out);
    if (marks[0] != '\0' && origin[0] != '\0') fputs(" · ", out);
    write_text(origin, out);
    fputs("</span></figcaption>\n", out);
    free(words.varying), free(words.fixed), free(words.footer), free(fixed), free(footer), free(marks), free(origin);
    return true;
}

static bool write_figure(const struct html_figure *figure, int number, const struct figure_data *all, const char *path, FILE *out,
                         struct error *error)
{
    char name[32];
    bool good = false;
    html_figure_name(number, name);
    char *script = figure_check(figure->spec, error) ? figure_text(figure->spec, &figure->data, name, error) : NULL;
    char *svg = script != NULL ? gnuplot_picture(script, path, name, GNUPLOT_SECONDS, error) : NULL;
    if (svg != NULL) {
        char *label =
            memory_format("Figure %d: %s", number, figure->spec->kind[0] != '\0' ? figure->spec->kind : figure_kind(0)->name);
        fputs("<figure>", out);
        good = write_words(figure, all, out, error);
        fputs("<div class=\"wide\">\n", out);
        write_picture(svg, number, label, out);
        fputs("</div>\n", out);
        write_script(script, number, out);
        fputs("</figure>\n", out);
        free(label);
    }
    free(script), free(svg);
    return good;
}

/* The metrics of the table. */
static const char *const told[] = {"final_loss", "best_loss", "mean_loss"};

enum { TOLD = sizeof told / sizeof *told };

static void write_heads(const struct hparam *const *varying, int count, FILE *out)
{
    fputs("<h2>Settings</h2>\n<p class=\"soft\">Medians over the seeds of each setting. Press a heading to sort.</p>\n"
          "<div class=\"wide\"><table><thead><tr>",
          out);
    for (int i = 0; i < count; i++) {
        char *name = spoken_name(varying[i]);
        fprintf(out, "<th><button>%s</button></th>", name);
        free(name);
    }
    for (int i = 0; i < TOLD; i++) {
        struct metric *metric = metric_new(told[i], unit_find(""));
        fprintf(out, "<th><button>%s</button></th>", metric->axis);
        free(metric);
    }
    fputs("<th><button>seeds</button></th><th><button>diverged</button></th></tr></thead><tbody>\n", out);
}

static void write_row(const struct group *group, const struct hparam *const *varying, int count, FILE *out)
{
    fputs("<tr>", out);
    for (int i = 0; i < count; i++) {
        struct hparam_value value = hparam_get(varying[i], group->hparams);
        char *text = hparam_used(varying[i], group->hparams) ? spoken_value(varying[i], &value) : memory_text("");
        fputs("<td data-v=\"", out);
        write_text(text, out);
        fputs("\">", out);
        write_text(text, out);
        fputs("</td>", out);
        free(text);
    }
    for (int i = 0; i < TOLD; i++) {
        struct metric *metric = metric_new(told[i], unit_find(""));
        double value = group_middle(group, metric);
        free(metric);
        char text[TEXT_REAL];
        if (isfinite(value)) fprintf(out, "<td data-v=\"%.9g\">%s</td>", value, text_measured(value, text));
        else fputs("<td data-v=\"\">–</td>", out);
    }
    fprintf(out, "<td data-v=\"%d\">%d</td><td data-v=\"%d\">%d</td></tr>\n", group->num_runs, group->num_runs,
            group->num_diverged, group->num_diverged);
}

static void write_table(const struct figure_data *data, FILE *out)
{
    const struct hparam **varying = memory_new((size_t)hparam_count(), sizeof *varying);
    int count = 0;
    for (int i = 0; i < hparam_count(); i++)
        if (!hparam_row(i)->pooled && !same_in_all_runs(hparam_row(i), &data->results)) varying[count++] = hparam_row(i);
    struct groups groups = groups_new(&data->results, NULL, NULL, 0);
    write_heads(varying, count, out);
    for (int i = 0; i < groups.count; i++) write_row(&groups.groups[i], varying, count, out);
    fputs("</tbody></table></div>\n", out);
    groups_release(&groups);
    free(varying);
}

static void write_head(const struct figure_data *data, FILE *out)
{
    char *question = caption_question(data->results.experiment), *fixed = caption_fixed(data);
    const char *title = question[0] != '\0' ? question : data->results.experiment->name;
    fputs("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
          "content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src "
          "'unsafe-inline'\">\n<title>",
          out);
    write_text(title, out);
    fprintf(out, "</title>\n<style>\n%s</style></head>\n<body%s>\n<h1>", look, figure_style(data)->dark ? " class=\"dark\"" : "");
    write_text(title, out);
    fputs("</h1>\n<p class=\"soft\">", out);
    write_text(fixed, out);
    fputs("</p>\n", out);
    free(question), free(fixed);
}

static void write_origin(const struct figure_data *data, const char *path, FILE *out)
{
    const struct experiment *experiment = data->results.experiment;
    char *footer = caption_footer(data, NULL, false);
    fputs("<h2>The experiment</h2>\n<pre>", out);
    write_text(experiment->text != NULL ? experiment->text : "", out);
    fprintf(out,
            "</pre>\n<h2>How to repeat it</h2>\n<p>Save the experiment above as %s.cfg and run:</p>\n<pre>unroll run %s.cfg\n"
            "unroll plot %s.cfg -o ",
            experiment->name, experiment->name, experiment->name); /* letters, digits, '.', '_', '-' */
    write_text(form_file_name(path), out);
    fputs("</pre>\n<footer>", out);
    write_text(footer, out);
    fprintf(out, "</footer>\n<script>\n%s%s", sorting, hover_program);
    fputs("for (const svg of document.querySelectorAll('figure svg')) hover(svg);\n</script>\n</body></html>\n", out);
    free(footer);
}

bool html_draw(const struct html_figure *figures, int count, const struct figure_data *data, const char *path,
               struct error *error)
{
    char *temporary = memory_format("%s.%ld", path, (long)getpid());
    interrupt_lock();
    FILE *out = fopen(temporary, "wxe");
    if (out != NULL) interrupt_guard(temporary);
    interrupt_unlock();
    bool good = out != NULL || error_set(error, "cannot write %s: %s", path, strerror(errno));
    if (out != NULL) {
        write_head(data, out);
        for (int i = 0; good && i < count; i++) good = write_figure(&figures[i], i + 1, data, path, out, error);
        write_table(data, out);
        write_origin(data, path, out);
        bool written = !ferror(out);
        if ((fclose(out) != 0 || !written) && good) good = error_set(error, "cannot write %s: %s", path, strerror(errno));
        if (good && rename(temporary, path) != 0) good = error_set(error, "cannot write %s: %s", path, strerror(errno));
        if (!good) unlink(temporary);
        interrupt_unguard(temporary);
    }
    free(temporary);
    return good;
}
