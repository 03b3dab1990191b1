import { byNumber, clauseNumbers, insideClause } from '../language/clauses.ts';
import type { Path } from '../model/document.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import type { Clause, Ledger, Pack } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Clauses that do not tile the source, and citations of clauses that are none or of words that stand in none of them. */
export const ledgerLints: Lint = (pack) => [
  ...citedClauses(pack),
  ...(pack.ledger === null ? [] : tiling(pack.ledger, pack.source)),
];

/** From the first character to the last, each clause begins where the one before it ends. */
function tiling({ clauses, origin }: Ledger, source: Pack['source']): readonly PackFault[] {
  const found: PackFault[] = [];
  const say = (path: Path, fault: Omit<Fault, 'path'>) => found.push(faultAt(origin, { ...fault, path } as Fault));
  let reached = 0;
  let before: Clause | null = null;
  for (const [index, clause] of clauses.entries()) {
    const at = ['clauses', index];
    const [start, end] = clause.span;
    if (clause.number !== index + 1)
      say([...at, 'number'], { code: 'ledger/number', params: { expected: index + 1, actual: clause.number } });
    if (start >= end || end > source.length) {
      say([...at, 'span'], {
        code: 'ledger/span',
        params: { clause: clause.number, start, end, length: source.length },
      });
    } else if (start > reached) {
      say([...at, 'span'], { code: 'ledger/gap', params: { from: reached, until: start } });
    } else if (start < reached && before !== null) {
      const params = { clause: clause.number, before: before.number, from: start, until: Math.min(reached, end) };
      say([...at, 'span'], { code: 'ledger/overlap', params });
    }
    if (end <= source.length) reached = Math.max(reached, end);
    before = clause;
  }
  if (reached < source.length)
    say(['clauses', clauses.length - 1, 'span'], {
      code: 'ledger/gap',
      params: { from: reached, until: source.length },
    });
  if (clauses.length !== source.clauses)
    say(['clauses'], { code: 'ledger/count', params: { expected: source.clauses, actual: clauses.length } });
  return found;
}

function citedClauses({ terms, rules, ledger, source }: Pack): readonly PackFault[] {
  const clauses = ledger === null ? null : byNumber(ledger.clauses);
  return [...terms, ...rules].flatMap(({ citations, origin }) =>
    citations.flatMap((citation, index): readonly PackFault[] => {
      const path = ['citations', index];
      const missing = clauseNumbers(citation.clause).find((number) => number > source.clauses);
      if (missing !== undefined) {
        const params = { clause: missing, count: source.clauses };
        return [faultAt(origin, { code: 'ledger/no-such-clause', params, path: [...path, 'clause'] })];
      }
      if (clauses === null || citation.span === null || insideClause(citation, clauses) !== null) return [];
      const params = { term: citation.term ?? '', clause: citation.clause };
      return [faultAt(origin, { code: 'ledger/outside', params, path: [...path, 'span'] })];
    }),
  );
}
