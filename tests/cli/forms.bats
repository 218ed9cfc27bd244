# A figure in every form, in every style; whether a kept figure still holds.

bats_require_minimum_version 1.5.0

setup_file() {
    export UNROLL_DB="$BATS_FILE_TMPDIR/unroll.db"
    cat >"$BATS_FILE_TMPDIR/small.cfg" <<'END'
name = "small";
question = "Is 1 < 2 & <script>alert('x')</script> \"so\"?";
epoch_length = 20000;
sweep = { num_steps = [2, 5]; state_size = [2, 4]; seed = [0, 1]; };
figures = ( { kind = "curves"; color = "num_steps"; columns = "state_size"; } );
END
    "$UNROLL" run "$BATS_FILE_TMPDIR/small.cfg" --no-plot 2>/dev/null
}

setup() {
    load undated
    cd "$BATS_TEST_TMPDIR"
    small="$BATS_FILE_TMPDIR/small.cfg"
}

@test "every ending gives its form, with the script beside it" {
    for ending in png svg pdf; do
        [ "$("$UNROLL" plot "$small" -o "f-$ending.$ending")" = "f-$ending.$ending" ]
        [ -s "f-$ending.gp" ]
    done
    [ "$("$UNROLL" plot "$small" -o f.tex)" = f.tex ]
    [ -s f-tex.gp ]
    [ "$(head -c 4 f-png.png | tail -c 3)" = PNG ]
    [ "$(head -c 5 f-pdf.pdf)" = %PDF- ]
    grep -q '<svg' f-svg.svg
    grep -qF '\input{\unrollfolder f-tex}' f.tex
    [ "$(head -c 5 f-tex.pdf)" = %PDF- ]
}

@test "characters that no font has are told of once, with the package that has them" {
    mkdir fonts
    printf '#!/bin/sh\necho "TrueType 20-7e"\n' >fonts/fc-list
    chmod +x fonts/fc-list
    sed 's/question = .*/question = "能记住 far?";/; s/figures = .*/figures = ({ kind = "curves"; }, { kind = "slice"; });/' "$small" >small.cfg
    PATH="$PWD/fonts:$PATH" "$UNROLL" plot small.cfg 2>said
    [ "$(cat said)" = "unroll: no font here has 能 and 2 more characters, which become boxes; on Debian the package fonts-noto-cjk has such a font" ]
    PATH="$PWD/fonts:$PATH" "$UNROLL" plot small.cfg --figure slice -o f.svg 2>said # a browser has fonts of its own
    [ ! -s said ]
}

@test "what would end the text of an SVG too early does not" {
    sed 's/question = "[^;]*;/question = "x[y[0]]> 1, ]]]>>";/' "$small" >ends.cfg
    for kind in curves heatmap overview; do
        "$UNROLL" plot ends.cfg --figure "$kind" -o ends.svg
        run ! grep -E '<text.*\]\]>' ends.svg
        grep -q 'x\[y\[0\]\]' ends.svg
        ! command -v xmllint || xmllint --noout ends.svg
    done
}

@test "a .tex and a .pdf of one name leave each other alone" {
    "$UNROLL" plot "$small" -o f.tex
    "$UNROLL" plot "$small" -o f.pdf
    [ "$(echo f*)" = "f-tex.gp f-tex.pdf f-tex.tex f.gp f.pdf f.tex" ]
    run -0 "$UNROLL" plot "$small" --check f.tex
    run -0 "$UNROLL" plot "$small" --check f.pdf
    grep -aq '/FontFile2' f.pdf
    run ! grep -aq '/FontFile2' f-tex.pdf
}

@test "words among the data of a .tex have their size and their signs" {
    "$UNROLL" plot "$small" --figure parallel -o p.tex
    grep -qF 'bp}\selectfont{}4}' p-tex.tex
    "$UNROLL" plot "$small" --figure heatmap -o h.tex
    grep -qE '^ .*bp\}\\selectfont\{\}0\.[0-9]+\}' h-tex.tex
}

@test "gnuplot alone draws a .tex again" {
    "$UNROLL" plot "$small" -o f.tex
    mkdir again
    (cd again && gnuplot -d ../f-tex.gp)
    cmp f.tex again/f.tex
    cmp f-tex.tex again/f-tex.tex
    cmp <(undated f-tex.pdf) <(undated again/f-tex.pdf)
}

