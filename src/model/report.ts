import type { ParameterValue } from './check.ts';
import type { Path, Span } from './document.ts';
import type { Fault } from './fault.ts';
import type { Localized } from './names.ts';
import type { Chapter, Citation, Modality, Severity } from './pack.ts';

/** What a person should look at: a fault with its place and its reasons. */
export interface Finding {
  /** `pack/rule`, or `plan/…` and `pack/…` for what no rule makes. */
  readonly rule: string;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly file: string;
  readonly document: number;
  readonly span: Span;
  readonly frame: Frame;
  readonly unit: string | null;
  readonly related: readonly RelatedPlace[];
  readonly citations: readonly Citation[];
  readonly interpretations: readonly string[];
  readonly parameters: readonly ParameterValue[];
  readonly fingerprint: string;
  readonly waiver: null;
}

/** The line of a finding's place and the one before it, as written; of very long lines the stretch around the place. */
export interface Frame {
  /** The number of the first line. */
  readonly start: number;
  readonly lines: readonly string[];
  /** How many UTF-16 units were cut off before the last line. */
  readonly cut: number;
}

export interface RelatedPlace {
  readonly file: string;
  readonly span: Span;
  readonly path: Path;
}

export type PlanVerdict = 'pass' | 'fail' | 'needsReview' | 'unchecked';

export interface PlanReport {
  readonly file: string;
  readonly document: number;
  readonly pack: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly kind: string | null;
  readonly verdict: PlanVerdict;
  readonly pass: number;
  readonly notApplicable: number;
  /** Outcomes that are neither pass nor notApplicable, by rule. */
  readonly outcomes: Readonly<Record<string, 'fail' | 'waived' | 'needsReview'>>;
}

/** What formats need to know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: Localized;
  readonly remedy: Localized;
  readonly modality: Modality;
  readonly severity: Severity;
  readonly citations: readonly Citation[];
}

/** What a pack calls the lists and the fields that it adds, by their keys. */
export interface PackNames {
  readonly collections: ReadonlyMap<string, Localized>;
  readonly fields: ReadonlyMap<string, Localized>;
}

export interface PackReport {
  readonly names: PackNames;
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly kinds: ReadonlyMap<string, Localized>;
  readonly chapters: readonly Chapter[];
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

export interface Summary {
  readonly plans: number;
  readonly rules: number;
  readonly checks: number;
  readonly pass: number;
  readonly fail: number;
  readonly waived: number;
  readonly notApplicable: number;
  readonly needsReview: number;
  readonly unchecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** All that happened in one run. */
export interface Report {
  readonly asOf: string | null;
  readonly packs: readonly PackReport[];
  readonly summary: Summary;
  readonly plans: readonly PlanReport[];
  readonly findings: readonly Finding[];
}
