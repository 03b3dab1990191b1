import { grouped } from '../language/order.ts';
import type { Document } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Found } from '../model/report.ts';
import type { FoundAll } from './build.ts';
import { byPlace, toFinding } from './findings.ts';

/** Something to say in a file about the exceptions that it holds. */
export interface Said {
  readonly file: string;
  readonly document: number;
  readonly fault: Fault;
}

/** Adds what is to be said of exceptions: in a plan to its findings, in the waiver file as findings of that file. */
export function withSaid(found: readonly Found[], said: readonly Said[], waiverFile: Document | null): FoundAll {
  if (said.length === 0) return { plans: found, others: [] };
  const findingsFor = (document: Document, unit: string | null, mine: readonly Said[]) =>
    mine.map(({ fault }) => toFinding({ fault, checks: [] }, document, unit));
  const last = new Map(found.map(({ one: { document } }) => [document.file, document.index]));
  const byFile = grouped(said, ({ file }) => file);
  const plans = found.map(({ one, findings }) => {
    const { document, unit } = one;
    const mine = (byFile.get(document.file) ?? []).filter(
      (each) => Math.min(each.document, last.get(document.file) ?? 0) === document.index,
    );
    const added = findingsFor(document, unit?.id ?? null, mine);
    return added.length === 0 ? { one, findings } : { one, findings: [...findings, ...added].sort(byPlace) };
  });
  if (waiverFile === null) return { plans, others: [] };
  const mine = byFile.get(waiverFile.file) ?? [];
  const one = { document: waiverFile, checks: null, plan: null, unit: null, kind: null, faults: [], outcomes: [] };
  return { plans, others: [{ one, findings: findingsFor(waiverFile, null, mine).sort(byPlace) }] };
}
