# Sweeps that are narrowed down while they are trained: the same runs, train steps and digests, however it happens.

bats_require_minimum_version 1.5.0
load await

setup() {
    cd "$BATS_TEST_TMPDIR"
    cat >halved.cfg <<'EOF'
name = "halved"; question = "Which?"; figures = ();
num_steps = 5; epoch_length = 200000; batch_size = 100; log_every = 10;
sweep = { state_size = [2, 4, 8]; learning_rate = (0.01, 0.03, 0.1, 0.2, 0.4, 1.0); seed = [0, 1, 2]; };
halving = { first = 20; };
EOF
    sed 's/^halving.*//; s/"halved"/"full"/' halved.cfg >full.cfg
}

ask() {
    sqlite3 "$1" "$2"
}

states() { # DB
    ask "$1" "select key, status, paused_step, digest from runs order by key"
}

curves() { # DB
    ask "$1" "select key, step, loss from runs join losses on run_id = id order by key, step"
}

# climbers DB CONDITION: the settings that pass rung after rung, by the definition and the full sweep's curves
climbers() {
    ask "$1" "
        with recursive judged as (
            select setting, rung, loss, row_number() over (partition by setting, rung order by loss) as place from (
                select setting, rung, (select avg(loss) from losses where run_id = id and step <= rung and step > rung - (rung + 9) / 10) as loss
                from runs, (select 20 as rung union select 60 union select 180))),
        medians as (select setting, rung, loss from judged where place = 2),
        first as (select setting from medians where rung = 20 order by loss, setting limit 6),
        second as (select setting from medians where rung = 60 and setting in first order by loss, setting limit 2),
        third as (select setting from medians where rung = 180 and setting in second order by loss, setting limit 1)
        select setting, case when setting in third then 'done' when setting in second then 180 when setting in first then 60 else 20 end
        from (select distinct setting from runs) order by setting"
}

@test "the best third of each rung goes on, judged by the median of its seeds" {
    "$UNROLL" run full.cfg --db full.db
    run -0 --separate-stderr "$UNROLL" run halved.cfg --db halved.db
    [[ $stderr == *"halved, rung 1 (20 train steps): 54 runs, 0 in halved.db already, 54 to train"* ]]
    [[ $stderr == *"halved, rung 2 (60 train steps): 18 runs, 0 in"* ]]
    [[ $stderr == *"halved, rung 3 (180 train steps): 6 runs"*"halved, the end: 3 runs"* ]]
    [[ $stderr == *"51 runs stay paused where their setting fell behind"* ]]
    [ "$(ask halved.db "select setting, coalesce(paused_step, status) from runs group by setting order by setting")" = "$(climbers full.db)" ]
    [ "$(ask halved.db "select count(distinct coalesce(paused_step, status) || setting) from runs")" = 18 ]
    # so far their curves go, and not further, and they are those of the full sweep
    [ "$(ask halved.db "select count(*) from runs where status = 'paused' and paused_step <> (select max(step) from losses where run_id = id)")" = 0 ]
    [ "$(curves halved.db | grep -cvxFf <(curves full.db))" = 0 ]
    [ "$(ask halved.db "select count(*) from runs where status = 'paused' and (final_loss is not null or digest is not null or finished_at is not null)")" = 0 ]
    # again there is nothing to do
    expected=$(states halved.db)
    run -0 --separate-stderr "$UNROLL" run halved.cfg --db halved.db
    [ "$(grep -c 'nothing to train' <<<"$stderr")" = 4 ]
    [ "$(states halved.db)" = "$expected" ]
    run -0 "$UNROLL" doctor --db halved.db
    [[ $output == *"51 paused"*"integrity    ok"* ]]
}

@test "it comes out the same on three threads, and in three processes at once" {
    "$UNROLL" run halved.cfg -j1 --db one.db
    expected=$(states one.db)
    for jobs in 2 3; do
        "$UNROLL" run halved.cfg -j$jobs --db $jobs.db
        [ "$(states $jobs.db)" = "$expected" ]
    done
    for process in 1 2 3; do "$UNROLL" run halved.cfg -j1 --db at-once.db >$process.out 2>&1 & done
    wait
    [ "$(states at-once.db)" = "$expected" ]
    grep -q "^51 runs stay paused" 1.out 2.out 3.out
}

has_run() { # DB PROCESS: whether the process trains a run, or did when it was killed
    [ "$(ask $1 "select count(*) > 0 from runs where status = 'running' and pid = $2" 2>/dev/null)" = 1 ]
}

at_work_or_gone() { # DB PROCESS
    has_run $1 $2 || ! kill -0 $2 2>/dev/null
}

