/* The product of one-hot inputs, which is a look-up. */
#include "rnn/products.h"
#include "rnn/rows.h"

#include <string.h>

/* The lower, the upper halves of two vectors, element by element in turn. */
#if defined __AVX512F__
#define TURN_LOWER 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define TURN_UPPER 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31
#elif defined __AVX__
#define TURN_LOWER 0, 8, 1, 9, 2, 10, 3, 11
#define TURN_UPPER 4, 12, 5, 13, 6, 14, 7, 15
#else
#define TURN_LOWER 0, 4, 1, 5
#define TURN_UPPER 2, 6, 3, 7
#endif

/* A square of VEC by VEC floats, rows turned into columns: each round shuffles the first half of the rows into the second
 * half as one shuffles cards, log2 VEC times. */
INLINE void transpose(vec v[VEC])
{
    for (int round = 1; round < VEC; round *= 2) {
        vec shuffled[VEC];
        _Pragma("GCC unroll 8") for (int i = 0; i < VEC / 2; i++)
        {
            shuffled[2 * i] = __builtin_shufflevector(v[i], v[i + VEC / 2], TURN_LOWER);
            shuffled[2 * i + 1] = __builtin_shufflevector(v[i], v[i + VEC / 2], TURN_UPPER);
        }
        memcpy(v, shuffled, sizeof shuffled);
    }
}

void lookup_forward(int units, int lanes, const float *weights, int stride, const float *bias, const uint16_t *symbols,
                    float *out)
{
    int u = 0;
    for (; u + VEC <= units; u += VEC)
        for (int lane = 0; lane < lanes; lane += VEC) {
            vec v[VEC];
            for (int l = 0; l < VEC; l++)
                v[l] = vec_load_anywhere(weights + symbols[lane + l] * stride + u) + vec_load_anywhere(bias + u);
            transpose(v);
            for (int k = 0; k < VEC; k++) vec_store(out + (u + k) * lanes + lane, v[k]);
        }
    for (; u < units; u++)
        for (int lane = 0; lane < lanes; lane++) out[u * lanes + lane] = weights[symbols[lane] * stride + u] + bias[u];
}

void lookup_weights(int units, int lanes, const uint16_t *symbols, const float *dz, float *gradient, int stride)
{
    int u = 0;
    for (; u + VEC <= units; u += VEC)
        for (int lane = 0; lane < lanes; lane += VEC) {
            vec v[VEC];
            for (int k = 0; k < VEC; k++) v[k] = vec_load(dz + (u + k) * lanes + lane);
            transpose(v);
            for (int l = 0; l < VEC; l++) {
                float *row = gradient + symbols[lane + l] * stride + u;
                vec_store_anywhere(row, vec_load_anywhere(row) + v[l]);
            }
        }
    for (; u < units; u++)
        for (int lane = 0; lane < lanes; lane++) gradient[symbols[lane] * stride + u] += dz[u * lanes + lane];
}
