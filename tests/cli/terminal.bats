# Figures on the terminal: every kind with characters, in widths, locales and colours; as a picture where the terminal shows pictures;
# below the progress line.

bats_require_minimum_version 1.5.0

kinds="overview curves heatmap slice parallel frontier seeds"

setup_file() {
    export UNROLL_DB="$BATS_FILE_TMPDIR/unroll.db"
    cd "$BATS_FILE_TMPDIR"
    cat >small.cfg <<'END'
name = "small";
question = "What does 数 of states change in a question that is far longer than any line of a narrow window?";
epoch_length = 20000;
sweep = { num_steps = [2, 5]; state_size = [2, 4]; learning_rate = (0.1, 0.3); seed = [0, 1]; };
END
    printf 'name = "one"; epoch_length = 20000; num_steps = 5;\n' >one.cfg
    printf 'name = "broken"; epoch_length = 20000; optimizer = "sgd"; learning_rate = 1000000.0;\nsweep = { num_steps = [2, 5]; state_size = [2, 4]; seed = [0, 1]; };\n' >broken.cfg
    printf 'name = "many"; epoch_length = 400; batch_size = 10; num_steps = 2; state_size = 2;\nsweep = { learning_rate = { from = 0.001; to = 1.0; count = 1000; scale = "log"; }; };\n' >many.cfg
    for name in small one broken many; do "$UNROLL" run $name.cfg --no-plot 2>/dev/null; done
}

setup() {
    load await
    cd "$BATS_TEST_TMPDIR"
    export LC_ALL=C.UTF-8 TERM=xterm
    small="$BATS_FILE_TMPDIR/small.cfg"
}

teardown() {
    [ -z "${other:-}" ] || kill -KILL "$other" 2>/dev/null || true
}

# numbers FILE: its numbers with 3 decimals or more.
numbers() {
    grep -oE '[0-9]+\.[0-9]{3,}' "$1"
}

# shows FILE VALUE...: each value stands in the file, rounded to as many decimals as it has there.
shows() {
    local file=$1
    shift
    for value; do
        if ! numbers "$file" | awk -v value="$value" '{ split($0, part, "."); d = $0 - value; if (d < 0) d = -d; if (d <= 0.501 * 10 ^ -length(part[2])) found = 1 } END { exit !found }'; then
            echo "$file does not show $value:"
            cat "$file"
            return 1
        fi
    done
}

# The runs of small.cfg, for SQL.
runs="(select r.* from runs r join memberships m on m.run_id = r.id join experiments e on e.id = m.experiment_id where e.name = 'small')"

query() {
    "$UNROLL" query --csv "$1" | tail -n +2 | tr -d '\r'
}

@test "no line of any kind is wider than the window, and none holds codes for a terminal in a pipe" {
    for file in small one broken many; do
        for kind in $kinds; do
            for columns in 34 80 150; do
                COLUMNS=$columns "$UNROLL" plot "$BATS_FILE_TMPDIR/$file.cfg" --figure $kind -o - >out
                echo "$file $kind $columns: $(wc -L <out) wide"
                [ "$(wc -L <out)" -le "$columns" ]
                [ "$(wc -l <out)" -ge 4 ]
                run ! grep -q $'[\001-\010\013-\037]' out
            done
        done
    done
}

@test "in an ASCII locale there are ASCII characters only, in as many columns" {
    for kind in $kinds; do
        LC_ALL=C COLUMNS=70 "$UNROLL" plot "$small" --figure $kind -o - >ascii
        [ -z "$(LC_ALL=C tr -d '\n -~' <ascii)" ]
        [ "$(wc -L <ascii)" -le 70 ]
        COLUMNS=70 "$UNROLL" plot "$small" --figure $kind -o - >utf8
        [ "$(wc -l <ascii)" -ge "$(($(wc -l <utf8) - 5))" ]
    done
    [[ $("$UNROLL" plot "$small" --figure curves -o -) == *[⠁-⣿]* ]]
}

