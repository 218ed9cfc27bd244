# Ctrl-C, SIGTERM and SIGHUP end everything, wherever it stands, with their code; no file and no child is left.

bats_require_minimum_version 1.5.0

setup() {
    load await
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export TMPDIR="$BATS_TEST_TMPDIR/tmp"
    mkdir tmp bin
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 6
}

teardown() {
    for pid in ${started:-} $(cat hanging 2>/dev/null); do kill -KILL "$pid" 2>/dev/null || true; done
}

start() { # the program, in the background
    : >err # what the one before said is not to be taken for what this one says
    env --default-signal=INT "$UNROLL" "$@" >out 2>err 3>&- &
    started=$!
}

has_open() { # the program has the database open
    [ -n "$(find "/proc/$started/fd" -lname "*unroll.db" 2>/dev/null)" ]
}

# end SIGNAL CODE: it ends at once, where it would have gone on for minutes; nothing else is left of it.
end() {
    kill -s "$1" "$started"
    code=0
    timeout 60 tail --pid="$started" -f /dev/null
    wait "$started" || code=$?
    cat err
    [ "$code" -eq "$2" ]
    [ -z "$(ls tmp)" ]
    started=
}

@test "inside of SQLite" {
    while read -r signal code sql; do
        echo "$sql"
        start query "$sql"
        await has_open
        end "$signal" "$code"
    done <<'END'
INT 130 with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n
TERM 143 select count(*) from losses a, losses b, losses c, losses d where instr(printf('%.*c', 4000000, 'x'), printf('%.*c', 2000000, 'x') || 'y')
HUP 129 with recursive n(i) as (select 1 union all select i + 1 from n) select sum(length(printf('%.*c', 7000000, 'x'))) from n
END
}

@test "inside of a large train step, and before the first" {
    for batch in 2000 1; do
        echo "name = \"large\"; figures = (); state_size = 4096; num_steps = 20; batch_size = $batch; epoch_length = 10000000;" >large.cfg
        while read -r signal code; do
            start run large.cfg -j1
            await grep -q "to train" err
            end "$signal" "$code"
            [ "$(sqlite3 results/unroll.db "select count(*) from runs where status = 'running' and pid <> 0")" = 0 ]
        done <<'END'
INT 130
TERM 143
HUP 129
END
    done
}

hang() { # a gnuplot that never ends, which notes its process; with an argument one whose child keeps its pipes
    cat >bin/gnuplot <<END
#!/bin/sh
echo \$\$ >>'$BATS_TEST_TMPDIR/hanging'
$1
exec sleep 600
END
    chmod +x bin/gnuplot
}

is_gone() {
    for pid in $(cat hanging); do
        [ ! -e "/proc/$pid" ] || [ "$(sed 's/.*) \(.\).*/\1/' "/proc/$pid/stat")" = Z ] || return 1
    done
}

@test "while gnuplot hangs, or a child of its keeps the pipe" {
    echo 'name = "made-up"; sweep = { state_size = [4, 16, 64]; seed = [0, 1]; }; figures = ({ kind = "curves"; });' >made.cfg
    while read -r signal code child; do
        for target in made.png made.html; do
            rm -f hanging
            hang "$child"
            PATH="$BATS_TEST_TMPDIR/bin:$PATH" start plot made.cfg -o $target
            await test -s hanging
            end "$signal" "$code"
            await is_gone
            [ ! -e $target ]
            [ -z "$(find . -name '*.part*' -o -name '.*.tmp')" ]
        done
    done <<END
INT 130
TERM 143 sleep 600 & echo \$! >>'$BATS_TEST_TMPDIR/hanging'
HUP 129
END
}

@test "a signal that was ignored from the start stays so" {
    echo 'name = "quick"; figures = (); epoch_length = 40000000;' >quick.cfg
    (trap "" HUP; exec "$UNROLL" run quick.cfg >out 2>err 3>&-) &
    started=$!
    await has_open
    kill -HUP "$started"
    wait "$started"
    [ "$(sqlite3 results/unroll.db "select count(*) from runs where status = 'done' and id > 6")" = 1 ]
    started=
}
