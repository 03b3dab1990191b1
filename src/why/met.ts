import type { Scope } from '../evaluate/verdict.ts';
import type { All, Any, Assertion, AssertionKind, Each, Manual } from '../model/assertion.ts';
import type { Met } from '../model/why.ts';
import { metCadence, metExcludes, metIncludes, metOnEvent } from './entries.ts';
import { metCount, metCovers, metField, metRefersTo } from './lists.ts';

type Walker<A extends Assertion> = (assertion: A, scope: Scope) => readonly Met[];

const WALKERS: { readonly [K in AssertionKind]: Walker<Extract<Assertion, { kind: K }>> } = {
  all: metAll,
  any: metAny,
  cadence: metCadence,
  count: metCount,
  covers: metCovers,
  each: metEach,
  excludes: metExcludes,
  field: metField,
  includes: metIncludes,
  manual: metManual,
  onEvent: metOnEvent,
  refersTo: metRefersTo,
};

/** What meets each demand of an assertion that holds, in its order. */
export function metBy(assertion: Assertion, scope: Scope): readonly Met[] {
  const walker = WALKERS[assertion.kind] as Walker<Assertion>;
  return walker(assertion, scope);
}

/** What two demands share is met once. */
function metAll({ of }: All, scope: Scope): readonly Met[] {
  const met = of.flatMap((assertion) => metBy(assertion, scope));
  return [...new Map(met.map((one) => [JSON.stringify(one), one])).values()];
}

/** The first alternative that holds is the one that counts. */
function metAny({ of }: Any, scope: Scope): readonly Met[] {
  const holds = of.find((assertion) => scope.evaluate(assertion, scope).kind === 'pass');
  return holds === undefined ? [] : metBy(holds, scope);
}

function metEach({ collection, terms, assert }: Each, scope: Scope): readonly Met[] {
  const entries = (scope.plan.collections.get(collection) ?? []).filter(
    ({ ref }) => terms === null || terms.some((term) => term === ref.known),
  );
  if (entries.length === 0) return [{ kind: 'nothing', collections: [collection], path: null }];
  return entries.flatMap((entry) => metBy(assert, { ...scope, root: entry }));
}

function metManual(_: Manual, { plan, ruleId }: Scope): readonly Met[] {
  const path = plan.attested.get(ruleId);
  return path === undefined ? [] : [{ kind: 'attested', path }];
}
