import { CADENCE_TABLE, TIMING_TABLE } from '../language/cadence.ts';
import { valueAt } from '../language/pointer.ts';
import type { Lexicon } from '../model/check.ts';
import type { Json, JsonObject, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Named, NamedThing } from '../model/names.ts';
import type { Cadence, DateRange, Term, TermClass, Timing } from '../model/pack.ts';
import type { Entry } from '../model/plan.ts';
import { rootsOf, withIds } from './fields.ts';
import { objectsIn, readPart, readTerm, readWord } from './names.ts';
import { readDate } from './period.ts';

const WORDS = {
  cadence: { zh: '频次', en: 'cadence' },
  on: { zh: '事件', en: 'event' },
  timing: { zh: '时间先后', en: 'timing' },
};

/** The lists of a plan that are there and not empty, their names looked up and their dates read. */
export function readEntries(
  value: JsonObject,
  lexicon: Lexicon,
  period: DateRange | null,
  faults: Fault[],
): ReadonlyMap<string, readonly Entry[]> {
  const collections = new Map<string, readonly Entry[]>();
  for (const [name, holds] of lexicon.collections) {
    const entries = objectsIn(valueAt(value, [name])).map(([item, index]) =>
      readEntry(item, name, [name, index], lexicon, period, faults),
    );
    if (entries.length === 0) continue;
    if (name !== 'reporting') sayDuplicates(entries, holds, faults);
    collections.set(name, entries);
  }
  return collections;
}

function readEntry(
  item: JsonObject,
  collection: string,
  path: Path,
  lexicon: Lexicon,
  period: DateRange | null,
  faults: Fault[],
): Entry {
  const ref = readRef(item.ref, collection, [...path, 'ref'], lexicon, faults);
  for (const [activity, index] of objectsIn(item.activities)) {
    readDateWithin(activity.date, [...path, 'activities', index, 'date'], period, faults);
  }
  return {
    collection,
    path,
    ref,
    isMisplaced: isMisplaced(ref.known, collection, lexicon),
    value: withIds(item, lexicon.collections.get(collection)?.fields ?? [], lexicon),
    parts: eachText(item.parts, (text, index) =>
      readPart(text, [...path, 'parts', index], ref.known ?? ref.meant, lexicon, faults),
    ),
    serves: eachText(item.serves, (text, index) =>
      readTerm(text, [...path, 'serves', index], 'serves', lexicon, faults),
    ),
    cadence: idOf<Cadence>(word(item, 'cadence', path, CADENCE_TABLE, faults)),
    on: word(item, 'on', path, lexicon.events, faults),
    timing: idOf<Timing>(word(item, 'timing', path, TIMING_TABLE, faults)),
    due: readDue(item.due, [...path, 'due'], period, faults),
  };
}

function readRef(
  value: Json | undefined,
  collection: string,
  path: Path,
  lexicon: Lexicon,
  faults: Fault[],
): Named<Term> {
  if (typeof value !== 'string' || value.trim() === '') return { known: null, meant: null };
  const named = readTerm(value, path, collection, lexicon, faults);
  if (named.known !== null && isMisplaced(named.known, collection, lexicon)) {
    const right = [...lexicon.collections].find(([, { id }]) => id === named.known?.class)?.[0] ?? null;
    faults.push({ code: 'plan/wrong-collection', params: { term: named.known.label, collection, right }, path });
  }
  return named;
}

/** Whether a term stands in a list that is not its own; in `reporting` every term may stand. */
function isMisplaced(term: Term | null, collection: string, { collections }: Lexicon): boolean {
  const here = collections.get(collection)?.id;
  return term !== null && here !== 'reporting' && term.class !== here;
}

function word<K extends keyof typeof WORDS>(
  item: JsonObject,
  key: K,
  path: Path,
  table: Lexicon['events'],
  faults: Fault[],
): Named<NamedThing> | null {
  const text = item[key];
  return typeof text === 'string' && text.trim() !== ''
    ? readWord(text, [...path, key], WORDS[key], table, faults)
    : null;
}

function idOf<T extends string>(named: Named<NamedThing> | null): Named<T> | null {
  if (named === null) return null;
  const idFrom = (thing: NamedThing | null) => (thing?.id as T | undefined) ?? null;
  return { known: idFrom(named.known), meant: idFrom(named.meant) };
}

function readDue(
  value: Json | undefined,
  path: Path,
  period: DateRange | null,
  faults: Fault[],
): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return (value as readonly Json[]).flatMap(
    (date, index) => readDateWithin(date, [...path, index], period, faults) ?? [],
  );
}

function readDateWithin(value: Json | undefined, path: Path, period: DateRange | null, faults: Fault[]): string | null {
  const date = readDate(value, path, faults);
  if (date !== null && period !== null && (date < period.from || date > period.until)) {
    faults.push({ code: 'plan/date-outside-period', params: { date, ...period }, path, about: date });
  }
  return date;
}

function eachText<T>(list: Json | undefined, read: (text: string, index: number) => T): readonly T[] {
  const found: T[] = [];
  if (!Array.isArray(list)) return found;
  for (let index = 0; index < list.length; index += 1) {
    const item: Json = list[index];
    if (typeof item === 'string' && item.trim() !== '') found.push(read(item, index));
  }
  return found;
}

/** Two entries of one term in a list, unless a field that the pack declares tells them apart. */
function sayDuplicates(entries: readonly Entry[], { fields }: TermClass, faults: Fault[]): void {
  const terms = entries.flatMap(({ ref }) => ref.known ?? []);
  if (new Set(terms).size === terms.length) return;
  const first = new Map<string, Entry>();
  const roots = rootsOf(fields);
  for (const entry of entries) {
    const term = entry.ref.known;
    if (term === null) continue;
    const key = JSON.stringify([term.id, ...roots.map((root) => entry.value[root] ?? null)]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry);
    else {
      const params = { term: term.label, collection: entry.collection };
      faults.push({
        code: 'plan/duplicate-entry',
        params,
        path: [...entry.path, 'ref'],
        related: [[...earlier.path, 'ref']],
      });
    }
  }
}
