import { overlap } from '../language/calendar.ts';
import { visitAssertion } from './assertions.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** What can never say anything: no rules at all, a rule out of the pack's period, a kind or a term that no rule speaks of. */
export const idleness: Lint = (pack) => {
  if (pack.rules.length === 0)
    return [faultAt(pack.origin, { code: 'pack/no-rules', params: {}, path: ['chapters'], anchor: 'key' })];
  const spoken = new Set<string>();
  for (const { assert, applies } of pack.rules) {
    const visitor = { name: (what: string, id: string) => what === 'term' && spoken.add(id) };
    visitAssertion(assert, [], visitor);
    if (applies.where !== undefined) visitAssertion(applies.where, [], visitor);
  }
  const isBound = (kind: string) => pack.rules.some(({ applies: { kinds } }) => kinds === '*' || kinds.includes(kind));
  return [
    ...pack.rules.flatMap(({ id, effective, origin }) =>
      effective === undefined || overlap(effective, pack.effective)
        ? []
        : [faultAt(origin, { code: 'pack/idle-rule', params: { rule: id }, path: ['effective'], anchor: 'key' })],
    ),
    ...pack.kinds.flatMap(({ id, label }, index) =>
      isBound(id)
        ? []
        : [
            faultAt(pack.origin, {
              code: 'pack/unbound-kind',
              params: { kind: label },
              path: ['unit', 'kinds', index, 'id'],
            }),
          ],
    ),
    ...pack.terms.flatMap(({ id, origin }) =>
      spoken.has(id) ? [] : [faultAt(origin, { code: 'pack/unused-term', params: { term: id }, path: ['id'] })],
    ),
  ];
};
