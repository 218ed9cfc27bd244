/* Figures as they are seen: drawn by the real gnuplot and judged from the picture. Not blank, nothing outside of the page or of
 * its panel, no word upon another, any name as it is. Words are judged by their boxes in the SVG, which are as wide as the font
 * makes them (that is tested too); the rest by pixels. */
#include "figures/figure.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/gnuplot/sheet.h"

#include "drawing.h"
#include "edges.h"
#include "pixels.h"
#include "svg.h"
#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum {
    EDGE = 6,       /* logical pixels along the page's edge that stay empty */
    PLAIN_INK = 95, /* unlike the page: neither grid nor axes nor reference losses */
    LEAST_INK = 40  /* pixels of a panel */
};

/* Whether the panel is the whole page, which holds words and no data. */
static bool is_page(const struct area *panel)
{
    return panel->right - panel->left > 0.999;
}

/* Counts the words that leave the page, with a message for each. */
static int words_outside(const struct svg *svg, const char *what)
{
    int wrong = 0;
    for (int i = 0; i < svg->num_words; i++) {
        const struct word *word = &svg->words[i];
        if (word->left >= EDGE && word->top >= EDGE && word->right <= svg->width - EDGE && word->bottom <= svg->height - EDGE)
            continue;
        print_error("%s: '%s' from %.0f, %.0f to %.0f, %.0f leaves the page of %.0f x %.0f\n", what, word->text, word->left,
                    word->top, word->right, word->bottom, svg->width, svg->height);
        wrong++;
    }
    return wrong;
}

/* Whether gnuplot has written the word twice, as it does to measure the box behind it. */
static bool is_repeated(const struct word *a, const struct word *b)
{
    return strcmp(a->text, b->text) == 0 && a->left == b->left && a->top == b->top;
}

/* Counts the pairs of words that lie upon each other. */
static int words_overlapping(const struct svg *svg, const char *what)
{
    const double touch = 1; /* as much is not seen */
    int wrong = 0;
    for (int i = 0; i < svg->num_words; i++)
        for (int j = 0; j < i; j++) {
            const struct word *a = &svg->words[i], *b = &svg->words[j];
            if (is_repeated(a, b) || a->left + touch >= b->right || b->left + touch >= a->right || a->top + touch >= b->bottom ||
                b->top + touch >= a->bottom)
                continue;
            if (wrong++ == 0)
                print_error("%s: '%s' at %.0f, %.0f lies upon '%s' at %.0f, %.0f\n", what, a->text, a->left, a->top, b->text,
                            b->left, b->top);
        }
    if (wrong > 1) print_error("%s: %d such pairs\n", what, wrong);
    return wrong;
}

/* Counts the plots whose data leave their panel. */
static int data_outside(const struct drawing *drawing, const struct svg *svg, const char *what)
{
    const double rounding = 0.6;
    int wrong = 0;
    assert_int_equal(svg->num_plots, drawing->num_panels);
    for (int i = 0; i < svg->num_plots; i++) {
        const struct area *panel = &drawing->panels[i];
        for (int j = 0; j < svg->plots[i].num_points; j++) {
            double x = svg->plots[i].points[j][0], y = svg->plots[i].points[j][1];
            if (x >= panel->left * svg->width - rounding && x <= panel->right * svg->width + rounding &&
                y >= panel->top * svg->height - rounding && y <= panel->bottom * svg->height + rounding)
                continue;
            print_error("%s: data of plot %d at %.1f, %.1f leave the panel from %.1f, %.1f to %.1f, %.1f\n", what, i, x, y,
                        panel->left * svg->width, panel->top * svg->height, panel->right * svg->width,
                        panel->bottom * svg->height);
            wrong++;
            break;
        }
    }
    return wrong;
}

/* Counts the words that lie on dots or the ends of lines. */
static int words_on_data(const struct svg *svg, const char *what)
{
    int wrong = 0;
    for (int i = 0; i < svg->num_words; i++)
        for (int j = 0; j < svg->num_plots; j++)
            for (int k = 0; k < svg->plots[j].num_points; k++) {
                const struct word *word = &svg->words[i];
                const double *point = svg->plots[j].points[k];
                if (point[0] <= word->left || point[0] >= word->right || point[1] <= word->top || point[1] >= word->bottom)
                    continue;
                print_error("%s: '%s' lies on data at %.0f, %.0f\n", what, word->text, point[0], point[1]);
                wrong++;
            }
    return wrong;
}

