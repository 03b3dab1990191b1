import { isMap, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';

/**
 * A text of YAML with one more entry at the end of a list of its top: `lines` are those of the entry, its first without
 * the dash. A list that is not there is made. Every character that was there stays. Null where the list is in brackets.
 */
export function appended(text: string, key: string, lines: readonly string[], isSpaced: boolean): string | null {
  const root = parseDocument(text).contents as ParsedNode | null;
  const list = isMap(root) ? (root.get(key, true) as Node | undefined) : undefined;
  if (list === undefined || list.range?.[0] === list.range?.[1]) return created(text, key, lines, list);
  if (!isSeq(list) || list.flow || list.range == null) return null;
  const column = list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1);
  const last = (list.items.at(-1) as Node).range?.[1] ?? list.range[1];
  const end = text.slice(0, last).trimEnd().length;
  const newline = text.indexOf('\n', end);
  const at = newline === -1 ? text.length : newline + 1;
  const before = newline === -1 ? '\n' : '';
  return `${text.slice(0, at)}${before}${isSpaced ? '\n' : ''}${entry(lines, column)}${text.slice(at)}`;
}

function created(text: string, key: string, lines: readonly string[], list: Node | undefined): string {
  if (list?.range == null) return `${text.trimEnd()}\n\n${key}:\n${entry(lines, 2)}`.replace(/^\n+/, '');
  const newline = text.indexOf('\n', list.range[0]);
  const at = newline === -1 ? text.length : newline + 1;
  return `${text.slice(0, at)}${newline === -1 ? '\n' : ''}${entry(lines, 2)}${text.slice(at)}`;
}

function entry(lines: readonly string[], column: number): string {
  return lines
    .map((line, index) => (line === '' ? '' : `${' '.repeat(column)}${index === 0 ? '- ' : '  '}${line}`))
    .map((line) => `${line}\n`)
    .join('');
}
