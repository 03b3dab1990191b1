import { overlap } from '../language/calendar.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Check, Checks } from '../model/check.ts';
import type { JsonObject } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import { withoutEchoes, withoutSpoken } from './echoes.ts';
import { nothingApplies } from './idle.ts';
import { ownCadenceFaults } from './own-cadence.ts';
import { EVALUATORS } from './registry.ts';
import { type Evaluator, PASS, type Scope } from './verdict.ts';

/** What came of a plan: each rule that binds its unit kind, and all that there is to say beside the rules. */
export interface Evaluated {
  readonly outcomes: readonly Outcome[];
  readonly faults: readonly Fault[];
}

/** Evaluates a plan, of which the reading has said `read`: one cause gives one finding. Pure and total. */
export function evaluatePlan({ byKind }: Checks, plan: Plan, read: readonly Fault[]): Evaluated {
  const judged = (byKind.get(plan.kind.id) ?? []).map((check) => ({ check, verdict: judge(check, plan) }));
  const outcomes = withoutEchoes(judged, read, plan);
  const beside = [...nothingApplies(plan, outcomes), ...ownCadenceFaults(plan, outcomes, read)];
  return { outcomes, faults: [...withoutSpoken(read, outcomes), ...beside] };
}

function judge(check: Check, plan: Plan): Outcome['verdict'] {
  const { effective } = check.rule;
  if (effective !== undefined && !overlap(effective, plan.period)) return { kind: 'notApplicable', reason: 'period' };
  if (check.where !== null && evaluate(check.where, conditionScope(check, plan)).kind !== PASS.kind)
    return { kind: 'notApplicable', reason: 'condition' };
  return evaluate(check.assertion, scopeOf(check, plan));
}

/** What a rule's demand is evaluated against: the whole plan. */
export function scopeOf(check: Check, plan: Plan): Scope {
  return { plan, root: { path: [], value: plan.value }, ruleId: check.id, evaluate };
}

/** What a rule's condition is evaluated against: the unit. */
export function conditionScope(check: Check, plan: Plan): Scope {
  return { ...scopeOf(check, plan), root: { path: ['unit'], value: plan.value.unit as JsonObject } };
}

function evaluate(assertion: Assertion, scope: Scope): Verdict {
  const evaluator = EVALUATORS[assertion.kind] as Evaluator<Assertion>;
  return evaluator(assertion, scope);
}
