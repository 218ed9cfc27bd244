#include "reference.h"

#include "base/symbol.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

enum { MOST = 1000 /* inputs, units, classes */ };

static bool is_gru(const struct reference *r)
{
    return strncmp(r->cell, "gru", 3) == 0;
}

static int gates(const struct reference *r)
{
    return strcmp(r->cell, "lstm") == 0 ? 4 : is_gru(r) ? 3 : 1;
}

static int64_t layer_weights(const struct reference *r, int inputs)
{
    int columns = gates(r) * r->units, biases = is_gru(r) ? 2 : 1;
    return (int64_t)(inputs + r->units + biases) * columns;
}

int64_t reference_num_weights(const struct reference *r)
{
    return layer_weights(r, r->num_symbols + r->num_inputs) + (r->num_layers - 1) * layer_weights(r, r->units) +
           (r->units + 1) * (r->num_classes + r->num_outputs);
}

int64_t reference_num_states(const struct reference *r)
{
    return (int64_t)r->batch_size * r->num_layers * 2 * r->units;
}

static double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

/* z += v W, W (rows, columns) */
static void multiply(int rows, int columns, const double *v, const double *w, double *z)
{
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++) z[j] += v[i] * w[i * columns + j];
}

static double rectified(double x)
{
    return x > 0.0 ? x : 0.0;
}

/* h' = act(x W_x + h W_h + b) */
static void step_plain(int inputs, int units, double (*act)(double), const double *w, const double *x, double *h)
{
    double z[MOST];
    memcpy(z, w + (inputs + units) * units, (size_t)units * sizeof *z);
    multiply(inputs, units, x, w, z);
    multiply(units, units, h, w + inputs * units, z);
    for (int u = 0; u < units; u++) h[u] = act(z[u]);
}

/* Columns i, f, g, o: c' = s(f) c + s(i) tanh(g); h' = s(o) tanh(c') */
static void step_lstm(int inputs, int units, const double *w, const double *x, double *h, double *c)
{
    const int columns = 4 * units;
    double z[4 * MOST];
    memcpy(z, w + (inputs + units) * columns, (size_t)columns * sizeof *z);
    multiply(inputs, columns, x, w, z);
    multiply(units, columns, h, w + inputs * columns, z);
    for (int u = 0; u < units; u++) {
        double i = z[u], f = z[units + u], g = z[2 * units + u], o = z[3 * units + u];
        c[u] = sigmoid(f) * c[u] + sigmoid(i) * tanh(g);
        h[u] = sigmoid(o) * tanh(c[u]);
    }
}

/* Columns r, z, n: n = tanh(x W_n + b_xn + r (h W_n + b_hn)); h' = (1 - z) n + z h */
static void step_gru(int inputs, int units, const double *w, const double *x, double *h)
{
    const int columns = 3 * units;
    const double *w_x = w, *b_x = w_x + inputs * columns, *w_h = b_x + columns, *b_h = w_h + units * columns;
    double of_x[3 * MOST], of_h[3 * MOST];
    memcpy(of_x, b_x, (size_t)columns * sizeof *of_x);
    memcpy(of_h, b_h, (size_t)columns * sizeof *of_h);
    multiply(inputs, columns, x, w_x, of_x);
    multiply(units, columns, h, w_h, of_h);
    for (int u = 0; u < units; u++) {
        double r = sigmoid(of_x[u] + of_h[u]), z = sigmoid(of_x[units + u] + of_h[units + u]);
        double n = tanh(of_x[2 * units + u] + r * of_h[2 * units + u]);
        h[u] = (1.0 - z) * n + z * h[u];
    }
}

/* Columns r, z, n: n = tanh(x W_n + b_xn + (r h) W_n + b_hn); h' = (1 - z) n + z h */
static void step_gru_before(int inputs, int units, const double *w, const double *x, double *h)
{
    const int columns = 3 * units;
    const double *w_x = w, *b_x = w_x + inputs * columns, *w_h = b_x + columns, *b_h = w_h + units * columns;
    double gate[3 * MOST];
    for (int j = 0; j < columns; j++) gate[j] = b_x[j] + b_h[j];
    multiply(inputs, columns, x, w_x, gate);
    for (int i = 0; i < units; i++)
        for (int j = 0; j < 2 * units; j++) gate[j] += h[i] * w_h[i * columns + j];
    for (int i = 0; i < units; i++)
        for (int u = 0; u < units; u++) gate[2 * units + u] += sigmoid(gate[i]) * h[i] * w_h[i * columns + 2 * units + u];
    for (int u = 0; u < units; u++) {
        double z = sigmoid(gate[units + u]);
        h[u] = (1.0 - z) * tanh(gate[2 * units + u]) + z * h[u];
    }
}

