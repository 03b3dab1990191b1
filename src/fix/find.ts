import { isOpen } from '../language/open.ts';
import { valueAt } from '../language/pointer.ts';
import type { Code } from '../model/fault.ts';
import type { Fix, FixLevel } from '../model/fix.ts';
import type { Pack } from '../model/pack.ts';
import type { Finding } from '../model/report.ts';
import { parseText } from '../parse/text.ts';
import type { Fixer, Found } from './fixer.ts';
import { FIXERS } from './registry.ts';
import { skeleton } from './skeleton.ts';
import { sourceMaker } from './source.ts';

/** What fixes are made for. */
export interface FixOptions {
  readonly packs: readonly Pack[];
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly level: FixLevel;
}

/** What would do away with findings of one text, those that nothing does left out. */
export function fixesFor(
  text: string,
  findings: readonly Finding[],
  { packs, parameters, level }: FixOptions,
): readonly Fix[] {
  const candidates = findings.filter((finding) => isOpen(finding) && (level === 'unsafe' || hasFixer(finding)));
  if (candidates.length === 0) return [];
  const sourceOf = sourceMaker(text);
  const sources = parseText('', text).map(({ document }) => sourceOf(document));
  return candidates.flatMap((finding): readonly Fix[] => {
    const source = sources[finding.document];
    if (source === undefined) return [];
    const id = valueAt(source.document.value, ['pack']);
    const pack = packs.find((each) => each.id === id) ?? null;
    const found = { fault: finding.fault, finding, source, pack, packs, parameters } as Found<never>;
    const safe = (FIXERS[finding.fault.code] as Fixer<Code> | undefined)?.(found) ?? null;
    const edits = safe ?? (level === 'unsafe' ? skeleton(found) : null);
    return edits === null || edits.length === 0 ? [] : [{ finding, edits }];
  });
}

/** Whether a safe fix may do away with a finding, as far as its code tells. */
export function hasFixer({ fault }: Finding): boolean {
  return FIXERS[fault.code] !== undefined;
}
