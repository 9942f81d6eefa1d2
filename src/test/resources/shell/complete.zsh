# Prints what zsh would offer. Takes the script, then the words as far as they are typed.
# Completion works only where somebody types: a shell in a terminal of its own is given the keys,
# and prints each word that it is told to offer.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1= PS2=; autoload -Uz compinit; compinit -u -D; source ${(q)1}; source ${(q)0:h}/offers.zsh; cd ${(q)PWD}; echo re''ady"
zpty -r shell seen '*ready*'
shift
zpty -n -w shell "$*"$'\t'
zpty -r shell seen '*[<]finished[>]*'
print -rl -- ${(M)${(f)seen//$'\r'/}:#offer *}
