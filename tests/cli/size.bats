# The true size of a figure, its caption beside it, its font.

bats_require_minimum_version 1.5.0

setup_file() {
    cd "$BATS_FILE_TMPDIR"
    cat >small.cfg <<'END'
name = "small"; question = "How far's 50% & $1 back?"; epoch_length = 20000; batch_size = 20;
sweep = { num_steps = [2, 5]; state_size = [2, 4]; seed = [0, 1]; };
figures = ( { kind = "curves"; width = "345pt"; bare = true; font_size = 8; } );
END
    "$UNROLL" run small.cfg --no-plot
}

setup() {
    cd "$BATS_TEST_TMPDIR"
    export UNROLL_DB="$BATS_FILE_TMPDIR/results/unroll.db"
    small="$BATS_FILE_TMPDIR/small.cfg"
}

# png_width FILE
png_width() {
    printf '%d' "0x$(od -An -tx1 -j16 -N4 "$1" | tr -d ' ')"
}

@test "a width is the true one in every form" {
    for kind in curves heatmap slice parallel frontier seeds overview; do
        "$UNROLL" plot "$small" --figure "$kind" --width 12.7cm -o "$kind.svg"
        grep -q ' width="480" ' "$kind.svg"
    done
    for width in 345pt=1432 127mm=1500 12.7cm=1500 5in=1500 800px=800 "800 px=800"; do
        "$UNROLL" plot "$small" --figure slice --width "${width%=*}" -o slice.png
        [ "$(png_width slice.png)" -eq "${width#*=}" ]
    done
    "$UNROLL" plot "$small" --figure slice --width 345pt -o slice.tex
    grep -q 'size 4.7738in' slice-tex.gp
    run ! grep -q resizebox slice.tex
    "$UNROLL" plot "$small" --figure slice -o free.tex
    grep -q resizebox free.tex
}

@test "words of a true size have 8 to 9 points, or what is asked for" {
    "$UNROLL" plot "$small" --figure overview --width 345pt -o figure.tex
    [ "$(grep -o 'fontsize{[0-9.]*bp}' figure-tex.tex | sort -u | tr '\n' ' ')" = "fontsize{8.308bp} fontsize{9bp} " ]
    "$UNROLL" plot "$small" -o asked.tex
    [ "$(grep -o 'fontsize{[0-9.]*bp}' asked-tex.tex | sort -u | tr '\n' ' ')" = "fontsize{7.385bp} fontsize{8bp} " ]
    "$UNROLL" plot "$small" --figure slice --font-size 13 -o large.tex
    grep -q 'fontsize{13bp}' large-tex.tex
}

@test "a bare figure has its words beside it" {
    "$UNROLL" plot "$small" -o figure.svg
    run ! grep -qE "How far|8 runs|mean of 2 seeds" figure.svg
    [ "$(head -2 figure.txt)" = "How far's 50% & \$1 back?
Cross entropy by num steps and state size." ]
    grep -q '· mean of 2 seeds\.$' figure.txt
    tail -1 figure.txt | grep -q '^small · 8 runs · .* · data [0-9a-f]*\.$'
    cp figure.txt kept.txt
    rm figure.txt
    gnuplot -d figure.gp
    diff figure.txt kept.txt
    "$UNROLL" plot "$small" -o figure.tex
    grep -qF "How far'{}s 50\\% \\& \\\$1 back?" figure-caption.tex
    run -0 "$UNROLL" plot "$small" --check figure.tex
    run "$UNROLL" plot "$small" -o -
    [[ $output != *"How far"* && $output == *"ends lowest"* ]]
}

@test "a text that is no caption of ours stays" {
    echo mine >notes.txt
    run -5 "$UNROLL" plot "$small" -o notes.svg
    [[ $output == *"notes.txt was not drawn by unroll"* ]]
    [ "$(cat notes.txt)" = mine ]
    "$UNROLL" plot "$small" -o notes.svg --force
    "$UNROLL" plot "$small" -o notes.svg
    grep -q 'How far' notes.txt
}

@test "a font is used, or said to be missing; what has no effect is said once" {
    "$UNROLL" plot "$small" --font "DejaVu Serif" -o serif.svg 2>said
    grep -q 'font-family="DejaVu Serif"' serif.svg
    [ ! -s said ]
    "$UNROLL" plot "$small" --font "No Such Font" -o none.png 2>said
    [ "$(cat said)" = "unroll: there is no font 'No Such Font' here; another takes its place" ]
    "$UNROLL" plot "$small" --font "DejaVu Serif" -o serif.tex 2>said
    [ "$(cat said)" = "unroll: no effect on a .tex, which has its document's fonts: font" ]
    "$UNROLL" plot "$small" --font "DejaVu Serif" -o - 2>said >/dev/null
    [ "$(cat said)" = "unroll: no effect on the terminal: width, font, font_size" ]
}

@test "what is no width, no font, no size is named; what does not fit says how wide it is" {
    run -2 "$UNROLL" plot "$small" --width 345 -o x.svg
    [[ $output == *"width is '345', expected a length from 1in to 100in, such as 345pt"* ]]
    for width in 0in -3in 1e3pt 3m 345ptx 'nanpx' '1.2.3in'; do run -2 "$UNROLL" plot "$small" --width="$width" -o x.svg; done
    run -2 "$UNROLL" plot "$small" --font "a'b" -o x.svg
    [[ $output == *"font is 'a'b', expected the name of a font"* ]]
    run -2 "$UNROLL" plot "$small" --font-size 100 -o x.svg
    [[ $output == *"font_size is '100', expected a number from 4 to 40"* ]]
    run -5 "$UNROLL" plot "$small" --width 2in -o x.svg
    [[ $output == *"small.cfg:3: width is 2in, too narrow for the figure 'curves', expected at least "*"px ("*"mm), or fewer facets" ]]
    [ ! -e x.svg ]
    sed 's/true/1/' "$small" >wrong.cfg
    run -2 "$UNROLL" check wrong.cfg
    [[ $output == *"wrong.cfg:3: bare is 1, expected true or false" ]]
}

@test "a slide says no fixed settings and has larger ticks" {
    "$UNROLL" plot "$small" --figure slice --style slide -o slide.svg
    "$UNROLL" plot "$small" --figure slice -o paper.svg
    grep -q 'optimizer adagrad' paper.svg
    run ! grep -q 'optimizer' slide.svg
    grep -q 'a dot is a run' slide.svg
    grep -q "^set ytics .* font ',15'" slide.gp
    grep -q "^set ytics .* font ',12'" paper.gp
}
