import { toPointer } from '../language/pointer.ts';
import type { Examine, Fix, Mended } from '../model/fix.ts';
import type { Finding, Report } from '../model/report.ts';
import { apart, applied } from './apply.ts';
import { type FixOptions, fixesFor } from './find.ts';
import { holds } from './verify.ts';

/** Of a text with a thousand full-width colons each needs its own round. */
const MOST_ROUNDS = 2000;

/**
 * Mends a text round by round until nothing more can be mended. A fix that does not do what it
 * is for, or after which the text could be read or checked no more, is given up. Comments, order, quotation marks, line ends and a byte order mark stay. Mending what is mended changes nothing.
 */
export function mend(source: string, examine: Examine, options: FixOptions): Mended {
  const bom = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  let text = source.slice(bom.length);
  let report = examine(text);
  const fixed: Finding[] = [];
  const refused = new Set<string>();
  let sinceRefusal = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = fixesFor(text, report.findings, options).filter((fix) => !refused.has(markOf(fix)));
    const fixes = apart(open);
    if (fixes.length === 0) {
      // What was given up may hold now that something else is mended.
      if (sinceRefusal === 0 || refused.size === 0) break;
      sinceRefusal = 0;
      refused.clear();
      continue;
    }
    const done = attempt(text, report, fixes, examine, refused);
    if (done === null) continue;
    sinceRefusal += 1;
    fixed.push(...done.fixes.map(({ finding }) => finding));
    ({ text, report } = done);
  }
  return { text: bom + text, fixed };
}

interface Attempt {
  readonly text: string;
  readonly report: Report;
  readonly fixes: readonly Fix[];
}

/** Makes all of the fixes at once, or else the first that holds alone; null where none does. */
function attempt(
  text: string,
  before: Pick<Report, 'plans' | 'findings'>,
  fixes: readonly Fix[],
  examine: Examine,
  refused: Set<string>,
): Attempt | null {
  const attempts = fixes.length === 1 ? [fixes] : [fixes, ...fixes.map((fix) => [fix])];
  for (const some of attempts) {
    const candidate = applied(text, some);
    const report = examine(candidate);
    if (holds(before, report, some)) return { text: candidate, report, fixes: some };
    if (some.length === 1) for (const fix of some) refused.add(markOf(fix));
  }
  return null;
}

/** By what a fix that was given up is known again: what it is about, and what it would write. */
function markOf({ finding: { fault, document }, edits }: Fix): string {
  return JSON.stringify([document, fault.code, toPointer(fault.path), fault.about, edits]);
}
