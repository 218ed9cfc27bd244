#compdef unroll
# Completion of unroll for zsh. What can come next says `unroll complete`; of the line nothing is run but the program itself.

_unroll() {
    local line before name meaning found=1
    local -a lines
    local -aU whole open
    lines=("${(@f)$("${${(Q)words[1]}/#\~\//$HOME/}" complete "${(@Q)words[2,CURRENT-1]}" "${(Q)IPREFIX}${(Q)PREFIX}" 2>/dev/null)}")
    for line in $lines; do
        [[ $line != $'\t'* ]] || continue
        name=${line%%$'\t'*} meaning=${line#"$name"}
        line=${${name//\\/\\\\}//:/\\:}${meaning/#$'\t'/:}
        if [[ $name == *[\ =:,@] ]]; then open+=("$line"); else whole+=("$line"); fi
    done
    (( $#whole )) && _describe -V unroll whole && found=0
    (( $#open )) && _describe -V unroll open -S '' && found=0
    for line in ${(M)lines:#$'\t'*}; do # files of an ending, behind what stands before them in the word
        before=${line##*$'\t'}
        line=${${line#?}%%$'\t'*}
        compset -p $#before
        _files ${line:+-g "*$line(-.)"} && found=0
    done
    return found
}

if [[ $funcstack[1] == _unroll ]]; then
    _unroll "$@"
else
    compdef _unroll unroll
fi
