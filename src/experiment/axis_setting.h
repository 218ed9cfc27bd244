/* An axis of a sweep as a file says it. */
#ifndef UNROLL_EXPERIMENT_AXIS_SETTING_H
#define UNROLL_EXPERIMENT_AXIS_SETTING_H

#include "experiment/setting.h"

/* Fills the axis of axis->hparam with the values of the setting: a list, a range, or one value; no value twice. The caller frees
 * axis->values, also on error. */
bool axis_read(const struct reader *reader, struct axis *axis, const config_setting_t *setting);

#endif
