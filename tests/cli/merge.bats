# merge makes one database of several: a union by key, whatever the order; each is taken whole or not at all.

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >merge.cfg <<END
@include "$SOURCE/configs/defaults.cfg"
name = "merge"; question = "Do they fit?"; figures = ();
epoch_length = 20000; state_size = 4;
sweep = { seed = [0, 1, 2, 3]; };
END
    "$UNROLL" run merge.cfg --db whole.db --no-plot >/dev/null 2>&1
    for part in 0 1 2; do
        cp whole.db part$part.db
        sqlite3 part$part.db "pragma foreign_keys = on; delete from runs where seed not in ($part, $part + 1)"
    done
}

content() { # of the database $1, without ids
    sqlite3 "$1" "select '$2', r.key, r.digest, r.status, r.host, r.started_at, r.note, r.tags from runs r order by key;
        select r.key, l.step, l.loss, l.held_out_loss from losses l join runs r on r.id = l.run_id order by 1, 2;
        select r.key, m.kind, m.digest, hex(m.weights) from models m join runs r on r.id = m.run_id order by 1, 2;
        select e.name, e.file, e.created_at, r.key from memberships x join experiments e on e.id = x.experiment_id
            join runs r on r.id = x.run_id order by 1, 4;
        select name, file from earlier_texts order by 1, 2; select * from reference_losses"
}

@test "parts that are merged in any order are the whole" {
    for order in "0 1 2" "2 1 0" "1 2 0"; do
        rm -f all.db
        # shellcheck disable=SC2046,SC2086
        run "$UNROLL" merge $(printf 'part%s.db ' $order) --db all.db
        echo "$output"
        [ "$status" -eq 0 ]
        [ "$(content all.db)" = "$(content whole.db)" ]
        [ "$(sqlite3 all.db 'pragma foreign_key_check; pragma integrity_check')" = ok ]
    done
    run "$UNROLL" merge part0.db ./part0.db all.db whole.db --db all.db
    [ "$status" -eq 4 ]
    [[ "$output" == *"part0.db: 0 runs added, 2 were there"*"./part0.db: named twice"* ]]
    [[ "$output" == *"all.db is the database into which the others go"*"whole.db: 0 runs added, 4 were there"* ]]
    run "$UNROLL" ls --db all.db
    [ "$status" -eq 0 ]
    run "$UNROLL" run merge.cfg --db all.db --no-plot
    [ "$status" -eq 0 ]
    [ "$(content all.db)" = "$(content whole.db)" ]
}

@test "a foreign or damaged database is refused whole, and the others are taken" {
    sqlite3 foreign.db "create table runs (id integer)"
    cp whole.db damaged.db
    size=$(stat -c %s damaged.db)
    dd if=/dev/urandom of=damaged.db bs=1 seek=$((size / 2)) count=$((size / 4)) conv=notrunc status=none
    run "$UNROLL" merge foreign.db damaged.db missing.db part1.db --db all.db
    echo "$output"
    [ "$status" -eq 4 ]
    [[ "$output" == *"foreign.db is a database of another program"* ]]
    [[ "$output" == *"damaged.db is damaged"* ]]
    [[ "$output" == *"part1.db: 2 runs added"* ]]
    [ "$(sqlite3 all.db 'select count(*) from runs')" = 2 ]
}

@test "of two digests the same one stays in any order, both are named, and verify says which is wrong" {
    cp whole.db wrong.db
    sqlite3 wrong.db "update runs set digest = '00000000000000000000000000000000' where seed = 1"
    "$UNROLL" merge whole.db wrong.db --db a.db >out 2>&1 && false
    grep -q "has the digest .*, in wrong.db 00000000000000000000000000000000; the latter stays" out
    "$UNROLL" merge wrong.db whole.db --db b.db >out 2>&1 && false
    grep -q "has the digest 00000000000000000000000000000000, in whole.db .*; the former stays" out
    [ "$(content a.db)" = "$(content b.db)" ]
    run "$UNROLL" verify --db a.db
    [ "$status" -eq 1 ]
    [[ "$output" == *"3 the same, 1 differ"* ]]
}

@test "an older schema is accepted, its file stays as it is; a finished run replaces one that is not; marks are joined" {
    sqlite3 old.db <"$SOURCE/tests/data/schema-1.sql"
    before=$(md5sum old.db)
    "$UNROLL" merge old.db --db all.db
    [ "$(sqlite3 all.db 'select count(*) from runs')" = "$(sqlite3 old.db "select count(*) from runs where status in ('done', 'diverged')")" ]
    [ "$before" = "$(md5sum old.db)" ]
    [ -z "$(ls -d all.db.merge-* 2>/dev/null)" ]
    cp whole.db other.db
    sqlite3 other.db "update runs set status = 'failed', digest = null where seed = 0; update runs set note = 'odd', tags = 'a c' where seed = 1"
    sqlite3 whole.db "update runs set tags = 'b c' where seed = 1"
    run "$UNROLL" merge whole.db --db other.db
    [ "$status" -eq 0 ]
    [[ "$output" == "whole.db: 1 runs added, 3 were there" ]]
    [ "$(sqlite3 other.db "select note, tags from runs where seed = 1")" = "odd|a b c" ]
}
