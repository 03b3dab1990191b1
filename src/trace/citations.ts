import { byNumber, clauseNumbers, insideClause } from '../language/clauses.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import type { Citation, Clause, Pack } from '../model/pack.ts';
import type { CopiedClause, SourceCopy } from '../model/source.ts';
import { digestOf } from './digest.ts';

/** What a copy of the source shows to be wrong with a pack: stale and misplaced citations, each at its place. */
export function copyFaults(pack: Pack, copy: SourceCopy): readonly PackFault[] {
  const copies = new Map(copy.clauses.map((clause) => [clause.number, clause]));
  const clauses = pack.ledger === null ? null : byNumber(pack.ledger.clauses);
  const citing = [
    ...pack.terms.map((term) => ({ ...term, what: 'term' as const })),
    ...pack.rules.map((rule) => ({ ...rule, what: 'rule' as const })),
  ];
  const cited = citing.flatMap(({ what, id, citations, origin: { file, path } }) =>
    citations.flatMap((citation, index): readonly PackFault[] => {
      const fault = citationFault({ what, id, ...citation }, clauses, copy, copies);
      return fault === null ? [] : [{ file, fault: { ...fault, path: [...path, 'citations', index, ...fault.path] } }];
    }),
  );
  return [...wholeFaults(pack, copy), ...cited];
}

/** The numbers of the clauses that a copy has changed. */
export function changedClauses({ clauses }: SourceCopy): readonly number[] {
  return clauses.filter(({ isSame }) => !isSame).map(({ number }) => number);
}

function wholeFaults({ origin, ledger, source }: Pack, copy: SourceCopy): readonly PackFault[] {
  const clauses = changedClauses(copy);
  const at = (why: 'clauses' | 'no-ledger' | 'digest'): PackFault => ({
    file: origin.file,
    fault: { code: 'source/differs', params: { clauses, why }, path: [...origin.path, 'source', 'digest'] },
  });
  if (!copy.isSame) return [at(ledger === null ? 'no-ledger' : clauses.length > 0 ? 'clauses' : 'digest')];
  return (ledger?.clauses ?? []).flatMap(({ number, span: [start, end], sha256 }, index): readonly PackFault[] =>
    ledger === null || end > source.length || digestOf(copy.points.slice(start, end)) === sha256
      ? []
      : [
          {
            file: ledger.origin.file,
            fault: { code: 'source/digest', params: { clause: number }, path: ['clauses', index, 'sha256'] },
          },
        ],
  );
}

function citationFault(
  citation: Citation & { readonly what: 'term' | 'rule'; readonly id: string },
  clauses: ReadonlyMap<number, Clause> | null,
  copy: SourceCopy,
  copies: ReadonlyMap<number, CopiedClause>,
): Fault | null {
  const { what, id, clause, term, span } = citation;
  const changed = copy.isSame ? [] : clauseNumbers(clause).filter((number) => copies.get(number)?.isSame === false);
  if (changed.length > 0) return { code: 'source/stale', params: { what, id, clause, term, changed }, path: [] };
  if (term === null || span === null || (clauses === null && !copy.isSame)) return null;
  const inside = copy.isSame || clauses === null ? null : insideClause(citation, clauses);
  if (!copy.isSame && inside === null) return null;
  const start = inside === null ? span[0] : (copies.get(inside.clause)?.span[0] ?? 0) + inside.span[0];
  const found = copy.points.slice(start, start + span[1] - span[0]).join('');
  return found === term ? null : { code: 'source/misplaced', params: { clause, term, found }, path: ['span'] };
}
