import { CADENCES, isRarer, TIMINGS } from '../../language/cadence.ts';
import { broken } from '../../language/keywords.ts';
import { namesOf } from '../../language/names.ts';
import { byCodeUnit } from '../../language/order.ts';
import type { Checks } from '../../model/check.ts';
import type { Json, JsonObject } from '../../model/document.ts';
import type { NamedThing } from '../../model/names.ts';
import type { DateRange } from '../../model/pack.ts';
import { daysFor, otherDays } from './days.ts';
import { type Demand, factOf, type Slot } from './demand.ts';
import { entryFields, NAMING_KEYS } from './shape.ts';
import { ABSENT, type Declared, type Growth, grow, IMPOSSIBLE, type Want } from './tree.ts';

/** What entries are written with. */
export interface Setting {
  readonly checks: Checks;
  readonly range: DateRange;
  readonly growth: Growth;
  /** By list. */
  readonly fields: ReadonlyMap<string, readonly Declared[]>;
  /** Entries by what is demanded of them. */
  readonly written: Map<string, JsonObject | null>;
}

type About<K extends Demand['kind']> = Extract<Demand, { kind: K }>;

export function fieldsByList({ lexicon, pack }: Checks): Setting['fields'] {
  return new Map([...lexicon.collections.keys()].map((list) => [list, entryFields(list, pack)]));
}

/** The smallest entry that has all that is demanded of a slot; null where none can, or none was found. */
export function entryFor(slot: Slot, demands: readonly Demand[], setting: Setting): JsonObject | null {
  const key = demands.map(factOf).join('\n');
  const known = setting.written.get(key);
  if (known !== undefined) return known;
  const entry = writeEntry(slot, demands, setting);
  setting.written.set(key, entry);
  return entry;
}

function writeEntry(slot: Slot, demands: readonly Demand[], setting: Setting): JsonObject | null {
  const wants = wantsOf(demands);
  const names = namingFields(slot, demands, setting);
  const entry: Record<string, Json> = { ref: slot.term.id };
  for (const [key, candidates] of names) {
    const own = wants.filter(({ path }) => path[0] === key);
    const isNeeded = own.some(({ meets }) => meets);
    if (candidates.length === 0 && !isNeeded) continue;
    const value = candidates.find((candidate) => own.every((want) => isMet(candidate, want)));
    if (value === undefined) {
      if (own.some(({ keywords }) => Object.keys(keywords).length > 0)) setting.growth.unsure = true;
      return null;
    }
    entry[key] = value;
  }
  if (!wants.filter(({ path }) => path[0] === 'ref').every((want) => isMet(slot.term.id, want))) return null;
  const others = wants.filter(({ path: [key = ''] }) => !NAMING_KEYS.includes(key));
  const rest = grow(others, setting.fields.get(slot.collection) ?? [], false, slot.term.label.zh, setting.growth);
  if (rest === ABSENT) return entry;
  if (rest === IMPOSSIBLE) return null;
  return isAllowed(rest as JsonObject, slot, setting) ? { ...entry, ...(rest as JsonObject) } : null;
}

/** The values that each naming key may have, the best first; none where nothing asks for the key. */
function namingFields(
  slot: Slot,
  demands: readonly Demand[],
  { checks, range }: Setting,
): ReadonlyMap<string, readonly Json[]> {
  const of = <K extends Demand['kind']>(kind: K) =>
    demands.filter((demand): demand is About<K> => demand.kind === kind);
  const asks = (key: string) =>
    demands.some(
      (demand) => (demand.kind === 'filled' || (demand.kind === 'value' && demand.meets)) && demand.path[0] === key,
    );
  const cadences = of('cadence').map(({ atLeast }) => atLeast);
  const rarest = CADENCES.filter(({ id }) => cadences.every((each) => !isRarer(id, each))).toReversed();
  const hasCadence = cadences.length > 0 || asks('cadence');
  const events = of('on').map(({ event }) => event);
  const timings = of('timing').map(({ timing }) => timing);
  const things = (all: readonly NamedThing[], wanted: readonly string[]) =>
    all.filter(({ id }) => wanted.every((each) => each === id)).flatMap((thing) => namesOf(thing));
  const stated = hasCadence && slot.collection === 'reporting' ? rarest.slice(0, 1).map(({ id }) => id) : [];
  const due = of('due').map(({ atLeast }) => atLeast);
  const days = daysFor([...due, ...(due.length > 0 || asks('due') ? stated : [])], range);
  const isReport = slot.collection === 'reporting';
  const parts = of('part').map(({ part }) => part);
  const serves = of('serves').map(({ term }) => term);
  const list = (key: string, wanted: readonly string[], all: readonly NamedThing[]) =>
    isReport || (wanted.length === 0 && !asks(key)) ? [] : listOf(wanted, asks(key) ? all : []);
  return new Map<string, readonly Json[]>([
    ['on', events.length > 0 || asks('on') ? things(checks.pack.events, events) : []],
    ['timing', timings.length > 0 || asks('timing') ? things(TIMINGS, timings) : []],
    ['cadence', hasCadence ? rarest.flatMap((each) => namesOf(each)) : []],
    ['due', isReport && (due.length > 0 || asks('due')) ? daysWith(days, asks('due') ? MOST : 0, range) : []],
    ['parts', list('parts', parts, slot.term.parts ?? [])],
    ['serves', list('serves', serves, checks.pack.terms)],
  ]);
}

/** A list of what is wanted, and longer ones with others added. */
function listOf(wanted: readonly string[], all: readonly NamedThing[]): readonly Json[] {
  const first = [...new Set(wanted)].sort(byCodeUnit);
  const others = all
    .map(({ id }) => id)
    .filter((id) => !first.includes(id))
    .sort(byCodeUnit);
  return [
    ...(first.length > 0 ? [first] : []),
    ...others.slice(0, MOST).map((_, index) => [...first, ...others.slice(0, index + 1)]),
  ];
}

function daysWith(days: readonly string[], most: number, range: DateRange): readonly Json[] {
  const others = otherDays(most, days, range);
  const more = others.map((_, index) => [...days, ...others.slice(0, index + 1)].sort(byCodeUnit));
  return days.length > 0 ? [[...days], ...more] : more;
}

const MOST = 60;

function wantsOf(demands: readonly Demand[]): readonly Want[] {
  return demands.flatMap((demand): Want[] => {
    if (demand.kind === 'filled') return [{ path: demand.path, keywords: {}, meets: true, filled: true }];
    if (demand.kind !== 'value') return [];
    return [{ path: demand.path, keywords: demand.keywords, meets: demand.meets, filled: false }];
  });
}

/** Whether the value of a naming key has what is wanted of it or of its items. */
function isMet(value: Json, { path: [, ...rest], keywords, meets, filled }: Want): boolean {
  if (rest.length === 0)
    return (broken(value, keywords) === null) === meets && !(filled && Array.isArray(value) && value.length === 0);
  const holds =
    rest.length === 1 &&
    rest[0] === '*' &&
    Array.isArray(value) &&
    value.every((item) => broken(item, keywords) === null);
  return holds === meets;
}

/** Whether every key is one that an entry there may have. */
function isAllowed(entry: JsonObject, { collection }: Slot, { fields }: Setting): boolean {
  const known = new Set((fields.get(collection) ?? []).map(({ path: [key] }) => key));
  return Object.keys(entry).every((key) => known.has(key) || key.startsWith('x-'));
}
