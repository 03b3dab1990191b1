import type { RefersTo } from '../model/assertion.ts';
import type { Fault } from '../model/fault.ts';
import { judgeEntry } from './entries.ts';
import { namings } from './naming.ts';
import { type Evaluator, every, fail, PASS } from './verdict.ts';

export const refersTo: Evaluator<RefersTo> = ({ collections, field, to }, { plan }) => {
  const [home] = to.collections;
  if (to.term !== null && home !== undefined) {
    const target = judgeEntry(plan, home, to.term, () => PASS);
    if (target.kind !== 'pass') return target;
  }
  const targets = new Set(
    namings(plan, to.collections, to.field, to.term).map(({ named }) => named.known ?? named.meant),
  );
  const faults = namings(plan, collections, field).flatMap(({ named, path }): Fault[] => {
    if (named.known === null || targets.has(named.known)) return [];
    const params = { value: named.known.label, collections: to.collections, term: to.term?.label ?? null };
    return [{ code: 'reference/dangling', params, path, about: named.known.id }];
  });
  return faults.length === 0 ? PASS : every([fail(...faults)]);
};
