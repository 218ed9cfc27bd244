/* Texts of files that are part of the program (embed_folder.cmake). */
#ifndef UNROLL_BASE_EMBEDDED_H
#define UNROLL_BASE_EMBEDDED_H

struct embedded {
    const char *name; /* of the file, without its ending; NULL ends an array */
    const char *text;
};

#endif
