import type { Excludes } from '../model/assertion.ts';
import { type Evaluator, fail, PASS } from './verdict.ts';

export const excludes: Evaluator<Excludes> = ({ collection, term }, { plan }) => {
  const present = (plan.collections.get(collection) ?? []).filter(
    ({ ref }) => ref.known === term || ref.meant === term,
  );
  if (present.length === 0) return PASS;
  const params = { term: term.label, collection };
  return fail(...present.map(({ path }) => ({ code: 'entry/forbidden', params, path: [...path, 'ref'] }) as const));
};
