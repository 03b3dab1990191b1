import type * as contract from '../generated/contract.ts';
import type { Check, Checks } from './check.ts';
import type { Document } from './document.ts';
import type { Code, Fault } from './fault.ts';
import type { Origin, Severity } from './pack.ts';
import type { Plan } from './plan.ts';
import type { Finding } from './report.ts';

/** A rule's case as its file has it, and where it stands. Its `rule` and its expectations name rules by their own ids. */
export type RuleCase = Readonly<contract.Case> & { readonly origin: Origin };

/** A case whose plan has been read: any check can be tried on it, as often as one likes. */
export interface ReadyCase {
  readonly case: RuleCase;
  /** The pack with the parameters of the case; another rule is to be compiled with `overrides` as well. */
  readonly checks: Checks;
  readonly overrides: Readonly<Record<string, string | number>>;
  /** The rule under test, and those that `expect` names beside it: a change to any other can't be noticed. */
  readonly subjects: readonly Check[];
  readonly document: Document;
  /** Null only where the case expects that the plan can't be checked. */
  readonly plan: Plan | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** What the reading of the plan has said. */
  readonly faults: readonly Fault[];
}

/** What was found in the plan of a case; `rule` is an own id of the pack, null where no rule of it speaks. */
export interface CaseFinding {
  readonly rule: string | null;
  readonly code: Code;
  /** `line:column` in a whole plan, a path with entries by their terms in a change. */
  readonly place: string;
  readonly severity: Severity;
}

/** What came of a case. `expected` and `actual` are written as `expect` is: an outcome, or finding by finding. */
export interface CaseResult {
  readonly case: RuleCase;
  readonly isMet: boolean;
  readonly outcome: 'pass' | 'fail' | 'needsReview' | 'notApplicable' | 'unchecked';
  readonly expected: string | readonly string[];
  readonly actual: string | readonly string[];
}

/** How often a rule came out each way in its own cases. */
export interface RuleCoverage {
  readonly rule: string;
  readonly pass: number;
  /** Needs review counts as failed: a person has to look. */
  readonly fail: number;
  readonly notApplicable: number;
}

/** One `expect` rewritten; `refused` says why it was not. */
export interface CaseUpdate {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly name: string;
  readonly from: CaseResult['expected'];
  readonly to: CaseResult['actual'];
  readonly refused: 'unchecked' | 'comment' | null;
}

/** All that came of the cases of a pack. */
export interface CasesReport {
  readonly pack: { readonly id: string; readonly version: string; readonly rules: number };
  readonly results: readonly CaseResult[];
  /** The cases that could not be run are among these. */
  readonly findings: readonly Finding[];
  readonly coverage: readonly RuleCoverage[];
  readonly updates: readonly CaseUpdate[];
}
