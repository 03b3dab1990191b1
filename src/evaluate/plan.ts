import { overlap } from '../language/calendar.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Check, Checks } from '../model/check.ts';
import type { JsonObject } from '../model/document.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import { EVALUATORS } from './registry.ts';
import { type Evaluator, PASS, type Scope } from './verdict.ts';

/** Every rule that binds the plan's unit kind, with how it came out. Pure and total. */
export function evaluatePlan({ byKind }: Checks, plan: Plan): readonly Outcome[] {
  return (byKind.get(plan.kind.id) ?? []).map((check) => ({ check, verdict: judge(check, plan) }));
}

function judge(check: Check, plan: Plan): Outcome['verdict'] {
  const { effective } = check.rule;
  if (effective !== undefined && !overlap(effective, plan.period)) return { kind: 'notApplicable', reason: 'period' };
  const scope: Scope = { plan, root: { path: [], value: plan.value }, ruleId: check.id, evaluate };
  if (check.where !== null) {
    const condition = evaluate(check.where, {
      ...scope,
      root: { path: ['unit'], value: plan.value.unit as JsonObject },
    });
    if (condition.kind !== PASS.kind) return { kind: 'notApplicable', reason: 'condition' };
  }
  return evaluate(check.assertion, scope);
}

function evaluate(assertion: Assertion, scope: Scope): Verdict {
  const evaluator = EVALUATORS[assertion.kind] as Evaluator<Assertion>;
  return evaluator(assertion, scope);
}