/* The text of a gnuplot string expression 'a'."\047".'b' up to its end. Caller frees. */
static char *quoted_text(const char *quoted)
{
    char *text = memory_new(strlen(quoted) + 1, 1), *out = text;
    for (const char *at = quoted + 1; at[0] != '\'' || at[1] == '.';)
        if (strncmp(at, "'.\"\\", 4) == 0) *out++ = (char)strtol(at + 4, NULL, 8), at += strlen("'.\"\\047\".'");
        else *out++ = *at++;
    return text;
}

/* Counts the labels of the script that the picture does not show: gnuplot drops those that begin outside of the page. */
static int labels_missing(const struct drawing *drawing, const struct svg *svg, const char *what)
{
    int wrong = 0;
    for (const char *line = drawing->script; (line = strstr(line, "\nset label '")) != NULL; line++) {
        char *text = quoted_text(strchr(line, '\''));
        if (text[0] != '\0' && svg_find(svg, text) == NULL) print_error("%s: '%s' is not to be seen\n", what, text), wrong++;
        free(text);
    }
    return wrong;
}

/* The number that stands before these words in the script, or 0. */
static int number_before(const char *script, const char *words)
{
    const char *at = strstr(script, words);
    while (at != NULL && at > script && at[-1] >= '0' && at[-1] <= '9') at--;
    return at != NULL ? atoi(at) : 0;
}

/* Whether each run that did not diverge has its dot in a figure that shows runs by dots, or is told to have none: gnuplot drops
 * what lies out of range. */
static bool has_all_dots(const char *kind, const struct figure_data *data, const struct drawing *drawing, const struct svg *svg)
{
    bool slice = strcmp(kind, "slice") == 0;
    int done = 0;
    for (int i = 0; i < data->results.num_runs; i++) done += data->results.runs[i].result.status == RUN_DONE;
    bool some = strstr(drawing->script, "the best 40 of") != NULL || strstr(drawing->script, "the best 14 of") != NULL;
    if (!slice && (strcmp(kind, "seeds") != 0 || some)) return true;
    if (slice) return done == svg->num_pale_dots + svg->num_triangles;
    return done == svg->num_dots + number_before(drawing->script, " beyond the right edge");
}

static struct figure_spec spec_of(int kind)
{
    struct figure_spec spec = {0};
    snprintf(spec.kind, sizeof spec.kind, "%s", figure_kind(kind)->name);
    return spec;
}

/* All that is judged from an SVG. */
static int faults_of_svg(const struct figure_spec *spec, const struct figure_data *data, const char *what)
{
    struct drawing drawing = drawing_new(spec, data, "figure.svg");
    struct svg svg = drawing_svg(&drawing);
    int wrong = words_outside(&svg, what) + words_overlapping(&svg, what) + data_outside(&drawing, &svg, what) +
                labels_missing(&drawing, &svg, what);
    if (!has_all_dots(spec->kind, data, &drawing, &svg)) print_error("%s: a run has no dot\n", what), wrong++;
    if (!spec->bare && svg.num_words < 5) print_error("%s: only %d words\n", what, svg.num_words), wrong++;
    svg_release(&svg);
    drawing_erase(&drawing);
    return wrong;
}

static void words_and_data_keep_their_places(void **state)
{
    (void)state;
    int wrong = 0;
    for (int i = 0; edge_at(i) != NULL; i++) {
        struct sweep_fixture fixture;
        edge_at(i)->begin(&fixture);
        for (int kind = 0; figure_kind(kind) != NULL; kind++)
            for (int style = 0; style_at(style) != NULL; style++) {
                if (i > 0 && style != i % 3) continue; /* the plain sweep in every style, the edges in one */
                char *what = memory_format("%s of %s, %s", figure_kind(kind)->name, edge_at(i)->name, style_at(style)->name);
                struct figure_spec spec = spec_of(kind);
                fixture.data.style = style_at(style);
                wrong += faults_of_svg(&spec, &fixture.data, what);
                free(what);
            }
        fixture_release(&fixture);
    }
    assert_int_equal(wrong, 0);
}

