# unroll export: what other programs read, and what these make of it.

bats_require_minimum_version 1.5.0

python=/usr/bin/python3 # where Debian's modules are

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    cat >cells.cfg <<EOF
name = "cells"; figures = ();
epoch_length = 20000; learning_rate = 0.3; held_out = 0.2; evaluate_every = 5; num_layers = 2; state_size = 5; keep = "both";
sweep = { cell = ["rnn", "relu", "lstm", "gru", "gru_before"]; };
EOF
}

run_of() { # the id of the run of a cell
    sqlite3 results/unroll.db "select id from runs where cell = '$1'"
}

numpy_gives_the_loss() { # ID
    "$UNROLL" export "$1" --stream --weights model.npz
    "$UNROLL" help models | sed -n '/^  import json/,/^  print/p' | sed 's/^  //' >page.py
    run "$python" page.py
    echo "$1 $output"
    [ "$status" -eq 0 ]
    loss=$(sqlite3 results/unroll.db "select printf('%.6f', held_out_loss) from runs where id = $1")
    [ "$output" = "$loss, by unroll $loss" ]
    [ "$loss" != 0.000000 ]
}

@test "the lines of numpy of \`unroll help models\` give the program's loss on what is held out" {
    "$UNROLL" run cells.cfg
    numpy_gives_the_loss "$(run_of lstm)"
}

@test "they do so of every task: of sequences that start inside the stream, of numbers, of yes and no" {
    awk 'BEGIN {
        print "sun,rain"
        for (i = 0; i < 600; i++) {if (i % 70 == 69) print ""; printf "%.3f,%d\n", sin(i / 5) + i % 3 / 10, i % 5 < 2}
    }' >weather.csv
    cat >tasks.cfg <<EOF
epoch_length = 20000; batch_size = 10; num_steps = 25; state_size = 9; held_out = 0.1; keep = "final"; figures = ();
cell = "lstm"; optimizer = "adam"; learning_rate = 0.01;
sweep = ( { task = ["reber", "dyck", "parity", "order", "copy", "adding"]; carry_state = [true, false]; },
          { task = "series"; file = "weather.csv"; epochs = 2; held_out = 0.5; series_targets = "numbers"; },
          { task = "series"; file = "weather.csv"; epochs = 2; held_out = 0.5; series_targets = "yes_no"; series_outputs = "rain"; } );
EOF
    "$UNROLL" run tasks.cfg
    [ "$(sqlite3 results/unroll.db "select count(*) from runs where status = 'done'")" -eq 14 ]
    for id in {1..14}; do numpy_gives_the_loss $id; done
    "$python" -c 'import numpy; w = numpy.load("model.npz"); assert w["starts"].shape == w["x"].shape and 0 < w["starts"].sum() < w["x"].size'
}

@test "numpy gives the loss of each cell, at the end and at its best" {
    "$UNROLL" run cells.cfg
    for cell in rnn relu lstm gru gru_before; do
        for best in "" --best; do
            "$UNROLL" export "$(run_of $cell)" $best --stream --weights a.npz
            "$python" "$SOURCE/tests/cli/again.py" a.npz
        done
    done
}

@test "PyTorch's modules take the weights as they are and give the same loss" {
    "$python" -c "import torch" || skip "python3-torch is not installed"
    "$UNROLL" run cells.cfg
    for cell in rnn relu lstm gru; do
        "$UNROLL" export "$(run_of $cell)" --best --stream --weights a.safetensors
        "$python" "$SOURCE/tests/cli/again_torch.py" a.safetensors
    done
}

