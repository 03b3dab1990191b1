import type { Fault } from '../model/fault.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';

/** A plan to which, by period or by condition, none of its kind's rules applies: that would pass in silence. */
export function nothingApplies({ kind }: Plan, outcomes: readonly Outcome[]): readonly Fault[] {
  if (outcomes.some(({ verdict }) => verdict.kind !== 'notApplicable')) return [];
  return [{ code: 'plan/nothing-applies', params: { kind: kind.label }, path: ['unit', 'kind'] }];
}
