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

# The first column of the table whose head starts with a word.
first_column() {
    awk -F' *\\| *' -v head="$1" '/^\|/ {if ($2 == head) on = 1; else if (on && $2 != "---") print $2; next} {on = 0}' "$readme"
}

@test "the files that the README shows are read as they stand there" {
    n=0
    while text=$(block cfg $((n + 1))); do
        n=$((n + 1))
        name=$(sed -n '1s|^// \([a-z-]*\.cfg\): .*|\1|p' <<<"$text")
        [ -n "$name" ]
        echo "$text" >"$name"
        build/release/unroll check "$name"
    done
    [ "$n" -ge 1 ]
}

@test "every command of the README's sh blocks works" {
    n=0
    while commands=$(block sh $((n + 1))); do
        n=$((n + 1))
        commands=$(sed 's|^\./scripts/test$|./scripts/test -N|' <<<"$commands")
        HOME=$BATS_FILE_TMPDIR/home bash -euxo pipefail -c "$commands" </dev/null
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

# Not to the byte: the fonts are the machine's.
@test "the pictures of the README are those that its commands make" {
    shown=$(grep -o '](experiments/[a-z-]*\.png)' "$readme" | sed 's/](//; s/)//' | sort)
    [ "$shown" = "$(cd "$SOURCE" && ls experiments/*.png)" ]
    for picture in $shown; do
        made=results/${picture#experiments/}
        grep -qE "^build/release/unroll plot .* -o $made\$" "$readme"
        size=$(head -c 24 "$made" | tail -c 8 | od -An -tx1)
        echo "$made:$size"
        wanted=$(head -c 24 "$SOURCE/$picture" | tail -c 8 | od -An -tx1)
        [ -e "${made%.png}.gp" ]
        # how large the frontier is depends on which settings have no room for their name, and so on the seconds they took
        [[ $made == *frontier* ]] || [ "$size" = "$wanted" ]
    done
}

@test "the columns of the README's tables are those of the database" {
    for table in $(first_column table | tr -d '\`'); do
        names=$(grep "^| \`$table\` |" "$readme" | cut -d'|' -f4 | grep -o '`[a-z_]*`' | tr -d '\`')
        [ -n "$names" ]
        [ "$table" != runs ] || names="$names $(first_column hyperparameter | tr -d '\`')"
        for name in $names; do
            echo "$table.$name"
            sqlite3 results/unroll.db "select \"$table\".\"$name\" from \"$table\" limit 1"
        done
    done
}

@test "the README lists the program's commands" {
    listed=$(first_column command | sed 's/`unroll \([a-z]*\).*/\1/' | sort)
    known=$("$UNROLL" --help | awk '/^Commands:/ {on = 1; next} /^$/ {on = 0} on {print $1}' | sort)
    [ -n "$known" ]
    [ "$listed" = "$known" ]
}

@test "the README lists the exit codes and the environment that the source has" {
    [ "$(first_column 'exit code' | tr '\n' ' ')" = "$(sed -n 's/^    EXIT_[A-Z_]* = \([0-9]*\).*/\1/p' "$SOURCE/src/base/error.h" | tr '\n' ' ')" ]
    for name in $(grep -rhoE --include='*.c' 'getenv\("UNROLL_[A-Z_]+"' "$SOURCE/src" | cut -d'"' -f2 | sort -u); do
        echo "$name"
        first_column environment | grep -qF "\`$name\`"
    done
}

@test "--help lists the exit codes that the README lists" {
    listed=$("$UNROLL" --help | tr '\n' ' ' | sed 's/.*Exit codes://' | grep -oE '[0-9]+' | tr '\n' ' ')
    [ -n "$listed" ]
    [ "$listed" = "$(first_column 'exit code' | tr '\n' ' ')" ]
}

@test "the README lists every hyperparameter as the program explains it" {
    listed=$(first_column hyperparameter | tr -d '\`')
    known=$("$UNROLL" hparams --json | grep -o '"name": *"[a-z_]*"' | cut -d'"' -f4)
    [ -n "$known" ]
    [ "$listed" = "$known" ]
    for name in $known; do
        explained=$("$UNROLL" hparams "$name" | tr -s ' \n' ' ')
        row=$(grep "^| \`$name\` |" "$readme")
        default=$(awk -F' *\\| *' '{gsub("`", "", $3); print $3}' <<<"$row")
        meaning=$(awk -F' *\\| *' '{print $4}' <<<"$row")
        echo "$name: '$default', '$meaning' in: $explained"
        [[ $explained == *"$default"* && $explained == *"${meaning%.}"* ]]
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

@test "the README lists the kinds of figures with what they show and their options" {
    listed=$(first_column kind | tr -d '\`' | sort)
    known=$(sed -n 's/^    \.name = "\([a-z]*\)",$/\1/p' "$SOURCE"/src/figures/kinds/*.c | sort)
    [ -n "$known" ]
    [ "$listed" = "$known" ]
    for kind in $known; do
        row=$(grep "^| \`$kind\` |" "$readme")
        grep -qF "$(sed -n 's/^    \.help = "\(.*\)",$/\1/p' "$SOURCE/src/figures/kinds/$kind.c")" <<<"$row"
        options=$(cut -d'|' -f4 <<<"$row" | sed 's/([^)]*)//g' | tr -d ' \`' | tr ',' ' ')
        echo "$kind: $options"
        [ "$options" = "$(sed -n 's/^    \.options = " \(.*\) ",$/\1/p' "$SOURCE/src/figures/kinds/$kind.c")" ]
    done
}
