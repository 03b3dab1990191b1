import type { Citation, Clause } from '../model/pack.ts';

/** The numbers that a citation's `clause` stands for, in its order: `98-99,105` is 98, 99, 105. */
export function clauseNumbers(clause: string): readonly number[] {
  return clause.split(',').flatMap((range) => {
    const [from = 0, until = from] = range.split('-').map(Number);
    return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
  });
}

/** Where the words of a citation stand inside one of its clauses, in code points from the clause's start. */
export interface Inside {
  readonly clause: number;
  readonly span: readonly [start: number, end: number];
}

/** The place of cited words inside their clause; null where they have no span, or it lies in none of the clauses. */
export function insideClause({ clause, span }: Citation, clauses: ReadonlyMap<number, Clause>): Inside | null {
  if (span === null) return null;
  const [start, end] = span;
  for (const number of clauseNumbers(clause)) {
    const [first, last] = clauses.get(number)?.span ?? [0, 0];
    if (first <= start && end <= last) return { clause: number, span: [start - first, end - first] };
  }
  return null;
}

/** The clauses of a ledger by number. */
export function byNumber(clauses: readonly Clause[]): ReadonlyMap<number, Clause> {
  return new Map(clauses.map((clause) => [clause.number, clause]));
}
