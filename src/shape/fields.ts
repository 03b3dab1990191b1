import { broken } from '../language/keywords.ts';
import { lookUp } from '../language/names.ts';
import { expand, fromPointer, isObject, valueAt } from '../language/pointer.ts';
import { blank } from '../language/violations.ts';
import type { Checks, Lexicon } from '../model/check.ts';
import type { Json, JsonObject, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { FieldDeclaration, Pack } from '../model/pack.ts';
import { objectsIn, readWord } from './names.ts';

/** The keys that declared fields add to an entry. */
export function rootsOf(fields: readonly FieldDeclaration[]): readonly string[] {
  return [...new Set(fields.map(({ path }) => fromPointer(path)[0] ?? ''))];
}

/** What is wrong with the fields that the pack declares, in the unit and in every entry. */
export function declaredFaults(value: JsonObject, pack: Pack, lexicon: Lexicon): readonly Fault[] {
  const faults: Fault[] = [];
  if (isObject(value.unit)) fieldFaults(value.unit, ['unit'], pack.unitFields, lexicon, faults);
  for (const [name, { fields }] of lexicon.collections) {
    if (fields.length === 0) continue;
    for (const [item, index] of objectsIn(value[name])) fieldFaults(item, [name, index], fields, lexicon, faults);
  }
  return faults;
}

/** An object with the words of its declared vocabularies replaced by their ids; itself where there are none. */
export function withIds(object: JsonObject, fields: readonly FieldDeclaration[], lexicon: Lexicon): JsonObject {
  let copy: JsonObject | null = null;
  for (const { path, names } of fields) {
    const table = names === undefined ? undefined : lexicon.vocabularies.get(names);
    if (table === undefined) continue;
    for (const place of expand(object, fromPointer(path))) {
      const text = valueAt(object, place);
      const id = typeof text === 'string' ? lookUp(table, text)?.id : undefined;
      if (id !== undefined) copy = replaced(copy ?? object, place, id) as JsonObject;
    }
  }
  return copy ?? object;
}

/** A plan with the words of declared vocabularies replaced by their ids; itself where the pack declares none. */
export function planWithIds(value: JsonObject, { pack, lexicon }: Checks): JsonObject {
  if (lexicon.vocabularies.size === 0) return value;
  const lists = [...lexicon.collections].flatMap(([name, { fields }]) => {
    const list = value[name];
    if (!Array.isArray(list)) return [];
    return [
      [
        name,
        (list as readonly Json[]).map((item) => (isObject(item) ? withIds(item, fields, lexicon) : item)),
      ] as const,
    ];
  });
  const unit = isObject(value.unit) ? { unit: withIds(value.unit, pack.unitFields, lexicon) } : {};
  return { ...value, ...Object.fromEntries(lists), ...unit };
}

function fieldFaults(
  item: JsonObject,
  at: Path,
  fields: readonly FieldDeclaration[],
  lexicon: Lexicon,
  faults: Fault[],
): void {
  for (const { path, label, required, names, ...keywords } of fields) {
    const table = names === undefined ? undefined : lexicon.vocabularies.get(names);
    for (const place of expand(item, fromPointer(path)).filter((each) => !each.includes('*'))) {
      const value = valueAt(item, place);
      const full = [...at, ...place];
      const key = String(place.at(-1));
      if (value === undefined) {
        if (required) faults.push({ code: 'shape/required', params: { key }, path: full, about: key });
      } else if (value === null || (typeof value === 'string' && value.trim() === '')) faults.push(blank(full));
      else {
        const params = broken(value, keywords);
        if (params !== null) faults.push(wrongValue(params, full));
        else if (table !== undefined && typeof value === 'string') readWord(value, full, label, table, faults);
      }
    }
  }
}

function wrongValue(params: NonNullable<ReturnType<typeof broken>>, path: Path): Fault {
  if (params.keyword !== 'type') return { code: 'shape/value', params, path };
  return { code: 'shape/type', params: { expected: params.limit, actual: params.actual }, path };
}

function replaced(value: Json, [step, ...rest]: Path, by: string): Json {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
  const object = value as JsonObject;
  return { ...object, [step]: replaced(object[step] ?? null, rest, by) };
}
