#include "figures/web/text.h"

void web_text(const char *text, FILE *out)
{
    for (; *text != '\0'; text++) {
        if (*text == '&') fputs("&amp;", out);
        else if (*text == '<') fputs("&lt;", out);
        else if (*text == '>') fputs("&gt;", out);
        else if (*text == '"') fputs("&quot;", out);
        else if ((unsigned char)*text >= ' ' || *text == '\n' || *text == '\t') fputc(*text, out);
    }
}
