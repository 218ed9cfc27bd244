# The kinds of figures from the command line and from experiment files.

bats_require_minimum_version 1.5.0

setup_file() {
    cd "$BATS_FILE_TMPDIR"
    printf 'name = "small"; epoch_length = 20000; batch_size = 20; diagnose_every = 100;\nsweep = { num_steps = [2, 5]; state_size = [2, 4]; seed = [0, 1]; };\n' > small.cfg
    "$UNROLL" run small.cfg --no-plot
}

setup() {
    load undated
    cd "$BATS_FILE_TMPDIR"
}

# wrong MESSAGE ARGUMENTS...: plot fails with 2 and this message, and draws nothing.
wrong() {
    local message=$1
    shift
    run "$UNROLL" plot small.cfg -o wrong.svg "$@"
    echo "$output"
    [ "$status" -eq 2 ]
    [ "$output" = "unroll: $message" ]
    [ ! -e wrong.svg ]
}

@test "every kind that check names can be drawn from the command line" {
    printf 'figures = ( { kind = "?"; } );\n' > kinds.cfg
    kinds=$("$UNROLL" check kinds.cfg 2>&1 | sed 's/.*expected //; s/,//g; s/ or / /')
    [ "$(wc -w <<< "$kinds")" -ge 7 ]
    for kind in $kinds; do
        "$UNROLL" plot small.cfg --figure "$kind" -o "$kind.svg"
        grep -q '</svg>' "$kind.svg"
        head -1 "$kind.gp" | grep -q "$kind"
        "$UNROLL" plot --help | tr -s ' \n' ' ' | grep -q "The kind of figure: [^.]*$kind"
    done
}

@test "without figures in the file an overview is drawn" {
    run "$UNROLL" plot small.cfg
    [ "$status" -eq 0 ]
    [ "$output" = "results/small/overview.png" ]
}

@test "an experiment that asks for no figures says so, and fails where one was asked for" {
    { cat small.cfg; echo 'figures = ();'; } >none.cfg
    message="unroll: 'small' asks for no figures (\`figures = ();\`); --figure KIND draws one"
    for out in none.png -; do
        run "$UNROLL" plot none.cfg -o "$out"
        [ "$status" -eq 2 ]
        [ "$output" = "$message" ]
    done
    [ ! -e none.png ]
    run "$UNROLL" plot none.cfg
    [ "$status" -eq 0 ]
    [ "$output" = "$message" ]
    "$UNROLL" plot none.cfg --figure slice -o none.png
    [ -s none.png ]
    "$UNROLL" plot none.cfg -o none.html
    grep -q '<table>' none.html
}

@test "where picks runs in SQL" {
    "$UNROLL" plot small.cfg --figure slice --where 'state_size = 4 and seed < 1' -o some.svg
    grep -q '2 runs' some.svg
    wrong "where is 'state_sise = 4': the runs have no column 'state_sise', did you mean 'state_size'?" --figure slice --where 'state_sise = 4'
    wrong "where is '1) ; drop table runs; --': expected one SQL statement, there is more behind it" --figure slice --where '1) ; drop table runs; --'
    run "$UNROLL" plot small.cfg --figure slice --where 'state_size = 5' -o wrong.svg
    [ "$status" -eq 3 ]
    [[ "$output" == *"none of the 8 runs is like that" ]]
}

@test "a wrong option is named, with the nearest name" {
    wrong "x is 'num_step', expected a hyperparameter, did you mean 'num_steps'?" --figure slice --x num_step
    wrong "x is 'second', expected seconds or weights, did you mean 'seconds'?" --figure frontier --x second
    wrong "metric is 'best', expected final_loss, best_loss, mean_loss, min_loss, last_loss, loss@STEP, held_out_loss, best_held_out_loss, held_out_error, argmin_loss, steps_to LOSS, symbols_to LOSS, seconds_to LOSS, sequences_to_solve, unsolved or diverged" --figure seeds --metric best
    wrong "the figure 'seeds' has no option 'rows', expected color, metric or where" --figure seeds --rows num_steps
    run "$UNROLL" plot small.cfg --figure curves --smoothing 2
    [ "$status" -eq 2 ]
    [[ "$output" == *"smoothing is '2', expected a number from 0 to below 1"* ]]
}

@test "--smoothing 0 stands above what the file says, and is an option of curves alone" {
    cp small.cfg smooth.cfg
    echo 'figures = ( { kind = "curves"; smoothing = 0.9; } );' >>smooth.cfg
    "$UNROLL" plot smooth.cfg -o smooth.svg
    "$UNROLL" plot smooth.cfg -o plain.svg --smoothing 0
    grep -q 'smoothed (0.9)' smooth.svg
    run ! grep -q 'smoothed' plain.svg
    run -2 "$UNROLL" plot small.cfg --figure heatmap --smoothing 0 -o x.svg
    [[ $output == *"the figure 'heatmap' has no option 'smoothing'"* ]]
}

