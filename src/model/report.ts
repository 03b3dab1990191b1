import type { ParameterValue } from './check.ts';
import type { Path, Span } from './document.ts';
import type { Fault } from './fault.ts';
import type { Localized } from './names.ts';
import type { Examined, Exemption } from './outcome.ts';
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
  /** The exception that excuses it, from a waiver file or a comment in the plan; null where none does. */
  readonly waiver: Waiver | null;
  /** The day (`YYYY-MM-DD`) on which a baseline accepted it; null where none did. */
  readonly baselined: string | null;
}

/** A finding that does not know yet whether another is just like it. */
export type Unnumbered = Omit<Finding, 'fingerprint'>;

/** A document with its findings, by place. */
export interface Found {
  readonly one: Examined;
  readonly findings: readonly Unnumbered[];
}

/** An agreed exception that holds on the day of the run, and where it is written. Dates are inclusive. */
export interface Waiver {
  readonly kind: 'waiver' | 'ignore';
  readonly reason: string;
  /** A post, not a person's name. */
  readonly approver: string;
  readonly from: string | null;
  readonly until: string;
  readonly file: string;
  readonly line: number;
}

/** What a change (`--since`) touched: the lines of each file as they are now, by file as findings name it. */
export interface Changes {
  readonly ref: string;
  readonly lines: ReadonlyMap<string, readonly (readonly [from: number, until: number])[]>;
  /** How many plans of the run the change does not bear on; the report leaves them out. */
  readonly leftOut: number;
  /** Waivers, ignores and baseline entries that the change itself adds: to be shown before all else. */
  readonly exceptions: readonly AddedException[];
}

export interface AddedException {
  readonly kind: 'waiver' | 'ignore' | 'baseline';
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** Unit id or kind; null where it is not known. */
  readonly unit: string | null;
  readonly until: string | null;
  readonly approver: string | null;
  readonly reason: string | null;
}

/** What a baseline holds and what came of it in this run. */
export interface BaselineReport {
  readonly file: string;
  /** Findings that it excuses in this run, by severity. */
  readonly known: { readonly [S in Severity]: number };
  /** The day of its oldest entry; null where it is empty. */
  readonly oldest: string | null;
  /** Its entries that are found no more, as `rule` and `unit`. */
  readonly fixed: readonly { readonly rule: string; readonly unit: string | null; readonly fingerprint: string }[];
}

/** The line of a finding's place and the one before it, as written; of very long lines the stretch around the place. */
export interface Frame {
  /** The number of the first line. */
  readonly start: number;
  readonly lines: readonly string[];
  /** How many UTF-16 units were cut off before the last line. */
  readonly cut: number;
  /** The same in UTF-8 bytes. */
  readonly cutBytes: number;
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
  /** The rules that bind the kind and yet do not apply to this plan, and why; what is in neither record has passed. */
  readonly exempt: Readonly<Record<string, Exemption>>;
}

/** What formats need to know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: Localized;
  readonly remedy: Localized;
  readonly modality: Modality;
  readonly severity: Severity;
  readonly citations: readonly Citation[];
  readonly chapter: string;
  /** The unit kinds that it binds, by id. */
  readonly kinds: readonly string[];
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
  /** Of `notApplicable`: why. What is left of it are rules that do not bind the unit kind. */
  readonly exempt: { readonly [R in Exemption]: number };
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
  /** Null where the run looks at all plans alike. */
  readonly changes: Changes | null;
  /** Null where the run has no baseline. */
  readonly baseline: BaselineReport | null;
}

/** What was found out about each document, and the report on all. */
export interface Examination {
  readonly examined: readonly Examined[];
  readonly report: Report;
}
