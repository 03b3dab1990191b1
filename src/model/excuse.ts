import type { Document, Path } from './document.ts';
import type { Severity } from './pack.ts';

/** A line of a waiver file, of the right shape; its names and dates are not looked at yet. */
export interface WaiverEntry {
  /** A rule's id, bare or with its pack, or `plan/…`. */
  readonly rule: string;
  /** Id or name of a unit, and of a unit kind; at least one is not null. */
  readonly unit: string | null;
  readonly kind: string | null;
  readonly reason: string;
  readonly approver: string;
  readonly from: string;
  readonly until: string;
  /** Where it stands in its file. */
  readonly path: Path;
}

export interface WaiverFile {
  readonly document: Document;
  readonly entries: readonly WaiverEntry[];
}

/** A comment of a plan that begins with `guiju-ignore`. */
export interface Comment {
  /** Which document of the file it is in, from 0. */
  readonly document: number;
  readonly line: number;
  /** Where its `#` stands, 1-based, in UTF-16 units. */
  readonly column: number;
  /** What follows the `#`. */
  readonly text: string;
  /** Whether it has its line to itself. */
  readonly isAlone: boolean;
}

/** Which rules a comment in a plan may excuse. */
export type InlineIgnores = 'not-must' | 'all' | 'none';

/** A finding that was accepted, and the day (`YYYY-MM-DD`) on which it was. */
export interface BaselineEntry {
  readonly unit: string | null;
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly since: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}
