# Files of strangers: nothing in them is run, nothing outside is touched, nothing is believed, every answer comes soon.

bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_TMPDIR"
    unset UNROLL_DB
    export LC_ALL=C.UTF-8
    make_store=$(dirname "$UNROLL")/tests/make_store
}

make_database() { # of 7 made-up runs, then changed by the SQL given
    "$make_store" unroll.db "${2:-7}" "${3:-50}"
    sqlite3 -cmd "pragma journal_mode = delete" unroll.db "$1" > /dev/null
}

loosen() { # the database's tables without types and checks, so that they take anything
    sqlite3 unroll.db .dump | sed -e 's/ STRICT//; s/WITHOUT ROWID, WITHOUT/WITHOUT/; s/^) ,/)/; s/ NOT NULL//; /CHECK (status/s/ CHECK.*,$/,/' > dump.sql
    rm -f unroll.db*
    sqlite3 unroll.db "pragma application_id = 1970172524; pragma user_version = 1;" ".read dump.sql"
}

# No character reached the terminal that it would obey: escape, bell, C1 controls, marks that turn the reading direction.
assert_tame() {
    ! LC_ALL=C grep -q -P '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]' <<<"$1"
}

evil="\$(touch pwned)\`touch pwned\`'; system('touch pwned') #"

limits() { # 200 MB of memory, 2 s of processor, 10 s in all; sanitizers need more memory than there is
    if ldd "$UNROLL" | grep -q -E 'asan|tsan'; then timeout 100 "$@"; else (ulimit -v 400000; timeout 10 "$@"); fi
}

@test "a question may hold anything: it is shown, never run" {
    printf 'name = "evil";\nquestion = "%s $(touch pwned) @x \\"; DROP TABLE runs; --";\nepoch_length = 20000;\nsweep = { seed = [0, 1]; };\n' \
        "\`touch pwned\` 'it''s' ; system('touch pwned') {/Bold x} %d %s" > evil.cfg
    run limits "$UNROLL" run evil.cfg
    [ "$status" -eq 0 ]
    [[ "$output" == *"system('touch pwned')"* ]]
    [ ! -e pwned ] && [ ! -e results/pwned ] && [ ! -e results/evil/pwned ]
    [ "$(ls results/evil | xargs)" = "overview.gp overview.png" ]
    gnuplot_output=$(cd results/evil && gnuplot overview.gp 2>&1)
    [ -z "$(find . -name pwned)" ]
    run "$UNROLL" query "select count(*) from runs"
    [[ "$output" == *2* ]]
}

@test "a question with control characters, or broken UTF-8, is refused and its message is tame" {
    for bytes in '\033]0;x\007' '\302\233' '\303\050' '\340\200\200' '\355\240\200' '\342\200\256' '\001'; do
        printf "question = \"a$bytes b\";\n" > evil.cfg
        run limits "$UNROLL" check evil.cfg
        [ "$status" -eq 2 ]
        assert_tame "$output"
        printf "name$bytes = 1;\n" > evil.cfg
        run limits "$UNROLL" check evil.cfg
        [ "$status" -eq 2 ]
        assert_tame "$output"
    done
}

@test "a name cannot lead outside the folder of results" {
    for name in '../up' '/tmp/abs' '..' '.' '' 'a/../../b' 'x\\..' '.hidden' 'a b' '~' '$HOME' '-o;x' $'a\tb'; do
        printf 'name = "%s";\nepoch_length = 20000;\n' "$name" > evil.cfg
        run limits "$UNROLL" run evil.cfg
        [ "$status" -eq 2 ] || [ "$name" = '-o;x' ]
        assert_tame "$output"
        [ "$(ls -A | xargs)" = "evil.cfg" ]
    done
}

@test "--set values are values, whatever they hold" {
    echo 'epoch_length = 20000;' > a.cfg
    for value in "task=lags'; DROP TABLE runs; --" 'cell=$(touch pwned)' 'cell=`touch pwned`' $'cell=\e]0;x\a' $'seed=1\n2' 'lags=[1, [2]]' \
        'seed=9999999999999999999999' 'learning_rate=nan' 'learning_rate=1e999' "x$(printf '%070d' 0)=1" '=' '' 'state_size' \
        $'\xff\xfe=1' "seed=$(printf '%0100000d' 0)x" 'lags=[1,2,3,4,5,6,7,8,9,10]'; do
        run limits "$UNROLL" run a.cfg --plan --set "$value"
        [ "$status" -eq 2 ]
        [ "${#output}" -lt 1100 ]
        assert_tame "$output"
    done
    [ "$(ls -A | xargs)" = "a.cfg" ]
}

