import { visitAssertion } from '../language/assertions.ts';
import { namesOf } from '../language/names.ts';
import type { Pack, Rule } from '../model/pack.ts';

/** What in a pack, or in its use, a change touched. */
export interface PackChange {
  /** Something that bears on every plan: unit kinds, classes, events, vocabularies, periods. */
  readonly isWhole: boolean;
  /** The unit kinds that a changed rule binds or bound, or that a rule speaks of a changed term to; `*` is all. */
  readonly kinds: ReadonlySet<string>;
  /** Every name that a changed term has or had. */
  readonly names: readonly string[];
}

/** What in the use of a pack an adopter changed: parameters and severities, by id. */
export interface UseChange {
  readonly parameters: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** What differs between a pack as it was and as it is; of one that is new or gone, everything. */
export function packChange(then: Pack | null, now: Pack | null, use: UseChange): PackChange {
  if (then === null || now === null) return { isWhole: then !== now, kinds: new Set(), names: [] };
  const terms = changedIn(then.terms, now.terms);
  const parameters = changedIn(then.parameters, now.parameters);
  const isTouched = new Set([
    ...terms.map(({ id }) => `term ${id}`),
    ...parameters.map(({ id }) => `parameter ${id}`),
    ...[...use.parameters].map((id) => `parameter ${id}`),
  ]);
  const readings = new Set(changedIn(then.interpretations, now.interpretations).map(({ id }) => id));
  const changed = new Set(changedIn(then.rules, now.rules).map(({ id }) => id));
  const bears = (rule: Rule) =>
    changed.has(rule.id) ||
    use.rules.has(rule.id) ||
    rule.interpretations?.some((id) => readings.has(id)) ||
    speaksOf(rule, isTouched);
  const rules = [...then.rules, ...now.rules].filter(bears);
  return {
    isWhole: JSON.stringify(headOf(then)) !== JSON.stringify(headOf(now)),
    kinds: new Set(rules.flatMap(({ applies }) => applies.kinds)),
    names: terms.flatMap(namesOf),
  };
}

/** The things of two lists that are not the same in both, as they are in each. Where they stand does not matter. */
function changedIn<T extends { readonly id: string }>(then: readonly T[], now: readonly T[]): readonly T[] {
  const text = (thing: T) => JSON.stringify({ ...thing, origin: null });
  const before = new Map(then.map((thing) => [thing.id, thing]));
  const after = new Map(now.map((thing) => [thing.id, thing]));
  const differs = (thing: T, other: T | undefined) => other === undefined || text(thing) !== text(other);
  return [
    ...then.filter((thing) => differs(thing, after.get(thing.id))),
    ...now.filter((thing) => differs(thing, before.get(thing.id))),
  ];
}

function speaksOf({ assert, applies }: Rule, things: ReadonlySet<string>): boolean {
  let found = false;
  const visitor = {
    name: (what: string, id: string) => {
      found ||= things.has(`${what} ${id}`);
    },
  };
  visitAssertion(assert, [], visitor);
  if (applies.where !== undefined) visitAssertion(applies.where, [], visitor);
  return found;
}

/** What bears on every plan. The version and the texts about the pack do not. */
function headOf({ effective, kinds, unitFields, classes, events, vocabularies }: Pack) {
  const named = classes.map(({ origin: _, ...each }) => each);
  return { effective, kinds, unitFields, classes: named, events, vocabularies };
}
