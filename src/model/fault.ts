import type { Anchor, Path, Span } from './document.ts';
import type { MutantKind } from './mutation.ts';
import type { Localized } from './names.ts';
import type { Cadence, Citation, Timing } from './pack.ts';

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

interface Unknown {
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

/** Each code with what its sentence needs. `text/…` and `shape/…` may be said of plans and of packs. */
export interface FaultParams {
  'text/unreadable': { readonly reason: string };
  'text/encoding': { readonly encoding: string };
  'text/syntax': { readonly problem: SyntaxProblem; readonly key: string | null };
  'text/empty': Record<never, never>;
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

  'pack/second-document': Record<never, never>;
  'pack/no-pack-file': { readonly folder: string };
  'pack/missing-chapter': { readonly chapter: string };
  'pack/stray-chapter': { readonly chapter: string };
  'pack/no-rules': Record<never, never>;
  'pack/duplicate-id': { readonly id: string; readonly what: PackThing };
  'pack/ambiguous-name': { readonly name: string; readonly first: string; readonly second: string };
  'pack/dangling': Unknown & { readonly what: PackThing };
  'pack/idle-rule': { readonly rule: string };
  'pack/unbound-kind': { readonly kind: Localized };
  'pack/unfilled': { readonly key: string };
  'pack/unused-term': { readonly term: string };
  'pack/bad-date': { readonly text: string };
  'pack/reversed-period': { readonly from: string; readonly until: string };
  'pack/bad-span': { readonly term: string; readonly length: number };
  'pack/bad-pattern': { readonly pattern: string };
  'pack/bad-parameter': { readonly parameter: string; readonly value: string };

  /** `of`: what the path starts from; null is the plan itself. */
  'lint/impossible-path': {
    readonly path: string;
    readonly of: 'unit' | 'entry' | null;
    readonly nearest: string | null;
  };
  'lint/impossible-condition': { readonly rule: string };
  /** `limit`: the most that are allowed, or how many terms there are to count. */
  'lint/impossible-count': { readonly min: number; readonly limit: number; readonly problem: 'max' | 'terms' };
  'lint/contradiction': { readonly rule: string; readonly other: string };
  'lint/implied': { readonly rule: string; readonly by: string };
  'lint/unused': { readonly what: PackThing; readonly id: string };
  'lint/untranslated': {
    readonly problem: 'no-chinese' | 'no-english' | 'not-chinese' | 'not-english';
    readonly text: string;
  };
  'lint/uncited': { readonly rule: string };
  'lint/untested': { readonly rule: string };
  'lint/no-cases': Record<never, never>;
  'lint/expired': { readonly until: string; readonly asOf: string };
  /** The days are those of the pack. */
  'lint/beyond-period': { readonly rule: string; readonly from: string; readonly until: string };

  'case/plan-or-change': { readonly both: boolean };
  'case/other-pack': { readonly name: string; readonly wanted: string };
  'case/unknown-rule': Unknown;
  'case/unknown-kind': Unknown;
  'case/bad-parameter': { readonly parameter: string; readonly value: string };
  'case/unusable-plan': { readonly cause: Fault };
  'case/no-place': { readonly place: string };
  'case/no-witness': {
    readonly kind: Localized;
    readonly reason: 'conflict' | 'gaveUp';
    readonly rules: readonly string[];
  };
  'case/unmet': {
    readonly rule: string;
    readonly name: string;
    readonly expected: readonly string[];
    readonly actual: readonly string[];
  };
  'case/never-failed': { readonly rule: string };
  'case/never-passed': { readonly rule: string };
  'case/never-exempt': { readonly rule: string };

  'mutant/survived': {
    readonly rule: string;
    readonly mutant: string;
    readonly kind: MutantKind;
    readonly cases: number;
  };
  'mutant/stale-reason': { readonly rule: string; readonly mutant: string; readonly noticedBy: string | null };
  'ledger/number': { readonly expected: number; readonly actual: number };
  'ledger/count': { readonly expected: number; readonly actual: number };
  'ledger/span': { readonly clause: number; readonly start: number; readonly end: number; readonly length: number };
  'ledger/gap': Stretch;
  'ledger/overlap': Stretch & { readonly clause: number; readonly before: number };
  'ledger/no-such-clause': { readonly clause: number; readonly count: number };
  'ledger/outside': { readonly term: string; readonly clause: string };
  'ledger/unaccounted': { readonly clause: number };
  'ledger/contradicted': { readonly clause: number; readonly by: readonly string[] };
  'ledger/uncited': Accounted;
  'ledger/omits': Accounted;
  'reading/unset': { readonly reading: string; readonly option: string };
  'reading/unnamed': { readonly rule: string; readonly reading: string };
  'reading/differs': { readonly rule: string; readonly key: string; readonly option: string };
  'reading/unfit': { readonly rule: string; readonly key: string; readonly problem: 'nowhere' | 'value' };
  /** `why`: clauses differ; there is no ledger to compare by; or every clause is the same, and yet the whole is not. */
  'source/differs': { readonly clauses: readonly number[]; readonly why: 'clauses' | 'no-ledger' | 'digest' };
  'source/digest': { readonly clause: number };
  'source/stale': {
    readonly what: 'term' | 'rule';
    readonly id: string;
    readonly clause: string;
    readonly term: string | null;
    readonly changed: readonly number[];
  };
  'source/misplaced': { readonly clause: string; readonly term: string; readonly found: string };
}

/** A stretch of the source, in code points, 0-based, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Who is said to cite a clause, or does. */
interface Accounted {
  readonly clause: number;
  readonly what: 'term' | 'rule';
  readonly id: string;
}

export type PackThing =
  | 'kind'
  | 'term'
  | 'part'
  | 'class'
  | 'collection'
  | 'field'
  | 'event'
  | 'vocabulary'
  | 'parameter'
  | 'interpretation'
  | 'option'
  | 'rule';

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
