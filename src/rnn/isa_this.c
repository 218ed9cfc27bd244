/* What one compiled copy of the hot code offers; see isa.h. */
#include "rnn/isa.h"

#include "rnn/cell.h"
#include "rnn/group.h"

#include <stddef.h>

#define TEXT_(word) #word
#define TEXT(word) TEXT_(word)

/* Raised whenever a change moves a bit of any curve. The arithmetic without fused multiply-add has numbers of its own. */
enum {
#if defined __FMA__ || defined __ARM_FEATURE_FMA
    NUMERICS = 1
#else
    NUMERICS = 1001
#endif
};

static const struct cell *const cells[] = {&cell_rnn, &cell_lstm, &cell_gru, NULL};

extern const struct isa isa_this;
const struct isa isa_this = {.name = TEXT(ISA), .numerics = NUMERICS, .cells = cells, .train = group_train};
