# cmake --install: the program, the configs, the experiments and the completions, which work from where they are installed.

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

@test "every command and topic has a page in the manual, which says what --help says" {
    [ -d "$prefix/share/man" ] || skip "the manual is made in release builds"
    names=$("$UNROLL" --help | awk '/^(Commands|Topics):/ {on = 1; section = $1 == "Commands:" ? 1 : 7; next} /^$/ {on = 0} on {print section, $1}')
    [ "$(wc -l <<<"$names")" -ge 30 ]
    while read -r section name; do
        [ "$name" != experiment ] || section=5
        echo "unroll-$name($section)"
        zcat "$prefix/share/man/man$section/unroll-$name.$section.gz" >page
        if command -v groff >/dev/null; then [ -z "$(groff -ww -man -z -Tutf8 page 2>&1)" ]; fi
        sed 's/\\-/-/g; s/\\f[BIR]//g; s/\\[&]//; s/\\(aq/'\''/g; s/\\(ga/`/g; s/\\(ti/~/g; s/\\(ha/^/g; s/\\e/\\/g' page | tr -s ' \n' '\n' | sort -u >words
        # options, names and paths of the help all stand in the page
        "$UNROLL" help $name | tail -n +2 | grep -oE '(--[a-z-]+|[a-z]+_[a-z_]+|[a-z-]+/[a-z/-]+)' | sort -u >said
        for word in $(cat said); do grep -qF -e "$word" words || { echo "$word"; false; }; done
    done <<<"$names"
    zcat "$prefix/share/man/man1/unroll.1.gz" | grep -q '^.SH NAME'
}

@test "bash finds the installed completion" {
    script=$prefix/share/bash-completion/completions/unroll
    [ "$(bash --norc -c ". '$script'; complete -p unroll")" = "complete -F _unroll unroll" ]
    diff "$script" <("$UNROLL" completion bash)
}

@test "zsh finds the installed completion" {
    command -v zsh >/dev/null || skip "zsh is not installed"
    diff "$prefix/share/zsh/vendor-completions/_unroll" <("$UNROLL" completion zsh)
    # shellcheck disable=SC2016
    found=$(zsh -f -c 'fpath=("$1" $fpath); autoload -U compinit; compinit -D -u; echo $_comps[unroll]' zsh "$prefix/share/zsh/vendor-completions")
    [ "$found" = _unroll ]
}

@test "fish finds the installed completion" {
    command -v fish >/dev/null || skip "fish is not installed"
    diff "$prefix/share/fish/vendor_completions.d/unroll.fish" <("$UNROLL" completion fish)
    found=$(PATH=$prefix/bin:$PATH XDG_DATA_DIRS=$prefix/share HOME=$BATS_TEST_TMPDIR fish -c 'complete -C "unroll pl"')
    [ "$found" = $'plot\tdraw an experiment\'s figures from the database' ]
}

@test "an installed experiment finds what it includes and runs" {
    run "$prefix/bin/unroll" check "$prefix"/share/unroll/experiments/*.cfg
    [ "$status" -eq 0 ]
    grep -q '@include' "$prefix/share/unroll/experiments/how-far-back.cfg"
    run "$prefix/bin/unroll" run "$prefix/share/unroll/experiments/how-far-back.cfg" --set epoch_length=20000 --set state_size=4 --no-plot
    [ "$status" -eq 0 ]
    [ "$(sqlite3 results/unroll.db "select count(*) from runs where status = 'done'")" -eq 12 ]
}

@test "the installed program finds its configs and experiments from any folder" {
    mkdir elsewhere && cd elsewhere
    printf '@include "configs/defaults.cfg"\nepoch_length = 20000;\nfigures = ();\n' >mine.cfg
    "$prefix/bin/unroll" run mine.cfg
    "$prefix/bin/unroll" check experiments/how-far-back.cfg | grep -q "^$prefix/.*/how-far-back.cfg: 36 runs"
    # what is here goes before
    mkdir configs
    echo 'state_size = 7;' >configs/defaults.cfg
    "$prefix/bin/unroll" run mine.cfg
    [ "$(sqlite3 results/unroll.db "select group_concat(state_size) from runs")" = 16,7 ]
    run "$prefix/bin/unroll" check experiments/none.cfg
    [ "$status" -eq 2 ]
    [[ $output == *"experiments/none.cfg:1: cannot read the file: No such file or directory" ]]
}
