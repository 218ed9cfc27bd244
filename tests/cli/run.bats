# unroll run, as a user types it: what it trains, what it leaves alone, what it says and how it ends.

bats_require_minimum_version 1.5.0
load await

setup() {
    mkdir "$BATS_TEST_TMPDIR/work" # bats keeps files of its own above it
    cd "$BATS_TEST_TMPDIR/work"
    small
}

# small [VALUES OF state_size [SEEDS]]: writes small.cfg, by default 4 runs of a few milliseconds.
small() {
    cat >small.cfg <<END
name         = "small";
epoch_length = 20000;
batch_size   = 50;
sweep        = { state_size = ${1-[4, 8]}; seed = ${2-[0, 1]}; };
figures      = ();
END
}

# Writes long.cfg: as many runs as this build trains with two threads in some seconds. Sets $runs.
long() {
    cat >long.cfg <<END
epoch_length = 100000;
sweep        = { seed = { from = 0; to = 9; count = 10; }; };
figures      = ();
END
    "$UNROLL" run long.cfg --db probe.db 2>/dev/null >&2
    runs=$(ask probe.db "select max(20, min(4000, cast($1 * 2 / min(train_seconds) as integer))) from runs")
    sed -i "s/to = 9; count = 10/to = $((runs - 1)); count = $runs/" long.cfg
}

ask() {
    sqlite3 "$1" "$2"
}

digests() {
    ask "$1" "select key, digest from runs order by key"
}

count() {
    ask "${1-results/unroll.db}" "select count(*) from runs where status in ('done', 'diverged')"
}

some_are_finished() {
    [ "$(count 2>/dev/null)" -gt 2 ] 2>/dev/null
}

@test "the same command twice trains nothing the second time and says so" {
    run --separate-stderr "$UNROLL" run small.cfg
    [ "$status" -eq 0 ]
    [[ $stderr == "small: 4 runs, 0 in results/unroll.db already, 4 to train with "* ]]
    before=$(ask results/unroll.db "select id, key, started_at, digest from runs")
    answer=$output
    run --separate-stderr "$UNROLL" run small.cfg
    [ "$status" -eq 0 ]
    [ "$stderr" = "small: 4 runs, 4 in results/unroll.db already, nothing to train" ]
    [ "$output" = "$answer" ]
    [ "$(ask results/unroll.db "select id, key, started_at, digest from runs")" = "$before" ]
}

@test "a value or a seed added to an axis trains only what is new" {
    "$UNROLL" run small.cfg
    before=$(digests results/unroll.db)
    small "[4, 6, 8]"
    run "$UNROLL" run small.cfg
    [[ ${lines[0]} == "small: 6 runs, 4 in results/unroll.db already, 2 to train with "* ]]
    small "[4, 6, 8]" "[0, 1, 2]"
    run "$UNROLL" run small.cfg
    [[ ${lines[0]} == "small: 9 runs, 6 in results/unroll.db already, 3 to train with "* ]]
    [ "$(count)" -eq 9 ]
    [ "$(digests results/unroll.db | grep -cFx "$before")" -eq 4 ]
}

@test "an experiment that shares runs with another finds them trained, and both are said to ask for them" {
    "$UNROLL" run small.cfg
    sed 's/"small"/"again"/' small.cfg >again.cfg
    run "$UNROLL" run again.cfg
    [ "${lines[0]}" = "again: 4 runs, 4 in results/unroll.db already, nothing to train" ]
    [ "$(ask results/unroll.db "select name, count(*) from memberships join experiments on experiments.id = experiment_id group by name")" = \
        $'again|4\nsmall|4' ]
}

@test "--set gives every run another value, and takes the place of an axis" {
    "$UNROLL" run small.cfg --set num_steps=5 --set state_size=3
    [ "$(ask results/unroll.db "select num_steps, state_size, count(*) from runs group by 1, 2")" = "5|3|2" ]
}

@test "--set gives an axis other values, or makes one" {
    run -0 "$UNROLL" run small.cfg --plan --list --set 'state_size=[2, 3, 5]' --set seed=7 --set 'cell=["rnn","gru"]'
    [ "$(grep -c 'to train$' <<<"$output")" = 6 ]
    "$UNROLL" run small.cfg --set 'learning_rate=[0.1, 1]' --set 'num_steps={from=2;to=6;step=4;}' --set state_size=4
    [ "$(ask results/unroll.db "select group_concat(x, ' ') from (select num_steps || '/' || learning_rate || '/' || count(*) as x from runs group by num_steps, learning_rate)")" = "2/0.1/2 2/1.0/2 6/0.1/2 6/1.0/2" ]
    run -0 "$UNROLL" run @small # as it was run
    [[ $output == *"8 in results/unroll.db already, nothing to train"* ]]
    for wrong in 'state_size=[8' 'state_size=[8]; epochs = [3' 'state_size=[]' 'state_size=[8,8]' 'state_size=[8,0]' 'state_size={from=1}' \
        'num_steps=(5,x)' 'state_size=["a]", 3' 'state_size=[8]]' 'cell={from=1;to=2;count=2;}'; do
        run -2 --separate-stderr "$UNROLL" run small.cfg --plan --set "$wrong"
        [[ $stderr == "unroll: --set $wrong: "* ]]
        [ -z "$output" ]
    done
    [[ $stderr == *"cell is no number and has no range, expected a list of its values" ]]
}

