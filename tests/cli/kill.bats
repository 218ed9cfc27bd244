# Pull the plug: a sweep that is killed at any moment and started again ends as if nothing had happened; several processes share
# one database, some of them killed. KILLS=100 is the long version (tests/resilience.cmake).

load await

# As long as it takes on this machine for checkpoints to be met: a sweep of a second.
setup_file() {
    cd "$BATS_FILE_TMPDIR"
    length=300000
    write_experiment
    local start=$(date +%s%N)
    sweep kill.cfg length.db 2>/dev/null
    export length=$((length + length * 1000 * 1000000 / ($(date +%s%N) - start)))
}

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    write_experiment
    sed 's/name = "kill"/name = "overlap"/; s/seed = \[0, 1\]/seed = [1, 2]/' kill.cfg >overlap.cfg
}

write_experiment() {
    cat >kill.cfg <<EOF
@include "$SOURCE/configs/defaults.cfg"
name = "kill"; question = "Is anything lost?"; figures = ();
epoch_length = $length; log_every = 7;
sweep = { cell = ["rnn", "lstm"]; optimizer = ["adagrad", "adam"]; state_size = [4, 16]; seed = [0, 1]; };
EOF
}

# launch FILE DB [ARGUMENT...]: with & behind it, so that $! is the program itself
launch() {
    local file=$1 db=$2
    shift 2
    exec "$UNROLL" run "$file" --db "$db" --no-plot --checkpoint-every 0.02 "$@" >/dev/null 3>&-
}

sweep() { # the same in the foreground
    (launch "$@")
}

ask() { # ask DB SQL
    sqlite3 -cmd '.timeout 20000' "$1" "$2"
}

answers() { # answers DB SQL ANSWER
    [ "$(ask "$1" "$2" 2>/dev/null)" = "$3" ]
}

# Launch a run and kill it where a checkpoint of it stands; one that got through before is started anew.
kill_at_checkpoint() { # kill_at_checkpoint FILE DB
    for attempt in {1..20}; do
        rm -f "$2" "$2"-*
        launch "$1" "$2" 2>/dev/null &
        pid=$!
        until answers "$2" "select count(*) from checkpoints" 1 || ! kill -0 $pid 2>/dev/null; do sleep 0.01; done
        kill -KILL $pid 2>/dev/null || true
        wait $pid || true
        if answers "$2" "select count(*) from checkpoints" 1; then return; fi
    done
    echo "20 runs got through before they could be killed at a checkpoint"
    return 1
}

# All that must be the same whatever happened: every run with its outcome, and every point of its curve.
contents() {
    ask "$1" "select key, status, digest, final_loss, best_loss, diverged_step from runs order by key;
        select key, step, loss from runs join losses on run_id = id order by key, step;
        select name, key from experiments e join memberships on experiment_id = e.id join runs r on r.id = run_id order by 1, 2"
}

# What a quiet database looks like inside.
expect_clean() {
    [ "$(ask "$1" "pragma integrity_check")" = ok ]
    [ -z "$(ask "$1" "pragma foreign_key_check")" ]
    [ "$(ask "$1" "select count(*) from checkpoints")" = 0 ]
    [ "$(ask "$1" "select count(*) from runs where status != 'done'")" = 0 ]
    [ "$(ask "$1" "select count(*) from losses where run_id not in (select id from runs)")" = 0 ]
}

# How long a quiet sweep takes here, in milliseconds; made once for all tests.
quiet() {
    local folder=$BATS_FILE_TMPDIR/quiet
    if [ ! -e "$folder" ]; then
        mkdir "$folder"
        local start=$(date +%s%N)
        sweep kill.cfg "$folder/kill.db" 2>/dev/null
        echo $((($(date +%s%N) - start) / 1000000)) >"$folder/milliseconds"
        cp "$folder/kill.db" "$folder/both.db"
        sweep overlap.cfg "$folder/both.db" 2>/dev/null
    fi
    cp "$folder"/* .
    contents kill.db >kill.expected
    contents both.db >both.expected
    milliseconds=$(cat milliseconds)
}

# kill_after MILLISECONDS PID: false if it had ended by itself
kill_after() {
    sleep "$(printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)))"
    kill -KILL "$2" 2>/dev/null
}

@test "killed at ${KILLS:-8} random moments, a sweep ends as a quiet one, to the last bit" {
    quiet
    RANDOM=20260 kills=0 resumed=0
    while [ "$kills" -lt "${KILLS:-8}" ]; do
        launch kill.cfg cut.db 2>/dev/null &
        pid=$!
        if kill_after $((RANDOM % (milliseconds / 2 + 20))) $pid; then
            wait $pid || true
            kills=$((kills + 1))
            left=$(ask cut.db "select count(*) from checkpoints" 2>/dev/null) || left=0 # there may be no table yet
            resumed=$((resumed + left))
        else # it got through: the next starts from nothing
            wait $pid
            contents cut.db | cmp - kill.expected
            expect_clean cut.db
            rm -f cut.db cut.db-*
        fi
    done
    echo "$kills kills, $resumed checkpoints left by them" >&3
    [ "$resumed" -gt 0 ]
    sweep kill.cfg cut.db 2>/dev/null
    contents cut.db | cmp - kill.expected
    expect_clean cut.db
}

@test "four processes, two of them killed, share the work and leave nothing out" {
    quiet
    for i in 1 2 3 4; do
        file=kill.cfg
        [ $((i % 2)) = 0 ] || file=overlap.cfg
        launch $file shared.db -j 1 2>errors.$i &
        pids[i]=$!
    done
    # readers all the while
    (
        for i in {1..20}; do
            code=0
            "$UNROLL" ls --db shared.db >listed 2>listed.errors || code=$?
            # before the first run is claimed there is nothing to list
            [ "$code" -eq 0 ] || grep -qE "^unroll: (no database|no run matches|.* is empty)" listed.errors || cat listed.errors >>reader.failed
            sleep 0.02
        done
    ) 3>&- &
    reader=$!
    kill_after $((milliseconds / 4)) ${pids[1]}
    kill_after $((milliseconds / 8)) ${pids[2]}
    wait ${pids[3]}
    wait ${pids[4]}
    wait $reader
    [ ! -e reader.failed ]
    # the survivors ask for all runs between them, and each stays until all of its own are finished
    contents shared.db | cmp - both.expected
    expect_clean shared.db
}

@test "four quiet processes train no run twice" {
    quiet
    for i in 1 2 3 4; do
        launch kill.cfg shared.db -j 1 2>errors.$i &
        pids[i]=$!
    done
    for i in 1 2 3 4; do wait ${pids[i]}; done
    contents shared.db | cmp - kill.expected
    # what each says last, "N of M runs, ...", counts the runs that it trained itself
    [ "$(sed -n 's/^\([0-9]*\) of [0-9]* runs, 100 %.*/\1/p' errors.* | awk '{sum += $1} END {print sum}')" = 16 ]
    [ "$(ask shared.db "select count(distinct pid) > 1 from runs")" = 1 ]
    grep -q "being trained by other processes; waiting for them" errors.*
}

