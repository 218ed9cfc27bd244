# unroll submit on a real Slurm of three nodes, which are made to fail in every way that clusters do: each run is trained, and counted
# once, with the digest it has on one machine, and merge says the truth.

bats_require_minimum_version 1.5.0
load await

# Why there can be no lab here, if so.
hindrance() {
    for tool in slurmctld slurmd sbatch munged unshare; do type -P $tool >/dev/null || { echo "$tool is not installed"; return; }; done
    unshare --uts --pid --mount --fork --mount-proc true 2>/dev/null || echo "only root, and not everywhere, can make hosts"
}

setup_file() {
    export HINDRANCE
    HINDRANCE=$(hindrance)
    [ -z "$HINDRANCE" ] || return 0
    unset UNROLL_DB ${!SLURM_*} ${!SBATCH_*}
    export LAB="$BATS_FILE_TMPDIR/lab" XDG_CONFIG_HOME=/nowhere
    "$SOURCE/tests/slurm/lab" start "$LAB" 3
    . "$LAB/env"
    cd "$BATS_FILE_TMPDIR"
    cat >sweep.cfg <<'END'
name = "sweep"; figures = (); epoch_length = 400000; epochs = 70; state_size = 16; sweep = { seed = [0, 1, 2, 3, 4, 5]; };
END
    "$UNROLL" run sweep.cfg --db whole.db
}

teardown_file() {
    [ -z "${LAB-}" ] || "$SOURCE/tests/slurm/lab" stop "$LAB"
}

setup() {
    [ -z "$HINDRANCE" ] || skip "$HINDRANCE"
    cd "$BATS_TEST_TMPDIR"
    cp "$BATS_FILE_TMPDIR/sweep.cfg" .
    export TMPDIR="$BATS_TEST_TMPDIR/work"
    mkdir work
}

lab() {
    "$SOURCE/tests/slurm/lab" "$1" "$LAB" "$2"
}

# submit [ARGUMENT...]: sets $job and $merge.
submit() {
    run -0 "$UNROLL" submit sweep.cfg --db all.db "$@"
    echo "$output"
    [[ $output =~ job\ ([0-9]+)\ trains.*job\ ([0-9]+)\ merges ]]
    job=${BASH_REMATCH[1]} merge=${BASH_REMATCH[2]}
}

said() { # what to look at where a test fails
    scontrol -o show job "$job" | grep -oE '(ArrayTaskId|JobState|ExitCode|Restarts|Reason)=[^ ]*' | xargs
    tail -n 20 sweep.3-shards/*.log
}

has_ended() {
    local left
    left=$(squeue -h -j "$1" -t PENDING,CONFIGURING,RUNNING,COMPLETING,REQUEUED,REQUEUE_HOLD -o %i) && [ -z "$left" ]
}

is_running() { # TASK: and its shard has begun
    [ "$(squeue -h -j "$1" -o %t)" = R ] && shard_trains "${1#*_}"
}

shard_trains() {
    local last
    last=$(grep -n "^task " "sweep.3-shards/$1.log" 2>/dev/null | tail -n 1) && [ -n "$last" ] && tail -n "+${last%%:*}" "sweep.3-shards/$1.log" | grep -q "to train with"
}

# TASK: does not wait as long as Slurm does before a task starts again, which only another node allows.
at_once() {
    await is_waiting "$1"
    scontrol update "jobid=$1" StartTime=now
}

is_waiting() {
    [ "$(squeue -h -j "$1" -o %t)" = PD ]
}

state() { # JOB OR TASK: "COMPLETED 0:0"
    scontrol -o show job "$1" | sed 's/.* JobState=\([A-Z_]*\).* ExitCode=\([0-9]*:[0-9]*\).*/\1 \2/' | sort | uniq -c | sed 's/^ *//'
}

digests() {
    sqlite3 "$1" "select key, digest from runs where status = 'done' order by key"
}

is_whole() {
    said
    [ "$(digests all.db)" = "$(digests "$BATS_FILE_TMPDIR/whole.db")" ]
    [ "$(sqlite3 all.db "pragma integrity_check")" = ok ]
    [ "$(tail -n 1 sweep.3-shards/merge.log)" = "sweep: all 6 runs are in all.db" ]
    run -0 "$UNROLL" merge --sweep sweep.cfg --db all.db
}

