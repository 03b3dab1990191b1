import { broken, type Keywords } from '../language/keywords.ts';
import type { Json } from '../model/document.ts';
import type { FieldDemand } from '../model/pack.ts';

const BOUNDS = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const;

/** Whether no value of a field meets both demands. */
export function keywordsClash({ path: _, ...a }: FieldDemand, { path: __, ...b }: FieldDemand): boolean {
  if (a.const !== undefined || a.enum !== undefined) return noneMeets(a, b);
  if (b.const !== undefined || b.enum !== undefined) return noneMeets(b, a);
  return BOUNDS.some(([min, max]) => isAbove(a[min] ?? b[min], b[max] ?? a[max]) || isAbove(b[min], a[max]));
}

function noneMeets(listed: Keywords, other: Keywords): boolean {
  const values = listed.const === undefined ? (listed.enum ?? []) : [listed.const];
  return values.every((value) => broken(value as Json, other) !== null);
}

function isAbove(least: number | undefined, most: number | undefined): boolean {
  return least !== undefined && most !== undefined && least > most;
}
