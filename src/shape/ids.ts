import { CADENCE_TABLE, TIMING_TABLE } from '../language/cadence.ts';
import { lookUp } from '../language/names.ts';
import { isObject } from '../language/pointer.ts';
import type { Checks, Lexicon } from '../model/check.ts';
import type { Json, JsonObject } from '../model/document.ts';
import type { NamedThing, NameTable } from '../model/names.ts';
import { planWithIds } from './fields.ts';

/** A plan with each name that it uses replaced by the id of what is named; what names nothing stays as it is. */
export function planInIds(value: JsonObject, checks: Checks): JsonObject {
  const { pack, lexicon } = checks;
  const lists = new Set(lexicon.collections.keys());
  return mapped(planWithIds(value, checks), (key, inner) => {
    if (key === 'pack') return pack.id;
    if (key === 'unit') return isObject(inner) ? mapped(inner, naming({ kind: lexicon.kinds })) : inner;
    if (key === 'declined') return eachObject(inner, (item) => mapped(item, naming({ ref: lexicon.terms })));
    return lists.has(key) ? eachObject(inner, (item) => entryInIds(item, lexicon)) : inner;
  });
}

function entryInIds(entry: JsonObject, { terms, events, parts }: Lexicon): JsonObject {
  const term = typeof entry.ref === 'string' ? lookUp(terms, entry.ref) : null;
  return mapped(
    entry,
    naming({
      ref: terms,
      serves: terms,
      parts: parts.get(term?.id ?? '') ?? new Map(),
      cadence: CADENCE_TABLE,
      on: events,
      timing: TIMING_TABLE,
    }),
  );
}

/** Looks up the names under some keys, each in its table. */
function naming(tables: Readonly<Record<string, NameTable<NamedThing>>>) {
  return (key: string, value: Json): Json => {
    const table = Object.hasOwn(tables, key) ? tables[key] : undefined;
    if (table === undefined) return value;
    const idOf = (name: Json) => (typeof name === 'string' ? (lookUp(table, name)?.id ?? name) : name);
    return Array.isArray(value) ? (value as readonly Json[]).map(idOf) : idOf(value);
  };
}

function mapped(object: JsonObject, change: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}

function eachObject(list: Json, change: (item: JsonObject) => JsonObject): Json {
  return Array.isArray(list) ? (list as readonly Json[]).map((item) => (isObject(item) ? change(item) : item)) : list;
}
