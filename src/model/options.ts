import type { Limits } from './document.ts';
import type { Baseline, InlineIgnores, WaiverFile } from './excuse.ts';
import type { Severity } from './pack.ts';

/** What a run is told beside packs and plans. Everything is optional: without options the packs alone decide. */
export interface CheckOptions {
  /** Values for parameters of packs, by `pack/parameter`; the pack's own where absent. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Severities for rules, by `pack/rule`; by how strongly a rule binds where absent. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** How much of an input is read at most. */
  readonly limits?: Limits;
  /** The date by which exceptions are judged, `YYYY-MM-DD`; null (the default) where none is to hold. */
  readonly asOf?: string | null;
  readonly waivers?: WaiverFile | null;
  /** What comments in plans may excuse; `not-must` where absent. */
  readonly inlineIgnores?: InlineIgnores;
  readonly baseline?: Baseline | null;
  /** Whether the inputs are all the plans that waivers and baseline are about; false where absent. */
  readonly isWhole?: boolean;
}
