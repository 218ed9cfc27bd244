# unroll check and unroll hparams

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
}

@test "check says what an experiment spans" {
    run "$UNROLL" check "$SOURCE/experiments/how-far-back.cfg"
    [ "$status" -eq 0 ]
    [ "$output" = "$SOURCE/experiments/how-far-back.cfg: 36 runs: num_steps (4) x state_size (3) x seed (3); keeps the final weights, 0.2 MB" ]
}

@test "check passes every experiment and config that is shipped" {
    run "$UNROLL" check "$SOURCE"/experiments/*.cfg "$SOURCE"/configs/*.cfg
    [ "$status" -eq 0 ]
    [ "$(grep -cE '^[^ ]*: [0-9]+ runs?' <<< "$output")" -eq "$(ls "$SOURCE"/experiments/*.cfg "$SOURCE"/configs/*.cfg | wc -l)" ]
}

@test "check names the file, the line and the nearest name on stderr, and exits with 2" {
    printf 'num_steps = 5;\nlerning_rate = 0.1;\n' > wrong.cfg
    run bash -c '"$UNROLL" check wrong.cfg 2>/dev/null'
    [ "$status" -eq 2 ]
    [ "$output" = "" ]
    run "$UNROLL" check wrong.cfg
    [ "$output" = "unroll: wrong.cfg:2: unknown setting 'lerning_rate', did you mean 'learning_rate'?" ]
}

@test "check goes on after a wrong file and still exits with 2" {
    echo 'num_steps = 0;' > wrong.cfg
    echo 'num_steps = 5;' > right.cfg
    run "$UNROLL" check wrong.cfg right.cfg
    [ "$status" -eq 2 ]
    [ "${lines[1]}" = "right.cfg: 1 run; keeps the final weights, 0.0 MB" ]
}

@test "variants that an included file swept forbid nothing to a file with a sweep of its own" {
    echo 'sweep = { m = ( { cell = "rnn"; state_size = 4; }, { cell = "gru"; state_size = 3; } ); };' >"$BATS_TEST_TMPDIR/base.cfg"
    printf '@include "base.cfg"\ncell = "lstm"; sweep = { seed = [0, 1]; };\n' >"$BATS_TEST_TMPDIR/own.cfg"
    printf '@include "base.cfg"\ncell = "lstm";\n' >"$BATS_TEST_TMPDIR/none.cfg"
    [[ $("$UNROLL" check "$BATS_TEST_TMPDIR/own.cfg") == *": 2 runs: seed (2);"* ]]
    run "$UNROLL" check "$BATS_TEST_TMPDIR/none.cfg"
    [ "$status" -eq 2 ]
    [[ $output == *"none.cfg:2: cell is set by 'm' of the sweep in an included file" ]]
    run "$UNROLL" check "$BATS_TEST_TMPDIR/base.cfg" --set optimizer=sgd
    [ "$status" -eq 0 ]
    echo 'optimizer = "rmsprop"; sweep = { m = ( { rmsprop_decay = 0.9; }, { rmsprop_decay = 0.8; } ); };' >"$BATS_TEST_TMPDIR/base.cfg"
    run "$UNROLL" check "$BATS_TEST_TMPDIR/base.cfg" --set optimizer=sgd
    [ "$status" -eq 2 ]
    [[ $output == *"'m' sets rmsprop_decay, which is not used with this optimizer" ]]
}

@test "check says the rungs of a sweep that is narrowed down" {
    echo 'epoch_length = 200000; sweep = { state_size = [2, 4, 8]; seed = [0, 1]; }; halving = { first = 20; };' >halved.cfg
    run "$UNROLL" check halved.cfg
    [ "$status" -eq 0 ]
    [[ ${lines[0]} == "halved.cfg: 6 runs: state_size (3) x seed (2); "* ]]
    [[ ${lines[2]} =~ ^"rung 1 (20 train steps)"\ +3\ +6$ && ${lines[3]} =~ ^"rung 2 (60 train steps)"\ +1\ +2$ ]]
    [[ ${lines[4]} =~ ^"the end"\ +1\ +2$ && ${#lines[@]} -eq 5 ]]
}

@test "a sweep of so few settings that none is left behind is said" {
    echo 'epoch_length = 200000; figures = (); sweep = { state_size = [2, 4, 8]; seed = [0, 1]; }; halving = { first = 20; };' >halved.cfg
    for how in "check halved.cfg --set state_size=2" "run halved.cfg --plan --set state_size=2"; do
        run -0 $UNROLL $how
        [ "${lines[0]}" = "unroll: halved.cfg: halving leaves nothing behind: the sweep has 1 setting, and keep_at_least is 1" ]
    done
    for how in "check halved.cfg" "run halved.cfg --plan --finish --set state_size=2"; do
        run -0 --separate-stderr $UNROLL $how
        [ "$stderr" = "" ]
    done
    sed -i 's/halving.*/hyperband = { first = 20; keep_at_least = 3; };/' halved.cfg
    run -0 "$UNROLL" check halved.cfg
    [ "${lines[0]}" = "unroll: halved.cfg: hyperband leaves nothing behind: the sweep has 3 settings, and keep_at_least is 3" ]
}