static double softmax_loss(int count, const double *logits, int y)
{
    double sum = 0.0;
    for (int c = 0; c < count; c++) sum += exp(logits[c]);
    return log(sum) - logits[y];
}

/* Targets of one sequence lie batch_size apart. */
static double squared_loss(const struct reference *r, const double *outputs, const float *targets)
{
    double sum = 0.0;
    for (int o = 0; o < r->num_outputs; o++) sum += pow(outputs[o] - (double)targets[o * r->batch_size], 2.0);
    return sum / r->num_outputs;
}

static double sigmoid_loss(const struct reference *r, const double *outputs, const float *targets)
{
    double sum = 0.0;
    for (int o = 0; o < r->num_outputs; o++) {
        const double target = targets[o * r->batch_size];
        sum -= target * log(sigmoid(outputs[o])) + (1.0 - target) * log(1.0 - sigmoid(outputs[o]));
    }
    return sum;
}

/* One symbol through all layers and the projection: the loss of y. state: (num_layers, 2, units); masks, numbers shown and
 * targets are those of sequence s of step t. */
static double step_loss(const struct reference *r, const double *w, double *state, int x, int y, const float *shown,
                        const float *targets, const float *masks, const struct nudge *nudge)
{
    double input[MOST] = {0}, outputs[MOST];
    int inputs = r->num_symbols + r->num_inputs;
    const int num_outputs = r->num_classes + r->num_outputs;
    if (r->num_symbols > 0) input[x] = 1.0;
    for (int i = 0; i < r->num_inputs; i++) input[r->num_symbols + i] = (double)shown[i * r->batch_size];
    for (int layer = 0; layer < r->num_layers; layer++, state += 2 * r->units) {
        if (strcmp(r->cell, "lstm") == 0) step_lstm(inputs, r->units, w, input, state, state + r->units);
        else if (strcmp(r->cell, "gru") == 0) step_gru(inputs, r->units, w, input, state);
        else if (strcmp(r->cell, "gru_before") == 0) step_gru_before(inputs, r->units, w, input, state);
        else step_plain(inputs, r->units, strcmp(r->cell, "relu") == 0 ? rectified : tanh, w, input, state);
        if (nudge != NULL && nudge->layer == layer) state[nudge->number] += nudge->by;
        for (int u = 0; u < r->units; u++) {
            int64_t at = ((int64_t)layer * r->num_steps * r->units + u) * r->batch_size;
            input[u] = masks != NULL ? state[u] * (double)masks[at] : state[u];
        }
        w += layer_weights(r, inputs);
        inputs = r->units;
    }
    memcpy(outputs, w + r->units * num_outputs, (size_t)num_outputs * sizeof *outputs);
    multiply(r->units, num_outputs, input, w, outputs);
    if (strcmp(r->loss, "squared") == 0) return squared_loss(r, outputs, targets);
    return strcmp(r->loss, "sigmoid") == 0 ? sigmoid_loss(r, outputs, targets) : softmax_loss(num_outputs, outputs, y);
}

double reference_loss(const struct reference *r, const double *weights, double *state, const uint16_t *x, const uint16_t *y,
                      const float *inputs, const float *outputs, const uint8_t *starts, const float *masks,
                      const struct nudge *nudge)
{
    const int64_t size = r->num_layers * 2 * r->units;
    double sum = 0.0;
    int targets = 0;
    for (int s = 0; s < r->batch_size; s++)
        for (int t = 0; t < r->num_steps; t++) {
            int at = t * r->batch_size + s;
            if (starts[at]) memset(state + s * size, 0, (size_t)size * sizeof *state);
            double loss = step_loss(r, weights, state + s * size, x[at], y[at] == NO_TARGET ? 0 : y[at],
                                    inputs + (int64_t)t * r->num_inputs * r->batch_size + s,
                                    outputs + (int64_t)t * r->num_outputs * r->batch_size + s,
                                    masks != NULL ? masks + (int64_t)t * r->units * r->batch_size + s : NULL,
                                    nudge != NULL && nudge->step == t ? nudge : NULL);
            if (y[at] == NO_TARGET) continue;
            sum += loss;
            targets++;
        }
    return sum / targets;
}
