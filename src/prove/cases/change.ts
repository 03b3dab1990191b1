import type { WitnessChange } from '../../generated/contract.ts';
import { fromPointer, isObject } from '../../language/pointer.ts';
import type { Json, JsonObject } from '../../model/document.ts';
import { indexIn } from './place.ts';

/** A plan with a change, or the place of the change that the plan does not have. */
export type Changed =
  | { readonly kind: 'changed'; readonly plan: JsonObject }
  | { readonly kind: 'nowhere'; readonly place: string; readonly under: 'set' | 'remove'; readonly index: number };

type Draft = Record<string, Json> | Json[];

/**
 * Takes out of a plan what a change removes, then writes what it sets. A list that is left empty goes. What is set may be
 * new: a field, with what holds it, or an entry of a list, by its term; `lists` are the lists that a plan may have.
 */
export function changed(
  plan: JsonObject,
  { set = {}, remove = [] }: WitnessChange,
  lists: ReadonlySet<string>,
): Changed {
  const draft = structuredClone(plan) as Record<string, Json>;
  for (const [index, place] of remove.entries()) {
    if (!takeOut(draft, fromPointer(place))) return { kind: 'nowhere', place, under: 'remove', index };
  }
  for (const [index, [place, value]] of Object.entries(set).entries()) {
    if (!write(draft, fromPointer(place), value as Json, lists)) return { kind: 'nowhere', place, under: 'set', index };
  }
  return { kind: 'changed', plan: draft };
}

function takeOut(node: Draft, [step = '', ...rest]: readonly string[]): boolean {
  const key = keyIn(node, step);
  if (key === null) return false;
  if (rest.length === 0) {
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else delete node[key];
    return true;
  }
  const child = childAt(node, key);
  if (child === null || !takeOut(child, rest)) return false;
  if (Array.isArray(child) && child.length === 0 && !Array.isArray(node)) delete node[key];
  return true;
}

function write(node: Draft, [step = '', ...rest]: readonly string[], value: Json, lists: ReadonlySet<string>): boolean {
  const key = keyIn(node, step);
  if (rest.length === 0) {
    if (Array.isArray(node)) node.splice(key === null ? node.length : Number(key), 1, named(value, step));
    else node[step] = value;
    return true;
  }
  const child = key === null ? null : childAt(node, key);
  if (child !== null) return write(child, rest, value, lists);
  if (Array.isArray(node) || key !== null) return false;
  const fresh: Draft = lists.has(step) ? [] : {};
  if (Array.isArray(fresh) && rest.length > 1) return false;
  node[step] = fresh;
  return write(fresh, rest, value, lists);
}

/** An entry that does not say what it is about is about what its place says. */
function named(value: Json, step: string): Json {
  return isObject(value) && value.ref === undefined && value.rule === undefined ? { ref: step, ...value } : value;
}

function keyIn(node: Draft, step: string): string | null {
  if (!Array.isArray(node)) return Object.hasOwn(node, step) ? step : null;
  const index = indexIn(node, step);
  return index === -1 ? null : String(index);
}

function childAt(node: Draft, key: string): Draft | null {
  const child = (node as Record<string, Json>)[key];
  return typeof child === 'object' && child !== null ? (child as Draft) : null;
}