@test "names of files on the command line are escaped in messages" {
    for command in "ls" "check" "show" "plot" "run" "hparams" "doctor" "run -j" "run --checkpoint-every" "verify --sample" \
        "verify -j" "plot --style" "plot --figure" "ls -n"; do
        run "$UNROLL" $command $'no\e]0;such\a'
        [ "$status" -ne 0 ]
        assert_tame "$output"
    done
}

@test "files that are too large, too deep or too many are refused soon" {
    head -c 10000000 /dev/zero | tr '\0' a | sed 's/^/question = "/; s/$/";/' > long.cfg
    { printf 'lags = '; head -c 500000 /dev/zero | tr '\0' '('; } > deep.cfg
    { printf 'sweep = { seed = ['; seq -s, 0 120000; echo ']; };'; } > many.cfg
    { printf 'sweep = { seed = ['; seq -s, 0 99999; echo ']; state_size = [4, 8]; };'; } > wide.cfg
    seq -f 'x%.0f = 1;' 30000 > names.cfg
    yes 'figures = ( { kind = "curves"; } );' | head -n 20000 > figures.cfg
    { echo 'figures = ('; yes '{ kind = "curves"; },' | head -n 20000; echo '{ kind = "curves"; } );'; } > figures2.cfg
    head -c 1000000 /dev/urandom > random.cfg
    { printf 'seed = '; head -c 1000000 /dev/zero | tr '\0' 9; echo ';'; } > digits.cfg
    for i in $(seq 40); do echo "@include \"bomb.cfg\""; done > bomb0.cfg
    for i in $(seq 40); do echo "@include \"wide.cfg\""; done > bomb.cfg
    for file in long deep many names figures figures2 random digits bomb0 bomb; do
        echo "$file.cfg"
        run limits "$UNROLL" check $file.cfg
        echo "$output" | head -c 2000
        [ "$status" -eq 2 ]
        [ "${#output}" -lt 1100 ]
        assert_tame "$output"
    done
    run limits "$UNROLL" check wide.cfg
    [ "$status" -eq 0 ]
}

@test "includes read regular files alone, and leave them as they are" {
    mkfifo pipe
    for path in pipe /dev/zero /dev/stdin /proc/self/mem . /etc/shadow-no ""; do
        echo "@include \"$path\"" > a.cfg
        run timeout 5 "$UNROLL" check a.cfg
        [ "$status" -eq 2 ]
        assert_tame "$output"
    done
}

@test "texts of a stranger's database are escaped wherever they are shown" {
    make_database "update runs set host = 'h' || char(27) || ']0;x' || char(7) || char(155), cpu = char(8238) || 'c', digest = char(27);
        update experiments set name = 'n' || char(27) || '[2J', question = 'q' || char(10, 13, 8, 127, 133, 8295);
        create view v as select 1 as \"col$(printf '\033')[2J\", char(27, 155) as b;"
    for arguments in "ls" "ls --json" "show 1" "doctor"; do
        run limits "$UNROLL" $arguments --db unroll.db
        [ "$status" -eq 0 ]
        assert_tame "$output"
    done
    for sql in "select host, cpu from runs" "select * from v" "select * from v where 0" "select question from experiments"; do
        run limits "$UNROLL" query --db unroll.db "$sql"
        [ "$status" -eq 0 ]
        assert_tame "$output"
        run limits "$UNROLL" query --json --db unroll.db "$sql"
        assert_tame "$output"
    done
    run script -qec "'$UNROLL' query --csv --db unroll.db 'select b from v'" /dev/null
    ! LC_ALL=C grep -q -P '\x1b|\xc2\x9b' <<<"$output"
}

