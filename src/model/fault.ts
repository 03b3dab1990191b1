import type { Anchor, Path, Span } from './document.ts';
import type { ExcuseFaultParams } from './excuse-fault.ts';
import type { Localized } from './names.ts';
import type { Cadence, Citation, Timing } from './pack.ts';
import type { PackFaultParams } from './pack-fault.ts';

/** Something to say about a plan or a pack: data, not yet a sentence. `path` may lead to what is absent. */
export interface FaultOf<C extends Code> {
  readonly code: C;
  readonly params: FaultParams[C];
  readonly path: Path;
  /** What `path` stands for; the value if absent. */
  readonly anchor?: Anchor;
  /** Where to point when `path` leads to nothing; otherwise the parent. */
  readonly near?: Path;
  /** The place itself, where a text is too broken to have paths. */
  readonly span?: Span;
  /** What tells this fault from another of its code at the same path; part of the fingerprint. */
  readonly about?: string;
  readonly related?: readonly Path[];
}

export type Code = keyof FaultParams;
export type Fault = { [C in Code]: FaultOf<C> }[Code];

/** A fault in a file of a pack. */
export interface PackFault {
  readonly file: string;
  readonly fault: Fault;
}

export interface Unknown {
  readonly name: string;
  /** The known name that is nearest, as it is written there. */
  readonly nearest: string | null;
}

export type SyntaxProblem =
  | 'tab-indent'
  | 'bad-indent'
  | 'unclosed'
  | 'duplicate-key'
  | 'fullwidth-colon'
  | 'fullwidth-comma'
  | 'fullwidth-space'
  | 'missing-space'
  | 'bad-quote'
  | 'unexpected';

export type YamlFeature = 'alias' | 'anchor' | 'tag' | 'complex-key' | 'directive';

/** Each code with what its sentence needs; those of packs, ledgers and cases stand in `pack-fault.ts`, those of exceptions in `excuse-fault.ts`. `text/…` and `shape/…` may be said of plans and of packs. */
export interface FaultParams extends PackFaultParams, ExcuseFaultParams {
  'text/unreadable': { readonly reason: string };
  'text/encoding': { readonly encoding: string };
  'text/syntax': { readonly problem: SyntaxProblem; readonly key: string | null };
  'text/empty': Record<never, never>;
  'text/second-document': Record<never, never>;
  'text/too-deep': { readonly limit: number };
  'text/yaml-feature': { readonly feature: YamlFeature };
  'plan/no-pack': { readonly known: readonly string[] };
  'plan/unknown-pack': Unknown & { readonly known: readonly string[] };
  'plan/unknown-kind': Unknown & { readonly known: readonly Localized[] };
  'plan/unbound-kind': { readonly kind: Localized };
  'plan/nothing-applies': { readonly kind: Localized };
  'plan/bad-period': { readonly problem: 'both' | 'half' | 'reversed' | 'too-long' };
  'plan/outside-period': { readonly pack: string; readonly from: string; readonly until: string };
  'plan/duplicate-unit': { readonly unit: string; readonly file: string; readonly document: number };
  'plan/missing-collection': {
    readonly collection: string;
    readonly label: Localized;
    readonly empty: boolean;
    readonly owed: readonly {
      readonly rule: string;
      readonly title: Localized;
      readonly citations: readonly Citation[];
    }[];
  };
  'plan/unknown-term': Unknown & { readonly collection: string };
  'plan/unknown-part': Unknown & { readonly term: Localized; readonly known: readonly Localized[] };
  'plan/unknown-value': Unknown & { readonly of: Localized; readonly known: readonly Localized[] };
  'plan/unknown-rule': Unknown;
  'plan/wrong-collection': { readonly term: Localized; readonly collection: string; readonly right: string | null };
  'plan/duplicate-entry': { readonly term: Localized; readonly collection: string };
  'plan/bad-date': { readonly text: string; readonly nearest: string | null };
  'plan/date-outside-period': { readonly date: string; readonly from: string; readonly until: string };
  'plan/own-cadence': { readonly cadence: Cadence; readonly periods: readonly string[] };

  'shape/type': { readonly expected: readonly string[]; readonly actual: string };
  /** `isSlip`: the nearest key must have been meant, so what it would hold is not missing as well. */
  'shape/unknown-key': Unknown & { readonly known: readonly string[]; readonly isSlip: boolean };
  'shape/blank': { readonly key: string };
  'shape/required': { readonly key: string };
  'shape/value': KeywordParams;

  'entry/missing': { readonly term: Localized; readonly collection: string };
  'entry/missing-field': { readonly term: Localized; readonly field: string; readonly label: Localized | null };
  'entry/missing-part': { readonly term: Localized; readonly part: Localized };
  'entry/forbidden': { readonly term: Localized; readonly collection: string };
  'count/too-few': CountParams;
  'count/too-many': CountParams;
  'cadence/missing': { readonly term: Localized; readonly required: Cadence };
  'cadence/too-rare': { readonly term: Localized; readonly actual: Cadence; readonly required: Cadence };
  'cadence/no-due': { readonly term: Localized; readonly required: Cadence };
  'cadence/uncovered': { readonly term: Localized; readonly required: Cadence; readonly periods: readonly string[] };
  'event/missing': { readonly term: Localized; readonly event: Localized };
  'event/wrong': { readonly term: Localized; readonly event: Localized; readonly actual: Localized };
  'timing/missing': { readonly term: Localized; readonly event: Localized; readonly timing: Timing };
  'timing/wrong': {
    readonly term: Localized;
    readonly event: Localized;
    readonly timing: Timing;
    readonly actual: Timing;
  };
  'reference/dangling': {
    readonly value: Localized;
    readonly collections: readonly string[];
    readonly term: Localized | null;
  };
  'value/unserved': { readonly value: Localized; readonly collections: readonly string[]; readonly field: string };
  'field/missing': { readonly key: string };
  'field/value': KeywordParams;
  'any/none': { readonly alternatives: readonly (readonly Fault[])[] };
}

interface CountParams {
  readonly collection: string;
  readonly terms: readonly Localized[];
  readonly bound: number;
  readonly actual: number;
  readonly orReason: boolean;
}

/** A JSON Schema keyword, the value it has in the schema, and the value it met. */
export interface KeywordParams {
  readonly keyword: string;
  readonly limit: readonly string[];
  readonly actual: string;
  /** The allowed value that is nearest; null where none is. */
  readonly nearest: string | null;
}
