#!/usr/bin/env bash
# What narrowing down saves and what it loses: experiments/halving.cfg, and the same as hyperband, each beside all of its settings trained
# to the end, for 20 seeds one after the other. Times are of the processor; the winner is compared by its final loss.
# usage: tests/bench/halving.sh [--json] [SEEDS]
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
unroll=$source/build/release/unroll
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
[ "${1-}" = --json ] && json=yes && shift || json=
seeds=${1:-20}
cp -r "$source/experiments" "$source/configs" .
sed 's/^halving = /hyperband = /; s/"halving"/"hyperband"/' experiments/halving.cfg >experiments/hyperband.cfg

train() { # train DB FILE SEED [OPTION...]: its processor seconds
    local db=$1 file=$2 seed=$3
    TIMEFORMAT=%U
    { time "$unroll" run "experiments/$file.cfg" --set "seed=$seed" -j 1 --no-plot --db "$db" "${@:4}" >/dev/null 2>run.log; } 2>&1
}

best() { # best DB: id and loss of the best run
    sqlite3 -separator ' ' "$1" "select key, final_loss from runs where status = 'done' order by final_loss, key limit 1"
}

for ((seed = 0; seed < seeds; seed++)); do
    all=$(train all.db halving "$seed" --finish)
    for way in halving hyperband; do
        echo "$way $seed $all $(train "$way.db" "$way" "$seed") $(best all.db) $(best "$way.db")"
        rm "$way.db"*
    done
    rm all.db*
done | tee -a results | awk -v json="$json" '
    {
        way = $1; n[way]++
        share[way, n[way]] = $4 / $3; lost[way, n[way]] = $8 - $6; same[way] += $5 == $7
    }
    function sorted(values, way, count,    i, k, kept) {
        for (i = 2; i <= count; i++)
            for (k = i; k > 1 && values[way, k - 1] > values[way, k]; k--) {
                kept = values[way, k]; values[way, k] = values[way, k - 1]; values[way, k - 1] = kept
            }
    }
    END {
        split("halving hyperband", ways, " ")
        if (json) printf "["
        for (w = 1; w <= 2; w++) {
            way = ways[w]; count = n[way]; middle = int((count + 1) / 2)
            sorted(share, way, count); sorted(lost, way, count)
            if (json)
                printf "%s{\"way\": \"%s\", \"seeds\": %d, \"share_of_time\": %.3f, \"nats_behind_median\": %.4f, \"nats_behind_most\": %.4f, \"same_winner\": %d}",
                    (w == 1 ? "" : ", "), way, count, share[way, middle], lost[way, middle], lost[way, count], same[way]
            else
                printf "%-10s %2d seeds  %4.1f %% of the time (%.1f to %.1f)  winner behind that of all: median %.4f nats, most %.4f; the same in %d\n",
                    way, count, 100 * share[way, middle], 100 * share[way, 1], 100 * share[way, count], lost[way, middle], lost[way, count], same[way]
        }
        if (json) print "]"
    }'
