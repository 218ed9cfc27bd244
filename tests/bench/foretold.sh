#!/usr/bin/env bash
# What `unroll run --plan` foretells of the shipped experiments that take seconds, with no run in the database yet, beside what they
# take on one thread of one core.
# usage: tests/bench/foretold.sh [--json]
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
unroll="taskset -c 0 $source/build/release/unroll"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
[ "${1-}" = --json ] && json=yes || json=
between='['
for name in how-far-back learning-rate full-sweep carry; do
    foretold=$($unroll run "$source/experiments/$name.cfg" --plan -j 1 --db none.db | sed -n 's/.* about \([0-9]*\) s on one thread.*/\1/p')
    start=$(date +%s%N)
    $unroll run "$source/experiments/$name.cfg" -j 1 --no-plot --db "$name.db" >/dev/null 2>&1
    took=$(awk -v ns=$(($(date +%s%N) - start)) 'BEGIN { printf "%.1f", ns / 1e9 }')
    if [ -n "$json" ]; then
        printf '%s{"experiment": "%s", "foretold_seconds": %s, "seconds": %s}' "$between" "$name" "${foretold:-0}" "$took"
        between=', '
    else
        printf '%-16s %6s s foretold %8s s taken\n' "$name" "${foretold:-< 1}" "$took"
    fi
done
[ -z "$json" ] || echo ']'
