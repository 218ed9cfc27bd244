# compare: two choices of runs on made-up runs (tests/bench/make_store.c): run i (its id less 1) has state_size 4, 16, 64 in turn, seed
# i / 3 and a final loss of 0.5 + 0.01 i; every seventh diverged.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 24
    sqlite3 results/unroll.db "
        insert into experiments values (7, 'small', '', 'name = \"small\";', '2030-01-01T00:00:00.000Z'), (8, 'other', '', 'name = \"other\";', '2031-01-01T00:00:00.000Z');
        insert into memberships (experiment_id, run_id) select 7, id from runs where seed < 4 and state_size < 64;
        insert into memberships (experiment_id, run_id) select 8, id from runs where seed >= 4 and state_size > 4"
}

value() { # NAME COMMAND...: of the one row
    local name=$1
    shift
    "$UNROLL" "$@" --csv | tr -d "\r" | awk -F, -v name="$name" 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) at = i } NR == 2 { print $at }'
}

@test "a run stands for its setting, paired by seed" {
    sqlite3 results/unroll.db "update runs set status = 'done', final_loss = 0.5 + 0.01 * (id - 1)"
    run --separate-stderr "$UNROLL" compare 1 2
    echo "$output"
    [ "${lines[0]}" = "             A: 1   B: 2" ]
    [ "${lines[1]}" = "state_size   4      16" ]
    [ "${lines[2]}" = "runs         8      8" ]
    [ "${lines[3]}" = "final_loss   0.6050 0.6150" ]
    [ "${lines[4]}" = "lowest       0.5000 0.5100" ]
    [ "${lines[5]}" = "highest      0.7100 0.7200" ]
    [[ "$output" == *"B is 0.0100 higher than A in the mean of 8 pairs of the same seed (95 % interval of B - A: 0.0100 to 0.0100). Exact sign-flip test: p = 0.0078.
Settled: A is lower."* ]]
    [ "$(value p compare 1 2)" = 0.0078125 ] # 2 / 2^8
    [ "$(value settled compare 1 2)" = 1 ]
    [ "$(value pairs_needed compare 1 2)" = 0 ]
}

@test "what is not settled is said, with how many seeds would probably do" {
    run --separate-stderr "$UNROLL" compare 1 2 --where "seed < 2 or seed = 3"
    echo "$output"
    [[ "$output" == *"3 pairs of the same seed"*"Not settled; fewer than 6 pairs settle nothing; 3 more seeds would probably settle it." ]]
    [ "$(value p compare 1 2 --where "seed < 2 or seed = 3")" = 0.25 ]
}

@test "of what diverged nothing is compared, and that is said" {
    [ "$(sqlite3 results/unroll.db "select group_concat(id) from runs where status = 'diverged' and state_size < 64")" = "7,14" ]
    run --separate-stderr "$UNROLL" compare 4 5
    echo "$output"
    [ "${lines[3]}" = "lost         1      1" ]
    [[ "$output" == *"in the mean of 6 pairs"*"2 more pairs do not count: a run of it diverged or does not have the metric."* ]]
    sqlite3 results/unroll.db "update runs set status = 'diverged', final_loss = null where state_size = 16"
    run --separate-stderr "$UNROLL" compare 4 5
    [ "$status" -eq 0 ]
    [[ "$output" == *"Not settled: no pair of the same seed of which both runs have the metric." ]]
    [ "$(value p compare 4 5)" = "" ]
}

@test "experiments are paired by all that varies within them, and where nothing pairs the best settings are" {
    sqlite3 results/unroll.db "update runs set status = 'done', final_loss = 0.5 + 0.01 * (id - 1)"
    run --separate-stderr "$UNROLL" compare small @made-up
    [[ "$output" == *"B is equal to A in all 8 pairs of the same state_size and seed."* ]]
    [[ "$output" != *settled* ]]
    run --separate-stderr "$UNROLL" compare small other
    [[ "${lines[0]}" == *"A: best of small"*"B: best of other"* ]]
    [[ "$output" == *"Not settled: no pair of the same seed; train both with the same seeds." ]]
}

@test "a word that means nothing, a metric and a condition that are none, are named" {
    run -3 "$UNROLL" compare smal 2
    [ "$output" = "unroll: no experiment 'smal' in results/unroll.db, did you mean 'small'?" ]
    run -2 "$UNROLL" compare 1 2 --metric final_los
    [[ "$output" == *"did you mean 'final_loss'?"* ]]
    run -2 "$UNROLL" compare 1 2 --where "1; delete from runs"
    run -2 "$UNROLL" compare 1 2 3
    [[ "$output" == *"expected two choices of runs, A and B, or one"* ]]
    run -3 "$UNROLL" compare 1 2 --where "seed > 99"
    [ "$output" = "unroll: no finished run matches --where among those of '1'" ]
}

@test "both curves are drawn, each with its letter" {
    run --separate-stderr "$UNROLL" compare 2 3
    [[ "$output" == *" A
"* ]]
    LC_ALL=C.UTF-8 run --separate-stderr "$UNROLL" compare 2 3
    [[ "$output" == *"⠉"* ]]
}

@test "of one choice it says which axis matters, and which settings cannot be told apart" {
    sqlite3 results/unroll.db "update runs set status = 'done', optimizer = case when seed % 2 then 'adam' else 'sgd' end;
        update runs set setting = state_size || optimizer,
            final_loss = 0.5 + 0.1 * (state_size = 4) + 0.3 * (optimizer = 'sgd') + 0.001 * (seed / 2)"
    run --separate-stderr "$UNROLL" compare made-up
    echo "$output"
    [ "${lines[0]}" = "axis                    share " ]
    [ "${lines[1]}" = "optimizer              91.0 % ##################" ]
    [ "${lines[2]}" = "state_size              9.0 % ##" ]
    [ "${lines[3]}" = "optimizer x state_size  0.0 % " ]
    [ "${lines[4]}" = "seeds                   0.0 % " ]
    [ "${lines[5]}" = "Shares of the variance of final_loss over a grid of 6 settings, medians over the seeds." ]
    [ "${lines[6]}" = "Best: optimizer adam, state_size 16 with 0.5015, not told apart from optimizer adam, state_size 64." ]
    [ "$("$UNROLL" compare made-up --csv | head -2 | tr -d '\r')" = "axis,with,share,rank_correlation
optimizer,,$("$UNROLL" compare --json made-up | sed -n 's/.*"optimizer", "with": null, "share": \([0-9.]*\),.*/\1/p')," ]
}

@test "a level with a gap is left out and named; less than two settings are nothing to compare" {
    sqlite3 results/unroll.db "update runs set optimizer = case when seed % 2 then 'adam' else 'sgd' end; update runs set setting = state_size || optimizer;
        update runs set status = 'diverged', final_loss = null where state_size = 64 and optimizer = 'sgd'"
    run --separate-stderr "$UNROLL" compare made-up
    [[ "$output" == *"over a grid of 4 settings, medians over the seeds; left out, since settings are missing: state_size 64."* ]]
    run -3 "$UNROLL" compare 1
    [ "$output" = "unroll: fewer than two settings have final_loss: there is nothing to compare" ]
}
