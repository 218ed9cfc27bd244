# What `unroll help TOPIC` says is what the program does, and its examples work, as do those of every --help.

bats_require_minimum_version 1.5.0

# A reader's folder in which all is there that the examples speak of.
setup_file() {
    cd "$BATS_FILE_TMPDIR"
    cp -r "$SOURCE/configs" "$SOURCE/experiments" "$SOURCE/src" .
    chmod -R u+w configs experiments
    sed -i 's/^epoch_length .*/epoch_length = 20000;/' configs/defaults.cfg
    sed -i 's/^halving .*//' experiments/halving.cfg # which has no rungs in so few train steps
    printf '@include "configs/defaults.cfg"\nfigures = ();\n' | tee my.cfg adam.cfg sgd.cfg cells.cfg >page.cfg
    echo 'sweep = { state_size = [2, 3]; };' >>my.cfg
    echo 'optimizer = "adam"; sweep = { seed = [0, 1]; };' >>adam.cfg
    echo 'optimizer = "sgd"; learning_rate = 1e+6; sweep = { seed = [0, 1]; };' >>sgd.cfg
    echo 'sweep = { cell = ["gru", "lstm"]; };' >>cells.cfg
    echo 'task = "text"; file = "text.txt"; batch_size = 2; held_out = 0.2; keep = "both"; epochs = 2;' >>page.cfg
    { cat my.cfg; echo "// Once upon a time: A run is a run is a run."; } >text.txt
    "$UNROLL" run my.cfg --no-plot --set optimizer=adam
    "$UNROLL" run my.cfg adam.cfg sgd.cfg cells.cfg page.cfg experiments/how-far-back.cfg --no-plot
    page=$(sqlite3 results/unroll.db "select key from runs where task = 'text'")
    mkdir chapters results/scratch
    cp my.cfg other.txt
    cp my.cfg chapters/1.txt
    sqlite3 results/unroll.db "update runs set status = 'diverged', diverged_step = 1 where id = 20"
    "$UNROLL" tag 12 paper
    "$UNROLL" rm 30 --yes
    for part in 1 2 3; do "$UNROLL" run my.cfg --shard $part/3; done
    cp -r results/my.3-shards my.8-shards # beside example.db
    mkdir bin
    printf '#!/bin/sh\necho 17\n' | tee bin/scontrol >bin/sbatch # a cluster that takes every job
    chmod +x bin/*
    for name in node1 node2 node3 laptop; do cp results/unroll.db $name.db; done
    export page
}

setup() {
    cd "$BATS_FILE_TMPDIR"
}

topics() {
    basename -s .txt "$SOURCE"/src/commands/topics/*.txt
}

# names TOPIC [HEADING]: the first words of a topic's table, or of that under a heading.
names() {
    "$UNROLL" help "$1" | awk -v heading="${2-}" '/^[A-Z ]+$/ {on = $0 == heading; next} (on || heading == "") && /^  [^ ]/ {print $1}'
}

@test "every topic is listed and explained, in lines that fit any window" {
    listed=$("$UNROLL" --help | awk '/^Topics:/ {on = 1; next} /^$/ {on = 0} on {print $1}')
    [ "$listed" = "$(topics)" ]
    for topic in $listed; do
        "$UNROLL" help $topic >said
        echo "$topic"
        [ "$(head -n 1 said)" = "$("$UNROLL" --help | sed -n "s/^  $topic  *//p")" ]
        [ "$(sed -n 2p said)" = "" ]
        [ "$(wc -l <said)" -gt 10 ]
        awk 'length($0) > 79 || /[ \t]$/ || /^@/ {print; wrong = 1} END {exit wrong}' said
    done
}