@test "a wrong --set exits with 2 and creates nothing" {
    for wrong in num_step=5 num_steps=0 num_steps=x num_steps =5 "num_steps=" "batch_size=60000"; do
        echo "--set $wrong"
        run --separate-stderr "$UNROLL" run small.cfg --set "$wrong"
        [ "$status" -eq 2 ]
        [ -z "$output" ]
        [[ $stderr == "unroll: --set $wrong: "* ]]
    done
    run "$UNROLL" run small.cfg --set num_step=5
    [ "$output" = "unroll: --set num_step=5: unknown hyperparameter 'num_step', did you mean 'num_steps'?" ]
    [ ! -e results ]
}

@test "--plan says what the sweep holds, foretells a time and creates nothing" {
    run --separate-stderr "$UNROLL" run small.cfg --plan -j 2
    [ "$status" -eq 0 ]
    [ -z "$stderr" ]
    [ "${#lines[@]}" -eq 6 ]
    [[ ${lines[0]} =~ ^axis\ +value\ runs\ there\ +left$ ]]
    [[ ${lines[1]} =~ ^state_size\ 4\ +2\ +0\ \<\ 1\ s$ ]]
    [[ ${lines[4]} =~ ^\ +1\ +2\ +0\ \<\ 1\ s$ ]]
    [ "${lines[5]}" = "small: 4 runs, 0 in the store, 4 to train, less than a second on one thread, less than a second with 2 threads; keeps the final weights, 0.0 MB" ]
    [ "$(ls -A)" = "small.cfg" ]
    run "$UNROLL" run small.cfg --plan -j 1 --shards 2 --set epoch_length=100000000
    [[ ${lines[-1]} =~ "4 to train, about "[0-9]+\ [a-z]+" on one thread, about "[0-9]+\ [a-z]+" in 2 shards of so many; keeps" ]]
    run -2 "$UNROLL" run small.cfg --list
    [[ $output == *"--list and --shards are for --plan"* ]]
}

@test "--max-runs and --time put runs off, and the same command goes on" {
    run -0 "$UNROLL" run small.cfg --max-runs 3 --no-plot
    [[ $output == *"1 run is put off; the same command goes on with it"* ]]
    [ "$(count)" -eq 3 ]
    run -0 "$UNROLL" run small.cfg --max-runs 3 --no-plot
    [[ $output != *"put off"* ]]
    [ "$(count)" -eq 4 ]
    rm -r results
    # the longer ones do not fit any more
    cat >long.cfg <<'EOF'
name = "long"; figures = (); epoch_length = 20000; sweep = { epochs = [1, 1000000]; seed = [0, 1]; };
EOF
    run -0 "$UNROLL" run long.cfg --time 1m
    [[ $output == *"2 runs are put off; the same command goes on with them"* ]]
    [ "$(ask results/unroll.db "select group_concat(distinct epochs) from runs where status = 'done'")" = 1 ]
    for wrong in 0 -1 x 1x 5y '' nan inf; do
        run -2 "$UNROLL" run long.cfg --time "$wrong"
        [[ $output == *"--time is '$wrong', expected a time such as 90s, 10m or 2h"* ]]
    done
    for wrong in 0 -1 x 1.5 ''; do
        run -2 "$UNROLL" run long.cfg --max-runs "$wrong"
    done
}

@test "--plan does not count the time of a long run that is there already" {
    echo 'name = "long"; epochs = 1000; figures = (); sweep = { state_size = [4, 64]; };' >long.cfg
    run timeout -s INT 2 "$UNROLL" run long.cfg --set state_size=64 --db long.db
    sqlite3 long.db "update runs set status = 'done'"
    run -0 "$UNROLL" run long.cfg --plan -j2 --db long.db
    [[ $output =~ "1 to train, about "([0-9]+)" s on one thread, about "([0-9]+)" s with 2 threads" ]]
    [ "${BASH_REMATCH[2]}" -lt "${BASH_REMATCH[1]}" ]
}

@test "--plan --list lists the runs" {
    run --separate-stderr "$UNROLL" run small.cfg --plan --list -j 2
    [ "$status" -eq 0 ]
    [ "${#lines[@]}" -eq 6 ]
    [[ ${lines[0]} == "key "*"state_size seed state" ]]
    [[ ${lines[1]} == *" 4 "*" 0 to train" ]]
}

@test "--plan says how many runs a condition and a union leave out" {
    cat >union.cfg <<'EOF'
name = "union"; epoch_length = 20000; figures = (); exclude = "state_size = 8 and seed = 1";
sweep = ( { state_size = [4, 8]; seed = [0, 1]; }, { cell = ["rnn", "gru"]; seed = [0, 1]; state_size = 4; } );
EOF
    run "$UNROLL" run union.cfg --plan -j 1
    [[ ${lines[-1]} == "union: 5 runs, 0 in the store, 5 to train, "*"; 1 excluded, 2 stand in several sweeps, once each; keeps "* ]]
    "$UNROLL" run union.cfg
    [ "$(ask results/unroll.db "select count(*), count(distinct setting) from runs")" = "5|3" ]
    run "$UNROLL" run union.cfg --plan -j 1
    [[ ${lines[1]} =~ ^state_size\ 4\ +4\ +4\ *$ ]]
    [[ ${lines[-1]} == "union: 5 runs, 5 in the store, 0 to train; "* ]]
}

