# The task "text": from a file of one's own to losses, and what is kept of the file.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    mkdir mine
    cp "$SOURCE/src/tasks/split.c" mine/verse.txt
    cat >mine/verse.cfg <<'EOF'
question = "Which words come next?"; figures = ();
task = "text"; file = "verse.txt"; cell = "gru"; num_steps = 8; batch_size = 4; epochs = 2; learning_rate = 0.05;
held_out = 0.1; held_out_from = "rows";
sweep = { state_size = [4, 16]; };
EOF
}

ask() {
    sqlite3 results/unroll.db "$1"
}

# edit SED-SCRIPT: of the experiment
edit() {
    sed -i "$1" mine/verse.cfg
}

@test "a text is learned, and the database says which" {
    "$UNROLL" run mine/verse.cfg
    size=$(stat -c %s mine/verse.txt)
    [ "$(ask "select distinct task, file, file_folder, file_bytes, file_length from runs")" = "text|verse.txt|$PWD/mine|$size|$((size - 1))" ]
    [ "$(ask "select distinct length(file_digest) from runs")" = 32 ]
    [ "$(ask "select count(*) from runs where status = 'done' and final_loss < 3.6 and held_out_loss < 3.6")" = 2 ]
    run "$UNROLL" ls
    [[ $output == *"file verse.txt"* ]]
    windows=$(((size - 1) / 4 / 8))
    run "$UNROLL" show 1
    [[ $output == *"held_out_windows  11 of the $windows in each sequence, 10.89 % of them"* ]]
    run "$UNROLL" check mine/verse.cfg
    [ "${lines[1]}" = "  reads verse.txt: $size bytes, $((size - 1)) symbols to foretell, $(fold -b -w1 mine/verse.txt | LC_ALL=C sort -u | wc -l) different" ]
    "$UNROLL" verify
    "$UNROLL" doctor
}

@test "what counting gives is kept with the data: once, whoever reads it, and apart for each split" {
    run "$UNROLL" run mine/verse.cfg
    [[ $output == *" nats on what is held out (one seed)"*"; n-grams get to "*" (knowing "*")"* ]]
    symbols=$(fold -b -w1 mine/verse.txt | LC_ALL=C sort -u | wc -l)
    [ "$(ask "select group_concat(known), sum(counted) from reference_losses")" = "nothing,frequencies,1 byte,2 bytes,3 bytes,4 bytes,5 bytes,6 bytes|8" ]
    [ "$(ask "select abs(loss - ln($symbols)) < 1e-9 from reference_losses where known = 'nothing'")" = 1 ]
    "$UNROLL" run mine/verse.cfg --set seed=1
    [ "$(ask "select count(*), count(distinct reference_set) from runs join reference_losses using (reference_set) where place = 0")" = "4|1" ]
    "$UNROLL" run mine/verse.cfg --set held_out_from=end
    [ "$(ask "select count(distinct reference_set) from reference_losses")" = 2 ]
    "$UNROLL" run mine/verse.cfg --set held_out=0
    [ "$(ask "select group_concat(known) from reference_losses where reference_set = (select reference_set from runs order by id desc limit 1)")" = "nothing,frequencies" ]
}

