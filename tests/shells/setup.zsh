# Makes an interactive zsh print its offers instead of showing them.
PROMPT= RPROMPT=
stty -echo
unsetopt zle_bracketed_paste prompt_sp 2>/dev/null
autoload -Uz compinit
compinit -D -u
source $1
bindkey '^I' complete-word
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a offers
  builtin compadd -O offers "$@"
  local each
  for each in $offers; do print -r -- "<offer>$each<>"; done
  builtin compadd "$@"
}
finish() { print -r -- '<end>'; }
comppostfuncs=(finish)
print ready
