"""Times PyTorch on the work of bench_core: a train step of the same network, one thread, float32. Reads lines `cell
state_size num_steps batch_size symbols layers classes` and prints each with microseconds a step, the median of repeats."""
import statistics
import sys
import time

import torch

REPEATS, SECONDS = 5, 0.2


def train_step(cell, state_size, num_steps, batch_size, num_symbols, num_layers, num_classes):
    """A function that takes one train step: forward, loss, backward, Adagrad, the state carried on."""
    kinds = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}
    network, project = kinds[cell](num_symbols, state_size, num_layers), torch.nn.Linear(state_size, num_classes)
    weights = [*network.parameters(), *project.parameters()]
    optimizer = torch.optim.Adagrad(weights, lr=0.1, initial_accumulator_value=0.1, eps=0.0)
    symbols = torch.randint(0, num_symbols, (num_steps, batch_size))
    targets = torch.randint(0, num_classes, (num_steps * batch_size,))
    state = None

    def step():
        nonlocal state
        inputs = torch.nn.functional.one_hot(symbols, num_symbols).float()
        outputs, state = network(inputs, state)
        state = tuple(s.detach() for s in state) if cell == "lstm" else state.detach()
        loss = torch.nn.functional.cross_entropy(project(outputs).reshape(-1, num_classes), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    return step


def microseconds(step):
    for _ in range(3):
        step()
    times = []
    for _ in range(REPEATS):
        start, count = time.perf_counter(), 0
        while time.perf_counter() - start < SECONDS:
            step()
            count += 1
        times.append((time.perf_counter() - start) / count * 1e6)
    return statistics.median(times)


torch.set_num_threads(1)
print(f"PyTorch {torch.__version__}", file=sys.stderr)
for line in sys.stdin:
    cell, *sizes = line.split()
    print(cell, *sizes, f"{microseconds(train_step(cell, *map(int, sizes))):.2f}", flush=True)
