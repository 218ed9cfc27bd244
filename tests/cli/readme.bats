# The README tells the truth: every line of its sh blocks is run here, in order, in one copy of what a reader has.
#
# - A cfg block is saved under the name in its first line (`// my.cfg: ...`), as the reader is told to.
# - build/release is the build under test, so scripts/setup has nothing to install or to build and is left out; it has
#   tests of its own (scripts.bats).
# - ./scripts/test is run as ./scripts/test -N, which lists the tests: this very test is one of them, and would start itself.

bats_require_minimum_version 1.5.0

setup_file() {
    reader=$BATS_FILE_TMPDIR/unroll
    mkdir -p "$reader/build" "$BATS_FILE_TMPDIR/home"
    cp -r "$SOURCE"/{README.md,CMakeLists.txt,CMakePresets.json,configs,experiments,scripts} "$reader/"
    ln -s "$SOURCE/src" "$reader/src"
    ln -s "$(dirname "$UNROLL")" "$reader/build/release"
    rm "$reader/scripts/setup"
    printf '#!/bin/sh\n' >"$reader/scripts/setup"
    chmod +x "$reader/scripts/setup"
}

setup() {
    readme=$SOURCE/README.md
    cd "$BATS_FILE_TMPDIR/unroll"
}

# block LANGUAGE N: the text of the N-th such block; fails if there is none.
block() {
    awk -v start="\`\`\`$1" -v wanted="$2" '
        $0 == "```" {inside = 0}
        inside && n == wanted {print; found = 1}
        $0 == start {inside = 1; n++}
        END {exit !found}' "$readme"
}

@test "the files that the README shows are read as they stand there" {
    n=0
    while text=$(block cfg $((n + 1))); do
        n=$((n + 1))
        name=$(sed -n '1s|^// \([a-z-]*\.cfg\): .*|\1|p' <<<"$text")
        [ -n "$name" ]
        echo "$text" >"$name"
        "$UNROLL" check "$name"
    done
    [ "$n" -ge 1 ]
}

@test "every command of the README's sh blocks works" {
    n=0
    while commands=$(block sh $((n + 1))); do
        n=$((n + 1))
        commands=$(sed 's|^\./scripts/test$|./scripts/test -N|' <<<"$commands")
        HOME=$BATS_FILE_TMPDIR/home PATH=$PWD/build/release:$PATH bash -euxo pipefail -c "$commands" </dev/null
    done
    [ "$n" -eq "$(grep -c '^```sh' "$readme")" ]
    [ "$n" -ge 4 ]
}

@test "what the README says they leave behind is there" {
    ls results/my-question/*.gp
    [ "$(sqlite3 results/unroll.db "select count(*) from experiments where name in ('how-far-back', 'my-question')")" -eq 2 ]
    [ "$("$BATS_FILE_TMPDIR/home/.local/bin/unroll" --version)" = "$("$UNROLL" --version)" ]
    [ -f "$BATS_FILE_TMPDIR/home/.local/share/unroll/configs/defaults.cfg" ]
}

# Keys are of this machine's arithmetic; a fingerprint says nothing to a reader.
@test "the answers that the README shows are those of the program" {
    block console 1 | sed -E 's/ [0-9a-f]{8} / KEY /' >shown
    while IFS= read -r line; do
        [[ $line == "$ "* ]] || continue
        echo "$line"
        LC_ALL=C.UTF-8 PATH=$PWD/build/release:$PATH bash -c "${line#"$ "}" </dev/null 2>/dev/null
    done <shown | sed -E 's/\r$//; s/ [0-9a-f]{8} / KEY /; s/ +$//' >answered
    [ "$(grep -c '^\$ ' shown)" -ge 8 ]
    sed -E 's/ +$//' shown | diff - answered
}

@test "the README is read in five minutes" {
    [ "$(wc -l <"$readme")" -le 250 ]
}

# pandas and R read the database where they are installed.
@test "the README's lines for Python and R give a table of all runs" {
    runs=$(sqlite3 results/unroll.db "select count(*) from runs")
    if /usr/bin/python3 -c "import pandas" 2>/dev/null; then
        [ "$({ block python 1; echo "print(len(runs))"; } | /usr/bin/python3)" = "$runs" ]
    fi
    r=$(grep -oE '`runs <- [^`]*`' "$readme" | tr -d '\`')
    [ -n "$r" ]
    if Rscript -e 'stopifnot(requireNamespace("RSQLite"))' 2>/dev/null; then
        [ "$(Rscript -e "$r; cat(nrow(runs))")" = "$runs" ]
    fi
    /usr/bin/python3 -c "import pandas" || Rscript -e 'library(RSQLite)' || skip "neither pandas nor R with RSQLite is installed"
}

# Not to the byte: the fonts are the machine's.
@test "the pictures of the README are those that its commands make" {
    shown=$(grep -o '](experiments/[a-z-]*\.png)' "$readme" | sed 's/](//; s/)//' | sort)
    [ "$shown" = "$(cd "$SOURCE" && ls experiments/*.png)" ]
    for picture in $shown; do
        made=results/${picture#experiments/}
        grep -qE "^unroll plot .* -o $made\$" "$readme"
        size=$(head -c 24 "$made" | tail -c 8 | od -An -tx1)
        echo "$made:$size"
        wanted=$(head -c 24 "$SOURCE/$picture" | tail -c 8 | od -An -tx1)
        [ -e "${made%.png}.gp" ]
        # how large the frontier is depends on which settings have no room for their name, and so on the seconds they took
        [[ $made == *frontier* ]] || [ "$size" = "$wanted" ]
    done
}

@test "every file and folder that the README names is there" {
    names=$(grep -oE '`(src|configs|experiments|tests|scripts|\./scripts)/[a-zA-Z_./-]*`' "$readme" | tr -d '\`' | sort -u)
    [ "$(wc -w <<<"$names")" -ge 10 ]
    for name in $names; do
        echo "$name"
        # NAME stands for what the reader is about to add
        [[ $name == *NAME.* ]] || [ -e "$SOURCE/$name" ]
    done
}

