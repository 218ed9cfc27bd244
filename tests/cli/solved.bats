# When a task is solved: in the database, in figures and in `best`.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >echo.cfg <<'EOF'
name = "echo"; question = "How soon is it solved?"; task = "echo"; epoch_length = 100000; held_out = 0.1; evaluate_every = 5;
sweep = { learning_rate = [0.000001, 0.1, 0.3]; seed = [0, 1]; };
figures = ( { kind = "slice"; x = "learning_rate"; metric = "sequences_to_solve"; } );
EOF
}

ask() {
    sqlite3 results/unroll.db "$1"
}

@test "solved_at counts the sequences up to the look that meets the goal, and is null where none does" {
    "$UNROLL" run echo.cfg
    [ "$(ask "select count(*), max(learning_rate) < 0.01 from runs where solved_at is null")" = "2|1" ]
    # echo_length is 100, num_steps 10: 200 sequences begin with every tenth train step
    [ "$(ask "select count(*) from runs r where learning_rate > 0.01 and solved_at = 200 * ((9 + (
        select min(step) from losses where run_id = r.id and held_out_accuracy >= 0.99)) / 10)")" = 4 ]
    # which runs come first in the database nobody knows
    solved=$(ask "select min(id) from runs where solved_at > 0")
    run -0 "$UNROLL" show "$solved"
    [[ $output == *"solved_at "*"after $(ask "select solved_at from runs where id = $solved") sequences"* ]]
    "$UNROLL" verify
    ask "update runs set solved_at = 5 where id = (select min(id) from runs where solved_at is null);
        update runs set solved_at = null where id = (select max(id) from runs where solved_at > 5);
        update runs set solved_at = solved_at + 1 where id = $solved"
    run -1 "$UNROLL" verify
    [ "$(grep -c "differs: same curve, another solved_at" <<<"$output")" = 3 ]
}

@test "figures and best take it, and count those that never solve" {
    "$UNROLL" run echo.cfg
    grep -q "2 of 2 seeds solved in 2 settings, 0 of 2 in 1" results/echo/slice.gp
    "$UNROLL" plot echo.cfg --set learning_rate=0.1 --figure seeds --metric sequences_to_solve -o one.svg
    grep -q "2 of 2 seeds solved" one.gp
    "$UNROLL" plot echo.cfg --set seed=0 -o one.svg
    grep -q "2 of 3 runs solved" one.gp
    grep -q "sequences until solved" results/echo/slice.gp
    run -2 "$UNROLL" best echo --metric unsolved
    [[ $output == *"--metric is 'unsolved', yes or no of each run, which has no median; expected another, such as sequences_to_solve"* ]]
    run -0 "$UNROLL" best echo --metric sequences_to_solve
    [[ "$(sed -n 2p <<<"$output")" == *" 0.3 "* ]]
    [[ $output != *"1e-06"* && $output == *"1 more without a run that has it"* ]]
    run -0 "$UNROLL" ls echo --columns sequences_to_solve
}

@test "a setting that lost half of its seeds ranks behind those that did not, whatever the others of its seeds say" {
    "$UNROLL" run echo.cfg
    ask "update runs set solved_at = 5 where learning_rate = 0.000001 and seed = 0;
        update runs set status = 'diverged', final_loss = null, held_out_loss = null where learning_rate = 0.3 and seed = 0;
        update runs set final_loss = 1e-9, held_out_loss = 1e-9 where learning_rate = 0.3 and seed = 1"
    run -0 --separate-stderr "$UNROLL" best echo --metric sequences_to_solve --csv
    [ "$(cut -d, -f3 <<<"$output" | xargs)" = "learning_rate 0.1 1e-06 0.3" ]
    run -0 --separate-stderr "$UNROLL" best echo --metric sequences_to_solve
    [[ $stderr == *"; the last 2 rank behind the others for the seeds that they lost"* ]]
    run -0 --separate-stderr "$UNROLL" best echo
    [[ "$(sed -n 2p <<<"$output")" == *" 0.1 "* && "$(sed -n 4p <<<"$output")" == *" 0.3 "* ]]
    run -0 --separate-stderr "$UNROLL" run echo.cfg --no-plot
    [[ $output == *"Best: learning_rate 0.1 ends at "*" Worst: learning_rate 0.3, 1e-09 where 1 of its 2 seeds diverged. 1 run diverged."* ]]
    run -0 "$UNROLL" query best-settings
    [[ "${lines[1]}" == *" 0.1 "* && "${lines[3]}" == *" 0.3 "* ]]
    run -0 "$UNROLL" show @best
    grep -Eq "^learning_rate .* 0\.1( |$)" <<<"$output"
    "$UNROLL" plot echo --figure seeds --metric sequences_to_solve -o seeds.svg
    [ "$(grep -o "set label 'learning rate [^']*'" seeds.gp | cut -d"'" -f2 | cut -d' ' -f3 | xargs)" = "0.1 1e-06 0.3" ]
    "$UNROLL" plot echo.cfg -o - >drawn
    grep -q "lowest median but of those that lost half of their runs: " drawn
}

@test "an older database gets the column, and is read without it" {
    "$UNROLL" run echo.cfg --set learning_rate=0.1
    ask "alter table runs drop column solved_at"
    "$UNROLL" show 1
    "$UNROLL" run echo.cfg
    [ "$(ask "select count(*) from runs where solved_at is null")" = 4 ] # two of them had solved it before
}

@test "what is held out can be longer than what is trained on, and training does not know it" {
    cat >counting.cfg <<'EOF'
name = "counting"; question = "How far does it count?"; task = "counting"; cell = "lstm"; epoch_length = 200000; held_out = 0.1;
optimizer = "adam"; learning_rate = 0.02; epochs = 2;
sweep = { held_out_length = [0, 5, 40]; };
figures = ( { kind = "slice"; x = "held_out_length"; metric = "held_out_error"; } );
EOF
    run -0 --separate-stderr "$UNROLL" run counting.cfg --set held_out_length=40
    [[ $output == *"ends at "* && $output != *"possible"* ]] # the best loss is known of what is trained on, not of what is longer
    "$UNROLL" run counting.cfg
    [ "$(ask "select count(distinct digest), count(*) from runs")" = "1|3" ]
    [ "$(ask "select a.held_out_accuracy > b.held_out_accuracy from runs a, runs b where a.held_out_length = 5 and b.held_out_length = 40")" = 1 ]
    [ "$(ask "select count(*) from runs where held_out_length = 40 and solved_at is null")" = 1 ]
    run -2 "$UNROLL" check counting.cfg --set held_out_length=65537
    for task in copy order parity echo dyck tomita adding multiplying; do
        echo "task = \"$task\"; held_out = 0.1; held_out_length = 50;" >one.cfg
        run -0 "$UNROLL" check one.cfg
        [[ $output != *"not used"* ]]
    done
    run -0 "$UNROLL" check counting.cfg --set task=reber
    [[ $output == *"held_out_length"* ]]
}
