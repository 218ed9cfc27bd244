#!/usr/bin/env bash
# How long each kind of figure takes to draw, from the command to the file: medians of five, in seconds, for sweeps of about
# 10, 100 and 1000 short runs of 3 seeds each.
# usage: tests/bench/draws.sh [--json]
set -euo pipefail
unroll=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../build/release" && pwd)/unroll
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
export UNROLL_DB=unroll.db

sweep() { # sweep NAME STATE_SIZES NUM_STEPS LEARNING_RATES
    cat >"$1.cfg" <<END
name = "$1"; epoch_length = 40000; batch_size = 20; log_every = 2; figures = ();
sweep = { seed = [0, 1, 2]; state_size = $2; num_steps = $3; learning_rate = $4; };
END
    "$unroll" run "$1.cfg" >/dev/null 2>&1
}

sweep few '[2, 4, 8]' '[10]' '[0.1]'
sweep hundred '[2, 4, 8, 16]' '[5, 10, 20]' '[0.03, 0.1, 0.3]'
sweep thousand '[1, 2, 4, 6, 8, 12, 16]' '[2, 5, 8, 10, 15, 20]' '{ from = 0.01; to = 1.0; count = 8; scale = "log"; }'

seconds() { # seconds COMMAND...
    local times=() start
    for _ in 1 2 3 4 5; do
        start=${EPOCHREALTIME/./}
        "$@" >/dev/null
        times+=("$((${EPOCHREALTIME/./} - start))")
    done
    printf '%s\n' "${times[@]}" | sort -n | awk 'NR == 3 { printf "%.3f", $1 / 1e6 }'
}

[ "${1-}" = --json ] && json=yes || json=
[ -n "$json" ] && between='[' || echo "figure      runs     .png     .svg     .pdf"
png='' svg='' pdf=''
for kind in overview curves heatmap slice parallel frontier seeds; do
    for name in few hundred thousand; do
        runs=$("$unroll" query --csv "select count(*) as n from memberships join experiments on id = experiment_id where name = '$name'" | tr -dc '0-9')
        for form in png svg pdf; do
            printf -v $form %s "$(seconds "$unroll" plot $name.cfg --figure $kind -o figure.$form)"
        done
        if [ -n "$json" ]; then
            printf '%s{"figure": "%s", "runs": %d, "png": %s, "svg": %s, "pdf": %s}' "$between" $kind "$runs" "$png" "$svg" "$pdf"
            between=', '
        else
            printf '%-10s %5d %8s %8s %8s\n' $kind "$runs" "$png" "$svg" "$pdf"
        fi
    done
done
[ -z "$json" ] || echo ']'
