import type { Json, JsonObject, Path } from '../../model/document.ts';

/** A plan without one thing, and where that thing was. */
export interface Smaller {
  readonly path: Path;
  readonly plan: JsonObject;
}

/** Every plan that lacks one entry, item or field of a plan; a list whose last item goes goes with it. */
export function smallerPlans(plan: JsonObject): readonly Smaller[] {
  return pathsIn(plan).map((path) => ({ path, plan: without(plan, path) as JsonObject }));
}

/** A value without what a path leads to; a list that would be empty goes too. */
export function without(value: Json, path: Path): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).flatMap((item, index) => {
      const kept = index === Number(step) ? without(item, rest) : item;
      return kept === undefined ? [] : [kept];
    });
    return items.length === 0 ? undefined : items;
  }
  const members = Object.entries(value as JsonObject).flatMap(([key, inner]) => {
    const kept = key === String(step) ? without(inner, rest) : inner;
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(members);
}

function pathsIn(value: Json, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsIn(inner as Json, path)];
  });
}
