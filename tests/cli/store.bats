# ls, show and query on databases filled with made-up runs (tests/bench/make_store.c): run i has state_size 4, 16, 64 in turn,
# seed i / 3 and a final loss of 0.5 + 0.01 i; every seventh diverged.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    make_store=$(dirname "$UNROLL")/tests/make_store
    "$make_store" results/unroll.db 7
}

column() { # prints column $1 of a table
    awk -v n="$1" 'NR > 1 { print $n }'
}

@test "ls shows a line a run with the hyperparameters that vary" {
    run bash -c '"$UNROLL" ls 2>fixed'
    [ "$status" -eq 0 ]
    [ "${#lines[@]}" -eq 8 ]
    [ "$(tr -s ' ' <<<"${lines[0]}")" = "id key status state_size seed final_loss curve" ]
    [[ "$(tr -s ' ' <<<"${lines[2]}")" =~ ^\ 2\ [0-9a-f]{8}\ done\ 16\ 0\ 0.5100\ [▁▂▃▄▅▆▇█]+$ ]]
    [[ "$(cat fixed)" == "fixed: task lags, cell rnn, "*"learning_rate 0.1, "*"lags [3, 8], "* ]]
    [[ "$(cat fixed)" != *state_size* ]]
}

@test "ls ranks a diverged run last, whatever is sorted by" {
    for by in final_loss best_loss; do
        run "$UNROLL" ls --sort $by
        [ "$(column 3 <<<"$output" | sed -n '1p;7p' | xargs)" = "done diverged" ]
    done
}

@test "ls sorts and cuts" {
    run bash -c '"$UNROLL" ls --sort state_size -n 3 2>/dev/null'
    [ "$(column 1 <<<"$output" | xargs)" = "1 4 7" ]
}

@test "ls prints very many runs in pieces under one heading" {
    "$make_store" many.db 10002 1
    "$UNROLL" ls --db many.db >listed 2>/dev/null
    [ "$(wc -l <listed)" -eq 10003 ]
    [ "$(grep -c final_loss listed)" -eq 1 ]
    [ "$(column 1 <listed | sort -n | sed -n '1p;$p' | xargs)" = "1 10002" ]
}

@test "ls picks by an SQL expression" {
    run bash -c "\"\$UNROLL\" ls --where \"state_size = 4 and status = 'done' -- why not\" 2>/dev/null"
    [ "$status" -eq 0 ]
    [ "$(column 1 <<<"$output" | xargs)" = "1 4" ]
}

@test "ls names the column that was meant" {
    run "$UNROLL" ls --sort final_los
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: the runs have no column 'final_los', did you mean 'final_loss'?" ]
    run "$UNROLL" ls --where "stat_size = 4"
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: the runs have no column 'stat_size', did you mean 'state_size'?" ]
    run "$UNROLL" ls --where "state_size ="
    [ "$status" -eq 2 ]
    [[ "$output" == "unroll: "*"syntax error" ]]
}

@test "ls without a match exits with 3" {
    run "$UNROLL" ls --where "state_size = 5"
    [ "$status" -eq 3 ]
    [ "$output" = "unroll: no run matches" ]
    "$make_store" empty.db 0
    run "$UNROLL" ls --db empty.db
    [ "$status" -eq 3 ]
    [ "$output" = "unroll: no run matches: the database holds none" ]
}

@test "ls --json and --csv give every hyperparameter in full" {
    run "$UNROLL" ls --json -n 1
    [[ "$output" == *'"state_size": 4, "num_layers": 1, '*'"lags": "[3, 8]", '*'"final_loss": 0.5, '* ]]
    run "$UNROLL" ls --csv --where "id = 7"
    [[ "${lines[0]}" == id,key,status,task,* ]]
    [[ "${lines[1]}" == 7,*,diverged,lags,*',"[3, 8]","[0.5, -0.25]",0.5,'*',,,0.125'* ]]
}

@test "ls takes no wrong arguments" {
    for arguments in "-n 0" "-n x" "-n 3x" "--unknown"; do
        run "$UNROLL" ls $arguments
        [ "$status" -eq 2 ]
    done
}

@test "show tells setting, outcome, experiment and curve" {
    run "$UNROLL" show 2
    [ "$status" -eq 0 ]
    [[ "$output" == *"status            done"* ]]
    [[ "$output" == *"final_loss        0.5100 nats, mean over the last tenth of the train steps"* ]]
    [[ "$output" == *"experiment        made-up: Does it list?"* ]]
    [[ "$output" == *"state_size        16 units"* ]]
    [[ "$output" == *"    0.71 │"* ]]
    [[ "${lines[-1]}" =~ ^\ *10\ +500\ train\ steps$ ]]
}

@test "show finds a run by the start of its key" {
    key=$("$UNROLL" query --csv "select substr(key, 1, 6) from runs where id = 3" | tail -n 1 | tr -d '\r"')
    run "$UNROLL" show "$key"
    [ "$status" -eq 0 ]
    [[ "${lines[0]}" == "run               3" ]]
}

@test "show says where a run diverged" {
    run "$UNROLL" show 7
    [ "$status" -eq 0 ]
    [[ "$output" == *"diverged          at train step 497 the loss was no longer finite"* ]]
    [[ "$output" != *final_loss* ]]
}

@test "show draws with plain characters where the locale has no others" {
    LC_ALL=C run "$UNROLL" show 1
    [[ "$output" == *"|*"* ]]
    ! LC_ALL=C grep -q '[^ -~]' <<<"$output"
}