/* Runs at the right end of the scale beside one that diverged. */
static void counts_of_lost_runs_lie_on_no_data(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "optimizer", "sgd", "adam");
    FIXTURE_AXIS(&fixture, "seed", "0", "1", "2", "3", "4");
    fixture_end(&fixture);
    for (int i = 0; i < 5; i++) fixture.runs[i].result.final_loss = 0.5, fixture.runs[5 + i].result.final_loss = 0.7 - 0.01 * i;
    fixture_diverge(&fixture, 9);
    for (int style = 0; style_at(style) != NULL; style++) {
        const struct figure_spec spec = {.kind = "seeds"};
        fixture.data.style = style_at(style);
        struct drawing drawing = drawing_new(&spec, &fixture.data, "figure.svg");
        struct svg svg = drawing_svg(&drawing);
        assert_non_null(strstr(drawing.script, "\" 1×\""));
        assert_int_equal(words_on_data(&svg, style_at(style)->name), 0);
        svg_release(&svg);
        drawing_erase(&drawing);
    }
    fixture_release(&fixture);
}

/* Whether the figure says that it does not fit. */
static bool is_too_wide(const struct figure_spec *spec, const struct figure_data *data)
{
    struct error error;
    char *script = figure_text(spec, data, "figure.svg", &error);
    if (script == NULL) assert_non_null(strstr(error.message, "width is 345pt, too narrow for the figure"));
    free(script);
    return script == NULL;
}

/* In the column of an article, with its caption and without. */
static void words_and_data_keep_their_places_at_a_true_size(void **state)
{
    (void)state;
    int wrong = 0;
    for (int i = 0; edge_at(i) != NULL; i++) {
        struct sweep_fixture fixture;
        edge_at(i)->begin(&fixture);
        for (int kind = 0; figure_kind(kind) != NULL; kind++) {
            struct figure_spec spec = spec_of(kind);
            snprintf(spec.width, sizeof spec.width, "345pt");
            spec.bare = (i + kind) % 2 == 0;
            char *what = memory_format("%s of %s, %s", spec.kind, edge_at(i)->name, spec.bare ? "bare" : "345pt");
            if (is_too_wide(&spec, &fixture.data)) assert_non_null(strstr("axes long", edge_at(i)->name));
            else wrong += faults_of_svg(&spec, &fixture.data, what);
            free(what);
        }
        fixture_release(&fixture);
    }
    assert_int_equal(wrong, 0);
}

/* Counts what is wrong with the picture: drawn into its edge, or a panel that is blank. */
static int faults_of_pixels(const struct drawing *drawing, const struct pixels *pixels, double edge, const char *what)
{
    long count;
    int wrong = 0;
    struct area whole = {2.0 / pixels->width, 2.0 / pixels->height, 1 - 2.0 / pixels->width, 1 - 2.0 / pixels->height};
    struct area ink = pixels_ink(pixels, whole, 12, &count);
    double room_x = edge / pixels->width, room_y = edge / pixels->height;
    if (ink.left < room_x || ink.top < room_y || ink.right > 1 - room_x || ink.bottom > 1 - room_y) {
        print_error("%s: drawn from %.4f, %.4f to %.4f, %.4f, into the edge\n", what, ink.left, ink.top, ink.right, ink.bottom);
        wrong++;
    }
    for (int i = 0; i < drawing->num_panels; i++) {
        if (is_page(&drawing->panels[i])) continue;
        pixels_ink(pixels, drawing->panels[i], PLAIN_INK, &count);
        if (count >= LEAST_INK) continue;
        print_error("%s: panel %d holds %ld pixels of ink\n", what, i, count);
        wrong++;
    }
    return wrong;
}

static int faults_of_png(const struct figure_spec *spec, const struct figure_data *data, const char *what)
{
    struct drawing drawing = drawing_new(spec, data, "figure.png");
    struct pixels pixels = pixels_of_png(drawing.path);
    assert_non_null(pixels.rgb);
    int wrong = faults_of_pixels(&drawing, &pixels, 2 * EDGE, what);
    pixels_release(&pixels);
    drawing_erase(&drawing);
    return wrong;
}