@test "it comes out the same after kills, at the rungs and behind them" {
    sed -i 's/epoch_length = 200000/epoch_length = 20000000/' halved.cfg
    "$UNROLL" run halved.cfg --db one.db
    hits=0
    for _ in {1..12}; do
        "$UNROLL" run halved.cfg -j2 --checkpoint-every 0.02 --db killed.db >/dev/null 2>&1 3>&- &
        await at_work_or_gone killed.db $!
        sleep 0.0$((RANDOM % 9 + 1))
        kill -KILL $! 2>/dev/null || true
        wait $! || true
        if has_run killed.db $!; then hits=$((hits + 1)); fi
    done
    echo "$hits of 12 kills hit a run"
    [ $hits -ge 3 ]
    "$UNROLL" run halved.cfg --db killed.db
    [ "$(states killed.db)" = "$(states one.db)" ]
    [ "$(curves killed.db)" = "$(curves one.db)" ]
    [ "$(ask killed.db "select count(*) from checkpoints")" = 51 ]
}

@test "what was left behind is finished to the same bits as if it had never been paused" {
    "$UNROLL" run full.cfg --db full.db
    "$UNROLL" run halved.cfg --db halved.db --checkpoint-every 0
    run -0 --separate-stderr "$UNROLL" run halved.cfg --finish --db halved.db
    [[ $stderr == *"halved: 54 runs, 3 in halved.db already, 51 to train"* ]]
    [ "$(states halved.db)" = "$(states full.db)" ]
    [ "$(curves halved.db)" = "$(curves full.db)" ]
    [ "$(ask halved.db "select count(*) from checkpoints")" = 0 ]
    run -0 "$UNROLL" run halved.cfg --finish --shard 1/2 --db shards.db
}

@test "a sweep that grows judges its rungs anew and trains only what is missing" {
    sed 's/0.03, 0.1, 0.2, //' halved.cfg >small.cfg
    "$UNROLL" run small.cfg --db grown.db
    sqlite3 grown.db "vacuum into 'small.db'"
    run -0 --separate-stderr "$UNROLL" run halved.cfg --db grown.db
    "$UNROLL" run halved.cfg --db fresh.db
    for rung in 20 60 180 1000; do # of those who climb so high all that did not before
        missing=$(ask fresh.db "attach 'small.db' as s; select count(*) from main.runs r left join s.runs g using (key) where coalesce(r.paused_step, 1000) >= $rung and (g.key is null or coalesce(g.paused_step, 1000) < $rung)")
        [ $rung -ne 20 ] || [ $missing = 27 ]
        grep -qE "halved, $([ $rung = 1000 ] && echo "the end" || echo "rung . \($rung train steps\)"): .* already, $missing to train" <<<"$stderr"
    done
    # who climbs is the same; of the smaller sweep some climbed higher than they would now
    [ "$(ask grown.db "attach 'fresh.db' as f; select count(*) from f.runs r join main.runs g using (key) where coalesce(g.paused_step, 1000) < coalesce(r.paused_step, 1000)")" = 0 ]
    [ "$(ask grown.db "attach 'fresh.db' as f; select count(*) from f.runs r join main.runs g using (key) where r.digest = g.digest")" = 3 ]
    # and a full sweep goes on from all of them
    done=$(ask grown.db "select count(*) from runs where status = 'done'")
    run -0 --separate-stderr "$UNROLL" run full.cfg --db grown.db
    [[ $stderr == *"full: 54 runs, $done in grown.db already, $((54 - done)) to train"* ]]
    "$UNROLL" run full.cfg --db full.db
    [ "$(states grown.db)" = "$(states full.db)" ]
}

@test "hyperband deals the settings to brackets, of which the last halves nothing" {
    sed 's/^halving = { first = 20; }/hyperband = { first = 20; factor = 3; keep_at_least = 1; metric = "loss"; }/' halved.cfg >band.cfg
    run -0 --separate-stderr "$UNROLL" run band.cfg --db band.db -j2
    [[ $stderr == *"halved, bracket 1, rung 1 (20 train steps): "*"halved, bracket 2, rung 1 (60 train steps): "*"halved, bracket 4, the end: "* ]]
    # every setting stands in one bracket
    entered=$(grep -E 'bracket [123], rung [1]|bracket 4, the end' <<<"$stderr" | sed 's/.*: \([0-9]*\) runs.*/\1/' | paste -sd+)
    [ "$((entered))" = 54 ]
    expected=$(states band.db)
    "$UNROLL" run band.cfg --db other.db -j1
    [ "$(states other.db)" = "$expected" ]
    # a bracket does not depend on what else is in the sweep
    sed 's/0.03, 0.1, 0.2, //' band.cfg >small.cfg
    "$UNROLL" run small.cfg --db grown.db
    "$UNROLL" run band.cfg --db grown.db
    [ "$(ask grown.db "attach 'band.db' as b; select count(*) from b.runs r join main.runs g using (key) where coalesce(g.paused_step, 1000) < coalesce(r.paused_step, 1000)")" = 0 ]
}