@test "an exclude that leaves nothing out is said, with its place, also where --set changed the file" {
    printf 'epoch_length = 20000; figures = ();\nsweep = { cell = ["rnn", "lstm"]; seed = [0, 1]; };\nexclude = "cell = '"'lstmm'"'";\n' >misspelt.cfg
    said="unroll: misspelt.cfg:3: exclude leaves nothing out: of no run of the sweep holds cell = 'lstmm'"
    for how in "check misspelt.cfg" "run misspelt.cfg --plan" "check misspelt.cfg --set state_size=[4,8]"; do
        run $UNROLL $how
        [ "$status" -eq 0 ]
        [ "${lines[0]}" = "$said" ]
    done
    sed -i "s/lstmm/lstm/" misspelt.cfg
    run "$UNROLL" check misspelt.cfg
    [[ $output == "misspelt.cfg: 2 runs: cell (2) x seed (2); 2 excluded; "* ]]
}

@test "--set of what no run heeds is refused, unless another --set makes it heed" {
    echo 'held_out = 0.1; evaluate_every = 5; epoch_length = 20000;' >held.cfg
    run "$UNROLL" check held.cfg --set stop_above_after=5
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: --set stop_above_after=5: stop_above_after is 5, which does nothing while stop_above is 0" ]
    run "$UNROLL" check held.cfg --set 'forget_bias=[1,2]'
    [ "$status" -eq 2 ]
    [[ $output == *"forget_bias is an axis, which is not used with this cell: "* ]]
    run "$UNROLL" check held.cfg --set stop_above_after=5 --set 'stop_above=[0,0.6]' --set forget_bias=2 --set cell=lstm
    [ "$status" -eq 0 ]
    # what the file says for what --set turns off is left alone
    run "$UNROLL" check held.cfg --set held_out=0
    [ "$status" -eq 0 ]
}

@test "check knows the kinds of figures" {
    printf 'figures = (\n { kind = "curvse"; } );\n' > wrong.cfg
    run "$UNROLL" check wrong.cfg
    [ "$status" -eq 2 ]
    [[ "$output" == "unroll: wrong.cfg:2: "*curves* ]]
}

@test "check does not wait for a pipe and does not read a device" {
    mkfifo pipe
    run timeout 5 "$UNROLL" check pipe
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: pipe:1: cannot read the file: it is not a regular file" ]
    run "$UNROLL" check /dev/zero
    [ "$status" -eq 2 ]
}

@test "check without a file, or with a wrong option, exits with 2" {
    run "$UNROLL" check
    [ "$status" -eq 2 ]
    [[ "${lines[0]}" == *"expected an experiment file" ]]
    run "$UNROLL" check --frobnicate
    [ "$status" -eq 2 ]
}

@test "hparams explains every choice of a name" {
    for name in $("$UNROLL" hparams | awk '$2 == "name" {print $1}'); do
        run "$UNROLL" hparams "$name"
        choices=$(sed -n 's/^  range *//p' <<<"$output" | sed 's/,//g; s/ or / /')
        [ -n "$choices" ]
        for choice in $choices; do
            echo "$name $choice"
            grep -qE "^  $choice +[^ ]+ [^ ]" <<<"$output"
        done
    done
    [ "$("$UNROLL" hparams optimizer | grep -c "a starts at 0.1")" -eq 1 ]
    [ "$("$UNROLL" hparams cell | grep -c "b of f starts at forget_bias")" -eq 1 ]
}

@test "check leaves nothing behind" {
    run "$UNROLL" check "$SOURCE/experiments/defaults.cfg"
    [ "$status" -eq 0 ]
    [ "$(ls -A . | wc -l)" -eq 0 ]
}

