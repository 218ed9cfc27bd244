#!/usr/bin/env bash
# Very many runs: how long the commands take, the best of three, and the most memory that they take, each beside its goal. The
# databases are filled through the program's own store (make_store.c), or trained. Takes some minutes and 2 GB of disk.
# usage: tests/bench/runs.sh [--json]
set -euo pipefail
build=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../build/release" && pwd)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
[ "${1-}" = --json ] && json=yes || json=
between='['

# sweep NAME EPOCH_LENGTH FIGURES AXES
sweep() {
    echo "name = \"$1\"; epoch_length = $2; batch_size = ${5-200}; figures = $3; sweep = { $4 };" >"$1.cfg"
}

# goal TIMES SECONDS MEGABYTES WHAT COMMAND...: runs the command so often; with - there is no such goal.
goal() {
    local times=$1 seconds=$2 megabytes=$3 what=$4 best=inf most=0 time memory holds
    for _ in $(seq "$times"); do
        /usr/bin/time -f '%e %M' -o measured "${@:5}" >/dev/null 2>said || { cat said >&2; exit 1; }
        read -r time memory <measured
        read -r best most < <(awk -v a="$best" -v b="$time" -v c="$most" -v d="$memory" \
            'BEGIN { print (a == "inf" || b < a) ? b : a, (d / 1e3 > c) ? d / 1e3 : c }')
    done
    holds=$(awk -v t="$best" -v s="$seconds" -v m="$most" -v l="$megabytes" \
        'BEGIN { print (s == "-" || t <= s) && (l == "-" || m <= l) ? "yes" : "no" }')
    if [ -n "$json" ]; then
        printf '%s{"what": "%s", "seconds": %s, "megabytes": %s, "goal_seconds": %s, "goal_megabytes": %s, "holds": %s}' "$between" \
            "$what" "$best" "$most" "${seconds/#-/null}" "${megabytes/#-/null}" "$([ "$holds" = yes ] && echo true || echo false)"
        between=', '
    else
        printf '%-58s %8.2f s %6s %7.1f MB %5s  %s\n' "$what" "$best" "$seconds" "$most" "$megabytes" "$holds"
    fi
}

# made NAME: fills the database of that name with made-up runs of the sweep of that name, and asks it from now on.
made() {
    "$build/tests/make_store" "$1.db" "$1.cfg" 500
    export UNROLL_DB=$1.db
}

# Ten seeds, from the first one given, of a thousand settings.
ten_seeds() {
    sweep "$1" 1000000 '( { kind = "heatmap"; where = "seed = 0"; } )' \
        "state_size = [4, 8, 16, 32, 64]; num_steps = [2, 5, 10, 20];
        learning_rate = { from = 0.001; to = 1.0; count = 50; scale = \"log\"; };
        seed = { from = $2; to = $(($2 + 9)); count = 10; };"
    made "$1"
}

# asked WHAT COMMAND...: of a command that asks the database of 10^4 runs.
asked() {
    goal 3 0.1 60 "$1" "$unroll" "${@:2}"
}

unroll=$build/unroll
[ -n "$json" ] || printf '%-58s %10s %6s %10s %5s  %s\n' '' reached goal reached goal holds

export LC_ALL=C.UTF-8 # else ls draws no curves
export UNROLL_DB=none.db
sweep plan 2000 '()' 'seed = { from = 0; to = 99999; count = 100000; }; learning_rate = { from = 0.001; to = 1.0; count = 100; scale = "log"; };'
sweep units 1000000 '()' 'state_size = [4096]; cell = ["rnn", "lstm", "gru"];'
goal 3 2 - "run --plan of 10^7 runs" "$unroll" run plan.cfg --plan
goal 3 2 - "run --plan of networks of 4096 units" "$unroll" run units.cfg --plan

ten_seeds small 0
asked "ls, of 10^4 runs of 500 points in 1000 settings" ls
asked "ls --all" ls --all
asked "ls of 500, with their curves" ls -n 500
asked "best" best
asked "best --by an axis of 50 values" best --by learning_rate
asked "compare of two settings" compare 1 5000
asked "compare of one experiment: its axes" compare small
asked "show" show 5000
asked "export --csv" export small --csv
asked "query of the best" query "select id, final_loss from runs order by final_loss nulls last limit 10"
for name in $("$unroll" query --list --csv | tr -d '\r' | awk -F, 'NR > 1 && $NF == 0 { print $1 }'); do
    if [ "$name" = curve ]; then asked "query $name" query curve run=5000; else asked "query $name" query "$name"; fi
done
goal 3 - 60 "plot of 1000 of them" "$unroll" plot small -o figure.svg

ten_seeds other 10
bytes=$(($(stat -c %s small.db) + $(stat -c %s other.db)))
goal 3 "$((bytes / 50000000))" 60 "merge of two such databases, $((bytes / 1000000)) MB at 50 MB a second" \
    sh -c 'rm -f both.db && exec "$0" merge small.db other.db --db both.db' "$unroll"
rm small.db other.db both.db

sweep large 1000000 '( { kind = "heatmap"; where = "seed < 334"; } )' \
    'seed = { from = 0; to = 33332; count = 33333; }; state_size = [4, 16, 64];'
made large
goal 3 1 60 "run with nothing to do, 10^5 runs of 500 points" "$unroll" run large.cfg --no-plot
goal 3 - 60 "ls of 10^5 runs" "$unroll" ls
goal 3 0.1 60 "completion of runs, among 10^5" "$unroll" complete ls a
goal 3 1 60 "plot of 1000 of 10^5 runs" "$unroll" plot large -o figure.svg
goal 3 2 - "run --plan of 10^7 runs beside them" "$unroll" run plan.cfg --plan
rm large.db

export UNROLL_DB=million.db
sweep million 20 '()' 'seed = { from = 0; to = 99999; count = 100000; }; learning_rate = { from = 0.001; to = 1.0; count = 10; scale = "log"; };' 1
goal 1 - 200 "run that trains 10^6 tiny runs" "$unroll" run million.cfg
[ -z "$json" ] || echo ']'