/* Whether all fonts of the PDF are in it: pdffonts lists one a line below its heading, with a column "emb". */
static bool fonts_are_inside(const char *path)
{
    char *command = memory_format("pdffonts '%s'", path), line[256];
    FILE *pipe = popen(command, "r");
    int fonts = 0, inside = 0;
    free(command);
    assert_non_null(pipe);
    assert_non_null(fgets(line, sizeof line, pipe));
    assert_non_null(strstr(line, "emb"));
    size_t column = (size_t)(strstr(line, "emb") - line);
    while (fgets(line, sizeof line, pipe) != NULL) {
        if (line[0] == '-') continue;
        fonts++;
        inside += strlen(line) > column && strncmp(line + column, "yes", 3) == 0;
    }
    pclose(pipe);
    return fonts > 0 && inside == fonts;
}

static int faults_of_pdf(const struct figure_spec *spec, const struct figure_data *data, const char *what)
{
    struct drawing drawing = drawing_new(spec, data, "figure.pdf");
    struct pixels pixels = pixels_of_pdf(drawing.path);
    assert_non_null(pixels.rgb);
    int wrong = faults_of_pixels(&drawing, &pixels, EDGE, what);
    if (!fonts_are_inside(drawing.path)) print_error("%s: a font is not inside\n", what), wrong++;
    pixels_release(&pixels);
    drawing_erase(&drawing);
    return wrong;
}

struct pixel_form {
    const char *name;
    int (*count_faults)(const struct figure_spec *spec, const struct figure_data *data, const char *what);
};

/* Every kind, plain; the sheet of all kinds in every style and for the edges that leave panels empty or full. */
static void are_whole(const struct pixel_form *form)
{
    static const struct {
        const char *edge, *kind, *style; /* kind NULL: every one */
    } cases[] = {{"plain", NULL, "paper"},          {"one", NULL, "slide"},        {"plain", "overview", "dark"},
                 {"diverged", "overview", "paper"}, {"many", "overview", "slide"}, {"point", "overview", "dark"},
                 {"unicode", "seeds", "paper"}};
    int wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct sweep_fixture fixture;
        edge_find(cases[i].edge)->begin(&fixture);
        fixture.data.style = style_find(cases[i].style);
        for (int kind = 0; figure_kind(kind) != NULL; kind++) {
            const char *name = figure_kind(kind)->name;
            if (cases[i].kind != NULL && strcmp(cases[i].kind, name) != 0) continue;
            char *what = memory_format("%s of %s, %s, %s", name, cases[i].edge, cases[i].style, form->name);
            const struct figure_spec spec = spec_of(kind);
            wrong += form->count_faults(&spec, &fixture.data, what);
            free(what);
        }
        fixture_release(&fixture);
    }
    assert_int_equal(wrong, 0);
}

static void pngs_are_whole(void **state)
{
    (void)state;
    are_whole(&(struct pixel_form){"PNG", faults_of_png});
}

static void pdfs_are_whole(void **state)
{
    (void)state;
    if (!pixels_has_pdf()) {
        print_message("skipped: pdftoppm and pdffonts are not installed (Debian: poppler-utils)\n");
        skip();
    }
    are_whole(&(struct pixel_form){"PDF", faults_of_pdf});
}

enum { COLUMNS = 4, COLUMN = 360, ROW = 24, REPEATED = 20, SIZE = 13 };

/* Each character from '!' to '~' many times, and a caption; the caller frees. */
static char *sample(int index)
{
    static const char caption[] = "final loss 0.5192 · 179 runs, a band = min–max";
    char *text = memory_new(REPEATED + 1, 1);
    if ('!' + index > '~') return free(text), memory_text(caption);
    memset(text, '!' + index, REPEATED);
    return text;
}

enum { SAMPLES = '~' - '!' + 2 };

/* style_text_width lays out the figures and judges them above: it must be what the font does, rather more than less. Repeated
 * characters may differ by what fitting each to the pixels and the bearings at both ends make of it. */