@test "tables end in a locale that knows ASCII alone" {
    make_database "update experiments set question = 'Does it' || char(13462) || cast(x'8c8bc0' as text)"
    run env LC_ALL=C timeout 5 "$UNROLL" query --db unroll.db "select name, question, 1 from experiments"
    [ "$status" -eq 0 ]
    [[ "$output" == *'Does it\xe3\x92\x96\x8c\x8b\xc0'* ]]
}

@test "CSV keeps every byte for programs" {
    make_database "update runs set host = char(27)"
    [ "$("$UNROLL" query --csv --db unroll.db "select host from runs limit 1" | od -An -c | tr -d ' \n')" = 'host\r\n033\r\n' ]
}

@test "values of the wrong type in a stranger's database are named or shown, never believed" {
    make_database ""
    loosen
    sqlite3 unroll.db "update runs set num_steps = 'ten' || char(27), final_loss = 'low' where id = 1;
        update runs set state_size = -5 where id = 2; update runs set learning_rate = 1e999 where id = 3;
        update runs set key = null, status = x'00ff' where id = 4; update runs set lags = '[1' where id = 5;
        update runs set final_loss = 9e999, train_seconds = 'x', diverged_step = -1e300 where id = 6; update losses set loss = 'x' where run_id = 6;
        update runs set seed = 1e308, epoch_length = 9223372036854775807, epochs = 9223372036854775807 where id = 7;
        insert into runs select 8, 'abcd' || substr(key, 5), 'done'$(sqlite3 unroll.db "select group_concat(', \"' || name || '\"', '') from (select name from pragma_table_info('runs') limit -1 offset 3)") from runs where id = 6;
        insert into losses (run_id, step, loss) values (8, 'ten', 0.5), (8, 20, 0.4);"
    run limits "$UNROLL" ls --db unroll.db
    [ "$status" -eq 0 ]
    assert_tame "$output"
    for id in 1 2 3 5 7 8; do
        run limits "$UNROLL" show $id --db unroll.db
        [ "$status" -eq 4 ]
        assert_tame "$output"
    done
    run limits "$UNROLL" show 4 --db unroll.db
    [ "$status" -ne 0 ]
    run limits "$UNROLL" show 6 --db unroll.db
    [ "$status" -eq 0 ]
    assert_tame "$output"
    run limits "$UNROLL" doctor --db unroll.db
    [ "$status" -eq 1 ]
    [[ "$output" == *"finished or paused runs have another number of losses than was trained"* ]]
    assert_tame "$output"
}

@test "views, generated columns and virtual tables in the place of our tables are refused" {
    endless="with recursive c(run_id, step, loss) as (select 1, 1, 0.5 union all select run_id, step + 1, loss from c) select * from c"
    for sql in "drop table losses; create view losses as $endless" \
        "alter table runs rename to r; create view runs as select * from r" \
        "drop table losses; create table losses (run_id, step, loss as (hex(zeroblob(step))))" \
        "drop table losses; create virtual table losses using fts5(run_id, step, loss)" \
        "drop table losses"; do
        rm -f unroll.db*
        make_database "pragma legacy_alter_table = on; $sql"
        for arguments in "ls" "show 1" "doctor"; do
            run limits "$UNROLL" $arguments --db unroll.db
            echo "$sql: $arguments: $output"
            [ "$status" -ne 0 ]
            [[ "$output" == *"unroll.db lacks the tables of unroll, or they are not plain tables"* ]]
        done
        echo 'epoch_length = 20000;' > a.cfg
        run limits "$UNROLL" run --db unroll.db a.cfg
        [ "$status" -eq 4 ]
    done
}

@test "triggers of a stranger's database do not run" {
    make_database "create table spied(x); create trigger spy after insert on runs begin insert into spied values (1); end;
        create trigger stop before update on runs begin select raise(abort, 'no'); end;"
    printf 'epoch_length = 20000;\n' > a.cfg
    run limits "$UNROLL" run --no-plot --db unroll.db a.cfg
    [ "$status" -eq 0 ]
    [ "$(sqlite3 unroll.db 'select count(*) from spied')" -eq 0 ]
}

