import type { CasesReport } from '../../model/case.ts';
import type { Finding } from '../../model/report.ts';

/** The counts of a run of cases; a case without a witness was not run but failed. */
export function casesSummary({ results, findings }: Pick<CasesReport, 'results' | 'findings'>) {
  const met = results.filter(({ isMet }) => isMet).length;
  const helpless = findings.filter(({ fault }) => fault.code === 'case/no-witness').length;
  const cases = results.length + helpless;
  return { cases, met, unmet: cases - met, unrun: findings.filter(isUnrun).length };
}

/** Whether a finding says that something could not be run: neither a case that failed nor a gap in what they show. */
export function isUnrun({ fault: { code } }: Finding): boolean {
  return code !== 'case/unmet' && code !== 'case/no-witness' && !code.startsWith('case/never-');
}
