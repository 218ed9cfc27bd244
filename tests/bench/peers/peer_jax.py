"""JAX on the network of bench_core, float32, one thread, as its best user would write it: units by batch; the time steps
unrolled; the gradient of the weights as one product for the whole window; many windows in one compiled call.
usage: peer_jax.py version
       peer_jax.py step CELL STATE_SIZE NUM_STEPS BATCH_SIZE     a train step, alone and of eight runs at once (vmap)
       peer_jax.py sweep CACHE     the runs of how-far-back, all seeds of a setting at once; CACHE: a folder for what is compiled"""
import os
import sys
import time

BEGIN = time.perf_counter()
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
import jax
import jax.numpy as jnp

import task
from timing import measure

GATES = {"rnn": 1, "gru": 3, "lstm": 4}
CLASSES, RUNS = 2, 8


def cell_of(cell, from_input, from_state, state):
    """What is left of a cell when its products are done: (gates * units, batch) twice and the state to the next state."""
    if cell == "rnn":
        return (jnp.tanh(from_input + from_state),)
    if cell == "lstm":
        i, f, g, o = jnp.split(from_input + from_state, 4)
        memory = jax.nn.sigmoid(f) * state[1] + jax.nn.sigmoid(i) * jnp.tanh(g)
        return jax.nn.sigmoid(o) * jnp.tanh(memory), memory
    (r, z, n), (hr, hz, hn) = jnp.split(from_input, 3), jnp.split(from_state, 3)
    keep, new = jax.nn.sigmoid(z + hz), jnp.tanh(n + jax.nn.sigmoid(r + hr) * hn)
    return (new + keep * (state[0] - new),)


def start(cell, units, batch, key):
    """Weights, their sums of squares, the state."""
    gates, keys, draw = GATES[cell] * units, jax.random.split(key, 3), jax.nn.initializers.glorot_uniform()
    weights = {"input": draw(keys[0], (gates, 2)), "bias": jnp.zeros((gates, 1)), "state": draw(keys[1], (gates, units)),
               "project": draw(keys[2], (CLASSES, units)), "project_bias": jnp.zeros((CLASSES, 1))}
    if cell == "gru":
        weights["state_bias"] = jnp.zeros((gates, 1))
    squares = jax.tree.map(lambda w: jnp.full_like(w, 0.1), weights)
    return weights, squares, tuple(jnp.zeros((units, batch)) for _ in range(2 if cell == "lstm" else 1))


def mean_loss(project, bias, states, targets):
    """states: (units, steps * batch)."""
    logits = project @ states + bias
    return jnp.mean(jax.nn.logsumexp(logits, axis=0) - jnp.where(targets == 1, logits[1], logits[0]))


def window(cell, weights, x, y, state):
    """The loss of a window, the state behind it, and the gradients."""
    steps, states, backs = len(x), [state[0]], []
    for t in range(steps):
        from_input = jnp.where(x[t] == 1, weights["input"][:, 1:], weights["input"][:, :1]) + weights["bias"]
        from_state = weights["state"] @ state[0] + weights.get("state_bias", 0.0)
        state, back = jax.vjp(lambda *parts: cell_of(cell, *parts), from_input, from_state, state)
        states.append(state[0])
        backs.append(back)
    loss, (project, bias, outer) = jax.value_and_grad(mean_loss, (0, 1, 2))(
        weights["project"], weights["project_bias"], jnp.concatenate(states[1:], 1), y.reshape(-1))
    outer, inner = jnp.split(outer, steps, 1), [jnp.zeros_like(s) for s in state]
    from_inputs, from_states = [None] * steps, [None] * steps
    for t in reversed(range(steps)):
        from_inputs[t], from_states[t], inner = backs[t]((inner[0] + outer[t], *inner[1:]))
        inner = [inner[0] + weights["state"].T @ from_states[t], *inner[1:]]
    from_input, from_state = jnp.concatenate(from_inputs, 1), jnp.concatenate(from_states, 1)
    both, ones = from_input.sum(1), (from_input * (x.reshape(-1) == 1)).sum(1)
    gradients = {"input": jnp.stack([both - ones, ones], 1), "bias": both[:, None], "project": project, "project_bias": bias,
                 "state": from_state @ jnp.concatenate(states[:-1], 1).T}
    if cell == "gru":
        gradients["state_bias"] = from_state.sum(1)[:, None]
    return loss, state, gradients


def train(cell, carry, symbols):
    """All windows, one train step each (Adagrad)."""
    def step(carry, xy):
        weights, squares, state = carry
        loss, state, gradients = window(cell, weights, *xy, state)
        squares = jax.tree.map(lambda s, g: s + g * g, squares, gradients)
        weights = jax.tree.map(lambda w, g, s: w - 0.1 * g * jax.lax.rsqrt(s), weights, gradients, squares)
        return (weights, squares, state), loss
    return jax.lax.scan(step, carry, symbols)


def time_steps(cell, units, steps, batch, runs):
    begin, made = time.perf_counter(), {}
    keys = jax.random.split(jax.random.key(0), runs)
    many = jax.vmap if runs > 1 else lambda f: f
    carry = many(lambda key: start(cell, units, batch, key))(keys if runs > 1 else keys[0])
    call = jax.jit(many(lambda carry, symbols: train(cell, carry, symbols)), donate_argnums=0)

    def run(count):
        nonlocal carry
        if count not in made:
            shape = (count, steps, batch) if runs == 1 else (runs, count, steps, batch)
            made[count] = [jax.random.bernoulli(jax.random.key(i), 0.5, shape).astype(jnp.uint8) for i in (1, 2)]
        carry, losses = call(carry, made[count])
        jax.block_until_ready(losses)

    measure(f"vmap{runs}" if runs > 1 else "epoch", begin, run, runs)


def sweep(cache):
    jax.config.update("jax_compilation_cache_dir", cache)
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
    for units, steps in task.SETTINGS:
        seeds = [task.windows(seed, steps) for seed in range(task.SEEDS)]
        carry = jax.vmap(lambda key: start("rnn", units, task.BATCH, key))(jax.random.split(jax.random.key(0), task.SEEDS))
        symbols = [jnp.asarray([seed[i] for seed in seeds]) for i in (0, 1)]
        _, losses = jax.jit(jax.vmap(lambda carry, symbols: train("rnn", carry, symbols)))(carry, symbols)
        print(units, steps, *(f"{task.final_loss(one):.4f}" for one in jax.device_get(losses)), file=sys.stderr)
    print(f"{time.perf_counter() - BEGIN:.1f}")


match sys.argv[1:]:
    case ["version"]:
        print("JAX", jax.__version__)
    case ["step", cell, *sizes]:
        for runs in (1, RUNS):
            time_steps(cell, *map(int, sizes), runs)
    case ["sweep", cache]:
        sweep(cache)
    case _:
        sys.exit(__doc__)
