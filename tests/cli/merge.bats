# unroll merge: databases of several machines become one.

bats_require_minimum_version 1.5.0

setup_file() {
    cd "$BATS_FILE_TMPDIR"
    cat >m.cfg <<EOF
name = "m"; figures = (); epoch_length = 4000; batch_size = 20; num_steps = 5; held_out = 0.1; evaluate_every = 10; keep = "final";
sweep = { seed = [0, 1, 2, 3, 4, 5]; state_size = [2, 4]; };
EOF
    "$UNROLL" run m.cfg --db whole.db 2>/dev/null
    part one "0, 1, 2"
    part two "2, 3"
    part three "4, 5, 0"
}

part() { # a database NAME.db with the runs of these seeds
    sqlite3 whole.db "vacuum into '$1.db'"
    sqlite3 "$1.db" "delete from runs where seed not in ($2)"
}

setup() {
    unset UNROLL_DB
    cd "$BATS_TEST_TMPDIR"
    cp "$BATS_FILE_TMPDIR"/*.db "$BATS_FILE_TMPDIR"/m.cfg .
}

# All that a database holds but the numbers that SQLite gives, in order.
content() {
    local columns
    columns=$(sqlite3 "$1" "select group_concat('\"' || name || '\"') from pragma_table_info('runs') where name <> 'id'")
    sqlite3 "$1" "select $columns from runs order by key;
        select key, step, loss, l.held_out_loss, l.held_out_accuracy from losses l join runs on id = run_id order by key, step;
        select key, kind, m.digest, hex(weights) from models m join runs on id = run_id order by key, kind;
        select name, key, m.variant from memberships m join runs r on r.id = run_id join experiments e on e.id = experiment_id order by name, key;
        select name, question, file, created_at from experiments order by name;
        select * from earlier_texts order by name, file;
        select * from reference_losses order by 1, 2;
        select * from disputes order by 1, 2"
}

@test "parts merged in any order are the whole" {
    content whole.db >wanted
    [ "$(wc -l <wanted)" -gt 80 ]
    for order in "one two three" "three one two" "two three one" "three two one one"; do
        rm -f all.db*
        for part in $order; do "$UNROLL" merge $part.db --db all.db; done
        content all.db >got
        cmp wanted got
        [ "$(sqlite3 all.db "pragma integrity_check")" = ok ]
    done
    run "$UNROLL" doctor --db all.db
    [ "$status" -eq 0 ]
    [[ "$output" == *"integrity    ok"* ]]
}

@test "merge says what it took" {
    run "$UNROLL" merge one.db two.db three.db --db all.db
    [ "$status" -eq 0 ]
    [ "${lines[0]}" = "one.db: 6 runs taken" ]
    [ "${lines[1]}" = "two.db: 2 runs taken, 2 there already" ]
    [ "${lines[2]}" = "three.db: 4 runs taken, 2 there already" ]
}

@test "of another database the runs that a condition picks" {
    "$UNROLL" merge whole.db --where "seed = 0" --db some.db
    [ "$(sqlite3 some.db "select min(seed), max(seed), count(*) = (select count(distinct setting) from runs) from runs")" = "0|0|1" ]
    [ "$(sqlite3 some.db "select count(*) from losses where run_id not in (select id from runs)")" = 0 ]
    [ "$(sqlite3 some.db "select count(*) > 0 from losses")" = 1 ]
    "$UNROLL" merge whole.db --where "seed <> 0" --db some.db
    [ "$(content some.db)" = "$(content whole.db)" ]
    run -2 "$UNROLL" merge whole.db --where "sed = 0" --db none.db
    [[ $output == *"no column 'sed', did you mean 'seed'?"* ]]
    run -2 "$UNROLL" merge whole.db --where "1) or (1" --db none.db
    [ ! -e none.db ]
}

@test "the others are only read" {
    before=$(md5sum one.db two.db)
    "$UNROLL" merge one.db two.db --db all.db
    [ "$(md5sum one.db two.db)" = "$before" ]
}

@test "a merged database is listed, goes on, and needs no run again" {
    "$UNROLL" merge one.db two.db --db all.db
    run bash -c '"$UNROLL" best m --db all.db --csv 2>/dev/null'
    [ "${#lines[@]}" -eq 3 ]
    run "$UNROLL" run m.cfg --db all.db
    [[ "${lines[0]}" == "m: 12 runs, 8 in all.db already, 4 to train"* ]]
    [ "$(sqlite3 all.db "select group_concat(digest) from (select digest from runs order by key)")" = \
        "$(sqlite3 whole.db "select group_concat(digest) from (select digest from runs order by key)")" ]
}

@test "notes and tags are those of both" {
    sqlite3 one.db "update runs set note = 'b', tags = 'x z' where seed = 2"
    sqlite3 two.db "update runs set note = 'a', tags = 'y z' where seed = 2"
    "$UNROLL" merge one.db two.db --db ab.db
    "$UNROLL" merge two.db one.db --db ba.db
    content ab.db >ab
    content ba.db >ba
    cmp ab ba
    [ "$(sqlite3 ab.db "select distinct note || '|' || tags from runs where seed = 2")" = "$(printf 'a\nb|x y z')" ]
}

@test "of two texts of an experiment the newer stays, the other is kept as an earlier one" {
    sqlite3 two.db "update experiments set file = file || '// newer', created_at = '2999-01-01T00:00:00.000Z'"
    "$UNROLL" merge one.db two.db --db ab.db
    "$UNROLL" merge two.db one.db --db ba.db
    content ab.db >ab
    content ba.db >ba
    cmp ab ba
    [ "$(sqlite3 ab.db "select count(*) from experiments where file like '%// newer'")" = 1 ]
    [ "$(sqlite3 ab.db "select count(*) from earlier_texts where file not like '%// newer'")" = 1 ]
    [ "$(sqlite3 ab.db "select count(*) from memberships")" = 4 ]
}

@test "digests that differ are disputes, which training again settles" {
    cp two.db wrong.db
    sqlite3 wrong.db "update runs set digest = 'f00d', final_loss = 0.1 where seed = 2 and state_size = 4"
    right=$(sqlite3 two.db "select digest from runs where seed = 2 and state_size = 4")
    "$UNROLL" merge one.db wrong.db --db ab.db
    "$UNROLL" merge wrong.db one.db --db ba.db
    content ab.db >ab
    content ba.db >ba
    cmp ab ba
    # verify says who is right
    host=$(sqlite3 ab.db "select host from disputes where digest = '$right'")
    run "$UNROLL" verify --db ab.db
    echo "$output"
    [ "$status" -eq 0 ]
    [[ $output == *"disputed: that of $host comes out again; \`unroll run\` settles it"* ]]
    cp ab.db none.db
    sqlite3 none.db "update disputes set digest = digest || '0'"
    run "$UNROLL" verify --db none.db
    [ "$status" -eq 1 ]
    [[ $output == *"disputed: none of the 2 digests comes out again"* ]]
    [ "$(sqlite3 ab.db "select status from runs where seed = 2 and state_size = 4")" = failed ]
    [ "$(sqlite3 ab.db "select group_concat(digest, ' ') from (select digest from disputes order by digest <> 'f00d')")" = "f00d $right" ]
    run "$UNROLL" merge two.db --db ab.db # a third with the right one: a vote does not settle it
    [[ "$output" == "two.db: 0 runs taken, 3 there already, 1 disputed: "* ]]
    "$UNROLL" run m.cfg --db ab.db
    [ "$(sqlite3 ab.db "select digest from runs where seed = 2 and state_size = 4")" = "$right" ]
    "$UNROLL" merge wrong.db --db ab.db # settled for good
    [ "$(sqlite3 ab.db "select digest from runs where seed = 2 and state_size = 4")" = "$right" ]
    "$UNROLL" merge ab.db --db ba.db # and for others too
    [ "$(sqlite3 ba.db "select digest from runs where seed = 2 and state_size = 4")" = "$right" ]
}

@test "a run that is not finished is not taken, and gives way to a finished one" {
    sqlite3 one.db "update runs set status = 'running', pid = 0, digest = null, final_loss = null, best_loss = null where seed = 1"
    sqlite3 one.db "update runs set status = 'running', pid = 0, digest = null, final_loss = null, best_loss = null where seed = 2"
    run "$UNROLL" merge one.db --db all.db
    [ "$output" = "one.db: 2 runs taken, 4 not finished or trained here now" ]
    [ "$(sqlite3 all.db "select count(*) from runs")" = 2 ]
    [ "$(sqlite3 all.db "select count(*) from losses where run_id not in (select id from runs)")" = 0 ]
    run "$UNROLL" merge two.db --db one.db
    [ "$output" = "two.db: 4 runs taken" ]
    [ "$(sqlite3 one.db "select count(*) from runs where seed = 2 and status = 'done'")" = 2 ]
    [ "$(sqlite3 one.db "select count(distinct n) from (select count(*) as n from losses group by run_id having run_id in (select id from runs where status = 'done'))")" = 1 ]
}

@test "paused runs are taken with what they go on from, of two the one that came further" {
    cat >h.cfg <<'EOF'
name = "halved"; figures = (); num_steps = 5; epoch_length = 200000; batch_size = 100; diagnose_every = 50;
sweep = { state_size = [2, 4, 8]; learning_rate = (0.03, 0.1, 0.3); seed = [0, 1]; };
halving = { first = 20; };
EOF
    states() { sqlite3 "$1" "select key, status, paused_step, digest, (select group_concat(step || loss) from losses where run_id = id),
        (select train_step from checkpoints where run_id = id), (select count(*) from diagnostics where run_id = id) from runs order by key"; }
    "$UNROLL" run h.cfg --max-runs 10 --db some.db
    "$UNROLL" run h.cfg --db halved.db
    "$UNROLL" run h.cfg --finish --db finished.db
    run -0 "$UNROLL" merge some.db halved.db --db both.db
    [ "${lines[0]}" = "some.db: 10 runs taken" ]
    further=$(sqlite3 some.db "attach 'halved.db' as h; select count(*) from main.runs r join h.runs o using (key) where o.paused_step is not 20")
    [[ ${lines[1]} == "halved.db: $((8 + further)) runs taken, $((10 - further)) there already" ]]
    [ "$(states both.db)" = "$(states halved.db)" ]
    run -0 "$UNROLL" merge some.db --db both.db
    [ "$output" = "some.db: 0 runs taken, 10 there already" ]
    [ "$(states both.db)" = "$(states halved.db)" ]
    run -0 "$UNROLL" doctor --db both.db
    run -0 --separate-stderr "$UNROLL" run h.cfg --db both.db # nothing of it is trained anew
    [ "$(grep -c 'nothing to train' <<<"$stderr")" = 4 ]
    "$UNROLL" run h.cfg --finish --db both.db
    [ "$(states both.db)" = "$(states finished.db)" ]
    # a finished one stands above a paused one, whichever comes first
    run -0 "$UNROLL" merge halved.db --db finished.db
    [ "$output" = "halved.db: 0 runs taken, 18 there already" ]
    run -0 "$UNROLL" merge finished.db --db halved.db
    [ "$(states halved.db)" = "$(states finished.db)" ]
}

@test "a database of an older schema is taken as it is brought up to date, and left as it is" {
    sqlite3 two.db "alter table runs drop column weight_decay; drop table disputes"
    before=$(md5sum two.db)
    "$UNROLL" merge one.db two.db --db all.db
    [ "$(md5sum two.db)" = "$before" ]
    [ "$(sqlite3 all.db "select count(*) from runs")" = 8 ]
    [ -z "$(find "${TMPDIR:-/tmp}" -maxdepth 1 -name 'unroll-merge-*' -user "$(id -u)" -newer m.cfg)" ]
}

@test "what is damaged or foreign is refused whole, the rest is taken" {
    echo "no database" >text.db
    head -c 20000 three.db >short.db
    sqlite3 foreign.db "create table runs (id, key)"
    cp three.db torn.db
    page=$(sqlite3 three.db "select min(pageno) from dbstat where name = 'losses' and pagetype = 'leaf'")
    printf '\377\377\377\377\377\377\377\377' | dd of=torn.db bs=1 seek=$(((page - 1) * 4096)) conv=notrunc status=none
    for bad in text short foreign torn none; do
        run "$UNROLL" merge $bad.db --db all.db
        echo "$output"
        [ "$status" -eq 4 ]
        [[ "$output" == "unroll: "*"$bad.db"* ]]
        [ ! -e all.db ] || [ "$(sqlite3 all.db "select count(*) from runs")" = 0 ]
    done
    run "$UNROLL" merge one.db torn.db two.db --db all.db
    [ "$status" -eq 4 ]
    "$UNROLL" merge one.db two.db --db good.db
    content all.db >got
    content good.db >wanted
    cmp got wanted
}

@test "one file is not given twice" {
    ln -s one.db same.db
    run -2 "$UNROLL" merge one.db same.db --db all.db
    [ "$output" = "unroll: one.db and same.db are the same file" ]
    run -2 "$UNROLL" merge same.db --db one.db
    [ "$output" = "unroll: same.db is the database that the others are added to" ]
    run -2 "$UNROLL" merge
}
