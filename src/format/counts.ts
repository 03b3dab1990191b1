import type { Voice } from '../messages/speak.ts';
import type { Finding, Report } from '../model/report.ts';

/** The last words of a report, a sentence each: plans × rules = checks and how they came out, then the findings. */
export function countsOf(report: Report, voice: Voice): readonly string[] {
  const { summary, plans, packs, findings, baseline, asOf, changes } = report;
  const { report: words, since } = voice.catalogue.ui;
  const { formats } = voice.catalogue;
  const products = packs.map(({ id, rules }) => {
    const checked = plans.filter(({ pack, verdict }) => pack === id && verdict !== 'unchecked').length;
    return words.product({ plans: checked, rules: rules.size });
  });
  const product = products.length === 0 ? words.product({ plans: 0, rules: 0 }) : products.join(' + ');
  const { waived, baselined } = excusedIn(findings);
  return [
    words.checks({ product, checks: summary.checks }) + words.counts(summary),
    ...(summary.unchecked === 0 ? [] : [words.unchecked({ plans: summary.unchecked })]),
    words.severities(summary),
    ...(waived + baselined === 0 ? [] : [formats.excused({ waived, baselined })]),
    ...(baseline === null ? [] : baselineLines(baseline, voice)),
    ...(changes === null ? [] : [since.scope({ ref: changes.ref, plans: plans.length, leftOut: changes.leftOut })]),
    ...(asOf === null ? [] : [formats.asOf({ date: asOf })]),
  ];
}

/** What a baseline excuses and what of it is no more. */
export function baselineLines({ file, known, oldest, fixed }: NonNullable<Report['baseline']>, voice: Voice) {
  const { formats } = voice.catalogue;
  const { error: errors, warning: warnings, note: notes } = known;
  return [
    formats.baseline({ file, errors, warnings, notes, oldest }),
    ...(fixed.length === 0 ? [] : [formats.fixed({ count: fixed.length })]),
  ];
}

/** How many findings are excused, and by what; one that both excuse counts as waived. */
export function excusedIn(findings: readonly Finding[]): { readonly waived: number; readonly baselined: number } {
  const waived = findings.filter(({ waiver }) => waiver !== null).length;
  const baselined = findings.filter(({ waiver, baselined }) => waiver === null && baselined !== null).length;
  return { waived, baselined };
}