@test "whatever stands in the database, lines fit and hold no codes" {
    extreme() {
        cp "$UNROLL_DB" other.db
        sqlite3 other.db "$1"
        for kind in $kinds; do
            status=0
            COLUMNS=60 timeout 20 "$UNROLL" plot "$small" --db other.db --figure $kind -o - >out 2>err || status=$?
            echo "$1, $kind: $status, $(cat err)"
            [ $status -eq 0 ] || [ $status -eq 4 ]
            [ "$(wc -L <out)" -le 60 ]
            run ! grep -q $'[\001-\010\013-\037]' out err
        done
    }
    extreme "update losses set loss = 1e308 where run_id % 2 = 0"
    extreme "update runs set final_loss = 1e300 where id % 3 = 0; update runs set final_loss = 1e-300 where id % 3 = 1"
    extreme "update runs set final_loss = -5; update losses set loss = -loss"
    extreme "update runs set train_seconds = -1 where id % 2 = 0"
    extreme "update losses set loss = 9e999 where step > 20"
    extreme "update runs set cell = char(27) || '[31mx'"
    extreme "update runs set lags = char(27, 155) || ']0;x' where id = 3"
}

@test "every kind shows the numbers of the database" {
    medians=$(query "select avg(final_loss) from $runs group by num_steps, state_size, learning_rate")
    [ "$(wc -w <<<"$medians")" -eq 8 ]
    best=$(sort -g <<<"$medians" | head -1)
    for kind in heatmap parallel seeds; do
        "$UNROLL" plot "$small" --figure $kind -o - >$kind.txt
        shows $kind.txt $medians
    done
    for kind in slice frontier overview; do
        "$UNROLL" plot "$small" --figure $kind -o - >$kind.txt
        shows $kind.txt $best
    done
    last=$(query "select avg(loss) from losses join $runs as r on r.id = run_id where step = (select max(step) from losses l where l.run_id = r.id) group by num_steps, state_size, learning_rate order by 1 limit 1")
    "$UNROLL" plot "$small" --figure curves -o - >curves.txt
    shows curves.txt $last
    run ! shows heatmap.txt 0.123456
}

@test "options mean what they mean for pictures" {
    "$UNROLL" plot "$small" --figure curves --x seconds -o - | grep -q 'seconds'
    "$UNROLL" plot "$small" --figure curves --x steps -o - | grep -q 'train steps'
    "$UNROLL" plot "$small" --figure heatmap --metric best_loss -o - >best
    shows best "$(query "select min(x) from (select avg(best_loss) as x from $runs group by num_steps, state_size, learning_rate)")"
    grep -q 'Best loss' best
    "$UNROLL" plot "$small" --figure slice --x learning_rate --color state_size -o - >slice
    grep -qE '^ +0\.1 +0\.3' slice
    grep -q 'state size  a: 2  b: 4' slice
    "$UNROLL" plot "$small" --figure curves --dash state_size -o - | grep -q 'state size  ────── 2  ── ──  4'
    "$UNROLL" plot "$small" --figure slice --where 'num_steps = 2' -o - | grep -q '8 runs'
    run -2 "$UNROLL" plot "$small" --figure curves --metric best_loss -o -
}

@test "runs that diverged are counted and never shown as numbers" {
    printf 'name = "mixed"; epoch_length = 20000; optimizer = "sgd";\nsweep = { learning_rate = (0.1, 1000000.0); num_steps = [2, 5]; state_size = [2, 4]; seed = [0, 1]; };\n' >mixed.cfg
    "$UNROLL" run mixed.cfg --no-plot 2>/dev/null || true
    for kind in $kinds; do
        "$UNROLL" plot "$BATS_FILE_TMPDIR/broken.cfg" --figure $kind -o - >none
        grep -q '8 runs, all diverged' none
        run ! grep -iwE 'nan|inf' none
        "$UNROLL" plot mixed.cfg --figure $kind -o - >some
        grep -q '8 runs · 8 diverged, left out' some
        run ! grep -iwE 'nan|inf' some
    done
    "$UNROLL" plot mixed.cfg --figure heatmap --x learning_rate --y num_steps -o - | grep -q '2×'
    "$UNROLL" plot mixed.cfg --figure slice --x learning_rate -o - | grep -q '×'
    "$UNROLL" plot mixed.cfg --figure parallel -o - | grep -q 'diverged$'
    "$UNROLL" plot mixed.cfg --figure seeds -o - | grep -q '2×$'
    "$UNROLL" plot "$BATS_FILE_TMPDIR/broken.cfg" --figure curves -o - | grep -q 'All 8 runs diverged'
}