static void text_is_as_wide_as_the_font_makes_it(void **state)
{
    (void)state;
    struct error error;
    char *folder = temporary_folder(), *path = memory_format("%s/widths.png", folder), *script = NULL;
    size_t length;
    struct sheet sheet = {.width = COLUMNS * COLUMN, .height = ROW * (SAMPLES / COLUMNS + 1)};
    sheet.out = open_memstream(&script, &length);
    sheet_begin(&sheet, "widths", "widths.png", style_at(0));
    sheet_words(&sheet);
    for (int i = 0; i < SAMPLES; i++) {
        char *text = sample(i);
        sheet_text(&sheet, text, i % COLUMNS * COLUMN + 8, (i / COLUMNS + 0.5) * ROW,
                   (struct text_style){"left", SIZE, {.ink = INK_TITLE}});
        free(text);
    }
    sheet_words_end(&sheet);
    sheet_end(&sheet);
    fclose(sheet.out);
    char *kept = memory_format("%s/widths.gp", folder);
    if (!gnuplot_draw(script, path, kept, GNUPLOT_SECONDS, &error)) fail_msg("%s", error.message);
    free(kept);
    struct pixels pixels = pixels_of_png(path);
    for (int i = 0; i < SAMPLES; i++) {
        long count;
        char *text = sample(i);
        double left = i % COLUMNS * COLUMN / sheet.width, top = i / COLUMNS * ROW / sheet.height;
        struct area place = {left, top, left + COLUMN / sheet.width, top + ROW / sheet.height};
        struct area ink = pixels_ink(&pixels, place, 60, &count);
        double drawn = (ink.right - ink.left) * sheet.width, width = style_text_width(text, SIZE);
        bool is_caption = strlen(text) > REPEATED;
        if (width < (is_caption ? 1.0 : 0.95) * drawn || width > 1.05 * drawn + 0.4 * SIZE)
            fail_msg("'%s' is %.1f wide, not %.1f", text, drawn, width);
        free(text);
    }
    pixels_release(&pixels);
    free(path), free(script);
    temporary_remove(folder);
}

/* What is left of the text behind the line, if it begins with it or ends within it; a line's end in it is a blank on the page. */
static const char *behind(const char *text, const char *line)
{
    size_t length = 0;
    while (text[length] != '\0' && line[length] == (text[length] == '\n' ? ' ' : text[length])) length++;
    if (length == 0 || (text[length] != '\0' && line[length] != '\0')) return text;
    return text + length + (text[length] == ' ' || text[length] == '\n');
}

static void any_name_shows_as_it_is(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    edge_find("nasty")->begin(&fixture);
    for (int kind = 0; figure_kind(kind) != NULL; kind++) {
        struct figure_spec spec = spec_of(kind);
        struct drawing drawing = drawing_new(&spec, &fixture.data, "figure.svg");
        struct svg svg = drawing_svg(&drawing);
        const char *question = edge_nasty_question, *footer = edge_nasty_name;
        for (int i = 0; i < svg.num_words; i++) {
            question = behind(question, svg.words[i].text);
            footer = behind(footer, svg.words[i].text);
        }
        if (question[0] != '\0') fail_msg("%s: the title lacks '%s'", figure_kind(kind)->name, question);
        if (footer[0] != '\0') fail_msg("%s: the caption lacks '%s'", figure_kind(kind)->name, footer);
        svg_release(&svg);
        drawing_erase(&drawing);
    }
    fixture_release(&fixture);
}

static const char *const optimizers[] = {"sgd", "adam", "momentum", "rmsprop", "adagrad"};

/* Five optimizers with two cells. */
static void begin_optimizers(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "optimizer", "sgd", "adam", "momentum", "rmsprop", "adagrad");
    FIXTURE_AXIS(fixture, "cell", "gru_before", "rnn");
    FIXTURE_AXIS(fixture, "seed", "0", "1");
    fixture_end(fixture);
}

/* Names have no order from which one that is missing could be told. */
static void names_along_cells_are_all_shown(void **state)
{
    (void)state;
    static const struct {
        const char *style, *width, *columns;
    } cases[] = {{"paper", "", ""}, {"slide", "", ""}, {"paper", "345pt", ""}, {"paper", "240pt", ""}, {"paper", "", "cell"}};
    struct sweep_fixture fixture;
    begin_optimizers(&fixture);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct figure_spec spec = {.kind = "heatmap", .x = "optimizer"};
        snprintf(spec.width, sizeof spec.width, "%s", cases[i].width);
        snprintf(spec.columns, sizeof spec.columns, "%s", cases[i].columns);
        fixture.data.style = style_find(cases[i].style);
        struct drawing drawing = drawing_new(&spec, &fixture.data, "figure.svg");
        struct svg svg = drawing_svg(&drawing);
        for (size_t j = 0; j < sizeof optimizers / sizeof *optimizers; j++) assert_non_null(svg_find(&svg, optimizers[j]));
        assert_int_equal(words_outside(&svg, cases[i].style) + words_overlapping(&svg, cases[i].style), 0);
        svg_release(&svg);
        drawing_erase(&drawing);
    }
    fixture_release(&fixture);
}

