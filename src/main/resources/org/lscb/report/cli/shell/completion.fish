# Completion of lscb-report for fish, as `lscb-report completion fish` prints it.

# The folder of the board that is named, or else the nearest here or above.
function __lscb_report_board
    set -l words (commandline -opc) (commandline -ct)
    set -l named
    for i in (seq (count $words))
        switch $words[$i]
            case --board
                set -q words[(math $i + 1)]; and set named $words[(math $i + 1)]
            case '--board=*'
                set named (string replace -- --board= '' $words[$i])
        end
    end
    if test -n "$named"
        string replace -r '^~/' "$HOME/" -- $named | string trim -r -c /
        return
    end
    set -l board $PWD
    while test -n "$board"; and not test -f $board/board.yaml
        set board (string replace -r '/[^/]*$' '' -- $board)
    end
    echo $board
end

function __lscb_report_years
    set -l board (__lscb_report_board)
    for file in $board/*/report.yaml
        string match -r '[0-9]{4}-[0-9]{2}(?=/report\.yaml$)' -- $file
    end
end

function __lscb_report_next_year
    set -l years (__lscb_report_years)
    test (count $years) -gt 0; or return
    set -l newest (string replace -r -- '-.*' '' $years[-1])
    printf '%d-%02d\n' (math $newest + 1) (math "($newest + 2) % 100")
end

function __lscb_report_chapters
    set -l board (__lscb_report_board)
    set -l year (commandline -opc | string match -r '^[0-9]{4}-[0-9]{2}$')
    set -q year[1]; or set year (__lscb_report_years)
    test -f "$board/$year[-1]/report.yaml"; or return
    sed -n '/^chapters:/,/^[a-z]/s/^ *- *\(id: *\)\{0,1\}\([A-Za-z0-9-]\{1,\}\) *$/\2/p' \
        $board/$year[-1]/report.yaml
end

# Words with commas between them, after those that are typed already.
function __lscb_report_list
    set -l typed (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
    set -l before (string replace -r -- '[^,]*$' '' "$typed")
    for word in $argv
        contains -- $word (string split , -- $before); or echo $before$word
    end
end

complete -c lscb-report -f
