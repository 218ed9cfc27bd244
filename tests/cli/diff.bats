# diff, and words for runs in the commands that take one: on real runs, tiny ones.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C
    cat >tiny.cfg <<'EOF'
name = "tiny"; figures = (); epoch_length = 2000; batch_size = 10; num_steps = 5;
sweep = { learning_rate = (0.1, 0.2); seed = [0, 1]; };
EOF
    "$UNROLL" run tiny.cfg --db results/unroll.db >/dev/null 2>&1
    id=$(sqlite3 results/unroll.db "select id from runs where learning_rate = 0.1 and seed = 0")
    other=$(sqlite3 results/unroll.db "select id from runs where learning_rate = 0.2 and seed = 0")
}

@test "what differs and where the curves part is said" {
    sqlite3 results/unroll.db "update losses set loss = (select loss from losses where run_id = $id and step = 10) where run_id = $other and step = 10"
    run "$UNROLL" diff "$id" "$other"
    echo "$output"
    [ "$(awk 'NR > 1 && NR < 6 { print $1 }' <<<"$output" | xargs)" = "learning_rate loss@20 final_loss digest" ]
    [ "$(awk '$1 == "learning_rate" { print $2, $3 }' <<<"$output")" = "0.1 0.2" ]
    [ "${lines[-1]}" = "Their curves are equal to the bit up to train step 10 and part at 20." ]
    read -r a b <<<"$("$UNROLL" diff "$id" "$other" --csv | tr -d '\r' | awk -F, '$1 == "loss@20" { print $2, $3 }')"
    [ "$(sqlite3 results/unroll.db "select count(*) from losses where step = 20 and (run_id = $id and loss = $a or run_id = $other and loss = $b)")" = 2 ]
}

@test "a run does not differ from itself" {
    run "$UNROLL" diff "$id" "$id"
    [ "$output" = "Curves and final weights are equal to the bit." ]
    [ "$("$UNROLL" diff "$id" "$id" --json | tr -d ' \n')" = "[]" ]
}

@test "each word is one run" {
    run -3 "$UNROLL" diff tiny "$id"
    [ "$output" = "unroll: 'tiny' means 4 runs, expected one; \`unroll ls\` lists them" ]
    run -2 "$UNROLL" diff "$id"
    sqlite3 results/unroll.db "update runs set tags = 'mine' where id = $id"
    [ "$("$UNROLL" diff mine "$id")" = "Curves and final weights are equal to the bit." ]
    best=$("$UNROLL" best -n 1 --csv | tail -1 | cut -d, -f2)
    [ "$("$UNROLL" diff @best "$best")" = "Curves and final weights are equal to the bit." ]
    [[ "$("$UNROLL" show @best)" == "run               $best"* ]]
    [[ "$("$UNROLL" verify @best 2>/dev/null)" == *" same"* ]]
}

@test "verify takes the words and the condition that ls takes" {
    count() { "$UNROLL" verify "$@" 2>/dev/null | grep -c ' same$'; }
    [ "$(count)" = 4 ]
    [ "$(count --where "seed = 1")" = 2 ]
    [ "$(count "$id" tiny "$id")" = 4 ]
    [ "$(count tiny --sample 50%)" = 2 ]
    [ "$(count tiny.cfg --set learning_rate=0.2)" = 2 ]
    run -3 "$UNROLL" verify --where "seed = 9"
    [ "$output" = "unroll: the database has none of these runs" ]
    run -2 "$UNROLL" verify tiny.cfg tiny.cfg --set learning_rate=0.2
}

@test "show marks what is not the default, and says how to train the run again" {
    sqlite3 results/unroll.db "update runs set tags = 'a b', note = 'it''s odd' where id = $other"
    run "$UNROLL" show "$other"
    [[ "$output" == *$'\n'"learning_rate   * 0.2"$'\n'* ]]
    [[ "$output" == *$'\n'"state_size        16 units"$'\n'* ]]
    [[ "$output" == *$'\n'"tags              a b"$'\n'"note              it's odd"$'\n'* ]]
    mkdir bin elsewhere
    ln -s "$UNROLL" bin/unroll
    (cd elsewhere && PATH="../bin:$PATH" bash -c "$(sed -n 's/^again *//p' <<<"$output")")
    [ "$(sqlite3 elsewhere/results/unroll.db "select key, digest from runs")" = "$(sqlite3 results/unroll.db "select key, digest from runs where id = $other")" ]
}
