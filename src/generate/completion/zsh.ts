import { type Command, type CommandLine, type Flag, groupsOf, type Takes, under } from './line.ts';

/** A script for zsh 5, to be sourced, or saved as `_guiju` in a folder of `fpath`. */
export function zshScript(line: CommandLine): string {
  const { name } = line;
  const groups = groupsOf(line).map((group) => groupFunction(line, group));
  return `#compdef ${name}
# zsh completion for ${name}: source this file after compinit, or save it as _${name} in a folder of $fpath
_${name}_words() {
  if compset -P '*='; then _files; else compadd -- "$@"; fi
}
${groups.join('\n')}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function groupFunction(line: CommandLine, { path, flags }: Command): string {
  const inside = under(line, path);
  const id = functionName(line, path);
  const described = inside.map((each) => `    ${quoted(`${each.path.at(-1)}:${each.brief}`)}`);
  const cases = inside.map((each) => {
    const word = each.path.at(-1);
    return each.isCommand
      ? `        ${word}) _arguments ${specs(each, line)} ;;`
      : `        ${word}) ${functionName(line, each.path)} ;;`;
  });
  return `${id}() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands=(
${described.join('\n')}
  )
  _arguments -C ${flags.map((flag) => flagSpec(flag, line)).join(' ')} '(-): :->command' '(-)*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}`;
}

function functionName({ name }: CommandLine, path: readonly string[]): string {
  return ['', name, ...path].join('_').replaceAll('-', '_');
}

function specs({ flags, args, rest }: Command, line: CommandLine): string {
  return [
    ...flags.map((flag) => flagSpec(flag, line)),
    ...args.map((takes, index) => quoted(`${index + 1}: :${action(takes, line)}`)),
    ...(rest === null ? [] : [quoted(`*: :${action(rest, line)}`)]),
  ].join(' ');
}

/** Long and short exclude each other, unless the flag may be repeated. */
function flagSpec({ long, short, brief, isRepeatable, takes }: Flag, line: CommandLine): string {
  const names = short === null ? [long] : [long, short];
  return names
    .map((each) => {
      const before = isRepeatable ? '*' : `(${names.join(' ')})`;
      const value = takes === null ? '' : `: :${action(takes, line)}`;
      return quoted(`${before}${each}${takes !== null && each === long ? '=' : ''}[${inSpec(brief)}]${value}`);
    })
    .join(' ');
}

/** The space before a function's name keeps zsh from adding arguments of its own. */
function action(takes: Takes, { name }: CommandLine): string {
  switch (takes.kind) {
    case 'words':
      return ` _${name}_words ${takes.words.join(' ')}`;
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'anything':
      return ' ';
  }
}

function inSpec(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
