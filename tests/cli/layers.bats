# The order of the house. Each check is run on the source, where it must find nothing, and on a copy with a wrong line put
# in, where it must find that line.

setup() {
    cp -r "$SOURCE/src" "$BATS_TEST_TMPDIR/src"
    copy=$BATS_TEST_TMPDIR/src
}

# Every check prints what is wrong and fails if it printed something.

# Includes point downward, or stay within their folder.
includes_point_down() {
    (cd "$1" && grep -rn --include='*.[ch]' '^ *# *include *"' .) | awk -F: '
        BEGIN {
            split("base:0 export:1 tasks:1 rnn:1 experiment:2 runner:3 store:3 cluster:4 results:4 figures:5 commands:6 main.c:7", words, " ")
            for (i in words) { split(words[i], word, ":"); level[word[1]] = word[2] }
        }
        {
            split($1, path, "/"); from = path[2]
            split($3, quoted, "\""); split(quoted[2], target, "/"); to = target[1]
            if (!(from in level) || !(to in level) || (from != to && level[to] >= level[from])) { print $0; wrong = 1 }
        }
        END { exit wrong }'
}

# A picture knows neither who makes it nor who draws it, and those do not know each other.
pictures_stand_between() {
    (cd "$1" && grep -rnE '^ *# *include *"figures/' figures/picture figures/kinds figures/gnuplot figures/terminal) | awk -F: '
        { split($1, path, "/"); split($3, quoted, "\""); split(quoted[2], target, "/") }
        target[2] != path[2] && target[2] != "picture" { print $0; wrong = 1 }
        END { exit wrong }'
}

# only_in WHERE PATTERN FOLDER: lines that match stand in files whose path matches WHERE only.
only_in() {
    ! (cd "$3" && grep -rnE --include='*.[ch]' "$2" . | grep -vE "^\./($1):")
}

