import { conditionScope, scopeOf } from '../evaluate/plan.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Check, Checks } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import type { Localized } from '../model/names.ts';
import type { Examined, Outcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding, PlanReport } from '../model/report.ts';
import type { Met, Place, PlacedMet, Why, WhyResult } from '../model/why.ts';
import { frameAt, spanOf } from '../report/findings.ts';
import { findingsOn } from './causes.ts';
import { metBy } from './met.ts';

/** A document that can be checked, with what the run found in it. */
export interface Checked {
  readonly examined: Examined & { readonly checks: Checks; readonly plan: Plan };
  readonly findings: readonly Finding[];
  readonly report: PlanReport;
}

/** Why a rule came out on a plan as it did: the verdict is the run's own, and what met each demand is found beside it. */
export function whyOf(check: Check, { examined, findings, report }: Checked): Why {
  const { document, plan, checks, outcomes } = examined;
  const outcome = outcomes.find((each) => each.check.id === check.id) ?? null;
  const { kinds } = check.rule.applies;
  return {
    file: document.file,
    document: document.index,
    unit: plan.unit,
    kind: plan.kind,
    period: plan.period,
    id: check.id,
    rule: check.rule,
    binds: kinds === '*' ? checks.pack.kinds : checks.pack.kinds.filter(({ id }) => kinds.includes(id)),
    condition: conditionOf(check, plan, outcome, document),
    result: resultOf(check, outcome, plan, document, { findings, report }),
  };
}

function conditionOf(check: Check, plan: Plan, outcome: Outcome | null, document: Document): readonly PlacedMet[] {
  if (check.where === null || outcome === null || outcome.verdict.kind === 'notApplicable') return [];
  return metBy(check.where, conditionScope(check, plan)).map((met) => placed(met, document));
}

function resultOf(
  check: Check,
  outcome: Outcome | null,
  plan: Plan,
  document: Document,
  { findings: all, report }: Pick<Checked, 'findings' | 'report'>,
): WhyResult {
  if (outcome === null) return { kind: 'notApplicable', reason: 'kind', unmet: [] };
  const { verdict } = outcome;
  switch (verdict.kind) {
    case 'pass':
      return {
        kind: 'pass',
        met: metBy(check.assertion, scopeOf(check, plan)).map((met) => placed(met, document)),
      };
    case 'needsReview':
      return { kind: 'needsReview', questions: questionsIn(check.assertion) };
    case 'notApplicable':
      return { ...verdict, unmet: verdict.reason === 'period' ? [] : unmetBy(check, plan, document) };
    case 'fail':
      return {
        kind: report.outcomes[check.id] === 'waived' ? 'waived' : 'fail',
        findings: findingsOn(check, plan, all),
      };
  }
}

/** What of a condition on the unit does not hold. */
function unmetBy(check: Check, plan: Plan, document: Document) {
  if (check.where === null) return [];
  const scope = conditionScope(check, plan);
  const verdict = scope.evaluate(check.where, scope);
  if (verdict.kind !== 'fail') return [];
  return verdict.faults.map((fault) => ({ fault, place: placeOf(spanOf(fault, document), document) }));
}

function placed({ path, anchor, ...demand }: Met, document: Document): PlacedMet {
  return { ...demand, place: path === null ? null : placeOf(document.locate(path, anchor), document) };
}

/** The line of a place alone: what stands before it says nothing here. */
function placeOf(span: Place['span'], document: Document): Place {
  const frame = frameAt(span, document);
  return { span, frame: { ...frame, start: span.start.line, lines: frame.lines.slice(-1) } };
}

function questionsIn(assertion: Assertion): readonly Localized[] {
  if (assertion.kind === 'manual') return [assertion.question];
  return assertion.kind === 'all' || assertion.kind === 'any' ? assertion.of.flatMap(questionsIn) : [];
}
