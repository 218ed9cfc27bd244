# Choosing runs by words and a condition, and what ls, best and experiments say of them, on made-up runs
# (tests/bench/make_store.c): run i (its id less 1) has state_size 4, 16, 64 in turn, seed i / 3 and a final loss of 0.5 + 0.01 i;
# every seventh diverged.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 12
    sqlite3 results/unroll.db "
        insert into experiments values (7, 'other', 'Why?', 'name = \"other\"; sweep = { seed = (0, 1); };', '2030-01-01T00:00:00.000Z');
        insert into memberships (experiment_id, run_id) values (7, 2), (7, 9);
        update runs set tags = 'odd paper' where id in (3, 5);
        update runs set tags = 'paper', note = 'look again' where id = 4"
}

ids() { # of the runs that the words choose
    "$UNROLL" ls --csv "$@" 2>/dev/null | awk -F, 'NR > 1 { print $1 }' | xargs
}

@test "runs are chosen by id, key, experiment, tag and condition" {
    key=$(sqlite3 results/unroll.db "select key from runs where id = 6")
    [ "$(ids 5)" = 5 ]
    [ "$(ids "${key:0:6}")" = 6 ]
    [ "$(ids "$key" 2 5)" = "2 5 6" ]
    [ "$(ids made-up)" = "$(seq 12 | xargs)" ]
    [ "$(ids @other)" = "2 9" ]
    [ "$(ids @last)" = "2 9" ]
    [ "$(ids)" = "2 9" ]
    [ "$(ids --all)" = "$(seq 12 | xargs)" ]
    [ "$(ids odd)" = "3 5" ]
    [ "$(ids +paper other)" = "2 3 4 5 9" ]
    [ "$(ids made-up --where "state_size = 16")" = "2 5 8 11" ]
    [ "$(ids --where "note = 'look again'")" = 4 ]
    [ "$(ids @best)" = 2 ]
    [ "$(ids @best:made-up)" = 4 ] # of the settings 4, 16 and 64 the medians are 0.53, 0.555 and 0.565
}

@test "plot draws the runs that are chosen, of the newest experiment that asked for all of them" {
    sqlite3 results/unroll.db "delete from experiments where id = 7;
        update experiments set file = 'name = \"made-up\"; sweep = { state_size = (4, 16, 64); seed = (0, 1, 2, 3); };'"
    shown() { "$UNROLL" plot "$@" --figure seeds -o - 2>&1 | grep -oE '[0-9]+ runs? ·'; }
    [ "$(shown made-up)" = "11 runs ·" ] # and one diverged
    [ "$(shown)" = "11 runs ·" ]
    mkdir -p made-up # a folder is no file
    [ "$(shown made-up)" = "11 runs ·" ]
    [ "$(shown paper)" = "3 runs ·" ]
    [ "$(shown odd 12 @best)" = "4 runs ·" ]
    [ "$(shown paper --where 'id < 4')" = "1 run ·" ]
    sqlite3 results/unroll.db "insert into experiments select 8, 'part', question, replace(file, 'made-up', 'part'), created_at from experiments;
        insert into memberships (experiment_id, run_id) select 8, id from runs where id < 5"
    [ "$("$UNROLL" plot 3 4 --figure seeds -o - | grep -o 'part · 2 runs')" = "part · 2 runs" ]
    [ "$("$UNROLL" plot 3 5 --figure seeds -o - | grep -o 'made-up · 2 runs')" = "made-up · 2 runs" ]
    sqlite3 results/unroll.db "delete from memberships where run_id = 6"
    run "$UNROLL" plot 5 6 -o none.png
    [ "$status" -eq 3 ]
    [ "$output" = "unroll: no experiment asked for all of these runs; a figure shows runs of one" ]
    run "$UNROLL" plot 3 4 # would take the place of the experiment's own
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: say with -o where a figure of these runs goes; that of the experiment stays" ]
    run "$UNROLL" plot 3 4 -o none.html
    [ "$status" -eq 2 ]
    [ ! -e none.html ]
    run "$UNROLL" plot made-up --db none.db
    [ "$status" -eq 2 ] || [ "$status" -eq 4 ]
    [[ $output == *"no database at none.db"* ]]
    run "$UNROLL" plot 999 -o none.png
    [ "$status" -eq 3 ]
    [ ! -e none.png ]
}