@test "show of an unknown run exits with 3" {
    run "$UNROLL" show 99
    [ "$status" -eq 3 ]
    [ "$output" = "unroll: no run '99' in results/unroll.db; \`unroll ls\` lists them by id and key" ]
}

@test "show survives curves of one point, of none and of extremes" {
    sqlite3 results/unroll.db "delete from losses where run_id = 1; delete from losses where run_id = 2 and step > 10;
        update losses set loss = 1.7e308 where run_id = 3 and step = 10; update losses set loss = -1.7e308 where run_id = 3 and step = 20;
        insert into losses (run_id, step, loss) values (3, 9223372036854775807, 0), (3, -9223372036854775808, 0)"
    for id in 1 2 3; do
        run "$UNROLL" show $id
        [ "$status" -eq 0 ]
    done
}

@test "show escapes what a stranger wrote" {
    sqlite3 results/unroll.db "update experiments set name = 'evil' || char(27) || '[2J'; update runs set host = char(7)"
    run "$UNROLL" show 1
    [ "$status" -eq 0 ]
    [[ "$output" == *'evil\x1b[2J'* ]]
    [[ "$output" != *$'\e'* && "$output" != *$'\a'* ]]
}

@test "show refuses a run with impossible hyperparameters" {
    sqlite3 results/unroll.db "update runs set num_steps = -1 where id = 1"
    run "$UNROLL" show 1
    [ "$status" -eq 4 ]
    [[ "$output" == "unroll: results/unroll.db: run "*": num_steps is -1, expected 1 to "* ]]
}

@test "query answers as text, JSON and CSV" {
    sql="select state_size, count(*) as runs, min(final_loss) as best, 'a,b' as text, null as missing from runs group by 1 limit 1"
    run "$UNROLL" query "$sql"
    [ "$(tr -s ' ' <<<"${lines[1]}")" = " 4 3 0.5 a,b " ]
    run "$UNROLL" query --json "$sql"
    [ "${lines[1]}" = ' {"state_size": 4, "runs": 3, "best": 0.5, "text": "a,b", "missing": null}' ]
    run "$UNROLL" query "$sql" --csv
    [ "$output" = $'state_size,runs,best,text,missing\r\n4,3,0.5,"a,b",\r' ]
}

@test "query JSON is valid whatever it holds" {
    run "$UNROLL" query --json "select cast(x'ff22' as text) as a, char(10, 27, 8232, 34, 92) as 'b\"', 9e999 as c, x'00' as d"
    [ "$status" -eq 0 ]
    echo "$output" >answer.json
    [ "$(sqlite3 :memory: "select json_extract(readfile('answer.json'), '\$[0].c')")" = inf ]
}

@test "query cannot change anything" {
    before=$(md5sum <results/unroll.db)
    for sql in "delete from runs" "update runs set status = 'done'" "attach 'x.db' as x" "pragma user_version = 5" \
        "select load_extension('./x')" "create table t (x)" "vacuum into 'copy.db'"; do
        run "$UNROLL" query "$sql"
        [ "$status" -eq 2 ]
        [[ "$output" == "unroll: not authorized"* ]]
    done
    [ "$before" = "$(md5sum <results/unroll.db)" ]
    [ "$(ls)" = results ]
}

@test "query explains wrong SQL with SQLite's words" {
    run "$UNROLL" query "selec 1"
    [ "$status" -eq 2 ]
    [ "$output" = 'unroll: near "selec": syntax error' ]
    run "$UNROLL" query "select 1; select 2"
    [ "$status" -eq 2 ]
    run "$UNROLL" query
    [ "$status" -eq 2 ]
    run "$UNROLL" query "select 1" "select 2"
    [ "$status" -eq 2 ]
}

@test "the database is --db, else UNROLL_DB, else results/unroll.db" {
    "$make_store" other.db 2
    "$make_store" third.db 3
    count="select count(*) from runs"
    [ "$("$UNROLL" query "$count" | column 1)" = 7 ]
    [ "$(UNROLL_DB=other.db "$UNROLL" query "$count" | column 1)" = 2 ]
    [ "$(UNROLL_DB=other.db "$UNROLL" query "$count" --db third.db | column 1)" = 3 ]
}

@test "a missing database is said and not made" {
    for command in ls "show 1" "query values(1)"; do
        run "$UNROLL" $command --db none/none.db
        [ "$status" -eq 4 ]
        [ "$output" = "unroll: no database at none/none.db; \`unroll run FILE\` makes one" ]
    done
    [ ! -e none ]
}

@test "plain sqlite3 reads the database while it stands open" {
    [ "$(sqlite3 results/unroll.db "select state_size, num_steps, round(avg(final_loss), 3) from runs group by 1, 2" | head -n 1)" = "4|10|0.515" ]
    [ "$(sqlite3 results/unroll.db "pragma integrity_check; pragma foreign_key_check")" = ok ]
}

@test "a database in a folder that cannot be written is read" {
    [ "$(id -u)" -eq 0 ] || skip "needs root to give the folder away"
    folder=$(mktemp -d)
    "$make_store" "$folder/unroll.db"
    cp "$UNROLL" "$folder/unroll"
    chmod 755 "$folder"
    run setpriv --reuid=65534 --regid=65534 --clear-groups "$folder/unroll" query "select count(*) from runs" --db "$folder/unroll.db"
    rm -r "$folder"
    [ "$status" -eq 0 ]
    [ "$(column 1 <<<"$output")" = 7 ]
}

@test "help begins with examples" {
    for command in ls show query; do
        run "$UNROLL" $command --help
        [ "$status" -eq 0 ]
        [[ "$output" == *"Examples:"*"Options:"*"--db"* ]]
    done
}
