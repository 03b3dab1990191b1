import { type Command, type CommandLine, groupsOf, type Takes, under } from './line.ts';

/** A script for PowerShell 5.1 and later, to be run from the profile. Where it offers nothing, PowerShell offers files. */
export function powershellScript(line: CommandLine): string {
  const { name, commands } = line;
  const next = groupsOf(line).map(({ path }) => {
    const pairs = under(line, path).map((each) => `    ${quoted(each.path.at(-1) ?? '')} = ${quoted(each.brief)}`);
    return `  ${quoted(path.join(' '))} = [ordered]@{\n${pairs.join('\n')}\n  }`;
  });
  return `# PowerShell completion for ${name}: add to your profile  ${name} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $next = @{
${indent(next.join('\n'))}
  }
  $flags = @{
${commands.map(flagTable).join('\n')}
  }
  $takes = @{
${commands.flatMap(takesOf).join('\n')}
  }
  $command = ''
  $pending = $null
  $count = 0
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
    $word = $element.Extent.Text
    if ($pending) { $pending = $null; continue }
    if ($word.StartsWith('-')) { if ($takes.ContainsKey("$command $word")) { $pending = "$command $word" }; continue }
    if ($next.ContainsKey($command) -and $next[$command].Contains($word)) { $command = "$command $word".Trim() } else { $count++ }
  }
  $offers = [ordered]@{}
  if ($pending) { foreach ($each in $takes[$pending]) { $offers[$each] = $each } }
  elseif ($wordToComplete.StartsWith('-')) { if ($flags.ContainsKey($command)) { $offers = $flags[$command] } }
  elseif ($next.ContainsKey($command)) { $offers = $next[$command] }
  elseif ($takes.ContainsKey("$command $($count + 1)")) { foreach ($each in $takes["$command $($count + 1)"]) { $offers[$each] = $each } }
  foreach ($each in $offers.Keys) {
    if ($each.StartsWith($wordToComplete)) {
      [System.Management.Automation.CompletionResult]::new($each, $each, 'ParameterValue', $offers[$each])
    }
  }
}
`;
}

function flagTable({ path, flags }: Command): string {
  const pairs = flags.map(({ long, brief }) => `      ${quoted(long)} = ${quoted(brief)}`);
  return `    ${quoted(path.join(' '))} = [ordered]@{\n${pairs.join('\n')}\n    }`;
}

function takesOf({ path, flags, args }: Command): readonly string[] {
  const at = path.join(' ');
  const values = flags.flatMap(({ long, short, takes }) => {
    if (takes === null) return [];
    return [long, ...(short === null ? [] : [short])].map((each) => entry(`${at} ${each}`, takes));
  });
  return [...values, ...args.map((takes, index) => entry(`${at} ${index + 1}`, takes))];
}

function entry(key: string, takes: Takes): string {
  return `    ${quoted(key)} = @(${takes.kind === 'words' ? takes.words.map(quoted).join(', ') : ''})`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((each) => `  ${each}`)
    .join('\n');
}

/** Typographic quotation marks end a string in PowerShell as well. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
