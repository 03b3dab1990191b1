import type { Assertion } from '../../model/assertion.ts';
import type { Writing } from './write.ts';

/** How many entries of a term in a list could ever be of use, where more than one may stand there. */
export function usefulCopies({ checks, kind }: Writing): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (
    collection: string,
    terms: readonly { readonly id: string; readonly class: string }[] | null,
    number: number,
  ) => {
    const holds = checks.lexicon.collections.get(collection);
    if (holds === undefined || (holds.id !== 'reporting' && holds.fields.length === 0)) return;
    for (const { id } of terms ??
      checks.pack.terms.filter((term) => holds.id === 'reporting' || term.class === holds.id)) {
      uses.set(`${collection}/${id}`, (uses.get(`${collection}/${id}`) ?? 0) + number);
    }
  };
  const visit = (assertion: Assertion): void => {
    switch (assertion.kind) {
      case 'includes':
      case 'cadence':
      case 'onEvent':
        count(assertion.collection, [assertion.term], 1);
        break;
      case 'count':
        if (assertion.where !== null) visit(assertion.where);
        count(assertion.collection, assertion.terms, assertion.terms === null ? assertion.min : 1);
        break;
      case 'covers':
        for (const collection of assertion.collections) count(collection, null, assertion.values.length);
        break;
      case 'all':
      case 'any':
        assertion.of.forEach(visit);
        break;
      case 'each':
        visit(assertion.assert);
    }
  };
  for (const { assertion } of checks.byKind.get(kind.id) ?? []) visit(assertion);
  return new Map([...uses].filter(([, number]) => number > 1));
}