@test "both forms hold the same numbers and words, the same bytes each time, and the vocabulary" {
    printf 'abracadabra é%.0s' {1..60} >magic
    echo 'task = "text"; file = "magic"; alphabet = "characters"; batch_size = 4; state_size = 3; figures = ();' >magic.cfg
    "$UNROLL" run magic.cfg
    for form in npz safetensors; do
        "$UNROLL" export 1 --stream --weights a.$form
        "$UNROLL" export 1 --stream --weights b.$form
        cmp a.$form b.$form
    done
    "$UNROLL" run magic.cfg --set alphabet=bytes
    "$UNROLL" export 2 --weights bytes.npz
    "$python" - <<'EOF'
import json, sys
import numpy as np
raw = open("a.safetensors", "rb").read()
size = int.from_bytes(raw[:8], "little")
header = json.loads(raw[8:8 + size])
npz = np.load("a.npz")
about = header.pop("__metadata__")
assert about == json.loads(npz["metadata"].item())
assert about["state_size"] == "3" and about["alphabet"] == "characters" and len(about["digest"]) == 32
assert "".join(json.loads(about["vocabulary"])) == " abcdré", about["vocabulary"]
assert sorted(header) == sorted(name for name in npz.files if name != "metadata")
assert (8 + size) % 8 == 0
for name, entry in header.items():
    begin, end = (8 + size + at for at in entry["data_offsets"])
    there = np.frombuffer(raw[begin:end], {"F32": "<f4", "I32": "<i4"}[entry["dtype"]]).reshape(entry["shape"])
    assert there.dtype == npz[name].dtype and (there == npz[name]).all()
assert bytes(json.loads(json.loads(np.load("bytes.npz")["metadata"].item())["vocabulary"])) == bytes(sorted(set(open("magic", "rb").read())))
EOF
}

@test "a run that kept none is trained again, which is said, to the same weights" {
    "$UNROLL" run cells.cfg --set cell=gru
    "$UNROLL" export 1 --best --weights kept.npz
    sqlite3 results/unroll.db "delete from models"
    run --separate-stderr "$UNROLL" export 1 --best --weights again.npz
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [[ $stderr == *"its best weights are not kept; it is trained again, which took "*" s"* ]]
    cmp kept.npz again.npz
    [ -z "$(sqlite3 results/unroll.db "select * from models")" ] # the database is only read
    # what comes out another one is said to be so
    sqlite3 results/unroll.db "update runs set digest = 'another'"
    run --separate-stderr "$UNROLL" export 1 --best --weights again.npz
    [ "$status" -eq 1 ]
    [[ $stderr == *"came out another one than the database has: its digest is "*", not another"* ]]
}

@test "weights that were changed in the database are not believed" {
    "$UNROLL" run cells.cfg --set cell=gru
    sqlite3 results/unroll.db "update models set weights = zeroblob(length(weights))"
    run "$UNROLL" export 1 --weights a.npz
    [ "$status" -eq 4 ]
    [[ $output == *"its kept weights are not as they were written"* ]]
    [ ! -e a.npz ]
}

@test "what cannot be exported is said, and what is there stays" {
    "$UNROLL" run cells.cfg --set cell=rnn
    echo mine >mine.npz
    refuse() { # STATUS MESSAGE ARGUMENTS...
        local expected=$1 message=$2
        shift 2
        run "$UNROLL" export "$@"
        echo "$output"
        [ "$status" -eq "$expected" ]
        [[ $output == *"$message"* ]]
    }
    refuse 2 "model.bin: the ending says how weights are written, expected .safetensors or .npz" 1 --weights model.bin
    refuse 2 "--weights are of one run" --weights a.npz
    refuse 3 "no run '77'" 77 --weights mine.npz
    refuse 6 "cannot write nowhere/a.npz: No such file or directory" 1 --weights nowhere/a.npz
    sqlite3 results/unroll.db "update runs set held_out = 0, best_held_out_step = null where id = 1"
    refuse 3 "has no best weights: it holds nothing out (held_out is 0)" 1 --best --weights mine.npz
    sqlite3 results/unroll.db "update runs set status = 'diverged', diverged_step = 3 where id = 1"
    refuse 3 "diverged at train step 3: its weights are worth nothing" 1 --weights mine.npz
    [ "$(cat mine.npz)" = mine ]
    [ "$(ls | xargs)" = "cells.cfg mine.npz results" ]
}