@test "what is held out judges where all runs hold something out" {
    sed 's/^num_steps/held_out = 0.1; evaluate_every = 20; num_steps/' halved.cfg >held.cfg
    "$UNROLL" run held.cfg --db held.db
    sed 's/^num_steps/held_out = 0.1; evaluate_every = 20; num_steps/' full.cfg >whole.cfg
    "$UNROLL" run whole.cfg --db whole.db
    # of the first rung, by what the full sweep saw of what is held out
    [ "$(ask whole.db "with places as (select setting, losses.held_out_loss as loss, row_number() over (partition by setting order by losses.held_out_loss) as place
        from runs join losses on run_id = id and step = 20)
        select setting from (select setting from places where place = 2 order by loss, setting limit 6) order by setting")" = \
        "$(ask held.db "select distinct setting from runs where coalesce(paused_step, 1000) > 20 order by setting")" ]
}

@test "a run that diverges falls behind; rungs wait for runs that were put off" {
    sed -i 's/learning_rate = ([^)]*)/learning_rate = (0.1, 0.3, 1e6)/; s/^num_steps/cell = "relu"; num_steps/' halved.cfg
    "$UNROLL" run halved.cfg --db diverged.db
    [ "$(ask diverged.db "select count(*) from runs where status = 'diverged'")" -gt 0 ]
    [ "$(ask diverged.db "select max(learning_rate) < 1e6 from runs where status = 'done'")" = 1 ]
    run -0 --separate-stderr "$UNROLL" run halved.cfg --db part.db --max-runs 5
    [[ $stderr == *"22 runs are put off"* && $stderr != *"rung 2"* ]]
    [ "$(ask part.db "select count(*) from runs where status = 'paused'")" -le 5 ]
    "$UNROLL" run halved.cfg --db part.db
    [ "$(states part.db)" = "$(states diverged.db)" ]
}

@test "no shard sees a rung, and submit says so before anything is written" {
    run -2 "$UNROLL" run halved.cfg --shard 1/2 --db x.db
    [[ $output == *"halved.cfg: a rung is judged when all of its runs are there"* ]]
    run -2 "$UNROLL" run halved.cfg --plan --shards 2 --db x.db
    [[ $output == *"halved.cfg: a rung is judged when all of its runs are there"* ]]
    run -0 "$UNROLL" run halved.cfg --plan --shards 2 --finish --db x.db
    run -2 "$UNROLL" submit halved.cfg --shards 2 --db x.db
    [[ $output == *"a rung is judged when all of its runs are there"* ]]
    [ ! -e x.db ]
}

@test "a figure ends lines where they were left behind, and what ranks says what it does not rank" {
    sed -i 's/^figures = ();//; s/figures = ();//' halved.cfg
    run -0 --separate-stderr "$UNROLL" run halved.cfg --db drawn.db
    [[ $output == *"halved/curves.png"*"51 runs are paused at a rung."* ]]
    grep -q "51 paused at a rung" halved/curves.gp
    grep -q "a dot ends what is paused at a rung" halved/curves.gp
    "$UNROLL" plot halved.cfg --db drawn.db --figure slice -o slice.svg
    grep -q "a dot is a run, a dark one a median" slice.svg
    grep -q "51 paused at a rung, left out" slice.svg
    run -0 --separate-stderr "$UNROLL" best halved --db drawn.db
    [[ $stderr == *"1 of 1 setting; 17 more are paused at a rung, not ranked"* ]]
    id=$(ask drawn.db "select id from runs where status = 'paused' limit 1")
    run -0 "$UNROLL" show $id --db drawn.db
    [[ $output == *"after train step $(ask drawn.db "select paused_step from runs where id = $id"), where halving left it behind"* ]]
    run -0 "$UNROLL" query unfinished --db drawn.db
    [ "$(grep -c ' paused ' <<<"$output")" = 51 ]
}

@test "what asks for finished runs says of paused ones that they are, and how they get to their end" {
    "$UNROLL" run halved.cfg --no-plot --db asked.db
    id=$(ask asked.db "select id from runs where status = 'paused' and paused_step = 60 limit 1")
    run -3 "$UNROLL" sample $id --db asked.db
    [[ $output == "unroll: run "*" is paused after train step 60; \`unroll run FILE --finish\` trains it to its end" ]]
    run -3 "$UNROLL" compare $id @best:halved --db asked.db
    [[ $output == "unroll: no finished run of '$id': paused at a rung; \`unroll run FILE --finish\` trains what is paused" ]]
    run -3 "$UNROLL" compare halved --db asked.db
    [[ $output == *"there is nothing to compare; 17 more are paused at a rung, and"*"--finish"* ]]
    run -3 "$UNROLL" best $id --db asked.db
    [[ $output == "unroll: no finished run matches: 1 setting is paused at a rung; "*"--finish"* ]]
    run -0 --separate-stderr "$UNROLL" verify halved --db asked.db
    [[ $stderr == *"3 the same, 0 differ, 0 cannot be verified here; 51 are paused, not finished" ]]
    [ "$(grep -c 'paused: `unroll run FILE --finish` trains it to its end' <<<"$output")" = 51 ]
    run -0 --separate-stderr "$UNROLL" run halved.cfg --no-plot --max-runs 5 --db few.db
    [[ $output == "Which? No run reached its end. 5 runs are paused at a rung." ]]
}

