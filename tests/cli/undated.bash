# undated FILE: the file but for the date at which a PDF was made. cairo 1.16 writes it as a line; 1.18 packs it away, there what
# is drawn stands in for the bytes.
undated() {
    if [[ $1 != *.pdf ]]; then
        cat "$1"
    elif grep -aq CreationDate "$1"; then
        grep -av CreationDate "$1"
    elif command -v pdftocairo >/dev/null; then
        pdftocairo -svg "$1" -
    else
        skip "this cairo packs a PDF's date away and pdftocairo is not installed (Debian: poppler-utils)"
    fi
}
