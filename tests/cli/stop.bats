# Runs that end themselves: at the same train step wherever, whenever and however often they are trained.

bats_require_minimum_version 1.5.0
load await

setup() {
    cd "$BATS_TEST_TMPDIR"
    cat >stop.cfg <<'EOF'
name = "stop"; question = "When is it over?"; epoch_length = 400000; figures = ( { kind = "curves"; color = "stop_patience"; } );
stop_above = 0.52; stop_above_after = 150;
sweep = { stop_loss = [0.0, 0.5]; stop_patience = [0, 5]; learning_rate = [0.005, 0.5]; seed = [0, 1]; };
EOF
}

ask() {
    sqlite3 "$1" "$2"
}

ends() { # DB
    ask "$1" "select key, status, coalesce(stopped_step, 0), digest, final_loss from runs order by key"
}

@test "runs stop by their rules, alike on one thread and two, in shards, and after kills" {
    "$UNROLL" run stop.cfg -j1 --db one.db
    expected=$(ends one.db)
    [ "$(ask one.db "select count(*) from runs where status = 'done'")" -gt 0 ]
    # by each rule, at a point of the curve
    [ "$(ask one.db "select count(*) from runs where status = 'stopped' and stop_loss = 0.5 and stopped_step < 150")" -gt 0 ]
    [ "$(ask one.db "select count(*) from runs where status = 'stopped' and stop_loss = 0 and stop_patience = 0 and stopped_step >= 150")" -gt 0 ]
    [ "$(ask one.db "select count(*) from runs where status = 'stopped' and stopped_step % 10 > 0 or stopped_step >= train_steps")" = 0 ]
    [ "$(ask one.db "select count(*) from runs where stopped_step is not null and status <> 'stopped'")" = 0 ]
    "$UNROLL" run stop.cfg -j2 --db two.db
    [ "$(ends two.db)" = "$expected" ]
    for part in 1 2; do "$UNROLL" run stop.cfg --shard $part/2 --db shards/all.db; done
    "$UNROLL" merge --sweep stop.cfg --db shards/all.db
    [ "$(ends shards/all.db)" = "$expected" ]

    for round in {1..8}; do
        "$UNROLL" run stop.cfg -j1 --no-plot --checkpoint-every 0.005 --db killed.db >err 2>&1 3>&- &
        sleep 0.0$((RANDOM % 9 + 1))
        kill -KILL $! 2>/dev/null || true
        wait $! || true
    done
    "$UNROLL" run stop.cfg --db killed.db
    [ "$(ends killed.db)" = "$expected" ]
    run -0 "$UNROLL" verify --db killed.db
    [[ $output == *"16 the same, 0 differ"* ]]
}

@test "a stopped run has all that one that is done has, and says that it was stopped" {
    "$UNROLL" run stop.cfg --set stop_loss=0.5 --db stop.db
    run -0 "$UNROLL" ls --db stop.db --where "status = 'stopped'" --columns stopped_step
    stopped=$(ask stop.db "select count(*) from runs where status = 'stopped'")
    [ "$(grep -c ' stopped ' <<<"$output")" = "$stopped" ]
    id=$(ask stop.db "select id from runs where status = 'stopped' limit 1")
    run -0 "$UNROLL" show $id --db stop.db
    [[ $output == *"stopped           at train step $(ask stop.db "select stopped_step from runs where id = $id"), by a rule of its own"* ]]
    [[ $output == *final_loss* ]]
    # of the points in the last tenth of what it trained, which is the last alone in so short a curve
    [ "$(ask stop.db "select count(*) from runs where status = 'stopped' and stopped_step <= 100 and final_loss <> (select loss from losses where run_id = id order by step desc limit 1)")" = 0 ]
    [ "$(ask stop.db "select count(*) from models where run_id = $id")" = 1 ]
    run -0 "$UNROLL" best stop --db stop.db
    [[ $output == *"4 of 4 settings"* ]]
    run -0 "$UNROLL" doctor --db stop.db
    [[ $output == *"$stopped stopped"* ]]
    [[ $output == *"integrity    ok"* ]]
}

