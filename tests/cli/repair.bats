# What people do to the database by hand: deleting, adding, changing; doctor finds it and mends it.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    printf 'name = "hands"; epoch_length = 20000; sweep = { num_steps = [2, 4]; seed = [0, 1]; }; figures = ();\n' > a.cfg
    "$UNROLL" run a.cfg -j 1 --db a.db 2>/dev/null
}

ask() { # sqlite3's shell does not know foreign keys
    sqlite3 a.db "$1"
}

points() { # of each run of the experiment
    ask "select r.id, count(step) from experiments e join memberships m on experiment_id = e.id join runs r on r.id = m.run_id
        left join losses l on l.run_id = r.id where e.name = 'hands' group by 1 order by 1" | xargs
}

@test "a run that is deleted in the sqlite3 shell takes all that is its own with it, and its id never comes back" {
    ask "delete from runs where id >= 3"
    [ "$(ask "select count(*) from losses where run_id >= 3")" -eq 0 ]
    [ "$(points)" = "1|5 2|5" ]
    run "$UNROLL" run a.cfg --db a.db
    [ "$status" -eq 0 ]
    [ "$(ask "select group_concat(id) from (select id from runs order by id)")" = 1,2,5,6 ]
    [ "$(ask "select count(*) from memberships")" -eq 4 ]
    run "$UNROLL" doctor --db a.db
    [ "$status" -eq 0 ]
    [[ "$output" != *PROBLEM* ]]
}

@test "an experiment that is deleted takes its memberships with it" {
    ask "delete from experiments"
    [ "$(ask "select count(*) from memberships")" -eq 0 ]
    "$UNROLL" run a.cfg -j 1 --db a.db 2>/dev/null
    [ "$(ask "select id from experiments; select count(*) from memberships" | xargs)" = "2 4" ]
}

@test "doctor counts what is wrong and mends it, after a copy" {
    run "$UNROLL" doctor --repair --db a.db
    [ "$status" -eq 0 ]
    [[ "$output" == *"repair       nothing to mend"* ]]
    ask "drop trigger run_deleted; delete from runs where id = 4; delete from losses where run_id = 1 and step > 10;
        create trigger spy after update on runs begin select 1; end; insert into memberships (experiment_id, run_id) values (77, 1)"
    orphans=$(ask "select (select count(*) from losses where run_id = 4) + 2")
    cp a.db broken.db
    run "$UNROLL" doctor --db a.db
    [ "$status" -eq 1 ]
    [[ "$output" == *"PROBLEM: $orphans rows belong to a run or an experiment that is gone"* ]]
    [[ "$output" == *"PROBLEM: 1 finished or paused runs have another number of losses than was trained"* ]]
    [[ "$output" == *"PROBLEM: 1 triggers are not those of unroll"* ]]
    [[ "$output" == *"PROBLEM: 1 triggers of unroll are missing"* ]]
    [[ "$output" == *'`unroll doctor --repair` mends this'* ]]
    run "$UNROLL" doctor --repair --db a.db
    [ "$status" -eq 0 ]
    [[ "$output" == *"a.db.repair-backup is the database as it was"* ]]
    [ "$(sqlite3 a.db.repair-backup .dump | cksum)" = "$(sqlite3 broken.db .dump | cksum)" ]
    [ "$(ask "select group_concat(name) from (select name from sqlite_master where type = 'trigger' order by 1)")" = \
        diagnostics_deleted,experiment_deleted,models_deleted,run_deleted ]
    "$UNROLL" run a.cfg --db a.db 2>errors
    grep -q "2 in a.db already, 2 to train" errors
    run "$UNROLL" doctor --db a.db
    [ "$status" -eq 0 ]
    ask "drop trigger run_deleted"
    run "$UNROLL" doctor --repair --db a.db
    [[ "$output" == *"a.db.repair-backup-2 is the database as it was"* ]] # the first copy is left alone
}

@test "doctor says of a dead process's runs which resume, and gives them back" {
    ask "update runs set status = 'running', pid = 4000000, boot_id = 'gone', heartbeat_at = '2020-01-01' where id <= 2;
        insert into checkpoints values (1, 10, x'00', 'a6cd5e9392000f6ac44bdff4074eecdb', 'now')"
    run "$UNROLL" doctor --db a.db
    [ "$status" -eq 0 ]
    [[ "$output" == *"2 of those running were left by a process that is gone; \`unroll run\` resumes 1 from the last checkpoint and starts 1 anew"* ]]
    run "$UNROLL" doctor --repair --db a.db
    [ "$status" -eq 0 ]
    [ "$(ask "select id || status || pid from runs where id <= 2")" = 1running0 ]
}

