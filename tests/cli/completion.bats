# What a shell completes: what `unroll complete` says of the words of a line, and what the shells themselves make of it.

bats_require_minimum_version 1.5.0
load await

# Hostile: all that a shell, an option or a choice of runs would take for something else.
evil="my exp \$(touch pwned) \`touch pwned\` \"a\" 'b' \\x ; touch pwned"

setup() {
    export LC_ALL=C.UTF-8 HOME=$BATS_TEST_TMPDIR/here/home
    mkdir -p "$HOME"
    cd "$HOME/.."
    unset UNROLL_DB
    holder=
    PATH=$(dirname "$UNROLL"):$PATH
    "$(dirname "$UNROLL")/tests/make_store" results/unroll.db 12
    sqlite3 results/unroll.db "
        update runs set tags = 'odd paper' where id in (3, 5);
        insert into experiments values (7, 'other', 'Why?', '', '2030-01-01T00:00:00.000Z');
        insert into memberships (experiment_id, run_id) values (7, 2), (7, 9)"
}

teardown() {
    exec 7>&- || true
    [ -z "$holder" ] || wait "$holder" || true
}

words() { # that the last of the given ones can become
    unroll complete "$@" | grep -v $'^\t' | cut -f1
}

files() { # what is said of files: the ending and what stands before, each between brackets
    unroll complete "$@" | sed -n $'s/^\t\\(.*\\)\t\\(.*\\)/[\\1][\\2]/p'
}

name_experiments() { # more of them, each with the run 2
    for name; do
        sqlite3 -cmd ".parameter init" -cmd ".parameter set :name \"'${name//\'/\'\'}'\"" results/unroll.db \
            "insert into experiments (name, question, file, created_at) values (:name, 'Why?', '', '2029');
             insert into memberships (experiment_id, run_id) select max(id), 2 from experiments"
    done
}

name_evil() {
    sqlite3 results/unroll.db "insert into experiments values (20, 'my exp ' || char(36) || '(touch pwned) \`touch pwned\` \"a\" ''b'' \\x ; touch pwned', 'Why \$(touch pwned)?', '', '2029');
        insert into memberships (experiment_id, run_id) values (20, 2)"
    [ "$(sqlite3 results/unroll.db "select name from experiments where id = 20")" = "$evil" ]
}

@test "the first word: every command, and help" {
    commands=$(unroll --help | awk '/^Commands:/ {on = 1; next} /^$/ {on = 0} on {print $1}')
    [ "$(words "")" = "$commands"$'\nhelp' ]
    [ "$(words pl)" = plot ]
    [ "$(unroll complete pl)" = $'plot\tdraw an experiment\'s figures from the database' ]
    [ "$(words --v)" = --version ]
    [ "$(words help "")" = "$commands"$'\n'"$("$UNROLL" --help | awk '/^Topics:/ {on = 1; next} /^$/ {on = 0} on {print $1}')" ]
    [ "$(words help do)" = doctor ]
    [ -z "$(unroll complete help plot "")" ]
    [ -z "$(unroll complete no-such-command "")" ]
}

@test "every option of every command's --help is completed, and none besides" {
    for command in $(words help ""); do
        for option in $(words "$command" --); do
            echo "$command $option"
            [ "$(words "$command" "$option" | grep -x -e "$option")" = "$option" ]
        done
        [ "$(words "$command" -- | sort)" = "$(unroll "$command" --help | grep -E '^ +-' | grep -oE -e '--[a-z-]+' | sort -u)" ]
    done
}

