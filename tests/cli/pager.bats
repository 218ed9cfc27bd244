# $PAGER: what lists and explains goes through it, on a terminal and nowhere else.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 6
    export TERM=xterm PAGER="sed 's/^/paged: /' | tee seen"
}

@test "on a terminal everything that lists or explains is paged, as wide as the window" {
    for command in "ls" "best" "experiments" "show 1" "hparams" "help figures" "help" "ls --help" "query 'select 1 as one'"; do
        rm -f seen
        PAGER='' bash -c "\"$ANSWERING\" -w 60 \"$UNROLL\" $command" | tr -d '\r' >plain
        bash -c "\"$ANSWERING\" -w 60 \"$UNROLL\" $command" >shown
        echo "$command"
        [ -s seen ]
        # what is said on stderr is not in it
        sed 's/^paged: //' seen >unpaged
        [ -s unpaged ]
        [ -z "$(grep -vxFf plain unpaged)" ]
    done
}

@test "in a pipe, on a dumb terminal and without PAGER nothing is paged" {
    "$UNROLL" ls >plain
    [ ! -e seen ]
    [ -s plain ]
    TERM=dumb "$ANSWERING" "$UNROLL" ls >shown
    [ ! -e seen ]
    [ -s shown ]
    PAGER='' "$ANSWERING" "$UNROLL" ls >shown
    [ ! -e seen ]
    [ -s shown ]
    # what trains and writes is no reading
    "$ANSWERING" "$UNROLL" doctor >shown
    [ ! -e seen ]
}

@test "the exit code is the command's, and a pager that ends early ends it" {
    run -3 "$ANSWERING" "$UNROLL" show 999
    run -2 "$ANSWERING" "$UNROLL" ls --no-such-option
    export PAGER="head -n 1"
    [ "$("$ANSWERING" "$UNROLL" query "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n" | tr -d ' \r')" = i ]
}

@test "less gets options that leave on the screen what fits, unless LESS says otherwise" {
    export PAGER='cat >/dev/null; echo "LESS=$LESS"'
    unset LESS
    [[ $("$ANSWERING" "$UNROLL" ls) == *"LESS=FX"* ]]
    export LESS=R
    [[ $("$ANSWERING" "$UNROLL" ls) == *"LESS=R"* ]]
}
