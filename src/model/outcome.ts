import type { Check } from './check.ts';
import type { Fault } from './fault.ts';

/** How an assertion came out. A `fail` without faults is one that the reading of the plan has already reported. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail'; readonly faults: readonly Fault[] }
  | { readonly kind: 'needsReview' };

/** Why a rule that binds the unit kind does not apply to a plan: its own period, or its condition on the unit. */
export type Exemption = 'period' | 'condition';

/** One rule on one plan. */
export interface Outcome {
  readonly check: Check;
  readonly verdict: Verdict | { readonly kind: 'notApplicable'; readonly reason: Exemption };
}
