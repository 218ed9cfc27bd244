"""How each peer is timed, so that all are timed alike."""
import statistics
import time

REPEATS, SECONDS = 5, 0.3


def measure(variant, begin, run, runs=1):
    """run(count) takes so many train steps and waits for them; begin: when making it began. Prints the variant, microseconds a
    step and run (the median of REPEATS), and the seconds until the first steps were taken, compilers included."""
    run(8)
    made = time.perf_counter() - begin
    start = time.perf_counter()
    run(8)
    count = max(8, int(8 * SECONDS / (time.perf_counter() - start)))
    run(count)
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        run(count)
        times.append((time.perf_counter() - start) / count / runs * 1e6)
    print(variant, f"{statistics.median(times):.2f}", f"{made:.1f}", flush=True)
