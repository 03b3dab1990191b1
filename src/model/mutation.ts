import type { RuleCase } from './case.ts';
import type { Path, Span } from './document.ts';
import type { Localized } from './names.ts';
import type { Rule } from './pack.ts';

/**
 * What a plan must be like to tell a mutant from its rule: `looser` mutants pass plans that the rule fails, `tighter`
 * ones fail plans that it passes, and so on.
 */
export type MutantKind = 'looser' | 'tighter' | 'other' | 'kind' | 'condition' | 'period' | 'severity';

/** A rule with one thing changed. */
export interface Mutant {
  /** What was changed, as packs name it: `/assert/cadence/atLeast =weekly`. One of a kind in its rule. */
  readonly id: string;
  readonly kind: MutantKind;
  /** Where in the rule it stands. */
  readonly path: Path;
  readonly rule: Rule;
}

/** A mutant that no case of its rule notices. */
export interface Survivor {
  readonly mutant: Mutant;
  readonly file: string;
  readonly span: Span;
  /** What the pack says of it; null where it says nothing. */
  readonly reason: Localized | null;
  /** How many cases the rule has. */
  readonly cases: number;
}

/** A reason that the pack gives for a survivor that there is not: it is noticed, or there is no such mutant. */
export interface StaleReason {
  readonly rule: string;
  readonly mutant: string;
  readonly file: string;
  readonly span: Span;
  /** The case that notices the mutant; null where there is no such mutant. */
  readonly noticedBy: RuleCase | null;
}

/** What came of the mutants of a pack's rules. */
export interface RuleMutation {
  readonly mutants: number;
  readonly killed: number;
  /** Mutants that ask just what their rules ask, which nothing can notice; they do not count. */
  readonly equivalent: number;
  readonly survivors: readonly Survivor[];
  readonly stale: readonly StaleReason[];
}
