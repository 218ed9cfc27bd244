#include "figures/terminal.h"

#include "base/memory.h"
#include "figures/caption.h"
#include "figures/page.h"

#include <langinfo.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { LABEL = 8 /* of the y axis, with its line */, GAP = 2, NARROWEST = 26, WIDEST = 90, LOWEST = 4, HIGHEST = 12, USUAL_WIDTH = 80, KEY_COLORS = 7 };

/* Numbers of the 256 colours, readable on dark and on light; ordered values go from blue to yellow. */
static const int ordered_colors[KEY_COLORS] = {63, 99, 134, 169, 203, 208, 178}, category_colors[KEY_COLORS] = {33, 208, 36, 170, 178, 45, 244};
enum { SOFT = 245 };

/* All that the drawing of one figure shares. */
struct drawing {
    const struct terminal *terminal;
    const struct figure_data *data;
    struct scheme scheme;
    struct line *lines;
    int num_lines;
    struct scale x, losses;
    struct reference_loss references[TASK_MAX_REFERENCES];
    int num_references;
    int facets, columns, width, height; /* panels; how many beside each other; characters of one */
};

/* A panel's dots, 2 x 4 in a character (without UTF-8 one), and what colour they have. */
struct canvas {
    int width, height; /* characters */
    int across, down;  /* dots in a character */
    unsigned char *dots, *colors, *marks;
};

struct terminal terminal_of(int descriptor)
{
    struct winsize size = {0};
    const char *columns = getenv("COLUMNS"), *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    bool is_terminal = isatty(descriptor) && (term == NULL || strcmp(term, "dumb") != 0);
    struct terminal terminal = {.width = columns != NULL ? atoi(columns) : 0, .utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0};
    if (is_terminal && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        terminal.width = size.ws_col;
        terminal.height = size.ws_row;
    }
    if (terminal.width < LABEL + NARROWEST) terminal.width = terminal.width > 0 ? LABEL + NARROWEST : USUAL_WIDTH;
    terminal.color = is_terminal && (no_color == NULL || no_color[0] == '\0');
    return terminal;
}

bool terminal_check(const struct figure_spec *spec, struct error *error)
{
    if (spec->kind[0] == '\0' || strcmp(spec->kind, "curves") == 0 || strcmp(spec->kind, "overview") == 0) return true;
    return error_set(error, "the terminal shows loss curves; draw '%s' to a file, such as -o %s.png", spec->kind, spec->kind);
}

static int color_of(const struct drawing *drawing, int value)
{
    const struct dimension *color = &drawing->scheme.by[ROLE_COLOR];
    if (!dimension_is_ordered(color)) return category_colors[value % KEY_COLORS];
    return ordered_colors[color->count > 1 ? value * (KEY_COLORS - 1) / (color->count - 1) : 0];
}

/* What tells lines apart where there are no colours. */
static char mark_of(int value)
{
    return (char)(value < 26 ? 'a' + value : 'A' + value % 26);
}

static void set_color(const struct drawing *drawing, int color, FILE *out)
{
    if (!drawing->terminal->color) return;
    if (color == 0) fputs("\033[0m", out);
    else fprintf(out, "\033[38;5;%dm", color);
}

/* Writes as much of the text as fits into width characters; returns how many they are. */
static int write_text(const char *text, int width, FILE *out)
{
    int count = 0;
    for (; *text != '\0' && (count < width || ((unsigned char)*text & 0xc0) == 0x80); text++) {
        count += ((unsigned char)*text & 0xc0) != 0x80;
        fputc(*text, out);
    }
    return count;
}

static struct canvas canvas_new(const struct drawing *drawing)
{
    size_t cells = (size_t)(drawing->width * drawing->height);
    bool utf8 = drawing->terminal->utf8;
    return (struct canvas){drawing->width,      drawing->height,      utf8 ? 2 : 1,        utf8 ? 4 : 1,
                           memory_new(cells, 1), memory_new(cells, 1), memory_new(cells, 1)};
}

static void canvas_release(struct canvas *canvas)
{
    free(canvas->dots), free(canvas->colors), free(canvas->marks);
}

static void ink(struct canvas *canvas, int x, int y, int color)
{
    static const unsigned char bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    if (x < 0 || y < 0 || x >= canvas->width * canvas->across || y >= canvas->height * canvas->down) return;
    int cell = y / canvas->down * canvas->width + x / canvas->across;
    canvas->dots[cell] |= bits[y % canvas->down][x % canvas->across];
    canvas->colors[cell] = (unsigned char)color;
}

static int dot_y(const struct drawing *drawing, const struct canvas *canvas, double loss)
{
    return (int)lround((1 - scale_share(&drawing->losses, loss)) * (canvas->height * canvas->down - 1));
}

