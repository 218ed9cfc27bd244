# unroll new: experiment files to start from.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
}

@test "of each task there is one, valid as it is, that can be run and draws its figure" {
    tasks=$("$UNROLL" hparams task | awk '/^  range/ {on = 1; next} on && /^  [a-z]/ {print $1}')
    [ "$(wc -w <<<"$tasks")" -ge 3 ]
    for task in $tasks; do
        "$UNROLL" new "my-$task" --task "$task"
        "$UNROLL" check "my-$task.cfg"
        "$UNROLL" run "my-$task.cfg" --set epochs=1
        [ -s "results/my-$task/curves.png" ]
        ! grep -q '@NAME@' "my-$task.cfg"
        grep -q "^task *= \"$task\";" "my-$task.cfg"
    done
}

@test "the task that is asked for by default, the ending may be written, and so may a folder" {
    mkdir sub
    run --separate-stderr "$UNROLL" new sub/one.cfg
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [ "$stderr" = 'wrote sub/one.cfg; `unroll run sub/one.cfg` trains it' ]
    [ "$("$UNROLL" check sub/one.cfg | cut -d, -f1)" = "sub/one.cfg: 6 runs: num_steps (3) x seed (2); keeps the final weights" ]
}

@test "what is there stays, and what cannot be is said and leaves nothing" {
    echo mine >mine.cfg
    echo mine >table.csv
    refuse() { # STATUS MESSAGE ARGUMENTS...
        local expected=$1 message=$2
        shift 2
        run "$UNROLL" new "$@"
        echo "$output"
        [ "$status" -eq "$expected" ]
        [[ $output == *"$message"* ]]
    }
    refuse 6 "mine.cfg is there already, and stays as it is" mine
    refuse 6 "mine.cfg is there already" mine.cfg --task symbols
    refuse 6 "table.csv is there already" table --task symbols
    refuse 6 "cannot write nowhere/a.cfg: No such file or directory" nowhere/a
    refuse 2 "the experiment's name is 'a\"b'" 'a"b'
    refuse 2 "unknown task 'txt', did you mean 'text'?" a --task txt
    refuse 2 "expected a name"
    refuse 2 "expected one name" a b
    refuse 2 "'@q': what begins with @ is an experiment of the database" @q
    [ "$(ls | xargs)" = "mine.cfg table.csv" ]
    [ "$(cat mine.cfg table.csv | xargs)" = "mine mine" ]
}
