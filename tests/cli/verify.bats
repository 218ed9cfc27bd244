# verify trains runs again and says which differ from what the database holds, and where.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >verify.cfg <<EOF
@include "$SOURCE/configs/defaults.cfg"
name = "verify"; question = "Is it so?"; figures = ();
epoch_length = 100000; state_size = 4;
sweep = { cell = ["rnn", "gru"]; seed = { from = 0; to = 3; count = 4; }; };
EOF
    "$UNROLL" run verify.cfg --db unroll.db --no-plot >/dev/null 2>&1
    export UNROLL_DB=unroll.db
}

verdict() { # of the run with id $1, without the key
    awk -v id="$1" '$1 == id && length($2) == 8 {$1 = $2 = ""; sub("^ *", ""); print}' <<<"$output"
}

@test "what was trained comes out again; the database is not touched" {
    before=$(md5sum unroll.db)
    run "$UNROLL" verify
    echo "$output"
    [ "$status" -eq 0 ]
    for id in 1 2 3 4 5 6 7 8; do [ "$(verdict $id)" = same ]; done
    [[ "$output" == *"8 the same, 0 differ, 0 cannot be verified here" ]]
    [ "$before" = "$(md5sum unroll.db)" ]
    "$UNROLL" verify --json 3 >verdicts.json
    [ "$(sqlite3 :memory: "select json_extract(value, '$.id'), json_extract(value, '$.verdict') from json_each(readfile('verdicts.json'))")" = "3|same" ]
}

@test "a diverged run comes out again" {
    "$UNROLL" run verify.cfg --no-plot --set learning_rate=1e6 --set optimizer=sgd --set num_layers=2 >/dev/null 2>&1 || true
    [ "$(sqlite3 unroll.db "select count(*) > 0 from runs where status = 'diverged'")" = 1 ]
    run "$UNROLL" verify
    [ "$status" -eq 0 ]
    [[ "$output" == *" 0 differ, 0 cannot be verified here" ]]
}

@test "whatever differs is found" {
    sqlite3 unroll.db "update losses set loss = loss + 1e-12 where run_id = 1 and step = 30;
        update losses set loss = null where run_id = 2 and step = 10;
        delete from losses where run_id = 3 and step > 40;
        update runs set digest = '00000000000000000000000000000000' where id = 4;
        update runs set seed = 77 where id = 5;
        update runs set final_loss = final_loss / 2 where id = 6;
        update runs set numerics = 99 where id = 7;
        update runs set status = 'failed' where id = 8"
    run "$UNROLL" verify 1 2 3 4 5 6 7 8
    echo "$output"
    [ "$status" -eq 1 ]
    [ "$(verdict 1)" = "differs from step 21 on" ]
    [ "$(verdict 2)" = "differs from step 1 on" ]
    [ "$(verdict 3)" = "differs from step 41 on" ]
    [ "$(verdict 4)" = "differs: same curve, another digest" ]
    [ "$(verdict 5)" = "differs: its key is not that of its hyperparameters" ]
    [ "$(verdict 6)" = "differs: same curve, another final_loss or best_loss" ]
    [[ "$(verdict 7)" == "cannot: numerics version 99 differs from this machine's "* ]]
    [ "$(verdict 8)" = "cannot: it is not finished (failed)" ]
    [[ "$output" == *"0 the same, 6 differ, 2 cannot be verified here" ]]
    run "$UNROLL" verify 7 8
    [ "$status" -eq 0 ]
}

@test "a sample is the same each time, and so large as asked" {
    for percent in 1 12.5% 25 60% 100; do
        run "$UNROLL" verify --sample $percent -j 1
        [ "$status" -eq 0 ]
        first=$output
        echo "$percent: $output"
        case $percent in 1 | 12.5%) expected=1 ;; 25) expected=2 ;; 60%) expected=5 ;; 100) expected=8 ;; esac
        [ "$(grep -c ' same$' <<<"$output")" -eq "$expected" ]
        run "$UNROLL" verify --sample $percent -j 2
        [ "$(grep ' same$' <<<"$output")" = "$(grep ' same$' <<<"$first")" ]
    done
}

@test "wrong arguments, unknown runs, an empty database" {
    for arguments in "--sample 0" "--sample 101" "--sample x" "--sample 5%%" "--jobs 0" "--unknown"; do
        run "$UNROLL" verify $arguments
        [ "$status" -eq 2 ]
    done
    run "$UNROLL" verify 99
    [ "$status" -eq 3 ]
    [ "$output" = "unroll: no run '99' in unroll.db; \`unroll ls\` lists them by id and key" ]
    "$(dirname "$UNROLL")/tests/make_store" empty.db 0
    run "$UNROLL" verify --db empty.db
    [ "$status" -eq 3 ]
    [ "$output" = "unroll: the database holds no finished run" ]
}
