#compdef lscb-report
# Completion of lscb-report for zsh, as `lscb-report completion zsh` prints it.

# Sets "board" to the folder of the board that is named, or else the nearest here or above.
_lscb_report_board() {
  local i named=
  for ((i = 1; i < $#all_words; i++)); do
    [[ ${all_words[i]} == --board ]] && named=${(Q)all_words[i + 1]}
    [[ ${all_words[i]} == --board=* ]] && named=${(Q)all_words[i]#--board=}
  done
  if [[ -n $named ]]; then
    [[ $named == '~/'* ]] && named=$HOME/${named[3,-1]}
    board=${named%/}
    return
  fi
  board=$PWD
  while [[ -n $board && ! -f $board/board.yaml ]]; do
    board=${board%/*}
  done
}

# Sets "years" to those that the board has a report for.
_lscb_report_find_years() {
  local board
  _lscb_report_board
  years=("$board"/[0-9][0-9][0-9][0-9]-[0-9][0-9]/report.yaml(N:h:t))
}

_lscb_report_years() {
  local -a years
  _lscb_report_find_years
  _describe -t years year years
}

_lscb_report_next_year() {
  local -a years
  _lscb_report_find_years
  (($#years)) || return 1
  local newest=${years[-1]%-*} next
  printf -v next '%d-%02d' $((newest + 1)) $(((newest + 2) % 100))
  compadd -- $next
}

_lscb_report_chapters() {
  local board year= word
  local -a years chapters
  for word in $all_words; do
    [[ $word == [0-9][0-9][0-9][0-9]-[0-9][0-9] ]] && year=$word
  done
  _lscb_report_board
  _lscb_report_find_years
  [[ -n $year ]] || year=${years[-1]}
  [[ -f $board/$year/report.yaml ]] || return 1
  chapters=(${(f)"$(sed -n '/^chapters:/,/^[a-z]/s/^ *- *\(id: *\)\{0,1\}\([A-Za-z0-9-]\{1,\}\) *$/\2/p' "$board/$year/report.yaml")"})
  _describe -t chapters chapter chapters
}