@test "a curve of a million points and a value of 10 MB take little memory and time" {
    make_database "with recursive c(x) as (select 1 union all select x + 1 from c where x < 1000000)
        insert into losses (run_id, step, loss) select 1, 1000000 + x, 0.5 from c; update experiments set file = hex(randomblob(5000000));
        update runs set host = replace(hex(zeroblob(1000000)), '0', char(27)) where id = 2;"
    for arguments in "ls" "show 1" "show 2"; do
        run limits "$UNROLL" $arguments --db unroll.db
        [ "$status" -eq 0 ]
        assert_tame "$output"
        [ "${#output}" -lt 10000 ]
    done
    run limits "$UNROLL" query --db unroll.db "select file from experiments"
    [ "$status" -eq 2 ]
    run limits "$UNROLL" query --db unroll.db "select length(host) from runs where id = 2"
    [ "$status" -eq 0 ]
}

@test "a truncated or overwritten database is named as damaged" {
    make_database "" 200 200
    size=$(stat -c %s unroll.db)
    cp unroll.db whole.db
    head -c $((size / 2)) whole.db > unroll.db
    run limits "$UNROLL" doctor --db unroll.db
    [ "$status" -eq 1 ]
    [[ "$output" == *PROBLEM* ]]
    cp whole.db unroll.db
    dd if=/dev/urandom of=unroll.db bs=4096 seek=20 count=100 conv=notrunc status=none
    run limits "$UNROLL" doctor --db unroll.db
    [ "$status" -eq 1 ]
    assert_tame "$output"
    run limits "$UNROLL" ls --db unroll.db
    assert_tame "$output"
}

@test "query reads and does nothing else" {
    make_database ""
    before=$(md5sum < unroll.db)
    for sql in "attach 'x.db' as x" "vacuum into 'x.db'" "select load_extension('x')" "pragma journal_mode = wal" "pragma user_version = 9" \
        "pragma writable_schema = 1" "drop table runs" "delete from losses" "update runs set host = ''" "create temp table t (a)" \
        "create virtual table temp.t using fts5(a)" "select readfile('/etc/passwd')" "select writefile('x', 'a')" \
        "select fts3_tokenizer('simple')" "select fts3_tokenizer('a', x'00')" "pragma temp_store_directory = '.'" begin "savepoint a" reindex \
        analyze "insert into memberships (experiment_id, run_id) values (1, 1) returning 1" "pragma wal_checkpoint" "select * from pragma_journal_mode('wal')" \
        "select edit('a')" "pragma hard_heap_limit = 0" "update sqlite_master set sql = ''" "select 1; drop table runs" \
        "with a as (select 1) delete from runs" "pragma trusted_schema = 1" "pragma query_only = 0" "detach main" ""; do
        echo "$sql"
        run limits "$UNROLL" query --db unroll.db "$sql"
        [ "$status" -eq 2 ]
        run limits "$UNROLL" ls --db unroll.db --where "1); $sql; --"
        [ "$status" -eq 2 ]
    done
    [ "$(md5sum < unroll.db)" = "$before" ]
    [ "$(ls -A | xargs)" = "unroll.db" ]
}

@test "queries that want too much end by themselves" {
    make_database ""
    for sql in "select zeroblob(1000000000)" "select hex(zeroblob(8000000))" "with recursive c(s) as (select 'a' union all select s || s from c) select length(s) from c" \
        "select zeroblob(8000000), zeroblob(8000000), zeroblob(8000000), zeroblob(8000000), zeroblob(8000000), zeroblob(8000000)"; do
        run limits "$UNROLL" query --db unroll.db "$sql"
        [ "$status" -eq 2 ]
        [ "${#lines[@]}" -eq 1 ]
    done
}

# Asks something that has no end and presses Ctrl-C after two seconds: once (without --foreground timeout sends a second signal, to
# all of its group), and also where this shell ignores it, as shells in the background do.
stopped() {
    local code=0
    timeout --foreground --preserve-status -s INT 2 env --default-signal=INT "$UNROLL" query --db unroll.db "$@" >/dev/null 2>said || code=$?
    [ $code -eq 130 ]
    [ "$(cat said)" = "unroll: the query was stopped" ]
}

@test "Ctrl-C stops a query: exit code 130" {
    make_database ""
    endless="with recursive c(x) as (select 1 union all select x + 1 from c)"
    stopped "$endless select max(x) from c"
    stopped --csv "$endless select x from c"
    stopped --json "$endless select x from c"
}

