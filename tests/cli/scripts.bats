# The scripts, on machines made of stand-ins: PATH holds nothing but bin/, where what scripts/setup looks for is a small
# script of its own. Nothing is installed and nothing is compiled.

# fake NAME LINE...: a program in bin/. There are no links in bin/, so nothing is ever written through one.
fake() {
    local name=$1
    shift
    rm -f "$bin/$name"
    printf '%s\n' "#!$BASH" "$@" >"$bin/$name"
    chmod +x "$bin/$name"
}

setup() {
    machine=$BATS_TEST_TMPDIR/machine
    bin=$machine/bin
    calls=$machine/calls
    mkdir -p "$bin" "$machine/home/.fonts" "$machine/unroll/"{build/release,src,tests} "$machine/elsewhere"
    touch "$calls" "$machine/home/.fonts/DejaVuSans.ttf"
    cp -r "$SOURCE/scripts" "$SOURCE/.ci" "$machine/unroll/"
    for tool in env bash dirname mktemp rm awk cat sed xargs; do fake "$tool" "exec $(command -v "$tool") \"\$@\""; done
    # The fonts of the real machine are not there.
    fake find 'for folder; do [[ $folder == /usr/* ]] || set -- "$@" "$folder"; shift; done' "exec $(command -v find) \"\$@\""

    # A machine where all is there, and root.
    for tool in ninja help2man gnuplot bats sqlite3 chromium pdftoppm zsh fish slurmctld slurmd sbatch munged chromedriver firefox-esr pkg-config clang-tidy shellcheck tsc; do fake "$tool" 'exit 0'; done
    fake clang-format 'echo "Debian clang-format version 14.0.6"'
    for tool in cc clang; do fake "$tool" 'cat >/dev/null'; done
    fake id 'echo 0'
    fake cmake "echo \"cmake \$* in \$PWD\" >>'$calls'"
    fake ctest "echo \"ctest \$* in \$PWD\" >>'$calls'"
    fake apt-get "echo \"apt-get \$*\" >>'$calls'" 'exit 1'
    printf '%s\n' "#!$BASH" "echo \"unroll \$* in \$PWD\" >>'$calls'" >"$machine/unroll/build/release/unroll"
    chmod +x "$machine/unroll/build/release/unroll"
}

# on_machine SCRIPT ARGUMENT...: runs it there, in the folder elsewhere/.
on_machine() {
    local script=$machine/unroll/$1
    shift
    cd "$machine/elsewhere"
    run env -i PATH="$bin" HOME="$machine/home" "$script" "$@"
    echo "exit $status: $output"
    echo "called: $(cat "$calls")"
}

built() {
    printf 'cmake %s in %s\n' "--preset release" "$machine/unroll" "--build --preset release" "$machine/unroll"
}

# An apt-get that works: a fake of the thing named appears, the call is noted with what the environment says.
working_apt_get() {
    fake apt-get "echo \"apt-get \$* (\$DEBIAN_FRONTEND)\" >>'$calls'" \
        "[[ \$* != *' install '* ]] || { echo '#!$BASH' >'$bin/$1'; $(command -v chmod) +x '$bin/$1'; }"
}

@test "setup: all is there: it builds, installs nothing and says nothing" {
    on_machine scripts/setup
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [ "$(cat "$calls")" = "$(built)" ]
}

@test "setup: something is missing, no root and no sudo: the names for each system, exit code 1, nothing built" {
    rm "$bin/bats" "$bin/ninja"
    fake id 'echo 1000'
    on_machine scripts/setup
    [ "$status" -eq 1 ]
    [[ $output == *"you are not root and there is no sudo"* ]]
    [[ $output == *"Debian  apt-get install ninja-build bats"* ]]
    [[ $output == *"Fedora  dnf install ninja-build bats"* ]]
    [[ $output == *"Arch    pacman -S ninja bash-bats"* ]]
    [[ $output != *macOS* ]] # argp.h and /proc are not there: it cannot be built
    [ ! -s "$calls" ]
}

