/* The settings of one file, as libconfig reads them, put into the experiment. libconfig stands in settings.c alone. */
#ifndef UNROLL_EXPERIMENT_SETTINGS_H
#define UNROLL_EXPERIMENT_SETTINGS_H

#include "experiment/experiment.h"

/* Where the reading of an experiment stands. Places are "file:line" or NULL, freed by the owner of the reader. */
struct reader {
    struct experiment *experiment;
    const char *path;     /* of the file that is being read, for messages */
    char *sweep_place;    /* of the sweep in force */
    char *sample_place;   /* of `sample`, */
    char *halving_place;  /* of `halving` or `hyperband`, */
    char *keep_place;     /* of `keep` */
    char **hparam_places; /* (hparam_count()) where each was set */
    struct error *error;
};

/* Puts what the text of one file, scanned before, says into the experiment; what was there gives way. */
bool settings_read(struct reader *reader, const char *text);

/* Names the experiment, if the name is safe as the name of a folder. */
bool settings_name(struct reader *reader, int line, const char *name);

/* "1.5.0", of the libconfig that was compiled in: it does not say which one runs. */
const char *settings_libconfig_version(void);

#endif