@test "a thousand settings are cut to what can be read, and that is said" {
    many="$BATS_FILE_TMPDIR/many.cfg"
    "$UNROLL" plot "$many" --figure parallel -o - >out
    grep -q '… 960 more' out
    "$UNROLL" plot "$many" --figure seeds -o - >out
    grep -q 'the best 40 of 1000' <(tr '\n' ' ' <out)
    [ "$("$UNROLL" plot "$many" --figure curves -o - | wc -l)" -lt 40 ]
}

@test "facets stand below each other where it is narrow" {
    [ "$(COLUMNS=40 "$UNROLL" plot "$small" --figure curves -o - | grep -c 'state size [24]')" -eq 4 ]
    [ "$(COLUMNS=90 "$UNROLL" plot "$small" --figure curves -o - | grep -c 'state size [24],')" -eq 3 ]
}

@test "a terminal has colours unless NO_COLOR is set" {
    for kind in $kinds; do
        "$ANSWERING" "$UNROLL" plot "$small" --figure $kind -o - >out
        grep -q $'\033\[0;38;5;' out
        run ! grep -q 'a: 2' out
        NO_COLOR=1 "$ANSWERING" "$UNROLL" plot "$small" --figure $kind -o - >plain
        grep -q 'loss\|entropy' plain
        run ! grep -q $'\033' plain
    done
}

sixel=$'\033[4;600;1000t\033[?62;4;22c'

@test "a terminal that says so gets a picture as wide as its window" {
    "$ANSWERING" -r "$sixel" "$UNROLL" plot "$small" --figure slice -o - >out
    grep -q $'\033\[14t\033\[c\033Pq"1;1;1000;' out
    run ! grep -q 'lowest median' out
    "$ANSWERING" -x 900 -r $'\033[?62;4c' "$UNROLL" plot "$small" --figure curves -o - | grep -q $'\033Pq"1;1;900;'
    "$ANSWERING" -w 120 -r $'\033[?62;4c' "$UNROLL" plot "$small" --figure curves -o - | grep -q $'\033Pq"1;1;960;'
    [ -z "$(ls -A)" ] || [ "$(ls)" = out ]
}

@test "a terminal that says no, or nothing, or is too narrow to read a picture, gets characters" {
    for reply in $'\033[?62;22c' $'\033[?4;6c' $'\033[4;300;400t\033[?62;4c' '' $'\033[?'; do
        "$ANSWERING" -r "$reply" "$UNROLL" plot "$small" --figure slice -o - >out
        grep -q 'lowest median' out
        run ! grep -q $'\033P' out
    done
}

@test "nothing is asked in pipes, of dumb terminals and with NO_COLOR; gnuplot may be absent" {
    "$ANSWERING" -r "$sixel" bash -c "'$UNROLL' plot '$small' --figure slice -o - | cat" >out
    run ! grep -q $'\033' out
    TERM=dumb "$ANSWERING" -r "$sixel" "$UNROLL" plot "$small" --figure slice -o - >out
    run ! grep -q $'\033' out
    NO_COLOR=1 "$ANSWERING" -r "$sixel" "$UNROLL" plot "$small" --figure slice -o - >out
    run ! grep -q $'\033' out
    mkdir empty
    PATH="$PWD/empty" "$ANSWERING" -r "$sixel" "$UNROLL" plot "$small" --figure slice -o - >out
    grep -q 'lowest median' out
}

@test "the terminal is left as it was, and what was typed is not lost" {
    settings='stty -a'
    ask="'$UNROLL' plot '$small' --figure slice -o - >/dev/tty"
    "$ANSWERING" -r "$sixel" bash -c "$settings >before; $ask; $settings >after"
    cmp before after
    "$ANSWERING" bash -c "$settings >before; $ask; $settings >after"
    cmp before after
    # typed before the question: nothing is asked
    "$ANSWERING" -r "$sixel" bash -c "printf '\033[c' >/dev/tty; sleep 0.3; $ask; IFS= read -rt 1 line; true" >out
    grep -q 'lowest median' out
    # typed between question and answer: given back, where the system allows it
    [ "$(cat /proc/sys/dev/tty/legacy_tiocsti 2>/dev/null)" != 0 ] || skip "this system lets nobody give back what was typed"
    "$ANSWERING" -k $'typed\n' -r "$sixel" bash -c "$ask; read -t 5 line; echo \"line: \$line\"" >out
    grep -q 'line: typed' out
    grep -q $'\033Pq"1;1;1000;' out
}