@test "setup: nothing at all is there: every package of the table is named, each once" {
    rm "$bin"/{cc,cmake,ninja,help2man,pkg-config,gnuplot,bats,sqlite3,chromium,pdftoppm,zsh,fish,slurmctld,slurmd,sbatch,munged,chromedriver,firefox-esr} "$machine/home/.fonts/DejaVuSans.ttf"
    fake id 'echo 1000'
    on_machine scripts/setup
    [ "$status" -eq 1 ]
    # modules of Python are looked for in the true /usr/bin/python3
    named=$(sed -n 's/^  Debian  apt-get install //p' <<<"$output" | tr ' ' '\n' | grep -v ^python3-)
    [ "$named" = "$(awk '$1 ~ /^(build|run|test)$/ && $2 !~ /^python:/ {print $3}' "$SOURCE/scripts/packages")" ]
    [[ $output == *"pacman -S gcc glibc cmake ninja pkgconf libconfig sqlite "* ]]
    [[ $output == *"Random123 is headers only"* ]]
}

@test "setup: another distribution, all there: it builds" {
    rm "$bin/apt-get"
    on_machine scripts/setup
    [ "$status" -eq 0 ]
    [ "$(cat "$calls")" = "$(built)" ]
}

@test "setup: another distribution, something is missing: the names, exit code 1" {
    rm "$bin/apt-get" "$bin/gnuplot"
    on_machine scripts/setup
    [ "$status" -eq 1 ]
    [[ $output == *"no apt-get"* ]]
    [[ $output == *"dnf install gnuplot"* ]]
}

@test "setup: root: it says what it installs, asks nothing, then builds" {
    rm "$bin/bats"
    working_apt_get bats
    on_machine scripts/setup
    [ "$status" -eq 0 ]
    [ "$output" = "Installing from Debian's packages: bats" ]
    [[ $(head -n 1 "$calls") == "apt-get -y "*" install --no-install-recommends bats (noninteractive)" ]]
    [ "$(tail -n +2 "$calls")" = "$(built)" ]
}

@test "setup: no root but sudo: it installs through sudo" {
    rm "$bin/bats"
    working_apt_get bats
    fake id 'echo 1000'
    fake sudo "echo 'sudo' >>'$calls'" '"$@"'
    on_machine scripts/setup
    [ "$status" -eq 0 ]
    [ "$(head -n 1 "$calls")" = sudo ]
    [ "$(tail -n 2 "$calls")" = "$(built)" ]
}

@test "setup: the lists of packages are fetched only if installing without them fails" {
    rm "$bin/bats"
    fake apt-get "echo \"apt-get \$*\" >>'$calls'" \
        "[[ \$* != *' update' ]] || { echo >'$machine/lists'; exit 0; }" \
        "[ -e '$machine/lists' ] || { echo 'E: Unable to locate package bats'; exit 100; }" \
        "echo '#!$BASH' >'$bin/bats'; $(command -v chmod) +x '$bin/bats'"
    on_machine scripts/setup
    [ "$status" -eq 0 ]
    [ "$output" = "Installing from Debian's packages: bats" ]
    [ "$(awk '/^apt-get/ {print ($0 ~ / update$/) ? "update" : "install"}' "$calls" | tr '\n' ' ')" = "install update install " ]
}

@test "setup: apt-get fails: what it said, the names, exit code 1" {
    rm "$bin/bats"
    fake apt-get 'echo "E: no space left"; exit 100'
    on_machine scripts/setup
    [ "$status" -eq 1 ]
    [[ $output == *"E: no space left"* ]]
    [[ $output == *"pacman -S bash-bats"* ]]
    [ ! -s "$calls" ]
}

@test "setup: installed and yet not there: it says so instead of building" {
    rm "$bin/bats"
    fake apt-get 'exit 0'
    on_machine scripts/setup
    [ "$status" -eq 1 ]
    [[ $output == *"yet it is not found"* ]]
    [ ! -s "$calls" ]
}

@test "setup: the build fails: what the compiler said, exit code 1" {
    fake cmake '[ "$1" != --build ] || { echo "run.c:1: error: nonsense"; exit 2; }'
    on_machine scripts/setup
    [ "$status" -eq 1 ]
    [[ $output == *"run.c:1: error: nonsense"* ]]
    [[ $output == *"failed: cmake --build --preset release"* ]]
}

@test "setup --check wants clang and its tools as well" {
    rm "$bin/clang"
    fake id 'echo 1000'
    on_machine scripts/setup
    [ "$status" -eq 0 ]
    on_machine scripts/setup --check
    [ "$status" -eq 1 ]
    [[ $output == *"apt-get install clang libomp-dev libclang-rt-dev"* ]]
}

