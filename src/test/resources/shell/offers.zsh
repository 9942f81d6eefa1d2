# For complete.zsh: prints what is offered, and when all is.
compadd() {
  if [[ "${@[1,(i)(-|--)]} " == *\ -(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a found
  builtin compadd -A found "$@"
  print
  print -rl -- "${found[@]/#/offer }"
  builtin compadd "$@"
}
finished() {
  print
  print '<finished>'
}
bindkey '^I' complete-word
zstyle ':completion:*' list false
comppostfuncs=(finished)
