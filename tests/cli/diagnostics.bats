# Diagnostics: they change nothing, are kept, merged and removed with their runs, and drawn.

bats_require_minimum_version 1.5.0

setup_file() {
    cd "$BATS_FILE_TMPDIR"
    cat >looked.cfg <<-END
		task = "adding"; adding_length = 12; epoch_length = 12000; batch_size = 50; num_steps = 12;
		cell = "lstm"; num_layers = 2; state_size = 5; log_every = 1; diagnose_every = 8;
		sweep = { seed = [0, 1]; };
		figures = ( { kind = "gradient-flow"; } );
	END
    "$UNROLL" run looked.cfg
}

setup() {
    cd "$BATS_FILE_TMPDIR"
}

ask() {
    sqlite3 "${2-results/unroll.db}" "$1"
}

@test "looking changes no bit of training, and is part of what a run is" {
    "$UNROLL" run looked.cfg --set diagnose_every=0 --no-plot --db blind.db
    [ "$(ask "select digest from runs order by seed")" = "$(ask "select digest from runs order by seed" blind.db)" ]
    [ "$(ask "select count(distinct key) from runs where key not in ('$(ask "select group_concat(key, ''',''') from runs" blind.db)')")" = 2 ]
    [ "$(ask "select count(*) from diagnostics" blind.db)" = 0 ]
}

# 20 train steps: looks at 1, 9, 17; of two layers 12 lags, saturation and radius, of three parts two norms
@test "each look is kept, number by number" {
    [ "$(ask "select group_concat(step, ' ') from (select distinct step from diagnostics order by 1)")" = "1 9 17" ]
    [ "$(ask "select count(*) from diagnostics where run_id = 1")" = $((3 * (2 * (12 + 2) + 3 * 2))) ]
    [ "$(ask "select count(*) from diagnostics where name = 'gradient_flow' and not (value > 0 and lag between 0 and 11)")" = 0 ]
    [ "$(ask "select count(*) from diagnostics where name = 'saturated' and not value between 0 and 1")" = 0 ]
    [ "$(ask "select count(distinct layer) from diagnostics where name = 'update_norm' and value > 0 and lag = 0")" = 3 ]
}

@test "they go with their run into other databases, and away" {
    cp results/unroll.db there.db
    "$UNROLL" merge there.db --db here.db
    [ "$(ask "select seed, name, step, layer, lag, value from diagnostics join runs on id = run_id order by 1, 2, 3, 4, 5" here.db)" = \
        "$(ask "select seed, name, step, layer, lag, value from diagnostics join runs on id = run_id order by 1, 2, 3, 4, 5")" ]
    "$UNROLL" rm 1 --yes --db there.db
    [ "$(ask "select group_concat(distinct run_id) from diagnostics" there.db)" = 2 ]
    "$UNROLL" merge here.db --db there.db
    [ "$(ask "select count(*) from diagnostics" there.db)" = "$(ask "select count(*) from diagnostics")" ]
    ask "pragma integrity_check" there.db | grep -q ok
}

@test "a database of the time before is brought up to date" {
    cp results/unroll.db old.db
    ask "drop trigger diagnostics_deleted; drop table diagnostics; alter table runs drop column diagnose_every" old.db
    "$UNROLL" ls --db old.db
    "$UNROLL" run looked.cfg --no-plot --db old.db --set state_size=6
    [ "$(ask "select count(*) from diagnostics" old.db)" = "$(ask "select count(*) from diagnostics")" ]
}

@test "the figure is drawn of what was seen, and says so where nothing was" {
    [ -s results/looked/gradient-flow.png ]
    grep -q "solid: at train step 17" results/looked/gradient-flow.gp
    grep -q "dashed: at train step 1" results/looked/gradient-flow.gp
    "$UNROLL" plot looked.cfg --figure gradient-flow --print 2>/dev/null | grep -q "steps back from the loss" ||
        "$UNROLL" plot looked.cfg --figure gradient-flow
    run "$UNROLL" plot looked.cfg --set diagnose_every=0 --db blind.db
    [[ $output == *"no run has a gradient flow, expected runs with diagnose_every"* ]]
}
