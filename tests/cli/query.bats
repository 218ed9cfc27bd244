# query by name, with parameters, within a time; on made-up runs (tests/bench/make_store.c).

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB XDG_CONFIG_HOME
    export LC_ALL=C HOME=$BATS_TEST_TMPDIR
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 12
}

@test "every query that is listed has a question, and answers" {
    "$UNROLL" query --list --json >list
    [ "$(grep -c '"question": ".*?"' list)" -ge 10 ]
    [ "$(grep -c '"question": ".*?"' list)" = "$(grep -c '"name"' list)" ]
    for name in $("$UNROLL" query --list --csv | tr -d '\r' | awk -F, 'NR > 1 { print $1 }'); do
        parameters=
        [ "$name" != curve ] || parameters=run=1
        run -0 --separate-stderr "$UNROLL" query "$name" $parameters --csv
        echo "$name: $output"
        [ -n "$output" ]
    done
}

@test "the answers are those of the runs" {
    answer() { "$UNROLL" query "$@" --csv | tr -d '\r'; }
    [ "$(answer best-settings count=1 | tail -1)" = "1,,lags,rnn,1,4,10,adagrad,0.1,3,0.53,0.5,0.59" ]
    [ "$(answer best-per-axis | grep -c '^state_size,')" = 3 ]
    [ "$(answer best-per-axis | grep '^state_size,4,')" = "state_size,4,0.5,0.54,4,1" ]
    [ "$(answer best-per-axis | sed -n 's/^state_size,\([0-9]*\),.*/\1/p' | tr '\n' ' ')" = "4 16 64 " ] # as numbers, by size
    [ "$(answer diverged | tail -1 | cut -d, -f 1,10-12)" = "1,1,4,497" ]
    [ "$(answer best-settings experiment=nothing | wc -l)" = 1 ]
    [ "$(answer curve run=2 | tail -n +2)" = "$(sqlite3 -csv results/unroll.db "select step, printf('%.16g', loss), held_out_loss, held_out_accuracy from losses where run_id = 2")" ]
    [ "$(answer steps-to loss=0.55 count=1 | tail -1 | rev | cut -d, -f1 | rev)" = "$(sqlite3 results/unroll.db "select min(step) from losses where run_id = 1 and loss <= 0.55")" ]
}

@test "parameters are values, never SQL, and must fit" {
    [ "$("$UNROLL" query "select :a as a, typeof(:a) as t" "a=1; delete from runs" --csv | tail -1 | tr -d '\r')" = "1; delete from runs,text" ]
    [ "$("$UNROLL" query "select typeof(:a) as a, typeof(:b) as b" a=12 b=0.5 --csv | tail -1 | tr -d '\r')" = "integer,real" ]
    run -2 "$UNROLL" query curve
    [ "$output" = "unroll: the query needs :run; give run=VALUE behind it" ]
    run -2 "$UNROLL" query steps-to losss=1
    [ "$output" = "unroll: the query has no parameter 'losss', expected :experiment, :count, :loss" ]
    run -2 "$UNROLL" query "select ?" a=1
    run -2 "$UNROLL" query curve 1
    run -2 "$UNROLL" query steps
    [ "$output" = "unroll: no query 'steps'; \`unroll query --list\` lists them" ]
    run -2 "$UNROLL" query best-per-axi
    [[ "$output" == *"did you mean 'best-per-axis'?"* ]]
}

@test "a query of one's own goes before the program's" {
    mkdir -p .config/unroll/queries
    printf -- "-- How many?\n-- :more = 5  to add\nselect count(*) + :more as n from runs\n" >.config/unroll/queries/how-many.sql
    printf -- "-- Mine?\nselect 'mine' as m\n" >.config/unroll/queries/days.sql
    touch ".config/unroll/queries/no name.sql" .config/unroll/queries/other.txt
    [ "$("$UNROLL" query how-many --csv | tail -1 | tr -d '\r')" = 17 ]
    [ "$("$UNROLL" query how-many more=1 --csv | tail -1 | tr -d '\r')" = 13 ]
    [ "$("$UNROLL" query days --csv | tail -1 | tr -d '\r')" = mine ]
    [ "$("$UNROLL" query --list --csv | tr -d '\r' | grep '^how-many,')" = "how-many,How many?,more=5,1" ]
    [ "$("$UNROLL" query --list --csv | grep -c "other\|no name")" = 0 ]
    mkdir elsewhere
    mv .config/unroll elsewhere
    [ "$(XDG_CONFIG_HOME=$PWD/elsewhere "$UNROLL" query days --csv | tail -1 | tr -d '\r')" = mine ]
}

@test "an endless query is over when its time is" {
    endless="with recursive n(i) as (values(1) union all select i + 1 from n) select count(*) from n"
    run -1 timeout 20 "$UNROLL" query "$endless" --limit-seconds 0.2
    [ "$output" = "unroll: the query took longer than 0.2 s, which --limit-seconds allows" ]
    run -2 "$UNROLL" query "select 1" --limit-seconds 0
    [ "$("$UNROLL" query "select 1 as one" --limit-seconds 5 --csv | tail -1 | tr -d '\r')" = 1 ]
}

@test "queries of an experiment see its labels, and what has none" {
    labelled() { # NAME LABEL
        printf 'name = "%s"; epoch_length = 4000; figures = (); sweep = ( { seed = [0, 1];
            variant = ( { label = "%s"; cell = "lstm"; }, { label = "R"; cell = "rnn"; } ); }, { cell = "gru"; seed = [0, 1]; } );' "$@" >"$1.cfg"
    }
    labelled one LSTM
    labelled two long
    for name in one two; do "$UNROLL" run "$name.cfg" --db u.db --no-plot; done
    answer() { "$UNROLL" query "$@" --csv --db u.db | tr -d '\r'; }
    for name in one/LSTM two/long; do
        label=${name#*/} name=${name%/*}
        [ "$(answer best-per-axis "experiment=$name" | grep ^variant, | cut -d, -f 2,5 | xargs)" = "$(printf '%s\n' R,2 "$label,2" unlabelled,2 | sort | xargs)" ]
        [ "$(answer best-settings "experiment=$name" | grep -c "^[0-9]*,$label,lags,lstm,")" = 1 ]
        [ "$(answer seed-spread "experiment=$name" | grep -c "^[0-9]*,$label,lags,lstm,\|^[0-9]*,,lags,gru")" = 2 ]
    done
    [ "$(answer best-per-axis | grep -c ^variant,)" = 3 ]
    # and where people read
    run -0 "$UNROLL" run one.cfg --plan --db u.db
    [[ $output == *" unlabelled "* ]]
    "$UNROLL" plot one.cfg --figure seeds --db u.db -o - >drawn
    grep -q "variant unlabelled, cell gru" drawn
    run -0 "$UNROLL" compare one two --db u.db
    [[ $output == *"variant"*"unlabelled, LSTM, R"*"unlabelled, R, long"* ]]
    run -0 "$UNROLL" run one.cfg --db new.db --no-plot
    [[ $output != *"variant ,"* ]]
}