@test "runs are chosen by an experiment's file, as it is now" {
    cat >two.cfg <<EOF
name = "two"; figures = (); epoch_length = 2000; batch_size = 10; num_steps = 5; sweep = { seed = (0, 1); };
EOF
    "$UNROLL" run two.cfg
    [ "$(ids two.cfg)" = "13 14" ]
    sed -i 's/(0, 1)/(1, 2)/' two.cfg
    [ "$(ids two.cfg)" = "$(sqlite3 results/unroll.db "select id from runs where id > 12 and seed = 1")" ]
    [ "$(ids two)" = "13 14" ] # as it was run
    [ "$(ids @last)" = "13 14" ]
}

@test "what is typed can neither write nor reach beyond its condition" {
    before=$(sqlite3 results/unroll.db .dump | md5sum)
    for where in "1) or (1" "1; delete from runs" "1) limit (1" "1 limit 3" "1) union select 1, 2 --"; do
        run "$UNROLL" ls other --where "$where"
        echo "$where: $output"
        [ "$status" -eq 2 ]
    done
    for word in "x' or '1" "+x' or '1" "@x' or '1" "@best:x' or '1"; do
        run "$UNROLL" ls "$word"
        [ "$status" -eq 3 ]
    done
    [ "$(sqlite3 results/unroll.db .dump | md5sum)" = "$before" ]
}

@test "a word that means nothing is answered with the nearest name" {
    run -3 "$UNROLL" ls madeup
    [ "$output" = "unroll: no experiment 'madeup' in results/unroll.db, did you mean 'made-up'?" ]
    run -3 "$UNROLL" ls @oter
    [ "$output" = "unroll: no experiment 'oter' in results/unroll.db, did you mean 'other'?" ]
    run -3 "$UNROLL" ls +nice
    [ "$output" = "unroll: no run is tagged 'nice'" ]
    run -3 "$UNROLL" ls 99
    run -2 "$UNROLL" ls no/such.cfg
}

@test "ls says which runs it leaves out" {
    run bash -c '"$UNROLL" ls 2>&1 >/dev/null'
    [ "${lines[1]}" = "the runs of 'other'; --all lists those of 1 other experiment too, \`unroll experiments\` names them" ]
    run bash -c '"$UNROLL" ls --all 2>&1 >/dev/null'
    [ "${#lines[@]}" -eq 1 ]
}

@test "ls shows columns and metrics that are asked for, and sorts by them" {
    run bash -c '"$UNROLL" ls made-up --where "id < 4" --columns "min loss,loss@30, steps_to 0.6,argmin_loss,mean loss" --sort "loss@30" 2>/dev/null'
    [ "$(tr -s ' ' <<<"${lines[0]}")" = "id key status state_size min loss loss@30 steps_to 0.6 argmin_loss mean loss tags curve" ] ||
    [ "$(tr -s ' ' <<<"${lines[0]}")" = "id key status state_size min loss loss@30 steps_to 0.6 argmin_loss mean loss curve" ]
    point() { sqlite3 results/unroll.db "$1"; }
    "$UNROLL" ls made-up --where "id < 4" --columns "min loss,loss@30,steps_to 0.6,argmin_loss,last loss" --csv >got
    sqlite3 -csv results/unroll.db "select id, (select min(loss) from losses where run_id = r.id),
        (select loss from losses where run_id = r.id and step = 30),
        (select min(step) from losses where run_id = r.id and loss <= 0.6), 500,
        (select loss from losses where run_id = r.id and step = 500) from runs r where id < 4" >wanted
    [ "$(wc -l <wanted)" -eq 3 ]
    python3 - <<EOF
import csv
got = [row for row in csv.DictReader(open("got"))]
for row, (run, *wanted) in zip(got, csv.reader(open("wanted")), strict=True):
    assert row["id"] == run
    for name, value in zip(["min loss", "loss@30", "steps_to 0.6", "argmin_loss", "last loss"], wanted, strict=True):
        assert abs(float(row[name]) - float(value)) < 1e-12, (row, name, value)
EOF
    run -2 "$UNROLL" ls --columns final_los
    [ "$output" = "unroll: the runs have no column 'final_los', did you mean 'final_loss'?" ]
    run bash -c '"$UNROLL" ls made-up --where "id < 8" --columns "min loss" --csv | tr -d "\r"'
    [[ "${lines[7]}" == 7,*diverged*, ]] # what diverged has no metric
}