@test "a sweep is trained in shards and merged" {
    submit --shards 3 --time 5 --cpus 1
    run -0 "$UNROLL" status sweep.cfg --db all.db
    [[ $output == *"sweep in 3 shards: "*" of 6 runs done"* ]]
    await has_ended "$merge"
    said
    [ "$(state "$job")" = "3 COMPLETED 0:0" ]
    [ "$(state "$merge")" = "1 COMPLETED 0:0" ]
    is_whole
    run -0 "$UNROLL" status sweep.cfg --db all.db --json
    [ "$(grep -o '"done": *2' <<<"$output" | wc -l)" = 3 ]
    [ -z "$(ls work)" ]
}

@test "two time limits, a cancelled task, and one that is started again by hand" {
    submit --shards 3 --time 5
    await is_running "${job}_1"
    await is_running "${job}_2"
    scancel "${job}_2"
    for limit in 1 2; do
        await is_running "${job}_1"
        await grep -qs "^task ${job}_1 on node[123], start $limit$" sweep.3-shards/1.log # the script, to which a signal comes
        sleep 0.3
        scancel --signal=USR1 --batch "${job}_1" # as a minute before the limit
        await is_waiting "${job}_1"
    done
    await has_ended "$merge"
    said
    [ "$(state "${job}_1")" = "1 COMPLETED 0:0" ]
    [[ $(state "${job}_2") == "1 CANCELLED "* ]] # who cancels does not want it back
    [ "$(grep -c "^task ${job}_1 on node[123], start [123]$" sweep.3-shards/1.log)" = 3 ]
    [ "$(grep -c "^stopped: what is finished is published" sweep.3-shards/1.log)" = 2 ]
    grep -q "^stopped: " sweep.3-shards/2.log
    [ "$(state "$merge")" = "1 FAILED 1:0" ]
    [[ $(grep "^sweep: " sweep.3-shards/merge.log | tail -n 1) == "sweep: "*" of 6 runs "*" missing in all.db, of the shards --array=2" ]]
    run -0 "$UNROLL" status sweep.cfg --db all.db
    again=$(sbatch --parsable --array=2 sweep.3-shards/shards.sh)
    merge=$(sbatch --parsable "--dependency=afterany:$again" sweep.3-shards/merge.sh)
    await has_ended "$merge"
    is_whole
}

@test "a node dies, and another that is cut off goes on training beside the copy of its task" {
    submit --shards 3 --time 5
    for shard in 1 2 3; do await is_running "${job}_$shard"; done
    dead=$(squeue -h -j "${job}_1" -o %N)
    lab crash "$dead"
    at_once "${job}_1"
    cut=$(squeue -h -j "${job}_3" -o %N)
    [ "$cut" != "$dead" ] # three tasks on three nodes; else it has died already
    lab split "$cut"
    at_once "${job}_3"
    await has_ended "$merge"
    [ "$(grep -c "^task ${job}_3 on node" sweep.3-shards/3.log)" = 2 ]
    lab heal "$cut"
    lab boot "$dead"
    is_whole
    [ "$(ls sweep.3-shards/3.*.db | wc -l)" -ge 1 ]
    "$UNROLL" merge sweep.3-shards/3.*.db --db again.db
    [ "$(sqlite3 again.db "select count(*) from runs")" = 2 ]
}

@test "a disk is full, and what is not there is named until it is" {
    mkdir configs full
    cat >configs/slurm.sh <<END
## this line is for who reads the file
#SBATCH --comment=ours
if [ "\$SLURM_ARRAY_TASK_ID" = 2 ] && [ ! -e room ]; then
    mount -t tmpfs -o size=64k none full
    export TMPDIR=full
fi
END
    submit --shards 3 --time 5 -- --job-name=mine
    [ "$(scontrol -o show job "$merge" | grep -c 'JobName=mine .*Comment=ours')" = 1 ]
    await has_ended "$merge"
    [ "$(state "${job}_2")" = "1 FAILED 4:0" ]
    grep -q "the disk is full" sweep.3-shards/2.log
    [ "$(state "$merge")" = "1 FAILED 1:0" ]
    [[ $(grep "^sweep: " sweep.3-shards/merge.log | tail -n 1) == *" of the shards --array=2" ]]
    run -1 "$UNROLL" merge --sweep sweep.cfg --db all.db
    touch room
    rm sweep.3-shards/3.*.db all.db
    run -1 "$UNROLL" merge --sweep sweep.cfg --db all.db
    [[ $output == *"sweep: 4 of 6 runs are missing in all.db, of the shards --array=2-3"* ]]
    again=$(sbatch --parsable --array=2-3 sweep.3-shards/shards.sh)
    merge=$(sbatch --parsable "--dependency=afterany:$again" sweep.3-shards/merge.sh)
    await has_ended "$merge"
    is_whole
}