@test "an option's value follows from its name in the help" {
    [ "$(words plot --figure "" | sort)" = "$(sed -n 's/^    \.name = "\([a-z-]*\)",$/\1/p' "$SOURCE"/src/figures/kinds/*.c | sort)" ]
    [ "$(words plot --color sta)" = state_size ]
    [ "$(words plot --x sym | xargs)" = "symbol_order symbols" ]
    [ "$(words plot --x-scale "" | xargs)" = "linear log" ]
    [ "$(words plot --spread "" | xargs)" = "min-max quartiles sd" ]
    [ "$(words plot --unit "" | xargs)" = "nats bits" ]
    [ "$(words plot --style "" | xargs)" = "paper slide dark" ]
    [ "$(words plot --metric l)" = $'last_loss\nloss@' ]
    [ "$(words new --task "" | xargs)" = "lags copy order parity reber counting dyck tomita echo adding multiplying text symbols series" ]
    [ "$(words best --by learn)" = learning_rate ]
    [ "$(words ls --sort fini)" = finished_at ]
    [ "$(words ls --columns a,b,fini)" = a,b,finished_at ]
    [ "$(words run --set learning)" = learning_rate= ]
    [ "$(words run --set cell=l)" = cell=lstm ]
    [ "$(words run --set carry_state= | xargs)" = "carry_state=true carry_state=false" ]
    [ -z "$(unroll complete ls --where "")" ]
    [ -z "$(unroll complete run --jobs "")" ]
    [ "$(files plot --db "")" = "[.db][]" ]
    [ "$(files plot --output "")" = "[][]" ]
    [ "$(files run --set file=te)" = "[][file=]" ]
}

@test "a value may stand behind = or its option's letter, and names may be short" {
    [ "$(words plot --figure=hea)" = --figure=heatmap ]
    [ "$(words plot --fig=hea)" = --fig=heatmap ]
    [ "$(words plot --fig hea)" = heatmap ]
    [ "$(files plot --db=re)" = "[.db][--db=]" ]
    [ "$(files plot -dre)" = "[.db][-d]" ]
    [ "$(words ls -sfini)" = -sfinished_at ]
    [ -z "$(words ls -- --a)" ]
    [ -z "$(words ls --where --a)" ] # the condition is --a
    [ "$(words ls --where x --al)" = --all ]
}

@test "arguments follow from the usage" {
    [ "$(words hparams learn)" = learning_rate ]
    [ "$(words hparams learning_rate "")" = "" ]
    [ "$(words query steps)" = steps-to ]
    [ "$(words query steps-to | xargs)" = steps-to ]
    [ "$(words query steps-to lo)" = loss= ]
    [ "$(words completion "" | xargs)" = "bash zsh fish" ]
    [ -z "$(unroll complete new "")" ]
    [ -z "$(unroll complete doctor "")" ]
    [ "$(files run "")" = "[.cfg][]" ]
    [ "$(files check "")" = "[.cfg][]" ]
    [ "$(words check "")" = "" ] # it reads files alone
    [ "$(files evaluate 1 "")" = "[][]" ]
    [ "$(files merge "")" = "[.db][]" ]
    [ "$(words tag made-up o | xargs)" = "other odd" ]
}

@test "experiments, tags and the best run" {
    [ "$(words run "" | xargs)" = "@last other made-up" ]
    [ "$(words ls "" | xargs)" = "@last other made-up @best odd paper" ]
    [ "$(words show "" | xargs)" = "@best odd paper @last other made-up" ]
    [ "$(words diff 1 @ | xargs)" = "@last @other @made-up @best" ]
    [ "$(words diff 1 2 @ | xargs)" = "" ]
    [ "$(words ls @best: | xargs)" = "@best:other @best:made-up" ]
    [ "$(words ls + | xargs)" = "+odd +paper" ]
    [ "$(unroll complete ls ot)" = $'other\tWhy?\n\t.cfg\t' ]
    [ -z "$(files ls @)" ]
}

@test "the database is the one that the line says" {
    "$(dirname "$UNROLL")/tests/make_store" home/its.db 3
    sqlite3 home/its.db "update experiments set name = 'its-own'"
    for option in "--db=home/its.db" "--db home/its.db" "-d home/its.db" "--db ~/its.db"; do
        [ "$(words ls $option it)" = its-own ]
    done
    [ "$(UNROLL_DB=home/its.db words ls it)" = its-own ]
    [ "$(words ls it --db home/i)" = "" ]
    mv home/its.db results/unroll.bin.db
    [ "$(words restore "" | xargs)" = "@last its-own @best" ]
}

