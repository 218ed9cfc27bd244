"""PyTorch on the network of bench_core, float32, one thread, as its best user would write it: its own layers with the fused
optimizer (nn), and, of one layer and two symbols, torch.compile of the whole train step, units by batch (compiled).
usage: peer_torch.py version
       peer_torch.py step CELL STATE_SIZE NUM_STEPS BATCH_SIZE [SYMBOLS LAYERS]
       peer_torch.py sweep     the runs of how-far-back with nn, which needs no compiler"""
import sys
import time

BEGIN = time.perf_counter()
import torch
from torch.nn import functional

import task
from timing import measure

GATES = {"rnn": 1, "gru": 3, "lstm": 4}
CLASSES = 2


def with_layers(cell, units, symbols, layers, classes):
    """One train step with torch's own layers: step(x, y) -> loss."""
    network = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[cell](symbols, units, layers)
    project = torch.nn.Linear(units, classes)
    weights = [*network.parameters(), *project.parameters()]
    for w in weights:
        torch.nn.init.xavier_uniform_(w) if w.dim() > 1 else torch.nn.init.zeros_(w)
    optimizer = torch.optim.Adagrad(weights, lr=0.1, initial_accumulator_value=0.1, eps=0.0, fused=True)
    state = None

    def step(x, y):
        nonlocal state
        outputs, state = network(functional.one_hot(x, symbols).float(), state)
        state = tuple(s.detach() for s in state) if cell == "lstm" else state.detach()
        loss = functional.cross_entropy(project(outputs).reshape(-1, classes), y.reshape(-1))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.detach()

    return step


def cell_of(cell, from_input, from_state, state):
    if cell == "rnn":
        return (torch.tanh(from_input + from_state),)
    if cell == "lstm":
        i, f, g, o = (from_input + from_state).chunk(4)
        memory = torch.sigmoid(f) * state[1] + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(memory), memory
    (r, z, n), (hr, hz, hn) = from_input.chunk(3), from_state.chunk(3)
    keep, new = torch.sigmoid(z + hz), torch.tanh(n + torch.sigmoid(r + hr) * hn)
    return (new + keep * (state[0] - new),)


def compiled(cell, units, batch):
    """One train step, gradient and Adagrad included, as one compiled function."""
    gates = GATES[cell] * units
    shapes = [(gates, 2), (gates, 1), (gates, units), (gates, 1), (CLASSES, units), (CLASSES, 1)]
    weights = [torch.nn.init.xavier_uniform_(torch.empty(s)) if s[1] > 1 else torch.zeros(s) for s in shapes]
    squares = [torch.full_like(w, 0.1) for w in weights]
    state = [torch.zeros(units, batch) for _ in range(2 if cell == "lstm" else 1)]

    def loss_of(weights, x, y, state):
        taken, bias, recurrent, recurrent_bias, project, project_bias = weights
        outputs = []
        for t in range(len(x)):
            from_input = torch.where(x[t] == 1, taken[:, 1:], taken[:, :1]) + bias
            from_state = recurrent @ state[0] + (recurrent_bias if cell == "gru" else 0.0)
            state = cell_of(cell, from_input, from_state, state)
            outputs.append(state[0])
        logits = project @ torch.cat(outputs, 1) + project_bias
        return functional.cross_entropy(logits.T, y.reshape(-1)), [s.detach() for s in state]

    @torch.compile(fullgraph=True)
    def whole(weights, squares, x, y, state):
        gradients, (loss, state) = torch.func.grad_and_value(loss_of, has_aux=True)(weights, x, y, state)
        squares = [s + g * g for s, g in zip(squares, gradients)]
        return [w - 0.1 * g * torch.rsqrt(s) for w, g, s in zip(weights, gradients, squares)], squares, state, loss

    def step(x, y):
        nonlocal weights, squares, state
        with torch.no_grad():
            weights, squares, state, loss = whole(weights, squares, x, y, state)
        return loss

    return step


def time_step(variant, make, steps, batch, symbols, classes):
    begin, step = time.perf_counter(), make()
    x, y = torch.randint(0, symbols, (64, steps, batch)), torch.randint(0, classes, (64, steps, batch))

    def run(count):
        for i in range(count):
            step(x[i % 64], y[i % 64])

    measure(variant, begin, run)


def time_steps(cell, units, steps, batch, symbols=2, layers=1):
    classes = symbols
    time_step("nn", lambda: with_layers(cell, units, symbols, layers, classes), steps, batch, symbols, classes)
    if layers == 1 and symbols == 2:
        time_step("compiled", lambda: compiled(cell, units, batch), steps, batch, symbols, classes)


def sweep():
    for units, steps in task.SETTINGS:
        for seed in range(task.SEEDS):
            torch.manual_seed(seed)
            step = with_layers("rnn", units, 2, 1, CLASSES)
            x, y = (torch.from_numpy(s).long() for s in task.windows(seed, steps))
            losses = torch.stack([step(*xy) for xy in zip(x, y)])
            print(units, steps, f"{task.final_loss(losses.numpy()):.4f}", file=sys.stderr)
    print(f"{time.perf_counter() - BEGIN:.1f}")


torch.set_num_threads(1)
match sys.argv[1:]:
    case ["version"]:
        print("PyTorch", torch.__version__, torch.backends.cpu.get_cpu_capability())
    case ["step", cell, *sizes]:
        time_steps(cell, *map(int, sizes))
    case ["sweep"]:
        sweep()
    case _:
        sys.exit(__doc__)
