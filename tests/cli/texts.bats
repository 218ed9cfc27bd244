# An experiment in the database: one row, whose text is all that is needed to run, plot, check and verify it again.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    mkdir sub
    printf 'batch_size = 100; // half of it\nseed = 3; sweep = { seed = [8, 9]; };\n' > sub/base.cfg
    cat > a.cfg <<EOF
@include "sub/base.cfg"
name = "texts"; question = "Which \"one\"?";
epoch_length = 20000; sweep = { num_steps = [2, 4]; };
figures = ( { kind = "curves"; } );
EOF
}

curves() { # the README's simple query
    "$UNROLL" query --db q.db --csv "select l.* from losses l join memberships m using (run_id) join experiments e on e.id = m.experiment_id
        where e.name = '$1'" | tail -n +2 | sort -u | wc -l
    "$UNROLL" query --db q.db --csv "select l.* from losses l join memberships m using (run_id) join experiments e on e.id = m.experiment_id
        where e.name = '$1'" | tail -n +2 | wc -l
}

bats_require_minimum_version 1.5.0

@test "the simple query gives each curve once, however often the file was edited" {
    for i in 1 2 3; do
        "$UNROLL" run a.cfg --no-plot --db q.db 2>errors
        echo "// edit $i" >> a.cfg
        read -r -d '' different all < <(curves texts) || true
        [ "$different" -gt 0 ]
        [ "$different" -eq "$all" ]
    done
    [ "$(sqlite3 q.db "select count(*) from experiments; select count(*) from earlier_texts" | xargs)" = "1 2" ]
    sed -i 's/\[2, 4\]/[4]/' a.cfg # the runs that it asks for now
    "$UNROLL" run a.cfg --no-plot --db q.db 2>errors
    run ! grep -q "in common" errors
    [ "$(sqlite3 q.db "select group_concat(num_steps) from memberships join runs on run_id = id")" = 4 ]
}

@test "two files of one name in one command are refused before anything is trained" {
    sed 's/\[2, 4\]/[8]/' a.cfg > b.cfg
    run "$UNROLL" run a.cfg b.cfg --db q.db
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: a.cfg and b.cfg are two experiments with the name 'texts', expected a name of its own for each" ]
    [ ! -e q.db ]
    "$UNROLL" run a.cfg --db q.db 2>/dev/null
    for command in run plot; do
        "$UNROLL" $command b.cfg --db q.db 2>errors || true # its runs are not there for the first
        "$UNROLL" $command a.cfg --db q.db 2>errors
        [ $command = plot ] || grep -q "'texts' in q.db is an experiment without a run in common with this one; figures" errors
    done
    "$UNROLL" plot b.cfg --db q.db 2>errors
    grep -q "without a run in common" errors
}

@test "the text of the database runs anywhere, and the database alone plots" {
    "$UNROLL" run a.cfg --no-plot --db q.db 2>/dev/null
    "$UNROLL" show @texts --file --db q.db > again.cfg
    mkdir far && mv again.cfg far && cp q.db far && rm -r sub a.cfg
    cd far
    grep -q '^// @include "sub/base.cfg"$' again.cfg
    grep -q '^batch_size = 100;$' again.cfg
    "$UNROLL" run again.cfg --no-plot --db q.db 2>errors
    grep -q "2 in q.db already, nothing to train" errors
    for name in texts @texts; do
        run "$UNROLL" plot $name --db q.db -o $name.svg
        [ "$status" -eq 0 ]
        [ "$output" = "$name.svg" ]
    done
    "$UNROLL" plot texts --db q.db -o page.html
    grep -q "unroll run texts.cfg" page.html
    "$UNROLL" run @texts --no-plot --db q.db 2>errors
    grep -q "nothing to train" errors
    run "$UNROLL" show @texts --db q.db
    [ "$status" -eq 0 ]
    [[ "$output" == *'question          Which "one"?'*"runs              2"*"finished          2" ]]
}

@test "an experiment that is not in the database is named with the nearest" {
    "$UNROLL" run a.cfg --no-plot --db q.db 2>/dev/null
    for command in "show @tests" "show @tests --file" "plot @tests" "run @tests"; do
        run "$UNROLL" $command --db q.db
        [ "$status" -eq 3 ]
        [ "$output" = "unroll: no experiment 'tests' in q.db, did you mean 'texts'?" ]
    done
    run "$UNROLL" show "@' or 1 --" --db q.db
    [ "$status" -eq 3 ]
    run "$UNROLL" show 1 --file --db q.db
    [ "$status" -eq 2 ]
}

@test "what --set says is part of the experiment, for every command" {
    "$UNROLL" run a.cfg --set state_size=8 --set num_steps=3 --no-plot --db q.db 2>/dev/null
    "$UNROLL" show @texts --file --db q.db > set.cfg
    grep -q '^state_size = 8;$' set.cfg
    mv sub away
    "$UNROLL" run set.cfg --no-plot --db q.db 2>errors
    grep -q "1 in q.db already, nothing to train" errors
    "$UNROLL" plot texts --db q.db -o kept.svg
    mv away sub
    run "$UNROLL" plot a.cfg --db q.db -o other.svg
    [ "$status" -eq 3 ]
    run "$UNROLL" plot a.cfg --set state_size=8 --set num_steps=3 --db q.db -o other.svg
    [ "$status" -eq 0 ]
    run "$UNROLL" check a.cfg --set num_steps=3
    [ "$output" = "a.cfg: 1 run; keeps the final weights, 0.0 MB" ]
    run "$UNROLL" check a.cfg --set num_step=3
    [ "$status" -eq 2 ]
    [[ "$output" == *"--set num_step=3: unknown hyperparameter 'num_step', did you mean 'num_steps'?" ]]
    run "$UNROLL" verify a.cfg --set state_size=8 --set num_steps=3 --db q.db
    [ "$status" -eq 0 ]
    [[ "$output" == *"1 the same, 0 differ"* ]]
    run "$UNROLL" verify @texts --db q.db
    [[ "$output" == *"1 the same, 0 differ"* ]]
    run "$UNROLL" verify a.cfg --db q.db
    [ "$status" -eq 3 ]
    run "$UNROLL" verify --set num_steps=3 --db q.db
    [ "$status" -eq 2 ]
}

@test "a text of before, which includes, says so" {
    "$UNROLL" run a.cfg --no-plot --db q.db 2>/dev/null
    sqlite3 q.db "update experiments set file = '@include \"sub/base.cfg\"' || char(10)"
    run "$UNROLL" plot texts --db q.db
    [ "$status" -eq 2 ]
    [[ "$output" == "unroll: @texts:1: \"sub/base.cfg\" is not in the database"* ]]
}