@test "keys of runs, once their first letter is there" {
    key=$(sqlite3 results/unroll.db "select key from runs where id = 6")
    [ "$(words ls "${key:0:5}")" = "$key" ]
    [ "$(unroll complete show "${key:0:5}")" = "$key"$'\trun 6, done, 0.5500' ]
    [ -z "$(words ls "" | grep -E '^[0-9a-f]{32}$')" ]
    # of many the first ones, and the last: what all have in common is in them
    sqlite3 results/unroll.db "with recursive n(i) as (select 1 union all select i + 1 from n where i < 200)
        insert into runs (key, status, train_steps, host, cpu, pid, boot_id, version, numerics, started_at)
        select printf('abc%d%028x', i > 198, i), 'running', 1, '', '', 0, '', '', 1, '' from n"
    [ "$(words ls abc | wc -l)" -eq 48 ]
    [ "$(words ls abc | cut -c1-4 | sort -u | xargs)" = "abc0 abc1" ]
}

@test "whatever is offered as runs is accepted, however it is called" {
    name_experiments -dash 12 last best bestiary +plus @at a/b odd x:y=1 ~home other.cfg
    name_evil
    touch made-up other.cfg
    sqlite3 results/unroll.db "update runs set tags = 'other a/b odd' where id = 3"
    (words ls ""; words ls @; words ls @best:; words ls +; words ls 1; words ls a) | sort -u >offered
    cat offered
    for name in "@made-up" "@-dash" "@12" "@+plus" "@@at" "@a/b" "+a/b" "+other" "x:y=1" "~home" "@other.cfg" "$evil"; do
        grep -q -x -F -e "$name" offered
    done
    while read -r name; do
        echo "ls $name"
        unroll ls "$name" </dev/null
    done <offered
}

@test "a name that a terminal or a list of lines would stumble over is not offered" {
    sqlite3 results/unroll.db "insert into experiments values (30, 'new' || char(10) || 'line', '', '', ''), (31, 'tab' || char(9) || 'ed', '', '', ''),
        (32, 'esc' || char(27) || '[31m', '', '', ''), (33, 'good', 'two' || char(10) || 'lines', '', '')"
    [ "$(words ls "" | xargs)" = "@last good other made-up @best odd paper" ]
    [ "$(unroll complete ls goo)" = $'good\ttwo\\x0alines\n\t.cfg\t' ]
}

expect_nothing() { # of this database: nothing said, nothing made, at once
    before=$(find . | sort)
    for command in ls run show compare; do
        run --separate-stderr timeout 2 unroll complete "$command" --db "$1" ""
        echo "$command: $output$stderr"
        [ "$status" -eq 0 ]
        [ -z "$stderr$(grep -v $'^\t' <<<"$output")" ]
    done
    [ "$(find . | sort)" = "$before" ]
}

@test "of a database that is missing, empty, foreign or damaged there is nothing" {
    expect_nothing no/such/folder.db
    expect_nothing results
    touch empty.db
    expect_nothing empty.db
    sqlite3 foreign.db "create table experiments (name text, question text, id integer); insert into experiments values ('a', '', 1)"
    expect_nothing foreign.db
    head -c 20000 results/unroll.db >cut.db
    expect_nothing cut.db
    head -c 100 results/unroll.db >damaged.db
    head -c 200000 /dev/urandom >>damaged.db
    expect_nothing damaged.db
    mkfifo pipe.db
    expect_nothing pipe.db
    cp results/unroll.db alone.db # its log lacks its index, which would have to be made
    head -c 5000 /dev/urandom >alone.db-wal
    expect_nothing alone.db
}