static void ink_line(const struct drawing *drawing, struct canvas *canvas, const struct line *line, int value)
{
    int before_x = 0, before_y = 0;
    for (int i = 0; i < line->num_points; i++) {
        int x = (int)lround(scale_share(&drawing->x, line->points[i].x) * (canvas->width * canvas->across - 1));
        int y = dot_y(drawing, canvas, line->points[i].mean);
        int steps = i == 0 ? 0 : abs(x - before_x) > abs(y - before_y) ? abs(x - before_x) : abs(y - before_y);
        for (int step = 0; step < steps; step++)
            ink(canvas, before_x + (x - before_x) * step / steps, before_y + (y - before_y) * step / steps, color_of(drawing, value));
        ink(canvas, x, y, color_of(drawing, value));
        before_x = x, before_y = y;
    }
    int cell = before_y / canvas->down * canvas->width + before_x / canvas->across;
    if (line->num_points > 0 && before_y >= 0 && before_y < canvas->height * canvas->down && before_x >= 0) canvas->marks[cell] = (unsigned char)mark_of(value);
}

static void ink_references(const struct drawing *drawing, struct canvas *canvas)
{
    for (int i = 0; i < drawing->num_references; i++)
        for (int x = 0; x < canvas->width * canvas->across; x += 2 * canvas->across)
            ink(canvas, x, dot_y(drawing, canvas, drawing->references[i].loss), SOFT);
}

static void ink_panel(const struct drawing *drawing, struct canvas *canvas, int facet)
{
    const struct dimension *by = drawing->scheme.by;
    ink_references(drawing, canvas);
    for (int value = 0; value < by[ROLE_COLOR].count; value++)
        for (int i = 0; i < drawing->num_lines; i++) {
            const struct hparams *hparams = drawing->lines[i].hparams;
            int place = dimension_index(&by[ROLE_ROWS], hparams) * by[ROLE_COLUMNS].count + dimension_index(&by[ROLE_COLUMNS], hparams);
            if (place == facet && dimension_index(&by[ROLE_COLOR], hparams) == value) ink_line(drawing, canvas, &drawing->lines[i], value);
        }
}

static void write_cells(const struct drawing *drawing, const struct canvas *canvas, int row, FILE *out)
{
    int color = 0;
    for (int x = 0; x < canvas->width; x++) {
        int cell = row * canvas->width + x, dots = canvas->dots[cell];
        if (dots != 0 && canvas->colors[cell] != color) set_color(drawing, color = canvas->colors[cell], out);
        if (canvas->marks[cell] != 0 && !drawing->terminal->color) fputc(canvas->marks[cell], out);
        else if (dots == 0) fputc(' ', out);
        else if (!drawing->terminal->utf8) fputc(canvas->colors[cell] == SOFT ? '.' : '*', out);
        else fprintf(out, "\xe2%c%c", 0xa0 | (dots >> 6), 0x80 | (dots & 0x3f));
    }
    if (color != 0) set_color(drawing, 0, out);
}

/* The label of the tick in this row of characters, or "". */
static const char *tick_label(const struct drawing *drawing, int row)
{
    for (int i = 0; i < drawing->losses.num_ticks; i++) {
        double share = 1 - scale_share(&drawing->losses, drawing->losses.ticks[i].at);
        if (share >= 0 && share <= 1 && (int)(share * (drawing->height - 1) + 0.5) == row) return drawing->losses.ticks[i].label;
    }
    return "";
}

static void write_facet_titles(const struct drawing *drawing, int first, int count, FILE *out)
{
    const struct dimension *columns = &drawing->scheme.by[ROLE_COLUMNS], *rows = &drawing->scheme.by[ROLE_ROWS];
    if (columns->hparam == NULL && rows->hparam == NULL) return;
    fprintf(out, "%*s", LABEL, "");
    for (int i = 0; i < count; i++) {
        char *column = columns->hparam != NULL ? dimension_label(columns, (first + i) % columns->count) : memory_text("");
        char *row = rows->hparam != NULL ? dimension_label(rows, (first + i) / columns->count) : memory_text("");
        char *title = memory_format("%s%s%s", column, column[0] != '\0' && row[0] != '\0' ? ", " : "", row);
        int written = write_text(title, drawing->width, out);
        if (i + 1 < count) fprintf(out, "%*s", drawing->width - written + GAP, "");
        free(column), free(row), free(title);
    }
    fputc('\n', out);
}

static void write_x_axis(const struct drawing *drawing, int count, FILE *out)
{
    char last[SCALE_LABEL], first[SCALE_LABEL];
    scale_count(drawing->x.high, last);
    scale_count(drawing->x.low, first);
    set_color(drawing, SOFT, out);
    fprintf(out, "%*s", LABEL, "");
    for (int i = 0; i < count; i++) {
        int room = drawing->width - (int)strlen(first) - (int)strlen(last), title = room > 16 ? 12 : 0;
        fprintf(out, "%s%*s%*s%s%*s", first, (room + title) / 2, title > 0 ? "symbols seen" : "", room - (room + title) / 2, "", last,
                i + 1 < count ? GAP : 0, "");
    }
    set_color(drawing, 0, out);
    fputc('\n', out);
}

