import type { Count } from '../model/assertion.ts';
import type { Term } from '../model/pack.ts';
import type { Entry } from '../model/plan.ts';
import { isMisplaced } from './entries.ts';
import { type Evaluator, fail, PASS, SAID, type Scope } from './verdict.ts';

export const count: Evaluator<Count> = (assertion, scope) => {
  const { collection, terms, min, max, orReason } = assertion;
  const entries = scope.plan.collections.get(collection) ?? [];
  const counted = entries.filter((entry) => isCounted(entry, assertion, scope));
  const params = { collection, terms: terms?.map(({ label }) => label) ?? [], actual: counted.length };
  if (counted.length < min) {
    const declined = orReason ? scope.plan.declined.filter(({ ref }) => isAmong(ref.known ?? ref.meant, terms)) : [];
    if (declined.some(({ ref, hasReason }) => hasReason && ref.known !== null)) return PASS;
    if (declined.length > 0) return SAID;
    if (entries.some(({ ref }) => ref.meant !== null && terms?.includes(ref.meant))) return SAID;
    if (terms?.some((term) => isMisplaced(scope.plan, collection, term))) return SAID;
    return fail({
      code: 'count/too-few',
      params: { ...params, bound: min, orReason },
      path: [collection],
      anchor: 'key',
    });
  }
  const excess = counted[max];
  if (excess === undefined) return PASS;
  const related = counted.filter((entry) => entry !== excess).map(({ path }) => [...path, 'ref']);
  return fail({
    code: 'count/too-many',
    params: { ...params, bound: max, orReason },
    path: [...excess.path, 'ref'],
    related,
  });
};

function isCounted(entry: Entry, { terms, where }: Count, scope: Scope): boolean {
  if (terms !== null && !terms.some((term) => term === entry.ref.known)) return false;
  return where === null || scope.evaluate(where, { ...scope, root: entry }).kind === 'pass';
}

function isAmong(term: Term | null, terms: Count['terms']): boolean {
  return term !== null && (terms === null || terms.includes(term));
}
