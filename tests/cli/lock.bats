# Another process has the database locked, for as long as it likes: a sweep goes on, says once for whom it waits, and loses nothing.

load await

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >lock.cfg <<EOF
@include "$SOURCE/configs/defaults.cfg"
name = "lock"; question = "Who has it?"; figures = ();
epoch_length = 100000; log_every = 10; state_size = 4;
sweep = { seed = { from = 0; to = 29; count = 30; }; };
EOF
    sed 's/^sweep.*/seed = 99;/' lock.cfg >first.cfg
    "$UNROLL" run first.cfg --db unroll.db >/dev/null 2>&1
    mkfifo orders
}

teardown() {
    exec 7>&- || true
    [ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null || true
    [ -z "$holder" ] || wait "$holder" || true
}

# A shell that holds the lock until it is told to end.
lock() {
    sqlite3 -cmd ".timeout 20000" unroll.db <orders >answers 3>&- &
    holder=$!
    exec 7>orders
    echo "begin immediate; select 'locked';" >&7
    await grep -q locked answers
}

unlock() {
    exec 7>&-
    wait "$holder"
    holder=
}

launch() {
    exec env --default-signal=INT "$UNROLL" run lock.cfg --db unroll.db --no-plot >/dev/null 2>said 3>&- 7>&-
}

contents() {
    sqlite3 "$1" "pragma integrity_check; select key, status, digest, final_loss from runs order by key;
        select key, step, loss from runs join losses on run_id = id order by key, step;
        select name, key from experiments e join memberships on experiment_id = e.id join runs r on r.id = run_id order by 1, 2"
}

expect_said() {
    cat said
    [ "$(grep -c "unroll.db is locked by sqlite3 (process $holder); finished runs wait in memory until it is free" said)" -eq 1 ]
}

@test "a sweep trains on while another process has the lock, and writes when it is free" {
    lock
    launch &
    pid=$!
    await grep -q "is locked by" said
    expect_said # already when the experiment was to be noted
    unlock
    wait "$pid"
    pid=
    cp unroll.db begun.db
    sqlite3 unroll.db "delete from runs where id > 1; delete from losses where run_id > 1; delete from memberships where run_id > 1"
    "$UNROLL" run lock.cfg --db unroll.db --no-plot >/dev/null 2>&1
    [ "$(contents begun.db)" = "$(contents unroll.db)" ]
}

@test "all of a sweep is trained while the lock stays" {
    sed -i 's/epoch_length = 100000/epoch_length = 1000000/' lock.cfg
    launch &
    pid=$!
    await grep -q "30 to train" said
    lock
    await grep -q "30 of 30 runs" said
    expect_said
    [ "$(sqlite3 unroll.db "select count(*) from runs where status = 'done'")" -lt 31 ]
    unlock
    wait "$pid"
    pid=
    cp unroll.db begun.db
    rm unroll.db
    "$UNROLL" run first.cfg --db unroll.db >/dev/null 2>&1
    "$UNROLL" run lock.cfg --db unroll.db --no-plot >/dev/null 2>&1
    [ "$(contents begun.db)" = "$(contents unroll.db)" ]
}

@test "who does not want to wait gets the finished runs beside it" {
    sed -i 's/epoch_length = 100000/epoch_length = 1000000/' lock.cfg
    launch &
    pid=$!
    await grep -q "30 to train" said
    lock
    await grep -q "30 of 30 runs" said
    kill -INT "$pid"
    status=0
    wait "$pid" || status=$?
    pid=
    expect_said
    [ "$status" -eq 4 ]
    grep -q "^unroll: unroll.db: sqlite3 (process $holder) keeps it locked$" said
    grep -q "^the finished runs that it lacks are kept in unroll.db.rescued$" said
    unlock
    [ "$(sqlite3 unroll.db.rescued "pragma integrity_check")" = ok ]
    [ "$(sqlite3 unroll.db "attach 'unroll.db.rescued' as r; select count(*) from (
        select key from runs where status = 'done' union select key from r.runs where status = 'done')")" -eq 31 ]
}

@test "reading works while the lock stays" {
    lock
    "$UNROLL" ls --db unroll.db >/dev/null
    "$UNROLL" plot first.cfg --db unroll.db >/dev/null
    unlock
}

@test "whoever cannot be waited for is named" {
    lock
    echo "rollback; pragma locking_mode = exclusive; pragma user_version; begin exclusive; select 'all';" >&7
    await grep -q all answers
    run timeout 60 "$UNROLL" doctor --db unroll.db
    echo "$output"
    [ "$status" -eq 1 ]
    [[ $output == *"unroll.db: sqlite3 (process $holder) keeps it locked"* ]]
    unlock
}
