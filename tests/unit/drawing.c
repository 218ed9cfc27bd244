#include "drawing.h"

#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void find_panels(struct drawing *drawing)
{
    struct area panel = {0};
    for (const char *line = drawing->script; line != NULL; line = strchr(line, '\n')) {
        double left, right, bottom, top;
        line += line[0] == '\n';
        if (sscanf(line, "set margins at screen %lf, screen %lf, screen %lf, screen %lf", &left, &right, &bottom, &top) == 4)
            panel = (struct area){left, 1 - top, right, 1 - bottom};
        if (strncmp(line, "plot ", 5) == 0) {
            assert_in_range(drawing->num_panels, 0, DRAWING_PANELS - 1);
            drawing->panels[drawing->num_panels++] = panel;
        }
    }
}

struct drawing drawing_new(const struct figure_spec *spec, const struct figure_data *data, const char *name)
{
    struct error error;
    struct drawing drawing = {.folder = temporary_folder()};
    char *script = memory_format("%s/%.*s.gp", drawing.folder, (int)(strrchr(name, '.') - name), name);
    drawing.path = memory_format("%s/%s", drawing.folder, name);
    if (!figure_draw(spec, data, drawing.path, &error)) fail_msg("%s: %s", spec->kind, error.message);
    drawing.script = temporary_read(script, NULL);
    free(script);
    find_panels(&drawing);
    return drawing;
}

struct svg drawing_svg(const struct drawing *drawing)
{
    char *text = temporary_read(drawing->path, NULL);
    struct svg svg = svg_read(text);
    free(text);
    return svg;
}

void drawing_erase(struct drawing *drawing)
{
    free(drawing->path), free(drawing->script);
    temporary_remove(drawing->folder);
}
