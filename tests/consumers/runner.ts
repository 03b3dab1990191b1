/** A workflow command as a GitHub runner understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands that a GitHub runner would find in what a step prints: `::name key=value,…::data` after leading white space,
 * else `##[name key=value;…]data` anywhere in a line. A runner heeds names that it knows; here every name counts.
 */
export function commandsIn(printed: string): readonly Command[] {
  return printed.split(/\r\n|\r|\n/).flatMap((line) => newCommand(line) ?? oldCommand(line) ?? []);
}

function newCommand(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  return commandOf(text.slice(2, end), ',', text.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

function oldCommand(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

type Escapes = readonly (readonly [written: string, meant: string])[];

function commandOf(head: string, separator: string, data: string, escapes: Escapes): Command {
  const [name = '', ...rest] = head.split(' ');
  const unescaped = (text: string, all: Escapes) =>
    all.reduce((result, [written, meant]) => result.replaceAll(written, meant), text);
  const pairs = rest
    .join(' ')
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1), escapes)]);
  const dataEscapes = separator === ',' ? escapes.filter(([written]) => !['%3A', '%2C'].includes(written)) : escapes;
  return { name, properties: Object.fromEntries(pairs) as Record<string, string>, data: unescaped(data, dataEscapes) };
}

/**
 * What a runner reads in a step's `GITHUB_OUTPUT`: `name=value`, or `name<<end` and all lines until one that is `end`.
 * Anything else makes the step fail there, and throws here.
 */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('the last line does not end');
  const outputs: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, sign, rest = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`no output: ${line}`);
    const end = sign === '<<' ? lines.indexOf(rest) : -1;
    if (sign === '<<' && end < 0) throw new Error(`no end: ${rest}`);
    outputs[name] =
      sign === '<<'
        ? lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join('\n')
        : rest;
  }
  return outputs;
}
