# SVG figures in a browser, Chromium without a window and without a network: what is under the mouse, and the keys. Pages: page.bats.

bats_require_minimum_version 1.5.0

setup_file() {
    export UNROLL_DB="$BATS_FILE_TMPDIR/unroll.db"
    cat >"$BATS_FILE_TMPDIR/nasty.cfg" <<'END_OF_FILE'
name = "nasty";
question = "'); hurt(); //' </text></svg><img src=x onerror=hurt()> | `date` \\ ${hurt()} &lt;";
epoch_length = 20000;
sweep = { num_steps = [2, 5, 10]; state_size = [2, 4]; seed = [0, 1]; };
figures = ( { kind = "curves"; color = "num_steps"; columns = "state_size"; }, { kind = "slice"; }, { kind = "heatmap"; } );
END_OF_FILE
    "$UNROLL" run "$BATS_FILE_TMPDIR/nasty.cfg" --no-plot 2>/dev/null
}

setup() {
    command -v chromium >/dev/null || skip "chromium is not installed (Debian: chromium)"
    cd "$BATS_TEST_TMPDIR"
    export HOME="$BATS_TEST_TMPDIR"
    nasty="$BATS_FILE_TMPDIR/nasty.cfg"
}

# browse FILE WIDTH ARGUMENT...: what Chromium prints.
browse() {
    local file=$1 width=$2
    shift 2
    timeout 60 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars --no-first-run \
        --user-data-dir="$BATS_TEST_TMPDIR/profile" --host-resolver-rules='MAP * ~NOTFOUND' --window-size="$width,900" \
        --virtual-time-budget=2000 "$@" "file://$PWD/$file" 2>/dev/null
}

# told FILE SCRIPT [WIDTH]: opens a copy of the file and prints what the JavaScript returns once it is loaded, or the first error
# of the file's own. In the script, point(x, y, element) moves the mouse, tooltip(svg) reads what is told.
told() {
    local copy="driven-${1##*/}"
    cat >driver.js <<'END_OF_FILE'
const result = document.documentElement;
const say = text => result.setAttribute('data-result', encodeURIComponent(text));
let failed = '';
window.hurt = () => { failed = 'a name was run'; };
window.addEventListener('error', event => { failed ||= event.message || 'something could not be loaded'; }, true);
window.addEventListener('securitypolicyviolation', event => { failed ||= 'blocked: ' + event.blockedURI; });
const point = (x, y, svg) => {
  const at = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM());
  svg.dispatchEvent(new PointerEvent('pointermove', { clientX: at.x, clientY: at.y }));
};
const tooltip = svg => [...svg.querySelectorAll('tspan')].map(line => line.textContent).join(' / ');
const click = element => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const hidden = svg => [...svg.querySelectorAll('*')].filter(element => element.style.display === 'none');
END_OF_FILE
    {
        printf '<script>//<![CDATA[\n'
        cat driver.js
        printf "window.addEventListener('load', () => setTimeout(() => { let text; try { text = (() => { %s })(); } catch (error) { failed ||= error; } say(failed || text); }, 20));\n" "$2"
        printf '//]]></script>\n'
    } >driver
    # After the first tag that may hold a script.
    awk '{ print } !done && /^(>|<html.*)$/ { while ((getline line <"driver") > 0) print line; done = 1 }' "$1" >"$copy"
    copy=$(browse "$copy" "${3-1280}" --dump-dom | sed -n 's/.* data-result="\([^"]*\)".*/\1/p')
    printf '%b\n' "${copy//%/\\x}"
}

@test "an SVG of each kind and style tells what is under the mouse and hides its colours" {
    local style=()
    for figure in curves:3 slice:2 frontier:3 seeds:3 parallel:0 heatmap:0 overview:11; do
        kind=${figure%:*}
        [ "$kind" != slice ] || style=(--style slide)
        [ "$kind" != seeds ] || style=(--style dark)
        "$UNROLL" plot "$nasty" --figure "$kind" "${style[@]}" -o "$kind.svg"
        result=$(told "$kind.svg" '
            const svg = document.documentElement, found = new Set();
            const { width, height } = svg.viewBox.baseVal;
            for (let x = 5; x < width; x += 30) for (let y = 5; y < height; y += 30) { point(x, y, svg); found.add(tooltip(svg)); }
            const keys = [...svg.querySelectorAll(".key")], counts = [];
            for (const key of keys) { click(key); counts.push(hidden(svg).length); click(key); counts.push(hidden(svg).length); }
            return [keys.length, counts.every((count, i) => i % 2 ? count === 0 : count > 0), [...found].filter(text => /num steps.*state size|state size.*num steps/.test(text)).length > 4,
                    svg.querySelectorAll("script").length, [...found].sort().at(-1)].join(" | ");')
        echo "$kind: $result"
        [[ $result == "${figure#*:} | true | true | 3 | state size "* || $result == "${figure#*:} | true | true | 3 | num steps "* ]]
    done
}
