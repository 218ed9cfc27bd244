#include "base/terminal.h"

#include <sys/ioctl.h>

struct terminal_size terminal_size(int descriptor)
{
    struct winsize size = {0};
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return (struct terminal_size){0};
    return (struct terminal_size){size.ws_col, size.ws_row, size.ws_xpixel};
}
