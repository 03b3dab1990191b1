import type { Assertion, RefersTo } from '../../model/assertion.ts';
import type { Demand } from './demand.ts';
import type { Writing } from './write.ts';

/** Tells what else a plan must have that has a demand: an entry may serve only what a rule's own entry serves too. */
export function implications(
  { checks, kind }: Writing,
  copies: ReadonlyMap<string, number>,
): (demand: Demand) => readonly Demand[] {
  const always = (checks.byKind.get(kind.id) ?? []).filter(({ where, rule }) => where === null && !rule.effective);
  const references = always.flatMap(({ assertion }) => referencesIn(assertion));
  return (demand) => {
    if (demand.kind !== 'serves') return [];
    return references.flatMap(({ collections, to }): readonly Demand[] => {
      const [home, ...others] = to.collections;
      if (to.term === null || home === undefined || others.length > 0) return [];
      // Where several entries may stand for the rule's own, it is open which of them serves it.
      if (!collections.includes(demand.slot.collection) || (copies.get(`${home}/${to.term.id}`) ?? 1) > 1) return [];
      return [{ kind: 'serves', slot: { collection: home, term: to.term, copy: 0 }, term: demand.term }];
    });
  };
}

function referencesIn(assertion: Assertion): readonly RefersTo[] {
  if (assertion.kind === 'all') return assertion.of.flatMap(referencesIn);
  return assertion.kind === 'refersTo' && assertion.field === 'serves' && assertion.to.field === 'serves'
    ? [assertion]
    : [];
}
