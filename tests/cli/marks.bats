# note, tag and untag on made-up runs (tests/bench/make_store.c).

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 12
}

sql() { sqlite3 results/unroll.db "$1"; }

@test "tags stand in order, each once, and find their runs" {
    run "$UNROLL" tag 3 5 paper
    [ "$output" = "tagged 2 runs" ]
    "$UNROLL" tag 3 baseline
    run "$UNROLL" tag 3 4 paper
    [ "$output" = "tagged 1 run; 1 had the tag already" ]
    [ "$(sql "select id, tags from runs where tags is not null")" = $'3|baseline paper\n4|paper\n5|paper' ]
    [ "$("$UNROLL" ls paper --csv 2>/dev/null | awk -F, 'NR > 1 { print $1 }' | xargs)" = "3 4 5" ]
    run "$UNROLL" untag paper paper
    [ "$output" = "untagged 3 runs" ]
    [ "$(sql "select id, tags from runs where tags is not null")" = "3|baseline" ]
    run "$UNROLL" untag made-up paper
    [ "$output" = "untagged 0 runs; 12 did not have the tag" ]
    "$UNROLL" untag 3 baseline
    [ "$(sql "select count(tags) from runs")" = 0 ]
}

@test "a tag is a word that can be nothing else" {
    for tag in "" "two words" "@last" "+x" 12 "$(printf 'a\tb')" "$(printf '%065d' 0)x" $'\e[31m'; do
        run "$UNROLL" tag 3 "$tag"
        echo "$tag: $output"
        [ "$status" -eq 2 ]
        [[ "$output" == *"expected a word of 1 to 64 bytes" ]]
    done
    "$UNROLL" tag 3 "naïve;'--"
    [ "$(sql "select tags from runs where id = 3")" = "naïve;'--" ]
    [ "$("$UNROLL" ls "+naïve;'--" --csv 2>/dev/null | wc -l)" = 2 ]
}

@test "a note is kept as it is, and shown tame" {
    note=$'it\'s "odd"; drop table runs; --\n\e[31mred 🎈'
    run "$UNROLL" note 3 "$note"
    [ "$output" = "noted 1 run" ]
    [ "$(sql "select note from runs where id = 3")" = "$note" ]
    run "$UNROLL" show 3
    [[ "$output" == *"\\x1b[31mred 🎈"* ]]
    [ "$("$UNROLL" ls --where "note like '%odd%'" --csv 2>/dev/null | grep -c ^3,)" = 1 ]
    run "$UNROLL" note --clear 3
    [ "$output" = "cleared the note of 1 run" ]
    [ "$(sql "select count(note) from runs")" = 0 ]
    run -2 "$UNROLL" note 3 ""
    head -c 70000 /dev/zero | tr '\0' x >long
    run -2 "$UNROLL" note 3 "$(cat long)"
    [ "$output" = "unroll: the note has 70000 bytes, expected at most 65536" ]
}

@test "nothing is marked that nobody chose" {
    for words in "note text" "tag x" "untag x" "note --clear" note tag; do
        run "$UNROLL" $words
        [ "$status" -eq 2 ]
    done
    run -3 "$UNROLL" tag nothing-like-it x
    run -3 "$UNROLL" tag --where "seed > 99" x
    run -2 "$UNROLL" note --where "1; delete from runs" x
    [ "$(sql "select count(tags) + count(note) from runs")" = 0 ]
    "$UNROLL" note --where "state_size = 4" x
    [ "$(sql "select count(note) from runs where state_size = 4") $(sql "select count(note) from runs")" = "4 4" ]
}

@test "what is marked while it trains stays marked" {
    cat >slow.cfg <<'EOF'
name = "slow"; figures = (); epoch_length = 2000000; state_size = 64; num_steps = 20;
EOF
    "$UNROLL" run slow.cfg >/dev/null 2>&1 &
    for _ in $(seq 100); do
        [ "$(sqlite3 -readonly results/unroll.db "select count(*) from runs where status = 'running'")" = 0 ] || break
        sleep 0.05
    done
    "$UNROLL" tag slow mine
    "$UNROLL" note slow "was running"
    [ "$(sql "select status from runs where note = 'was running'")" = running ]
    wait
    [ "$(sql "select status, tags, note from runs where tags = 'mine'")" = "done|mine|was running" ]
}