@test "variants are trained, found again and drawn without what tells them apart already" {
    cat >variants.cfg <<'EOF'
name = "variants"; epoch_length = 20000;
figures = ( { kind = "slice"; x = "num_layers"; color = "cell"; } );
sweep = {
    model = ( { cell = "lstm"; num_layers = 1; state_size = 10; }, { cell = "lstm"; num_layers = 2; state_size = 7; },
              { cell = "rnn"; num_layers = [1, 2]; state_size = 12; } );
    seed = [0, 1];
};
EOF
    [[ $("$UNROLL" check variants.cfg) == "variants.cfg: 8 runs: model (4) x seed (2);"* ]]
    "$UNROLL" run variants.cfg --no-plot
    [ "$(ask results/unroll.db "select group_concat(x) from (select cell || num_layers || '-' || state_size || '-' || count(*) as x from runs group by cell, num_layers, state_size order by 1)")" = "lstm1-10-2,lstm2-7-2,rnn1-12-2,rnn2-12-2" ]
    [[ $("$UNROLL" run @variants --no-plot 2>&1) == *"8 in results/unroll.db already, nothing to train"* ]]
    "$UNROLL" plot variants -o - >drawn
    grep -q "Final loss by num layers and cell" drawn
    run ! grep -q "state size 7" drawn
}

@test "variants with labels are the same runs, and go by their names in tables, conditions and figures" {
    cat >labels.cfg <<'EOF'
name = "labels"; epoch_length = 20000; figures = ( { kind = "slice"; x = "state_size"; color = "variant"; } );
exclude = "variant = 'ReLU' and state_size = 12";
sweep = {
    variant = ( { label = "LSTM"; cell = "lstm"; num_layers = [1, 2]; }, { label = "plain"; }, { label = "ReLU"; cell = "relu"; } );
    state_size = [8, 12]; seed = [0, 1];
};
EOF
    [[ $("$UNROLL" check labels.cfg) == "labels.cfg: 14 runs: variant (4) x state_size (2) x seed (2); 2 excluded;"* ]]
    "$UNROLL" run labels.cfg --no-plot
    [ "$(ask results/unroll.db "select group_concat(x) from (select variant || '-' || count(*) as x from runs group by variant order by 1)")" = "LSTM-8,ReLU-2,plain-4" ]
    run -0 --separate-stderr "$UNROLL" best labels --by variant
    [ "$(grep -cE " (LSTM|plain|ReLU) " <<<"$output")" -eq 3 ]
    run -0 --separate-stderr "$UNROLL" ls labels --where "variant = 'LSTM'"
    [ "${#lines[@]}" -eq 9 ]
    run -0 "$UNROLL" run labels.cfg --plan
    [[ $output == *"variant"*" LSTM "*" plain "*" ReLU "*"num_layers"*"state_size"* && $output != *cell* ]] # the label tells the cell
    run -0 --separate-stderr "$UNROLL" run labels.cfg --no-plot
    [[ $output == "Best: variant "*", state_size "* && $output != *cell* ]]
    run -0 "$UNROLL" compare labels
    [[ $output == *"Best: variant LSTM, "* || $output == *"Best: variant plain, "* || $output == *"Best: variant ReLU, "* ]]
    "$UNROLL" plot labels -o - >drawn
    grep -q "Final loss by state size, variant" drawn || grep -q "by state size and variant" drawn
    grep -q plain drawn
    "$UNROLL" plot labels --figure seeds -o seeds.svg
    grep -q "variant ReLU, num layers 1, state size 8<" seeds.svg # the name of a row: the label tells the cell
    # without the labels they are the same runs, and called otherwise they are called so
    sed 's/label = "[A-Za-z]*"; *//; s/label = "[A-Za-z]*"; *//; s/label = "[A-Za-z]*"; *//; s/variant = (/model = (/; s/exclude.*/exclude = "cell = '"'relu'"' and state_size = 12";/; s/color = "variant"/color = "cell"/; s/{ }/{ cell = "rnn"; }/; s/"labels"/"unnamed"/' labels.cfg >plain.cfg
    [[ $("$UNROLL" run plain.cfg --no-plot 2>&1) == *"14 in results/unroll.db already, nothing to train"* ]]
    sed 's/"LSTM"/"long"/; s/"labels"/"others"/' labels.cfg >others.cfg
    [[ $("$UNROLL" run others.cfg --no-plot 2>&1) == *"14 in results/unroll.db already, nothing to train"* ]]
    [ "$(ask results/unroll.db "select group_concat(distinct variant) from runs where cell = 'lstm'")" = long ]
    "$UNROLL" plot labels -o - >drawn
    grep -q LSTM drawn # each experiment's figures say what it says
}