@test "doctor says what is no path of a database" {
    ln -s loop2 loop1 && ln -s loop1 loop2
    for name in "" loop1 :memory: "file:a.db" $'a\nb'; do
        run "$UNROLL" doctor --db "$name"
        echo "$output"
        [ "$status" -eq 1 ]
        [[ "$output" == *PROBLEM:* ]]
    done
    run "$UNROLL" doctor --db absent.db
    [ "$status" -eq 0 ]
    [[ "$output" == *"absent.db, not there yet"* ]]
}

@test "a best_loss above the final_loss of an older database is mended with its schema" {
    sqlite3 old.db <"$SOURCE/tests/data/schema-1.sql"
    [ "$(sqlite3 old.db "select count(*) from runs where best_loss > final_loss")" -gt 0 ]
    sqlite3 old.db "insert into experiments select 7, name, question, file || '// later', created_at from experiments where id = 1;
        insert into memberships (experiment_id, run_id) select 7, run_id from memberships where experiment_id = 1 limit 1;
        create index mine on runs (host); create view theirs as select * from nowhere"
    "$UNROLL" run a.cfg --db old.db 2>/dev/null
    [ "$(sqlite3 old.db "select count(*) from runs where best_loss > final_loss")" -eq 0 ]
    [ "$(sqlite3 old.db "select group_concat(id) from (select id from experiments order by id); select count(*) from earlier_texts;
        select count(*) from memberships where experiment_id = 7; select name from sqlite_master where name = 'mine'" | xargs)" = "2,7,8 1 1 mine" ]
    run "$UNROLL" doctor --db old.db
    [ "$status" -eq 0 ]
    sqlite3 old.db "delete from runs where id = (select max(id) from runs)"
    [ "$(sqlite3 old.db "select count(*) from losses where run_id not in (select id from runs)")" -eq 0 ]
}

@test "doctor looks at the curves and checkpoints of paused runs, and mends what is damaged" {
    cat >h.cfg <<'EOF'
name = "halved"; figures = (); num_steps = 5; epoch_length = 200000; batch_size = 100; log_every = 10; diagnose_every = 10;
sweep = { state_size = [2, 4, 8]; seed = [0, 1]; }; halving = { first = 25; };
EOF
    "$UNROLL" run h.cfg --db whole.db
    cp whole.db a.db
    run "$UNROLL" doctor --db a.db
    [ "$status" -eq 0 ]
    [[ $output == *"4 paused"* && $output != *checkpoint* ]]
    ask "delete from checkpoints where run_id = (select min(id) from runs where status = 'paused');
        update checkpoints set state = zeroblob(length(state)) where run_id = (select max(id) from runs where status = 'paused');
        delete from losses where step = 20 and run_id = (select max(id) from runs where status = 'paused' and id < (select max(id) from runs where status = 'paused'))"
    diagnostics=$(ask "select count(*) from diagnostics join runs on run_id = id where status = 'paused' and id = (select min(id) from runs where status = 'paused')")
    [ "$diagnostics" -gt 0 ]
    run "$UNROLL" doctor --db a.db
    [ "$status" -eq 1 ]
    [[ $output == *"1 of those paused has no checkpoint: whoever asks for more of it trains it from the start"* ]]
    [[ $output == *"PROBLEM: 1 checkpoints are not as they were written; without them their runs start anew"* ]]
    [[ $output == *"PROBLEM: 1 finished or paused runs have another number of losses than was trained"* ]]
    run "$UNROLL" doctor --repair --db a.db
    [ "$status" -eq 0 ]
    [[ $output == *"1 damaged checkpoints"*"To be trained again: 1."*"2 of those paused have no checkpoint"* ]]
    [ "$(ask "select count(*) from diagnostics where run_id = (select min(id) from runs where status = 'paused')")" = "$diagnostics" ]
    for db in a whole; do "$UNROLL" run h.cfg --db $db.db; "$UNROLL" run h.cfg --finish --db $db.db; done
    [ "$(ask "select key, digest from runs order by key")" = "$(sqlite3 whole.db "select key, digest from runs order by key")" ]
}
