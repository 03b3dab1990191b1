import type { Count } from '../model/assertion.ts';
import type { Entry } from '../model/plan.ts';
import { isMisplaced } from './entries.ts';
import { type Evaluator, fail, PASS, SAID, type Scope } from './verdict.ts';

export const count: Evaluator<Count> = (assertion, scope) => {
  const { collection, terms, min, max, orReason, excusable } = assertion;
  const entries = scope.plan.collections.get(collection) ?? [];
  const counted = distinct(
    entries.filter((entry) => isCounted(entry, assertion, scope)),
    terms,
  );
  const about = terms?.map(({ id }) => id).join(' ') ?? '';
  const params = { collection, terms: terms?.map(({ label }) => label) ?? [], actual: counted.length };
  if (counted.length < min) {
    const declined = scope.plan.declined.filter(({ ref }) =>
      excusable.some((term) => term === (ref.known ?? ref.meant)),
    );
    if (declined.some(({ ref, hasReason }) => hasReason && ref.known !== null)) return PASS;
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

function isCounted(entry: Entry, { terms, where }: Count, scope: Scope): boolean {
  if (terms !== null && !terms.some((term) => term === entry.ref.known)) return false;
  return where === null || scope.evaluate(where, { ...scope, root: entry }).kind === 'pass';
}

/** Where certain terms are counted, each counts once. */
function distinct(entries: readonly Entry[], terms: Count['terms']): readonly Entry[] {
  if (terms === null) return entries;
  return entries.filter(({ ref }, index) => entries.findIndex((each) => each.ref.known === ref.known) === index);
}
