import type { Changes, Report } from '../model/report.ts';
import { summaryOf } from './build.ts';

/**
 * A report restricted to the plans that a change bears on: the same findings as in the full report, fewer plans. What is
 * said of files that are no plans, such as a waiver that has lapsed, stays.
 */
export function restricted(report: Report, bearsOn: ReadonlySet<string>, changes: Changes): Report {
  const isPlan = new Set(report.plans.map(({ file }) => file));
  const plans = report.plans.filter(({ file }) => bearsOn.has(file));
  const findings = report.findings.filter(({ file }) => bearsOn.has(file) || !isPlan.has(file));
  const used = new Set(plans.map(({ pack }) => pack));
  const packs = report.packs.filter(({ id }) => used.has(id));
  const known = { error: 0, warning: 0, note: 0 };
  for (const { severity, baselined } of findings) if (baselined !== null) known[severity] += 1;
  return {
    ...report,
    packs,
    plans,
    findings,
    summary: summaryOf(packs, plans, findings),
    changes,
    baseline: report.baseline && { ...report.baseline, known },
  };
}
