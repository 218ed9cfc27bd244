# The disk says no: full, read-only, not ours, damaged. One clear message, exit code 4, nothing overwritten, no finished run lost.

load await

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >disk.cfg <<EOF
@include "$SOURCE/configs/defaults.cfg"
name = "disk"; question = "Is it full?"; figures = ();
epoch_length = 200000; log_every = 1; state_size = 4;
sweep = { seed = { from = 0; to = 39; count = 40; }; };
EOF
}

teardown() {
    [ ! -d small ] || umount small 2>/dev/null || true
}

ask() {
    sqlite3 "$1" "$2"
}

contents() {
    ask "$1" "select key, status, digest, final_loss from runs where status = 'done' order by key;
        select key, step, loss from runs join losses on run_id = id where status = 'done' order by key, step"
}

# A small database to be spoilt.
make_database() {
    "$(dirname "$UNROLL")/tests/make_store" "$1" 30 200
}

# expect_refusal MESSAGE DB: of whoever writes and whoever reads; the file stays as it is
expect_refusal() {
    local before=
    [ ! -f "$2" ] || before=$(md5sum "$2")
    for command in "run disk.cfg" ls "query select+count(*)+from+runs" "show 1" "plot disk.cfg --figure curves" verify; do
        words=($command)
        run "$UNROLL" "${words[@]//+/ }" --db "$2"
        echo "$command: $output"
        [ "$status" -eq 4 ]
        [[ "$output" == "unroll: "$1 ]]
        [ "${#lines[@]}" -eq 1 ]
    done
    [ -z "$before" ] || [ "$before" = "$(md5sum "$2")" ]
}

# Which runs stand in the database after a sweep that could not write on, and that the same command finishes them.
expect_kept() { # DB
    [ "$status" -eq 4 ]
    [ "$(grep -c '^unroll: ' <<<"$output")" -eq 1 ]
    [ "$(ask "$1" "pragma integrity_check")" = ok ]
    kept=$(ask "$1" "select count(*) from runs where status = 'done'")
    echo "$kept runs kept: $output"
    [ "$kept" -gt 0 ]
    [ "$kept" -lt 40 ]
    [ -z "$(ask "$1" "select id from runs where status = 'done' and train_steps != (select count(*) from losses where run_id = id)")" ]
    lost=$(sed -n 's/^\([0-9]*\) finished runs* w.* not kept; .*/\1/p' <<<"$output")
    [ -n "$lost" ] || [[ "$output" == *"all finished runs are kept; the same command goes on"* ]]
}

expect_same_end() { # DB
    "$UNROLL" run disk.cfg --db quiet.db --no-plot >/dev/null 2>&1
    contents quiet.db >quiet
    contents "$1" | cmp - quiet
    [ "$(ask "$1" "pragma integrity_check; select count(*) from checkpoints" | xargs)" = "ok 0" ]
}

@test "a full disk: what fits is kept, the rest is trained when there is room again" {
    mkdir small
    mount -t tmpfs -o size=300k none small 2>/dev/null || skip "needs root to mount a small disk"
    run "$UNROLL" run disk.cfg --db small/unroll.db --no-plot -j 1
    [[ "$output" == *"unroll: small/unroll.db: the disk is full"* ]]
    mount -o remount,size=20m small # sqlite3 itself needs room to read a log
    expect_kept small/unroll.db
    "$UNROLL" run disk.cfg --db small/unroll.db --no-plot >/dev/null 2>&1
    expect_same_end small/unroll.db
}

@test "a disk without any room: nothing is made" {
    mkdir small
    mount -t tmpfs -o size=16k none small 2>/dev/null || skip "needs root to mount a small disk"
    run "$UNROLL" run disk.cfg --db small/unroll.db --no-plot
    [ "$status" -eq 4 ]
    [ "$(grep -c '^unroll: ' <<<"$output")" -eq 1 ]
    [[ "$output" == "unroll: small/unroll.db: the disk is full" ]]
    mount -o remount,size=20m small
    "$UNROLL" run disk.cfg --db small/unroll.db --no-plot >/dev/null 2>&1
    expect_same_end small/unroll.db
}

@test "a file that may not grow: the same, and no signal kills the program" {
    for limit in 100 250; do
        rm -f unroll.db*
        run bash -c "ulimit -f $limit; exec \"\$UNROLL\" run disk.cfg --db unroll.db --no-plot -j 1"
        [[ "$output" == *'unroll: unroll.db: the file may not grow any more (`ulimit -f`)'* ]]
        expect_kept unroll.db
        "$UNROLL" run disk.cfg --db unroll.db --no-plot >/dev/null 2>&1
        expect_same_end unroll.db
    done
}

