import type { PackReport, PlanReport, RuleInfo } from '../model/report.ts';

/** How a rule came out on a plan. */
export type CellOutcome = 'pass' | 'fail' | 'waived' | 'needsReview' | 'notApplicable' | 'unchecked';

/** How a rule came out on a plan of its pack; a plan that could not be checked says so in every cell. */
export function outcomeOf({ id, kinds }: RuleInfo, plan: PlanReport): CellOutcome {
  if (plan.verdict === 'unchecked') return 'unchecked';
  const open = plan.outcomes[id];
  if (open !== undefined) return open;
  return plan.kind === null || !kinds.includes(plan.kind) || Object.hasOwn(plan.exempt, id) ? 'notApplicable' : 'pass';
}

/** How many rules of a chapter came out how on a plan. */
export function chapterCounts(
  pack: PackReport,
  chapter: string,
  plan: PlanReport,
): { readonly [O in CellOutcome]: number } {
  const counts = { pass: 0, fail: 0, waived: 0, needsReview: 0, notApplicable: 0, unchecked: 0 };
  for (const rule of pack.rules.values()) if (rule.chapter === chapter) counts[outcomeOf(rule, plan)] += 1;
  return counts;
}
