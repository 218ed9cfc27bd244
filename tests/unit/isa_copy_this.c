/* One compiled copy; see isa_copy.h. */
#include "isa_copy.h"

#include "rnn/isa.h"
#include "rnn/lanes_math.h"
#include "rnn/products.h"

#define isa_copy_this ISA_JOIN(isa_copy, ISA)
#define TEXT_(word) #word
#define TEXT(word) TEXT_(word)

static void map(enum lanes_function function, int count, const float *in, float *out)
{
#define MAP(vec_function)                                                                                                        \
    for (int i = 0; i < count; i += VEC) vec_store(out + i, vec_function(vec_load(in + i)))
    switch (function) {
    case LANES_TANH: MAP(vec_tanh); break;
    case LANES_SIGMOID: MAP(vec_sigmoid); break;
    case LANES_EXP: MAP(vec_exp); break;
    case LANES_LOG: MAP(vec_log); break;
    case LANES_FUNCTIONS: break;
    }
#undef MAP
}

extern const struct isa_copy isa_copy_this;
const struct isa_copy isa_copy_this = {
    TEXT(ISA), map, product_forward, product_weights, lookup_forward, lookup_weights,
};
