"""Pages of very many runs: their size, how long they take to open and, in each browser that is here, how they follow a brush. The
database is made up by make_store. usage: tests/bench/page.py [--json]
"""
import json
import os
import subprocess
import sys
import tempfile

TOP = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
sys.path.insert(0, os.path.join(TOP, "tests/cli"))
from browsers import Browser, is_there  # noqa: E402

BUILD = os.path.join(TOP, "build/release")
SIZES = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]
# What is promised: runs, seeds of each setting; at most so many megabytes, seconds to open, milliseconds of a step of a brush.
ANY = float("inf")
GOALS = [(1000, 10, 1.5, 1.0, 17.5), (1000, 1, 1.5, 1.0, 17.5), (10000, 10, ANY, 3.0, 17.5), (10000, 1, ANY, 3.0, ANY)]

# Brushes the first axis up and down for two seconds, a step with each picture of the screen; then how long pictures took.
BRUSH = """new Promise(done => {
  const stage = document.querySelector('#parallel .stage'), box = stage.getBoundingClientRect(), x = box.left + 80, times = [];
  const send = (to, name, y) => to.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, button: 0, bubbles: true }));
  send(stage, 'pointerdown', box.top + 60);
  let last = performance.now(), count = 0;
  const step = now => {
    times.push(now - last), last = now;
    send(window, 'pointermove', box.top + 190 + 120 * Math.sin(count / 10));
    if (++count < 120) return requestAnimationFrame(step);
    send(window, 'pointerup', box.top + 190);
    times.shift(), times.sort((a, b) => a - b);
    done([times[Math.floor(times.length / 2)], times[Math.floor(times.length * 0.95)]]);
  };
  requestAnimationFrame(step);
})"""


def write_page(runs, seeds):
    """The page of so many runs of 500 points, so many seeds of each setting; of one seed with the figures of its own accord."""
    name = f"page{runs}-{seeds}"
    figures = 'figures = ({ kind = "curves"; }, { kind = "heatmap"; });' if seeds > 1 else ""
    with open(f"{name}.cfg", "w", encoding="utf-8") as file:
        file.write(f"""name = "{name}"; epoch_length = 1000000; {figures}
            sweep = {{ state_size = {SIZES[:5]}; num_steps = [2, 5, 10, 20]; seed = {{ from = 0; to = {seeds - 1}; step = 1; }};
            learning_rate = {{ from = 0.01; to = 1.0; count = {runs // seeds // 20}; scale = "log"; }}; }};\n""")
    subprocess.run([f"{BUILD}/tests/make_store", f"{name}.db", f"{name}.cfg", "500"], check=True)
    subprocess.run([f"{BUILD}/unroll", "plot", f"{name}.cfg", "--db", f"{name}.db", "-o", f"{name}.html"], check=True, stdout=subprocess.DEVNULL)
    return os.path.join(os.getcwd(), f"{name}.html")


def measure(browser_name, path):
    """Opened three times, of which the middle counts; the browser has been started before."""
    opened = []
    with Browser(browser_name) as browser:
        for _ in range(3):
            browser.open("about:blank")
            browser.open("file://" + path)
            opened.append(browser.ask("performance.getEntriesByName('drawn')[0].startTime") / 1e3)
        middle, slow = browser.ask(BRUSH)
        assert not browser.errors, browser.errors
    return {"seconds": round(sorted(opened)[1], 2), "brush_ms": round(middle, 1), "brush_ms_95": round(slow, 1)}


def main():
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for runs, seeds, megabytes, seconds, brush in GOALS:
            path = write_page(runs, seeds)
            for browser in filter(is_there, ["chromium", "firefox"]):
                row = {"runs": runs, "seeds": seeds, "browser": browser, "megabytes": round(os.path.getsize(path) / 1e6, 2), **measure(browser, path)}
                row["holds"] = row["megabytes"] <= megabytes and row["seconds"] <= seconds and row["brush_ms"] <= brush
                rows.append(row)
        os.chdir("/")
    if "--json" in sys.argv:
        print(json.dumps(rows))
        return
    print("  runs seeds browser     MB  opens in s  brush: ms a picture  95 % below  holds (1.5 MB, 1 s; 3 s; 17 ms in the middle)")
    for row in rows:
        print("{runs:6} {seeds:5} {browser:9} {megabytes:4} {seconds:11} {brush_ms:20} {brush_ms_95:11}  {holds}".format(**{**row, "holds": "yes" if row["holds"] else "no"}))


if __name__ == "__main__":
    main()
