#include "base/rng.h"

#include <Random123/philox.h>
#include <string.h>

/* Words 4 block .. 4 block + 3. */
static philox4x32_ctr_t block_words(uint64_t seed, uint32_t stream, uint32_t epoch, uint64_t block)
{
    philox4x32_ctr_t counter = {{(uint32_t)block, (uint32_t)(block >> 32), epoch, stream}};
    philox4x32_key_t key = {{(uint32_t)seed, (uint32_t)(seed >> 32)}};
    return philox4x32(counter, key);
}

void rng_words(uint64_t seed, uint32_t stream, uint32_t epoch, uint64_t first, int count, uint32_t *words)
{
    const int skip = (int)(first % 4);
    uint64_t block = first / 4;
    for (int i = -skip; i < count; i += 4) {
        philox4x32_ctr_t four = block_words(seed, stream, epoch, block++);
        if (i >= 0 && i + 4 <= count) memcpy(words + i, four.v, sizeof four.v);
        else
            for (int k = 0; k < 4; k++)
                if (i + k >= 0 && i + k < count) words[i + k] = four.v[k];
    }
}

void rng_uniforms(uint64_t seed, uint32_t stream, uint64_t first, int count, double *uniform)
{
    enum { CHUNK = 256 };
    uint32_t words[CHUNK];
    for (int done = 0; done < count; done += CHUNK) {
        int some = count - done < CHUNK ? count - done : CHUNK;
        rng_words(seed, stream, 0, first + (uint64_t)done, some, words);
        for (int i = 0; i < some; i++) uniform[done + i] = (words[i] + 0.5) * 0x1p-32;
    }
}