@test "an unknown topic: the nearest topic or command, exit code 2" {
    run "$UNROLL" help figure
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: unknown command or topic 'figure', did you mean 'figures'?; \`unroll --help\` lists both" ]
}

@test "the experiment's topic lists every hyperparameter" {
    [ "$(names experiment HYPERPARAMETERS)" = "$("$UNROLL" hparams --json | grep -o '"name": *"[a-z_]*"' | cut -d'"' -f4)" ]
}

@test "the figures' topic lists every kind, option, metric and form" {
    [ "$(names figures KINDS)" = "$(sed -n '/^#define FIGURE_KINDS/,/^$/p' "$SOURCE/src/figures/kinds/kinds.h" | grep -oE 'KIND\([a-z_]+\)' | sed 's/KIND(\(.*\))/\1/; y/_/-/')" ]
    [ "$(names figures OPTIONS | sort)" = "$("$UNROLL" plot --help | grep -oE '^ +--[a-z-]+' | tr -d ' ' | sed 's/--//; s/-/_/' | grep -vxE 'check|figure|force|set|style|usage' | sort)" ]
    for metric in $("$UNROLL" help figures | awk '/^METRICS/ {on = 1; next} /^FORMS/ {on = 0} on && /^  [^ ]/' | sed 's/^  //; s/  .*//; s/ 0.5//g' | tr -d ','); do
        echo "$metric"
        [[ $metric != *_to ]] || metric="$metric 0.5"
        "$UNROLL" plot my.cfg --figure heatmap --x state_size --y num_steps --metric "$metric" -o - >said 2>&1 || grep -qE 'held out|solves its task' said
    done
}

@test "the topic of exit codes lists those that the source has" {
    [ "$(names exit-codes | xargs)" = "$(sed -n 's/^    EXIT_[A-Z_]* = \([0-9]*\).*/\1/p' "$SOURCE/src/base/error.h" | xargs)" ]
}

@test "the topic of the environment lists what the source reads" {
    for name in $(grep -rhoE --include='*.c' 'getenv\("[A-Z_]+"' "$SOURCE/src" | cut -d'"' -f2 | sort -u); do
        echo "$name"
        "$UNROLL" help environment | grep -qwE "^  ([A-Z_]+, )*$name( |,|$)"
    done
}

@test "the database's topic lists its tables and columns" {
    "$UNROLL" help database | awk '/^WHAT/ {exit} /^  [a-z_]+$/ {table = $1} table != "" && /^    [a-z_]+(  |$)/ {print table "." $1}' | sort >listed
    sqlite3 results/unroll.db "select m.name || '.' || t.name from sqlite_master m, pragma_table_info(m.name) t
        where m.type = 'table' and m.name not like 'sqlite%'" | sort >known
    names experiment HYPERPARAMETERS | sed 's/^/runs./' | sort >hyperparameters
    [ "$(wc -l <listed)" -ge 50 ]
    comm -13 <(sort -u listed hyperparameters) known | diff - /dev/null
    comm -23 listed known | diff - /dev/null
}

# A comment's lines joined: those below each other that are comments alone, or go on behind a column.
@test "the database's topic says the whole of each comment on a table or a column" {
    "$UNROLL" help database | tr -s ' \n' ' ' >said
    sed -n '/^-- An experiment is/,/^-- What belongs to a deleted row/p' "$SOURCE/src/store/schema.sql" | sed '$d' |
        awk '/^ *-- / {sub(/^ *-- */, ""); text = text " " $0; next}
             {if (text != "") print text; text = ""}
             /-- / {text = substr($0, index($0, "-- ") + 3)}
             END {if (text != "") print text}' | tr -s ' ' | sed 's/^ //' >comments
    [ "$(wc -l <comments)" -ge 60 ]
    while read -r comment; do
        echo "$comment"
        grep -qF -e "$comment" said
    done <comments
}

@test "which sequences gradient_flow is the mean of is said wherever it is explained" {
    for topic in database diagnostics; do
        "$UNROLL" help $topic | tr -s ' \n' ' ' | grep -qF "mean over the sequences that have a target at that step"
    done
}

@test "the queries' topic lists those that have a name" {
    "$UNROLL" query --list --csv | tail -n +2 | while IFS=, read -r name rest; do
        names queries | grep -qx -e "$name"
    done
}

# Where another run is named than there is here, one that fits: of the text for what needs a text.
@test "every example of every topic and --help works" {
    {
        for topic in $(topics); do "$UNROLL" help $topic; done
        for command in $(sed -n 's/^ *COMMAND(\([a-z]*\), .*/\1/p' "$SOURCE/src/commands/command.h"); do
            ARGP_HELP_FMT=rmargin=250 "$UNROLL" $command --help
        done
    } | awk '/^(Example: |  )unroll / {if (text != "") print text; text = $0; next}
        text != "" && /^      [^ ]/ {sub(/^ */, " "); text = text $0; next}
        {if (text != "") print text; text = ""}' | sed 's/^Example: //; s/   .*//; s/^  //' | sort -u >examples
    [ "$(wc -l <examples)" -ge 50 ]
    failed=0
    while read -r example; do
        case $example in
            *" sample "* | *" evaluate "* | *--weights*) example=$(sed -E "s/ (12|3f2a|RUN) / ${page:0:8} /; s/ (12|3f2a|RUN)$/ ${page:0:8}/" <<<"$example") ;;
            *) example=$(sed -E "s/ [39]f[23]a/ $(sqlite3 results/unroll.db "select substr(key, 1, 8) from runs where id = 3")/" <<<"$example") ;;
        esac
        example=${example% | source} # a line for fish
        [[ ! $example =~ ^"unroll rm "(.*[0-9]|--empty)$ ]] || example+=" --yes" # there is nobody to be asked
        cp results/unroll.db example.db
        cp results/unroll.bin.db example.bin.db
        rm -rf example.db-* my-question.cfg my-text.cfg all.db my.100-shards
        code=0
        UNROLL_DB=example.db bash -uc "PATH=$(dirname "$UNROLL"):\$PWD/bin:\$PATH; $example" >said 2>&1 </dev/null || code=$?
        [ $code -eq 0 ] || { echo "$example: $code"; head -c 600 said; failed=1; }
    done <examples
    [ $failed -eq 0 ]
}
