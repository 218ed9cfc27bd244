# The program explains itself: --help everywhere, with an example before the options.

bats_require_minimum_version 1.5.0

setup() {
    commands=$("$UNROLL" --help | awk '/^Commands:/ {on = 1; next} /^$/ {on = 0} on {print $1}')
    [ -n "$commands" ]
}

# The options that a command must explain.
options_of() {
    case $1 in
        run) echo "--jobs --db --set --checkpoint-every --plan --list --time --max-runs --no-plot --watch" ;;
        plot) echo "--set --style --check --output --db" ;;
        ls) echo "--where --all --sort --count --columns --json --csv --db" ;;
        best) echo "--where --all --count --metric --by --json --csv --db" ;;
        merge) echo "--db" ;;
        experiments) echo "--json --csv --db" ;;
        show) echo "--file --db" ;;
        check) echo "--set" ;;
        doctor) echo "--db --repair" ;;
        verify) echo "--set --sample --jobs --db" ;;
        query) echo "--json --csv --db" ;;
    esac
}

@test "--help lists every command and ends well, on stdout" {
    [ "$(echo $commands)" = "$(sed -n 's/^ *COMMAND(\([a-z]*\), .*/\1/p' "$BATS_TEST_DIRNAME/../../src/commands/command.h" | xargs)" ]
    [[ " $(echo $commands) " == *" run plot ls "* ]]
    help=$("$UNROLL" --help 2>/dev/null)
    [ "$help" = "$("$UNROLL" -h)" ]
    [ "$help" = "$("$UNROLL" help)" ]
    [[ $help == Examples:* ]]
}

@test "every command's --help shows an example of it before its options" {
    for command in $commands; do
        echo "unroll $command --help:"
        run "$UNROLL" "$command" --help
        echo "$output"
        [ "$status" -eq 0 ]
        options=$(grep -n -m1 -E '^ +-' <<<"$output" | cut -d: -f1)
        before=$(head -n "$((options - 1))" <<<"$output" | grep -v '^Usage:')
        [[ $before == *[Ee]xample* ]]
        [[ $before == *"unroll $command"* ]]
    done
}

@test "every command's --help explains its options" {
    for command in $commands; do
        help=$("$UNROLL" "$command" --help)
        for option in --help $(options_of "$command"); do
            echo "unroll $command --help: $option?"
            grep -q -E -e "(^| )$option([ =[]|\$)" <<<"$help"
        done
    done
}

@test "help COMMAND says the same as COMMAND --help" {
    for command in $commands; do
        [ "$("$UNROLL" help "$command")" = "$("$UNROLL" "$command" --help)" ]
    done
}

@test "no arguments: the help on stderr, exit code 2" {
    run --separate-stderr "$UNROLL"
    [ "$status" -eq 2 ]
    [ -z "$output" ]
    [ "$stderr" = "$("$UNROLL" --help)" ]
}

@test "an unknown command: the nearest known one, exit code 2" {
    run "$UNROLL" rnu
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: unknown command 'rnu', did you mean 'run'?; \`unroll --help\` lists the commands" ]
    run "$UNROLL" help plto
    [ "$status" -eq 2 ]
    [[ $output == *"did you mean 'plot'?"* ]]
}

@test "an unknown command that resembles nothing gets no guess" {
    run "$UNROLL" zebra
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: unknown command 'zebra'; \`unroll --help\` lists the commands" ]
}

@test "an unknown option: exit code 2, nothing on stdout" {
    for command in $commands; do
        echo "unroll $command --no-such-option"
        run --separate-stderr "$UNROLL" "$command" --no-such-option
        [ "$status" -eq 2 ]
        [ -z "$output" ]
        [[ $stderr == *no-such-option* ]]
    done
}

@test "--version says the version of CMakeLists.txt" {
    version=$(sed -n 's/^project(unroll VERSION \([0-9.]*\).*/\1/p' "$SOURCE/CMakeLists.txt")
    [ -n "$version" ]
    [ "$("$UNROLL" --version)" = "unroll $version" ]
}