@test "a checkpoint that does not fit is no reason to stop" {
    sed -i 's/log_every = 1;/log_every = 100;/; s/state_size = 4;//; s/^sweep.*$/state_size = 64; num_layers = 4; epochs = 2;/' disk.cfg
    run bash -c "ulimit -f 300; exec \"\$UNROLL\" run disk.cfg --db unroll.db --no-plot --checkpoint-every 0.02"
    [ "$status" -eq 0 ]
    [ "$(grep -c 'no checkpoint kept: unroll.db: the file may not grow any more' <<<"$output")" -eq 1 ]
    [ "$(ask unroll.db "select status from runs; select count(*) from checkpoints" | xargs)" = "done 0" ]
}

@test "a schema that cannot be migrated for want of room is left as it is" {
    mkdir small
    mount -t tmpfs -o size=120k none small 2>/dev/null || skip "needs root to mount a small disk"
    sqlite3 small/old.db <"$SOURCE/tests/data/schema-1.sql"
    sqlite3 small/old.db "pragma journal_mode = delete" >/dev/null
    head -c 60k /dev/zero >small/filler || true
    before=$(md5sum <small/old.db)
    run "$UNROLL" run disk.cfg --db small/old.db --no-plot
    echo "$output"
    [ "$status" -eq 4 ]
    [[ "$output" == "unroll: small/old.db cannot be brought up to date, it is left as it is: "* ]]
    [ "$before" = "$(md5sum <small/old.db)" ]
    [ "$(ls small | xargs)" = "filler old.db" ]
    "$UNROLL" ls --db small/old.db
}

has_done() { # has_done DB
    [ "$(sqlite3 -cmd '.timeout 20000' "$1" "select count(*) > 0 from runs where status = 'done'" 2>/dev/null)" = 1 ]
}

as_nobody() {
    setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
}

@test "a file or a folder that may not be written" {
    [ "$(id -u)" -eq 0 ] || skip "needs root to give the folder away"
    folder=$(mktemp -d)
    make_database "$folder/read/unroll.db"
    cp "$UNROLL" "$folder/unroll"
    cp -r "$SOURCE/configs" "$folder/"
    sed 's|^@include.*|@include "configs/defaults.cfg"|' disk.cfg >"$folder/disk.cfg"
    chmod 755 "$folder" "$folder/read"
    chmod 644 "$folder/read/unroll.db"
    before=$(md5sum "$folder/read/unroll.db")
    run as_nobody "$folder/unroll" run "$folder/disk.cfg" --db "$folder/read/unroll.db"
    first="$status $output"
    chmod 666 "$folder/read/unroll.db" # the file may be written, its folder may not
    run as_nobody "$folder/unroll" run "$folder/disk.cfg" --db "$folder/read/unroll.db"
    second="$status $output"
    run as_nobody "$folder/unroll" run "$folder/disk.cfg" --db "$folder/read/new.db"
    third="$status $output"
    run as_nobody "$folder/unroll" run "$folder/disk.cfg" --db "$folder/read/deep/new.db"
    fourth="$status $output"
    listed=$(ls "$folder/read")
    after=$(md5sum "$folder/read/unroll.db")
    chmod 600 "$folder/read/unroll.db"
    run as_nobody "$folder/unroll" ls --db "$folder/read/unroll.db"
    rm -r "$folder"
    printf '%s\n' "$first" "$second" "$third" "$fourth" "$status $output"
    [ "$first" = "4 unroll: $folder/read/unroll.db: no permission to write it" ]
    [ "$second" = "4 unroll: $folder/read/unroll.db: no permission to write it or its folder" ]
    [ "$third" = "4 unroll: $folder/read/new.db: cannot be opened; are the file and its folder readable?" ]
    [ "$fourth" = "4 unroll: cannot make the folder $folder/read/deep: Permission denied" ]
    [ "$status $output" = "4 unroll: $folder/read/unroll.db: cannot be opened; are the file and its folder readable?" ]
    [ "$listed" = unroll.db ]
    [ "$before" = "$after" ]
}

@test "a file system that may only be read" {
    mkdir small
    mount -t tmpfs -o size=2m none small 2>/dev/null || skip "needs root to mount a small disk"
    make_database small/unroll.db
    mount -o remount,ro small
    run "$UNROLL" run disk.cfg --db small/unroll.db
    echo "$output"
    [ "$status" -eq 4 ]
    [ "$output" = "unroll: small/unroll.db: no permission to write it" ]
    "$UNROLL" ls --db small/unroll.db -n 1
}

