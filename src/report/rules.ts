import type { Code } from '../model/fault.ts';
import type { Severity } from '../model/pack.ts';

/** What kind of file a fault is in. */
export const OWNERS = ['plan', 'pack', 'case', 'config', 'waiver', 'baseline'] as const;
export type Owner = (typeof OWNERS)[number];

/** The rule id under which a fault that no rule of a pack made is reported. */
export function ruleOf(code: Code, owner: Owner): string {
  if (code.startsWith('text/')) return `${owner}/${code.slice('text/'.length)}`;
  return code.startsWith('shape/') ? `${owner}/shape` : code;
}

const WARNINGS: ReadonlySet<Code> = new Set<Code>([
  'plan/duplicate-entry',
  'plan/date-outside-period',
  'pack/unfilled',
  'pack/unused-term',
  'pack/unbound-kind',
  'pack/stray-chapter',
  'pack/idle-rule',
  'case/never-failed',
  'case/never-passed',
  'mutant/survived',
  'mutant/stale-reason',
  'version/understated',
  'ledger/number',
  'ledger/count',
  'ledger/span',
  'ledger/gap',
  'ledger/overlap',
  'ledger/no-such-clause',
  'ledger/outside',
  'ledger/unaccounted',
  'ledger/contradicted',
  'ledger/uncited',
  'ledger/omits',
  'reading/unset',
  'reading/unnamed',
  'reading/differs',
  'source/differs',
  'source/digest',
  'source/stale',
  'source/misplaced',
  'waiver/expired',
  'waiver/unused',
]);
const NOTES: ReadonlySet<Code> = new Set<Code>(['case/never-exempt', 'waiver/expiring']);

/** How grave such a fault is. */
export function severityOf(code: Code): Severity {
  if (NOTES.has(code)) return 'note';
  return WARNINGS.has(code) || code.startsWith('lint/') ? 'warning' : 'error';
}
