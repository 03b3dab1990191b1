import { isOpen } from '../language/open.ts';
import type { Finding, PlanReport } from '../model/report.ts';
import type { Format } from './format.ts';
import { groupsOf } from './groups.ts';
import { outcomeOf } from './matrix.ts';
import { visible } from './visible.ts';

/** What a spreadsheet would take for the start of a formula (OWASP), full-width signs included. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * The matrix of plans × rules for a spreadsheet (RFC 4180, every cell quoted, a byte order mark, without which some take
 * Chinese for another encoding). A row a plan, a column a rule of any pack; a rule of another pack is empty. Cells can't
 * be formulas. Headings and outcomes are the same in every language.
 */
export const csv: Format = (report) => {
  const rules = report.packs.flatMap((pack) => [...pack.rules.values()].map((rule) => ({ pack: pack.id, rule })));
  const head = [...Object.keys(columnsOf(null, [])), ...rules.map(({ rule }) => rule.id)];
  const rows = groupsOf(report).flatMap(({ plan, findings }) => {
    if (plan === null) return [];
    const outcomes = rules.map(({ pack, rule }) => (pack === plan.pack ? outcomeOf(rule, plan) : ''));
    return [[...Object.values(columnsOf(plan, findings)), ...outcomes]];
  });
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
};

/** What stands before the rules; the keys are the headings. */
function columnsOf(plan: PlanReport | null, findings: readonly Finding[]) {
  const open = findings.filter(isOpen);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  return {
    file: plan?.file ?? '',
    document: (plan?.document ?? 0) + 1,
    unit: plan?.unit?.id ?? '',
    name: plan?.unit?.name ?? '',
    kind: plan?.kind ?? '',
    pack: plan?.pack ?? '',
    verdict: plan?.verdict ?? '',
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    excused: findings.length - open.length,
  };
}

function cell(value: string | number): string {
  const text = visible(String(value));
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