@test "the names that the defaults had in the last version are read still" {
    echo '@include "configs/seed.cfg"' >old.cfg
    mkdir configs
    cp "$SOURCE"/configs/*.cfg configs/
    for old in old.cfg "$SOURCE/experiments/seed.cfg"; do
        run "$UNROLL" check "$old"
        [ "$status" -eq 0 ]
    done
}

@test "help begins with an example" {
    for command in check hparams; do
        run "$UNROLL" $command --help
        [ "$status" -eq 0 ]
        [[ "${lines[0]}" == "Usage: unroll $command"* ]]
        [ "${lines[1]}" = "Examples:" ]
        [[ "${lines[2]}" == "  unroll $command"* ]]
    done
}

@test "hparams lists every hyperparameter" {
    run "$UNROLL" hparams
    [ "$status" -eq 0 ]
    for name in task cell optimizer num_steps state_size num_layers learning_rate batch_size epoch_length epochs carry_state \
        clip_norm log_every seed lags effects base_probability; do
        grep -qw "$name" <<< "$output"
    done
}

@test "hparams explains one" {
    run "$UNROLL" hparams state_size
    [ "$status" -eq 0 ]
    [ "${lines[0]}" = "state_size: Units of each layer's state." ]
    [ "${lines[2]}" = "  default  16" ]
    [ "${lines[4]}" = "  range    1 to 4096" ]
}

@test "hparams knows the nearest name" {
    run "$UNROLL" hparams statesize
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: unknown hyperparameter 'statesize', did you mean 'state_size'?" ]
}

@test "hparams speaks JSON" {
    "$UNROLL" hparams --json > all.json
    rows="json_each(readfile('all.json'))"
    [ "$(sqlite3 :memory: "select count(*) >= 17 from $rows")" = 1 ]
    [ "$(sqlite3 :memory: "select value ->> 'default' from $rows where value ->> 'name' = 'state_size'")" = 16 ]
}

@test "check and run find what is wrong with where before anything is trained, and its line" {
    printf 'epoch_length = 20000;\nfigures = ( { kind = "curves";\n  where = "stat_size > 1"; } );\n' > wrong.cfg
    for command in check "run --db no.db"; do
        run "$UNROLL" $command wrong.cfg
        [ "$status" -eq 2 ]
        [ "$output" = "unroll: wrong.cfg:3: where is 'stat_size > 1': the runs have no column 'stat_size', did you mean 'state_size'?" ]
        [ ! -e no.db ]
    done
    for where in "state_size >" "1); delete from runs; --" "1; select 1" "no_function(1)" "load_extension('x')"; do
        printf 'figures = ( { kind = "curves"; where = "%s"; } );\n' "$where" > wrong.cfg
        run "$UNROLL" check wrong.cfg
        [ "$status" -eq 2 ]
        [[ "$output" == "unroll: wrong.cfg:1: where is '$where': "* ]]
    done
    printf 'figures = ( { kind = "curves"; where = "state_size in (select x from notes) or (final_loss < 1 -- low"; } );\n' > wrong.cfg
    run "$UNROLL" check wrong.cfg
    [ "$status" -eq 2 ]
    printf 'figures = ( { kind = "curves"; where = "state_size = (select max(state_size) from runs) -- largest"; } );\n' > right.cfg
    run "$UNROLL" check right.cfg
    [ "$status" -eq 0 ]
}

@test "a file that is wrong only without what --set says is mended by it, and what stays wrong keeps its place" {
    wrong() { # SAID FILE SET...
        local said=$1
        run -2 --separate-stderr "$UNROLL" check "${@:2}"
        [[ $stderr == "unroll: "$said ]]
    }
    printf 'epoch_length = 20000; figures = ();\nexclude = "state_size = 16";\nsweep = { seed = [0, 1]; };\n' >none.cfg
    wrong "none.cfg:2: exclude: it leaves none of the 3 runs of the sweep" none.cfg --set 'seed=[0,1,2]'
    [[ $("$UNROLL" check none.cfg --set 'state_size=[16,32]') == "none.cfg: 2 runs: state_size (2) x seed (2); 2 excluded;"* ]]
    printf 'epoch_length = 20000; batch_size = 20; figures = ();\nsweep = { seed = [0, 1]; learning_rate = [0.1, 0.2]; };\nhalving = { first = 5000; };\n' >late.cfg
    wrong "late.cfg:3: first is 5000, but no run has more than * train steps, expected fewer" late.cfg --set epochs=2
    [[ $("$UNROLL" check late.cfg --set epochs=100) == "late.cfg: 4 runs: "* ]]
    printf 'epoch_length = 20000; batch_size = 20; figures = ();\nsweep = { num_steps = [5000]; seed = [0, 1]; };\n' >long.cfg
    wrong "long.cfg:2: run 1 of the sweep (num_steps = 5000, seed = 0): epoch_length 2000 cut into *" long.cfg --set epoch_length=2000
    wrong "--set epoch=1: unknown hyperparameter 'epoch', did you mean 'epochs'*" long.cfg --set epoch=1
    run -0 "$UNROLL" run long.cfg --set epoch_length=1000000 --plan
    # two that are right together only
    printf 'epoch_length = 20000; batch_size = 20; num_steps = 10; figures = ();\n' >two.cfg
    [[ $("$UNROLL" check two.cfg --set num_steps=5000 --set epoch_length=1000000) == "two.cfg: 1 run;"* ]]
    wrong "--set num_steps=5000: epoch_length 20000 cut into *" two.cfg --set num_steps=5000 --set seed=1
    printf 'epoch_length = 20000; figures = ();\nstop_above_after = 5;\n' >needs.cfg
    wrong "needs.cfg:2: stop_above_after is 5, which does nothing while stop_above is 0" needs.cfg --set seed=1
    run -0 "$UNROLL" check needs.cfg --set stop_above=0.6
    # what an included file says, too
    printf '@include "long.cfg"\nstate_size = 4;\n' >outer.cfg
    wrong "long.cfg:2: run 1 of the sweep *" outer.cfg --set seed=3
    run -0 "$UNROLL" check outer.cfg --set epoch_length=1000000
}