@test "a run of several sweeps has the label of the one that gives it one" {
    cat >union.cfg <<'EOF'
name = "union"; epoch_length = 20000; figures = ();
sweep = ( { cell = ["rnn", "lstm"]; seed = [0, 1]; },
          { variant = ( { label = "LSTM"; cell = "lstm"; }, { label = "GRU"; cell = "gru"; } ); seed = [0, 1]; } );
EOF
    run -0 "$UNROLL" run union.cfg --plan
    [ "$(grep -cE '(LSTM|GRU) +2 ' <<<"$output")" -eq 2 ]
    "$UNROLL" run union.cfg
    [ "$(ask results/unroll.db "select count(*) from runs where variant = 'LSTM' and cell = 'lstm'")" = 2 ]
    run -2 "$UNROLL" check union.cfg --set cell=relu
    [ "$output" = "unroll: --set cell=relu: cell is set by 'variant' of the sweep, expected an edited file" ]
}

@test "what is asked of an experiment sees the labels that it gives, also of runs that another one calls otherwise" {
    printf 'name = "A"; epoch_length = 4000; figures = ( { kind = "seeds"; where = "variant = %s"; } );
        sweep = { variant = ( { label = "LSTM"; cell = "lstm"; }, { label = "GRU"; cell = "gru"; } ); seed = [0, 1]; };' "'LSTM'" >A.cfg
    printf 'name = "B"; epoch_length = 4000; figures = (); sweep = {
        variant = ( { label = "baseline"; cell = "lstm"; }, { label = "deep"; cell = "lstm"; num_layers = 2; } ); seed = [0, 1]; };' >B.cfg
    printf 'name = "C"; epoch_length = 4000; figures = (); cell = "lstm"; sweep = { seed = [0, 1]; };' >C.cfg
    for name in A B C; do "$UNROLL" run "$name.cfg" --db ab.db --no-plot; done
    labels() { "$UNROLL" ls "$@" --db ab.db --json | grep -o '"variant": "[^"]*"' | cut -d'"' -f4 | sort | uniq -c | xargs; }
    [ "$(labels A)/$(labels B)/$(labels C)" = "2 GRU 2 LSTM/2 baseline 2 deep/2" ]
    [ "$(labels A B)/$(labels B A)" = "2 GRU 2 LSTM 2 deep/2 GRU 2 baseline 2 deep" ] # the first named
    [ "$(labels --where "cell = 'lstm' and num_layers = 1")" = "2 baseline" ] # the last given
    [ "$(labels A --where "variant = 'LSTM'")/$(labels B --where "variant = 'baseline'")" = "2 LSTM/2 baseline" ]
    run -0 --separate-stderr "$UNROLL" best A --by variant --db ab.db
    [[ $output == *" LSTM "* && $output == *" GRU "* && $output != *baseline* ]]
    run -0 "$UNROLL" compare A B --db ab.db
    [[ $output == *"variant"*"GRU, LSTM"*"baseline, deep"* ]]
    run -0 "$UNROLL" compare B A --where "variant in ('baseline', 'GRU')" --db ab.db # each side sees its own
    grep -Eq "^variant +baseline +GRU *$" <<<"$output"
    [[ $("$UNROLL" export A --db ab.db --csv) == *,LSTM,* ]]
    "$UNROLL" export A --db ab.db -o runs.npz
    /usr/bin/python3 -c "import numpy; assert 'LSTM' in numpy.load('runs.npz')['variant'].astype(str)"
    "$UNROLL" plot A --db ab.db -o A.svg
    run -0 "$UNROLL" run A.cfg --db ab.db # and draws
    [ "$(labels --where "cell = 'lstm' and num_layers = 1")" = "2 LSTM" ]
    "$UNROLL" plot A --where "variant = 'GRU'" --figure seeds --db ab.db -o A.svg
    # merged, and of an older database
    "$UNROLL" merge ab.db --db merged.db
    "$UNROLL" run B.cfg --db merged.db
    mv merged.db ab.db
    [ "$(labels A)/$(labels B)" = "2 GRU 2 LSTM/2 baseline 2 deep" ]
    sqlite3 ab.db "alter table memberships drop column variant; pragma user_version = 5"
    [ "$(labels A)/$(labels B)/$(labels B A)" = "2 GRU 2 LSTM/2 baseline 2 deep/2 GRU 2 baseline 2 deep" ] # as their texts say
    [[ $("$UNROLL" best B --by variant --db ab.db) == *" baseline "* ]]
    "$UNROLL" run C.cfg --db ab.db --no-plot 2>errors
    grep -q "ab.db is brought from schema version 5 to 6; ab.db.v5-backup is the old one" errors
    [ "$(labels A)/$(labels B)/$(labels C)" = "2 GRU 2 LSTM/2 baseline 2 deep/2" ]
    member() { sqlite3 "${2:-ab.db}" "select group_concat(label) from (select iif(m.variant = '', '-', m.variant) || count(*) as label
        from memberships m join experiments e on e.id = m.experiment_id where e.name = '$1' group by m.variant order by 1)"; }
    [ "$(member A)/$(member B)/$(member C)" = "GRU2,LSTM2/baseline2,deep2/-2" ]
    [ "$(sqlite3 ab.db.v5-backup "pragma user_version; select count(*) from pragma_table_info('memberships')" | xargs)" = "5 2" ]
    # merged from the old one; and a text that cannot be read any more
    sqlite3 ab.db.v5-backup "update experiments set file = 'label' where name = 'B'"
    "$UNROLL" merge ab.db.v5-backup --db old.db
    [ "$(member A old.db)/$(member B old.db)" = "GRU2,LSTM2/" ]
}

