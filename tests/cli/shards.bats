# Shards: what machines that share nothing but a folder train, publish and go on with.

bats_require_minimum_version 1.5.0
load await

setup() {
    cd "$BATS_TEST_TMPDIR"
    export TMPDIR="$BATS_TEST_TMPDIR/work" # where a shard works
    mkdir work
    cat >shards.cfg <<'EOF'
name = "shards"; epoch_length = 20000; figures = ( { kind = "seeds"; } );
sweep = { cell = ["rnn", "lstm"]; state_size = [4, 8, 16]; seed = [0, 1, 2]; };
EOF
    cat >long.cfg <<'EOF'
name = "long"; figures = (); epoch_length = 400000; epochs = 20; state_size = 32; sweep = { seed = [0, 1]; };
EOF
}

ask() {
    sqlite3 "$1" "$2"
}

digests() {
    ask "$1" "select key, digest from runs order by key"
}

published() { # SHARD of FOLDER: its one database
    local files=("$2/$1".*.db)
    [ ${#files[@]} = 1 ] && echo "${files[0]}"
}

stands_at_checkpoint() { # FOLDER: the first shard has published one
    local file
    file=$(published 1 "$1") && [ "$(ask "$file" "select count(*) from checkpoints" 2>/dev/null)" = 1 ]
}

@test "shards of a sweep are all of it, each run once, and merged the same as trained at once" {
    "$UNROLL" run shards.cfg --db whole.db --no-plot
    for part in 1 2 3 4; do
        run -0 --separate-stderr "$UNROLL" run shards.cfg --shard $part/4
        echo "$stderr"
        [[ $stderr == *"shards, shard $part of 4: "*" runs, 0 in results/shards.4-shards already"* ]]
        [ -z "$output" ]
    done
    [ "$("$UNROLL" run shards.cfg --shard 4/4 2>&1 | grep -c 'nothing to train')" = 1 ]
    published 4 results/shards.4-shards # that of the first process gave way to that of the second
    [ "$(for file in results/shards.4-shards/*.db; do ask "$file" "select key from runs"; done | sort | uniq -c | awk '$1 == 1' | wc -l)" = 18 ]
    [ "$(ls results/shards.4-shards/*.db | wc -l)" = "$(ls results/shards.4-shards | wc -l)" ] # no log, no lock
    [ -z "$(ls work)" ]
    "$UNROLL" merge results/shards.4-shards/*.db --db all.db
    [ "$(digests all.db)" = "$(digests whole.db)" ]
    [[ $("$UNROLL" run shards.cfg --db all.db 2>&1) == *"18 in all.db already, nothing to train"* ]]
    for wrong in 0/4 5/4 1 1/0 a/b 1/4x /; do
        run -2 "$UNROLL" run shards.cfg --shard $wrong
        [[ $output == *"'$wrong' is no shard, expected I/N such as 3/8"* ]]
    done
}

@test "what the merged database has is not trained by shards" {
    "$UNROLL" run shards.cfg --db all.db --no-plot --set seed=1
    for part in 1 2 3 4; do
        "$UNROLL" run shards.cfg --shard $part/4 --db all.db
    done
    [ "$(for file in shards.4-shards/*.db; do ask "$file" "select count(*) from runs"; done | awk '{ n += $1 } END { print n }')" = 12 ]
    [ "$(for file in shards.4-shards/*.db; do ask "$file" "select count(*) from runs where seed = 1"; done | sort -u)" = 0 ]
    "$UNROLL" merge shards.4-shards/*.db --db all.db
    [ "$(ask all.db "select count(*) from runs")" = 18 ]
    echo "no database" >other.db
    run -4 "$UNROLL" run shards.cfg --shard 1/4 --db other.db
    [[ $output == *"other.db is not a database"* ]]
}

@test "a shard that a scheduler stops says so by 75, and goes on elsewhere from what it published" {
    "$UNROLL" run long.cfg --db whole.db
    for signal in USR1 TERM; do
        env --default-signal=INT "$UNROLL" run long.cfg --shard 1/2 -j1 --checkpoint-every 0.05 2>err 3>&- &
        pid=$!
        await grep -q "to train with" err
        sleep 0.3
        kill -$signal $pid
        wait $pid && code=0 || code=$?
        cat err
        [ "$code" -eq 75 ]
        [ -z "$(ls work)" ]
        stands_at_checkpoint results/long.2-shards
        : >err
        steps+=("$(ask "$(published 1 results/long.2-shards)" "select train_step from checkpoints")")
    done
    [ "${steps[1]}" -gt "${steps[0]}" ]
    "$UNROLL" run long.cfg --shard 1/2
    [ "$(ask whole.db "select digest from runs where seed = 0")" = "$(ask "$(published 1 results/long.2-shards)" "select digest from runs")" ]
}

@test "a shard that was killed costs what it had not published; a copy that runs on takes nothing away" {
    "$UNROLL" run long.cfg --db whole.db
    "$UNROLL" run long.cfg --shard 1/2 -j1 --checkpoint-every 0.05 2>err 3>&- &
    old=$!
    await grep -q "to train with" err
    kill -STOP $old # its machine is cut off
    first=$(published 1 results/long.2-shards)
    "$UNROLL" run long.cfg --shard 1/2
    [ ! -e "$first" ] # it gave way
    second=$(published 1 results/long.2-shards)
    kill -CONT $old
    wait $old
    [ -e "$first" ]
    [ -e "$second" ]
    [ "$(ask "$first" "select digest from runs")" = "$(ask "$second" "select digest from runs")" ]
    "$UNROLL" merge results/long.2-shards/*.db --db all.db
    [ "$(ask all.db "select digest from runs")" = "$(ask whole.db "select digest from runs where seed = 0")" ]

    "$UNROLL" run long.cfg --shard 2/2 -j1 2>err 3>&- &
    old=$!
    await grep -q "to train with" err
    kill -KILL $old
    wait $old || true
    "$UNROLL" run long.cfg --shard 2/2
    "$UNROLL" merge results/long.2-shards/*.db --db all.db
    [ "$(digests all.db)" = "$(digests whole.db)" ]
}

@test "a published database that is damaged is left out, and said" {
    "$UNROLL" run shards.cfg --shard 1/4
    file=$(published 1 results/shards.4-shards)
    head -c 5000 "$file" >cut && cp cut "$file"
    run -0 "$UNROLL" run shards.cfg --shard 1/4
    [[ $output == *"$file is damaged"* ]]
    [[ $output == *" 0 in results/shards.4-shards already"* ]]
    [ -e "$file" ]
}
