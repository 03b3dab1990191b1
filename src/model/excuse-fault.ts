import type { Unknown } from './fault.ts';
import type { Localized } from './names.ts';

/** Whether an exception is written in a waiver file or in a comment of a plan. */
interface Exception {
  readonly written: 'waiver' | 'ignore';
}

/** What a `guiju-ignore` comment has to say. */
export type IgnorePart = 'rule' | 'until' | 'by' | 'reason';

/** The codes of what steers a run and of what excuses findings, each with what its sentence needs. */
export interface ExcuseFaultParams {
  'config/not-local': { readonly path: string };
  'config/extends-cycle': { readonly file: string };
  'config/unreadable': { readonly file: string; readonly reason: string };
  'config/unknown-rule': Unknown;
  'config/unknown-parameter': Unknown;
  'config/parameter-value': { readonly name: string; readonly value: string };
  'config/unknown-format': Unknown & { readonly known: readonly string[] };

  'waiver/unknown-rule': Unknown & Exception;
  'waiver/unknown-kind': Unknown & { readonly known: readonly Localized[] };
  'waiver/bad-date': Exception & { readonly text: string };
  'waiver/reversed': { readonly from: string; readonly until: string };
  'waiver/expired': Exception & { readonly rule: string; readonly until: string };
  'waiver/expiring': Exception & { readonly rule: string; readonly until: string; readonly days: number };
  'waiver/unused': Exception & { readonly rule: string; readonly of: string | null };
  'ignore/incomplete': { readonly missing: readonly IgnorePart[] };
  'ignore/refused': { readonly rule: string; readonly allowed: 'not-must' | 'none' };
}
