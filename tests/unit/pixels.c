#include "pixels.h"

#include "base/memory.h"

#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pixels pixels_of_png(const char *path)
{
    png_image image = {.version = PNG_IMAGE_VERSION};
    struct pixels pixels = {0};
    if (!png_image_begin_read_from_file(&image, path)) return pixels;
    image.format = PNG_FORMAT_RGB;
    pixels = (struct pixels){(int)image.width, (int)image.height, memory_new(PNG_IMAGE_SIZE(image), 1)};
    if (!png_image_finish_read(&image, NULL, pixels.rgb, 0, NULL)) pixels_release(&pixels);
    return pixels;
}

bool pixels_has_pdf(void)
{
    return system("command -v pdftoppm pdffonts >/dev/null") == 0;
}

struct pixels pixels_of_pdf(const char *path)
{
    struct pixels pixels = {0};
    char *command = memory_format("pdftoppm -r 96 '%s'", path);
    FILE *pipe = popen(command, "r");
    free(command);
    if (pipe == NULL) return pixels;
    if (fscanf(pipe, "P6 %d %d 255", &pixels.width, &pixels.height) == 2 && fgetc(pipe) == '\n') {
        size_t size = (size_t)pixels.width * (size_t)pixels.height * 3;
        pixels.rgb = memory_new(size, 1);
        if (fread(pixels.rgb, 1, size, pipe) != size || fgetc(pipe) != EOF) pixels_release(&pixels); /* two pages are too many */
    }
    pclose(pipe);
    return pixels;
}

void pixels_release(struct pixels *pixels)
{
    free(pixels->rgb);
    *pixels = (struct pixels){0};
}

static bool is_ink(const struct pixels *pixels, int x, int y, int contrast)
{
    const unsigned char *page = pixels->rgb + 3 * ((size_t)2 * (size_t)pixels->width + 2); /* an edge may be half a pixel */
    const unsigned char *pixel = pixels->rgb + 3 * ((size_t)y * (size_t)pixels->width + (size_t)x);
    for (int i = 0; i < 3; i++)
        if (abs(pixel[i] - page[i]) > contrast) return true;
    return false;
}

struct area pixels_ink(const struct pixels *pixels, struct area within, int contrast, long *count)
{
    const double width = pixels->width, height = pixels->height;
    struct area ink = {1, 1, 0, 0};
    *count = 0;
    for (int y = (int)(within.top * height); y < (int)(within.bottom * height); y++)
        for (int x = (int)(within.left * width); x < (int)(within.right * width); x++) {
            if (!is_ink(pixels, x, y, contrast)) continue;
            ink.left = x / width < ink.left ? x / width : ink.left;
            ink.top = y / height < ink.top ? y / height : ink.top;
            ink.right = (x + 1) / width > ink.right ? (x + 1) / width : ink.right;
            ink.bottom = (y + 1) / height > ink.bottom ? (y + 1) / height : ink.bottom;
            *count += 1;
        }
    return ink;
}
