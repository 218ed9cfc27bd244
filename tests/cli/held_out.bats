# What is held out: its losses in the database, and what is read of them.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >held.cfg <<EOF
@include "$SOURCE/configs/defaults.cfg"
name = "held"; question = "Was it learned?"; figures = ();
epoch_length = 40000; epochs = 3; learning_rate = 0.3; held_out = 0.2; evaluate_every = 20;
sweep = { state_size = [2, 8]; };
EOF
}

ask() {
    sqlite3 results/unroll.db "$1"
}

@test "losses on what is held out stand beside the curve, the last and the best in runs" {
    "$UNROLL" run held.cfg
    [ "$(ask "select group_concat(step) from losses where run_id = 1 and held_out_loss is not null")" = 20,40,60 ]
    [ "$(ask "select count(*) from runs r where held_out_loss = (select held_out_loss from losses where run_id = r.id and step = 60)
        and best_held_out_loss = (select min(held_out_loss) from losses where run_id = r.id)
        and best_held_out_step = (select step from losses where run_id = r.id and held_out_loss is not null order by held_out_loss limit 1)
        and held_out_accuracy = (select held_out_accuracy from losses where run_id = r.id and step = 60)
        and held_out_accuracy between 0.4 and 1")" = 2 ]
    run "$UNROLL" show 1
    [[ $output == *"held_out_loss "*" nats at the end, "*" % of the targets foretold"* ]]
    [[ $output == *"best_held_out "*" nats, after train step "* ]]
    "$UNROLL" verify
    "$UNROLL" doctor --db results/unroll.db
}

@test "verify finds another loss on what is held out" {
    "$UNROLL" run held.cfg
    ask "update losses set held_out_loss = held_out_loss + 1e-9 where run_id = 2 and step = 40"
    run "$UNROLL" verify
    [ "$status" -eq 1 ]
    [[ $output == *"differs: same curve, another loss on what is held out"* ]]
}

@test "training is the same with and without it, and nothing is said of what is not there" {
    "$UNROLL" run held.cfg
    "$UNROLL" run held.cfg --set held_out=0
    [ "$(ask "select count(distinct digest), count(*) from runs")" = "2|4" ]
    [ "$(ask "select count(*) from runs where held_out = 0 and held_out_loss is null and best_held_out_step is null")" = 2 ]
    run "$UNROLL" show 3
    [[ $output != *held_out_loss* ]]
}

@test "an older database gets the columns, and is read without them" {
    "$UNROLL" run held.cfg --set held_out=0
    for column in runs.held_out_loss runs.best_held_out_loss runs.best_held_out_step runs.held_out_accuracy \
        losses.held_out_loss losses.held_out_accuracy; do
        ask "alter table ${column%.*} drop column ${column#*.}"
    done
    "$UNROLL" show 1
    "$UNROLL" run held.cfg
    [ "$(ask "select count(*) from runs where held_out_loss is not null")" = 2 ]
    "$UNROLL" verify
}

@test "a share that cannot be is named" {
    run "$UNROLL" check held.cfg --set held_out=1
    [ "$status" -eq 2 ]
    [[ $output == *"held_out is 1, expected 0 to 0.9"* ]]
    run "$UNROLL" check held.cfg --set held_out_from=row
    [ "$status" -eq 2 ]
    [[ $output == *"unknown held_out_from 'row', expected end or rows, did you mean 'rows'?"* ]]
}

@test "figures draw it dashed, measure by it, and choose by it" {
    "$UNROLL" run held.cfg
    "$UNROLL" plot held.cfg --figure curves -o curves.png
    grep -q "dashed: on what is held out" curves.gp
    [ "$(grep -c "dt (12,8)" curves.gp)" -ge 2 ]
    "$UNROLL" plot held.cfg --figure slice --metric held_out_loss -o slice.png
    grep -q "loss on what is held out (nats)" slice.gp
    for id in 1 2; do grep -q "$(ask "select substr(held_out_loss, 1, 6) from runs where id = $id")" slice.gp; done
    run "$UNROLL" plot held.cfg --where "held_out_loss < 0.64" --figure curves -o few.png
    [ "$status" -eq 0 ]
    grep -q "1 run" few.gp
    run "$UNROLL" plot held.cfg --set held_out=0 --figure curves -o none.png
    ! grep -q "held out" none.gp
}
