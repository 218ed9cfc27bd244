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

@test "the exit code is the command's, and who leaves the pager early ends it in good order" {
    run -3 "$ANSWERING" "$UNROLL" show 999
    run -2 "$ANSWERING" "$UNROLL" ls --no-such-option
    export PAGER="head -n 1"
    run -0 "$ANSWERING" "$UNROLL" query "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n"
    [ "$(tr -d ' \r' <<<"$output")" = i ]
}

@test "a pager that cannot be run is said, with exit code 6" {
    export PAGER=/nowhere/pager
    for command in "ls" "help figures" "query 'with recursive n(i) as (select 1 union all select i + 1 from n) select i from n'"; do
        run bash -c "'$ANSWERING' '$UNROLL' $command"
        echo "$command: $status: $output"
        [ "$status" -eq 6 ]
        [[ $output == *"/nowhere/pager"*"not found"* ]]
    done
}

@test "Ctrl-C is the pager's: the program waits for it" {
    export PAGER='sleep 2; cat >/dev/null; echo "the pager is done" >done'
    start=$(date +%s%N)
    # more than a pipe holds, so that the program still writes
    "$ANSWERING" bash -c "env --default-signal=INT '$UNROLL' query 'with recursive n(i) as (select 1 union all select i + 1 from n) select i from n' & sleep 0.5; kill -INT \$!; wait \$!; echo code \$?" >said
    [ -e done ]
    [ $(($(date +%s%N) - start)) -gt 1500000000 ]
}

@test "less gets options that leave on the screen what fits, unless LESS says otherwise" {
    export PAGER='cat >/dev/null; echo "LESS=$LESS"'
    unset LESS
    [[ $("$ANSWERING" "$UNROLL" ls) == *"LESS=FX"* ]]
    export LESS=R
    [[ $("$ANSWERING" "$UNROLL" ls) == *"LESS=R"* ]]
}
