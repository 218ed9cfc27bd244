/* What the files hold that an experiment's runs read: looked at once for each, when the experiment is read, however many runs it
 * has. The text that a database keeps of the experiment says it too, so that nobody who draws needs the files. */
#ifndef UNROLL_EXPERIMENT_DATA_H
#define UNROLL_EXPERIMENT_DATA_H

#include "experiment/setting.h"

/* Looks at the files that the sweep's runs read and that were not looked at yet; what no run reads any more is forgotten. The
 * error is a sentence without a place. */
bool data_look(struct experiment *experiment, struct error *error);

/* Puts what was found into the setting, if it reads files. */
void data_put(const struct experiment *experiment, struct hparams *hparams);

/* The experiment's text says what was found, in its setting `data`. */
void data_say(struct experiment *experiment);

/* Reads it. */
bool data_read(struct reader *reader, const config_setting_t *setting);

void data_release(struct experiment *experiment);

#endif