@test "of a database that is locked there is nothing, at once; a log that is written is read" {
    mkfifo orders
    sqlite3 -cmd "pragma journal_mode = delete" results/unroll.db <orders >answers 3>&- &
    holder=$!
    exec 7>orders
    echo "pragma cache_size = 1; begin exclusive; update runs set host = host || hex(randomblob(500)); select 'locked';" >&7
    await grep -q locked answers
    expect_nothing results/unroll.db
    echo "rollback; pragma journal_mode = wal; insert into experiments values (50, 'in-the-log', '', '', ''); select 'logged';" >&7
    await grep -q logged answers
    [ "$(words ls in)" = in-the-log ]
    before=$(ls -la --time-style=full-iso results)
    words ls in
    [ "$(ls -la --time-style=full-iso results)" = "$before" ]
}

@test "completing makes no file, with or without a log" {
    [ "$(ls results)" = unroll.db ]
    [ "$(words ls oth)" = other ]
    [ "$(ls results)" = unroll.db ]
}

# The words that a shell makes of a line when these keys are typed.
in_shell() {
    local keys=$2
    case $1 in
        bash)
            cat >rc <<'END'
PS1='READY> '
bind 'set completion-query-items 0' 'set page-completions off' 'set bell-style none' 'set enable-bracketed-paste off'
eval "$(unroll completion bash)"
show() { printf BEGIN; printf '[%s]' "$@"; printf 'END\n'; }
END
            set -- bash --noprofile --rcfile rc -i
            ;;
        zsh)
            cat >.zshrc <<'END'
PS1='READY> '
unset zle_bracketed_paste
bindkey -e
autoload -U compinit
compinit -D -u
source <(unroll completion zsh)
show() { printf BEGIN; printf '[%s]' "$@"; printf 'END\n'; }
END
            set -- env ZDOTDIR="$PWD" zsh -d -i
            ;;
        fish)
            cat >rc <<'END'
function fish_prompt; printf 'READY> '; end
unroll completion fish | source
function show; printf BEGIN; printf '[%s]' $argv; printf 'END\n'; end
END
            set -- fish --no-config -i -C "source rc"
            ;;
    esac
    python3 "$BATS_TEST_DIRNAME/ask_shell.py" "$keys" "$@"
}

# expect SHELL KEYS WORDS: asserts which words the shell makes of them.
expect() {
    local made
    made=$(in_shell "$1" "$2")
    echo "$1: $2: $made"
    [ "$made" = "$3" ]
}

needs() {
    command -v "$1" >/dev/null || skip "$1 is not installed"
}

expect_all_kinds() { # of words, from this shell
    expect "$1" $'unroll pl\t' "[unroll][plot]"
    expect "$1" $'unroll plot --fig\t' "[unroll][plot][--figure]"
    expect "$1" $'unroll plot --figure hea\t' "[unroll][plot][--figure][heatmap]"
    expect "$1" $'unroll plot --figure=hea\t' "[unroll][plot][--figure=heatmap]"
    expect "$1" $'unroll run --set ce\tl\t' "[unroll][run][--set][cell=lstm]"
    expect "$1" $'unroll run --set=cell=l\t' "[unroll][run][--set=cell=lstm]"
    expect "$1" $'unroll ls @l\t' "[unroll][ls][@last]"
    expect "$1" $'unroll ls @best:m\t' "[unroll][ls][@best:made-up]"
    expect "$1" $'unroll ls --columns=tags,fini\t' "[unroll][ls][--columns=tags,finished_at]"
    expect "$1" $'unroll help doc\t' "[unroll][help][doctor]"
    # fish ends a word unless it ends with one of a few signs
    [ "$1" = fish ] || expect "$1" $'unroll ls --sort steps\t0.5' "[unroll][ls][--sort][steps_to 0.5]"
}

expect_files() {
    mkdir "my dir" home/sub
    touch a.cfg a.txt b.txt "my dir/one file.cfg" home/sub/its.cfg
    expect "$1" $'unroll check a\t' "[unroll][check][a.cfg]"
    expect "$1" $'unroll check my\t\t' "[unroll][check][my dir/one file.cfg]"
    expect "$1" $'unroll check "my dir/o\t' "[unroll][check][my dir/one file.cfg]"
    expect "$1" $'unroll check ~/s\t\t' "[unroll][check][$HOME/sub/its.cfg]"
    expect "$1" $'unroll ls --db=res\t\t' "[unroll][ls][--db=results/unroll.db]"
    expect "$1" $'unroll ls -dres\t\t' "[unroll][ls][-dresults/unroll.db]"
    expect "$1" $'unroll evaluate 1 b\t' "[unroll][evaluate][1][b.txt]"
}

