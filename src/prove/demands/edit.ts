import { isObject } from '../../language/pointer.ts';
import type { Json, JsonObject, Path } from '../../model/document.ts';

/** A value with another value at a path; what leads there and is absent is made. */
export function withValue(root: Json, [step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    const items = [...(root as readonly Json[])];
    items[Number(step)] = withValue(items[Number(step)] ?? null, rest, value);
    return items;
  }
  const object: JsonObject = isObject(root) ? root : {};
  return { ...object, [step]: withValue(object[step] ?? (typeof rest[0] === 'number' ? [] : null), rest, value) };
}

/** A plan with an entry added at the end of a list, and the entry's path. */
export function withEntry(plan: JsonObject, list: string, entry: JsonObject): readonly [JsonObject, Path] {
  const entries = (Array.isArray(plan[list]) ? plan[list] : []) as readonly Json[];
  return [{ ...plan, [list]: [...entries, entry] }, [list, entries.length]];
}
