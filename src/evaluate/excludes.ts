import type { Excludes } from '../model/assertion.ts';
import { isMisplaced } from './entries.ts';
import { type Evaluator, fail, PASS, SAID } from './verdict.ts';

export const excludes: Evaluator<Excludes> = ({ collection, term }, { plan }) => {
  const entries = plan.collections.get(collection) ?? [];
  const params = { term: term.label, collection };
  const present = entries.filter(({ ref }) => ref.known === term);
  if (present.length > 0)
    return fail(...present.map(({ path }) => ({ code: 'entry/forbidden', params, path: [...path, 'ref'] }) as const));
  return entries.some(({ ref }) => ref.meant === term) || isMisplaced(plan, collection, term) ? SAID : PASS;
};
