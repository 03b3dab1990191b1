import type { Assertion } from '../../model/assertion.ts';
import type { Check, Checks } from '../../model/check.ts';
import type { JsonObject } from '../../model/document.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Witness } from '../../model/proof.ts';
import type { WitnessOf } from '../cases/plan.ts';
import { judge } from '../witness/state.ts';
import { somePlan, witnessOf } from '../witness/witness.ts';
import { type Break, breaksOf } from './breaks.ts';
import { widened } from './widen.ts';

/** Finds witnesses, each once: of a kind as it is, or with another demand in place of a rule's own. */
export interface Witnesses {
  readonly checks: Checks;
  readonly kind: NamedThing;
  readonly make: WitnessOf;
  /** What was found without changing a rule: a plan, the rules that it passes, and plans to which others apply. */
  readonly plain: {
    plan: JsonObject | null | undefined;
    passing: ReadonlySet<Check>;
    readonly applying: Map<Check, JsonObject | null>;
  };
}

/** All breaks of what a rule demands, each in a witness in which it can be broken. */
export function breaksIn(check: Check, witnesses: Witnesses): readonly Break[] {
  return leavesOf(check.assertion).flatMap((leaf) => leafBreaks(leaf, check, witnesses));
}

function leafBreaks(leaf: Assertion, check: Check, witnesses: Witnesses): readonly Break[] {
  if (leaf.kind === 'any') {
    return leaf.of.flatMap((each) => broken(each, witnessFor(check, each, witnesses), check, witnesses));
  }
  if (leaf.kind === 'count' && leaf.max !== null) {
    const plan = witnessFor(
      check,
      { ...leaf, min: leaf.max + 1, max: null, orReason: false, excusable: [] },
      witnesses,
    );
    const over: readonly Break[] =
      plan === null ? [] : [{ thing: 'count', detail: `≤ ${leaf.max}`, path: [leaf.collection], term: null, plan }];
    return leaf.min === 0 ? over : [...over, ...broken(leaf, witnessFor(check, null, witnesses), check, witnesses)];
  }
  const found = broken(leaf, witnessFor(check, null, witnesses), check, witnesses);
  if (found.length > 0) return found;
  const present = presenceOf(leaf);
  if (present === null) return [];
  return broken(leaf, witnessFor(check, { kind: 'all', of: [check.assertion, present] }, witnesses), check, witnesses);
}

function broken(leaf: Assertion, value: JsonObject | null, check: Check, { checks }: Witnesses): readonly Break[] {
  if (value === null) return [];
  const { plan } = judge(value, checks);
  return plan === null ? [] : breaksOf(leaf, { checks, check, plan, value, root: [] });
}

/** A witness to which the rule applies; some plan, the smallest or not, with `instead` in place of what it demands. */
function witnessFor(
  check: Check,
  instead: Assertion | null,
  { checks, kind, make, plain }: Witnesses,
): JsonObject | null {
  const found = (witness: Witness) => (witness.kind === 'found' ? widened(witness.plan, checks) : null);
  if (instead === null) {
    if (plain.plan === undefined) {
      plain.plan = found(make(checks, kind));
      plain.passing = passing(plain.plan, checks);
    }
    if (plain.passing.has(check) || plain.plan === null) return plain.plan;
    const known = plain.applying.get(check) ?? found(witnessOf(checks, kind, [check]));
    plain.applying.set(check, known);
    return known;
  }
  const other = { ...check, assertion: instead };
  const rules = (checks.byKind.get(kind.id) ?? []).map((each) => (each === check ? other : each));
  const within = { ...checks, byKind: new Map([[kind.id, rules]]) };
  const plan = somePlan(within, kind, check.where === null ? [] : [other]);
  return plan === null ? null : widened(plan, within);
}

function passing(value: JsonObject | null, checks: Checks): ReadonlySet<Check> {
  const outcomes = value === null ? [] : judge(value, checks).outcomes;
  return new Set(outcomes.flatMap(({ check, verdict }) => (verdict.kind === 'pass' ? [check] : [])));
}

function leavesOf(assertion: Assertion): readonly Assertion[] {
  return assertion.kind === 'all' ? assertion.of.flatMap(leavesOf) : [assertion];
}

/** What makes an assertion speak of something, where it speaks only of entries that there are. */
function presenceOf(assertion: Assertion): Assertion | null {
  const least = { kind: 'count', where: null, min: 1, max: null, orReason: false, excusable: [] } as const;
  if (assertion.kind === 'each') return { ...least, collection: assertion.collection, terms: assertion.terms };
  if (assertion.kind !== 'refersTo') return null;
  const of = assertion.collections.map((collection) => ({ ...least, collection, terms: null }));
  return { kind: 'any', of };
}
