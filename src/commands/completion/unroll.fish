# Completion of unroll for fish. What can come next says `unroll complete`; of the line nothing is run but the program itself.

# The files of an ending, and the folders, that a path begins.
function __unroll_files --argument-names ending path
    set -l escaped (string escape --no-quoted -- $path | string replace --regex '^\\\\~/' '~/')
    complete --do-complete "'' $escaped" | string match --regex ".*(?:/|"(string escape --style=regex -- $ending)')$'
end

function __unroll_complete
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l word (string unescape -- (commandline --current-token --cut-at-cursor))
    set -l program (string replace --regex '^~/' $HOME/ -- $words[1])
    for line in ($program complete $words[2..] "$word" 2>/dev/null)
        set -l parts (string split \t -- $line)
        if test -n "$parts[1]"
            printf '%s\n' $line
            continue
        end
        # files of an ending, behind what stands before them in the word
        set -l path (string sub --start (math 1 + (string length -- "$parts[3]")) -- "$word")
        for found in "$parts[3]"(__unroll_files "$parts[2]" "$path")
            printf '%s\n' $found
        end
    end
end

complete --command unroll --no-files --keep-order --arguments '(__unroll_complete)'
