# What each command that asks the database says, to the letter, on a small made-up one (tests/bench/make_store.c): what people read and
# scripts parse does not change by mistake. UPDATE_EXPECTED=1 writes it anew.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8 PATH="$(dirname "$UNROLL"):$PATH" HOME="$BATS_TEST_TMPDIR"
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 12
    sqlite3 results/unroll.db "
        update experiments set created_at = '2026-01-02T03:04:05.006Z',
            file = 'name = \"made-up\"; sweep = { state_size = (4, 16, 64); seed = (0, 1, 2, 3); };';
        update runs set host = 'somewhere', cpu = 'a processor', version = '0', started_at = '2026-01-02T03:04:05.006Z',
            finished_at = '2026-01-02T03:04:06.006Z', heartbeat_at = null, boot_id = 'boot', pid = 7, process_start = 8"
    cp results/unroll.db other.db
}

# Keys are of this machine's arithmetic, the last digits of the version of SQLite.
say() {
    while IFS= read -r command; do
        echo "\$ $command"
        bash -c "$command" </dev/null 2>errors || echo "exit code $?"
        sed 's/^/stderr: /' errors
    done | sed -E 's/\b[0-9a-f]{32}\b/KEY/g; s/\b[0-9a-f]{8}\b/KEY/g; s/[0-9.]+ s$/SECONDS s/; s/([0-9]\.[0-9]{12})[0-9]+/\1/g'
}

@test "every command that asks says what it said" {
    say >said <<'END'
unroll ls
unroll ls 2 5 --columns "mean loss,argmin loss,loss@100,steps_to 0.6" --csv
unroll ls --where "state_size = 4" --json
unroll best
unroll best --by state_size --metric "min loss"
unroll best -n 1 --json
unroll compare 1 2
unroll compare made-up
unroll compare made-up --json
unroll diff 1 5
unroll diff 1 5 --json
unroll experiments
unroll experiments --csv
unroll show 5
unroll show @made-up --file
unroll query best-per-axis
unroll query best-settings
unroll query steps-to loss=0.6 count=3
unroll query smallest-good
unroll query diverged
unroll query slowest count=2
unroll query machines
unroll query shared
unroll query unfinished
unroll query curve run=3 | head -n 5
unroll query "select id, final_loss from runs order by 2 desc nulls last limit 2" --json
unroll export 3 --csv
unroll export 3 --curves --json | head -n 3
unroll note 3 "look again"
unroll tag 3 5 paper
unroll ls paper
unroll untag 5 paper
unroll rm 12 --yes
unroll restore 12
unroll rm --where "state_size = 64" --yes
unroll ls --sort final_loss -n 3
unroll merge other.db
unroll ls -n 2 --sort seed
unroll run @made-up --plan --list -j 1 | head -n 3
END
    if [ -n "${UPDATE_EXPECTED-}" ]; then cp said "$SOURCE/tests/expected/outputs.txt"; fi
    diff "$SOURCE/tests/expected/outputs.txt" said
}