@test "a page takes no options of figures, and says what to do" {
    for option in "--figure seeds" "--where 1" "--metric best_loss" "--x-scale log" --bare; do
        run -2 "$UNROLL" plot small.cfg $option -o page.html
        [[ $output == "unroll: ${option%% *} is of a figure; a page shows all runs, "*"or draw the figure with -o NAME.svg" ]]
        [ ! -e page.html ]
    done
}

@test "options of the command line stand above those of the file" {
    printf '@include "small.cfg"\nfigures = ( { kind = "heatmap"; x = "num_steps"; }, { kind = "seeds"; } );\n' > two.cfg
    "$UNROLL" plot two.cfg --metric best_loss -o both.svg
    grep -q 'Best loss' both.svg
    grep -q 'Best loss' both-2.svg
    printf '@include "small.cfg"\nfigures = (\n { kind = "heatmap"; metric = "loss"; } );\n' > wrong.cfg
    run "$UNROLL" check wrong.cfg
    [ "$status" -eq 2 ]
    [[ "$output" == "unroll: wrong.cfg:3: metric is 'loss', expected final_loss, best_loss, "* ]]
}

# undate FOLDER: its PDFs without what they say of the time.
undate() {
    for pdf in "$1"/*.pdf; do
        undated "$pdf" >"$pdf.undated"
        mv "$pdf.undated" "$pdf"
    done
}

# drawn FOLDER: every kind in every form into FOLDER, without what a PDF says of the time.
drawn() {
    mkdir "$1"
    for kind in overview curves heatmap slice parallel frontier seeds; do
        for ending in png svg pdf; do
            "$UNROLL" plot small.cfg --figure "$kind" -o "$1/$kind-$ending.$ending" >/dev/null
        done
    done
    undate "$1"
}

@test "the same data are drawn to the same bytes" {
    drawn once
    drawn twice
    diff -r once twice
    [ "$(ls once | wc -l)" -eq 42 ]
}

@test "a language that writes 0,5 draws the same bytes" {
    localedef --no-archive -i de_DE -f UTF-8 "$PWD/de_DE.UTF-8" 2>/dev/null || skip "there is no localedef or no description of German"
    export LOCPATH=$PWD
    [ "$(LC_ALL=de_DE.UTF-8 locale decimal_point)" = , ]
    LC_ALL=de_DE.UTF-8 drawn commas
    LC_ALL=C drawn points
    diff -r points commas
    mkdir again
    (cd again && for script in ../points/*.gp; do LC_ALL=de_DE.UTF-8 gnuplot -d "$script"; done)
    undate again
    rm points/*.gp
    diff -r points again
}

@test "a loss of 0 is counted in every figure that has a logarithmic scale for it, and 'off' stands before powers of ten" {
    cat >zero.cfg <<'END'
name = "zero"; effects = [0.0, 0.0]; base_probability = 0.0; epoch_length = 100000;
sweep = { learning_rate = (0.01, 0.1, 1.0, 10.0); };
figures = ( { kind = "slice"; }, { kind = "frontier"; }, { kind = "seeds"; }, { kind = "parallel"; }, { kind = "curves"; } );
END
    "$UNROLL" run zero.cfg --no-plot
    "$UNROLL" plot zero.cfg -o zero.svg
    [ "$(grep -lE "1 at 0, below the scale|1 ends at 0" zero*.gp | wc -l)" -eq 5 ]
    cat >off.cfg <<'END'
name = "off"; epoch_length = 20000;
sweep = { clip_norm = (0.0, 0.01, 0.1, 1.0); };
figures = ( { kind = "slice"; } );
END
    "$UNROLL" run off.cfg --no-plot
    "$UNROLL" plot off.cfg -o off.svg
    grep -q "^set xtics .*('off' .*'0.01' .*'1' 1)" off.gp
}

@test "names along an axis are all shown, over several lines or upright, and no line joins their medians" {
    names() { # COUNT: an experiment of so many variants with long names
        printf 'name = "names"; epoch_length = 4000; figures = (); sweep = { seed = [0, 1]; variant = ('
        for ((i = 0; i < $1; i++)); do
            [ $i -eq 0 ] || printf ', '
            printf '{ label = "LSTM with a forget bias of %d"; cell = "lstm"; forget_bias = %d.0; }' $i $i
        done
        printf '); };'
    }
    names 8 >names.cfg
    "$UNROLL" run names.cfg
    "$UNROLL" plot names.cfg --figure slice --x variant -o names.svg
    for i in 0 1 2 3 4 5 6 7; do grep -Eq "^set label '.*\b$i' at .* center font" names.gp; done # the last of a name's lines
    run ! grep -q "^set xtics .*LSTM" names.gp
    [ "$(grep -c "with lines\|linespoints" names.gp)" -eq 0 ]
    grep -q "a dot is a run, the stroke their median" names.gp
    [ "$(grep -c "^set label 'LSTM with a' " names.gp)" -eq 8 ]
    names 20 >names.cfg
    "$UNROLL" run names.cfg
    "$UNROLL" plot names.cfg --figure slice --x variant -o names.svg
    [ "$(grep -cE "^set label 'LSTM with a forget bias of [0-9]+' at .* right rotate by 90" names.gp)" -eq 20 ]
    names 2 >names.cfg
    "$UNROLL" plot names.cfg --figure slice --x variant -o names.svg
    [ "$(grep -cE "^set label 'LSTM with a forget bias of [01]' at .* center font" names.gp)" -eq 2 ]
    # numbers are joined
    "$UNROLL" plot names.cfg --figure slice --x forget_bias -o names.svg
    grep -q "the line joins the medians" names.gp
}

@test "a logarithmic scale that cannot be had is said once" {
    cat >zero.cfg <<'END'
name = "zero"; effects = [0.0, 0.0]; base_probability = 0.0; epoch_length = 100000;
sweep = { learning_rate = (0.01, 10.0); cell = ["rnn", "gru"]; };
figures = ( { kind = "slice"; where = "final_loss = 0"; y_scale = "log"; }, { kind = "frontier"; where = "final_loss = 0"; y_scale = "log"; } );
END
    "$UNROLL" run zero.cfg --no-plot
    for out in zero.svg zero.html -; do
        "$UNROLL" plot zero.cfg -o "$out" 2>said >drawn
        cat said
        [ "$(cat said)" = "unroll: y_scale is log, but no final loss (nats) is above 0: it is linear" ]
    done
    "$UNROLL" plot zero.cfg --figure slice --x cell --x-scale log --y-scale log -o cell.svg 2>said
    [ "$(cat said)" = "unroll: x_scale is log, but cell has no logarithmic scale: it is linear" ]
    "$UNROLL" plot zero.cfg --figure curves --x-scale log --y-scale log -o curves.svg 2>said
    [ ! -s said ]
}

@test "starts of epochs are told where the state starts anew, while they are few and alike" {
    cat >epochs.cfg <<'END'
name = "epochs"; epoch_length = 2000; epochs = 4; batch_size = 20; log_every = 1;
sweep = { num_steps = [2, 5]; };
END
    "$UNROLL" run epochs.cfg --no-plot
    "$UNROLL" plot epochs.cfg --figure curves -o epochs.svg
    grep -q 'upright dots: an epoch starts, with a fresh state' epochs.svg
    grep -A3 '^\$data_1 ' epochs.gp | cut -d' ' -f1 | tail -3 | diff - <(printf '%s\n' 2000 4000 6000)
    "$UNROLL" plot epochs.cfg --figure curves --x steps -o steps.svg # 2 and 5 symbols to a step
    run ! grep -q 'an epoch starts' steps.svg
    "$UNROLL" plot epochs.cfg --figure curves -o - >characters
    run ! grep -q 'an epoch starts' characters
    for set in carry_state=false epochs=13 epochs=1; do
        "$UNROLL" run epochs.cfg --set "$set" --no-plot
        "$UNROLL" plot epochs.cfg --set "$set" --figure curves -o other.svg
        run ! grep -q 'an epoch starts' other.svg
    done
}

@test "what was drawn from a range stands at round numbers, its medians not joined" {
    cd "$BATS_TEST_TMPDIR"
    cat >drawn.cfg <<'EOF'
name = "drawn"; epoch_length = 20000; sample = { count = 16; }; figures = ( { kind = "slice"; x = "learning_rate"; } );
sweep = { learning_rate = { from = 0.001; to = 1.0; scale = "log"; }; state_size = { from = 4; to = 32; }; seed = [0, 1]; };
EOF
    "$UNROLL" run drawn.cfg
    run -0 "$UNROLL" plot drawn -o -
    [[ $output == *"a dark one a median"* ]]
    [[ $output =~ \ 0\.01\ +0\.1 ]]
    for kind in parallel importance curves overview frontier seeds heatmap; do
        run -0 "$UNROLL" plot drawn --figure $kind -o $kind.svg
        [ -s $kind.svg ]
    done
    sed 's/sample = { count = 16; };//; s/scale = "log";/count = 16; scale = "log";/; s/to = 32;/to = 32; count = 1;/; s/from = 4; to = 32; count = 1;/from = 4; to = 4; count = 1;/; s/"drawn"/"listed"/' drawn.cfg >listed.cfg
    "$UNROLL" run listed.cfg --no-plot
    run -0 "$UNROLL" plot listed -o -
    [[ $output == *"the line joins the medians"* ]]
}
