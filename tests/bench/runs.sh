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

# What make_store made of RUNS runs: seed i / 3 with state sizes 4, 16, 64.
made() {
    "$build/tests/make_store" "$1.db" "$2" 500
    sweep "$1" 1000000 '( { kind = "heatmap"; where = "seed < 334"; } )' \
        "seed = { from = 0; to = $(($2 / 3 - 1)); count = $(($2 / 3)); }; state_size = [4, 16, 64];"
    export UNROLL_DB=$1.db
    "$build/unroll" run "$1.cfg" --no-plot >/dev/null 2>&1 # notes the experiment
}

unroll=$build/unroll
[ -n "$json" ] || printf '%-58s %10s %6s %10s %5s  %s\n' '' reached goal reached goal holds

export UNROLL_DB=none.db
sweep plan 2000 '()' 'seed = { from = 0; to = 99999; count = 100000; }; learning_rate = { from = 0.001; to = 1.0; count = 100; scale = "log"; };'
sweep units 1000000 '()' 'state_size = [4096]; cell = ["rnn", "lstm", "gru"];'
goal 3 2 - "run --plan of 10^7 runs" "$unroll" run plan.cfg --plan
goal 3 2 - "run --plan of networks of 4096 units" "$unroll" run units.cfg --plan

made small 9999
goal 3 0.1 60 "ls of 10^4 runs of 500 points" "$unroll" ls
goal 3 0.1 60 "show of a run of 10^4" "$unroll" show 5000
goal 3 0.1 60 "query of 10^4 runs" "$unroll" query "select id, final_loss from runs order by final_loss nulls last limit 10"
goal 3 0.05 60 "completion of runs, among 10^4" "$unroll" complete ls a
goal 3 - 60 "plot of 1000 of 10^4 runs" "$unroll" plot small -o figure.svg

made large 99999
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
