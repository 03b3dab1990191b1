import { sameJson } from '../../language/readings.ts';
import type { Json } from '../../model/document.ts';
import type { AssertionShape, DateRange, Pack, Rule } from '../../model/pack.ts';

export type Shapes = Required<AssertionShape>;
/** An assertion as its kind and what stands under it. */
export type Atom = { readonly [K in keyof Shapes]: { readonly kind: K; readonly body: Shapes[K] } }[keyof Shapes];

export function atomOf(shape: AssertionShape): Atom {
  const [kind, body] = Object.entries(shape)[0] as [keyof Shapes, never];
  return { kind, body };
}

/** All that an assertion demands together, with where each stands under it. */
export function conjuncts(shape: AssertionShape, path: readonly (string | number)[] = []): readonly Placed[] {
  const atom = atomOf(shape);
  if (atom.kind !== 'all') return [{ atom, path: [...path, atom.kind] }];
  return atom.body.flatMap((each, index) => conjuncts(each, [...path, 'all', index]));
}

export interface Placed {
  readonly atom: Atom;
  readonly path: readonly (string | number)[];
}

/** A number that the pack writes or gives to a parameter. */
export function quantityOf(value: unknown, { parameters }: Pack): number | null {
  if (typeof value === 'number') return value;
  const id = (value as { readonly parameter?: string } | undefined)?.parameter;
  const set = parameters.find((each) => each.id === id)?.value;
  return typeof set === 'number' ? set : null;
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && sameJson(a as Json, b as Json));
}

/** The kinds that a rule binds, by id. */
export function kindsOf({ applies }: Rule, pack: Pack): readonly string[] {
  return applies.kinds === '*' ? pack.kinds.map(({ id }) => id) : applies.kinds;
}

/** The part of a rule's period in which its pack holds. */
export function periodOf({ effective }: Rule, pack: Pack): DateRange {
  if (effective === undefined) return pack.effective;
  const from = effective.from > pack.effective.from ? effective.from : pack.effective.from;
  const until = effective.until < pack.effective.until ? effective.until : pack.effective.until;
  return { from, until };
}
