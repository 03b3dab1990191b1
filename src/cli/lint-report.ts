import type { Finding, Report } from '../model/report.ts';

/** What is wrong with packs, as a report of a run without plans. */
export function lintReport(findings: readonly Finding[], asOf: string | null): Report {
  const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
  return {
    asOf,
    packs: [],
    summary: {
      plans: 0,
      rules: 0,
      checks: 0,
      pass: 0,
      fail: 0,
      waived: 0,
      notApplicable: 0,
      exempt: { period: 0, condition: 0 },
      needsReview: 0,
      unchecked: 0,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    },
    plans: [],
    findings,
    changes: null,
    baseline: null,
  };
}