# The words beyond ASCII are those of the figures, of Latin names and of the rest of the world, which pdfLaTeX shows as question marks.
@test "LaTeX sets every word of a .tex, runs none, and finds the picture from another folder" {
    command -v pdflatex >/dev/null || skip "pdflatex is not installed (Debian: texlive-latex-base and texlive-latex-recommended)"
    cat >tex.cfg <<'END'
name = "a_b";
question = "[x] \\write18{touch pwned} \\input{/etc/passwd} \\end{document} {$x^2_3$} 50% #1 & ~ ^^5c \"q\" <a|b> -- é λ 中 }";
epoch_length = 20000;
sweep = { num_steps = [2, 5, 10]; state_size = [2, 4]; seed = [0, 1]; };
END
    "$UNROLL" run tex.cfg --no-plot 2>/dev/null
    mkdir figures
    printf '%s\n' '\documentclass{article}' '\usepackage{graphicx,xcolor,calc}' '\begin{document}' >document.tex
    for kind in curves heatmap slice parallel frontier seeds overview; do
        "$UNROLL" plot tex.cfg --figure "$kind" -o "figures/$kind.tex"
        printf '\\begin{figure}\\input{figures/%s}\\end{figure}\\clearpage\n' "$kind" >>document.tex
    done
    printf '%s\n' '\end{document}' >>document.tex
    run -0 pdflatex -shell-escape -interaction=nonstopmode -halt-on-error document.tex
    [ ! -e pwned ]
    [[ $output == *"(7 pages"* ]]
    [[ $output != *"Overfull"* ]]
    run -0 pdftotext -l 1 -layout document.pdf -
    [[ $output == *'[x] \write18{touch pwned} \input{/etc/passwd} \end{document} {$x'*'50% #1 & '*'<a|b>'*'-- '*' ? ? }'* ]]
}

@test "the fonts are inside the PDF" {
    "$UNROLL" plot "$small" -o f.pdf
    grep -aq '/FontFile2' f.pdf
}

@test "gnuplot alone draws the same bytes again; a PDF says when it was made" {
    for style in paper slide dark; do
        for ending in png svg pdf; do
            "$UNROLL" plot "$small" -o "$style-$ending.$ending" --style "$style"
            mkdir -p again
            (cd again && gnuplot -d "../$style-$ending.gp")
            cmp <(undated "$style-$ending.$ending") <(undated "again/$style-$ending.$ending")
        done
    done
    run ! cmp -s paper-png.png slide-png.png
    run ! cmp -s paper-png.png dark-png.png
}

