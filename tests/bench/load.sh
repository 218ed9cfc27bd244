#!/usr/bin/env bash
# Load: how long the commands take on a database of many runs, each the median of five; more than 0.5 s is too long.
# usage: tests/bench/load.sh [RUNS [POINTS]]     default: 10000 runs of 500 curve points
set -euo pipefail
build=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../build/release" && pwd)
runs=${1:-10000} points=${2:-500}
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
"$build/tests/make_store" unroll.db "$runs" "$points"
# what make_store made: seed i / 3 with state sizes 4, 16, 64
echo 'sweep = { seed = { from = 0; to = 333; count = 334; }; state_size = [4, 16, 64]; };' > thousand.cfg
echo "sweep = { seed = { from = 0; to = $((runs / 3 - 1)); count = $((runs / 3)); }; state_size = [4, 16, 64]; };" > all.cfg

measure() {
    local times=() start
    for _ in 1 2 3 4 5; do
        start=${EPOCHREALTIME/./}
        "$@" > /dev/null 2>&1
        times+=("$((${EPOCHREALTIME/./} - start))")
    done
    printf '%7.3f s  unroll %s\n' "$(printf '%s\n' "${times[@]}" | sort -n | awk 'NR == 3 { print $1 / 1e6 }')" "${*:2}"
}

export UNROLL_DB=unroll.db
echo "$runs runs, $((runs * points)) curve points, $(stat -c %s unroll.db | awk '{ printf "%.0f MB", $1 / 1e6 }')"
measure "$build/unroll" ls
measure "$build/unroll" ls --json
measure "$build/unroll" show "$((runs / 2))"
measure "$build/unroll" query "select id, final_loss from runs order by final_loss nulls last limit 10"
measure "$build/unroll" plot thousand.cfg -o figure.png
measure "$build/unroll" run --plan all.cfg
