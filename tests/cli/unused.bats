# What the chosen task does not use is no part of a run. $TWO_TASKS is the program with a second task, "square".

setup() {
    cd "$BATS_TEST_TMPDIR"
    export UNROLL_DB=u.db
    cat > two.cfg <<'END'
epoch_length = 20000; comment = "some words";
sweep = { task = ("lags", "square"); half_period = [2, 3]; };
figures = ();
END
}

@test "a sweep of two tasks with one's own hyperparameter trains the other once" {
    run "$TWO_TASKS" check two.cfg
    [ "$output" = "two.cfg: 3 runs: task (2) x half_period (2); keeps the final weights, 0.0 MB" ]
    run "$TWO_TASKS" run --plan --list two.cfg
    [ "$(grep -cE ' square +[23] ' <<< "$output")" -eq 2 ]
    [ "$(grep -cE ' lags +to train' <<< "$output")" -eq 1 ]
    "$TWO_TASKS" run two.cfg
    [ "$("$TWO_TASKS" query "SELECT count(*) FROM runs" | tail -1)" -eq 3 ]
}

@test "what is not used stands in no column, sentence or list of settings" {
    run "$TWO_TASKS" run two.cfg
    [[ "$output" == *"Best: task square, half_period 2"* || "$output" == *"Best: task square, half_period 3"* ]]
    [[ "$output" == *"Worst: task lags, "* ]]
    run "$TWO_TASKS" ls --where "task = 'lags'"
    [[ "$output" != *half_period* && "$output" != *comment* ]]
    [[ "$output" == *"lags [3, 8]"* ]]
    run "$TWO_TASKS" ls --json --where "task = 'lags'"
    [[ "$output" == *'"half_period": null'* || "$output" == *'"half_period":null'* ]]
    run "$TWO_TASKS" ls
    [[ "$output" == *half_period* && "$output" == *"comment some words"* ]]
    run "$TWO_TASKS" show "$("$TWO_TASKS" query --json "SELECT key FROM runs WHERE task = 'lags'" | grep -oE '[0-9a-f]{32}')"
    [[ "$output" == *base_probability* && "$output" != *half_period* ]]
}

@test "figures draw what is not used in a place of its own and name no value for it" {
    sed -i 's/^figures.*/figures = ( { kind = "slice"; x = "half_period"; color = "task"; }, { kind = "seeds"; } );/' two.cfg
    "$TWO_TASKS" run two.cfg
    grep -q "unused" two/slice.gp
    ! grep -qE "half.period 4" two/slice.gp two/seeds.gp
}

@test "a text survives the file, the database and --set" {
    "$TWO_TASKS" run two.cfg --set task=square --set half_period=2 --set 'comment="it'"'"'s; = a [text]"'
    run "$TWO_TASKS" query "SELECT comment FROM runs"
    [[ "$output" == *"it's; = a [text]"* ]]
    run "$TWO_TASKS" run two.cfg --set task=square --set half_period=2 --set "comment=it's; = a [text]"
    [[ "$output" == *"nothing to train"* ]]
}
