# Prints what fish would offer. Takes the script, then the words as far as they are typed.
source $argv[1]
set -l words (string escape -- $argv[2..-2])
complete -C "$words $argv[-1]"
