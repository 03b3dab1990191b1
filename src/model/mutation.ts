import type { Path } from './document.ts';
import type { PackFault } from './fault.ts';
import type { Localized } from './names.ts';
import type { Rule } from './pack.ts';
import type { DemandMutation } from './proof.ts';
import type { Finding } from './report.ts';

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

/** A mutant that no case notices, for which the pack gives a reason. */
export interface ExplainedSurvivor {
  readonly rule: string;
  readonly mutant: string;
  readonly reason: Localized;
}

/** How many mutants there were, and how many were noticed. */
export interface MutationScore {
  readonly mutants: number;
  readonly killed: number;
}

/** What came of the mutants of a pack's rules. */
export interface RuleMutation extends MutationScore {
  /** How many more would ask just what their rules ask, which nothing can notice. */
  readonly equivalent: number;
  readonly explained: readonly ExplainedSurvivor[];
  /** Survivors without a reason, and reasons without a survivor, each in the file of its rule. */
  readonly faults: readonly PackFault[];
}

/** What is printed of the mutation of a pack. */
export interface MutationReport {
  readonly pack: { readonly id: string; readonly version: string; readonly rules: number };
  readonly demands: DemandMutation;
  readonly rules: Omit<RuleMutation, 'faults'>;
  readonly findings: readonly Finding[];
}
