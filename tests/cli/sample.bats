# unroll sample and unroll evaluate: what a network writes, and how well it foretells another text.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    printf 'She sells sea shells by the sea shore.\n%.0s' {1..50} | head -c $((1 + 16 * 100)) >verse
    cat >verse.cfg <<EOF
name = "verse"; figures = ();
task = "text"; file = "verse"; cell = "lstm"; state_size = 16; batch_size = 1; num_steps = 16; epochs = 8;
optimizer = "adam"; learning_rate = 0.01;
EOF
    "$UNROLL" run verse.cfg 2>/dev/null
}

@test "it writes what it has learned, the same for the same seed, behind what it is given" {
    run "$UNROLL" sample 1 --temperature 0 --prime "She sells" --length 69
    [ "$output" = "She sells sea shells by the sea shore.
She sells sea shells by the sea shore." ]
    [ "$("$UNROLL" sample 1 --temperature 0 --prime "She sells" --length 69 --seed 9)" = "$output" ]
    "$UNROLL" sample 1 --seed 4 >a
    "$UNROLL" sample 1 --seed 4 -j 1 >b
    cmp a b
    [ "$(wc -c <a)" -eq 502 ] # the symbol that it starts behind, 500, the end of the line
    "$UNROLL" sample 1 --seed 5 >c
    run ! cmp -s a c
    "$UNROLL" sample 1 --seed 4 --temperature 3 >c
    run ! cmp -s a c
    head -c 11 a >start # the draws do not depend on the length
    "$UNROLL" sample 1 --seed 4 --length 10 | head -c 11 | cmp - start
    [ "$("$UNROLL" sample 1 --prime "sea" --length 0)" = sea ]
}

@test "a letter that it was not taught is named" {
    run "$UNROLL" sample 1 --prime "Sea Q"
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: --prime: 'Q' at offset 4 is not in the vocabulary of 14 that the run has read" ]
    "$UNROLL" run verse.cfg --set alphabet=characters
    run "$UNROLL" sample 2 --prime "sea ☃"
    [ "$status" -eq 2 ]
    [[ $output == *"--prime: '☃' at offset 4 is not in the vocabulary"* ]]
    printf 'sea\xff' >broken
    run "$UNROLL" evaluate 2 broken
    [ "$status" -eq 2 ]
    [[ $output == *"broken: the byte 0xff at offset 3 is no UTF-8"* ]]
    run "$UNROLL" evaluate 1 broken
    [ "$status" -eq 2 ]
    [[ $output == *"broken: the byte 0xff at offset 3 is not in the vocabulary"* ]]
}

@test "a terminal is not given what it would obey" {
    printf 'a\033[2Jb%.0s' {1..200} >escapes
    echo 'task = "text"; file = "escapes"; batch_size = 4; figures = ();' >escapes.cfg
    "$UNROLL" run escapes.cfg
    "$UNROLL" sample 2 --length 200 | grep -q $'\033'
    script -qec "'$UNROLL' sample 2 --length 200" /dev/null </dev/null >shown
    run ! grep -q $'\033' shown
    grep -qF '\x1b' shown
}

@test "symbols that are no letters are written as numbers" {
    echo 'epoch_length = 20000; figures = ();' >lags.cfg
    "$UNROLL" run lags.cfg
    [[ $("$UNROLL" sample 2 --prime "1 1 0" --length 5) =~ ^1\ 1\ 0(\ [01]){5}\ $ ]]
    run "$UNROLL" sample 2 --prime "1 2"
    [ "$status" -eq 2 ]
    [[ $output == *"--prime has '2', expected symbols, 0 to 1, with blanks between"* ]]
    run "$UNROLL" evaluate 2 lags.cfg
    [ "$status" -eq 2 ]
    [[ $output == *"has the task lags, which knows no letters"* ]]
}

@test "evaluate says the loss of the text that it is given" {
    run "$UNROLL" evaluate 1 verse
    [[ ${lines[1]} == "symbols   1600 foretold" ]]
    # what numpy makes of the same weights and symbols (see export.bats)
    "$UNROLL" export 1 --stream --weights a.npz
    loss=$(/usr/bin/python3 -c 'import json, numpy; print("%.4f" % float(json.loads(numpy.load("a.npz")["metadata"].item())["stream_loss"]))')
    [[ ${lines[0]} == "loss      $loss nats per symbol" || ${lines[0]} == "loss      ${loss%?}"*" nats per symbol" ]]
    printf 'sea shells by the shore' >other # ends inside a window
    run "$UNROLL" evaluate 1 other
    [[ ${lines[1]} == "symbols   22 foretold" ]]
    rev verse >wrong
    better=$("$UNROLL" evaluate 1 verse | awk 'NR == 1 {print $2}')
    worse=$("$UNROLL" evaluate 1 wrong | awk 'NR == 1 {print $2}')
    awk -v a="$better" -v b="$worse" 'BEGIN {exit !(a + 1 < b)}'
    [ "$("$UNROLL" evaluate 1 "oth*:other" | sed -n 2p)" = "symbols   45 foretold" ]
}

@test "each string of a grammar is a sequence of its own, as in training" {
    cat >reber.cfg <<EOF
task = "reber"; reber_embedded = false; epoch_length = 100000; batch_size = 20; held_out = 0.1; keep = "final"; figures = ();
cell = "lstm"; num_steps = 25; optimizer = "adam"; learning_rate = 0.03;
EOF
    "$UNROLL" run reber.cfg
    loss() {
        "$UNROLL" evaluate 2 "$1" >said
        awk '$1 == "loss" {print $2}' said
    }
    # what is written: a string a line, which the network, begun anew, foretells as well as those that it was trained on
    "$UNROLL" sample 2 --length 5000 >strings.txt
    [ "$(wc -l <strings.txt)" -gt 300 ]
    run ! grep -vxE 'B[PSTVX]*E?' strings.txt
    run ! grep -vE 'E$' <(head -n -1 strings.txt)
    awk -v loss="$(loss strings.txt)" -v best=0.594 'BEGIN {exit !(loss < best + 0.1)}'
    grep -qx "sequences $(wc -l <strings.txt), before each of which it knows nothing" said
    # whether strings stand below each other or one behind the other
    printf 'BTSSXSE' >alone
    printf 'BTSSXSE\n\nBTSSXSE\nBTSSXSE\n' >lines
    printf 'BTSSXSEBTSSXSE' >line
    for file in lines line alone:line; do [ "$(loss $file)" = "$(loss alone)" ]; done
    loss lines
    grep -qx "symbols   18 foretold" said
    grep -qx "sequences 3, before each of which it knows nothing" said
    printf 'BTSS\nXSE\n' >cut.txt # two lines, whatever stands in them
    [ "$(loss cut.txt)" != "$(loss alone)" ]
    loss cut.txt
    grep -qx "symbols   5 foretold" said
    printf '\nB\nBTQ\n' >wrong
    run "$UNROLL" evaluate 2 wrong
    [ "$status" -eq 2 ]
    [[ $output == *"wrong: 'Q' at offset 5 is not in the vocabulary"* ]]
    printf '\nB\nB\n' >wrong
    run "$UNROLL" evaluate 2 wrong
    [ "$status" -eq 2 ]
    [[ $output == *"wrong has no symbol behind another, and none to foretell"* ]]
}

@test "a string that is whole is followed by its task's first symbol, and a network that knows nothing" {
    cat >strings.cfg <<EOF
epoch_length = 20000; batch_size = 20; epochs = 2; optimizer = "adam"; learning_rate = 0.03; figures = ();
sweep = { task = ["counting", "tomita"]; counting_probability = 0.9; };
EOF
    "$UNROLL" run strings.cfg
    run --separate-stderr "$UNROLL" sample "$(sqlite3 results/unroll.db "select id from runs where task = 'counting'")" --temperature 0 --length 10
    [ "$output" = "2 0 1 2 
2 0 1 2 
2 0 1 " ]
    [ -z "$stderr" ]
    run --separate-stderr "$UNROLL" sample "$(sqlite3 results/unroll.db "select id from runs where task = 'tomita'")" --length 50
    [ "${#lines[@]}" -eq 1 ]
    [[ $stderr == *"in training the state was zero at the start of each sequence of the task tomita; no symbol tells where one ends"* ]]
}

@test "what cannot be evaluated or sampled is said" {
    refuse() { # STATUS MESSAGE ARGUMENTS...
        local expected=$1 message=$2
        shift 2
        run "$UNROLL" "$@"
        echo "$output"
        [ "$status" -eq "$expected" ]
        [[ $output == *"$message"* ]]
    }
    printf 'S' >one
    refuse 2 "one has no symbol behind another, and none to foretell" evaluate 1 one
    refuse 2 "expected a run and a file" evaluate 1
    refuse 2 "absent" evaluate 1 absent
    refuse 3 "it holds nothing out (held_out is 0)" sample 1 --best
    refuse 2 "--temperature is '-1', expected a number, 0 to 100" sample 1 --temperature=-1
    refuse 2 "--length is 'x', expected a whole number" sample 1 --length x
    refuse 3 "no run '9'" sample 9
    # kept weights know their letters, but what is trained again needs its text
    "$UNROLL" sample 1 >before
    echo changed >>verse
    "$UNROLL" sample 1 | cmp - before
    refuse 1 "the content of verse is not what it was" export 1 --stream --weights a.npz
    sqlite3 results/unroll.db "delete from models"
    refuse 1 "the content of verse is not what it was" sample 1
}
