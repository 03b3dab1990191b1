import { namesIn } from '../language/labels.ts';
import { isOpen } from '../language/open.ts';
import { byCodeUnit, grouped } from '../language/order.ts';
import type { Checks } from '../model/check.ts';
import type { CheckOptions } from '../model/options.ts';
import type { Examined, Exemption, Outcome } from '../model/outcome.ts';
import type { Finding, Found, PackReport, PlanReport, Report, RuleInfo, Summary } from '../model/report.ts';
import { baselined, baselineReport } from './baseline.ts';
import { withFingerprints } from './fingerprint.ts';

/** All that was found: in plans, and in files that are none. */
export interface FoundAll {
  readonly plans: readonly Found[];
  readonly others: readonly Found[];
}

/** Joins all that was found out into a report: sorted by file and place, the same bytes for the same inputs. */
export function buildReport({ plans: found, others }: FoundAll, options: CheckOptions): Report {
  const { asOf = null, baseline = null, isWhole = false } = options;
  const numbered = withFingerprints([...found, ...others]);
  const unchecked = found.flatMap(({ one }) => (one.plan === null ? [one.document] : []));
  const findings = (baseline === null ? numbered : baselined(numbered, baseline, unchecked)).toSorted((a, b) =>
    byCodeUnit(a.file, b.file),
  );
  const byPlan = grouped(findings, ({ file, document }) => `${file} ${document}`);
  const plans = found.map(({ one }) => planReport(one, byPlan.get(`${one.document.file} ${one.document.index}`) ?? []));
  const used = [...new Set(found.flatMap(({ one }) => one.checks ?? []))].sort((a, b) =>
    byCodeUnit(a.pack.id, b.pack.id),
  );
  const packs = used.map(packReport);
  return {
    asOf,
    packs,
    summary: summaryOf(packs, plans, findings),
    plans,
    findings,
    changes: null,
    baseline: baseline && baselineReport(baseline, findings, plans, isWhole),
  };
}

type Standing = readonly [rule: string, outcome: PlanReport['outcomes'][string]];

function planReport(
  { document, checks, plan, unit, kind, outcomes }: Examined,
  findings: readonly Finding[],
): PlanReport {
  const counted = countKinds(outcomes);
  const spoken = spokenFor(findings);
  const open = outcomes.flatMap(({ check, verdict, waiver }): readonly Standing[] => {
    if (verdict.kind === 'needsReview') return [[check.id, verdict.kind]];
    if (verdict.kind !== 'fail') return [];
    const isWaived = waiver !== undefined || spoken.get(check.id)?.every((finding) => finding.waiver !== null);
    return [[check.id, isWaived ? 'waived' : verdict.kind]];
  });
  return {
    file: document.file,
    document: document.index,
    pack: checks?.pack.id ?? null,
    unit,
    kind,
    verdict: verdictOf(plan !== null, findings.filter(isOpen), counted.needsReview > 0),
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

/** The findings that speak for each rule, by its id: its own, and those that list it among what a list owes. */
function spokenFor(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const spoken = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { fault, rule } = finding;
    const rules = fault.code === 'plan/missing-collection' ? fault.params.owed.map((owed) => owed.rule) : [rule];
    for (const each of rules) spoken.set(each, [...(spoken.get(each) ?? []), finding]);
  }
  return spoken;
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

/** The counts of a report; of findings those that are open. */
export function summaryOf(
  packs: readonly PackReport[],
  plans: readonly PlanReport[],
  findings: readonly Finding[],
): Summary {
  const rulesOf = new Map(packs.map(({ id, rules }) => [id, rules.size]));
  const sum = (count: (plan: PlanReport) => number) => plans.reduce((total, plan) => total + count(plan), 0);
  const outcomesOf = (plan: PlanReport, outcome: string) =>
    Object.values(plan.outcomes).filter((each) => each === outcome).length;
  const exempt = (reason: Exemption) =>
    sum((plan) => Object.values(plan.exempt).filter((each) => each === reason).length);
  const severities = (severity: Finding['severity']) =>
    findings.filter((finding) => isOpen(finding) && finding.severity === severity).length;
  return {
    plans: plans.length,
    rules: packs.reduce((total, { rules }) => total + rules.size, 0),
    checks: sum(({ pack, verdict }) => (verdict === 'unchecked' ? 0 : (rulesOf.get(pack ?? '') ?? 0))),
    pass: sum(({ pass }) => pass),
    fail: sum((plan) => outcomesOf(plan, 'fail')),
    waived: sum((plan) => outcomesOf(plan, 'waived')),
    notApplicable: sum(({ notApplicable }) => notApplicable),
    exempt: { period: exempt('period'), condition: exempt('condition') },
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
