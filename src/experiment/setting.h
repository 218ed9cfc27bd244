/* One setting of a file as libconfig has it, read as the value of a hyperparameter. */
#ifndef UNROLL_EXPERIMENT_SETTING_H
#define UNROLL_EXPERIMENT_SETTING_H

#include "experiment/settings.h"

#include <libconfig.h>

/* Sets "file:line: SENTENCE". Always false. */
bool reader_fail(const struct reader *reader, int line, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The line that the setting stands in; "file:line", which the caller frees. */
int setting_line(const config_setting_t *setting);
char *setting_place(const struct reader *reader, const config_setting_t *setting);

/* "unknown WHAT 'NAME', did you mean 'NEAREST'?", or what was expected if nothing is near. Always false. */
bool setting_unknown(const struct reader *reader, const config_setting_t *setting, const char *what, const char *nearest,
                     const char *expected);

/* Whether the setting, of that hyperparameter, does not name a label: those stand in the groups of variants, as `label`. */
bool setting_check_label(const struct reader *reader, const struct hparam *hparam, const config_setting_t *setting);

/* The setting's value as a person would write it. Returns out or a static text. */
const char *setting_shown(const config_setting_t *setting, char out[HPARAM_TEXT]);

/* Whether it is exactly a whole number, in any notation; sets it. */
bool setting_whole(const config_setting_t *setting, int64_t *whole);

/* Whether it is a number, a list in either bracket. */
bool setting_is_number(const config_setting_t *setting);
bool setting_is_list(const config_setting_t *setting);

/* Reads and checks the value of a hyperparameter. */
bool setting_value(const struct reader *reader, const struct hparam *hparam, const config_setting_t *setting,
                   struct hparam_value *value);

#endif