# What reads results knows nothing of training: neither network nor task nor runner is included, directly or by a header.
reading_needs_no_training() {
    (
        cd "$1"
        printf '%s\n' results/*.c figures/*.c figures/*/*.c commands/*.c |
            grep -vE '^commands/(run|train|halve|plan_rungs|train_events|trained|plan|forecast|sample|evaluate|export|export_weights|verify|doctor|hparams)\.c' | xargs cc -D_GNU_SOURCE -MM -MG -I. |
            awk '{
                gsub(/\\\\/, "")
                for (i = 1; i <= NF; i++) {
                    if ($i ~ /\.o:$/) file = $(i + 1)
                    if ($i ~ /^(rnn|tasks|runner)\/|^experiment\/training\.h/) print file " includes " $i
                }
            }'
    ) >"$BATS_TEST_TMPDIR/trained"
    cat "$BATS_TEST_TMPDIR/trained"
    [ ! -s "$BATS_TEST_TMPDIR/trained" ]
}

libraries_have_one_place() {
    local include='^ *# *include *[<"]' wrong=0
    only_in 'experiment/[a-z_]+\.[ch]' "${include}libconfig" "$1" || wrong=1
    only_in 'store/[a-z_]+\.[ch]' "${include}sqlite3" "$1" || wrong=1
    only_in 'base/table\.c' "${include}(libsmartcols/)?libsmartcols" "$1" || wrong=1
    only_in 'base/text\.c' "${include}utf8proc" "$1" || wrong=1
    only_in 'base/clock\.c' 'clock_gettime' "$1" || wrong=1
    only_in 'base/terminal\.c' 'TIOCGWINSZ' "$1" || wrong=1
    only_in 'base/fingerprint\.c' "${include}xxh" "$1" || wrong=1
    only_in 'export/npz\.c' "${include}zip\.h" "$1" || wrong=1
    only_in 'export/json\.c' "${include}json" "$1" || wrong=1
    only_in 'base/rng\.[ch]' "${include}Random123" "$1" || wrong=1
    only_in 'runner/[a-z_]+\.[ch]|rnn/trainer\.c' "${include}omp\.h" "$1" || wrong=1
    # gnuplot is the only program that is ever started, but for fontconfig's list of fonts, a person's pager, and sbatch.
    only_in 'figures/gnuplot/(process|glyphs)\.c|base/terminal\.c|cluster/sbatch\.c' '(^|[^a-z_])(popen|system|v?fork|posix_spawnp?|exec[lv]p?e?)\(' "$1" || wrong=1
    return $wrong
}

# Who reports an error began it empty: error_report then notices one that was never said.
errors_begin_empty() {
    ! find "$1/commands" "$1/main.c" -name '*.c' -exec awk '/^struct .*\{$/ { member = 1 } /^\}/ { member = 0 }
        !member && /^ +struct error [a-z_]+;/ { print FILENAME ":" FNR ": " $0 }' {} + | grep .
}

files_are_short() {
    ! find "$1" -name '*.[ch]' -exec awk 'FNR == 351 {print FILENAME " has more than 350 lines"}' {} + | grep .
}

# named_in SYMBOL FILE...: the word stands in those files of the folder and in no other.
named_in() {
    local symbol=$1 found
    shift
    found=$(grep -rlw --include='*.[ch]' "$symbol" . | sort | xargs)
    [ "$found" = "$(printf './%s\n' "$@" | sort | xargs)" ] || { echo "$symbol is named in $found, expected $*"; return 1; }
}

# Each variant stands in a file of its own and in one list, as the README says under "Adding".
variants_are_named_once() (
    cd "$1" && wrong=0
    for variant in cell loss; do
        for file in rnn/"$variant"_*.c; do
            name=$(basename "$file" .c)
            named_in "$name" "$file" rnn/isa_this.c || wrong=1
            name=${name#*_} # the defaults are named as well
            only_in "rnn/${variant}_$name\.c|experiment/(hparams|training)\.c" "\"$name\"" . || wrong=1
        done
    done
    for name in $(sed -n 's/^const struct task task_\([a-z_]*\) = {$/\1/p' tasks/*.c); do
        only_in "tasks/($name|task)\.[ch]" "(^|[^a-z_])task_$name([^a-z_]|\$)" . || wrong=1
    done
    for name in $(sed -n 's/^const struct figure_kind figure_\([a-z_]*\) = {$/\1/p' figures/kinds/*.c); do
        only_in "figures/kinds/($name|overview|kinds)\.[ch]|figures/part\.c" "(^|[^a-z_])figure_$name([^a-z_]|\$)" . || wrong=1
        [ "$name" = nothing ] || grep -qE "KIND\($name\)" figures/kinds/kinds.h || { echo "figures/kinds/kinds.h lacks $name"; wrong=1; }
    done
    for name in $(sed -n 's/^ *COMMAND(\([a-z_]*\), .*/\1/p' commands/command.h); do
        named_in "cmd_$name" "commands/$name.c" || wrong=1
    done
    return $wrong
)

# The names of a listing of files (git ls-files) at the top that do not belong there.
top_level_is_tidy() {
    ! cut -d/ -f1 | sort -u |
        grep -vxE 'CMakeLists\.txt|CMakePresets\.json|README\.md|LICENSE|src|configs|experiments|tests|scripts|\..+'
}

# notices CHECK [FILE LINE]...: the check fails, and names each file, once the lines stand in those files of the copy.
notices() {
    local check=$1 files=()
    shift
    while [ $# -gt 0 ]; do
        mkdir -p "$(dirname "$copy/$1")"
        echo "$2" >>"$copy/$1"
        files+=("$1")
        shift 2
    done
    run "$check" "$copy"
    echo "$check: $output"
    [ "$status" -ne 0 ]
    for file in "${files[@]}"; do [[ $output == *"$file"* ]]; done
}

@test "errors begin empty" {
    errors_begin_empty "$SOURCE/src"
    notices errors_begin_empty commands/ls.c '    struct error error;'
}

@test "includes point downward" {
    includes_point_down "$SOURCE/src"
}

@test "an include that points upward, sideways or nowhere is noticed" {
    notices includes_point_down base/error.c '#include "experiment/run.h"' rnn/trainer.h '#include "tasks/task.h"' \
        store/store.h '#include "runner/runner.h"' commands/command.h '# include "main.c"' \
        commands/command.c '#include "command.h"' util/text.c '#include "base/error.h"'
}

@test "a picture includes neither kinds nor writers, nor they each other" {
    pictures_stand_between "$SOURCE/src"
    notices pictures_stand_between figures/picture/page.h '#include "figures/gnuplot/sheet.h"' \
        figures/kinds/slice.c '#include "figures/terminal/screen.h"' \
        figures/gnuplot/marks.c '#include "figures/kinds/kind.h"' \
        figures/terminal/panels.c '#include "figures/figure.h"'
}

@test "results, figures and the commands that read include nothing of training" {
    reading_needs_no_training "$SOURCE/src"
}

@test "an include of training in what reads is noticed" {
    notices reading_needs_no_training commands/draw.c '#include "rnn/trainer.h"' \
        figures/figure.c '#include "experiment/training.h"' results/load.c '#include "tasks/task.h"'
    rm -r "$copy"
    cp -r "$SOURCE/src" "$copy"
    echo '#include "tasks/task.h"' >>"$copy/experiment/run.h"
    run reading_needs_no_training "$copy"
    [ "$status" -ne 0 ]
    [[ $output == *"commands/show.c includes tasks/task.h"* ]]
}

@test "each library is included in one place" {
    libraries_have_one_place "$SOURCE/src"
}

@test "a library in a second place is noticed" {
    notices libraries_have_one_place store/store.h '#include <libconfig.h>' commands/ls.c '#include <sqlite3.h>' \
        commands/best.c '#include <libsmartcols.h>' commands/show.c '#include <libsmartcols/libsmartcols.h>' \
        figures/picture/words.c '#include <utf8proc.h>' \
        commands/plan.c '    clock_gettime(CLOCK_MONOTONIC, &start);' store/key.c '#include <xxhash.h>' \
        export/file.c '#include <zip.h>' export/npz.c '#include <json-c/json.h>' \
        tasks/lags.c '#include <Random123/philox.h>' rnn/model.c '#include <omp.h>' \
        commands/plot.c '    FILE *pipe = popen("gnuplot", "w");' figures/figure.c '    execvp("gnuplot", arguments);'
}

@test "no file of src/ is longer than 350 lines" {
    files_are_short "$SOURCE/src"
}

@test "a file of 351 lines is noticed" {
    notices files_are_short base/long.c "$(yes '' | head -n 350; echo end)"
}

@test "a task, a cell, a loss, a kind of figure, a command is named in its file and in one list" {
    variants_are_named_once "$SOURCE/src"
}

@test "a variant that is named in a second place is noticed" {
    notices variants_are_named_once runner/runner.c 'static const char *cell = "gru";' \
        rnn/model.c 'extern const struct cell cell_gru;' results/line.c '    if (task == &task_lags) return;' \
        figures/picture/page.c '    kind = &figure_seeds;' commands/run.c '    return cmd_verify(argc, argv);'
}

@test "the README's steps for adding name files and lists that are there" {
    steps=$(sed -n '/^### Adding/,/^### [^A]/p' "$SOURCE/README.md")
    for file in src/rnn/isa_this.c src/tasks/task.c src/figures/kinds/kinds.h src/commands/command.h; do
        [[ $steps == *"\`$file\`"* ]]
    done
    for file in $(grep -oE '`(src|tests)/[a-zA-Z0-9_/.]+`' <<<"$steps" | tr -d '`' | grep -v NAME); do
        echo "$file?"
        [ -e "$SOURCE/$file" ]
    done
    for list in $(grep -oE '`[A-Z_]+`' <<<"$steps" | tr -d '`'); do
        echo "$list?"
        grep -rq "define $list(" "$SOURCE/src"
    done
}

@test "the top level holds what belongs there" {
    git -C "$SOURCE" rev-parse 2>/dev/null || skip "not a git checkout: what is built cannot be told from what is kept"
    git -C "$SOURCE" ls-files | top_level_is_tidy
}

@test "a stray file at the top level is noticed" {
    run top_level_is_tidy <<<$'src/main.c\nREADME.md\nnotes.txt\n.ci/run'
    [ "$status" -ne 0 ]
    [ "$output" = "notes.txt" ]
    run top_level_is_tidy <<<$'util/a.c'
    [ "$output" = "util" ]
}
