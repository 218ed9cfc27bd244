# again.py FILE.npz: whether the weights of any cell give the loss that the program says, by the rules of `unroll help models`.
import json
import sys

import numpy as np

w = dict(np.load(sys.argv[1]))
about = json.loads(w["metadata"].item())
x, y = w["x"], w["y"]
sequences, length = x.shape
layers, units, cell = int(about["num_layers"]), int(about["state_size"]), about["cell"]
h, c = np.zeros((2, layers, sequences, units))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def step(layer, inputs):
    def part(name):
        return w[f"rnn.{name}_l{layer}"]

    of_x = inputs @ part("weight_ih").T + part("bias_ih")
    of_h = h[layer] @ part("weight_hh").T + part("bias_hh")
    if cell == "rnn":
        return np.tanh(of_x + of_h)
    if cell == "relu":
        return np.maximum(0, of_x + of_h)
    if cell == "lstm":
        i, f, g, o = np.split(of_x + of_h, 4, axis=1)
        c[layer] = sigmoid(f) * c[layer] + sigmoid(i) * np.tanh(g)
        return sigmoid(o) * np.tanh(c[layer])
    (xr, xz, xn), (hr, hz, hn) = np.split(of_x, 3, axis=1), np.split(of_h, 3, axis=1)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    if cell == "gru":
        n = np.tanh(xn + r * hn)
    else:
        n = np.tanh(xn + (r * h[layer]) @ part("weight_hh")[2 * units:].T + part("bias_hh")[2 * units:])
    return (1 - z) * n + z * h[layer]


loss = 0
for t in range(length):
    out = np.eye(w["rnn.weight_ih_l0"].shape[1])[x[:, t]]
    for layer in range(layers):
        out = h[layer] = step(layer, out)
    logits = out @ w["project.weight"].T + w["project.bias"]
    loss += (np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(sequences), y[:, t]]).mean() / length
print(cell, about["weights"], loss, about["stream_loss"], about["held_out_loss"])
assert abs(loss - float(about["stream_loss"])) < 1e-6 and about["stream_loss"] == about["held_out_loss"]
