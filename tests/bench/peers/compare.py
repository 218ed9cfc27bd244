"""unroll beside today's JAX and PyTorch: a whole train step in microseconds, and the runs of how-far-back in seconds, shape by
shape, unroll before, between and after the others; its number is the median of those.
usage: compare.py [--json] UNROLL BENCH_CORE CORE     with the python of an environment that has jax and torch"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SHAPES = [("rnn", 4, 5, 200), ("rnn", 16, 10, 200), ("rnn", 64, 10, 200), ("rnn", 256, 20, 200), ("lstm", 64, 20, 200),
          ("gru", 64, 20, 200), ("lstm", 256, 20, 200), ("gru", 256, 20, 200),
          # and as networks that learn texts are: 65 letters, two layers
          ("lstm", 128, 50, 50, 65, 2), ("lstm", 128, 50, 64, 65, 2)]
ONE_THREAD = {"OMP_NUM_THREADS": "1", "TORCHINDUCTOR_CPP_WRAPPER": "1", "PYTHONDONTWRITEBYTECODE": "1"}
# What is set for other programs must not choose a slower kernel for these.
SLOWING = ("OPENBLAS_", "MKL_", "ONEDNN_", "DNNL_", "XLA_", "JAX_", "ATEN_", "KMP_", "OMP_", "UNROLL_ISA")


class Bench:
    def __init__(self, unroll, bench_core, core):
        kept = {name: value for name, value in os.environ.items() if not name.startswith(SLOWING)}
        self.environment, self.unroll, self.bench_core = {**kept, **ONE_THREAD}, unroll, bench_core
        os.sched_setaffinity(0, {int(core)})

    def said(self, *command):
        return subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              check=True).stdout.strip()

    def ours(self, shape):
        words = [*map(str, shape)]
        symbols = words[4:] + words[4:5]  # as many classes as symbols
        return json.loads(self.said(self.bench_core, "--json", *words[:4], *symbols))[0]["us_a_step"]

    def theirs(self, peer, shape):
        """{variant: (microseconds, seconds until it ran)}"""
        lines = self.said(sys.executable, str(HERE / f"peer_{peer}.py"), "step", *map(str, shape)).splitlines()
        return {variant: (float(us), float(made)) for variant, us, made in map(str.split, lines)}

    def step(self, shape):
        ours, theirs = [self.ours(shape)], {}
        for peer in ("jax", "torch") if len(shape) == 4 else ("torch",):
            theirs |= self.theirs(peer, shape)
            ours.append(self.ours(shape))
        jax = min((theirs[v] for v in ("epoch", "vmap8") if v in theirs), default=(None, None))
        compiled, layers, us = theirs.get("compiled", (None, None)), theirs["nn"], statistics.median(ours)
        best = min(t[0] for t in (jax, compiled, layers) if t[0])
        return {"cell": shape[0], "state_size": shape[1], "num_steps": shape[2], "batch_size": shape[3],
                "layers": shape[5] if len(shape) > 4 else 1, "symbols": shape[4] if len(shape) > 4 else 2, "unroll": us,
                "jax": jax[0], "torch_compiled": compiled[0], "torch_nn": layers[0], "over_the_best": best / us,
                "over_nn": layers[0] / us, "jax_made_s": jax[1], "torch_made_s": compiled[1]}

    def our_sweep(self, folder):
        start = time.perf_counter()
        self.said(self.unroll, "run", str(HERE.parents[2] / "experiments/how-far-back.cfg"), "-j", "1", "--no-plot", "-d",
                  os.path.join(folder, f"{start}.db"))
        return time.perf_counter() - start

    def sweep(self):
        with tempfile.TemporaryDirectory() as folder:
            ours, cache = [self.our_sweep(folder)], os.path.join(folder, "cache")
            jax = [sys.executable, str(HERE / "peer_jax.py"), "sweep", cache]
            seconds = {"jax": float(self.said(*jax)), "jax_compiled_before": float(self.said(*jax))}
            ours.append(self.our_sweep(folder))
            seconds["torch_nn"] = float(self.said(sys.executable, str(HERE / "peer_torch.py"), "sweep"))
            ours.append(self.our_sweep(folder))
        return {"unroll": statistics.median(ours), **seconds}


def shown(number):
    return "-" if number is None else f"{number:.2f}" if number < 10 else f"{number:.1f}" if number < 100 else f"{number:.0f}"


def print_row(cells):
    print("".join(f"{c:>{w}}" for c, w in zip(cells, (5, 6, 6, 6, 7, 8, 9, 9, 9, 9, 10, 9, 12, 12))), flush=True)


def main(arguments):
    as_json = arguments[:1] == ["--json"]
    bench = Bench(*arguments[as_json:])
    versions = [bench.said(sys.executable, str(HERE / f"peer_{peer}.py"), "version") for peer in ("jax", "torch")]
    if not as_json:
        print(f"{', '.join(versions)}; one thread on core {arguments[2]}; microseconds a train step, compiling apart")
        print_row(["cell", "units", "steps", "batch", "layers", "symbols", "unroll", "jax", "compiled", "nn", "over best", "over nn",
                   "jax made s", "compiled s"])
    rows = []
    for shape in SHAPES:
        rows.append(bench.step(shape))
        if not as_json:
            print_row([v if isinstance(v, str) or isinstance(v, int) else shown(v) for v in rows[-1].values()])
    sweep = bench.sweep()
    if as_json:
        print(json.dumps({"versions": versions, "steps": rows, "sweep": sweep}))
    else:
        print("\nThe 36 runs of how-far-back, seconds, starting and compiling included")
        print(", ".join(f"{name.replace('_', ' ')} {seconds:.1f}" for name, seconds in sweep.items()))


main(sys.argv[1:])
