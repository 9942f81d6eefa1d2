# Completion of lscb-report for bash, as `lscb-report completion bash` prints it.

# Sets "board" to the folder of the board that is named, or else the nearest here or above.
_lscb_report_board() {
  local i named=
  for ((i = 1; i < ${#COMP_WORDS[@]}; i++)); do
    if [[ ${COMP_WORDS[i]} == --board ]]; then
      named=${COMP_WORDS[i + 1]}
      [[ $named == '=' ]] && named=${COMP_WORDS[i + 2]}
    fi
  done
  if [[ -n $named ]]; then
    named=${named//[\\\'\"]/}
    [[ $named == '~/'* ]] && named=$HOME/${named:2}
    board=${named%/}
    return
  fi
  board=$PWD
  while [[ -n $board && ! -f $board/board.yaml ]]; do
    board=${board%/*}
  done
}

_lscb_report_years() {
  local board file
  _lscb_report_board
  for file in "$board"/[0-9][0-9][0-9][0-9]-[0-9][0-9]/report.yaml; do
    [[ -f $file ]] || continue
    file=${file%/report.yaml}
    printf '%s\n' "${file##*/}"
  done
}

_lscb_report_next_year() {
  local newest
  newest=$(_lscb_report_years | tail -n 1)
  [[ -n $newest ]] || return
  newest=${newest%-*}
  printf '%d-%02d\n' $((newest + 1)) $(((newest + 2) % 100))
}

_lscb_report_chapters() {
  local board year= word
  for word in "${COMP_WORDS[@]}"; do
    [[ $word =~ ^[0-9]{4}-[0-9]{2}$ ]] && year=$word
  done
  _lscb_report_board
  [[ -n $year ]] || year=$(_lscb_report_years | tail -n 1)
  [[ -f $board/$year/report.yaml ]] || return
  sed -n '/^chapters:/,/^[a-z]/s/^ *- *\(id: *\)\{0,1\}\([A-Za-z0-9-]\{1,\}\) *$/\2/p' \
    "$board/$year/report.yaml"
}

# Offers those of the given words that begin as the word that is typed. They are compared, never
# evaluated: some come from files.
_lscb_report_offer() {
  local word
  for word in "$@"; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}

_lscb_report_offer_lines() {
  local word
  while IFS= read -r word; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}

_lscb_report_offer_list() {
  local word before=
  [[ $cur == *,* ]] && before=${cur%,*},
  for word in "$@"; do
    [[ ,$before == *",$word,"* ]] && continue
    [[ $before$word == "$cur"* ]] && COMPREPLY+=("$before$word")
  done
  compopt -o nospace 2>/dev/null
}

# Takes -d for folders, -f for files.
_lscb_report_offer_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    COMPREPLY+=("$path")
  done < <(compgen "$1" -- "$cur")
}