@test "rows come back to the last bit in Python's csv and json and in numpy" {
    "$UNROLL" run cells.cfg
    "$UNROLL" note 2 $'of "two", lines;\nand é 漢字'
    "$UNROLL" tag 3 odd
    sqlite3 results/unroll.db "update losses set loss = null where run_id = 1 and step = 1;
        update losses set loss = -0.0 where run_id = 2 and step = 1; update losses set loss = 5e-324 where run_id = 3 and step = 1;
        update runs set final_loss = 0.1 + 0.2, status = 'diverged', diverged_step = 7 where id = 4"
    for form in csv jsonl npz; do
        "$UNROLL" export --all -o runs.$form
        "$UNROLL" export --all --curves -o losses.$form
    done
    "$UNROLL" export --all --csv | cmp - runs.csv
    "$UNROLL" export --all --curves --json | cmp - losses.jsonl
    "$python" - <<'EOF'
import csv, json, math, sqlite3
import numpy as np

def same(there, here):
    if here is None: return there is None or there == "" or math.isnan(there)
    if isinstance(here, float): return math.copysign(1, there) == math.copysign(1, here) and there == here
    return there == here

for table, order in ("runs", "id"), ("losses", "run_id, step"):
    cursor = sqlite3.connect("results/unroll.db").execute(f"select * from {table} order by {order}")
    names, rows = [column[0] for column in cursor.description], cursor.fetchall()
    with open(table + ".csv", newline="") as file: from_csv = list(csv.DictReader(file))
    with open(table + ".jsonl") as file: from_json = [json.loads(line) for line in file]
    from_numpy = np.load(table + ".npz")
    assert len(from_csv) == len(from_json) == len(rows) > 0
    assert from_numpy.files == ["metadata"] + names and list(from_csv[0]) == list(from_json[0]) == names
    for i, row in enumerate(rows):
        for name, here in zip(names, row):
            text = from_csv[i][name]
            assert same(text if here is None else type(here)(text), here), (name, here, text)
            assert same(from_json[i][name], here), (name, here, from_json[i][name])
            assert same(from_numpy[name][i], here), (name, here, from_numpy[name][i])
    assert table == "losses" or from_numpy["id"].dtype == np.int64 and from_numpy["diverged_step"].dtype == np.float64
EOF
}

@test "rows of the runs that are chosen, and what cannot be written" {
    "$UNROLL" run cells.cfg
    [ "$("$UNROLL" export --where "cell = 'gru'" | wc -l)" -eq 2 ]
    [ "$("$UNROLL" export 1 2 --json | wc -l)" -eq 2 ]
    "$UNROLL" export --csv -o under-any.name 1
    [ "$(wc -l <under-any.name)" -eq 2 ]
    echo mine >mine.csv
    refuse() { # STATUS MESSAGE ARGUMENTS...
        local expected=$1 message=$2
        shift 2
        run "$UNROLL" export "$@"
        echo "$output"
        [ "$status" -eq "$expected" ]
        [[ $output == *"$message"* ]]
    }
    refuse 2 "runs.txt: the ending says how rows are written, expected .csv, .jsonl or .npz" -o runs.txt
    refuse 2 "--stream, --best and --jobs are of --weights" --stream
    refuse 2 "--weights writes no rows" 1 --weights a.npz --csv
    refuse 2 "--weights are of one run" 1 2 --weights a.npz
    refuse 2 "the runs have no column 'nonsense'" --where "nonsense = 1" -o mine.csv
    refuse 3 "no run matches" --where "id > 100" -o mine.csv
    refuse 6 "cannot write nowhere/a.csv: No such file or directory" -o nowhere/a.csv
    run bash -c "'$UNROLL' export --curves >/dev/full"
    [ "$status" -eq 6 ]
    [[ $output == *"standard output cannot be written"* ]]
    [ "$(cat mine.csv)" = mine ]
}
