import { isObject, valueAt } from '../language/pointer.ts';
import type { Json, Path } from '../model/document.ts';
import type { Edit, Member } from '../model/fix.ts';
import { lineEnd, lineEndOf, lineStart, type Source } from './source.ts';
import { member, onOneLine } from './write.ts';

/** Whether a key is written in quotation marks, as in JSON. */
export function isQuotedAt(source: Source, path: Path): boolean {
  const [start] = source.range(path, 'key');
  return source.text[start] === '"';
}

/** Adds items to a list that has some: each before the item at its index, or behind the last. */
export function addItems(
  source: Source,
  path: Path,
  items: readonly (readonly [before: number, item: Json])[],
): readonly Edit[] | null {
  const list = valueAt(source.document.value, path);
  if (!Array.isArray(list) || list.length === 0) return null;
  const { text } = source;
  const isFlow = text[source.range(path)[0]] === '[';
  const isQuoted = /["']/.test(text[source.range([...path, 0])[0]] ?? '');
  const byPlace = new Map<number, Json[]>();
  for (const [before, item] of items) byPlace.set(before, [...(byPlace.get(before) ?? []), item]);
  const edits: Edit[] = [];
  for (const [before, added] of byPlace) {
    const isEnd = before >= list.length;
    const [start, end] = source.range([...path, isEnd ? list.length - 1 : before]);
    const written = added.map((item) => onOneLine(item, isQuoted));
    if (isFlow) {
      const at = isEnd ? end : start;
      edits.push({ start: at, end: at, text: isEnd ? `, ${written.join(', ')}` : `${written.join(', ')}, ` });
      continue;
    }
    const dash = dashBefore(text, start);
    if (dash === null) return null;
    const indent = ' '.repeat(dash - lineStart(text, dash));
    const at = isEnd ? lineEnd(text, end) : dash;
    const newLine = lineEndOf(text);
    const lines = written.map((each) => `- ${each}`);
    edits.push({
      start: at,
      end: at,
      text: isEnd
        ? lines.map((line) => `${newLine}${indent}${line}`).join('')
        : lines.map((line) => `${line}${newLine}${indent}`).join(''),
    });
  }
  return edits;
}

/** The dash of the item of a list whose value starts at an offset, alone on its line before it; null where it is not. */
function dashBefore(text: string, start: number): number | null {
  const [, spaces] = /^([ ]*)-[ ]+$/.exec(text.slice(lineStart(text, start), start)) ?? [];
  return spaces === undefined ? null : lineStart(text, start) + spaces.length;
}

/** Adds keys to a mapping that has some, behind its last one. */
export function addMembers(source: Source, path: Path, members: readonly Member[]): readonly Edit[] | null {
  const mapping = valueAt(source.document.value, path);
  const keys = isObject(mapping) ? Object.keys(mapping) : [];
  const [last] = keys.slice(-1);
  if (last === undefined) return null;
  const { text } = source;
  const [keyStart, keyEnd] = source.range([...path, last], 'key');
  const [valueStart, valueEnd] = source.range([...path, last]);
  const end = valueStart === keyStart ? afterColon(text, keyEnd) : valueEnd;
  const isQuoted = text[keyStart] === '"';
  const lines = members.map(([key, value]) => member(key, value, isQuoted));
  if (isInBraces(source, path))
    return [
      {
        start: end,
        end,
        text: lines
          .map((line) => `, ${line}`)
          .join('')
          .trimEnd(),
      },
    ];
  const [firstStart] = source.range([...path, keys[0] ?? last], 'key');
  const indent = ' '.repeat(firstStart - lineStart(text, firstStart));
  const at = lineEnd(text, end);
  return [{ start: at, end: at, text: lines.map((line) => `${lineEndOf(text)}${indent}${line.trimEnd()}`).join('') }];
}

/** Writes a value where a key has none. */
export function fillBlank(source: Source, path: Path, value: string): readonly Edit[] | null {
  const { text } = source;
  const [start, end] = source.range(path, 'key');
  const at = afterColon(text, end);
  const [written, until] = source.range(path);
  if (written === start) return [{ start: at, end: at, text: ` ${value}` }];
  return [{ start: written, end: until, text: value }];
}

/** The offset right behind the colon of a key that ends at an offset. */
export function afterColon(text: string, keyEnd: number): number {
  const colon = /^["']?\s*:/.exec(text.slice(keyEnd, keyEnd + 100))?.[0].length ?? 0;
  return keyEnd + colon;
}

/** Whether a mapping is written in braces; the root has no place of its own but what stands before its first key. */
export function isInBraces({ text, document, range }: Source, path: Path): boolean {
  if (path.length > 0) return text[range(path)[0]] === '{';
  const [first] = Object.keys(document.value as object);
  const [start] = range([first ?? ''], 'key');
  return /\{\s*$/.test(text.slice(Math.max(0, start - 200), start));
}