@test "--watch draws the experiment's first figure below the progress line on a terminal and is ignored elsewhere" {
    run -0 --separate-stderr "$UNROLL" run "$small" --db pipe.db --no-plot --watch
    [[ $stderr == *"--watch needs a terminal"* ]]
    for kind in overview heatmap; do
        for epochs in 5 10 20 40 80 160; do # until it lasts for two pictures, with a second before each
            sed "s/epoch_length = 20000/epoch_length = 4000000; epochs = $epochs; log_every = 100/; s/seed = \[0, 1\]/seed = [0]/" "$small" >$kind.cfg
            echo "figures = ( { kind = \"$kind\"; } );" >>$kind.cfg
            "$ANSWERING" "$UNROLL" run $kind.cfg -j1 --db tty.db --no-plot --watch >raw || { tail -c 600 raw | cat -v; false; }
            rm -f tty.db
            ! grep -q $'\033\[[0-9]*A' raw || break
        done
        grep -q $'\033\[[0-9]*A' raw
        run ! grep -q $'\033\[c' raw
        case $kind in
        overview) grep -q 'symbols seen' raw ;;
        *) grep -q 'Final loss' raw ;;
        esac
    done
}

# screen: what a terminal shows in the end after it got the bytes of stdin; knows what --watch writes.
screen() {
    awk 'BEGIN { RS = "\001" } {
        row = 1; column = 1; last = 1
        gsub(/\033\[[0-9;]*m/, "")
        while (length($0) > 0) {
            if (match($0, /^\033\[[0-9]*[AJK]/)) {
                what = substr($0, RLENGTH, 1); n = substr($0, 3, RLENGTH - 3)
                if (what == "A") row -= n == "" ? 1 : n
                else { lines[row] = substr(lines[row], 1, column - 1); if (what == "J") for (i = row + 1; i <= last; i++) lines[i] = "" }
                $0 = substr($0, RLENGTH + 1)
                continue
            }
            c = substr($0, 1, 1); $0 = substr($0, 2)
            if (c == "\r") column = 1
            else if (c == "\n") { row++; if (row > last) last = row }
            else { lines[row] = sprintf("%-" (column - 1) "s", substr(lines[row], 1, column - 1)) c substr(lines[row], column + 1); column++ }
        }
        for (i = 1; i <= last; i++) print lines[i]
    }'
}

@test "a message while --watch draws stands alone on its line, and in the end no drawing is left" {
    printf 'name = "long"; epoch_length = 4000000; epochs = 6; log_every = 100; held_out = 0.01; keep = "both";\nsweep = { num_steps = [2, 5]; state_size = [2, 4]; };\n' >long.cfg
    "$UNROLL" run long.cfg -j1 --db both.db --no-plot 2>/dev/null &
    other=$!
    claimed() { [ -e both.db ] && [ "$(sqlite3 -cmd '.timeout 5000' both.db "select count(*) from runs where status = 'running'")" -ge 1 ]; }
    # stopped while it trains, not while it writes: else the other one waits for the lock, and says that instead
    stopped() {
        claimed && kill -STOP $other && sqlite3 -cmd '.timeout 100' both.db "begin immediate; rollback" 2>/dev/null && claimed && return
        kill -CONT $other
        return 1
    }
    await stopped
    "$ANSWERING" "$UNROLL" run long.cfg -j1 --db both.db --no-plot --watch >raw &
    watching=$!
    await grep -q 'waiting for them' raw
    sleep 1.2
    kill -CONT $other
    wait $other
    wait $watching || { tail -c 600 raw | cat -v; false; }
    LC_ALL=C screen <raw >seen
    cat seen
    [ "$(grep -c 'waiting for them' seen)" -eq 1 ]
    grep -qx '1 run is being trained by other processes; waiting for them *' seen
    run ! grep -q '│' seen
    grep -q '│' raw
}