/* Panels first .. first + count - 1 beside each other. */
static void write_panels(const struct drawing *drawing, int first, int count, FILE *out)
{
    struct canvas *canvases = memory_new((size_t)count, sizeof *canvases);
    for (int i = 0; i < count; i++) {
        canvases[i] = canvas_new(drawing);
        ink_panel(drawing, &canvases[i], first + i);
    }
    write_facet_titles(drawing, first, count, out);
    for (int row = 0; row < drawing->height; row++) {
        set_color(drawing, SOFT, out);
        fprintf(out, "%*s %s", LABEL - 2, tick_label(drawing, row), drawing->terminal->utf8 ? "│" : "|");
        set_color(drawing, 0, out);
        for (int i = 0; i < count; i++) {
            if (i > 0) fprintf(out, "%*s", GAP, "");
            write_cells(drawing, &canvases[i], row, out);
        }
        fputc('\n', out);
    }
    write_x_axis(drawing, count, out);
    for (int i = 0; i < count; i++) canvas_release(&canvases[i]);
    free(canvases);
}

/* "num steps  -- 2  -- 5", in as many lines as it takes; returns how many. */
static int write_key(const struct drawing *drawing, FILE *out)
{
    const struct dimension *color = &drawing->scheme.by[ROLE_COLOR];
    if (color->hparam == NULL) return 0;
    char *name = spoken_name(color->hparam);
    int x = write_text(name, drawing->terminal->width, out), lines = 1;
    for (int i = 0; i < color->count; i++) {
        char *value = dimension_value(color, i);
        int room = (int)strlen(value) + 5;
        if (x + room > drawing->terminal->width && x > 0) x = 0, lines++, fputc('\n', out);
        fputs("  ", out);
        set_color(drawing, color_of(drawing, i), out);
        if (drawing->terminal->color) fputs(drawing->terminal->utf8 ? "━━" : "--", out);
        else fprintf(out, "%c:", mark_of(i));
        set_color(drawing, 0, out);
        fputc(' ', out);
        write_text(value, drawing->terminal->width - 5, out);
        x += room;
        free(value);
    }
    fputc('\n', out);
    free(name);
    return lines;
}

static int write_line(const struct drawing *drawing, const char *text, FILE *out)
{
    char printable[1024];
    if (text[0] == '\0') return 0;
    write_text(error_printable(text, printable, sizeof printable), drawing->terminal->width, out);
    fputc('\n', out);
    return 1;
}

/* Panels as wide as fits; as high as the window allows below `used` lines. */
static void lay_out(struct drawing *drawing, int used)
{
    const struct dimension *by = drawing->scheme.by;
    int room = drawing->terminal->width - LABEL;
    drawing->facets = by[ROLE_COLUMNS].count * by[ROLE_ROWS].count;
    drawing->columns = (room + GAP) / (NARROWEST + GAP);
    if (drawing->columns > by[ROLE_COLUMNS].count) drawing->columns = by[ROLE_COLUMNS].count;
    if (drawing->columns < 1) drawing->columns = 1;
    drawing->width = (room + GAP) / drawing->columns - GAP;
    if (drawing->width > WIDEST) drawing->width = WIDEST;
    int per_row = (by[ROLE_COLUMNS].count + drawing->columns - 1) / drawing->columns, bands = per_row * by[ROLE_ROWS].count;
    drawing->height = drawing->terminal->height > 0 ? (drawing->terminal->height - used) / bands - 2 : HIGHEST;
    if (drawing->height > HIGHEST) drawing->height = HIGHEST;
    if (drawing->height < LOWEST) drawing->height = LOWEST;
}

static void write_all(struct drawing *drawing, FILE *out)
{
    char *question = caption_question(drawing->data->experiment), *varying = caption_varying("Cross entropy", &drawing->scheme);
    int columns = drawing->scheme.by[ROLE_COLUMNS].count;
    int used = write_line(drawing, question, out) + write_line(drawing, varying, out) + write_key(drawing, out);
    lay_out(drawing, used + 2 /* the progress line and the cursor's */);
    for (int row = 0; row * columns < drawing->facets; row++)
        for (int first = 0; first < columns; first += drawing->columns)
            write_panels(drawing, row * columns + first, columns - first < drawing->columns ? columns - first : drawing->columns, out);
    free(question), free(varying);
}

void terminal_draw(const struct figure_spec *spec, const struct figure_data *data, const struct terminal *terminal, FILE *out)
{
    const struct roles roles = {3, 3, {ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS}};
    const struct line_form form = {.x = LINE_SYMBOLS, .smoothing = spec->smoothing};
    struct reference_loss all[TASK_MAX_REFERENCES];
    struct drawing drawing = {.terminal = terminal, .data = data, .scheme = scheme_new(spec, data, &roles)};
    int count = page_references(data, all);
    drawing.lines = lines_new(data, &form, &drawing.num_lines);
    drawing.x = scale_along(drawing.lines, drawing.num_lines, SCALE_AUTOMATIC);
    drawing.losses = scale_losses(drawing.lines, drawing.num_lines, scale_kind(spec->y_scale), all, count);
    for (int i = 0; i < count; i++)
        if (all[i].loss >= drawing.losses.low && all[i].loss <= drawing.losses.high) drawing.references[drawing.num_references++] = all[i];
    write_all(&drawing, out);
    lines_free(drawing.lines, drawing.num_lines);
    scheme_release(&drawing.scheme);
}
