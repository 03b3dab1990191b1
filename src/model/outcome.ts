import type { Check, Checks } from './check.ts';
import type { Document } from './document.ts';
import type { Fault } from './fault.ts';
import type { Plan } from './plan.ts';
import type { Waiver } from './report.ts';

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
  /** The waiver that excuses a fail. */
  readonly waiver?: Waiver;
}

/** A document of a run with all that was found out about it. `plan` is null where it can't be checked. */
export interface Examined {
  readonly document: Document;
  readonly checks: Checks | null;
  readonly plan: Plan | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly kind: string | null;
  readonly faults: readonly Fault[];
  readonly outcomes: readonly Outcome[];
}