@test "reading works on a full disk, also what a killed sweep left" {
    mkdir small
    mount -t tmpfs -o size=2m none small 2>/dev/null || skip "needs root to mount a small disk"
    make_database small/unroll.db
    "$UNROLL" run disk.cfg --db small/killed.db --no-plot >/dev/null 2>&1 3>&- &
    pid=$!
    await has_done small/killed.db
    kill -KILL $pid
    wait $pid || true
    [ -s small/killed.db-wal ]
    head -c 2m /dev/zero >small/filler || true
    for command in "ls" "query select+count(*)+from+losses" "show 1"; do
        words=($command)
        for name in unroll killed; do
            run "$UNROLL" "${words[@]//+/ }" --db small/$name.db
            echo "$command $name: $output"
            [ "$status" -eq 0 ]
        done
    done
}

@test "a path that is a folder" {
    mkdir folder
    expect_refusal "folder is a folder, expected a database" folder
}

@test "a database of another program, one of a newer schema" {
    mkdir a b
    sqlite3 a/other.db "create table runs (key text); insert into runs values (1)"
    expect_refusal "a/other.db is a database of another program; it is left as it is" a/other.db
    make_database b/newer.db
    sqlite3 b/newer.db "pragma journal_mode = delete; pragma user_version = 7" >/dev/null
    expect_refusal "b/newer.db has schema version 7, this unroll knows up to 6; a newer unroll reads it" b/newer.db
}

@test "a text, a truncated database" {
    mkdir a b c
    echo "my notes" >a/notes.db
    expect_refusal "a/notes.db is not a database" a/notes.db
    make_database whole.db
    size=$(stat -c %s whole.db)
    head -c $((size / 2 + 100)) whole.db >b/cut.db
    expect_refusal "b/cut.db is damaged: its end is cut off; *" b/cut.db
    head -c $((size / 4096 / 2 * 4096)) whole.db >c/cut.db
    expect_refusal "c/cut.db is damaged (*" c/cut.db
}

@test "pages that hold nonsense are said to be damage, and no finished run is overwritten" {
    make_database whole.db
    pages=$(($(stat -c %s whole.db) / 4096))
    for page in 1 2 3 $((pages / 2)) $((pages - 1)); do
        cp whole.db bad.db
        head -c 4096 /dev/urandom | dd of=bad.db bs=4096 seek=$page conv=notrunc status=none
        for command in ls "query select+sum(loss)+from+losses+join+runs+on+id+=+run_id" "run disk.cfg --no-plot"; do
            words=($command)
            run "$UNROLL" "${words[@]//+/ }" --db bad.db
            echo "page $page, $command: $status $output"
            # a command that does not meet the page may work; otherwise it says what is wrong
            [ "$status" -eq 0 ] || { [ "$status" -eq 4 ] && [[ "$output" == *"unroll: bad.db is damaged ("* ]]; }
            [ "$status" -ne 4 ] || met=1
        done
        rm -f bad.db-*
    done
    [ -n "$met" ]
}

@test "output that cannot be written is said by every command, with a code of its own; a closed pipe is quiet" {
    make_database full.db
    sed -i "s/count = 40/count = 1/; s/to = 39/to = 0/" disk.cfg
    for words in --help --version "run disk.cfg --plan" "run disk.cfg" "plot disk.cfg --help" ls "show 1" "query select+*+from+losses" \
        "verify 1" "check disk.cfg" hparams "hparams cell" doctor; do
        words=($words)
        for form in "" $([ "${words[0]}" != query ] || echo --json --csv); do
            database=$([[ ${words[0]} =~ ^(ls|show|query|verify)$ ]] && echo "--db full.db" || true)
            run bash -c '"$0" "$@" >/dev/full' "$UNROLL" "${words[@]//+/ }" $form $database
            echo "${words[*]} $form: $status $output"
            [ "$status" -eq 6 ]
            [[ $output == *"unroll: standard output cannot be written"* ]]
        done
    done
    [ -z "$("$UNROLL" query "select * from losses" --db full.db 2>&1 >/dev/null | cat)" ]
    [ "$( ("$UNROLL" query "select a.loss from losses a, losses b limit 100000" --db full.db | head -1) 2>&1 | wc -l)" -eq 1 ]
}
