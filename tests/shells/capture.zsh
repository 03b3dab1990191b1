# Prints what zsh offers for a command line, one a line: capture.zsh SCRIPT LINE
zmodload zsh/zpty || exit 3
zpty z zsh -f -i
zpty -w z "source ${(q)0:A:h}/setup.zsh ${(q)1}"
while zpty -r z line; do [[ $line == *ready* ]] && break; done
zpty -w -n z "$2"$'\t'
while zpty -r z line; do
  [[ $line == *'<end>'* ]] && break
  [[ $line == *'<offer>'* ]] && print -r -- "${${line#*<offer>}%%<*}"
done
zpty -d z
