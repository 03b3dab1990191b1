import type { Count } from '../model/assertion.ts';
import type { Declined, Entry } from '../model/plan.ts';
import { isMisplaced } from './entries.ts';
import { type Evaluator, fail, PASS, SAID, type Scope } from './verdict.ts';

export const count: Evaluator<Count> = (assertion, scope) => {
  const { collection, terms, min, max, orReason } = assertion;
  const entries = scope.plan.collections.get(collection) ?? [];
  const counted = countedEntries(assertion, scope);
  const about = terms?.map(({ id }) => id).join(' ') ?? '';
  const params = { collection, terms: terms?.map(({ label }) => label) ?? [], actual: counted.length };
  if (counted.length < min) {
    const declined = declinedInstead(assertion, scope);
    if (declined.some(isReasoned)) return PASS;
    if (declined.length > 0) return SAID;
    if (entries.some(({ ref }) => ref.meant !== null && terms?.includes(ref.meant))) return SAID;
    if (terms?.some((term) => isMisplaced(scope.plan, collection, term))) return SAID;
    return fail({
      code: 'count/too-few',
      params: { ...params, bound: min, orReason },
      path: [collection],
      anchor: 'key',
      about,
    });
  }
  const excess = max === null ? undefined : counted[max];
  if (max === null || excess === undefined) return PASS;
  const related = counted.filter((entry) => entry !== excess).map(({ path }) => [...path, 'ref']);
  return fail({
    code: 'count/too-many',
    params: { ...params, bound: max, orReason },
    path: [...excess.path, 'ref'],
    related,
    about,
  });
};

/** The entries that count; where certain terms are counted, each counts once. */
export function countedEntries(assertion: Count, scope: Scope): readonly Entry[] {
  const entries = scope.plan.collections.get(assertion.collection) ?? [];
  return distinct(
    entries.filter((entry) => isCounted(entry, assertion, scope)),
    assertion.terms,
  );
}

/** What the unit declines of the terms of which one declined serves instead. */
export function declinedInstead({ excusable }: Count, { plan }: Scope): readonly Declined[] {
  return plan.declined.filter(({ ref }) => excusable.some((term) => term === (ref.known ?? ref.meant)));
}

/** Whether what is declined counts: it is surely named, and there is a reason. */
export function isReasoned({ ref, hasReason }: Declined): boolean {
  return hasReason && ref.known !== null;
}

function isCounted(entry: Entry, { terms, where }: Count, scope: Scope): boolean {
  if (terms !== null && !terms.some((term) => term === entry.ref.known)) return false;
  return where === null || scope.evaluate(where, { ...scope, root: entry }).kind === 'pass';
}

function distinct(entries: readonly Entry[], terms: Count['terms']): readonly Entry[] {
  if (terms === null) return entries;
  return entries.filter(({ ref }, index) => entries.findIndex((each) => each.ref.known === ref.known) === index);
}