@test "what is asked of a file sees the labels that it gives, which the database may not know" {
    labelled() { # NAME LABEL LABEL
        printf 'name = "%s"; epoch_length = 4000; figures = (); sweep = {
            variant = ( { label = "%s"; cell = "lstm"; }, { label = "%s"; cell = "gru"; } ); seed = [0, 1]; };' "$@" >"$1.cfg"
    }
    labelled A LSTM GRU
    labelled B long gated
    printf 'name = "C"; epoch_length = 4000; figures = (); sweep = { cell = ["gru", "lstm"]; seed = [0, 1]; };' >C.cfg
    "$UNROLL" run A.cfg --db a.db --no-plot
    labels() { "$UNROLL" ls "$@" --db a.db --json | grep -o '"variant": "[^"]*"' | cut -d'"' -f4 | sort | uniq -c | xargs; }
    [ "$(labels A.cfg)/$(labels B.cfg)/$(labels C.cfg)" = "2 GRU 2 LSTM/2 gated 2 long/4" ]
    [ "$(labels B.cfg --where "variant = 'long'")" = "2 long" ]
    run -0 --separate-stderr "$UNROLL" best B.cfg --by variant --db a.db
    [[ $output == *" long "* && $output == *" gated "* && $output != *LSTM* ]]
    run -0 "$UNROLL" compare A B.cfg --db a.db
    [[ $output == *"variant"*"GRU, LSTM"*"gated, long"* ]]
    "$UNROLL" plot B.cfg --where "variant = 'gated'" --figure seeds --db a.db -o B.svg
    [ -e B.svg ]
}

@test "--plan --json lists every run for programs" {
    "$UNROLL" run small.cfg --set seed=0 --no-plot
    "$UNROLL" run small.cfg --plan --json >plan.json
    [ "$(sqlite3 :memory: "select count(*), sum(json_extract(value, '$.state') = 'to train'), min(json_extract(value, '$.state_size')) from json_each(readfile('plan.json'))")" = "4|2|4" ]
    run -2 "$UNROLL" run small.cfg --json
    [[ $output == *"--json is for --plan of one experiment"* ]]
}

@test "--plan counts what is in the store" {
    "$UNROLL" run small.cfg
    small "[4, 8, 16]"
    run "$UNROLL" run small.cfg --plan --list -j 1
    [ "$(grep -c 'in the store$' <<<"$output")" -eq 4 ]
    [ "$(grep -c 'to train$' <<<"$output")" -eq 2 ]
    [[ ${lines[-1]} == "small: 6 runs, 4 in the store, 2 to train, "*" on one thread; keeps the final weights, 0.0 MB" ]]
    [ "$(count)" -eq 4 ]
}

@test "--plan of very many runs shows its two ends" {
    small "{ from = 1; to = 50; count = 50; }" "{ from = 0; to = 99; count = 100; }"
    run "$UNROLL" run small.cfg --plan
    [[ ${lines[1]} =~ ^state_size\ 50\ values,\ 1\ ...\ 50 ]]
    run "$UNROLL" run small.cfg --plan --list
    [ "$status" -eq 0 ]
    [ "${#lines[@]}" -eq 1004 ]
    [ "${lines[-2]}" = "(the first and the last 500 runs; 4000 between them)" ]
}

@test "--plan of more runs than are asked for one by one counts those in the store" {
    "$UNROLL" run small.cfg --no-plot
    small "[4, 8]" "{ from = 0; to = 19999; count = 20000; }"
    run "$UNROLL" run small.cfg --plan --list -j 1
    [ "$status" -eq 0 ]
    [[ ${lines[-1]} == "small: 40000 runs, 4 in the store, 39996 to train, "* ]]
    [ "$(grep -c 'in the store$' <<<"$output")" -eq 2 ] # the first two seeds of the first 500 runs
}

@test "--plan foretells how long networks of 4096 units take without training one" {
    ldd "$UNROLL" | grep -q -E 'asan|tsan' && skip "a sanitizer needs more memory"
    run bash -c 'ulimit -v 400000; exec "$UNROLL" run small.cfg --plan -j 1 --set state_size=4096 --set cell=lstm'
    [ "$status" -eq 0 ]
    [[ ${lines[-1]} == *" to train, about "* ]]
}

@test "figures = (); draws none, --no-plot neither; else the figure's path is on stdout" {
    run --separate-stderr "$UNROLL" run small.cfg
    [[ $output == "Best: "* ]]
    sed '/figures/d; s/"small"/"drawn"/' small.cfg >drawn.cfg
    run --separate-stderr "$UNROLL" run drawn.cfg --no-plot
    [ "$status" -eq 0 ]
    [[ $output == "Best: "* ]]
    [ -z "$(find results -mindepth 1 -type d)" ]
    run --separate-stderr "$UNROLL" run drawn.cfg
    [ "$status" -eq 0 ]
    [ "${#lines[@]}" -eq 2 ]
    [ "${lines[0]}" = "results/drawn/overview.png" ]
    [ -s results/drawn/overview.png ]
}

