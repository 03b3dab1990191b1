import { type Command, type CommandLine, type Flag, groupsOf, type Takes } from './line.ts';

/** A script for fish 3, to be sourced or saved in fish's folder of completions. */
export function fishScript(line: CommandLine): string {
  const { name, commands } = line;
  const groups = groupsOf(line).map(({ path }) => path.join(' '));
  const valued = [
    ...new Set(
      commands.flatMap(({ flags }) =>
        flags.flatMap(({ long, short, takes }) => (takes === null ? [] : [long, ...(short === null ? [] : [short])])),
      ),
    ),
  ];
  return `# fish completion for ${name}: source this file, or save it as ~/.config/fish/completions/${name}.fish
# Whether the command so far is $argv[1], and, where $argv[2] is given, so many arguments follow it.
function __${name}_at
    set -l words (commandline -opc)
    set -l command
    set -l count 0
    set -l skip 0
    for word in $words[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word ${valued.join(' ')}
            set skip 1
        else if string match -q -- '-*' $word
            continue
        else if test (count $command) = 0; or contains -- "$command" ${groups.map(quoted).join(' ')}
            set -a command $word
        else
            set count (math $count + 1)
        end
    end
    test "$command" = "$argv[1]"; and begin
        test (count $argv) = 1; or test $count = $argv[2]
    end
end
# The words of $argv, or files after a word and "=".
function __${name}_words
    set -l parts (string split -m 1 = -- (commandline -ct | string replace -r '^--?[^=]*=' ''))
    if test (count $parts) = 2
        for each in $parts[2]*
            echo $parts[1]=$each
        end
    else
        printf '%s\\n' $argv
    end
end
complete -c ${name} -f
${commands.flatMap((each) => lines(each, name)).join('\n')}
`;
}

function lines(command: Command, name: string): readonly string[] {
  const { path, brief, flags, args, rest } = command;
  const parent = path.slice(0, -1).join(' ');
  const at = path.join(' ');
  return [
    ...(path.length === 0
      ? []
      : [`complete -c ${name} -n "__${name}_at '${parent}'" -a ${path.at(-1)} -d ${quoted(brief)}`]),
    ...flags.map((flag) => flagLine(flag, at, name)),
    ...args.map((takes, index) => `complete -c ${name} -n "__${name}_at '${at}' ${index}" ${argument(takes)}`),
    ...(rest === null ? [] : [`complete -c ${name} -n "__${name}_at '${at}'" ${argument(rest)}`]),
  ];
}

function flagLine({ long, short, brief, takes }: Flag, at: string, name: string): string {
  const values = takes === null ? [] : [value(takes, name)];
  return [
    `complete -c ${name} -n "__${name}_at '${at}'"`,
    `-l ${long.slice(2)}`,
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    ...values,
    `-d ${quoted(brief)}`,
  ].join(' ');
}

/** What comes after a flag. */
function value(takes: Takes, name: string): string {
  switch (takes.kind) {
    case 'words':
      return `-x -a ${quoted(takes.thenFile ? `(__${name}_words ${takes.words.join(' ')})` : takes.words.join(' '))}`;
    case 'files':
      return '-r -F';
    case 'folders':
      return "-x -a '(__fish_complete_directories)'";
    case 'anything':
      return '-x';
  }
}

function argument(takes: Takes): string {
  switch (takes.kind) {
    case 'words':
      return `-a ${quoted(takes.words.join(' '))}`;
    case 'files':
      return '-F';
    case 'folders':
      return "-a '(__fish_complete_directories)'";
    case 'anything':
      return '-f';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
