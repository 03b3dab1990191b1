import { utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodeUnit } from '../language/order.ts';
import { valueAt } from '../language/pointer.ts';
import type { Check } from '../model/check.ts';
import type { Document, Span } from '../model/document.ts';
import type { Code, Fault, FaultOf } from '../model/fault.ts';
import type { Examined } from '../model/outcome.ts';
import type { Severity } from '../model/pack.ts';
import type { Found, Frame, Unnumbered, Waiver } from '../model/report.ts';
import { foldMissing } from './fold.ts';
import { ruleOf, severityOf } from './rules.ts';

/** A fault with the rules that it speaks for, none where no rule of the pack made it, and the waiver of those rules. */
export interface Spoken {
  readonly fault: Fault;
  readonly checks: readonly Check[];
  readonly waiver?: Waiver | null;
}

/** What was found out about some documents, with its places: sorted by file and document. */
export function locate(examined: readonly Examined[]): readonly Found[] {
  return [...examined]
    .sort((a, b) => byCodeUnit(a.document.file, b.document.file) || a.document.index - b.document.index)
    .map((one) => ({ one, findings: findingsOf(one) }));
}

/** The findings of one document, by place. */
export function findingsOf(examined: Examined): readonly Unnumbered[] {
  const { document, plan, faults, outcomes } = examined;
  const own = faults.map((fault): Spoken => ({ fault, checks: [] }));
  const ruled = outcomes.flatMap(({ check, verdict, waiver = null }) =>
    verdict.kind === 'fail' ? verdict.faults.map((fault): Spoken => ({ fault, checks: [check], waiver })) : [],
  );
  const folded = plan === null ? ruled : foldMissing(ruled, examined);
  return [...own, ...folded].map((spoken) => toFinding(spoken, document, examined.unit?.id ?? null)).sort(byPlace);
}

/** A finding that stands for the rules that it lists takes their reasons together. */
export function toFinding(
  { fault, checks, waiver = null }: Spoken,
  document: Document,
  unit: string | null,
): Unnumbered {
  const span = spanOf(fault, document);
  const sole = checks.length === 1 && !fault.code.startsWith('plan/') ? checks[0] : undefined;
  return {
    rule: sole?.id ?? ruleOf(fault.code, 'plan'),
    severity: checks.length === 0 ? severityOf(fault.code) : gravest(checks.map(({ severity }) => severity)),
    fault,
    file: document.file,
    document: document.index,
    span,
    frame: frameAt(span, document),
    unit,
    related: (fault.related ?? []).map((path) => ({ file: document.file, span: document.locate(path), path })),
    citations: unique(
      checks.flatMap(({ rule }) => rule.citations),
      ({ clause, term }) => `${clause} ${term}`,
    ),
    interpretations: [...new Set(checks.flatMap(({ rule }) => rule.interpretations ?? []))],
    parameters: unique(
      checks.flatMap(({ parameters }) => parameters),
      ({ id }) => id,
    ),
    waiver,
    baselined: null,
  };
}

/** Where a fault points in its document. */
export function spanOf(fault: FaultOf<Code>, document: Document): Span {
  if (fault.span !== undefined) return fault.span;
  if (fault.near !== undefined && valueAt(document.value, fault.path) === undefined) return document.locate(fault.near);
  return document.locate(fault.path, fault.anchor);
}

/** The things of a list, each but once. */
function unique<T>(things: readonly T[], keyOf: (thing: T) => string): readonly T[] {
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}

/** How much of a line is kept on either side of a place, in UTF-16 units. */
const AROUND = 200;

/** The line of a place and the one before it, cut to what can be shown. */
export function frameAt({ start }: Span, document: Document): Frame {
  const line = document.line(start.line);
  const cut = whole(line, Math.max(0, start.column - 1 - AROUND));
  const before = start.line === 1 ? [] : [document.line(start.line - 1).slice(0, AROUND)];
  return {
    start: start.line - before.length,
    lines: [...before, line.slice(cut, start.column - 1 + AROUND)],
    cut,
    cutBytes: utf8ToBytes(line.slice(0, cut)).length,
  };
}

/** A place in a text, or the one before it where it would cut a character in two. */
function whole(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? Math.max(0, at - 1) : at;
}

function gravest(severities: readonly Severity[]): Severity {
  return (['error', 'warning', 'note'] as const).find((severity) => severities.includes(severity)) ?? 'note';
}

/** Where the place is the same, the order of the pack stays. */
export function byPlace(a: Unnumbered, b: Unnumbered): number {
  return a.span.start.line - b.span.start.line || a.span.start.column - b.span.start.column;
}