@test "best ranks settings by their medians, not runs" {
    run --separate-stderr "$UNROLL" best made-up
    [ "$(tr -s ' ' <<<"${lines[0]}")" = "rank run state_size seeds median sd low high lost" ]
    [ "$(tr -s ' ' <<<"${lines[1]}")" = " 1 4 4 3 0.5300 0.0458 0.5000 0.5900 1" ]
    [ "$(tr -s ' ' <<<"${lines[2]}")" = " 2 5 16 4 0.5550 0.0387 0.5100 0.6000 0" ]
    [ "${#lines[@]}" -eq 4 ]
    [ "$stderr" = "median of final_loss over the seeds; 3 of 3 settings; the first 3 cannot be told apart by their seeds" ]
    run --separate-stderr "$UNROLL" best made-up -n 1 --metric "steps_to 0.55"
    [ "${#lines[@]}" -eq 2 ]
    [ "$stderr" = "median of steps_to 0.55 over the seeds; 1 of 3 settings" ]
    run --separate-stderr "$UNROLL" best made-up --where "id < 5"
    [ "$stderr" = "median of final_loss over the seeds; 3 of 3 settings; with one seed the rank may be luck" ]
    run "$UNROLL" best made-up --json -n 1
    python3 -c 'import json, sys; row, = json.loads(sys.argv[1]); assert row["median"] == 0.53 and row["seeds"] == 3 and row["state_size"] == 4' "$output"
}

@test "best never ranks what diverged, and says where nothing is left" {
    run -3 "$UNROLL" best --where "id = 7"
    [ "$output" = "unroll: none of the runs has that metric" ]
    run -3 "$UNROLL" best made-up --metric "steps_to 0.0001"
    [ "$output" = "unroll: none of the runs has that metric" ]
    run -2 "$UNROLL" best --metric finl_loss
    [ "$output" = "unroll: the runs have no column 'finl_loss', did you mean 'final_loss'?" ]
}

@test "best --by gives the best of each value" {
    run -2 "$UNROLL" best --all --by seed
    [ "$output" = "unroll: --by is 'seed', over which the medians are taken; expected another hyperparameter" ]
    run --separate-stderr "$UNROLL" best --all --by state_size --csv
    [ "$(awk -F, 'NR > 1 { print $3 }' <<<"$output" | xargs)" = "4 16 64" ]
}

@test "experiments are listed with what came of them, the newest first" {
    run "$UNROLL" experiments
    [ "$(tr -s ' ' <<<"${lines[1]}")" = "other 2030-01-01 00:00 2 2 0.5100 Why?" ]
    [[ "$(tr -s ' ' <<<"${lines[2]}")" == "made-up 20"*" 12 12 0.5000 Does it list?" ]]
    run "$UNROLL" experiments --json
    python3 -c 'import json, sys; rows = json.loads(sys.argv[1]); assert rows[0]["runs"] == 2 and rows[1]["best"] == 0.5' "$output"
}

@test "settings that end alike stand in one order in best, the sentence, the figures and the page" {
    cat >dead.cfg <<'END_OF_FILE'
name = "dead"; question = "Which?"; epoch_length = 2000; batch_size = 10; cell = "relu"; optimizer = "sgd"; learning_rate = 0.0; init_scale = 0.0;
sweep = { state_size = [6, 4]; init = ["uniform", "glorot"]; };
figures = ();
END_OF_FILE
    run --separate-stderr "$UNROLL" run dead.cfg -j 1
    [[ $output == *"Best: state_size 4, init glorot ends at 0.6931 nats (one seed), tied with state_size 4, init uniform; state_size 6, init glorot; state_size 6, init uniform; "* ]]
    [ "$("$UNROLL" best dead --csv 2>/dev/null | awk -F, 'NR > 1 { print $3, $4 }' | xargs)" = "4 glorot 4 uniform 6 glorot 6 uniform" ]
    "$UNROLL" plot dead --figure seeds -o - | cat >figure
    [ "$(grep -o "^state size .*init [a-z]*" figure | tr -d , | awk '{ print $3, $NF }' | xargs)" = "4 glorot 4 uniform 6 glorot 6 uniform" ]
    "$UNROLL" plot dead -o dead.html
    python3 - <<'END_OF_SCRIPT'
import json, re
page = open('dead.html').read()
rows = re.findall(r'<tr><td>(\d)</td><td>(\w+)</td>', page)
assert rows == [('4', 'glorot'), ('4', 'uniform'), ('6', 'glorot'), ('6', 'uniform')], rows
places = re.findall(r'"places":\[(\d),(\d)\]', page)  # settings of one median are ranked by their place in the list
names = re.search(r'"name":"init","spoken":"init","values":(\[[^]]*\])', page).group(1)
assert [json.loads(names)[int(init)] for _, init in places] == ['glorot', 'uniform', 'glorot', 'uniform'], places
END_OF_SCRIPT
}
