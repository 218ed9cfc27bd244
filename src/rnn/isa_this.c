/* What one compiled copy of the hot code offers; see isa.h. */
#include "rnn/isa.h"

#include "rnn/cell.h"
#include "rnn/group.h"
#include "rnn/loss.h"

#include <stddef.h>

#define TEXT_(word) #word
#define TEXT(word) TEXT_(word)

/* Raised whenever a change moves a bit of any curve. The arithmetic without fused multiply-add has numbers of its own. */
enum {
#if defined __FMA__ || defined __ARM_FEATURE_FMA
    NUMERICS = 2
#else
    NUMERICS = 1002
#endif
};

/* The variants that there are, in the order in which people read of them. To add one is to write its file, cell_<name>.c or
 * loss_<name>.c, and to name it here. */
#define CELLS(VARIANT) VARIANT(cell_rnn) VARIANT(cell_relu) VARIANT(cell_lstm) VARIANT(cell_gru) VARIANT(cell_gru_before)
#define LOSSES(VARIANT) VARIANT(loss_softmax) VARIANT(loss_squared) VARIANT(loss_sigmoid)

#define DECLARE_CELL(symbol) extern const struct cell ISA_NAME(symbol);
#define DECLARE_LOSS(symbol) extern const struct loss ISA_NAME(symbol);
#define ADDRESS(symbol) &ISA_NAME(symbol),

CELLS(DECLARE_CELL)
LOSSES(DECLARE_LOSS)

static const struct cell *const cells[] = {CELLS(ADDRESS) NULL};
static const struct loss *const losses[] = {LOSSES(ADDRESS) NULL};

extern const struct isa isa_this;
const struct isa isa_this = {
    .name = TEXT(ISA),
    .numerics = NUMERICS,
    .cells = cells,
    .losses = losses,
    .forward = group_forward,
    .backward = group_backward,
};
