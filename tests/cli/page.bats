# The live page in real browsers, Chromium and Firefox (page.py says what is asked, browsers.py how they are driven).

bats_require_minimum_version 1.5.0

setup_file() {
    export UNROLL_DB="$BATS_FILE_TMPDIR/unroll.db"
    cd "$BATS_FILE_TMPDIR"
    cat >nasty.cfg <<'END_OF_FILE'
name = "nasty";
question = "Which?";
epoch_length = 20000;
sweep = { num_steps = [2, 5, 10]; state_size = [2, 4]; seed = [0, 1]; };
figures = ( { kind = "curves"; color = "num_steps"; columns = "state_size"; } );
END_OF_FILE
    cat >many.cfg <<'END_OF_FILE'
name = "many"; epoch_length = 2000; batch_size = 10; sweep = { state_size = [2, 3, 16]; seed = { from = 0; to = 24; step = 1; }; }; figures = ();
END_OF_FILE
    cat >sampled.cfg <<'END_OF_FILE'
name = "sampled"; epoch_length = 10000; sample = { count = 12; };
sweep = { state_size = { from = 2; to = 12; }; learning_rate = { from = 0.01; to = 1.0; scale = "log"; }; num_steps = [2, 5]; seed = [0, 1]; }; figures = ();
END_OF_FILE
    echo 'name = "single"; epoch_length = 10000; figures = ();' >single.cfg
    echo 'name = "diverged"; epoch_length = 10000; cell = "relu"; optimizer = "sgd"; learning_rate = 1e6; sweep = { state_size = [2, 4]; seed = [0, 1]; }; figures = ();' >diverged.cfg
    cat >halved.cfg <<'END_OF_FILE'
name = "halved"; epoch_length = 60000; batch_size = 10; sweep = { num_steps = [2, 5, 10]; state_size = [2, 4, 8]; }; halving = { first = 60; }; figures = ({ kind = "curves"; });
END_OF_FILE
    evil="'); hurt(); //' </text></svg><img src=x onerror=hurt()>"
    file='<img src=x onerror=hurt()> </script>'
    mkdir '<img src=x onerror=hurt()> <'
    yes "one text" | head -c 4000 >"$file"
    yes "another" | head -c 4000 >plain.txt
    printf 'name = "hostile"; question = "%s"; task = "text"; batch_size = 4; state_size = 4; sweep = { file = ["%s", "plain.txt"]; }; figures = ();\n' "$evil" "$file" >hostile.cfg
    for name in nasty many hostile halved sampled single diverged; do
        "$UNROLL" run "$name.cfg" --no-plot 2>/dev/null
        "$UNROLL" plot "$name.cfg" -o "$name.html"
    done
    cp nasty.html page.html
}

# asks CASE: of each browser that is here.
asks() {
    cd "$BATS_FILE_TMPDIR"
    local browser asked=0
    for browser in chromium firefox; do
        /usr/bin/python3 -c "import sys; sys.path.insert(0, '$SOURCE/tests/cli'); import browsers; sys.exit(not browsers.is_there('$browser'))" || continue
        echo "$browser"
        PYTHONDONTWRITEBYTECODE=1 timeout 240 /usr/bin/python3 "$SOURCE/tests/cli/page.py" "$browser" "$1"
        asked=1
    done
    [ $asked = 1 ] || skip "neither chromium-driver nor firefox-esr is installed (Debian)"
}

@test "the page shows the numbers of best, of the database and of the figure" {
    asks numbers
}

@test "the page compares two pinned settings as compare does" {
    asks compare
}

@test "with the mouse: point, pin, brush, filter, choose, save; the address keeps it all" {
    asks explore
}

@test "with the keyboard alone" {
    asks keyboard
}

@test "dark by the system's setting, of good contrast, 390 pixels wide" {
    asks look
}

@test "whatever a name holds is shown and never run" {
    asks hostile
}

@test "odd experiments and odd addresses" {
    asks odd
}

@test "what halving paused is drawn, told apart and not ranked" {
    asks paused
    run -0 "$UNROLL" plot halved.cfg --check halved.html
    grep -q ' runs · [0-9]* paused at a rung · unroll ' halved.html
    grep -q '<td>0 + 1 paused</td>' halved.html
}