@test "setup: an unknown argument: the usage, exit code 2" {
    on_machine scripts/setup --all
    [ "$status" -eq 2 ]
    [[ $output == usage:* ]]
    [ ! -s "$calls" ]
}

@test "run: without an experiment, the default one, in the repository" {
    on_machine scripts/run -j 1
    [ "$status" -eq 0 ]
    [ "$(tail -n 1 "$calls")" = "unroll run experiments/how-far-back.cfg -j 1 in $machine/unroll" ]
}

@test "run: an experiment of one's own runs where one is, whatever stands before it" {
    on_machine scripts/run -j 1 my.cfg
    [ "$status" -eq 0 ]
    [ "$(tail -n 1 "$calls")" = "unroll run -j 1 my.cfg in $machine/elsewhere" ]
}

@test "run: the program's exit code is the script's" {
    echo 'exit 3' >>"$machine/unroll/build/release/unroll"
    on_machine scripts/run my.cfg
    [ "$status" -eq 3 ]
}

@test "test: set up, then every test through ctest; arguments go to it" {
    on_machine scripts/test -R store
    [ "$status" -eq 0 ]
    [ "$(cat "$calls")" = "$(built; echo "ctest --preset release -R store in $machine/unroll")" ]
}

@test ".ci/run: the tests, then the checks, which close with the summary of the last tests" {
    fake ctest "echo \"ctest \$2\" >>'$calls'" 'echo "100% tests passed of $2"'
    on_machine .ci/run
    [ "$status" -eq 0 ]
    [ "$(grep ^ctest "$calls" | xargs)" = "ctest release ctest asan ctest tsan" ]
    [ "${lines[-1]}" = "100% tests passed of tsan" ]
    fake ctest "echo \"ctest \$2\" >>'$calls'" 'exit 8'
    : >"$calls"
    on_machine .ci/run
    [ "$status" -eq 8 ]
    [ "$(grep ^ctest "$calls" | xargs)" = "ctest release" ]
}

@test "check: whatever is wrong, the other parts are looked at too; the last line names it, the exit code is 1" {
    fake clang-tidy 'echo "dead store"; exit 1'
    fake shellcheck 'echo "not quoted"; exit 1'
    on_machine scripts/check
    [ "$status" -eq 1 ]
    [[ $output == *"dead store"*"not quoted"*"== tsan"* ]]
    [ "${lines[-1]}" = "scripts/check: wrong: lint shell" ]
    for tool in clang-tidy shellcheck; do fake "$tool" 'exit 0'; done
    fake clang-format 'echo "version 14.0.6"; [ "$1" = --version ]'
    fake ctest '[ "$2" != asan ]'
    on_machine scripts/check
    [ "$status" -eq 1 ]
    [ "${lines[-1]}" = "scripts/check: wrong: format asan" ]
    on_machine scripts/check shell tsan
    [ "$status" -eq 0 ]
    [ "$output" = $'== shell\n== tsan' ]
}

@test "check: a clang-format of another version is not asked, which is said" {
    fake clang-format 'echo "version 19.1.7"; [ "$1" = --version ]'
    on_machine scripts/check format
    [ "$status" -eq 0 ]
    [[ $output == *"skipped: clang-format is version 19 here, the files agree with version 14" ]]
}

@test "check: a part that does not exist: the usage, exit code 2" {
    on_machine scripts/check speed
    [ "$status" -eq 2 ]
    [[ $output == "usage: scripts/check [PART...]"*"asan "* ]]
    [ ! -s "$calls" ]
}

@test "nothing is run or tested when the set-up fails" {
    fake cmake 'exit 1'
    for script in scripts/run scripts/test scripts/check .ci/run; do
        on_machine "$script"
        [ "$status" -eq 1 ]
    done
    [ ! -s "$calls" ]
}

@test "the table of packages: five columns, one line for each thing that the build looks for" {
    run awk '!/^#/ && NF != 5' "$SOURCE/scripts/packages"
    [ -z "$output" ]
    modules=$(sed -n 's/^ *pkg_check_modules(.* \([a-z0-9]*\))$/\1/p' "$SOURCE/CMakeLists.txt" "$SOURCE/tests/CMakeLists.txt")
    [ "$(wc -w <<<"$modules")" -ge 5 ]
    for module in $modules; do
        echo "$module?"
        grep -q "^[a-z]* *module:$module " "$SOURCE/scripts/packages"
    done
}
