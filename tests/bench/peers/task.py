"""The runs of experiments/how-far-back.cfg: their settings and their symbols."""
import numpy

SETTINGS = [(units, steps) for units in (4, 16, 64) for steps in (2, 5, 10, 20)]
SEEDS, BATCH, LENGTH = 3, 200, 1000000


def windows(seed, steps):
    """Inputs and targets, each (windows, steps, BATCH): lags 3 and 8, effects 0.5 and -0.25."""
    draw = numpy.random.default_rng(seed)
    x = draw.integers(0, 2, LENGTH, numpy.uint8)
    likely = 0.5 + 0.5 * numpy.roll(x, 3) - 0.25 * numpy.roll(x, 8)
    y = (draw.random(LENGTH) < likely).astype(numpy.uint8)
    count = LENGTH // BATCH // steps
    cut = [s.reshape(BATCH, -1)[:, :count * steps].reshape(BATCH, count, steps).transpose(1, 2, 0) for s in (x, y)]
    return [numpy.ascontiguousarray(s) for s in cut]


def final_loss(losses):
    """Over the last tenth of the train steps."""
    return float(numpy.mean(losses[-(len(losses) // 10):]))