/* The colours go from the word at their low end to that at their high one, far enough to be told apart. */
static void assert_key_is_in_order(const char *script, const struct svg *svg)
{
    double left, right;
    const struct word *low = svg_find(svg, "0.500"), *high = svg_find(svg, "0.700");
    const char *piece = strstr(script, "'0.500' at screen");
    assert_non_null(piece);
    piece = strstr(piece, "set object rectangle from screen ");
    assert_non_null(piece);
    assert_int_equal(sscanf(piece, "set object rectangle from screen %lf, screen %*f to screen %lf", &left, &right), 2);
    assert_true(right > left);
    assert_non_null(low);
    assert_non_null(high);
    assert_true(low->right < left * svg->width && high->left - left * svg->width > 40);
}

/* However narrow the page is, unless it is refused. */
static void colours_of_cells_have_a_key_that_can_be_read(void **state)
{
    (void)state;
    int drawn = 0;
    struct sweep_fixture fixture;
    begin_optimizers(&fixture);
    for (int i = 0; i < fixture.data.results.num_runs; i++) fixture.runs[i].result.final_loss = 0.5 + 0.2 * i / 19;
    for (int i = 0; i < 2; i++) fixture.runs[i].result.final_loss = 0.5, fixture.runs[19 - i].result.final_loss = 0.7;
    for (int width = 200; width <= 300; width += 10) {
        struct error error;
        struct figure_spec spec = {.kind = "heatmap", .x = "optimizer"};
        snprintf(spec.width, sizeof spec.width, "%dpt", width);
        char *script = figure_text(&spec, &fixture.data, "figure.svg", &error);
        if (script == NULL) assert_non_null(strstr(error.message, "too narrow for the figure"));
        free(script);
        if (script == NULL) continue;
        struct drawing drawing = drawing_new(&spec, &fixture.data, "figure.svg");
        struct svg svg = drawing_svg(&drawing);
        assert_key_is_in_order(drawing.script, &svg);
        assert_int_equal(words_outside(&svg, spec.width) + words_overlapping(&svg, spec.width), 0);
        svg_release(&svg);
        drawing_erase(&drawing);
        drawn++;
    }
    assert_in_range(drawn, 6, 10);
    fixture_release(&fixture);
}

/* Titles of rows keep beside their panels, over several lines where these are low. */
static void titles_of_rows_keep_apart(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    int wrong = 0;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "learning_rate", "0.01", "0.0177827941004", "0.0316227766017", "0.056234132519", "0.1");
    FIXTURE_AXIS(&fixture, "optimizer", "sgd", "adam");
    fixture_end(&fixture);
    for (int kind = 0; figure_kind(kind) != NULL; kind++) {
        if (strstr(figure_kind(kind)->options, " rows ") == NULL) continue;
        for (int size = 0; size < 2; size++) {
            struct figure_spec spec = spec_of(kind);
            snprintf(spec.rows, sizeof spec.rows, "learning_rate");
            if (size == 1) snprintf(spec.width, sizeof spec.width, "345pt");
            wrong += faults_of_svg(&spec, &fixture.data, spec.kind);
        }
    }
    assert_int_equal(wrong, 0);
    fixture_release(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_data_keep_their_places),
        cmocka_unit_test(words_and_data_keep_their_places_at_a_true_size),
        cmocka_unit_test(counts_of_lost_runs_lie_on_no_data),
        cmocka_unit_test(names_along_cells_are_all_shown),
        cmocka_unit_test(colours_of_cells_have_a_key_that_can_be_read),
        cmocka_unit_test(titles_of_rows_keep_apart),
        cmocka_unit_test(pngs_are_whole),
        cmocka_unit_test(pdfs_are_whole),
        cmocka_unit_test(text_is_as_wide_as_the_font_makes_it),
        cmocka_unit_test(any_name_shows_as_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