@test "figures say where held-out data is taken from, and draw losses in bits when asked for" {
    "$UNROLL" run mine/verse.cfg --set state_size=4
    knowing_nothing=$(ask "select loss from reference_losses where place = 0")
    run "$UNROLL" plot mine/verse.cfg --set state_size=4 -o - --figure curves
    [[ ${output//$'\n'/ } == *" · held out 0.1 · held out from rows · "* ]]
    [[ $output == *"cross entropy (nats)"* && $output == *"knowing nothing $(printf %.4f "$knowing_nothing")"* ]]
    run "$UNROLL" plot mine/verse.cfg --set state_size=4 -o - --figure curves --unit bits
    [[ $output == *"cross entropy (bits)"* ]]
    [[ $output == *"knowing nothing $(printf %.4f "$(ask "select $knowing_nothing / ln(2)")")"* ]]
    edit 's/figures = ()/figures = ({ kind = "slice"; metric = "held_out_loss"; unit = "bits"; })/'
    run "$UNROLL" plot mine/verse.cfg --set state_size=4 -o -
    [[ $output == *"loss on what is held out (bits)"* && $output == *"lowest median: $(printf %.4f "$(ask "select held_out_loss / ln(2) from runs")")"* ]]
    run "$UNROLL" plot mine/verse.cfg --set state_size=4 -o - --figure slice --metric held_out_error
    [[ $output == *"lowest median: $(printf %.4f "$(ask "select 1 - held_out_accuracy from runs")")"* ]]
    run "$UNROLL" plot mine/verse.cfg --set state_size=4 -o - --figure slice --unit bit
    [ "$status" -eq 2 ]
    [[ $output == *"unit is 'bit', expected nats or bits, did you mean 'bits'?"* ]]
    "$UNROLL" run mine/verse.cfg --set state_size=4 --set held_out_from=end
    run "$UNROLL" plot mine/verse.cfg --set state_size=4 --set held_out_from=end -o - --figure curves
    [[ ${output//$'\n'/ } == *" · held out from end · "* ]]
    run "$UNROLL" plot mine/verse.cfg --set state_size=4 -o - --figure curves --where 'held_out_accuracy < 0'
    [ "$status" -ne 0 ]
}

@test "the same content elsewhere is the same run, another content is another" {
    "$UNROLL" run mine/verse.cfg
    mkdir other && cp mine/verse.cfg other/ && mv mine/verse.txt other/my-verse.txt
    sed -i 's/verse.txt/my-verse.txt/' other/verse.cfg
    "$UNROLL" run other/verse.cfg
    [ "$(ask "select count(*) from runs")" = 2 ]
    echo "one line more" >>other/my-verse.txt
    "$UNROLL" run other/verse.cfg
    [ "$(ask "select count(*), count(distinct file_digest) from runs")" = "4|2" ]
    # the README's query finds what the file says today
    [ "$(ask "select count(*) from runs r join memberships m on m.run_id = r.id join experiments e on e.id = m.experiment_id
        where e.name = 'verse' and r.id > 2")" = 2 ]
}

@test "figures and answers need no file, training and verifying say what is missing" {
    "$UNROLL" run mine/verse.cfg
    rm mine/verse.txt
    "$UNROLL" plot verse --figure curves -o verse.svg
    [ -s verse.svg ]
    run "$UNROLL" check mine/verse.cfg
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: mine/verse.cfg:2: cannot read $PWD/mine/verse.txt: No such file or directory" ]
    run "$UNROLL" verify
    [ "$status" -eq 0 ]
    [[ $output == *"cannot: cannot read $PWD/mine/verse.txt: No such file or directory"* ]]
    [[ $output == *"0 the same, 0 differ, 2 cannot be verified here"* ]]
}

@test "an experiment that is written from the database runs on the content that it was asked of" {
    "$UNROLL" run mine/verse.cfg
    "$UNROLL" show @verse --file >again.cfg
    run "$UNROLL" run again.cfg
    [[ $output == *"2 runs, 2 in results/unroll.db already, nothing to train"* ]]
    echo "one line more" >>mine/verse.txt
    run "$UNROLL" run again.cfg --db other.db
    [ "$status" -eq 1 ]
    [[ $output == *"the content of verse.txt is not what it was"* ]]
    [ "$(sqlite3 other.db "select count(*) from runs where status = 'done'")" = 0 ]
}

@test "several files, a pattern, and a sweep over files" {
    printf 'to be or not to be, that is the question. %.0s' {1..20} >mine/1.part
    printf 'when shall we three meet again, in thunder? %.0s' {1..20} >mine/2.part
    edit 's/"verse.txt"/("1.part", "2.part")/'
    "$UNROLL" check mine/verse.cfg
    "$UNROLL" run mine/verse.cfg
    edit 's/("1.part", "2.part")/"*.part"/'
    "$UNROLL" run mine/verse.cfg
    [ "$(ask "select count(*) from runs")" = 2 ]
    edit 's/^sweep.*/sweep = { file = ("1.part", ("1.part", "2.part"), "verse.txt"); };/'
    run "$UNROLL" check mine/verse.cfg
    [ "${lines[0]}" = "mine/verse.cfg: 3 runs: file (3); keeps the final weights, 0.0 MB" ]
    [ "${#lines[@]}" -eq 4 ]
    "$UNROLL" run mine/verse.cfg
    [ "$(ask "select count(distinct file_digest) from runs")" = 3 ]
    "$UNROLL" plot mine/verse.cfg --figure seeds -o files.svg
}

@test "runs on different texts are told apart by the names of these, the same text twice is refused" {
    head -c 3000 mine/verse.txt >mine/half.txt
    cp mine/half.txt mine/copy.txt
    edit 's/^sweep.*$/sweep = { file = ("verse.txt", "half.txt"); seed = [0, 1]; };/'
    "$UNROLL" run mine/verse.cfg
    run "$UNROLL" best verse
    [ "$status" -eq 0 ]
    [[ ${lines[0]} == "rank run file "*"seeds"* ]]
    run ! grep -q file_ <<<"$output"
    run ! grep -q "file_" < <("$UNROLL" ls verse; "$UNROLL" compare verse)
    # another content of the same name is told apart by its digest
    "$UNROLL" tag verse old
    echo more >>mine/half.txt
    "$UNROLL" run mine/verse.cfg
    [[ $("$UNROLL" ls +old verse --where "file = 'half.txt'") == *file_digest* ]]
    edit 's/"verse.txt", "half.txt"/"copy.txt", "verse.txt", "half.txt"/'
    cp mine/half.txt mine/copy.txt
    run "$UNROLL" run mine/verse.cfg
    [ "$status" -eq 2 ]
    [[ $output == *": half.txt holds what copy.txt holds: their runs are the same" ]]
}

@test "characters are of UTF-8, or their place is named" {
    printf 'äöü und ÄÖÜ %.0s' {1..100} >mine/verse.txt
    edit 's/task = "text";/& alphabet = "characters";/'
    run "$UNROLL" check mine/verse.cfg
    [ "${lines[1]}" = "  reads verse.txt: 1800 bytes, 1199 symbols to foretell, 10 different" ]
    "$UNROLL" run mine/verse.cfg
    printf '\xff' | dd of=mine/verse.txt bs=1 seek=7 conv=notrunc status=none
    run "$UNROLL" check mine/verse.cfg
    [ "$status" -eq 2 ]
    [[ $output == *"mine/verse.cfg:2: $PWD/mine/verse.txt: the byte 0xff at offset 7 is no UTF-8"* ]]
}

@test "a text that is too small says which numbers would fit" {
    printf 'short text' >mine/verse.txt
    run "$UNROLL" check mine/verse.cfg
    [ "$status" -eq 2 ]
    [[ $output == *": 9 symbols cut into batch_size 4 parts leave 2 each, fewer than a window to train on and one to hold out of num_steps 8; num_steps 1 would fit"* ]]
}

@test "without a file, and with one where the task reads none" {
    edit 's/file = "verse.txt";//'
    run "$UNROLL" check mine/verse.cfg
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: mine/verse.cfg:2: the task text reads a file, expected file = \"PATH\"" ]
    "$UNROLL" check "$SOURCE/configs/defaults.cfg" --set file=nothing.txt
}

# Sequences of four inputs; at the end alone is asked for what came first.
write_firsts() {
    awk 'BEGIN {srand(1); print "input,target"
        for (s = 0; s < 400; s++) {for (t = 0; t < 4; t++) {b = int(rand() * 2); if (t == 0) first = b
            print (b ? "one" : "zero") "," (t < 3 ? "" : first ? "began with one" : "began with zero")} print ""}}'
}

@test "symbols of a table are learned: no target but at a sequence's end" {
    write_firsts >mine/first.csv
    edit 's/"text"; file = "verse.txt";/"symbols"; file = "first.csv"; optimizer = "adam";/; s/epochs = 2;/epochs = 20;/'
    run "$UNROLL" check mine/verse.cfg
    [ "${lines[1]}" = "  reads first.csv: $(stat -c %s mine/first.csv) bytes, 1600 symbols to foretell, 2 different" ]
    "$UNROLL" run mine/verse.cfg
    # what is not learned has a loss of ln 2 = 0.69
    [ "$(ask "select count(*) from runs where state_size = 16 and final_loss < 0.05 and held_out_loss < 0.05 and held_out_accuracy > 0.99")" = 1 ]
    "$UNROLL" verify
    sed -i '7s/$/,x/' mine/first.csv
    run "$UNROLL" check mine/verse.cfg
    [ "$status" -eq 2 ]
    [[ $output == "unroll: mine/verse.cfg:2: $PWD/mine/first.csv:7: 3 columns, expected 2 as in the first line" ]]
}

@test "a part in which nothing is to be foretold is refused" {
    { echo value; seq 1 400; } >mine/series.csv
    printf 'task = "series"; file = "series.csv"; horizon = %s; batch_size = 4; num_steps = 5; epochs = 2; held_out = 0.1;\n' 20 >mine/series.cfg
    "$UNROLL" check mine/series.cfg
    run "$UNROLL" check mine/series.cfg --set horizon=50
    [ "$status" -eq 2 ]
    [[ $output == *": nothing is to be foretold in what is held out, places 361 to 400 of 400: the last target is at 350"* ]]
    run "$UNROLL" check mine/series.cfg --set horizon=400
    [ "$status" -eq 2 ]
    [[ $output == *"nothing is to be foretold: of 400 lines none has all outputs 400 lines later in its sequence"* ]]
    # a target behind the last whole window, which nobody looks at: the file has one, what is read of it has not
    awk 'BEGIN {print "input,target"; for (i = 1; i <= 83; i++) print i % 2 "," (i <= 30 || i == 83 ? "a" i % 2 : "")}' >mine/gap.csv
    echo 'task = "symbols"; file = "gap.csv"; batch_size = 2; num_steps = 8; epochs = 2; held_out = 0.2;' >mine/gap.cfg
    "$UNROLL" check mine/gap.cfg
    run "$UNROLL" run mine/gap.cfg --db gap.db
    [ "$status" -eq 3 ]
    [[ $output == *"nothing is to be foretold in any window of what is held out, expected longer parts, or shorter windows"* ]]
    # targets that stand where no window of a drawn stream reaches them
    echo 'task = "adding"; adding_length = 109; num_steps = 100; batch_size = 20; epoch_length = 3000;' >mine/sum.cfg
    run "$UNROLL" check mine/sum.cfg
    [ "$status" -eq 2 ]
    [[ $output == "unroll: mine/sum.cfg:"*"nothing is to be foretold in any window of what is trained on"* ]]
}
