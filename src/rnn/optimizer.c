#include "rnn/optimizer.h"

#include "rnn/power.h"
#include "rnn/trainer.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

static void sgd(const struct optimizer_step *step, int64_t count, float *w, const float *g, float *const slot[])
{
    const float learning_rate = step->learning_rate;
    (void)slot;
    for (int64_t i = 0; i < count; i++) w[i] -= learning_rate * g[i];
}

static void momentum(const struct optimizer_step *step, int64_t count, float *w, const float *g, float *const slot[])
{
    float *restrict m = slot[0];
    const float learning_rate = step->learning_rate;
    for (int64_t i = 0; i < count; i++) {
        m[i] = 0.9f * m[i] + g[i];
        w[i] -= learning_rate * m[i];
    }
}

/* Duchi, Hazan, Singer, JMLR 12 (2011); the sum starts at 0.1, no epsilon. */
static void adagrad(const struct optimizer_step *step, int64_t count, float *w, const float *g, float *const slot[])
{
    float *restrict a = slot[0];
    const float learning_rate = step->learning_rate;
    for (int64_t i = 0; i < count; i++) {
        a[i] += g[i] * g[i];
        w[i] -= learning_rate * g[i] / sqrtf(a[i]);
    }
}

/* Tieleman and Hinton, lecture 6.5 of "Neural networks for machine learning" (2012). */
static void rmsprop(const struct optimizer_step *step, int64_t count, float *w, const float *g, float *const slot[])
{
    float *restrict v = slot[0];
    const float learning_rate = step->learning_rate, old = (float)step->rmsprop_decay, fresh = (float)(1.0 - step->rmsprop_decay);
    for (int64_t i = 0; i < count; i++) {
        v[i] = old * v[i] + fresh * (g[i] * g[i]);
        w[i] -= learning_rate * g[i] / (sqrtf(v[i]) + 1e-8f);
    }
}

/* Kingma and Ba, ICLR 2015. */
static void adam(const struct optimizer_step *step, int64_t count, float *w, const float *g, float *const slot[])
{
    float *restrict m = slot[0], *restrict v = slot[1];
    const float learning_rate = step->learning_rate;
    const float m_scale = (float)(1.0 / (1.0 - power(0.9, step->train_step)));
    const float v_scale = (float)(1.0 / (1.0 - power(0.999, step->train_step)));
    for (int64_t i = 0; i < count; i++) {
        m[i] = 0.9f * m[i] + 0.1f * g[i];
        v[i] = 0.999f * v[i] + 0.001f * (g[i] * g[i]);
        w[i] -= learning_rate * (m[i] * m_scale) / (sqrtf(v[i] * v_scale) + 1e-8f);
    }
}

static const struct optimizer optimizers[] = {
    {"sgd", "w -= learning_rate g", 0, 0.0f, true, sgd},
    {"momentum", "m = 0.9 m + g; w -= learning_rate m; m starts at 0", 1, 0.0f, false, momentum},
    {"adagrad", "a += g^2; w -= learning_rate g / sqrt(a); a starts at 0.1, no epsilon", 1, 0.1f, true, adagrad},
    {"rmsprop", "v = rmsprop_decay v + (1 - rmsprop_decay) g^2; w -= learning_rate g / (sqrt(v) + 1e-8); v starts at 0", 1, 0.0f,
     false, rmsprop},
    {"adam",
     "m = 0.9 m + 0.1 g; v = 0.999 v + 0.001 g^2; m, v start at 0; in train step k = 1, 2, ...\n"
     "w -= learning_rate m / (1 - 0.9^k) / (sqrt(v / (1 - 0.999^k)) + 1e-8)",
     2, 0.0f, false, adam},
};

enum { OPTIMIZERS = sizeof optimizers / sizeof *optimizers };

const struct optimizer *optimizer_find(const char *name)
{
    for (int i = 0; i < OPTIMIZERS; i++)
        if (strcmp(optimizers[i].name, name) == 0) return &optimizers[i];
    return NULL;
}

const char *trainer_optimizer_name(int index)
{
    return index < OPTIMIZERS ? optimizers[index].name : NULL;
}

const char *trainer_optimizer_help(int index)
{
    return index < OPTIMIZERS ? optimizers[index].help : NULL;
}

void optimizer_decay(int64_t count, double weight_decay, const float *w, float *g)
{
    const float share = (float)weight_decay;
    for (int64_t i = 0; i < count; i++) g[i] += share * w[i];
}

void optimizer_clip_values(int count, const struct span *spans, double clip_value, float *g)
{
    const float most = (float)clip_value;
    for (int s = 0; s < count; s++)
        for (int64_t i = spans[s].from; i < spans[s].from + spans[s].count; i++)
            g[i] = g[i] > most ? most : g[i] < -most ? -most : g[i]; /* NaN stays NaN */
}

void optimizer_clip_norm(int count, const struct span *spans, double clip_norm, float *g)
{
    double square = 0.0;
    for (int s = 0; s < count; s++)
        for (int64_t i = spans[s].from; i < spans[s].from + spans[s].count; i++) square += (double)g[i] * (double)g[i];
    double norm = sqrt(square);
    if (!(norm > clip_norm)) return;
    const float scale = (float)(clip_norm / norm);
    for (int s = 0; s < count; s++)
        for (int64_t i = spans[s].from; i < spans[s].from + spans[s].count; i++) g[i] *= scale;
}

void optimizer_move(const struct optimizer *optimizer, const struct optimizer_step *step, int count, const struct span *spans,
                    int64_t num_weights, float *w, const float *g, float *const slot[])
{
    const struct span all = {0, num_weights};
    if (!optimizer->rests) spans = &all, count = 1;
    for (int s = 0; s < count; s++) {
        const int64_t from = spans[s].from;
        float *slots[OPTIMIZER_MAX_SLOTS] = {NULL};
        for (int k = 0; k < optimizer->num_slots; k++) slots[k] = slot[k] + from;
        optimizer->update(step, spans[s].count, w + from, g + from, slots);
    }
}
