#include "figures/terminal/terminal.h"

#include "base/terminal.h"
#include "figures/terminal/ask.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NARROWEST = 34, WIDEST = 1000, USUAL_WIDTH = 80 };

struct terminal terminal_of(int descriptor)
{
    struct terminal_size size = terminal_size(descriptor);
    const char *columns = getenv("COLUMNS"), *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    bool is_terminal = isatty(descriptor) && (term == NULL || strcmp(term, "dumb") != 0);
    struct terminal terminal = {.width = columns != NULL ? atoi(columns) : 0, .utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0};
    if (is_terminal && size.columns > 0) {
        terminal.width = size.columns;
        terminal.height = size.lines;
    }
    if (terminal.width < NARROWEST) terminal.width = terminal.width > 0 ? NARROWEST : USUAL_WIDTH;
    if (terminal.width > WIDEST) terminal.width = WIDEST;
    terminal.color = is_terminal && (no_color == NULL || no_color[0] == '\0');
    return terminal;
}

struct terminal terminal_of_pictures(int descriptor)
{
    struct terminal terminal = terminal_of(descriptor);
    if (terminal.color) terminal.pixels = terminal_ask_pixels(descriptor);
    return terminal;
}
