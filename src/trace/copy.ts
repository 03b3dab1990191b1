import type { Clause, Pack } from '../model/pack.ts';
import type { CopiedClause, CopyHabit, SourceCopy } from '../model/source.ts';
import { alignClauses } from './align.ts';
import { digestOf } from './digest.ts';

/** A copy so many times as long as the source is read no further: it is another text. */
const MOST_TIMES = 20;

/** Compares a copy of the source with what the pack knows of it: as a whole, then clause by clause. */
export function compareCopy({ source, ledger }: Pack, text: string): SourceCopy {
  const clauses = ledger?.clauses ?? [];
  const bare = text.slice(0, MOST_TIMES * source.length).replace(/^\ufeff/, '');
  const even = bare.replaceAll(/\r\n?/g, '\n');
  const read = ended(
    even,
    (points) => `sha256:${digestOf(points)}` === source.digest || endsWith(points, clauses.at(-1)),
  );
  const habits: readonly (readonly [CopyHabit, boolean])[] = [
    ['bom', text.startsWith('\ufeff')],
    ['line-ends', even !== bare],
    ['last-line-end', read.text !== even],
  ];
  return {
    isSame: `sha256:${digestOf(read.points)}` === source.digest,
    passedOver: habits.flatMap(([habit, isTrue]) => (isTrue ? [habit] : [])),
    clauses: copied(clauses, read.points),
    points: read.points,
  };
}

interface Read {
  readonly text: string;
  readonly points: readonly string[];
}

/** A text as it is, without the line ends at its end, or with but one: the first that ends as it should. */
function ended(text: string, isRight: (points: readonly string[]) => boolean): Read {
  const bare = text.replace(/\n+$/, '');
  for (const each of [text, bare, `${bare}\n`]) {
    const points = [...each];
    if (isRight(points)) return { text: each, points };
  }
  return { text, points: [...text] };
}

function endsWith(points: readonly string[], clause: Clause | undefined): boolean {
  if (clause === undefined) return false;
  const length = clause.span[1] - clause.span[0];
  return length > 0 && digestOf(points.slice(-length)) === clause.sha256;
}

/** A clause is the same where its own text stands in its turn and nothing has come in before it, or after the last. */
function copied(clauses: readonly Clause[], points: readonly string[]): readonly CopiedClause[] {
  const starts = alignClauses(clauses, points);
  const ends = starts.map((start, index) => (start === null ? null : start + lengthOf(clauses[index])));
  return clauses.map(({ number }, index): CopiedClause => {
    const from = index === 0 ? 0 : (ends.slice(0, index).findLast((end) => end !== null) ?? 0);
    const isLast = index === clauses.length - 1;
    const until = isLast
      ? points.length
      : (ends[index] ?? starts.slice(index).find((start) => start !== null) ?? points.length);
    const start = starts[index];
    const isSame = typeof start === 'number' && (index === 0 || starts[index - 1] !== null ? start === from : true);
    const span = isSame && ends[index] === until ? ([start, until] as const) : ([from, until] as const);
    return { number, isSame: isSame && ends[index] === until, span };
  });
}

function lengthOf(clause: Clause | undefined): number {
  return clause === undefined ? 0 : clause.span[1] - clause.span[0];
}
