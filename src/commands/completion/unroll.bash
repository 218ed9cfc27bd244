# Completion of unroll for bash. What can come next says `unroll complete`; of the line nothing is run but the program itself.

# Reads the line up to the cursor as bash does: the words, and of the last one how many letters bash leaves as they are
# (kept), within which quotes it stands (quote), and whether it is a file to redirect to (redirected).
_unroll_read() {
    local line=${COMP_LINE:0:COMP_POINT} within='' letter word='' begun='' i
    words=() kept=0 quote='' redirected=''
    for ((i = 0; i < ${#line}; i++)); do
        letter=${line:i:1}
        if [[ $within && $letter == "$within" ]]; then
            within=''
        elif [[ $within == \' ]]; then
            word+=$letter
        elif [[ $letter == \\ ]]; then
            ((i++))
            letter=${line:i:1} begun=1
            [[ $within && $letter != [\\\$\`\"] ]] && word+=\\
            word+=$letter
        elif [[ $within ]]; then
            word+=$letter
        elif [[ $letter == [\'\"] ]]; then
            within=$letter quote=$letter kept=${#word} begun=1
        elif [[ $letter == [[:blank:]\<\>] ]]; then
            [[ $letter == [[:blank:]] || $word == *[!0-9]* ]] || begun='' # the number of what is redirected
            if [[ $begun ]]; then
                [[ $redirected ]] || words+=("$word")
                redirected=''
            fi
            [[ $letter == [[:blank:]] ]] || redirected=1
            word='' kept=0 quote='' begun=''
        else
            word+=$letter begun=1
            [[ $COMP_WORDBREAKS != *"$letter"* ]] || kept=${#word} quote=''
            [[ $letter != @ ]] || ((kept > 0 && kept--)) # bash breaks before it
        fi
    done
    words+=("$word")
}

# Writes a name, or what is still to come of it, as it must stand on the line.
_unroll_quote() {
    local home=''
    case $quote in
        \') name=${name//\'/"'\\''"} ;;
        \") name=${name//\\/\\\\} name=${name//\"/\\\"} name=${name//\$/\\\$} name=${name//\`/\\\`} ;;
        *)
            [[ $name != \~/* || $word != \~/* ]] || home=\~ name=${name:1}
            [[ $name != *[![:alnum:]_@%+=:,./-]* ]] || printf -v name %q "$name"
            name=$home$name
            ;;
    esac
}

# Adds the files of that ending, and folders, behind what stands before them in the word.
_unroll_files() {
    local ending=$1 before=$2 path=${word:${#2}} found
    while IFS= read -r found; do
        folders+=("$before$found/")
    done < <(compgen -d -- "$path")
    while IFS= read -r found; do
        [[ -d ${found/#\~\//$HOME/} ]] || files+=("$before$found")
    done < <(compgen -f -X "!*$ending" -- "$path")
}

_unroll() {
    local IFS=$' \t\n' words word kept quote redirected line name names=() files=() folders=()
    COMPREPLY=()
    _unroll_read
    if [[ $redirected ]]; then
        compopt -o default
        return
    fi
    word=${words[-1]}
    while IFS= read -r line; do
        if [[ $line == $'\t'* ]]; then
            line=${line#?}
            _unroll_files "${line%%$'\t'*}" "${line#*$'\t'}"
        else
            names+=("${line%%$'\t'*}")
        fi
    done < <("${words[0]/#\~\//$HOME/}" complete "${words[@]:1}" 2>/dev/null)
    for name in "${names[@]}" "${folders[@]}" "${files[@]}"; do
        name=${name:kept}
        _unroll_quote
        [[ ! $name ]] || COMPREPLY+=("$name")
    done
    [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *[\ =:,@/] ]] || compopt -o nospace
}

complete -F _unroll unroll