@test "the script beside a figure redraws it by itself" {
    sed '/figures/d' small.cfg >drawn.cfg
    "$UNROLL" run drawn.cfg
    mkdir elsewhere
    mv results/small/overview.gp elsewhere
    cd elsewhere
    gnuplot overview.gp
    cmp overview.png ../results/small/overview.png
}

@test "--db and UNROLL_DB say where the database is; --db wins" {
    "$UNROLL" run small.cfg --db "a folder/with ü.db"
    [ "$(count "a folder/with ü.db")" -eq 4 ]
    UNROLL_DB=environment.db "$UNROLL" run small.cfg
    [ "$(count environment.db)" -eq 4 ]
    UNROLL_DB=unused.db "$UNROLL" run small.cfg --db option.db
    [ "$(count option.db)" -eq 4 ]
    [ ! -e unused.db ]
    [ ! -e results ]
}

@test "several files are trained one after the other; a wrong second one trains nothing of the first" {
    sed 's/"small"/"other"/; s/\[4, 8\]/[5]/' small.cfg >other.cfg
    echo "num_steps = 0;" >wrong.cfg
    run --separate-stderr "$UNROLL" run small.cfg wrong.cfg
    [ "$status" -eq 2 ]
    [ "$stderr" = "unroll: wrong.cfg:1: num_steps is 0, expected 1 to 10000" ]
    [ ! -e results ]
    run --separate-stderr "$UNROLL" run small.cfg other.cfg
    [ "$status" -eq 0 ]
    [ "${#lines[@]}" -eq 2 ]
    [ "$(count)" -eq 6 ]
}

@test "any number of threads gives the same curves and weights, to the last bit" {
    small "[4, 9, 16]"
    echo "num_layers = 2;" >>small.cfg
    sed -i 's/batch_size .*/batch_size = 150;/' small.cfg # several lane groups
    for jobs in 1 2 3 8; do
        "$UNROLL" run small.cfg -j $jobs --db $jobs.db
        [ "$(count $jobs.db)" -eq 6 ]
        [ "$(digests $jobs.db)" = "$(digests 1.db)" ]
    done
    "$UNROLL" run small.cfg -j 8 --db alone.db --set seed=1 --set state_size=16 # one run shared by all threads
    grep -qFx "$(digests alone.db)" <<<"$(digests 1.db)"
}

@test "what of the cores may be used is used and said: affinity, OMP_NUM_THREADS, OMP_THREAD_LIMIT" {
    expect_threads() { # expect_threads THREADS COMMAND...: before `unroll run`
        local threads=$1
        shift
        rm -f some.db*
        "$@" "$UNROLL" run small.cfg --db some.db $jobs 2>said >/dev/null
        grep "4 to train with $threads" said
    }
    first=$(taskset -pc $$ | sed 's/.*: \([0-9]*\).*/\1/')
    jobs=
    expect_threads "1 thread$" taskset -c "$first"
    expect_threads "1 thread$" env OMP_NUM_THREADS=1
    expect_threads "1 thread$" env OMP_THREAD_LIMIT=1
    [[ "$(OMP_NUM_THREADS=1 "$UNROLL" doctor --db no.db)" == *"cores        1, so many threads train by default (OMP_NUM_THREADS allows no more)"* ]] ||
        [ "$(nproc --all)" -eq 1 ]
    jobs="-j 3"
    expect_threads "3 threads$" env OMP_NUM_THREADS=1 OMP_DYNAMIC=true
    expect_threads "2 threads$" env OMP_THREAD_LIMIT=2
}

@test "a run that does not fit into memory is said so before training, the others are trained" {
    ! ldd "$UNROLL" | grep -q -E 'asan|tsan' || skip "sanitizers need more memory than there is"
    small "[4, 4096, 4000]" "[1]"
    run bash -c 'ulimit -v 400000; exec "$UNROLL" run small.cfg --db some.db'
    echo "$output"
    [ "$status" -eq 70 ]
    [[ "$output" =~ "unroll: 2 runs need up to "[0-9]{3}\.[0-9]" MB of memory, "[0-9]{2,3}\.[0-9]" MB are to be had (\`ulimit -v\`); they are not trained" ]]
    [[ "$output" == *"small: 3 runs, 0 in some.db already, 1 to train with "* ]]
    [ "$(sqlite3 some.db "select state_size, status from runs")" = "4|done" ]
    small 4096 1
    run -70 bash -c 'ulimit -v 400000; exec "$UNROLL" run small.cfg --db none.db --set state_size=4096 --set seed=1'
    echo "$output"
    [ "$(sqlite3 none.db "select count(*) from runs")" -eq 0 ]
}

@test "AVX2 and AVX-512 give the same curves and weights, to the last bit" {
    flags=$(grep -m1 '^flags' /proc/cpuinfo || true)
    [[ " $flags " == *" avx512f "*" avx512vl "* || " $flags " == *" avx512vl "*" avx512f "* ]] || skip "this machine has no AVX-512"
    for cell in rnn relu lstm gru gru_before; do
        UNROLL_ISA=v3 "$UNROLL" run small.cfg --set cell=$cell --db v3.db
        UNROLL_ISA=v4 "$UNROLL" run small.cfg --set cell=$cell --db v4.db
    done
    [ "$(count v3.db)" -eq 20 ]
    [ "$(digests v3.db)" = "$(digests v4.db)" ]
}

