# Figures in a browser, Chromium without a window and without a network: what is under the mouse, keys, sorting, phones.

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

@test "the page sorts its table, tells what is under the mouse, hides colours, and runs no name" {
    "$UNROLL" plot "$nasty" -o page.html
    result=$(told page.html '
        const [curves, slice, heatmap] = document.querySelectorAll("figure svg"), lines = [];
        point(300, 210, curves); lines.push(tooltip(curves));
        point(250, 110, heatmap); lines.push(tooltip(heatmap));
        const keys = curves.querySelectorAll(".key");
        click(keys[0]); lines.push(keys.length, hidden(curves).length, hidden(slice).length, keys[0].getAttribute("aria-pressed"));
        lines.push(new Set(hidden(curves).map(element => element.getAttribute("stroke") || element.getAttribute("fill"))).size);
        click(keys[0]); lines.push(hidden(curves).length);
        const rows = () => [...document.querySelectorAll("tbody tr")].map(row => row.cells[2].textContent), heads = document.querySelectorAll("th button");
        click(heads[2]); const up = rows(); click(heads[2]); const down = rows();
        lines.push(up.join() === [...up].sort().join() && up.join() === [...down].reverse().join() && up[0] !== up[5]);
        lines.push(new Set([...document.querySelectorAll("[id]")].map(element => element.id)).size === document.querySelectorAll("[id]").length);
        lines.push(document.querySelectorAll("img, figure svg a").length, document.scripts.length, document.title);
        return lines.join("\n");')
    echo "$result"
    mapfile -t line <<<"$result"
    [[ ${line[0]} == "num steps "*", state size 2 / "*"k symbols · 0."*" nats" ]]
    [[ ${line[1]} == "num steps "*", state size "*" / final loss (nats) 0."*" · median of 2 runs, 0."* ]]
    [ "${line[*]:2}" = "3 4 0 false 1 0 true true 0 2 '); hurt(); //' </text></svg><img src=x onerror=hurt()> | \`date\` \\ \${hurt()} &lt;" ]
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

# No window of Chromium is narrower than 500 pixels; a frame is.
@test "on a telephone the page does not scroll sideways; it is not blank there and on a screen" {
    sed 's/ &lt;";/ Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk";/' "$nasty" >long.cfg # a word wider than a telephone
    "$UNROLL" plot long.cfg -o page.html
    cat >phone.html <<'END_OF_FILE'
<!DOCTYPE html>
<html><body style="margin: 0"><iframe src="page.html" style="border: 0; width: 390px; height: 840px"></iframe><script>
onload = () => {
  const page = frames[0].document, wide = page.querySelector('.wide');
  document.documentElement.setAttribute('data-widths', [frames[0].innerWidth, page.documentElement.scrollWidth, wide.scrollWidth > wide.clientWidth]);
};
</script></body></html>
END_OF_FILE
    [ "$(browse phone.html 500 --allow-file-access-from-files --dump-dom | grep -o 'data-widths="[^"]*"')" = 'data-widths="390,390,true"' ]
    echo '<!DOCTYPE html><title>nothing</title>' >nothing.html
    for name in phone page nothing; do browse "$name.html" 1280 --screenshot="$PWD/$name.png"; done
    # What is blank compresses to almost nothing.
    blank=$(stat -c %s nothing.png)
    [ "$(stat -c %s phone.png)" -gt $((5 * blank)) ]
    [ "$(stat -c %s page.png)" -gt $((10 * blank)) ]
}