@test "who meets another's run waits for it, and takes it over when its process dies" {
    sed -i 's/epoch_length = [0-9]*/epochs = 10000/; s/^sweep.*$/state_size = 16;/' kill.cfg # longer than any test waits
    launch kill.cfg one.db 2>/dev/null &
    first=$!
    await answers one.db "select count(*) from checkpoints" 1
    launch kill.cfg one.db 2>second.errors &
    second=$!
    await grep -q waiting second.errors
    [ "$(ask one.db "select pid from runs")" != $second ]
    kill -KILL $first
    wait $first || true
    step=$(ask one.db "select train_step from checkpoints")
    [ "$step" -gt 0 ]
    await answers one.db "select pid from runs" $second
    # Ctrl-C keeps where it stands; it began at the first one's checkpoint
    kill -TERM $second
    code=0
    wait $second || code=$?
    [ "$code" -eq 143 ]
    grep -q "1 run is being trained by other processes; waiting for them" second.errors
    [ "$(ask one.db "select status || pid || (train_step >= $step) from runs join checkpoints")" = running01 ]
}

@test "Ctrl-C ends the wait" {
    sed -i 's/epoch_length = [0-9]*/epochs = 10000/; s/^sweep.*$/state_size = 64;/' kill.cfg
    launch kill.cfg one.db 2>/dev/null &
    first=$!
    await answers one.db "select count(*) from runs" 1
    launch kill.cfg one.db 2>second.errors &
    second=$!
    await grep -q waiting second.errors
    kill -TERM $second
    code=0
    wait $second || code=$?
    kill -KILL $first
    wait $first || true
    [ "$code" -eq 143 ]
}

@test "a damaged checkpoint is said, ignored, and the run ends the same" {
    sed -i 's/^sweep.*$/state_size = 16; epochs = 50;/' kill.cfg
    sweep kill.cfg good.db 2>/dev/null
    for damage in "state = zeroblob(length(state))" "state = substr(state, 1, length(state) - 4)" "state = zeroblob(1000000)"; do
        kill_at_checkpoint kill.cfg bad.db
        "$UNROLL" doctor --db bad.db | grep -q "^ *1 of those running .* resumes 1 from the last checkpoint and starts 0 anew"
        ask bad.db "update checkpoints set $damage"
        sweep kill.cfg bad.db 2>errors
        grep -q "its checkpoint is ignored: .*; it starts anew" errors
        contents bad.db >bad
        contents good.db | cmp - bad
        expect_clean bad.db
    done
}

@test "a database of schema 1 is brought up to date, the old one kept beside it" {
    sed -i 's/^sweep.*$/state_size = 4;/' kill.cfg
    sqlite3 old.db <"$SOURCE/tests/data/schema-1.sql"
    contents() { ask "$1" "select key, status, digest, final_loss from runs where status = 'done' order by 1; select run_id, step, loss from losses"; }
    contents old.db >before
    [ "$(grep -c done before)" -eq 4 ]
    # readers take it as it is
    "$UNROLL" ls --db old.db
    "$UNROLL" show 2 --db old.db
    [ "$(ask old.db "pragma user_version")" = 1 ]
    sweep kill.cfg old.db 2>errors
    grep -q "old.db is brought from schema version 1 to 6; old.db.v1-backup is the old one" errors
    [ "$(ask old.db "pragma user_version")" = 6 ]
    [ "$(ask old.db.v1-backup "pragma user_version; pragma integrity_check" | xargs)" = "1 ok" ]
    contents old.db.v1-backup | cmp - before
    ask old.db "select key, status, digest, final_loss from runs where status = 'done' and id <= 4 order by 1; select run_id, step, loss from losses where run_id <= 4" | cmp - before
    # the same tables as in a new one
    sweep kill.cfg new.db 2>/dev/null
    for db in old new; do
        ask $db.db "select m.name, t.name, t.type, t.\"notnull\", t.dflt_value, t.pk from sqlite_master m, pragma_table_info(m.name) t order by 1, 2;
            select type, name from sqlite_master order by 1, 2" >$db.schema
    done
    cmp old.schema new.schema
    [ -z "$(find . -name '*.part')" ]
}
