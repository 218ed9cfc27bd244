/* What figures are drawn from. */
#ifndef UNROLL_FIGURES_PICTURE_DATA_H
#define UNROLL_FIGURES_PICTURE_DATA_H

#include "figures/picture/style.h"
#include "results/results.h"
#include "results/unit.h"

/* Everything is owned by the caller. */
struct figure_data {
    struct results results;
    const struct style *style; /* NULL: paper */
    const struct unit *unit;   /* of losses; NULL: nats */
    bool force;                /* what is drawn may overwrite what others made */
    bool on_page;              /* it is drawn into a page, which says all that stands around a picture */
};

/* The style in force. */
static inline const struct style *figure_style(const struct figure_data *data)
{
    return data->style != NULL ? data->style : style_at(0);
}

/* The unit in force. */
static inline const struct unit *figure_unit(const struct figure_data *data)
{
    return data->unit != NULL ? data->unit : unit_find("");
}

#endif
