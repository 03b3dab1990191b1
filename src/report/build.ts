import { namesIn } from '../language/labels.ts';
import { byCodeUnit } from '../language/order.ts';
import type { Checks } from '../model/check.ts';
import type { Examined, Outcome } from '../model/outcome.ts';
import type { Finding, PackReport, PlanReport, Report, RuleInfo, Summary } from '../model/report.ts';
import { findingsOf } from './findings.ts';
import { withFingerprints } from './fingerprint.ts';

/** Joins all that was found out into a report: sorted by file and place, the same bytes for the same inputs. */
export function buildReport(examined: readonly Examined[], asOf: string | null): Report {
  const sorted = [...examined].sort(
    (a, b) => byCodeUnit(a.document.file, b.document.file) || a.document.index - b.document.index,
  );
  const perPlan = sorted.map((one) => ({ one, findings: findingsOf(one) }));
  const findings = withFingerprints(perPlan);
  const plans = perPlan.map(({ one, findings }) => planReport(one, findings));
  const used = [...new Set(sorted.flatMap(({ checks }) => checks ?? []))].sort((a, b) =>
    byCodeUnit(a.pack.id, b.pack.id),
  );
  return {
    asOf,
    packs: used.map(packReport),
    summary: summarise(used, sorted, plans, findings),
    plans,
    findings,
    changes: null,
    baseline: null,
  };
}

function planReport(
  { document, checks, plan, unit, kind, outcomes }: Examined,
  findings: readonly Omit<Finding, 'fingerprint'>[],
): PlanReport {
  const counted = countKinds(outcomes);
  const open = outcomes.flatMap(({ check, verdict }) =>
    verdict.kind === 'fail' || verdict.kind === 'needsReview' ? [[check.id, verdict.kind] as const] : [],
  );
  return {
    file: document.file,
    document: document.index,
    pack: checks?.pack.id ?? null,
    unit,
    kind,
    verdict: verdictOf(plan !== null, findings, counted.needsReview > 0),
    pass: counted.pass,
    notApplicable:
      plan === null || checks === null ? 0 : checks.all.length - counted.pass - counted.fail - counted.needsReview,
    outcomes: Object.fromEntries(open),
    exempt: Object.fromEntries(
      outcomes.flatMap(({ check, verdict }) =>
        verdict.kind === 'notApplicable' ? [[check.id, verdict.reason] as const] : [],
      ),
    ),
  };
}

function verdictOf(
  isChecked: boolean,
  findings: readonly { severity: Finding['severity'] }[],
  needsReview: boolean,
): PlanReport['verdict'] {
  if (!isChecked) return 'unchecked';
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  return needsReview ? 'needsReview' : 'pass';
}

function countKinds(outcomes: readonly Outcome[]): { readonly [K in Outcome['verdict']['kind']]: number } {
  const counts = { pass: 0, fail: 0, needsReview: 0, notApplicable: 0 };
  for (const { verdict } of outcomes) counts[verdict.kind] += 1;
  return counts;
}

function summarise(
  used: readonly Checks[],
  examined: readonly Examined[],
  plans: readonly PlanReport[],
  findings: readonly Finding[],
): Summary {
  const sum = (count: (plan: PlanReport) => number) => plans.reduce((total, plan) => total + count(plan), 0);
  const outcomesOf = (plan: PlanReport, outcome: string) =>
    Object.values(plan.outcomes).filter((each) => each === outcome).length;
  const severities = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    plans: plans.length,
    rules: used.reduce((total, { all }) => total + all.length, 0),
    checks: examined.reduce((total, { plan, checks }) => total + (plan === null ? 0 : (checks?.all.length ?? 0)), 0),
    pass: sum(({ pass }) => pass),
    fail: sum((plan) => outcomesOf(plan, 'fail')),
    waived: sum((plan) => outcomesOf(plan, 'waived')),
    notApplicable: sum(({ notApplicable }) => notApplicable),
    needsReview: sum((plan) => outcomesOf(plan, 'needsReview')),
    unchecked: plans.filter(({ verdict }) => verdict === 'unchecked').length,
    errors: severities('error'),
    warnings: severities('warning'),
    notes: severities('note'),
  };
}

function packReport({ pack, all }: Checks): PackReport {
  const every = pack.kinds.map(({ id }) => id);
  const info = ({ id, severity, rule }: Checks['all'][number]): RuleInfo => {
    const { title, remedy, modality, citations, chapter, applies } = rule;
    const kinds = applies.kinds === '*' ? every : applies.kinds;
    return { id, title, remedy, modality, severity, citations, chapter, kinds };
  };
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    names: namesIn(pack),
    kinds: new Map(pack.kinds.map(({ id, label }) => [id, label])),
    chapters: pack.chapters,
    rules: new Map(all.map((check) => [check.id, info(check)])),
  };
}
