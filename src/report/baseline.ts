import type { Document } from '../model/document.ts';
import type { Baseline } from '../model/excuse.ts';
import type { BaselineReport, Finding, PlanReport } from '../model/report.ts';

/** Marks the findings that a baseline has accepted. What a waiver excuses needs no baseline; what can't be checked has none. */
export function baselined(
  findings: readonly Finding[],
  baseline: Baseline,
  unchecked: readonly Document[],
): readonly Finding[] {
  const since = new Map(baseline.entries.map((entry) => [entry.fingerprint, entry.since]));
  const barred = new Set(unchecked.map(({ file, index }) => placeOf({ file, document: index })));
  return findings.map((finding) =>
    finding.waiver !== null || barred.has(placeOf(finding))
      ? finding
      : { ...finding, baselined: since.get(finding.fingerprint) ?? null },
  );
}

/**
 * What came of a baseline. An entry counts as fixed where its unit was checked, or the run has all plans, and the
 * finding is not there.
 */
export function baselineReport(
  { file, entries }: Baseline,
  findings: readonly Finding[],
  plans: readonly PlanReport[],
  isWhole: boolean,
): BaselineReport {
  const known = { error: 0, warning: 0, note: 0 };
  for (const { severity, baselined } of findings) if (baselined !== null) known[severity] += 1;
  const there = new Set(findings.map(({ fingerprint }) => fingerprint));
  const checked = new Set(
    plans.flatMap(({ unit, verdict }) => (unit === null || verdict === 'unchecked' ? [] : [unit.id])),
  );
  const dates = entries.map(({ since }) => since).sort();
  return {
    file,
    known,
    oldest: dates[0] ?? null,
    fixed: entries
      .filter(({ fingerprint }) => !there.has(fingerprint))
      .filter(({ unit }) => isWhole || (unit !== null && checked.has(unit)))
      .map(({ rule, unit, fingerprint }) => ({ rule, unit, fingerprint })),
  };
}

function placeOf({ file, document }: { readonly file: string; readonly document: number }): string {
  return `${file} ${document}`;
}
