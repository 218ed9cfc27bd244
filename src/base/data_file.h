/* What was found in the files that a setting reads. Plain data, noted when they were looked at, so that nobody who plans or reads
 * runs opens them again. */
#ifndef UNROLL_BASE_DATA_FILE_H
#define UNROLL_BASE_DATA_FILE_H

#include "base/fingerprint.h"

#include <stdint.h>

enum { DATA_PATH = 240 /* bytes of a path, its end included */ };

struct data_file {
    char folder[DATA_PATH];           /* absolute: what a relative path starts from */
    char digest[FINGERPRINT];         /* of the content; "" where nothing was looked at */
    int64_t bytes, length;            /* length: in symbols */
    int64_t idle_before, idle_behind; /* symbols in front of the first with which something is to be foretold, and behind the
                                         last; nothing is known of them where it is the database that tells of the files */
    int64_t num_symbols, num_classes; /* that occur */
    int64_t num_inputs, num_outputs;  /* of a task of numbers: columns of them that are shown, and to be predicted */
};

#endif
