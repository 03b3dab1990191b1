import type { AddedException, Waiver } from '../model/report.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** What formats for machines and for pull requests say beside a finding's own sentences. */
export interface FormatWords {
  /** A sentence and what to do about it, in one line. */
  readonly withRemedy: Say<{ message: string; remedy: string }>;
  readonly waived: Say<Pick<Waiver, 'kind' | 'reason' | 'approver' | 'until'> & { place: string }>;
  readonly baselined: Say<{ since: string }>;
  readonly excused: Say<{ waived: number; baselined: number }>;
  readonly baseline: Say<{ file: string; errors: number; warnings: number; notes: number; oldest: string | null }>;
  readonly fixed: Say<{ count: number }>;
  readonly asOf: Say<{ date: string }>;
  /** An exception that the change itself adds. */
  readonly added: Say<AddedException>;
  readonly addedKinds: { readonly [K in AddedException['kind']]: string };
  /** Annotations beyond what the runner shows. */
  readonly moreAnnotations: Say<{ count: number; severity: string }>;
  readonly truncated: Say<{ count: number; shown: number }>;
  readonly failsElsewhere: Say;
  readonly needsReview: Say;
  readonly summary: SummaryWords;
}

/** Headings and columns of the step summary. */
export interface SummaryWords {
  readonly title: Say;
  readonly added: Say<{ count: number; ref: string }>;
  readonly verdicts: Say;
  readonly baseline: Say;
  readonly findings: Say;
  readonly matrix: Say;
  /** What a cell of the matrix shows. */
  readonly legend: Say;
  readonly left: Say<{ rows: number }>;
  readonly columns: {
    readonly exception: Say;
    readonly place: Say;
    readonly rule: Say;
    readonly unit: Say;
    readonly kind: Say;
    readonly until: Say;
    readonly approver: Say;
    readonly reason: Say;
    readonly verdict: Say;
    readonly file: Say;
    readonly errors: Say;
    readonly warnings: Say;
    readonly notes: Say;
    readonly excused: Say;
    readonly severity: Say;
    readonly finding: Say;
    readonly basis: Say;
    readonly remedy: Say;
  };
}
