import { isObject, valueAt } from '../language/pointer.ts';
import type { Json, JsonObject, Path } from '../model/document.ts';
import type { Edit, Member } from '../model/fix.ts';
import { addEntries, addList } from './entries.ts';
import { addItems, addMembers, fillBlank, isQuotedAt } from './insert.ts';
import type { Source } from './source.ts';
import { onOneLine } from './write.ts';

/**
 * The edits that add to a text what `after` has beyond `before`: lists, entries, keys and parts. What is written stays as
 * it is. Edits that would touch are left for a next round.
 */
export function additions(source: Source, before: JsonObject, after: JsonObject): readonly Edit[] {
  const edits = Object.entries(after).flatMap(([key, value]) => {
    const old = before[key];
    if (isEntries(value)) return inList(source, key, Array.isArray(old) ? (old as JsonObject[]) : [], value);
    return isObject(value) && isObject(old) ? inObject(source, [key], old, value) : [];
  });
  const taken: Edit[] = [];
  for (const edit of edits) {
    if (taken.every((other) => edit.start > other.end || other.start > edit.end)) taken.push(edit);
  }
  return taken;
}

function inList(source: Source, list: string, old: readonly JsonObject[], now: readonly JsonObject[]): readonly Edit[] {
  const added = now.slice(old.length);
  if (old.length === 0) return added.length === 0 ? [] : (addList(source, list, added) ?? []);
  const inside = old.flatMap((entry, index) => inObject(source, [list, index], entry, now[index] ?? entry));
  return [...inside, ...(added.length === 0 ? [] : (addEntries(source, list, added) ?? []))];
}

function inObject(source: Source, path: Path, old: JsonObject, now: JsonObject): readonly Edit[] {
  const written = valueAt(source.document.value, path);
  if (!isObject(written)) return [];
  // What an entry serves is for its author to say: there is no blank for it.
  const absent = Object.entries(now).filter(([key]) => written[key] === undefined && key !== 'serves');
  const members = absent.map(([key, value]): Member => [key, value]);
  const deeper = Object.entries(now).flatMap(([key, value]) => {
    const [place, earlier] = [[...path, key], old[key]];
    if (isObject(value) && isObject(earlier)) return inObject(source, place, earlier, value);
    return key === 'parts' ? inParts(source, place, value) : [];
  });
  return [...deeper, ...(members.length === 0 ? [] : (addMembers(source, path, members) ?? []))];
}

function inParts(source: Source, path: Path, now: Json): readonly Edit[] {
  const written = valueAt(source.document.value, path);
  if (!Array.isArray(now) || written === undefined) return [];
  if (written === null) return fillBlank(source, path, onOneLine(now, isQuotedAt(source, path))) ?? [];
  if (!Array.isArray(written)) return [];
  const added = (now as Json[]).slice(written.length);
  if (written.length > 0)
    return (
      addItems(
        source,
        path,
        added.map((item) => [written.length, item]),
      ) ?? []
    );
  const [start, end] = source.range(path);
  return added.length === 0 ? [] : [{ start, end, text: onOneLine(added, isQuotedAt(source, path)) }];
}

function isEntries(value: Json | undefined): value is readonly JsonObject[] {
  return Array.isArray(value) && value.length > 0 && (value as Json[]).every(isObject);
}
