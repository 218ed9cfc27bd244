"""What tests/cli/page.bats asks of a page in a browser: page.py BROWSER CASE, in a folder with page.html and nasty.cfg."""
import json
import os
import re
import signal
import subprocess
import sys
import time

from browsers import Browser

UNROLL = os.environ["UNROLL"]
MODEL = "modelOf(document.getElementById('data').textContent)"


def unroll(*arguments):
    return subprocess.run([UNROLL, *arguments], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def address(name):
    return "file://" + os.path.join(os.getcwd(), name)


def text(browser, selector):
    return browser.ask(f"document.querySelector({json.dumps(selector)}).innerText")


def rows(browser):
    return browser.ask("[...document.querySelectorAll('#settings tbody tr')].map(row => [...row.cells].map(cell => cell.innerText.trim()))")


def axis_box(browser):
    """The stage of the parallel coordinates in the window."""
    browser.place("#parallel .stage")
    return browser.ask("(({x, y, width, height}) => [x, y, width, height])(document.querySelector('#parallel .stage').getBoundingClientRect())")


def equal(found, expected, what=""):
    assert found == expected, f"{what}: {found!r}, expected {expected!r}"


def altered(name, change):
    """The page with other data, so that what a training only seldom brings about is there."""
    with open("page.html", encoding="utf-8") as file:
        begin, data, end = re.fullmatch(r'(.*<script type="application/json" id="data">)(.*?)(</script>.*)', file.read(), re.S).groups()
    data = json.loads(data)
    change(data)
    with open(name, "w", encoding="utf-8") as file:
        file.write(begin + json.dumps(data) + end)
    return address(name)


def set_run(data, run, value, status="done"):
    """Of all metrics."""
    data["statuses"][run] = status
    for metric in data["metrics"]:
        metric["values"][run] = value


def saved(browser, view):
    """What "as SVG" of a view saves, and "as CSV" of the table."""
    return browser.ask(SAVED.replace("VIEW", view))


def choose(browser, selector, value):
    browser.ask(f"(one => {{ one.value = {json.dumps(value)}; one.dispatchEvent(new Event('change')); }})(document.querySelector({json.dumps(selector)}))")


def fine(browser):
    """Nothing on the console, nothing was run, nothing asked for."""
    equal(browser.errors, [], "console")
    equal(browser.ask("window.hurt === undefined && performance.getEntriesByType('resource').filter(one => /^https?:/.test(one.name)).length"), 0, "network")


def numbers(name):
    """What is shown is what `best`, `compare` and the database say, to the last digit."""
    best = json.loads(unroll("best", "nasty", "-n", "100", "--json"))
    with Browser(name) as browser:
        browser.open(address("page.html") + "#digits=all")
        written = [(value, digits) for value in (8e-5, 1e-4, 9.9996e-5, 3.05e-5, 0.12345, 123456.0, -2.5e-5) for digits in (2, 3, 4)]
        equal(browser.ask(json.dumps(written) + ".map(one => general(...one))"), ["%.*g" % (digits, value) for value, digits in written])
        heads = browser.ask("[...document.querySelectorAll('#settings thead tr:first-child th')].map(cell => cell.innerText.replace(/ *[\\u2191\\u2193]$/, ''))")
        shown = [dict(zip(heads, row)) for row in rows(browser)]
        equal(len(shown), len(best), "settings")
        for row, setting in zip(shown, best):
            equal((row["rank"], row["num steps"], row["state size"], row["seeds"], row["lost"]),
                  tuple(str(setting[key]) for key in ("rank", "num_steps", "state_size", "seeds", "lost")))
            for head, key in ("final loss (nats)", "median"), ("sd", "sd"), ("lowest", "low"), ("highest", "high"):
                equal(float(row[head]), float(setting[key]), key)
        curves = browser.ask(MODEL + ".settings.map(one => [one.label, one.strands.steps, one.runs.map((run, i) => [run.seed, [...one.strands.losses[i]]])])")
        for label, steps, seeds in curves:
            values = dict(re.findall(r"(num steps|state size) (\d+)", label))
            for seed, losses in seeds:
                sql = (f"SELECT step, loss FROM losses JOIN runs ON runs.id = run_id WHERE num_steps = {values['num steps']} AND "
                       f"state_size = {values['state size']} AND seed = {seed} AND epoch_length = 20000 ORDER BY step")
                kept = json.loads(unroll("query", "--json", sql))
                equal(len(kept), len(losses), "points")
                for i, row in enumerate(kept):
                    before = kept[i - 1]["step"] if i else 0
                    equal(steps[i], (before + row["step"]) / 2)
                    assert abs(losses[i] - row["loss"]) <= 6e-8 * row["loss"], (losses[i], row["loss"])
        # the lines of the figure, which gnuplot's script holds
        script = text(browser, "pre.script") if browser.ask("(document.documentElement.classList.add('still'), document.querySelector('details').open = true)") else ""
        drawn = [float(y) for y in re.findall(r"^[0-9.]+ ([0-9.]+)", script, re.M)]
        browser.open(address("page.html"))
        means = browser.ask("(() => { const model = " + MODEL + "; return model.settings.map(one => [one.label, [...summaryOf(one.strands.losses.map(losses => smoothed(losses, 0, false))).mean]]); })()")
        for label, mean in means:
            for value in mean[2:]:
                assert min(abs(value - one) for one in drawn) < 6e-7, f"{label}: {value} is not in the figure's script"
        reached = browser.ask("(() => { const model = " + MODEL + "; return model.targets.map(target => [target.loss, standingsOf(model, `steps_to ${target.loss}`).filter(one => one.values.length).map(one => one.median)]); })()")
        assert len(reached) > 5
        for loss, medians in reached[::4]:
            told = subprocess.run([UNROLL, "best", "nasty", "-n", "100", "--json", "--metric", f"steps_to {loss!r}"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
            equal(medians, [row["median"] for row in json.loads(told or "[]")], f"steps to {loss}")
        fine(browser)
    explained(name)


def explained(name):
    """What each axis explains, in a grid and in a sample, is what the figure says; and who is beaten by nobody."""
    with Browser(name, size=(1280, 3400)) as browser:
        for experiment, grid in ("nasty", True), ("sampled", False):
            unroll("plot", f"{experiment}.cfg", "--figure", "importance", "-o", "importance.svg", "--force")
            with open("importance.gp", encoding="utf-8") as script:
                figure = re.findall(r'^[0-9.]+ [0-9]+ "([0-9.]+ %[^"]*)"$', script.read(), re.M)
            browser.open(address(f"{experiment}.html"))
            shown = re.findall(r">([0-9.]+ %[^<]*)</text>", browser.ask(SAVED.replace("VIEW", "importance")))
            assert len(shown) >= 3 - (not grid) and (", \u03c1 " in shown[0]) != grid, shown
            equal(shown, figure, "importance")
        browser.open(address("page.html"))
        sizes = json.loads(unroll("query", "--json", "SELECT setting, avg(num_weights) AS weights FROM runs WHERE epoch_length = 20000 GROUP BY 1"))
        weights = sorted({row["weights"] for row in sizes})
        found = browser.ask("(() => { const model = " + MODEL + "; return frontierOf(standingsOf(model, 'final_loss'), COSTS.weights.of).map(one => [one.setting.weights, one.median]); })()")
        medians = browser.ask("(() => { const model = " + MODEL + "; return standingsOf(model, 'final_loss').map(one => [one.setting.weights, one.median]); })()")
        equal(sorted({pair[0] for pair in medians}), weights, "weights")
        equal(found, [pair for pair in sorted(medians) if all(other[1] > pair[1] or other[0] > pair[0] or other == pair for other in medians)], "frontier")
        fine(browser)


def compare(name):
    """The sentence about two pinned settings is that of `unroll compare`, for few, many and lost pairs."""
    runs = json.loads(unroll("query", "--json", "SELECT min(id) AS id, num_steps, state_size FROM runs WHERE epoch_length = 20000 GROUP BY setting"))
    many = json.loads(unroll("query", "--json", "SELECT min(id) AS id, state_size FROM runs WHERE epoch_length = 2000 GROUP BY setting ORDER BY 2"))
    with Browser(name) as browser:
        for page, pairs in ("page.html", [(runs[0], runs[1]), (runs[4], runs[2])]), ("many.html", [(many[0], many[1]), (many[2], many[1])]):
            browser.open(address(page))
            ids = browser.ask("Object.fromEntries(" + MODEL + ".settings.map(one => [one.label, one.id]))")
            for pair in pairs:
                labels = [", ".join(f"{key.replace('_', ' ')} {value}" for key, value in run.items() if key != "id") for run in pair]
                browser.open(address(page) + "#pins=" + ".".join(ids[label] for label in labels))
                told = unroll("compare", str(pair[0]["id"]), str(pair[1]["id"])).strip().split("\n\n")[-1]
                equal(text(browser, "#verdict"), told.replace("\n", " "))
        fine(browser)


# How many pixels of the curves' upper layer are drawn on.
INKED = """(() => { const canvas = document.querySelector('#curves canvas:last-child');
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.filter((value, i) => i % 4 === 3 && value > 0).length; })()"""


# What "as SVG" of a view saves.
SAVED = "(() => { const made = []; URL.createObjectURL = blob => { made.push(blob); return '#'; }; document.querySelector('#VIEW .head button').click(); return made[0].text(); })()"


def explore(name):
    """Mouse: what is pointed at, pinned, brushed, filtered, and the address that keeps it."""
    with Browser(name, size=(1280, 2600)) as browser:
        browser.open(address("page.html"))
        stages = browser.ask("[...document.querySelectorAll('.view')].map(view => view.id)")
        equal(stages, ["curves", "parallel", "scatter", "heat", "seeds", "frontier", "importance"])
        # A cell of the heat map: three columns, two rows.
        x, y = browser.place("#heat .stage", 0.85, 0.15)
        browser.move(x, y)
        pointed = text(browser, "#tip")
        assert pointed.startswith("num steps 10, state size 4\nfinal loss (nats) 0."), pointed
        equal(browser.ask("document.querySelector('tr.pointed').cells[1].innerText"), "10", "the row of the table")
        assert browser.ask(INKED) > 1000, "the curve is shown"
        browser.move(5, 5)
        equal(browser.ask(INKED), 0, "and no longer")
        browser.click(x, y)
        browser.click(*browser.place("#settings tbody tr:last-child td:nth-child(3)"))
        equal(len(browser.ask("new URLSearchParams(location.hash.slice(1)).get('pins')").split(".")), 2, "pins")
        assert "in the mean of 2 pairs of the same seed" in text(browser, "#verdict")
        equal(browser.ask("document.querySelectorAll('#compare thead th').length"), 2)
        browser.move(*browser.place("#seeds .stage", 0.7, 0.08))
        equal(browser.ask("[...document.querySelectorAll('tr.pointed')].map(row => row.cells[0].innerText)"), ["1"], "the best row of the seeds")
        colors = []
        for height in 0.05, 0.15, 0.25, 0.35:
            browser.click(*browser.place("#importance .stage", 0.5, height))
            colors.append(browser.ask("document.querySelector('[name=color]').value"))
        equal(set(colors), {"num_steps", "state_size"}, "bars that were clicked")
        browser.ask("(document.querySelector('[name=color]').value = 'num_steps', document.querySelector('[name=color]').dispatchEvent(new Event('change')))")
        # The first axis is that of num steps: its upper two thirds.
        left, top, _, height = axis_box(browser)
        browser.drag(left + 80, top + 30, left + 80, top + height * 0.6)
        time.sleep(0.3)
        equal({row[1] for row in rows(browser)}, {"5", "10"}, "kept by the brush")
        assert "4 of 6 settings kept, 2 filtered out by num steps 5 to 10; best: " in text(browser, "#count"), text(browser, "#count")
        browser.ask("(document.querySelector('[data-filter=state_size] [data-end=\"0\"]').value = 1, document.querySelector('[data-filter=state_size] [data-end=\"0\"]').dispatchEvent(new Event('change')))")
        equal({(row[1], row[2]) for row in rows(browser)}, {("5", "4"), ("10", "4")}, "kept by the table")
        for control, value in ("color", "state_size"), ("scale", "log"), ("seeds", "apart"), ("along", "steps"), ("metric", "best_loss"), ("cost", "weights"):
            browser.ask(f"(document.querySelector('[name={control}]').value = '{value}', document.querySelector('[name={control}]').dispatchEvent(new Event('change')))")
        browser.click(*browser.place("#settings th[data-column=sd] button"))
        kept = browser.ask("location.hash"), rows(browser), text(browser, "#count"), text(browser, "#verdict")
        browser.open("about:blank")
        browser.open(address("page.html") + kept[0])
        equal((browser.ask("location.hash"), rows(browser), text(browser, "#count"), text(browser, "#verdict")), kept, "the address")
        browser.ask("(document.querySelector('[name=metric]').value = 'steps_to', document.querySelector('[name=metric]').dispatchEvent(new Event('change')))")
        reached = browser.ask("[location.hash.match(/metric=steps_to[^&]*/)[0], document.querySelector('.controls output').textContent]")
        browser.ask("document.querySelector('.controls input[type=range]').focus()")
        browser.keys("ArrowRight")
        assert browser.ask("[location.hash.match(/metric=steps_to[^&]*/)[0], document.querySelector('.controls output').textContent]") != reached, "the slider"
        browser.click(*browser.place(".counted button"))
        equal(len(rows(browser)), 6, "kept again")
        svg = browser.ask(SAVED.replace("VIEW", "curves"))
        assert svg.startswith("<svg ") and svg.count("<path") > 5 and "Loss by train steps" in svg, svg[:200]
        fine(browser)


def keyboard(name):
    """Nothing but keys."""
    with Browser(name) as browser:
        browser.open(address("page.html"))
        for _ in range(40):
            browser.keys("Tab")
            if browser.ask("document.activeElement.closest('#curves') !== null && document.activeElement.className === 'stage'"):
                break
        label = browser.ask("document.activeElement.getAttribute('aria-label')")
        assert "Loss by symbols seen" in label and "6 settings; best:" in label, label
        browser.keys("ArrowDown")
        first = text(browser, ".spoken")
        assert re.match(r"num steps \d+, state size \d+: final loss \(nats\) .*rank 1 of 6", first), first
        browser.keys("Enter", "ArrowDown", "ArrowDown", "Enter")
        assert text(browser, ".spoken").startswith("Pinned "), text(browser, ".spoken")
        assert "sign-flip test" in text(browser, "#verdict")
        browser.keys("Escape")
        equal(len(browser.ask("location.hash").split(".")), 2, "escape gives up one thing at a time: the pins stay")
        browser.keys("Tab", "Tab")
        equal(browser.ask("document.activeElement.closest('.view').id"), "parallel")
        browser.keys("ArrowRight", "Shift+ArrowDown")
        equal({row[2] for row in rows(browser)}, {"2"}, "brushed by keys")
        browser.keys("Escape")
        equal((len(rows(browser)), browser.ask("location.hash !== ''")), (6, True), "escape keeps all again, and what is pinned")
        browser.keys("Escape")
        equal(browser.ask("location.hash"), "", "and then pins none")
        for _ in range(40):
            browser.keys("Tab")
            if browser.ask("document.activeElement.tagName === 'TR'"):
                break
        browser.keys("ArrowDown", "Enter")
        assert browser.ask("document.querySelectorAll('tr.pinned').length === 1 && document.activeElement === document.querySelectorAll('#settings tbody tr')[1]")
        fine(browser)


CONTRAST = """(() => {
  const numbers = text => text.match(/[\\d.]+/g).map(Number);
  const luminance = color => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => { const part = color[i] / 255; return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4); }, 0);
  const ground = one => { for (let at = one; at; at = at.parentElement) { const color = numbers(getComputedStyle(at).backgroundColor); if (color.length < 4 || color[3] > 0) return color; } return [255, 255, 255]; };
  const worst = [...document.querySelectorAll('body *')].filter(one => one.checkVisibility() && !one.closest('svg') && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim())).map(one => {
    const [a, b] = [luminance(numbers(getComputedStyle(one).color)), luminance(ground(one))].sort((x, y) => y - x);
    return [(a + 0.05) / (b + 0.05), one.outerHTML.slice(0, 80)]; }).sort((x, y) => x[0] - y[0])[0];
  const ink = ['title', 'soft'].flatMap(name => INKS.map(inks => { const part = text => [1, 3, 5].map(i => parseInt(text.slice(i, i + 2), 16)); const [a, b] = [luminance(part(inks[name])), luminance(part(inks.paper))].sort((x, y) => y - x); return [(a + 0.05) / (b + 0.05), name]; }));
  return [worst, ...ink].sort((x, y) => x[0] - y[0])[0]; })()"""


def look(name):
    """Dark by the system's setting, readable contrast, no scrolling sideways at 390 pixels, still figures in print."""
    for dark in False, True:
        with Browser(name, dark=dark) as browser:
            browser.open(address("page.html"))
            equal(browser.ask("getComputedStyle(document.body).backgroundColor"), "rgb(23, 23, 23)" if dark else "rgb(255, 255, 255)")
            contrast = browser.ask(CONTRAST)
            assert contrast[0] >= 4.5, contrast
            browser.resize(390, 840)
            browser.settle()
            assert browser.ask("document.documentElement.scrollWidth <= innerWidth && innerWidth === 390"), "it scrolls sideways"
            equal(browser.ask("document.querySelector('#still').checkVisibility()"), False)
            browser.ask("void (document.querySelector('h1').textContent = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk')")
            assert browser.ask("document.documentElement.scrollWidth <= innerWidth"), "a long word makes it scroll sideways"
            browser.picture("narrow.png", whole=False)
            assert os.path.getsize("narrow.png") > 20000, "there is little to see"
            fine(browser)


def hostile(name):
    """Whatever a name holds is shown and never run, in data, address and saved file; nothing else may run."""
    with Browser(name) as browser:
        browser.open(address("hostile.html"))
        title = browser.ask("document.title")
        assert title.startswith("'); hurt(); //' </text></svg><img src=x onerror=hurt()>"), title
        equal(text(browser, "h1"), title)
        equal(browser.ask("document.querySelectorAll('img, object, embed, iframe, svg a').length"), 0)
        equal(browser.ask("document.querySelectorAll('#settings tbody tr').length"), 2)
        assert "<img src=x" in browser.ask("document.querySelector('#settings tbody').textContent"), "the file's name"
        browser.open(address("hostile.html") + "#color=<img src=x onerror=hurt()>&pins=</script>&only+file=a..b&metric=__proto__&smooth=1e999")
        equal(browser.ask("document.querySelectorAll('img').length"), 0)
        fine(browser)
        browser.ask("(() => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hurt = 1\">'); const one = document.createElement('script'); one.textContent = 'window.hurt = 2'; document.body.append(one); })()")
        browser.ask("new Promise(done => setTimeout(done, 200))")
        equal(browser.ask("window.hurt === undefined"), True, "the policy lets no other script run")
        equal(browser.ask("fetch('http://127.0.0.1:9/').then(() => 'asked', () => 'refused')"), "refused")


def paused(name):
    """What halving left behind is drawn, ended with a dot, told apart and never ranked."""
    waiting = json.loads(unroll("query", "--json", "SELECT paused_step, count(*) AS runs FROM runs WHERE status = 'paused' GROUP BY 1 ORDER BY 1 DESC"))
    count = sum(row["runs"] for row in waiting)
    best = json.loads(unroll("best", "halved", "-n", "100", "--json"))
    with Browser(name, size=(1280, 2600)) as browser:
        browser.open(address("halved.html"))
        equal(browser.ask(MODEL + ".settings.filter(one => one.isPaused && one.strands).length"), count, "curves of paused runs")
        shown = rows(browser)
        equal([row[0] for row in shown], [str(i + 1) for i in range(len(best))] + ["\u2013"] * count, "ranks")
        equal({row[-3] for row in shown[len(best):]}, {"0 + 1 paused"})
        equal([row.startswith(",") for row in saved(browser, "settings").splitlines()[1:]], [False] * len(best) + [True] * count, "ranks of the CSV")
        browser.ask("void document.querySelector('#settings th[data-column=rank] button').click()")
        equal([row[0] for row in rows(browser)], [str(len(best) - i) for i in range(len(best))] + ["\u2013"] * count, "ranks the other way round")
        browser.ask("void document.querySelector('#settings th[data-column=metric] button').click()")
        browser.ask("document.querySelector('#curves .stage').focus()")
        browser.keys("Home")
        told = text(browser, ".spoken")
        assert f", rank 1 of {len(best)}" in told, told
        assert f"{len(best) + count} settings, {count} paused at a rung; best: " in text(browser, "#count"), text(browser, "#count")
        assert "thin, up to a dot: paused at a rung" in text(browser, "#curves .soft"), text(browser, "#curves .soft")
        browser.move(*browser.place(f"#settings tbody tr:nth-child({len(best) + 1}) td:nth-child(2)"))
        assert browser.ask(INKED) > 200, "the curve of a paused run is shown"
        browser.ask("document.querySelector('#curves .stage').focus()")
        browser.keys("End")
        told = text(browser, ".spoken")
        assert told.endswith(f"1 paused at train step {waiting[-1]['paused_step']}"), told
        svg = browser.ask(SAVED.replace("VIEW", "curves"))
        equal(svg.count("<circle"), count, "the dots that end their curves")
        browser.open(address("halved.html") + "#pins=" + ".".join(browser.ask(MODEL + ".settings.filter(one => one.isPaused).slice(0, 2).map(one => one.id)")))
        equal(text(browser, "#verdict"), "Not settled: no pair of the same seed of which both runs were trained to their end.")
        fine(browser)


def lost(name):
    """Settings that lost half of their seeds, and those that are only trained yet, are told apart and never the best."""
    def tear(data):
        set_run(data, 0, None, "diverged")
        set_run(data, 1, 0.01)
        set_run(data, 2, None, "running")
        set_run(data, 3, None, "running")

    def twins(data):
        """Settings of two state sizes in one cell."""
        data["axes"].append({"name": "twin", "spoken": "twin", "values": ["a", "b"], "numbers": None, "sampled": False})
        for setting in data["settings"]:
            setting["places"] = [setting["places"][0], 0, setting["places"][1]]

    with Browser(name, size=(1280, 2600)) as browser:
        browser.open(altered("torn.html", tear) + "#color=metric")
        shown = [row[3] for row in rows(browser)]
        equal((shown[-2:], len(shown)), (["0.0100", "\u2013"], 6), "behind the others")
        equal(text(browser, ".key").split("\n"), [f"best {shown[0]}", f"worst {shown[3]}"], "the key")
        browser.move(*browser.place("#settings tbody tr td:nth-child(2)"))
        browser.ask("document.querySelector('#curves .stage').focus()")
        browser.keys("Home")
        assert text(browser, ".spoken").endswith(", rank 1 of 5"), text(browser, ".spoken")
        heat = saved(browser, "heat")
        equal([re.findall(f">({what})<", heat) for what in ("\u00d7", "running", "lost")], [["\u00d7"], ["running"], []], "cells")
        equal(saved(browser, "seeds").count(">\u00d7<"), 1, "the rows of seeds")
        for view, of_line in ("scatter", ""), ("frontier", ", and not of the line"):
            assert f"hollow{of_line}: half of the seeds or more are lost" in text(browser, f"#{view} .soft"), text(browser, f"#{view} .soft")
            equal(len(re.findall('<circle [^>]*fill="#ffffff"', saved(browser, view))), 1, "hollow dots")
        for view in "heat", "seeds":
            assert "\u00d7: seeds that are lost" in text(browser, f"#{view} .soft"), text(browser, f"#{view} .soft")
        page = altered("twins.html", twins)
        browser.open(page)
        first, second = browser.ask("(found => [found.setting.id, keptOf(" + MODEL + ", stateNew(" + MODEL + ")).find(one => one.setting.id !== found.setting.id && one.setting.places[0] === found.setting.places[0]).setting.id])(keptOf(" + MODEL + ", stateNew(" + MODEL + "))[0])")
        browser.open(page + f"#pins={second}.{first}")
        twin, medians = browser.ask(MODEL + f".settings.find(one => one.id === '{second}').places[2]"), browser.ask("[...document.querySelectorAll('#compare tbody tr')].find(row => row.cells[0].innerText.startsWith('final loss')).innerText.match(/[0-9.]+/g)")
        letters = lambda: re.findall("<text[^>]*>([AB][ 0-9.AB]*)</text>", saved(browser, "heat"))
        equal(letters(), [f"A {medians[0]} B"], "both pins of one cell")
        other = "ba"[twin]
        browser.open(page + f"#pins={second}.{first}&only+twin={other}..{other}")
        equal(letters(), ["B"], "a pin that is filtered out")
        fine(browser)


def ends(name):
    """What is brushed to the end of an axis, or typed as it is shown, holds the settings there."""
    with Browser(name, size=(1280, 2600)) as browser:
        browser.open(address("page.html"))
        high = 3.98766  # is shown as 3.9877
        low = browser.ask(f"Array.from({{length: 9999}}, (_, i) => 0.36 + i * 1e-6).find(low => Math.exp(Math.log(low)) > low && Number(measured(low)) < low && low + ({high} - low) / 20 - ({high} - low) / 20 > low)")
        assert low, "there is none of which exp(log(low)) > low"

        def span(data):
            for run, value in (0, low), (1, low), (10, high), (11, high):
                set_run(data, run, value)

        browser.open(altered("span.html", span) + "#scale=log")
        left, top, width, height = axis_box(browser)
        browser.drag(left + width - 80, top + height / 2, left + width - 80, top + height - 20)
        time.sleep(0.3)
        equal((rows(browser)[0][0], len(rows(browser)) < 6), ("1", True), "kept down to the lower end")
        browser.click(*browser.place(".counted button"))
        browser.ask("document.querySelector('#parallel .stage').focus()")
        browser.keys("ArrowRight", "ArrowRight", "Control+ArrowUp", "Control+ArrowDown")
        equal((len(rows(browser)), "only" in browser.ask("location.hash")), (6, False), "there and back by keys")
        for end, which in (1, 0), (0, -1):
            choose(browser, f"[data-filter=metric] [data-end='{end}']", rows(browser)[which][3])
            equal(len(rows(browser)), 1, "typed as shown")
            choose(browser, f"[data-filter=metric] [data-end='{end}']", "")
        choose(browser, "[data-filter=metric] [data-end='1']", "0.3")
        equal(len(rows(browser)), 0, "beneath all")
        fine(browser)


def odd(name):
    """One run of one point, nothing but diverged runs, addresses that mean nothing: all is shown, nothing as NaN."""
    nonsense = ("#metric=nonsense&x=__proto__&pins=a.b..c&color=constructor", "#only+metric=NaN..NaN&only+state_size=4..2&smooth=-5&scale=log&seeds=apart",
                "#%E0%A4%A&color=%&only+seconds=1..-1&cost=weights&along=seconds&sort=__proto__&down&digits=all")
    with Browser(name, size=(390, 3000)) as browser:
        for page in "single.html", "diverged.html", "page.html":
            for fragment in ("", *nonsense):
                browser.open("about:blank")
                browser.open(address(page) + fragment)
                wrong = browser.ask("(document.querySelector('#live').innerText + [...document.querySelectorAll('.view')].map(view => view.id)).match(/.{0,40}(NaN|undefined|Infinity|null).{0,20}/)")
                equal(wrong, None, page + fragment)
                browser.ask("document.querySelectorAll('#settings tbody tr').forEach(row => row.click())")
                browser.ask("document.querySelectorAll('.stage').forEach(stage => { stage.focus(); for (const key of ['End', 'Home', 'ArrowRight', 'Enter', 'Escape']) stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); })")
        browser.open(address("single.html"))
        equal(browser.ask(SAVED.replace("VIEW", "curves")).count("<circle"), 1, "the dot of a single point")
        browser.open(address("diverged.html"))
        equal(rows(browser), [["\u2013", "2", "\u2013", "\u2013", "\u2013", "\u2013", "0", "2", "\u2013"], ["\u2013", "4", "\u2013", "\u2013", "\u2013", "\u2013", "0", "2", "\u2013"]])
        fine(browser)


def training(name):
    """While runs train the open page takes what is new, keeps what was chosen, says when it hears nothing, and ends when they do."""
    seeds = {"chromium": 0, "firefox": 100}[name]  # what the one trained the other must not find
    with open("slow.cfg", "w", encoding="utf-8") as file:
        file.write(f'''name = "slow"; question = "How long?"; epoch_length = 400000; epochs = 8; figures = ({{ kind = "curves"; }});
            sweep = {{ seed = {{ from = {seeds}; to = {seeds + 60}; step = 1; }}; state_size = [16, 48, 64]; }};''')
    if os.path.exists("live.html"):
        os.remove("live.html")

    def start():
        return subprocess.Popen([UNROLL, "run", "slow.cfg", "-j", "1", "--no-plot", "--page", "live.html"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    with Browser(name) as browser, start() as killed:
        while not os.path.exists("live.html"):
            time.sleep(0.05)
        browser.open(address("live.html"))
        assert " running." in text(browser, ".progress"), text(browser, ".progress")
        browser.wait("document.querySelectorAll('#settings tbody tr').length > 0 && document.querySelector('#scatter') !== null || document.querySelector('#curves') !== null")
        browser.ask("(document.querySelector('[name=scale]').value = 'log', document.querySelector('[name=scale]').dispatchEvent(new Event('change')))")
        before = text(browser, ".progress")
        browser.ask("void document.querySelector('#settings tbody tr').focus()")
        browser.wait(f"document.querySelector('.progress').innerText !== {json.dumps(before)}")
        assert browser.ask("document.activeElement.matches('#settings tbody tr')"), "the row that keys are at"
        equal(browser.ask("[location.hash, document.querySelector('[name=scale]').value]"), ["#scale=log", "log"])
        browser.wait("/^[0-9]+ runs? of 183 finished, 1 running\\. New ones come in by themselves\\.$/.test(document.querySelector('.progress').innerText)")
        browser.wait("document.querySelectorAll('#settings tbody tr.running').length === 1")
        killed.kill()
        killed.wait()
        browser.ask("void (window.now = Date.now, Date.now = () => now() + 60000)")
        browser.wait("/ 1 running at .*Since then nothing was heard of the training/.test(document.querySelector('.progress').innerText)")
        browser.ask("void (Date.now = now)")
        run = start()
        browser.wait("/ 1 running\\. New/.test(document.querySelector('.progress').innerText)")
        run.send_signal(signal.SIGINT)
        equal(run.wait(), 130)
        browser.wait("document.querySelector('.progress').hidden")
        assert text(browser, "#answer").startswith(("Best: ", "state_size ", "No run", "It "))
        equal(browser.ask("document.querySelector('iframe') === null"), True)
        fine(browser)


def trained(name):
    """What a page prints that stayed open until all runs were trained is what a new one prints."""
    seeds = {"chromium": 0, "firefox": 100}[name]
    with open("short.cfg", "w", encoding="utf-8") as file:
        file.write(f"""name = "short"; epoch_length = 400000; epochs = 8; figures = ({{ kind = "curves"; }});
            sweep = {{ seed = {{ from = {seeds}; to = {seeds + 5}; step = 1; }}; state_size = 48; }};""")
    if os.path.exists("short.html"):
        os.remove("short.html")
    with Browser(name) as browser, subprocess.Popen([UNROLL, "run", "short.cfg", "-j", "1", "--no-plot", "--page", "short.html"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        while not os.path.exists("short.html"):
            time.sleep(0.05)
        browser.open(address("short.html"))
        assert "when all runs are trained" in browser.ask("document.querySelector('#still').textContent")
        browser.wait("document.querySelector('.progress').hidden")
        equal(run.wait(), 0)
        still = browser.ask("document.querySelector('#still').innerHTML")
        assert "<svg" in still, still[:200]
        browser.open("about:blank")
        browser.open(address("short.html"))
        equal(browser.ask("document.querySelector('#still').innerHTML") == still, True, "what is printed")
        fine(browser)


if __name__ == "__main__":
    globals()[sys.argv[2]](sys.argv[1])
