import { isOpen } from '../language/open.ts';
import type { Severity } from '../model/pack.ts';
import type { Report } from '../model/report.ts';

/** Exit codes (DESIGN §7). */
export const EXIT = { clean: 0, findings: 1, trouble: 2, bug: 70, interrupted: 130 } as const;

export type FailOn = Severity | 'never';
export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'note', 'never'];

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** The exit code of a check, the same in every format. What could not be checked is never passed over. */
export function exitOf({ findings, summary }: Report, failOn: FailOn): number {
  if (findings.some(({ fault }) => fault.code === 'text/unreadable')) return EXIT.trouble;
  if (summary.unchecked > 0) return EXIT.findings;
  if (failOn === 'never') return EXIT.clean;
  return findings.some((finding) => isOpen(finding) && RANK[finding.severity] <= RANK[failOn])
    ? EXIT.findings
    : EXIT.clean;
}