@test "of a setting that is finished in part the finished seeds are ranked and drawn to their end, and it is said" {
    "$UNROLL" run halved.cfg --no-plot --db part.db
    "$UNROLL" run halved.cfg --finish --max-runs 2 --no-plot --db part.db
    id=$(ask part.db "select min(id) from runs where status = 'done' and setting in (select setting from runs where status = 'paused')")
    run -0 --separate-stderr "$UNROLL" best halved --db part.db
    grep -Eq "^rank .* lost paused$" <<<"$output"
    [ "$(grep -Ec " 2 +0\.[0-9]+ .* 0 +1$" <<<"$output")" = 1 ] # of 2 seeds, none lost, 1 paused
    [[ $stderr == *"; 1 of their seeds is paused; 16 more are paused at a rung, not ranked" ]]
    run -0 --separate-stderr "$UNROLL" best halved --where "id <> $id and status <> 'paused'" --db part.db
    [[ $output != *paused* && $stderr != *paused* ]]
    "$UNROLL" plot halved --figure curves --where "setting = (select setting from runs where id = $id)" -o part.svg --db part.db
    grep -q "mean of 2 seeds · 1 paused beside finished seeds, left out<" part.svg
    run ! grep -q "a dot ends what is paused" part.svg
}

@test "a plan says who stands on which rung, and how many will" {
    run -0 "$UNROLL" run halved.cfg --plan --db planned.db
    [[ $output == *"rung 1 (20 train steps)"*"18"*"54"*"0"*"rung 2 (60 train steps)"*" 6 "*"18"*"the end"*"1"*"3"*"narrowed down on the way"* ]]
    "$UNROLL" run halved.cfg --db planned.db
    run -0 "$UNROLL" run halved.cfg --plan --db planned.db
    [[ $output == *"halved: 54 runs, nothing to train, 51 stay paused, which --finish trains; "* ]]
    run -0 "$UNROLL" run halved.cfg --plan --finish --db planned.db
    [[ $output == *"54 runs, 3 in the store, 51 to train"* ]]
}

@test "who is killed or interrupted while it finishes leaves paused runs paused" {
    sed -i 's/epoch_length = 200000/epoch_length = 4000000/' halved.cfg
    "$UNROLL" run halved.cfg --db left.db
    expected=$(states left.db)
    for signal in KILL INT; do
        "$UNROLL" run halved.cfg --finish --no-plot -j2 --db left.db >/dev/null 2>&1 &
        await at_work_or_gone left.db $!
        sleep 0.2
        kill -$signal $! 2>/dev/null || true
        wait $! || true
        run -0 --separate-stderr "$UNROLL" run halved.cfg --no-plot --db left.db
        [ "$(ask left.db "select count(*) from runs where status not in ('done', 'paused')")" = 0 ]
        paused=$(ask left.db "select count(*) from runs where status = 'paused'")
        [[ $paused = 0 || $stderr == *"$paused runs stay paused"* ]]
    done
    "$UNROLL" run halved.cfg --finish --no-plot --db left.db
    run -0 --separate-stderr "$UNROLL" run halved.cfg --no-plot --db left.db
    [[ $stderr != *paused* ]]
}

@test "conditions, lists and rm tell paused runs from those that are not there" {
    "$UNROLL" run halved.cfg --no-plot --db told.db
    run -0 --separate-stderr "$UNROLL" plot halved.cfg --db told.db --figure curves --where "state_size = 8" -o told.png
    [[ $stderr != *"not trained yet"* ]]
    paused=$(ask told.db "select count(*) from runs where status = 'paused' and state_size = 8")
    grep -aq "$paused paused at a rung" <("$UNROLL" plot halved.cfg --db told.db --figure curves --where "state_size = 8" -o told.svg >/dev/null; cat told.svg)
    run -3 "$UNROLL" plot halved.cfg --db told.db --figure slice --where "status = 'paused'" -o none.png
    [[ $output == *"all runs of the figure are paused at a rung"* ]]
    run -0 "$UNROLL" run halved.cfg --plan --list --db told.db
    [ "$(grep -c ' paused$' <<<"$output")" = 51 ]
    run -0 "$UNROLL" rm halved --yes --db told.db
    [ "$(ask told.db "select count(*) from runs")" = 0 ]
}
