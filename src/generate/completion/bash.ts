import { type Command, type CommandLine, groupsOf, type Takes, under } from './line.ts';

/** A script for bash 3.2 and later; it asks nothing but itself. */
export function bashScript(line: CommandLine): string {
  const { name, commands } = line;
  const next = groupsOf(line).map(({ path }) => {
    const words = under(line, path).map((each) => each.path.at(-1));
    return `    '${path.join(' ')}') echo '${words.join(' ')}' ;;`;
  });
  const flags = commands.map(
    (each) =>
      `    '${each.path.join(' ')}') echo '${each.flags
        .flatMap(({ long, short }) => [long, short ?? []])
        .flat()
        .join(' ')}' ;;`,
  );
  return `# bash completion for ${name}: source this file, or save it as ~/.local/share/bash-completion/completions/${name}
_${name}_next() {
  case "$1" in
${next.join('\n')}
  esac
}
_${name}_flags() {
  case "$1" in
${flags.join('\n')}
  esac
}
# What a flag's value, or an argument by its number, may be.
_${name}_takes() {
  case "$1 $2" in
${commands.flatMap(takesOf).join('\n')}
  esac
}
_${name}() {
  local words=() word i cur command='' takes='' count=0 next
  # Bash cuts words at "=": put them together again.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((\${#words[@]} > 0)) && [[ $word == =* || ( i -gt 1 && \${COMP_WORDS[i - 1]} == *= ) ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  cur=\${words[\${#words[@]} - 1]}
  for ((i = 0; i < \${#words[@]} - 1; i++)); do
    word=\${words[i]}
    if [[ -n $takes ]]; then
      takes=''
    elif [[ $word == -* ]]; then
      [[ $word == *=* ]] || takes=$(_${name}_takes "$command" "$word")
    else
      next=" $(_${name}_next "$command") "
      if [[ $next == *" $word "* ]]; then
        command=\${command:+$command }$word
      else
        count=$((count + 1))
      fi
    fi
  done
  if [[ -z $takes && $cur == -*=* ]]; then
    takes=$(_${name}_takes "$command" "\${cur%%=*}")
    cur=\${cur#*=}
  elif [[ -z $takes && $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$(_${name}_flags "$command")" -- "$cur"))
    return
  fi
  if [[ -z $takes ]]; then
    next=$(_${name}_next "$command")
    if [[ -n $next ]]; then
      COMPREPLY=($(compgen -W "$next" -- "$cur"))
      return
    fi
    takes=$(_${name}_takes "$command" "$((count + 1))")
    [[ -n $takes ]] || takes=$(_${name}_takes "$command" rest)
  fi
  local IFS=$'\\n'
  case "$takes" in
    'words '*)
      if [[ $cur == *=* ]]; then
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "\${cur#*=}"))
      else
        IFS=' ' takes=\${takes#words }
        COMPREPLY=($(IFS=$' \\n'; compgen -W "$takes" -- "$cur"))
      fi
      ;;
    files)
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -f -- "$cur"))
      ;;
    folders)
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -d -- "$cur"))
      ;;
  esac
}
complete -F _${name} ${name}
`;
}

function takesOf({ path, flags, args, rest }: Command): readonly string[] {
  const at = path.join(' ');
  const values = flags.flatMap(({ long, short, takes }) => {
    const names = [long, ...(short === null ? [] : [short])];
    return takes === null ? [] : [`    ${names.map((each) => `'${at} ${each}'`).join('|')}) echo '${shown(takes)}' ;;`];
  });
  const numbered = args.map((takes, index) => `    '${at} ${index + 1}') echo '${shown(takes)}' ;;`);
  return [...values, ...numbered, ...(rest === null ? [] : [`    '${at} rest') echo '${shown(rest)}' ;;`])];
}

function shown(takes: Takes): string {
  return takes.kind === 'words' ? `words ${takes.words.join(' ')}` : takes.kind;
}
