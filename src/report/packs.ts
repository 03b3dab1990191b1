import { byCodeUnit } from '../language/order.ts';
import type { Document } from '../model/document.ts';
import type { PackFault } from '../model/fault.ts';
import type { Finding } from '../model/report.ts';
import { toFinding } from './findings.ts';
import { type Owner, ruleOf, severityOf } from './rules.ts';

/** Faults of files that are no plans, a pack's if nothing else is said, as findings, by file and place. */
export function packFindings(
  faults: readonly PackFault[],
  documents: ReadonlyMap<string, Document>,
  owner: Owner = 'pack',
): readonly Finding[] {
  return faults
    .map(({ file, fault }): Finding => {
      const document = documents.get(file) ?? nowhere(file);
      const finding = toFinding({ fault, checks: [] }, document, null);
      return { ...finding, rule: ruleOf(fault.code, owner), severity: severityOf(fault.code), fingerprint: '' };
    })
    .sort((a, b) => byCodeUnit(a.file, b.file) || a.span.start.line - b.span.start.line);
}

/** The document of a file that does not exist. */
function nowhere(file: string): Document {
  const point = { line: 1, column: 1 };
  return { file, index: 0, value: null, locate: () => ({ start: point, end: point }), line: () => '' };
}
