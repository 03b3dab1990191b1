import { evaluatePlan } from '../../evaluate/plan.ts';
import type { CaseFinding, CaseResult, ReadyCase } from '../../model/case.ts';
import type { Check } from '../../model/check.ts';
import type { Outcome } from '../../model/outcome.ts';
import { findingsOf } from '../../report/findings.ts';
import { severityOf } from '../../report/rules.ts';
import { type Expected, expectedOf, pair, relevant } from './expectation.ts';
import { placeOf } from './place.ts';

/**
 * Runs a case: only the rules that it looks at are evaluated, on the plan that was read once. `swapped` stands in for
 * the check of its rule's id, so that `runCase(ready, mutant).isMet === false` says that the case notices a changed
 * rule; a mutant of a rule that is not among `ready.subjects` is never noticed. Pure and total.
 */
export function runCase(ready: ReadyCase, swapped: Check | null = null): CaseResult {
  const expected = expectedOf(ready.case);
  const { outcome, findings } = answerOf(ready, expected, swapped);
  const counted = relevant(findings, expected, ready.case);
  const pairs = expected.kind === 'findings' ? pair(expected.findings, counted) : [];
  const isMet =
    expected.kind === 'outcome'
      ? expected.outcome === outcome && (outcome !== 'fail' || counted.length === 0)
      : pairs.every(({ expected, actual }) => expected !== null && actual !== null);
  const known = new Map(pairs.map(({ expected, actual }) => [actual, expected?.text]));
  return {
    case: ready.case,
    isMet,
    outcome,
    expected: ready.case.expect,
    actual: counted.length === 0 ? outcome : counted.map((finding) => known.get(finding) ?? written(finding, ready)),
  };
}

/** The outcome of a case's own rule, and all findings of the rules that were evaluated for it. */
export interface CaseAnswer {
  readonly outcome: CaseResult['outcome'];
  readonly findings: readonly CaseFinding[];
}

/** What the rules that a case looks at say of its plan, whatever it expects. */
export function answerOf(ready: ReadyCase, expected: Expected, swapped: Check | null = null): CaseAnswer {
  const { checks, plan, faults } = ready;
  const own = ready.subjects[0]?.id;
  if (plan === null) {
    const isUnbound = faults.every(({ code }) => code === 'plan/unbound-kind');
    return { outcome: isUnbound ? 'notApplicable' : 'unchecked', findings: found(ready, faults, []) };
  }
  const kind = plan.kind.id;
  const present = (check: Check) => (check.id === swapped?.id ? swapped : check);
  const bound = (readsBeside(expected) ? checks.all : ready.subjects)
    .map(present)
    .filter(({ rule: { applies } }) => applies.kinds === '*' || applies.kinds.includes(kind));
  const evaluated = evaluatePlan({ ...checks, byKind: new Map([[kind, bound]]) }, plan, faults);
  const outcome = evaluated.outcomes.find(({ check }) => check.id === own)?.verdict.kind ?? 'notApplicable';
  return { outcome, findings: found(ready, evaluated.faults, evaluated.outcomes) };
}

/** Some of what is said beside the rules depends on all of them. */
function readsBeside(expected: Expected): boolean {
  return expected.kind === 'findings' && expected.findings.some(({ rule }) => rule === null);
}

function found(ready: ReadyCase, faults: ReadyCase['faults'], outcomes: readonly Outcome[]): readonly CaseFinding[] {
  const { document, checks, plan, unit } = ready;
  if (ready.case.change === undefined) {
    const kind = plan?.kind.id ?? null;
    const prefix = `${checks.pack.id}/`;
    return findingsOf({ document, checks, plan, unit, kind, faults, outcomes }).map(
      ({ rule, severity, fault, span: { start } }) => ({
        rule: rule.startsWith(prefix) ? rule.slice(prefix.length) : null,
        code: fault.code,
        place: `${start.line}:${start.column}`,
        severity,
      }),
    );
  }
  const at = (path: ReadyCase['faults'][number]['path']) => placeOf(document.value, path);
  return [
    ...faults.map(({ code, path }) => ({ rule: null, code, place: at(path), severity: severityOf(code) })),
    ...outcomes.flatMap(({ check, verdict }) =>
      verdict.kind === 'fail'
        ? verdict.faults.map(({ code, path }) => ({
            rule: check.rule.id,
            code,
            place: at(path),
            severity: check.severity,
          }))
        : [],
    ),
  ];
}

/** A finding as `expect` would have it, in the shortest way that is sure. */
function written({ rule, code, place, severity }: CaseFinding, { case: { rule: own, change } }: ReadyCase): string {
  if (rule === null) return `${code} @ ${place}`;
  const where = severity === 'error' ? place : `${place} ${severity}`;
  if (change !== undefined) return `${rule} @ ${where}`;
  return rule === own ? `${code} @ ${where}` : `${rule} ${code} @ ${where}`;
}