@test "figures and answer find runs whatever arithmetic trained them, the newest first" {
    "$UNROLL" run small.cfg 2>/dev/null >answer
    UNROLL_ISA=v2 "$UNROLL" run small.cfg --db v2.db >answer-v2 2>/dev/null || skip "this machine knows no v2"
    [ "$(ask v2.db "select min(numerics) from runs")" -ne "$(ask results/unroll.db "select min(numerics) from runs")" ] ||
        skip "this machine has no other arithmetic"
    "$UNROLL" plot small.cfg --figure heatmap -o - >drawn
    UNROLL_ISA=v2 run --separate-stderr "$UNROLL" plot small.cfg --figure heatmap -o -
    [ "$status" -eq 0 ]
    [ -z "$stderr" ]
    diff drawn - <<<"$output"
    # what has to be trained is another question
    UNROLL_ISA=v2 run --separate-stderr "$UNROLL" run small.cfg
    [[ $stderr == *"0 in results/unroll.db already, 4 to train"* ]]
    diff answer-v2 - <<<"$output"
    [ "$(count results/unroll.db)" -eq 8 ]
    run --separate-stderr "$UNROLL" plot small.cfg --figure heatmap -o -
    [ "$stderr" = "unroll: 4 of the 4 runs were trained under more than one arithmetic; the newest counts" ]
    run --separate-stderr "$UNROLL" run small.cfg
    [[ $stderr == *"nothing to train"* ]]
    diff answer-v2 - <<<"$output"
}

@test "a run that diverges is kept as such and never ranks first" {
    sed -i 's/state_size = .*; seed/learning_rate = (0.1, 1000); seed/' small.cfg
    run --separate-stderr "$UNROLL" run small.cfg
    [ "$status" -eq 0 ]
    [[ $output == *"2 runs diverged."* ]]
    [ "$(ask results/unroll.db "select learning_rate, status, diverged_step > 0, final_loss is null, best_loss is null from runs group by 1")" = \
        $'0.1|done||0|0\n1000.0|diverged|1|1|1' ]
    "$UNROLL" ls --sort final_loss | awk 'NR > 1 && $3 ~ /done|diverged/ {print $3}' >order
    [ "$(echo $(cat order))" = "done done diverged diverged" ]
    run "$UNROLL" run small.cfg
    [ "${lines[0]}" = "small: 4 runs, 4 in results/unroll.db already, nothing to train" ]
}

@test "Ctrl-C stops at once, keeps what is finished, and the same command goes on" {
    long 4
    env --default-signal=INT "$UNROLL" run long.cfg -j 2 >out 2>err 3>&- &
    pid=$!
    await some_are_finished
    kill -INT $pid
    start=$(date +%s%N)
    wait $pid && code=0 || code=$?
    taken=$((($(date +%s%N) - start) / 1000000))
    echo "exit $code after $taken ms"
    cat err
    [ "$code" -eq 130 ]
    [ "$taken" -lt 10000 ] # a second where nothing else runs
    [ ! -s out ]
    kept=$(count)
    [ "$kept" -gt 2 ] && [ "$kept" -lt "$runs" ]
    [ "$(tail -n 1 err)" = "stopped: $kept finished runs are kept in results/unroll.db; the same command goes on with the rest" ]
    [ "$(ask results/unroll.db "select count(*) from runs where status = 'running'")" -eq 0 ]
    run --separate-stderr "$UNROLL" run long.cfg -j 2
    [ "$status" -eq 0 ]
    [[ $stderr == "long: $runs runs, $kept in results/unroll.db already, $((runs - kept)) to train with 2 threads"* ]]
    [ "$(count)" -eq "$runs" ]
    "$UNROLL" run long.cfg -j 2 --set seed=0 --db alone.db
    [ "$(ask alone.db "select digest from runs")" = "$(ask results/unroll.db "select digest from runs where seed = 0")" ]
}

# The run is one train step of many seconds: were it not left half-way, the run would be finished.
@test "a signal ends a large train step half-way, and each signal has its exit code" {
    cat >large.cfg <<END
state_size = 1024; num_steps = 20; batch_size = 1000; cell = "lstm"; epoch_length = 20000; figures = ();
END
    for signal in INT:130 TERM:143 HUP:129; do
        rm -rf results err
        env --default-signal="${signal%:*}" "$UNROLL" run large.cfg -j 2 2>err 3>&- &
        pid=$!
        await grep -q "to train" err
        kill -"${signal%:*}" $pid
        wait $pid && code=0 || code=$?
        echo "$signal: $code"
        cat err
        [ "$code" -eq "${signal#*:}" ]
        [ "$(tail -n 1 err)" = "stopped: 0 finished runs are kept in results/unroll.db; the same command goes on with the rest" ]
        [ "$(ask results/unroll.db "select count(*) from runs where status = 'running'")" -eq 0 ]
    done
}

