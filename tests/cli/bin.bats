# rm and restore on made-up runs (tests/bench/make_store.c).

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 12
    sqlite3 results/unroll.db "
        insert into experiments values (7, 'other', 'Why?', 'name = \"other\"; sweep = { seed = (0, 1); };', '2030-01-01T00:00:00.000Z');
        insert into memberships (experiment_id, run_id) values (7, 2), (7, 9);
        update runs set tags = 'odd paper', note = 'mine' where id in (3, 5)"
}

sql() { sqlite3 results/unroll.db "$1"; }

contents() { # all that there is, but for the ids
    sqlite3 "$1" "select key, status, digest, final_loss, note, tags, finished_at from runs order by key;
        select key, step, loss from runs join losses on run_id = id order by key, step;
        select name, e.file, key from experiments e left join memberships on experiment_id = e.id left join runs r on r.id = run_id order by 1, 2, 3;
        select * from reference_losses order by 1, 2"
}

@test "what is removed comes back as it was" {
    contents results/unroll.db >before
    run "$UNROLL" rm made-up --where "state_size = 16" --yes
    echo "$output"
    [ "${lines[0]}" = "4 runs of made-up, other, trained in 0.5000 s" ]
    [ "${lines[1]}" = "4 runs removed; \`unroll restore\` brings them back from results/unroll.bin.db" ]
    [ "$(sql "select count(*), sum(state_size = 16) from runs")" = "8|0" ]
    [ "$(sql "select count(*) from losses where run_id not in (select id from runs)")" = 0 ]
    [ "$("$UNROLL" ls --db results/unroll.bin.db --all --csv | wc -l)" = 5 ]
    run "$UNROLL" restore
    [ "$output" = "4 runs restored" ]
    contents results/unroll.db | diff before -
    [ ! -e results/unroll.bin.db ]
    [ "$(sql "pragma integrity_check; pragma foreign_key_check")" = ok ]
    "$UNROLL" doctor >/dev/null
}

@test "several removals gather in the bin, and part of it comes back" {
    "$UNROLL" rm 3 -y
    "$UNROLL" rm 5 9 -y
    [ "$(sqlite3 results/unroll.bin.db "select count(*) from runs")" = 3 ]
    run "$UNROLL" restore odd
    [ "$output" = "2 runs restored" ]
    [ "$(sqlite3 results/unroll.bin.db "select count(*) from runs")" = 1 ]
    [ "$(sql "select count(*) from runs where tags = 'odd paper' and note = 'mine'")" = 2 ]
    run "$UNROLL" rm --empty --yes
    [ "$output" = "1 run deleted for good" ]
    [ "$(ls results)" = unroll.db ]
    run "$UNROLL" rm --empty
    [ "$output" = "the bin is empty" ]
    run -3 "$UNROLL" restore
    [ "$output" = "unroll: the bin is empty: there is no results/unroll.bin.db" ]
}

@test "without an answer nothing is removed, and nothing that nobody chose" {
    contents results/unroll.db >before
    run -2 "$UNROLL" rm 3 </dev/null
    [ "${lines[1]}" = "unroll: nothing is removed: there is no terminal to ask on; --yes does without" ]
    run -2 "$UNROLL" rm --yes
    run -2 "$UNROLL" rm --yes --empty 3
    run -3 "$UNROLL" rm --yes 99
    for answer in n "" yes; do
        script -qec "'$UNROLL' rm 4" /dev/null <<<"$answer" | tr -d '\r' >said
        grep -qF 'Remove them? [y/N] ' said # before or behind what the terminal shows of the answer
        [ "$answer" = yes ] || [[ $(tail -1 said) == *"unroll: nothing is removed" ]]
        [ "$answer" = yes ] || contents results/unroll.db | diff before -
    done
    [ "$(sql "select count(*) from runs where id = 4")" = 0 ]
}

@test "a run that is trained, or waits, stays; a failed one goes; a run trained anew is the same one" {
    sql "update runs set status = 'failed', digest = null where id = 3;
        update runs set status = 'running', digest = null, pid = 0 where id = 4"
    run "$UNROLL" rm 3 4 5 --yes
    [ "${lines[1]}" = "1 run removed; \`unroll restore\` brings it back from results/unroll.bin.db; of 1 run, failed or paused, nothing is kept; 1 run not finished, left" ]
    [ "$(sql "select group_concat(id) from runs where id in (3, 4, 5)")" = 4 ]
    cat >tiny.cfg <<'EOF'
name = "tiny"; figures = (); epoch_length = 2000; batch_size = 10; num_steps = 5;
EOF
    "$UNROLL" run tiny.cfg
    digest=$(sql "select digest from runs where epoch_length = 2000")
    "$UNROLL" rm tiny --yes
    "$UNROLL" run tiny.cfg
    run "$UNROLL" restore tiny
    [ "$output" = "0 runs restored; 1 there already" ]
    [ "$(sql "select digest from runs where epoch_length = 2000")" = "$digest" ]
}

@test "another digest is never overwritten, neither in the bin nor when it comes back" {
    sql "update runs set digest = 'one' where id = 3"
    cp results/unroll.db whole.db
    "$UNROLL" rm 3 --yes
    sqlite3 results/unroll.bin.db "update runs set digest = 'another'"
    rm results/unroll.db*
    cp whole.db results/unroll.db
    run -4 "$UNROLL" restore
    [ "$output" = "unroll: results/unroll.db has 1 of these runs with other digests" ]
    run -4 "$UNROLL" rm --where "seed = 0 and state_size = 64" --yes
    [ "${lines[1]}" = "unroll: results/unroll.bin.db has 1 of these runs with other digests" ]
    [ "$(sql "select count(*) from runs where seed = 0 and state_size = 64 and status = 'done'")" = 1 ]
    [ "$(sqlite3 results/unroll.bin.db "select status, digest, (select count(*) from losses) > 0 from runs")" = "done|another|1" ]
}

@test "what is trained again just now stays in the bin" {
    cat >slow.cfg <<'EOF'
name = "slow"; figures = (); epoch_length = 4000000; state_size = 64; num_steps = 20;
EOF
    "$UNROLL" run slow.cfg >/dev/null 2>&1
    "$UNROLL" rm slow --yes
    "$UNROLL" run slow.cfg >/dev/null 2>&1 &
    for _ in $(seq 200); do
        [ "$(sql "select count(*) from runs where status = 'running'")" = 0 ] || break
        sleep 0.02
    done
    run "$UNROLL" restore
    [ "$output" = "0 runs restored; 1 left, being trained now" ]
    [ "$(sqlite3 results/unroll.bin.db "select status, (select count(*) from losses) > 0 from runs")" = "done|1" ]
    wait
}
