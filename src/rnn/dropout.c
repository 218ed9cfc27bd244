#include "rnn/dropout.h"

#include "base/memory.h"
#include "base/rng.h"

#include <math.h>
#include <stdlib.h>

/* A word of random bits decides over two sequences. */
enum { FATES = 2, FATE_BITS = 16, MOST_SEQUENCES = 65536 };

void dropout_init(struct lane_group *group, const struct model *model)
{
    if (model->dropout == 0.0) return;
    const size_t steps = (size_t)model->num_steps, lanes = (size_t)group->lanes, units = (size_t)model->units;
    for (int l = 0; l < model->num_layers; l++) group->layers[l].mask = memory_floats(steps * units * lanes);
    group->top = memory_floats(steps * (units + 1) * lanes);
    for (int t = 0; t < model->num_steps; t++)
        for (int lane = 0; lane < group->lanes; lane++) dropout_top(group, t)[model->units * group->lanes + lane] = 1.0f;
}

void dropout_release(struct lane_group *group, const struct model *model)
{
    for (int l = 0; l < model->num_layers; l++) free(group->layers[l].mask);
    free(group->top);
}

/* The fates of one output in all lanes of the group; number `first` is that of its lane 0. */
static void draw_unit(const struct lane_group *group, const struct model *model, uint64_t seed, int layer, int t, uint64_t first,
                      float *mask)
{
    enum { CHUNK = 64 };
    const uint32_t one = 1u << FATE_BITS, kept = (uint32_t)lround((1.0 - model->dropout) * one);
    const float scale = (float)one / (float)kept;
    uint32_t words[CHUNK];
    for (int lane = 0; lane < group->lanes; lane += FATES * CHUNK) {
        const int count = group->lanes - lane < FATES * CHUNK ? (group->lanes - lane) / FATES : CHUNK;
        rng_words(seed, RNG_DROPOUT + (uint32_t)layer, (uint32_t)t, (first + (uint64_t)lane) / FATES, count, words);
        for (int i = 0; i < count; i++, mask += FATES) {
            mask[0] = (words[i] & (one - 1)) < kept ? scale : 0.0f;
            mask[1] = words[i] >> FATE_BITS < kept ? scale : 0.0f;
        }
    }
}

void dropout_draw(struct lane_group *group, const struct model *model, uint64_t seed, int64_t step)
{
    group->drops = model->dropout > 0.0;
    for (int l = 0; group->drops && l < model->num_layers; l++) {
        float *mask = group->layers[l].mask;
        for (int t = 0; t < model->num_steps; t++)
            for (int u = 0; u < model->units; u++, mask += group->lanes) {
                const uint64_t unit = (uint64_t)step * (uint64_t)model->units + (uint64_t)u;
                draw_unit(group, model, seed, l, t, unit * MOST_SEQUENCES + (uint64_t)group->first, mask);
            }
    }
}

void dropout_stop(struct lane_group *group)
{
    group->drops = false;
}