# gnuplot says that it lacks such a terminal and ends with 1, but it draws the same.
@test "what sets up a person's own gnuplot changes neither a figure nor what its script draws again" {
    mkdir plain own again home
    (cd plain && "$UNROLL" plot "$small" -o f.svg && "$UNROLL" plot "$small" -o p.png)
    printf '%s\n' 'set title "mine"' 'set xrange [5:6]' 'set encoding iso_8859_1' 'set linetype 1 lc rgb "red"' >home/.gnuplot
    export HOME=$PWD/home GNUPLOT_LIB=/nonexistent GNUPLOT_DEFAULT_GDFONT=nosuch FIT_SCRIPT=quit
    for terminal in nosuch dumb; do
        export GNUTERM=$terminal
        (cd own && "$UNROLL" plot "$small" -o f.svg && "$UNROLL" plot "$small" -o p.png)
        diff -r plain own
        (cd again && for script in ../plain/*.gp; do gnuplot -d "$script" || [ $terminal = nosuch ]; done)
        cmp plain/f.svg again/f.svg
        cmp plain/p.png again/p.png
    done
}

@test "an unknown form or style names the known ones" {
    run "$UNROLL" plot "$small" -o f.jpg --db absent.db # a wrong command line, whatever the database
    [ "$status" -eq 2 ]
    [[ $output == *"expected a name that ends in .png, .svg, .pdf, .tex, or .html"* ]]
    run "$UNROLL" plot "$small" --style neon
    [ "$status" -eq 2 ]
    [[ $output == *"expected paper, slide or dark"* ]]
    run "$UNROLL" plot "$small" -o 'a b.tex'
    [ "$status" -eq 2 ]
}

@test "--check tells the same figure, other data and another look" {
    "$UNROLL" plot "$small" -o f.svg --style dark
    run -0 "$UNROLL" plot "$small" --check f.svg
    [[ $output == *"same data, same look" ]]

    sed -i 's/lw 1.9/lw 9/' f.gp
    run -1 "$UNROLL" plot "$small" --check f.svg
    [[ $output == *"same data, another look"* ]]

    # the digest is that of the runs, wherever and however fast they were trained
    "$UNROLL" plot "$small" -o f.svg
    "$UNROLL" run "$small" --db again.db --no-plot 2>/dev/null
    run -0 "$UNROLL" plot "$small" --check f.svg --db again.db
    cp "$UNROLL_DB" other.db
    sqlite3 other.db 'update losses set loss = loss + 0.1 where run_id = 1 and step = 10'
    run -1 "$UNROLL" plot "$small" --check f.svg --db other.db
    [[ $output == *"other data: drawn from 8 runs that are not those of the database" ]]

    sqlite3 other.db 'pragma foreign_keys = on; delete from losses where run_id = 1; delete from memberships where run_id = 1; delete from runs where id = 1'
    run -1 "$UNROLL" plot "$small" --check f.svg --db other.db
    [[ $output == *"other data: drawn from 8 runs, the database has 7" ]]

    "$UNROLL" plot "$small" -o page.html --style slide
    grep -q -- "-o page.html --style slide</pre>" page.html
    run -0 "$UNROLL" plot "$small" --check page.html
    [[ $output == "page.html: same data, same look" ]]
    run -1 "$UNROLL" plot "$small" --check page.html --db other.db
    [[ $output == *"page.html: other data: drawn from 8 runs, the database has 7" ]]
    run -1 "$UNROLL" plot "$small" --check page.html --spread sd
    [[ $output == *"page.html: same data, another look: it was drawn by unroll "* ]]
    echo '<p>nothing</p>' >empty.html
    run -5 "$UNROLL" plot "$small" --check empty.html
    [[ $output == *"empty.html: there is no script of a figure in it"* ]]

    run -5 "$UNROLL" plot "$small" --check absent.html
    [[ $output == *"absent.html: No such file"* ]]
    run -5 "$UNROLL" plot "$small" --check absent.png
    [[ $output == *"absent.png: No such file"* ]]
}

@test "the script in the page draws its figure with gnuplot alone" {
    "$UNROLL" plot "$small" -o page.html
    sed -n '/<pre class="script">/,/<.pre>/p' page.html | sed 's/.*<pre class="script">//; s/<.pre>.*//; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g; $d' >page.gp
    gnuplot -d page.gp
    grep -q 'state size 2' figure-1.svg
}

@test "the page holds question, figures, table and file, escaped, and asks for nothing else" {
    "$UNROLL" plot "$small" -o page.html
    [ "$(ls)" = page.html ]
    grep -qF "<h1>Is 1 &lt; 2 &amp; &lt;script&gt;alert('x')&lt;/script&gt; &quot;so&quot;?</h1>" page.html
    [ "$(grep -o '<script' page.html | wc -l)" -eq 2 ] # the data and the program
    [ "$(grep -o '<svg' page.html | wc -l)" -eq 1 ]
    [ "$(grep -c '<tr><td' page.html)" -eq 4 ]
    [ "$(sed '/<h2>/,$d; /<title>/d' page.html | grep -c 'so&quot;')" -eq 1 ]        # the question
    [ "$(sed '/<h2>/,$d' page.html | grep -o 'optimizer adagrad' | wc -l)" -eq 1 ] # the settings
    grep -q '<figcaption>Cross entropy by num steps and state size<br><span class="soft">mean of 2 seeds · band = ' page.html
    grep -qF 'figures = ( { kind = &quot;curves&quot;;' page.html
    run ! grep -E '(src|href)="?(https?:)?//' page.html
    [ -z "$(grep -o "[^a-z]id=['\"][^'\"]*" page.html | sort | uniq -d)" ]
}

@test "a figure that gnuplot cannot draw is said in the page, which comes all the same" {
    mkdir bin
    printf '#!/bin/sh\necho "line 1: no memory" >&2\nexit 1\n' >bin/gnuplot
    chmod +x bin/gnuplot
    PATH=$PWD/bin:$PATH run -5 "$UNROLL" plot "$small" -o page.html
    [[ $output == *"no memory"* && $output == *"page.html"* ]]
    grep -q 'Figure 1 could not be drawn: .*no memory' page.html
    [ "$(grep -c '<tr><td' page.html)" -eq 4 ]
    grep -q 'id="data"' page.html
}