@test "under nohup the end of the terminal is ignored" {
    long 1
    (trap '' HUP && exec "$UNROLL" run long.cfg -j 2 2>err 3>&-) &
    pid=$!
    await some_are_finished
    kill -HUP $pid
    wait $pid
    [ "$(count)" -eq "$runs" ]
}

@test "not on a terminal: a line for each tenth of the work, on stderr" {
    long 2
    run --separate-stderr "$UNROLL" run long.cfg -j 2
    [ "$status" -eq 0 ]
    [[ $output == "It ends at 0."* ]]
    tenths=$(grep -oE '^[0-9]+ of [0-9]+ runs, [0-9]+ %' <<<"$stderr" | grep -oE '[0-9]+ %' | awk '{print int($1 / 10)}')
    echo "$stderr"
    [ "$(echo $tenths)" = "$(echo $(sort -nu <<<"$tenths"))" ]
    [ "$(wc -l <<<"$tenths")" -ge 8 ]
    grep -qE "^[0-9]+ of $runs runs, 5[0-9] % \| [0-9.]+ runs/s \| [0-9]+ s left \| best 0\.[0-9]+ \(seed [0-9]+\)$" <<<"$stderr"
    [[ ${stderr_lines[-1]} == "$runs of $runs runs, 100 % | "* ]]
    [[ $stderr != *$'\r'* ]]
}

@test "on a terminal: one line, written again and again" {
    long 2
    TERM=xterm script -qec "'$UNROLL' run long.cfg -j 2" /dev/null </dev/null >typescript
    [ "$(grep -o $'\r\033\\[K' typescript | wc -l)" -ge 8 ]
    [ "$(grep -a "runs, " typescript | wc -l)" -eq 2 ] # what there is to do, and the one line
    grep -qaE '[0-9]+ of [0-9]+ runs, [0-9]+ % \| [0-9.]+ runs/s \| [0-9]+ s left \| best 0\.[0-9]+ \(seed [0-9]+\)' typescript
}

@test "the progress line is cut between letters where the window ends" {
    label=$(printf 'ß%.0s' {1..60})
    printf 'name = "letters"; epoch_length = 2000; sweep = { variant = ({ label = "%s"; }); }; figures = ();\n' "$label" >letters.cfg
    for columns in 80 81; do
        TERM=xterm script -qec "stty cols $columns; '$UNROLL' run letters.cfg --db $columns.db -j 1" /dev/null </dev/null >typescript
        grep -a '1 of 1 runs' typescript >line
        grep -qa 'best .*ßß' line
        iconv -f UTF-8 -t UTF-8 line
    done
}

@test "without gnuplot: exit code 5, the runs stand, the next file is trained too" {
    sed '/figures/d' small.cfg >drawn.cfg
    sed 's/"small"/"other"/; s/\[4, 8\]/[5]/' small.cfg >other.cfg
    run --separate-stderr env PATH=/nowhere "$UNROLL" run drawn.cfg other.cfg
    [ "$status" -eq 5 ]
    [[ $stderr == *"unroll: gnuplot is not installed"*"apt-get install gnuplot-nox"*"all runs are kept; \`unroll plot drawn.cfg\` draws"* ]]
    [[ $output == "Best: "* ]]
    [ "$(count)" -eq 6 ]
    run -5 env PATH=/nowhere "$UNROLL" plot drawn.cfg
    [[ $output != *"unroll plot"* ]] # which is what was just tried
    run "$UNROLL" plot drawn.cfg
    [ "$status" -eq 0 ]
    [ -s results/small/overview.png ]
}

@test "a database that is a folder or no database: exit code 4, and it is left as it is" {
    mkdir folder
    run --separate-stderr "$UNROLL" run small.cfg --db folder
    [ "$status" -eq 4 ]
    [ "$stderr" = "unroll: folder is a folder, expected a database" ]
    echo "a letter to my aunt" >letter
    run "$UNROLL" run small.cfg --db letter
    [ "$status" -eq 4 ]
    [ "$output" = "unroll: letter is not a database" ]
    [ "$(cat letter)" = "a letter to my aunt" ]
    run "$UNROLL" run small.cfg --plan --db folder
    [ "$status" -eq 4 ]
}

@test "a wrong command line: exit code 2, nothing is created" {
    for wrong in "" "--jobs 0 small.cfg" "-j x small.cfg" "-j 2000 small.cfg" "missing.cfg" "--set small.cfg"; do
        echo "unroll run $wrong"
        # shellcheck disable=SC2086
        run --separate-stderr "$UNROLL" run $wrong
        [ "$status" -eq 2 ]
        [ -z "$output" ]
    done
    [ "$(ls -A)" = "small.cfg" ]
}

@test "a run that fails for what its data holds is not tried again, and did not diverge" {
    printf '%s\n' load 1 2 1 2 1 2 1 2 1 1e30 >far.csv
    cat >far.cfg <<'END'
task = "series"; file = "far.csv"; held_out = 0.2; batch_size = 1; num_steps = 2; epochs = 1; figures = ();
END
    run -1 --separate-stderr "$UNROLL" run far.cfg
    [ "$output" = "No run reached its end." ]
    [ "$(grep -c "^run [0-9a-f]\{8\} failed: far.csv: a number of column load is more than " <<<"$stderr")" = 1 ]
    [[ $stderr != *"again"* ]]
}
