#include "base/rng.h"

#include <Random123/philox.h>

/* Words 4 block .. 4 block + 3. */
static philox4x32_ctr_t block_words(uint64_t seed, enum rng_stream stream, uint32_t epoch, uint64_t block)
{
    philox4x32_ctr_t counter = {{(uint32_t)block, (uint32_t)(block >> 32), epoch, (uint32_t)stream}};
    philox4x32_key_t key = {{(uint32_t)seed, (uint32_t)(seed >> 32)}};
    return philox4x32(counter, key);
}

void rng_words(uint64_t seed, enum rng_stream stream, uint32_t epoch, uint64_t first, int count, uint32_t *words)
{
    for (int i = 0; i < count;) {
        philox4x32_ctr_t four = block_words(seed, stream, epoch, (first + (uint64_t)i) / 4);
        for (int k = (int)((first + (uint64_t)i) % 4); k < 4 && i < count; k++) words[i++] = four.v[k];
    }
}

double rng_uniform(uint64_t seed, enum rng_stream stream, uint64_t position)
{
    uint32_t word;
    rng_words(seed, stream, 0, position, 1, &word);
    return (word + 0.5) * 0x1p-32;
}
