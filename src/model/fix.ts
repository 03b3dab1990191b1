import type { Json } from './document.ts';
import type { Finding, Report } from './report.ts';

/** A stretch of a text and what is to stand in its place; offsets in UTF-16 units, `end` exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What would do away with a finding. The edits of one fix do not overlap. */
export interface Fix {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** How far fixes may go: only what can't have been meant otherwise, or also entries and fields with blanks to fill in. */
export type FixLevel = 'safe' | 'unsafe';

/** A text with what was mended in it; the same text where nothing was. */
export interface Mended {
  readonly text: string;
  /** The findings that were mended, in the order in which they were. */
  readonly fixed: readonly Finding[];
}

/** Checks a text as the run does. */
export type Examine = (text: string) => Report;

/** A key of a mapping that is to be added, and its value. */
export type Member = readonly [key: string, value: Json];
