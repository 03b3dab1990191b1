import type { RefersTo } from '../model/assertion.ts';
import type { Fault } from '../model/fault.ts';
import { hasField, judgeEntry } from './entries.ts';
import { namings } from './naming.ts';
import { type Evaluator, fail, PASS, SAID } from './verdict.ts';

export const refersTo: Evaluator<RefersTo> = ({ collections, field, to }, { plan }) => {
  const [home] = to.collections;
  const { term } = to;
  const named = namings(plan, collections, field);
  if (term !== null && home !== undefined && named.length > 0) {
    const target = judgeEntry(plan, home, term, (entry) =>
      to.field === 'serves' ? hasField(entry, { name: 'serves', label: null }, term) : PASS,
    );
    if (target.kind !== 'pass') return target;
  }
  const targets = new Set(
    namings(plan, to.collections, to.field, to.term).map(({ named }) => named.known ?? named.meant),
  );
  const faults = named.flatMap(({ named, path }): Fault[] => {
    if (named.known === null || targets.has(named.known)) return [];
    const params = { value: named.known.label, collections: to.collections, term: to.term?.label ?? null };
    return [{ code: 'reference/dangling', params, path, about: named.known.id }];
  });
  if (faults.length > 0) return fail(...faults);
  return named.some((naming) => naming.named.known === null) ? SAID : PASS;
};
