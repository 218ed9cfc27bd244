# Models: weights that are kept.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >held.cfg <<EOF
name = "held"; figures = ();
epoch_length = 40000; epochs = 3; learning_rate = 0.3; held_out = 0.2; evaluate_every = 20;
sweep = { state_size = [2, 8]; };
EOF
}

ask() {
    sqlite3 results/unroll.db "$1"
}

@test "keep says which weights are kept; small ones are without it" {
    for keep in none final best both; do
        (echo "keep = \"$keep\";"; cat held.cfg) >$keep.cfg
        "$UNROLL" run $keep.cfg --db $keep.db
    done
    "$UNROLL" run held.cfg
    kinds="select group_concat(run_id || kind, ' ') from (select * from models order by run_id, kind desc)"
    [ -z "$(sqlite3 none.db "$kinds")" ]
    [ "$(sqlite3 final.db "$kinds")" = "1final 2final" ]
    [ "$(sqlite3 best.db "$kinds")" = "1best 2best" ]
    [ "$(sqlite3 both.db "$kinds")" = "1final 1best 2final 2best" ]
    [ "$(ask "$kinds")" = "1final 2final" ]
    [ "$(ask "select count(*) from models m join runs r on r.id = run_id where m.num_weights = r.num_weights
        and length(weights) = 4 * m.num_weights")" = 2 ]
    best=$(sqlite3 both.db "select num_weights || ' weights, ' || length(weights) || ' bytes, digest ' || digest from models where run_id = 1 and kind = 'best'")
    [[ $("$UNROLL" show 1 --db both.db) == *"keeps             best: $best"* ]]
    [[ $("$UNROLL" show 1 --db none.db) != *keeps* ]]
    # no part of what a run is
    for db in none best both results/unroll; do sqlite3 $db.db "select key, digest from runs order by 1" | cksum; done | sort -u | wc -l | grep -qx 1
    run "$UNROLL" run both.cfg --db final.db
    [[ $output == *"2 in final.db already, nothing to train"* ]]
}

@test "check and --plan say what is kept, and from which size on nothing is" {
    [ "$("$UNROLL" check held.cfg)" = "held.cfg: 2 runs: state_size (2); keeps the final weights, 0.0 MB" ]
    (echo 'keep = "both";'; cat held.cfg) >both.cfg
    [[ $("$UNROLL" check both.cfg) == *"; keeps the final and the best weights, 0.0 MB" ]]
    (echo 'keep = "none";'; cat held.cfg) >none.cfg
    [[ $("$UNROLL" check none.cfg) == *"; keeps no weights" ]]
    echo 'state_size = 1400; cell = "gru";' >large.cfg
    [[ $("$UNROLL" run large.cfg --plan --set num_steps=1 --set epoch_length=2000) == *"; keeps no weights: its runs have more than 4 million, and keep is not set" ]]
}

@test "an older database gets the table of models, and is read without it" {
    "$UNROLL" run held.cfg --set seed=1
    ask "drop trigger models_deleted; drop table models"
    "$UNROLL" show 1
    run "$UNROLL" doctor --db results/unroll.db
    [[ $output != *PROBLEM* ]]
    "$UNROLL" run held.cfg
    [ "$(ask "select group_concat(run_id) from models")" = 3,4 ]
    run "$UNROLL" doctor --db results/unroll.db
    [[ $output != *PROBLEM* ]]
    ask "delete from runs where id = 3"
    [ "$(ask "select group_concat(run_id) from models")" = 4 ]
    ask "drop trigger models_deleted; delete from runs where id = 4"
    run "$UNROLL" doctor --db results/unroll.db
    [[ $output == *"PROBLEM: 1 triggers of unroll are missing"* ]]
    "$UNROLL" doctor --repair --db results/unroll.db
    [ "$(ask "select count(*) from models")" = 0 ]
}
