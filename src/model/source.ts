/** A reader's own copy of a source, compared with what a pack's ledger knows of it. Nothing of it is stored. */
export interface SourceCopy {
  /** Whether all of it digests to what the pack says. */
  readonly isSame: boolean;
  /** What was passed over in reading it: it is no part of the text. */
  readonly passedOver: readonly CopyHabit[];
  /** Every clause of the ledger, in its order; empty where the pack keeps none. */
  readonly clauses: readonly CopiedClause[];
  /** The characters (code points) that were read. */
  readonly points: readonly string[];
}

/** How a copy may differ and still be the same text: a byte order mark, line ends of another system, a last line end. */
export type CopyHabit = 'bom' | 'line-ends' | 'last-line-end';

/** One clause as a copy has it. */
export interface CopiedClause {
  readonly number: number;
  readonly isSame: boolean;
  /** Where it stands in the copy, in code points; of a changed clause what stands between its neighbours. */
  readonly span: readonly [start: number, end: number];
}
