import type { Json, Path } from './document.ts';
import type { Localized } from './names.ts';
import type { Finding, PlanVerdict } from './report.ts';

/**
 * What became of a thing: `tightened` and `relaxed` say which plans pass; `changed` is neither of both; `renamed` has
 * lost a name that plans may use; `extended` allows what it did not.
 */
export type Effect =
  | 'added'
  | 'removed'
  | 'tightened'
  | 'relaxed'
  | 'changed'
  | 'renamed'
  | 'extended'
  | 'recited'
  | 'reworded';

/** How a version must rise (semantic versioning), least first. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

export type DiffThing =
  | 'rule'
  | 'kind'
  | 'term'
  | 'part'
  | 'event'
  | 'vocabulary'
  | 'value'
  | 'class'
  | 'field'
  | 'parameter'
  | 'interpretation'
  | 'pack';

/** A place in a thing where two packs differ, and what stands there in one only. Parameters are filled in. */
export interface Detail {
  readonly path: Path;
  readonly removed: readonly Json[];
  readonly added: readonly Json[];
}

/** A thing that is not the same in two packs. */
export interface Difference {
  readonly what: DiffThing;
  readonly id: string;
  readonly label: Localized;
  readonly effect: Effect;
  readonly bump: Bump;
  readonly details: readonly Detail[];
}

export interface PackEdition {
  readonly id: string;
  readonly version: string;
  readonly rules: number;
}

/** Two editions of a pack compared; the version that follows, and whether the new one says so. */
export interface PackDiff {
  readonly from: PackEdition;
  readonly to: PackEdition;
  readonly differences: readonly Difference[];
  /** What ids in details are called. */
  readonly names: ReadonlyMap<string, Localized>;
  readonly bump: Bump;
  /** By how much the version of the new edition rises; `none` too where it falls. */
  readonly stated: Bump;
  /** The least version that says enough. */
  readonly due: string;
  readonly understated: boolean;
}

/** How a rule came out; null where the pack has no such rule. */
export type RuleOutcome = 'pass' | 'fail' | 'needsReview' | 'notApplicable' | null;

export interface OutcomeChange {
  readonly rule: string;
  readonly title: Localized;
  readonly from: RuleOutcome;
  readonly to: RuleOutcome;
  /** What the new edition finds there. */
  readonly findings: readonly Finding[];
}

/** A plan of which two editions of a pack say something else. */
export interface PlanChange {
  readonly file: string;
  readonly document: number;
  readonly unit: string | null;
  readonly from: PlanVerdict;
  readonly to: PlanVerdict;
  /** Whether it fails or can't be checked now, and did not before. */
  readonly newlyFails: boolean;
  readonly outcomes: readonly OutcomeChange[];
  /** Findings that no rule makes, in one edition only. */
  readonly appeared: readonly Finding[];
  readonly vanished: readonly Finding[];
}

export interface PlanChanges {
  /** How many plans were compared, and how many documents were of another pack or no plans. */
  readonly compared: number;
  readonly others: number;
  readonly changes: readonly PlanChange[];
}
