import { visitAssertion } from '../language/assertions.ts';
import { isUnfilled } from '../language/blank.ts';
import { clauseNumbers } from '../language/clauses.ts';
import { nearest } from '../language/names.ts';
import type { Path } from '../model/document.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import type { Citation, Clause, Pack, Rule } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Clauses that nothing accounts for, and a ledger that does not agree with what the terms and the rules cite. */
export const accountLints: Lint = (pack) => {
  const { ledger } = pack;
  if (ledger === null) return [];
  const cited = citersOf(pack);
  return ledger.clauses.flatMap((clause, index): readonly PackFault[] =>
    lineFaults(clause, cited, pack).map((fault) =>
      faultAt(ledger.origin, { ...fault, path: ['clauses', index, ...fault.path] }),
    ),
  );
};

interface Citers {
  readonly terms: ReadonlyMap<number, readonly string[]>;
  readonly rules: ReadonlyMap<number, readonly string[]>;
}

/** Who cites each clause: its terms, and the rules of which no term does. */
function citersOf({ terms, rules }: Pack): Citers {
  const byTerm = citersAmong(terms);
  const named = new Map(rules.map((rule) => [rule.id, termsOf(rule)]));
  const byRule = [...citersAmong(rules)].map(([number, ids]) => {
    const own = byTerm.get(number) ?? [];
    return [number, ids.filter((id) => !own.some((term) => named.get(id)?.has(term)))] as const;
  });
  return { terms: byTerm, rules: new Map(byRule) };
}

function citersAmong(
  things: readonly { readonly id: string; readonly citations: readonly Citation[] }[],
): ReadonlyMap<number, readonly string[]> {
  const citers = new Map<number, string[]>();
  for (const { id, citations } of things) {
    // A citation that is still to be filled cites nothing yet; that is said by itself.
    const known = citations.filter(({ term }) => term === null || !isUnfilled(term));
    for (const number of new Set(known.flatMap(({ clause }) => clauseNumbers(clause))))
      citers.set(number, [...(citers.get(number) ?? []), id]);
  }
  return citers;
}

function termsOf({ assert }: Rule): ReadonlySet<string> {
  const named = new Set<string>();
  visitAssertion(assert, [], { name: (what, id) => what === 'term' && named.add(id) });
  return named;
}

function lineFaults(clause: Clause, cited: Citers, pack: Pack): readonly Fault[] {
  const { number, aside } = clause;
  const citers = [...(cited.terms.get(number) ?? []), ...(cited.rules.get(number) ?? [])];
  const named = [...clause.terms, ...clause.rules];
  if (aside !== null && citers.length + named.length > 0) {
    const by = [...new Set([...named, ...citers])];
    return [{ code: 'ledger/contradicted', params: { clause: number, by }, path: ['aside'], anchor: 'key' }];
  }
  if (aside === null && citers.length + named.length === 0)
    return [{ code: 'ledger/unaccounted', params: { clause: number }, path: [] }];
  return (['terms', 'rules'] as const).flatMap((key) => listFaults(key, clause, cited, pack));
}

function listFaults(key: 'terms' | 'rules', clause: Clause, cited: Citers, pack: Pack): readonly Fault[] {
  const what = key === 'terms' ? 'term' : 'rule';
  const known = pack[key].map(({ id }) => id);
  const citers = cited[key].get(clause.number) ?? [];
  const params = (id: string) => ({ clause: clause.number, what, id }) as const;
  const listed = clause[key].flatMap((id, index): readonly Fault[] => {
    const path: Path = [key, index];
    if (!known.includes(id))
      return [{ code: 'pack/dangling', params: { what, name: id, nearest: nearest(id, known) }, path, about: id }];
    return citers.includes(id) ? [] : [{ code: 'ledger/uncited', params: params(id), path, about: id }];
  });
  const omitted = citers
    .filter((id) => !clause[key].includes(id))
    .map((id): Fault => ({ code: 'ledger/omits', params: params(id), path: [key], anchor: 'key', about: id }));
  return [...listed, ...omitted];
}
