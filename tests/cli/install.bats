# cmake --install: the program, the configs and the experiments, which work from where they are installed.

setup() {
    prefix=$BATS_TEST_TMPDIR/prefix
    cmake --install "$(dirname "$UNROLL")" --prefix "$prefix" >/dev/null
    cd "$BATS_TEST_TMPDIR"
}

@test "the program, every config and every experiment are installed" {
    [ "$("$prefix/bin/unroll" --version)" = "$("$UNROLL" --version)" ]
    for file in configs/defaults.cfg experiments/defaults.cfg experiments/how-far-back.cfg; do
        [ -f "$prefix/share/unroll/$file" ]
    done
    diff -r "$SOURCE/configs" "$prefix/share/unroll/configs"
    diff -r "$SOURCE/experiments" "$prefix/share/unroll/experiments"
}

@test "an installed experiment finds what it includes and runs" {
    run "$prefix/bin/unroll" check "$prefix"/share/unroll/experiments/*.cfg
    [ "$status" -eq 0 ]
    grep -q '@include' "$prefix/share/unroll/experiments/how-far-back.cfg"
    run "$prefix/bin/unroll" run "$prefix/share/unroll/experiments/how-far-back.cfg" --set epoch_length=20000 --set state_size=4 --no-plot
    [ "$status" -eq 0 ]
    [ "$(sqlite3 results/unroll.db "select count(*) from runs where status = 'done'")" -eq 12 ]
}
