import { visitAssertion } from '../language/assertions.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** What nothing speaks of: a pack without rules, a unit kind that no rule binds, a term that stands in no rule. */
export const idleLints: Lint = (pack) => {
  const { rules, kinds, terms, origin } = pack;
  if (rules.length === 0)
    return [faultAt(origin, { code: 'pack/no-rules', params: {}, path: ['chapters'], anchor: 'key' })];
  const spoken = new Set<string>();
  const visitor = { name: (what: string, id: string) => what === 'term' && spoken.add(id) };
  for (const { assert, applies } of rules) {
    visitAssertion(assert, [], visitor);
    if (applies.where !== undefined) visitAssertion(applies.where, [], visitor);
  }
  const bound = new Set(rules.flatMap(({ applies }) => applies.kinds));
  const unbound = kinds.flatMap(({ id, label }, index) => {
    if (bound.has('*') || bound.has(id)) return [];
    return [
      faultAt(origin, { code: 'pack/unbound-kind', params: { kind: label }, path: ['unit', 'kinds', index, 'id'] }),
    ];
  });
  const unused = terms
    .filter(({ id }) => !spoken.has(id))
    .map((term) => faultAt(term.origin, { code: 'pack/unused-term', params: { term: term.id }, path: ['id'] }));
  return [...unbound, ...unused];
};
