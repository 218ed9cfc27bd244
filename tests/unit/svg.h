/* An SVG as gnuplot writes it, read back: its words with the boxes that they fill, and where each plot has put its data. */
#ifndef UNROLL_TESTS_SVG_H
#define UNROLL_TESTS_SVG_H

struct word {
    char *text;                      /* as a reader sees it; entities are read */
    double left, top, right, bottom; /* in the SVG's units; the height is that of capitals and descenders */
};

/* What one plot command has drawn: all corners of its lines and areas, all centres of its points. */
struct svg_plot {
    int num_points;
    double (*points)[2];
};

struct svg {
    double width, height;
    int num_words, num_plots;
    struct word *words;                         /* (num_words) those of plots among them */
    struct svg_plot *plots;                     /* (num_plots) in the script's order */
    int num_dots, num_pale_dots, num_triangles; /* filled circles, those among them that one can see through, filled triangles */
};

struct svg svg_read(const char *text);
void svg_release(struct svg *svg);

/* The word that reads exactly so, or NULL. */
const struct word *svg_find(const struct svg *svg, const char *text);

#endif