# As its quotes ask, and nothing of it is run.
expect_quoted() {
    name_evil
    touch "f \$(touch pwned).cfg" "g\`touch pwned\`.cfg" "q'uo\"te.cfg"
    for keys in $'unroll ls my\t' $'unroll ls my\\ e\t' $'unroll ls "my\t' $'unroll ls \'my\t' $'unroll ls m"y e\t'; do
        expect "$1" "$keys" "[unroll][ls][$evil]"
    done
    expect "$1" $'unroll ls @my\t' "[unroll][ls][@$evil]"
    expect "$1" $'unroll ls "@best:my\t' "[unroll][ls][@best:$evil]"
    expect "$1" $'unroll ls f\t' "[unroll][ls][f \$(touch pwned).cfg]"
    expect "$1" $'unroll ls "f\t' "[unroll][ls][f \$(touch pwned).cfg]"
    expect "$1" $'unroll ls g\t' "[unroll][ls][g\`touch pwned\`.cfg]"
    expect "$1" $'unroll check q\t' "[unroll][check][q'uo\"te.cfg]"
    in_shell "$1" $'unroll ls \'$(touch pwned)\' my\t'
    in_shell "$1" $'unroll ls --db \'$(touch pwned)\' oth\t'
    in_shell "$1" $'unroll ls \t\t\t\t\x15'
    [ ! -e pwned ]
}

@test "bash completes commands, options, values and names" {
    expect_all_kinds bash
    expect bash $'unroll show \e*' "[unroll][show][@best][@last][made-up][odd][other][paper]"
    expect bash $'unroll ls --db="res\t\t' "[unroll][ls][--db=results/unroll.db]"
}

@test "bash completes the names of files, and what is redirected" {
    expect_files bash
    expect bash $'unroll export 2>b\t --cur\t' "[unroll][export][--curves]"
    [ -e b.txt ] && [ ! -e b ]
}

@test "bash quotes names, and runs nothing of them" {
    expect_quoted bash
    in_shell bash $'unroll ls \e*' # all of them
    [ ! -e pwned ]
}

@test "zsh completes commands, options, values and names" {
    needs zsh
    expect_all_kinds zsh
}

@test "zsh completes the names of files" {
    needs zsh
    expect_files zsh
}

@test "zsh quotes names, and runs nothing of them" {
    needs zsh
    expect_quoted zsh
}

offered_by_fish() { # for this line
    fish --no-config -c 'unroll completion fish | source; complete -C $argv[1]' "$1"
}

@test "fish completes commands, options, values and names" {
    needs fish
    [ "$(offered_by_fish "unroll pl")" = $'plot\tdraw an experiment\'s figures from the database' ]
    [ "$(offered_by_fish "unroll show " | cut -f1 | xargs)" = "@best odd paper @last other made-up" ]
    expect_all_kinds fish
}

@test "fish completes the names of files" {
    needs fish
    [ "$(offered_by_fish "unroll ls --db=res")" = "--db=results/" ]
    expect_files fish
}

@test "fish quotes names, and runs nothing of them" {
    needs fish
    expect_quoted fish
    [[ "$(offered_by_fish "unroll ls my")" == "$evil"* ]]
    offered_by_fish 'unroll ls (touch pwned) m'
    [ ! -e pwned ]
}

@test "completion: an unknown shell, or none" {
    run -2 unroll completion tcsh
    [ "${lines[0]}" = "unroll completion: unknown shell 'tcsh', expected bash, zsh or fish" ]
    run -2 unroll completion
    run -2 unroll completion bash zsh
}