@test "what lost half of its seeds, or only trains yet, is told apart" {
    asks lost
}

@test "what is brushed or typed up to an end is kept there" {
    asks ends
}

@test "while runs train the open page follows, keeps what was chosen, and ends with them" {
    asks training
}

@test "when all runs are trained the open page prints what a new one prints" {
    asks trained
}

@test "figures that would make the page too large to mail are left out with a word, and checked all the same" {
    cd "$BATS_TEST_TMPDIR"
    echo 'name = "large"; sweep = { state_size = [2, 4, 8, 16]; num_steps = [2, 5, 10, 20]; learning_rate = { from = 0.01; to = 1.0; count = 60; scale = "log"; }; };' >large.cfg
    "$(dirname "$UNROLL")/tests/make_store" large.db large.cfg 100
    run -0 --separate-stderr "$UNROLL" plot large.cfg --db large.db -o large.html
    [ "$stderr" = "unroll: large.html: 1 figure is left out, too large for a page: -o with another ending draws it" ]
    grep -q '<p class="soft">Left out of the page, as it would be too large to mail; ' large.html
    [ "$(grep -c '<svg' large.html)" -eq 0 ]
    [ "$(stat -c %s large.html)" -lt 1500000 ]
    run -0 "$UNROLL" plot large.cfg --db large.db --check large.html
    [[ $output == *"same data, same look"* ]]
}

@test "the table in print tells the median of the seconds of the runs that ended, as the live one does" {
    cd "$BATS_FILE_TMPDIR"
    python3 - <<'END_OF_SCRIPT'
import re, sqlite3, statistics
def rows(name):
    return [re.findall(r'<td>(.*?)</td>', row) for row in re.findall(r'<tr>(<td>.*?)</tr>', open(name).read())]
database = sqlite3.connect('unroll.db')
for num_steps, state_size, *_, seconds in rows('nasty.html'):
    of_seeds = database.execute("SELECT train_seconds FROM runs WHERE num_steps = ? AND state_size = ? AND epoch_length = 20000 AND task = 'lags'",
                                (num_steps, state_size)).fetchall()
    assert len(of_seeds) == 2 and abs(float(seconds) / statistics.median(s for s, in of_seeds) - 1) < 0.02, (seconds, of_seeds)
halved = rows('halved.html')
assert {row[-1] for row in rows('diverged.html')} == {'–'}
assert any('paused' in row[-3] for row in halved)
assert all((row[-1] == '–') == ('paused' in row[-3]) for row in halved), halved
END_OF_SCRIPT
}

@test "run --page ends with the whole page, refuses what is not its own, and is of one experiment" {
    cd "$BATS_TEST_TMPDIR"
    sed 's/20000/10000/; s/"nasty"/"ended"/' "$BATS_FILE_TMPDIR/nasty.cfg" >ended.cfg
    "$UNROLL" run ended.cfg --no-plot --page ended.html
    [ "$(grep -c '<svg role="img" aria-label="Figure 1: Cross entropy by num steps and state size; ' ended.html)" -eq 1 ]
    grep -q '"training":false,"missing":0' ended.html
    run ! grep -q 'frame-src' ended.html
    run -0 "$UNROLL" plot ended.cfg --check ended.html
    [ "$(ls)" = $'ended.cfg\nended.html' ]
    echo mine >mine.html
    run -2 "$UNROLL" run ended.cfg --page mine.html
    [[ $output == *"mine.html was not drawn by unroll"* ]]
    [ "$(cat mine.html)" = mine ]
    run -2 "$UNROLL" run ended.cfg --page page.svg
    [[ $output == *"--page is 'page.svg', expected a name that ends in .html"* ]]
    for folder in nodir ended.html; do
        run -2 "$UNROLL" run ended.cfg --page $folder/page.html
        [[ $output == *"cannot write into the folder of $folder/page.html: No"* ]]
    done
    run -2 "$UNROLL" run ended.cfg "$BATS_FILE_TMPDIR/nasty.cfg" --page both.html
    run -2 "$UNROLL" run ended.cfg --shard 1/2 --page part.html
}
