import { isObject, valueAt } from '../language/pointer.ts';
import type { JsonObject } from '../model/document.ts';
import type { Edit } from '../model/fix.ts';
import { addItems, addMembers, afterColon, isInBraces } from './insert.ts';
import { lineEnd, lineEndOf, lineStart, type Source } from './source.ts';
import { member, onOneLine } from './write.ts';

/** Adds entries behind the last one of a list. */
export function addEntries(source: Source, list: string, entries: readonly JsonObject[]): readonly Edit[] | null {
  const { text } = source;
  const present = valueAt(source.document.value, [list]);
  const count = Array.isArray(present) ? present.length : 0;
  if (text[source.range([list])[0]] === '[') {
    return addItems(
      source,
      [list],
      entries.map((entry) => [count, entry]),
    );
  }
  const [start, end] = source.range([list, count - 1]);
  const before = text.slice(lineStart(text, start), start);
  if (!/^ *- +$/.test(before)) return null;
  const at = lineEnd(text, end);
  return [{ start: at, end: at, text: blockOf(entries, before.indexOf('-'), lineEndOf(text)) }];
}

/** Adds a list that is not there, or fills one that is empty. */
export function addList(source: Source, list: string, entries: readonly JsonObject[]): readonly Edit[] | null {
  const { text, document } = source;
  const present = valueAt(document.value, [list]);
  const [keyStart, keyEnd] = source.range(present === undefined ? firstKey(document.value) : [list], 'key');
  const isQuoted = text[keyStart] === '"';
  if (isInBraces(source, [])) {
    const items = entries.map((entry) => onOneLine(entry, isQuoted)).join(', ');
    if (present === undefined) return addMembers(source, [], [[list, entries]]);
    const [start, end] = source.range([list]);
    return Array.isArray(present) ? [{ start, end, text: `[${items}]` }] : null;
  }
  const newLine = lineEndOf(text);
  const block = blockOf(entries, 2, newLine);
  if (present === undefined) {
    const at = endOfLast(source);
    return at === null ? null : [{ start: at, end: at, text: `${newLine}${newLine}${list}:${block}` }];
  }
  const at = afterColon(text, keyEnd);
  if (present === null) {
    const end = lineEnd(text, at);
    return /^\s*(?:#|$)/.test(text.slice(at, end)) ? [{ start: end, end, text: block }] : null;
  }
  const [start, end] = source.range([list]);
  if (text.slice(start, end).replace(/\s/g, '') !== '[]') return null;
  const rest = text.slice(end, lineEnd(text, end));
  if (!/^\s*(?:#.*)?$/.test(rest)) return null;
  return [{ start: at, end: end + rest.length, text: `${rest.trimEnd()}${block}` }];
}

function firstKey(value: Source['document']['value']): readonly string[] {
  return isObject(value) ? Object.keys(value).slice(0, 1) : [];
}

/** Where the last line of the plan ends. */
function endOfLast({ text, document, range }: Source): number | null {
  const last = isObject(document.value) ? Object.keys(document.value).at(-1) : undefined;
  return last === undefined ? null : lineEnd(text, range([last])[1]);
}

/** Entries one below the other, each key on its own line. */
function blockOf(entries: readonly JsonObject[], indent: number, newLine: string): string {
  const margin = ' '.repeat(indent);
  return entries
    .flatMap((entry) =>
      Object.entries(entry).map(([key, value], index) =>
        `${margin}${index === 0 ? '- ' : '  '}${member(key, value, false)}`.trimEnd(),
      ),
    )
    .map((line) => `${newLine}${line}`)
    .join('');
}
