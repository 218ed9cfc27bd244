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
name = "long"; figures = (); epoch_length = 400000; epochs = 60; state_size = 32; sweep = { seed = [0, 1]; };
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
    [ ${#files[@]} = 1 ] && [ -e "${files[0]}" ] && echo "${files[0]}"
}

is_running() { # a run of both.cfg
    local file
    file=$(published 1 results/both.1-shards) && [ "$(ask "$file" "select count(*) > 0 from runs where status = 'running' and pid > 0" 2>/dev/null)" = 1 ]
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
        [[ $stderr == *"shards, shard $part of 4: "*" runs, 0 trained already"* ]]
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
    for wrong in 0/4 5/4 1 1/0 a/b 1/4x / 1/+3 " 1/3" "1/ 3" -1/3; do
        run -2 "$UNROLL" run shards.cfg --shard "$wrong"
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
    run -4 env TMPDIR=/nowhere "$UNROLL" run shards.cfg --shard 1/9
    [ "$output" = "unroll: cannot make a folder for temporary files in /nowhere: No such file or directory; \$TMPDIR says where" ]
    [ ! -e results/shards.9-shards ] # it would count as one of shards
    for wrong in :memory: '' file:x.db $'a\nb.db'; do
        run -4 "$UNROLL" run shards.cfg --shard 1/4 --db "$wrong"
    done
}

@test "after merge --sweep the experiment has the runs that were there before, too, and its labels" {
    cat >two.cfg <<EOF
name = "two"; epoch_length = 20000; batch_size = 20; figures = ();
sweep = { variant = ( { label = "small"; state_size = 4; }, { label = "large"; state_size = 16; } ); seed = [0, 1, 2]; };
EOF
    sed 's/"two"/"one"/; s/small/plain/; s/seed = .*/seed = [0, 1]; };/' two.cfg >one.cfg
    "$UNROLL" run one.cfg
    "$UNROLL" run two.cfg --shard 1/2
    "$UNROLL" run two.cfg --shard 2/2
    run -0 "$UNROLL" merge --sweep two.cfg
    [ "$output" != "${output%two: all 6 runs are in results/unroll.db}" ]
    # labels and seeds of each
    for name in two one; do "$UNROLL" best $name --csv; done | cut -d, -f3- | grep -oE '(small|large|plain),.*' | cut -d, -f1,2 | sort >said
    diff said - <<END
large,2
large,3
plain,2
small,3
END
    members() { ask results/unroll.db "select count(*) from memberships, experiments e where e.id = experiment_id and name = '$1'"; }
    [ "$(members one)/$(members two)" = 4/6 ]
}

@test "a merged database without a byte, as a full disk leaves it, is none" {
    mkdir em
    : >em/all.db
    "$UNROLL" run shards.cfg --shard 1/1 --db em/all.db
    run -0 "$UNROLL" status shards.cfg --db em/all.db
    [[ ${lines[-1]} == "shards in 1 shard: 18 of 18 runs done, 0 of them merged" ]]
    run -0 "$UNROLL" merge --sweep shards.cfg --db em/all.db
}

@test "the merged database is not held open while a shard trains" {
    "$UNROLL" run shards.cfg --db all.db --no-plot
    "$UNROLL" run long.cfg --shard 1/2 -j1 --db all.db 2>err 3>&- &
    pid=$!
    await grep -q "to train with" err
    sleep 0.1
    run ! grep -q 'all\.db' <(readlink /proc/$pid/fd/*)
    kill -KILL $pid
    wait $pid || true
}

@test "merge takes what a process published while it takes another's place, and --set" {
    "$UNROLL" run shards.cfg --set state_size=4 --shard 1/1
    (for i in {1..30}; do "$UNROLL" run shards.cfg --set state_size=4 --shard 1/1 2>/dev/null; done) 3>&- &
    for i in {1..30}; do
        rm -f results/unroll.db*
        "$UNROLL" merge --sweep shards.cfg --set state_size=4 >said || { cat said; false; }
        [ "$(tail -n 1 said)" = "shards: all 6 runs are in results/unroll.db" ]
    done
    wait
    run -1 "$UNROLL" merge --sweep shards.cfg
    run -2 "$UNROLL" merge all.db --set state_size=4
}

# scripted [LINE OF slurm.sh]: the script of shard 1, run by bash where scontrol notes what it is asked.
scripted() {
    mkdir -p configs bin
    printf '%s\n' "$@" >configs/slurm.sh
    printf '#!/bin/sh\necho 17\n' >bin/sbatch
    printf '#!/bin/sh\necho "$@" >>asked\n' >bin/scontrol
    chmod +x bin/*
    : >asked
    : >log # that of the script before would be taken for its own
    PATH="$PWD/bin:$PATH" "$UNROLL" submit long.cfg --shards 2
    PATH="$PWD/bin:$PATH" SLURM_ARRAY_JOB_ID=17 SLURM_ARRAY_TASK_ID=1 bash results/long.2-shards/shards.sh >log 2>&1 3>&- &
    pid=$!
}

@test "a script asks to be started again whenever the signal comes, and whatever slurm.sh sets" {
    for line in ':' 'set -euo pipefail'; do
        scripted "$line"
        await grep -q "to train with" log
        kill -USR1 $pid
        wait $pid
        [ "$(cat asked)" = "requeue 17_1" ]
        scripted "$line" 'sleep 1 # as a slow module load'
        await grep -q "^task 17_1" log
        kill -USR1 $pid
        wait $pid
        [ "$(cat asked)" = "requeue 17_1" ]
        scripted "$line"
        await grep -q "to train with" log
        kill -TERM $pid # who cancels does not want it back
        wait $pid && code=0 || code=$?
        [ $code -eq 75 ]
        [ -z "$(cat asked)" ]
    done
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
    truncate -s 5000 "$file"
    run -0 "$UNROLL" run shards.cfg --shard 1/4
    [[ $output == *"$file is damaged"* ]]
    [[ $output == *" 0 trained already"* ]]
    [ -e "$file" ]
    for part in 2 3 4; do "$UNROLL" run shards.cfg --shard $part/4; done
    run -0 "$UNROLL" merge --sweep shards.cfg # another has its runs
    [[ $output == *"$file is damaged"* ]]
    [[ ${lines[-1]} == "shards: all 18 runs are in "* ]]
    printf 'nothing' >"$file"
    rm results/unroll.db "$(published 3 results/shards.4-shards)"
    run -1 "$UNROLL" merge --sweep shards.cfg
    [[ $output == *" of the shards --array=3" ]]
}

@test "where TMPDIR is full, what was kept before is published" {
    mount -t tmpfs -o size=600k none work || skip "no small disk can be mounted here"
    cat >many.cfg <<'EOF'
name = "many"; figures = (); epoch_length = 200000; log_every = 1; state_size = 4;
sweep = { seed = { from = 0; to = 199; step = 1; }; };
EOF
    run -4 "$UNROLL" run many.cfg --shard 1/1
    left=$(ls work)
    umount work
    [ -z "$left" ]
    [[ $output == *"what was kept before is published"* ]]
    kept=$(ask "$(published 1 results/many.1-shards)" "select count(*) from runs where status = 'done'")
    [ "$kept" -gt 0 ]
    run -1 "$UNROLL" merge --sweep many.cfg
    [ "${lines[-1]}" = "many: $((200 - kept)) of 200 runs are missing in results/unroll.db, of the shards --array=1" ]
}

teardown() {
    umount work 2>/dev/null || true
}

@test "merge asks for every run of the sweep and names the shards to train again" {
    run -3 "$UNROLL" merge --sweep shards.cfg
    [[ $output == *"no shards of shards in results/, expected a folder shards.N-shards as "* ]]
    for part in 1 2 4; do "$UNROLL" run shards.cfg --shard $part/4; done
    run -1 --separate-stderr "$UNROLL" merge --sweep shards.cfg
    missing=$("$UNROLL" run shards.cfg --plan --list | grep -c "to train")
    [ "${lines[-1]}" = "shards: $((missing - 1)) of 18 runs are missing in results/unroll.db, of the shards --array=3" ]
    rm results/shards.4-shards/[14].*.db
    run -1 "$UNROLL" merge --sweep shards.cfg --db results/other.db
    [[ $output == *" of the shards --array=1,3-4" ]]
    "$UNROLL" run shards.cfg --shard 3/4
    run -0 "$UNROLL" merge --sweep shards.cfg
    [ "${lines[-1]}" = "shards: all 18 runs are in results/unroll.db" ]
    before=$(digests results/unroll.db)
    run -0 "$UNROLL" merge --sweep shards.cfg --shards 4 # again
    [ "$(digests results/unroll.db)" = "$before" ]
    "$UNROLL" run shards.cfg --shard 1/2
    run -2 "$UNROLL" merge --sweep shards.cfg
    [[ $output == *"shards is in results/ in 2 shards and in 4, expected --shards to say which"* ]]
    run -0 "$UNROLL" merge --sweep shards.cfg --shards 2 # what the others trained is there
    run -2 "$UNROLL" merge --sweep shards.cfg --shards 7
    [[ $output == *"shards is in results/ in "[24]" shards, not in 7"* ]]
    run -2 "$UNROLL" status shards.cfg --shards 7
    ln -s nowhere results/shards.2-shards/2.0123456789abcdef.db
    run -0 "$UNROLL" merge --sweep shards.cfg --shards 2
    [ "$(grep -c "no database at" <<<"$output")" = 1 ]
    rm results/shards.2-shards/2.0123456789abcdef.db
    # where merging itself fails no shard is to be trained again for it
    if mount -t tmpfs -o size=128k none work; then
        cp -r results/shards.2-shards work
        run -4 "$UNROLL" merge --sweep shards.cfg --shards 2 --db work/all.db
        umount work
        [[ $output == *"the disk is full"* ]]
        [[ $output != *--array* ]]
    fi
    run -2 "$UNROLL" merge --sweep shards.cfg --where "seed = 1"
    run -2 "$UNROLL" merge
    run -2 "$UNROLL" merge --sweep none.cfg
}

@test "merges at once into a new database, and a run, lose nothing" {
    for steps in 2 3 4; do
        echo "name = \"steps$steps\"; epoch_length = 20000; figures = (); num_steps = $steps; sweep = { seed = [0, 1]; };" >steps$steps.cfg
        "$UNROLL" run steps$steps.cfg --shard 1/1 2>err
    done
    sed 's/= [234];/= 5;/; s/steps[234]/steps5/' steps4.cfg >steps5.cfg
    for round in {1..15}; do
        rm -f results/unroll.db*
        pids=()
        for steps in 2 3 4; do
            "$UNROLL" merge --sweep steps$steps.cfg >said.$steps 3>&- &
            pids+=($!)
        done
        "$UNROLL" run steps5.cfg 2>err 3>&-
        for pid in "${pids[@]}"; do wait "$pid"; done
        [ "$(ask results/unroll.db "select count(*) from runs where status = 'done'")" = 8 ]
    done
}

@test "a shard that says otherwise than the merged database is disputed, and the hint says who settles it" {
    "$UNROLL" run shards.cfg --shard 1/1
    "$UNROLL" merge --sweep shards.cfg
    ask "$(published 1 results/shards.1-shards)" "update runs set digest = 'deadbeefdeadbeefdeadbeefdeadbeef' where id = 1"
    run -1 "$UNROLL" merge --sweep shards.cfg
    [[ $output == *"1 of the published runs is disputed: \`unroll run shards.cfg --db results/unroll.db\`, not a shard, settles it"* ]]
    "$UNROLL" run shards.cfg
    [ "$(ask results/unroll.db "select count(*) from runs where status = 'done'")" = 18 ]
}

@test "status says how far each shard is, while it trains and after" {
    run -3 "$UNROLL" status long.cfg
    "$UNROLL" run long.cfg --shard 1/2 -j1 2>err 3>&- &
    pid=$!
    await is_running_in_status
    run -0 --separate-stderr "$UNROLL" status long.cfg
    [[ ${lines[0]} =~ ^shard\ +runs\ +done\ +running\ +paused\ +failed\ +seen\ +left ]]
    [[ ${lines[1]} =~ ^\ +1\ +1\ +0\ +1\ +0\ +0\ +[0-9]\ s\ ago ]]
    [[ ${lines[2]} =~ ^\ +2\ +1\ +0\ +0\ +0\ +0 ]]
    [ "${lines[3]}" = "long in 2 shards: 0 of 2 runs done, 0 of them merged; 1 running" ]
    sleep 1.2 # what took less is not worth a checkpoint
    kill -USR1 $pid
    wait $pid || true
    run -0 "$UNROLL" status long.cfg
    [[ ${lines[1]} =~ ^\ +1\ +1\ +0\ +0\ +1\ +0 ]]
    "$UNROLL" run long.cfg --shard 1/2
    run -0 "$UNROLL" status long.cfg --json
    [ "$(jq_like <<<"$output")" = "1 1 1 0 0 0" ]
    run -0 "$UNROLL" status long.cfg
    [[ ${lines[-1]} == "long in 2 shards: 1 of 2 runs done, 0 of them merged; about "*" left" ]]
    touch -d "1 hour ago" results/long.2-shards/1.*.db
    run -0 "$UNROLL" status long.cfg
    [[ ${lines[1]} == *" 60 min ago"* ]]
    "$UNROLL" run long.cfg --shard 2/2
    "$UNROLL" merge --sweep long.cfg
    run -0 "$UNROLL" status long.cfg --watch
    [ "${lines[-1]}" = "long in 2 shards: 2 of 2 runs done, 2 of them merged" ]
    ls -A results/long.2-shards >left
    run ! grep -q now left
}

is_running_in_status() {
    "$UNROLL" status long.cfg 2>/dev/null | grep -q "; 1 running"
}

jq_like() { # the first object's shard, runs, done, running, paused, failed
    /usr/bin/python3 -c 'import json, sys; one = json.load(sys.stdin)[0]; print(*list(one.values())[:6])'
}

@test "a run that failed is tried again twice, then reported with its log" {
    cat >fails.cfg <<'EOF'
name = "fails"; figures = (); task = "text"; file = "text.txt"; batch_size = 4; num_steps = 10; epochs = 20; state_size = 32;
sweep = { seed = [0, 1]; };
EOF
    seq 20000 >text.txt
    "$UNROLL" run fails.cfg --shard 1/1 -j1 2>err 3>&- &
    pid=$!
    await grep -q "to train with" err
    sleep 0.2 # the first has the file now
    mv text.txt away.txt
    wait $pid && code=0 || code=$?
    cat err
    [ $code -eq 1 ]
    key=$("$UNROLL" run fails.cfg --plan --list 2>/dev/null | awk '$2 == 1 { print $1 }')
    [ "$(grep -c "^run [0-9a-f]\{8\} failed and is tried again later: .*text.txt" err)" = 2 ]
    [ "$(grep -c "^run [0-9a-f]\{8\} failed 3 times: .*text.txt" err)" = 1 ]
    mv away.txt text.txt
    run -0 "$UNROLL" status fails.cfg
    [[ ${lines[1]} =~ ^\ +1\ +2\ +1\ +0\ +0\ +1 ]]
    run -1 "$UNROLL" merge --sweep fails.cfg
    [[ $output =~ run\ [0-9a-f]{8}\ \(seed\ 1\)\ of\ shard\ 1\ failed$'\n' ]]
    cp err results/fails.1-shards/1.log
    run -1 "$UNROLL" merge --sweep fails.cfg
    [[ $output =~ run\ [0-9a-f]{8}\ \(seed\ 1\)\ of\ shard\ 1\ failed\;\ its\ log:\ results/fails.1-shards/1.log ]]
    "$UNROLL" run fails.cfg --shard 1/1
    run -0 "$UNROLL" merge --sweep fails.cfg
}

@test "what submit would hand to Slurm can be read, and says only what it can say" {
    run -0 --separate-stderr "$UNROLL" submit shards.cfg --shards 8 --at-once 3 --time 2:00:00 -p short --cpus 4 --db "out/it's.db" --print \
        -- --mem=2G -A me "--comment=two words"
    [ -z "$(ls results out 2>/dev/null)" ]
    sed -n '/shards.sh$/,/merge.sh$/p' <<<"$output" >shards.sh
    sed -n '/merge.sh$/,$p' <<<"$output" >merge.sh
    for script in shards.sh merge.sh; do
        bash -n $script
        grep -qx '#SBATCH --partition=short' $script
        grep -qx '#SBATCH --mem=2G -A me "--comment=two words"' $script
    done
    grep -qx '#SBATCH --array=1-8%3' shards.sh
    grep -qx '#SBATCH --output=out/shards.8-shards/%a.log' shards.sh
    grep -qx '#SBATCH --time=2:00:00' shards.sh
    grep -qx '#SBATCH --cpus-per-task=4' shards.sh
    grep -q " run out/shards.8-shards/shards.cfg --shard \"\$SLURM_ARRAY_TASK_ID/8\" --db 'out/it'\\\\''s.db' --jobs" shards.sh
    grep -q " merge --sweep out/shards.8-shards/shards.cfg --shards 8 --db 'out/it'\\\\''s.db'$" merge.sh

    mkdir configs
    printf '## no\n#SBATCH --account=ours\nmodule load gcc\n' >configs/slurm.sh
    run -0 "$UNROLL" submit shards.cfg --shards 8 --print
    [ "$(grep -c '^#SBATCH --account=ours$' <<<"$output")" = 2 ]
    printf '#SBATCH --time=3\n#SBATCH --cpus-per-task=2\n#SBATCH --partition=a\n' >configs/slurm.sh
    run -0 "$UNROLL" submit shards.cfg --shards 8 --print --time 1:00:00 --cpus 1 -p b -- --mem=1G # what is said last counts
    for one in --time=1:00:00 --cpus-per-task=1 --partition=b; do
        [ "$(grep "^#SBATCH ${one%=*}=" <<<"$(sed '/merge.sh$/,$d' <<<"$output")" | tail -n 1)" = "#SBATCH $one" ]
    done
    printf '## no\n#SBATCH --account=ours\nmodule load gcc\n' >configs/slurm.sh
    run -0 "$UNROLL" submit shards.cfg --shards 8 --print
    [ "$(grep -c '^module load gcc$' <<<"$output")" = 2 ]
    run ! grep -q '## no' <<<"$output"
    run -0 "$UNROLL" submit shards.cfg --shards 8 --print
    [ "$(grep -n '#SBATCH' <<<"$output" | tail -n 1 | cut -d: -f1)" -lt "$(grep -n 'module load' <<<"$output" | tail -n 1 | cut -d: -f1)" ]

    run -2 "$UNROLL" submit shards.cfg --shards 8 --print -- --array=1-3
    [[ $output == *"'--array=1-3': the array is that of the --shards; --at-once says"* ]]
    for wrong in --arr=1-2 --arra --ar=1 -a1-3 -Ha1-3 -QHa1 "--array 1" --comment=a#b; do
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print -- "$wrong"
    done
    for wrong in '1 --array=1-3' '' 'a#b' $'1\n2'; do
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print --time "$wrong"
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print --partition "$wrong"
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print --cpus "$wrong"
    done
    run -0 "$UNROLL" submit shards.cfg --shards 8 --print --db=-x/all.db
    [[ $output == *" ./-x/shards.8-shards/shards.sh"* ]]
    for wrong in --chdir=/ -D/ --chd=/; do
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print -- "$wrong"
        [[ $output == *"'$wrong': the paths in the scripts start where this is submitted"* ]]
    done
    for db in '' :memory: file:all.db; do
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print --db "$db"
    done
    run -0 "$UNROLL" submit shards.cfg --shards 8 --print -- --account=me -Apart
    for wrong in '#SBATCH --array=1-3' '#SBATCH -Ha1-3' '#SBATCH --mem=1G -a 3' '#SBATCH "--array" 3'; do
        printf '# ours\n%s\n' "$wrong" >configs/slurm.sh
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print
        [[ $output == *"configs/slurm.sh:2: '-"*"', expected no array: it is that of the --shards"* ]]
    done
    printf '#SBATCH --account=a # not -a\n' >configs/slurm.sh
    run -0 "$UNROLL" submit shards.cfg --shards 8 --print
    rm configs/slurm.sh
    mkfifo configs/slurm.sh
    run -0 timeout 20 "$UNROLL" submit shards.cfg --shards 8 --print
    rm configs/slurm.sh
    ln -s /dev/zero configs/slurm.sh
    run -0 timeout 20 "$UNROLL" submit shards.cfg --shards 8 --print
    rm configs/slurm.sh
    run -2 "$UNROLL" submit shards.cfg --shards 8 --print -- $'--mem=1\n#SBATCH --oops'
    [[ $output == *'cannot stand in a script'* ]]
    run -2 "$UNROLL" submit shards.cfg --shards 8 --print --db "a b/all.db"
    [[ $output == *"a b/shards.8-shards: a path in a script of Slurm's has letters, digits and "* ]]
    for hostile in 'd;touch pwned;x' 'd$(touch${IFS}pwned)' 'd`touch pwned`' 'd&x' 'd|x' 'd(x)' 'd<x' 'd>x' 'd*' 'd~' 'd!' 'd[x]' "d'x" 'd"x' \
        'd\\x' 'd%a' 'd#x' $'d\nx'; do
        run -2 "$UNROLL" submit shards.cfg --shards 8 --print --db "$hostile/all.db"
        run -2 "$UNROLL" submit shards.cfg --shards 8 --db "$hostile/all.db"
        [ -z "$(find . -name '*-shards')" ]
    done
    odd=$'config\ntouch pwned\n#'
    mkdir -p "$odd/unroll"
    echo '#SBATCH --comment=odd' >"$odd/unroll/slurm.sh"
    run -0 env XDG_CONFIG_HOME="$PWD/$odd" "$UNROLL" submit shards.cfg --shards 8 --print
    [ "$(grep -c '^#SBATCH --comment=odd$' <<<"$output")" = 2 ]
    run ! grep -q '^touch' <<<"$output"
    [ ! -e pwned ]
    run -2 "$UNROLL" submit shards.cfg --shards 8 --print extra
    [[ $output == *"unexpected 'extra'; options of sbatch stand behind --"* ]]
    run -2 "$UNROLL" submit shards.cfg --print
    [[ $output == *"in how many shards? try --shards 8"* ]]
    for wrong in 0 x 100001 ''; do
        run -2 "$UNROLL" submit shards.cfg --print --shards "$wrong"
        [[ $output == *"--shards is '$wrong', expected a number of shards, 1 to 100000"* ]]
    done
}

@test "where there is no Slurm, or it refuses, submit says so" {
    mkdir empty
    run -1 env PATH="$PWD/empty" "$UNROLL" submit shards.cfg --shards 8
    [[ $output == *"there is no sbatch here"* ]]
    [ -z "$(find . -name '*-shards')" ]
    printf '#!/bin/sh\necho "sbatch: error: invalid partition specified: x" >&2\nexit 1\n' >empty/sbatch
    chmod +x empty/sbatch
    run -1 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 8 -p x
    [[ $output == *"sbatch: error: invalid partition specified: x"*"sbatch did not take it"* ]]
    # what it says of a job that it takes is no error
    printf '#!/bin/sh\necho "sbatch: Welcome" >&2\necho 17\n' >empty/sbatch
    run -0 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 5
    [[ $output == *"sbatch: Welcome"*"job 17 trains the 18 runs of shards in 5 shards"* ]]
    printf '#!/bin/sh\necho Welcome\n' >empty/sbatch
    run -1 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 6
    [[ $output == *"sbatch took it, and said 'Welcome', expected the number of a job"* ]]
    [ -e results/shards.6-shards/shards.cfg ]
    # where nobody knows, what may be started stays
    for answer in 'kill -KILL $$' 'echo 17; exit 1' 'sleep 5; exit 1'; do
        printf '#!/bin/sh\n%s\n' "$answer" >empty/sbatch
        run -1 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 7
        [[ $output == *"sbatch ended without an answer"*"the job may have been taken"* ]]
        [ -e results/shards.7-shards/shards.cfg ]
        rm -r results/shards.7-shards
    done
    rm -r results
    printf '#!/bin/sh\necho "$@" >>asked\n[ $# -gt 2 ] && exit 1\necho "17;east"\n' >empty/sbatch
    run -1 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 8
    [ "$(cat asked)" = "--parsable results/shards.8-shards/shards.sh
--parsable --dependency=afterany:17 results/shards.8-shards/merge.sh" ]
    [[ $output == *"job 17 trains the 18 runs of shards in 8 shards"* ]]
    [[ $output == *"\`sbatch --dependency=afterany:17 results/shards.8-shards/merge.sh\` merges them"* ]]
    [ "$(ls results/shards.8-shards)" = "$(printf '%s\n' merge.sh shards.cfg shards.sh)" ]
    run -0 "$UNROLL" check results/shards.8-shards/shards.cfg

    # what was there, edited perhaps, is there again after one that was refused, and beside the next
    echo "# mine" >>results/shards.8-shards/shards.sh
    printf '#!/bin/sh\necho "sbatch: error: no" >&2\nexit 1\n' >empty/sbatch
    run -1 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 8 -p nope
    [ "$(tail -n 1 results/shards.8-shards/shards.sh)" = "# mine" ]
    [ "$(ls results/shards.8-shards)" = "$(printf '%s\n' merge.sh shards.cfg shards.sh)" ]
    printf '#!/bin/sh\necho 17\n' >empty/sbatch
    run -0 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 8
    [[ $output == *"results/shards.8-shards/shards.cfg was submitted before; tasks of it that still wait train the same again"* ]]
    printf '#!/bin/sh\nexit 1\n' >empty/sbatch
    run -1 env PATH="$PWD/empty:$PATH" "$UNROLL" submit shards.cfg --shards 8
    run -1 "$UNROLL" merge --sweep shards.cfg --shards 8
    [[ $output == *"\`sbatch --array=1-8 results/shards.8-shards/shards.sh\` starts them again"* ]]
    run -1 "$UNROLL" merge --sweep shards.cfg --shards 8 --set epoch_length=40000
    [[ $output == *"shards.cfg is not what was submitted, and that is not complete yet: \`unroll merge --sweep results/shards.8-shards/shards.cfg --shards 8 --db results/unroll.db\` says what is missing of it"* ]]
    "$UNROLL" run shards.cfg --db whole.db # as submitted
    mkdir whole && cp -r results/shards.8-shards whole && mv whole.db whole/unroll.db
    run -1 "$UNROLL" merge --sweep shards.cfg --shards 8 --set epoch_length=40000 --db whole/unroll.db
    [[ $output == *"is not what was submitted: \`unroll submit shards.cfg --shards 8 --db whole/unroll.db\` trains what is missing, with the same --set"* ]]
    [ "$(tail -n 1 results/shards.8-shards/shards.sh.old)" = "# mine" ]
    [ "$(tail -n 1 results/shards.8-shards/shards.sh)" != "# mine" ]
    for folder in results results/; do
        run -2 "$UNROLL" submit shards.cfg --shards 8 --db "$folder"
        [[ $output == *"$folder is a folder, expected a database"* ]]
    done
    echo nothing >no.db
    run -2 "$UNROLL" submit shards.cfg --shards 8 --db no.db
    run -2 "$UNROLL" submit shards.cfg --shards 8 --at-once 0
    [[ $output == *"--at-once is '0'"* ]]
    run -2 "$UNROLL" status shards.cfg --db ''
}

@test "what was submitted stays whole where another submission meets a full disk, or is killed" {
    mkdir bin
    printf '#!/bin/sh\necho 17\n' >bin/sbatch
    chmod +x bin/sbatch
    PATH="$PWD/bin:$PATH"
    "$UNROLL" submit shards.cfg --shards 2
    echo "# mine" >>results/shards.2-shards/merge.sh
    before=$(md5sum results/shards.2-shards/*)
    printf '#!/bin/sh\nkill -KILL $PPID\nsleep 1\n' >bin/sbatch
    run ! "$UNROLL" submit shards.cfg --shards 2
    [ -e results/shards.2-shards/merge.sh.before ]
    printf '#!/bin/sh\nexit 1\n' >bin/sbatch
    run -1 "$UNROLL" submit shards.cfg --shards 2
    [ "$(md5sum results/shards.2-shards/*)" = "$before" ]
    if mount -t tmpfs -o size=64k none work; then
        cp -r results/shards.2-shards work
        dd if=/dev/zero of=work/fill bs=1k 2>/dev/null || true
        run -1 "$UNROLL" submit shards.cfg --shards 2 --db work/all.db
        [[ $output == *"cannot write work/shards.2-shards/"* ]]
        [ "$(cd work/shards.2-shards && md5sum *)" = "$(cd results/shards.2-shards && md5sum *)" ]
        umount work
    fi
}

@test "what shards published and nobody merged is said, and another number of shards is not started beside them" {
    mkdir bin
    printf '#!/bin/sh\necho 17\n' >bin/sbatch
    chmod +x bin/sbatch
    "$UNROLL" run shards.cfg --shard 1/2
    run -0 env PATH="$PWD/bin:$PATH" "$UNROLL" submit shards.cfg --shards 3
    [[ $output == *"9 runs of shards that results/unroll.db lacks: published in 2 shards; \`unroll merge --sweep shards.cfg --shards 2 --db results/unroll.db\` takes what is"* ]]
    [[ $output == *"\`unroll status results/shards.3-shards/shards.cfg --shards 3 --db results/unroll.db\` says how far they are"* ]]
    rm -r results/shards.3-shards
    run -0 "$UNROLL" run shards.cfg --set seed=0
    [[ $output == *"runs of shards that results/unroll.db lacks: published in 2 shards"* ]]
    sed -i 's/"long"/"both"/' long.cfg
    "$UNROLL" run long.cfg --shard 1/1 -j1 2>err 3>&- &
    pid=$!
    await is_running
    for shards in 1 3; do # nobody submitted these
        run -2 env PATH="$PWD/bin:$PATH" "$UNROLL" submit long.cfg --shards $shards
    done
    [[ $output == *"of both in training now, in 1 shard"*"two arrays would train everything twice"* ]]
    kill -USR1 $pid
    wait $pid || true
}

@test "submit leaves the experiment that queued tasks read as it is until all of it is merged" {
    mkdir bin
    printf '#!/bin/sh\necho "$@" >>asked\necho 17\n' >bin/sbatch
    chmod +x bin/sbatch
    PATH="$PWD/bin:$PATH"
    for time in 1 2; do # the same again is no fault
        run -0 "$UNROLL" submit shards.cfg --shards 2 --set epoch_length=2000
    done
    before=$(md5sum results/shards.2-shards/shards.cfg)
    cp long.cfg both.cfg && sed -i 's/"long"/"both"/' both.cfg
    run -0 "$UNROLL" submit both.cfg --shards 1
    "$UNROLL" run both.cfg --shard 1/1 -j1 2>err 3>&- &
    pid=$!
    await grep -q "to train with" err
    await is_running
    run -2 "$UNROLL" submit both.cfg --shards 1
    [[ $output == *"results/both.1-shards/both.cfg is trained now, "[12]" of its runs at once; wait until that has ended"* ]]
    kill -USR1 $pid
    wait $pid || true
    run -0 "$UNROLL" submit both.cfg --shards 1
    sed -i '/both/d' asked
    run -2 "$UNROLL" submit shards.cfg --shards 2
    [[ $output == *"results/shards.2-shards/shards.cfg was submitted before, says something else, and 18 of its runs are not in "* ]]
    [ "$before" = "$(md5sum results/shards.2-shards/shards.cfg)" ]
    [ "$(wc -l <asked)" = 4 ]
    "$UNROLL" run shards.cfg --set epoch_length=2000
    run -0 "$UNROLL" submit shards.cfg --shards 2
    [ "$before" != "$(md5sum results/shards.2-shards/shards.cfg)" ]

    sed 's/"shards"/"-x"/' shards.cfg >x.cfg
    run -0 "$UNROLL" submit x.cfg --shards 2 --db all.db
    [ "$(tail -n 2 asked)" = "--parsable ./-x.2-shards/shards.sh
--parsable --dependency=afterany:17 ./-x.2-shards/merge.sh" ]
}