@test "an answer of a million rows is printed in blocks" {
    make_database ""
    rows="with recursive c(x) as (select 1 union all select x + 1 from c where x < 100000) select x, x as y from c"
    [ "$(limits "$UNROLL" query --db unroll.db "$rows" | awk 'NR > 1 && $1 == NR - 1' | wc -l)" -eq 100000 ]
    [ "$(limits "$UNROLL" query --csv --db unroll.db "$rows" | wc -l)" -eq 100001 ]
    limits "$UNROLL" query --json --db unroll.db "$rows" > rows.json
    [ "$(sqlite3 :memory: "select json_array_length(readfile('rows.json'))")" -eq 100000 ]
}

@test "a name that gnuplot would run is a file's name, in the kept script too" {
    printf 'name = "pipe"; epoch_length = 20000; sweep = { seed = [0, 1]; };\n' >pipe.cfg
    "$UNROLL" run pipe.cfg --no-plot
    for name in '|touch pwned; cat >x.svg' '<touch pwned.svg' '-x.png' '~x.svg' '$x.pdf' '.x.png' "'x.png"; do
        echo "$name"
        "$UNROLL" plot pipe.cfg --figure seeds "--output=$name"
        [ -s "./$name" ]
        (mkdir again && cp "./${name%.*}.gp" again/script && cd again && gnuplot script && [ -s "./$name" ])
        rm -r again
    done
    [ -z "$(find . -name pwned)" ]
    for ending in png svg pdf html; do
        run "$UNROLL" plot pipe.cfg -o $'a\nb'.$ending
        [ "$status" -eq 2 ]
        [[ $output == *"cannot draw into a name with control characters"* ]]
        assert_tame "$output"
    done
}

@test "what unroll did not draw is not overwritten without --force" {
    printf 'name = "own"; epoch_length = 20000; sweep = { seed = [0, 1]; };\n' >own.cfg
    "$UNROLL" run own.cfg --no-plot
    for file in a.gp a.png a.svg b.pdf c.html d.tex d-tex.tex d-tex.pdf d-tex.gp; do
        name=${file/-tex/}
        name=${name/.gp/.png}
        [ "$file" != d-tex.gp ] || name=d.tex
        [[ $file != d-tex* ]] || name=d.tex
        rm -f ?.* ?-*
        echo foreign >$file
        echo "$file $name"
        first=(--figure seeds) second=(--figure slice)
        [[ $name != *.html ]] || first=() second=()
        run "$UNROLL" plot own.cfg "${first[@]}" -o $name
        [ "$status" -eq 5 ]
        [ "$output" = "unroll: $file was not drawn by unroll; expected another name, or \`unroll plot --force\` to overwrite it" ]
        [ "$(cat $file)" = foreign ]
        [ "$(ls ?.* ?-* 2>/dev/null | wc -l)" -eq 1 ]
        "$UNROLL" plot own.cfg "${first[@]}" -o $name --force
        [ "$(head -c 7 $file)" != foreign ]
        "$UNROLL" plot own.cfg "${second[@]}" -o $name # now it is ours
    done
    ln -s /dev/null e.html
    "$UNROLL" plot own.cfg -o e.html # no file
}

@test "the names of files along an axis are shown, never run" {
    odd="it's 50%d "$'\x60'"touch pwned"$'\x60'"'); system('touch pwned') #"
    yes "one text" | head -c 4000 >"$odd"
    yes "another" | head -c 4000 >plain.txt
    printf 'name = "files"; task = "text"; batch_size = 4; state_size = 4; sweep = { file = ["%s", "plain.txt"]; };\n' "$odd" >files.cfg
    printf 'figures = ({ kind = "slice"; x = "file"; }, { kind = "heatmap"; x = "file"; y = "state_size"; }, { kind = "parallel"; }, { kind = "seeds"; });\n' >>files.cfg
    limits "$UNROLL" run files.cfg
    for form in slice.svg heatmap.tex parallel.pdf; do
        limits "$UNROLL" plot files.cfg --figure "${form%.*}" -o "$form"
    done
    limits "$UNROLL" plot files.cfg -o page.html
    grep -q "it's 50%d" slice.svg
    [ ! -e pwned ] && [ ! -e results/pwned ] && [ ! -e results/files/pwned ]
}
