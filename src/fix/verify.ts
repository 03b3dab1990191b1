import { toPointer } from '../language/pointer.ts';
import type { Fix } from '../model/fix.ts';
import type { Finding, Report } from '../model/report.ts';

type Outcome = Pick<Report, 'plans' | 'findings'>;

/**
 * Whether fixes do what they are for: what they were made for is gone, a plan that could be checked still can be, and a
 * text that could be read still can be. What shows itself only then, such as what a misspelt list was hiding, is no harm.
 */
export function holds(before: Outcome, after: Outcome, fixes: readonly Fix[]): boolean {
  const left = new Set(after.findings.map(identityOf));
  if (fixes.some(({ finding }) => left.has(identityOf(finding)))) return false;
  // How many documents a text has that can't be read is not known before it can be.
  if (before.findings.some(isUnread)) return true;
  if (after.findings.some(isUnread) || before.plans.length !== after.plans.length) return false;
  return before.plans.every(
    ({ verdict }, index) => verdict === 'unchecked' || after.plans[index]?.verdict !== 'unchecked',
  );
}

/** By what it is about; where there is nothing but a text, by its place, which mending a mark does not move. */
function identityOf({ fault, document, span: { start } }: Finding): string {
  const place = isText(fault.code) ? `${start.line}:${start.column}` : `${document} ${toPointer(fault.path)}`;
  return `${fault.code} ${place} ${fault.about ?? ''}`;
}

function isUnread({ fault }: Finding): boolean {
  return isText(fault.code);
}

function isText(code: string): boolean {
  return code.startsWith('text/');
}
