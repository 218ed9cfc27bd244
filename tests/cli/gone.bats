# A database that is deleted, replaced or overwritten while a sweep goes on: the sweep stops, what it finished is kept beside it,
# and the new file stays as it is.

load await

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >gone.cfg <<EOF
@include "$SOURCE/configs/defaults.cfg"
name = "gone"; question = "Where is it?"; figures = ();
epoch_length = 200000; log_every = 1; state_size = 4;
sweep = { seed = { from = 0; to = 3999; count = 4000; }; };
EOF
    sed 's/^sweep.*$/seed = 7; epochs = 1000000; log_every = 1000;/; s/ log_every = 1;//' gone.cfg >long.cfg
}

teardown() {
    [ -z "$pid" ] || kill -KILL $pid 2>/dev/null || true
}

# launch FILE: with & behind it
launch() {
    exec "$UNROLL" run "$1" --db unroll.db --no-plot >/dev/null 2>said 3>&-
}

has_finished() { # has_finished DB COUNT
    [ "$(sqlite3 -cmd '.timeout 20000' "$1" "select count(*) >= $2 from runs where status = 'done'" 2>/dev/null)" = 1 ]
}

count_finished() { # DB
    sqlite3 -cmd '.timeout 20000' "$1" "select count(*) from runs where status = 'done'"
}

# Starts the sweep and lets it finish some runs.
begin() {
    launch gone.cfg &
    pid=$!
    await has_finished unroll.db 20
}

# expect_end MESSAGE: of the sweep
expect_end() {
    status=0
    wait "$pid" || status=$?
    pid=
    cat said
    [ "$status" -eq 4 ]
    [ "$(grep -c '^unroll: ' said)" -eq 1 ]
    grep -q "^unroll: unroll.db $1" said
    [ ! -e unroll.db-wal ]
    [ ! -e unroll.db-shm ]
}

# The finished runs are whole, as a quiet sweep makes them.
expect_rescued() { # DB
    grep -q "^the finished runs are kept in $1$" said
    [ "$(sqlite3 "$1" "pragma integrity_check")" = ok ]
    has_finished "$1" 20
    [ "$(sqlite3 "$1" "select count(*) from memberships")" -ge 20 ]
    [ -z "$(sqlite3 "$1" "select id from runs where status = 'done' and train_steps != (select count(*) from losses where run_id = id)")" ]
    "$UNROLL" verify --db "$1" --sample 5 >/dev/null
}

make_other() {
    "$(dirname "$UNROLL")/tests/make_store" other.db 30 200
}

expect_other() { # FILE: it is as other.db was made
    [ "$(sqlite3 "$1" "pragma integrity_check; select count(*) from runs; select count(*) from losses" | xargs)" = "ok 30 6000" ]
}

@test "deleted" {
    begin
    rm unroll.db
    expect_end "was deleted while it was in use"
    [ ! -e unroll.db ]
    expect_rescued unroll.db.rescued
}

@test "deleted with its folder" {
    mkdir folder
    "$UNROLL" run gone.cfg --db folder/unroll.db --no-plot >/dev/null 2>said 3>&- &
    pid=$!
    await has_finished folder/unroll.db 20
    rm -r folder
    status=0
    wait "$pid" || status=$?
    pid=
    [ "$status" -eq 4 ]
    expect_rescued folder/unroll.db.rescued
}

@test "replaced by another database, twice" {
    for rescued in unroll.db.rescued unroll.db.rescued-2; do
        make_other
        cp other.db copy.db
        rm -f unroll.db
        begin
        mv other.db unroll.db
        expect_end "was replaced by another file while it was in use, which is left as it is"
        cmp unroll.db copy.db
        expect_rescued $rescued
    done
    expect_other unroll.db
    "$UNROLL" ls --db unroll.db >/dev/null
}

@test "overwritten by another database" {
    make_other
    begin
    cp other.db unroll.db
    expect_end "was overwritten or cut off while it was in use; it is left as it is"
    cmp unroll.db other.db
    expect_other unroll.db
    expect_rescued unroll.db.rescued
}

@test "overwritten by an older copy of itself" {
    sed "s/^sweep.*//" gone.cfg >one.cfg
    "$UNROLL" run one.cfg --db unroll.db --no-plot >/dev/null 2>&1
    cp unroll.db older.db
    begin
    sqlite3 -cmd '.timeout 20000' unroll.db "pragma wal_checkpoint" >/dev/null
    await has_finished unroll.db $(($(count_finished unroll.db) + 1)) # so that the sweep has seen the file as it is now
    cp older.db unroll.db
    expect_end "was overwritten or cut off while it was in use; it is left as it is"
    cmp unroll.db older.db
    expect_rescued unroll.db.rescued
}

@test "overwritten by something else; emptied; cut off" {
    for act in "cp gone.cfg unroll.db" "truncate -s 0 unroll.db" "truncate -s 8192 unroll.db"; do
        rm -f unroll.db*
        begin
        $act
        expect_end "was overwritten or cut off while it was in use; it is left as it is"
        expect_rescued unroll.db.rescued
    done
}

@test "without its log" {
    begin
    rm unroll.db-wal
    status=0
    wait "$pid" || status=$?
    pid=
    cat said
    [ "$status" -eq 4 ]
    grep -q "^unroll: unroll.db-wal, the log of unroll.db, was deleted or replaced while it was in use$" said
    expect_rescued unroll.db.rescued
}

@test "a long run notices it too, though it has nothing to write, and makes no file of nothing" {
    launch long.cfg &
    pid=$!
    await grep -q "1 to train" said
    make_other
    mv other.db unroll.db
    expect_end "was replaced by another file while it was in use, which is left as it is"
    expect_other unroll.db
    [ ! -e unroll.db.rescued ]
}

@test "one that waits for another process notices it" {
    launch long.cfg &
    first=$!
    pid=$first
    await grep -q "1 to train" said
    "$UNROLL" run long.cfg --db unroll.db --no-plot >/dev/null 2>second 3>&- &
    second=$!
    pid="$first $second"
    await grep -q "waiting" second
    rm unroll.db
    status=0
    wait "$second" || status=$?
    pid=$first
    [ "$status" -eq 4 ]
    grep -q "^unroll: unroll.db was deleted while it was in use$" second
    expect_end "was deleted while it was in use"
}

@test "a database that comes to a place where the log of a killed sweep lies does not take it for its own" {
    begin
    kill -KILL "$pid"
    wait "$pid" || true
    pid=
    make_other
    cp unroll.db first.db
    mv other.db unroll.db
    for command in ls "run gone.cfg"; do
        run "$UNROLL" $command --db unroll.db
        echo "$output"
        [ "$status" -eq 4 ]
        [ "$output" = "unroll: unroll.db-wal is the log of another database, not of unroll.db, which it would damage; move it away" ]
    done
    mv first.db unroll.db # whose log it is
    "$UNROLL" ls --db unroll.db >/dev/null
    has_finished unroll.db 20
}
