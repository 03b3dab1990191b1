import { isOpen } from '../language/open.ts';
import { byCodeUnit } from '../language/order.ts';
import type { Baseline, BaselineEntry } from '../model/excuse.ts';
import type { Report } from '../model/report.ts';

/**
 * The baseline that accepts what a report found open: entries that were there keep their day, new ones get `today`. What
 * the run did not look at stays as it was.
 */
export function acceptedBy(
  report: Report,
  before: Baseline | null,
  { today, isWhole }: { readonly today: string; readonly isWhole: boolean },
): readonly BaselineEntry[] {
  const since = new Map((before?.entries ?? []).map((entry) => [entry.fingerprint, entry.since]));
  const checked = new Set(report.plans.flatMap((plan) => (plan.verdict === 'unchecked' ? [] : [placeOf(plan)])));
  const units = new Set(report.plans.flatMap(({ unit, verdict }) => (verdict === 'unchecked' ? [] : [unit?.id])));
  const kept =
    isWhole && report.summary.unchecked === 0
      ? []
      : (before?.entries ?? []).filter(({ unit }) => unit === null || !units.has(unit));
  const found = report.findings
    .filter((finding) => isOpen(finding) && checked.has(placeOf(finding)))
    .map(({ unit, rule, fault, severity, fingerprint }) => ({
      unit,
      rule,
      code: fault.code,
      severity,
      since: since.get(fingerprint) ?? today,
      fingerprint,
    }));
  return [...new Map([...kept, ...found].map((entry) => [entry.fingerprint, entry])).values()].sort(byUnitAndRule);
}

/** A baseline as text: an entry a line, so that a change shows as the lines that it touches. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "schema": "guiju/baseline@1",\n  "entries": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

function byUnitAndRule(a: BaselineEntry, b: BaselineEntry): number {
  return (
    byCodeUnit(a.unit ?? '', b.unit ?? '') || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.fingerprint, b.fingerprint)
  );
}

function placeOf({ file, document }: { readonly file: string; readonly document: number }): string {
  return `${file} ${document}`;
}