@test "what is held out is what is waited for, where something is" {
    cat >held.cfg <<'EOF'
name = "held"; epoch_length = 400000; held_out = 0.1; evaluate_every = 20; figures = ();
stop_patience = 2; learning_rate = 1.0; sweep = { seed = [0, 1, 2]; };
EOF
    "$UNROLL" run held.cfg --db held.db
    [ "$(ask held.db "select count(*) from runs where status = 'stopped'")" -gt 0 ]
    # at a look, two looks behind the best
    [ "$(ask held.db "select count(*) from runs where status = 'stopped' and
        (select count(*) from losses where run_id = id and held_out_loss is not null and step > best_held_out_step) <> 2")" = 0 ]
    [ "$(ask held.db "select count(*) from runs where status = 'stopped' and
        (select held_out_loss from losses where run_id = id and step = stopped_step) is null")" = 0 ]
}

# older COLUMN...: the database stop.cfg makes, without the columns at the end of runs and the statuses that came with them
older() {
    local nulls="" drop="" statuses="'done'" column
    "$UNROLL" run stop.cfg --db old.db
    for column; do nulls+=,NULL drop+="/^ *$column INTEGER/d; "; done
    [[ $* == *stopped* ]] || statuses+=", 'stopped'"
    sqlite3 old.db .dump | sed "s/'done', 'stopped', 'paused', /$statuses, /; $drop /^INSERT INTO runs/s/$nulls);\$/);/" |
        sed -E ':a; N; $!ba; s/(TEXT|INTEGER), ( *--[^\n]*\n\) STRICT)/\1 \2/g' >dump.sql
    rm old.db
    { cat dump.sql && echo "PRAGMA application_id = 1970172524; PRAGMA user_version = 4;"; } | sqlite3 old.db
}

@test "a database of before there were stopped runs takes them, and stays beside as it was" {
    sed -i 's/^stop_above.*//; s/stop_loss.*stop_patience = \[0, 5\];//' stop.cfg
    older stopped_step solved_at paused_step
    run ! ask old.db "update runs set status = 'stopped'"
    run -0 "$UNROLL" ls --db old.db
    "$UNROLL" run stop.cfg --set stop_loss=0.5 --db old.db
    [ "$(ask old.db "select count(*) from runs where status = 'stopped' and stopped_step > 0")" -gt 0 ]
    [ "$(ask old.db "pragma integrity_check; pragma user_version" | xargs)" = "ok 6" ]
    [ "$(ask old.db.v4-backup "pragma user_version")" = 4 ]
    run ! ask old.db.v4-backup "select stopped_step from runs"
}

@test "a database of before there were paused runs takes them" {
    older solved_at paused_step
    run ! ask old.db "update runs set status = 'paused'"
    "$UNROLL" ls --db old.db >/dev/null
    sed 's/^sweep/halving = { first = 50; }; sweep/; s/^name.*/name = "halved";/' stop.cfg >halved.cfg
    "$UNROLL" run halved.cfg --set learning_rate=0.3 --db old.db
    [ "$(ask old.db "select count(*) from runs where status = 'paused' and paused_step > 0")" -gt 0 ]
    [ "$(ask old.db "pragma integrity_check; pragma user_version" | xargs)" = "ok 6" ]
}

@test "a plan foretells at most so long where runs may stop" {
    run -0 "$UNROLL" run stop.cfg --plan --set epochs=1000 --db none.db
    [[ $output == *"16 to train, at most about "*" on one thread"* ]]
    sed -i 's/^stop_above.*//; s/stop_loss = [^;]*; stop_patience = [^;]*;//; s/figures = .*/figures = ();/' stop.cfg
    run -0 "$UNROLL" run stop.cfg --plan --set epochs=1000 --db none.db
    [[ $output == *"4 to train, about "*" on one thread"* ]]
}
