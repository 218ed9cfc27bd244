/* Variants (variants.h) as a file says them. */
#ifndef UNROLL_EXPERIMENT_VARIANTS_SETTING_H
#define UNROLL_EXPERIMENT_VARIANTS_SETTING_H

#include "experiment/setting.h"

enum { VARIANTS_MOST = 1000 };

/* Whether the setting is a list of groups. */
bool variants_are(const config_setting_t *setting);

/* Adds the axes of such a setting, for which there is room, to the experiment. A list within a group multiplies within its
 * variant. */
bool variants_read(const struct reader *reader, const config_setting_t *setting);

#endif
