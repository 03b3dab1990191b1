import type { Count } from '../model/assertion.ts';
import type { Entry } from '../model/plan.ts';
import { type Evaluator, fail, PASS, SAID, type Scope } from './verdict.ts';

export const count: Evaluator<Count> = (assertion, scope) => {
  const { collection, terms, min, max, orReason } = assertion;
  const entries = scope.plan.collections.get(collection) ?? [];
  const counted = entries.filter((entry) => isCounted(entry, assertion, scope));
  const params = { collection, terms: terms?.map(({ label }) => label) ?? [], actual: counted.length };
  if (counted.length < min) {
    if (orReason && isDeclined(assertion, scope)) return PASS;
    if (entries.some(({ ref }) => ref.meant !== null && terms?.includes(ref.meant))) return SAID;
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

function isDeclined({ terms }: Count, { plan }: Scope): boolean {
  return plan.declined.some(({ ref }) => ref.known !== null && (terms === null || terms.includes(ref.known)));
}
