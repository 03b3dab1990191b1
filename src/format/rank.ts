import type { Severity } from '../model/pack.ts';
import type { Changes, Finding } from '../model/report.ts';

const GRAVITY: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** Findings by what a reviewer should see first: the gravest, and of these what stands on changed lines. */
export function ranked(findings: readonly Finding[], changes: Changes | null): readonly Finding[] {
  const weightOf = (finding: Finding) => GRAVITY[finding.severity] * 2 + (isChanged(finding, changes) ? 0 : 1);
  return findings
    .map((finding) => ({ finding, weight: weightOf(finding) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ finding }) => finding);
}

function isChanged({ file, span }: Finding, changes: Changes | null): boolean {
  const stretches = changes?.lines.get(file) ?? [];
  return stretches.some(([from, until]) => span.start.line <= until && span.end.line >= from);
}
